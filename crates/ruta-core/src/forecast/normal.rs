//! The standard normal distribution, with the same bits on every machine.
//!
//! `libm` and the four operations are all that is used: what the platform's own mathematics
//! returns differs in the last bit from one to the next.

use std::sync::LazyLock;

/// Cells of equal probability in the table of quantiles.
const CELLS: usize = 1 << CELL_BITS;
const CELL_BITS: u32 = 12;
/// Bits of a draw below those that name its cell.
const BITS_INSIDE: u32 = 32 - CELL_BITS;

/// Returns the quantile for a share above 0 and below 1.
///
/// Wichura, Algorithm AS 241 (1988), PPND7: seven correct digits.
pub(crate) fn quantile(share: f64) -> f64 {
    let from_middle = share - 0.5;
    if from_middle.abs() <= 0.425 {
        let r = 0.180_625 - from_middle * from_middle;
        let over =
            ((59.109_374_720 * r + 159.291_132_02) * r + 50.434_271_938) * r + 3.387_132_717_9;
        let under = ((67.187_563_600 * r + 78.757_757_664) * r + 17.895_169_469) * r + 1.0;
        return from_middle * over / under;
    }
    if from_middle > 0.0 {
        from_upper_tail(1.0 - share)
    } else {
        -from_upper_tail(share)
    }
}

/// Returns what is exceeded with a probability below 0.075.
fn from_upper_tail(tail: f64) -> f64 {
    let r = libm::sqrt(-libm::log(tail));
    if r <= 5.0 {
        let r = r - 1.6;
        let over =
            ((0.170_238_211_03 * r + 1.306_728_481_6) * r + 2.756_815_390_0) * r + 1.423_437_277_7;
        let under = (0.120_211_329_75 * r + 0.737_001_642_50) * r + 1.0;
        return over / under;
    }
    let r = r - 5.0;
    let over =
        ((0.017_337_203_997 * r + 0.428_682_943_37) * r + 3.081_226_386_0) * r + 6.657_905_115_0;
    let under = (0.012_258_202_635 * r + 0.241_978_942_25) * r + 1.0;
    over / under
}

/// Returns the probability of more than `z`.
pub(crate) fn upper_tail(z: f64) -> f64 {
    0.5 * libm::erfc(z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Returns the quantile that a draw of 32 bits stands for; a larger draw is never a smaller one.
///
/// Straight lines between the quantiles of 4,096 cells, and the quantile itself in the outermost
/// two: the variance is 1 to four digits, at a third of the cost.
pub(crate) fn quantile_of_bits(bits: u32) -> f64 {
    static QUANTILES: LazyLock<Vec<f64>> = LazyLock::new(|| {
        let edge = |cell: usize| quantile(cell as f64 / CELLS as f64);
        let inner = (1..CELLS).map(edge);
        std::iter::once(f64::NEG_INFINITY).chain(inner).collect()
    });
    let cell = (bits >> BITS_INSIDE) as usize;
    if cell == 0 || cell == CELLS - 1 {
        return quantile((f64::from(bits) + 0.5) / 4_294_967_296.0);
    }
    let inside = f64::from(bits & ((1 << BITS_INSIDE) - 1)) / f64::from(1 << BITS_INSIDE);
    let (low, high) = (QUANTILES[cell], QUANTILES[cell + 1]);
    low + inside * (high - low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quantiles_are_those_of_the_tables() {
        for (share, table) in [
            (0.50, 0.0),
            (0.60, 0.253_347_1),
            (0.80, 0.841_621_2),
            (0.90, 1.281_551_6),
            (0.92, 1.405_071_6),
            (0.93, 1.475_791_0),
            (0.95, 1.644_853_6),
            (0.20, -0.841_621_2),
            (0.01, -2.326_347_9),
            (1e-9, -5.997_807_0),
            (1e-20, -9.262_340_1),
        ] {
            let found = quantile(share);
            assert!((found - table).abs() < 2e-6, "{share}: {found}");
        }
    }

    #[test]
    fn the_tail_is_the_quantile_turned_round() {
        for share in [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.8, 0.99] {
            let back = 1.0 - upper_tail(quantile(share));
            assert!((back / share - 1.0).abs() < 1e-4, "{share}: {back}");
        }
    }

    #[test]
    fn the_table_rises_and_has_the_moments_of_the_normal() {
        let draws = (0..=u32::MAX >> 8).map(|draw| draw << 8 | 0x80);
        let (mut sum, mut squares, mut last, mut count) = (0.0, 0.0, f64::NEG_INFINITY, 0.0);
        for bits in draws {
            let z = quantile_of_bits(bits);
            assert!(last <= z, "{bits}");
            last = z;
            sum += z;
            squares += z * z;
            count += 1.0;
        }
        assert!((sum / count).abs() < 1e-6, "{sum}");
        assert!((squares / count - 1.0).abs() < 1e-4, "{}", squares / count);
    }
}
