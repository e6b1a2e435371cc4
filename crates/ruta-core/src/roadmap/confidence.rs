//! The minutes that are planned: one quantile of each level's range.
//!
//! A level's range is read as the central 60 % of a lognormal, so that its `max` is what four in
//! five learners stay under. The level is planned at the quantile that the learner asks for, and
//! every part moves along its own range by the same share. What the learner edits about the range
//! of a part, and the tasks that they add, count in the level's range.

use std::collections::BTreeMap;

use super::edits::Edits;
use super::sizes;
use super::split::{self, MinutesRange};
use super::tasks::edited_tasks;
use super::types::Roadmap;

/// What planned minutes are multiples of.
const STEP: u32 = 5;
/// The standard normal's quantile at 80 %, the upper end of its central 60 %.
const Z_80: f64 = 0.8416;

/// Returns the minutes that the plan gives to each task that is planned, by id.
///
/// `confidence_percent` is taken into 50 to 95. Minutes are multiples of 5, and 5 at least where the
/// level has as many for each part; the parts of a level, those that are not planned included, sum
/// to the level's quantile to the nearest 5 minutes.
pub fn planned_minutes(
    roadmap: &Roadmap,
    choices: &BTreeMap<String, String>,
    edits: &Edits,
    confidence_percent: u8,
) -> BTreeMap<String, u32> {
    let mut minutes = BTreeMap::new();
    for level in &roadmap.levels {
        let sizes = sizes::of_level(roadmap, level, edits);
        let ranges: Vec<MinutesRange> = sizes.iter().map(|size| size.minutes).collect();
        let planned = along(&ranges, steps(sizes::sum(&sizes), confidence_percent));
        let ids = sizes.iter().map(|size| size.id.to_owned());
        minutes.extend(ids.zip(planned));
    }
    let planned = edited_tasks(roadmap, choices, edits)
        .into_iter()
        .filter(|task| task.planned);
    planned
        .filter_map(|task| minutes.get_key_value(&task.id))
        .map(|(id, minutes)| (id.clone(), *minutes))
        .collect()
}

/// Returns the quantile of a level's range in steps of five minutes.
fn steps(range: MinutesRange, confidence_percent: u8) -> u64 {
    let (min, max) = (f64::from(range.min.max(1)), f64::from(range.max.max(1)));
    let share = f64::from(confidence_percent.clamp(50, 95)) / 100.0;
    let middle = f64::midpoint(libm::log(min), libm::log(max));
    let spread = (libm::log(max) - libm::log(min)) / (2.0 * Z_80);
    let minutes = libm::exp(middle + normal_quantile(share) * spread);
    (minutes / f64::from(STEP)).round() as u64
}

/// Moves every part along its range by one share, so that they sum to the given steps; in minutes.
///
/// The arithmetic is exact: a part is `min + share · (max - min)` with the share as a fraction.
fn along(ranges: &[MinutesRange], steps: u64) -> Vec<u32> {
    let step = u128::from(STEP);
    let sum = |end: fn(&MinutesRange) -> u32| -> u128 {
        ranges.iter().map(|range| u128::from(end(range))).sum()
    };
    let (low, high) = (sum(|range| range.min), sum(|range| range.max));
    let wanted = u128::from(steps) * step;
    let (numerators, denominator): (Vec<u128>, u128) = match wanted.checked_sub(low) {
        Some(above) if high > low => {
            let wide = high - low;
            let part = |range: &MinutesRange| {
                let own = u128::from(range.max.saturating_sub(range.min));
                u128::from(range.min) * wide + above * own
            };
            (ranges.iter().map(part).collect(), wide * step)
        }
        // A level without a range, or one narrower than a step: in proportion.
        _ => {
            let part = |range: &MinutesRange| u128::from(range.min) * wanted;
            (ranges.iter().map(part).collect(), low * step)
        }
    };
    split::round(&numerators, denominator, steps)
        .into_iter()
        .map(|steps| steps as u32 * STEP)
        .collect()
}

/// Returns the standard normal's quantile for a share of 0.5 to 0.95.
///
/// Wichura, Algorithm AS 241 (1988), PPND7: seven correct digits, far below a step. `libm` and the
/// four operations give the same bits on every machine.
fn normal_quantile(share: f64) -> f64 {
    let from_middle = share - 0.5;
    if from_middle <= 0.425 {
        let r = 0.180_625 - from_middle * from_middle;
        let over =
            ((59.109_374_720 * r + 159.291_132_02) * r + 50.434_271_938) * r + 3.387_132_717_9;
        let under = ((67.187_563_600 * r + 78.757_757_664) * r + 17.895_169_469) * r + 1.0;
        return from_middle * over / under;
    }
    let r = libm::sqrt(-libm::log(1.0 - share)) - 1.6;
    let over =
        ((0.170_238_211_03 * r + 1.306_728_481_6) * r + 2.756_815_390_0) * r + 1.423_437_277_7;
    let under = (0.120_211_329_75 * r + 0.737_001_642_50) * r + 1.0;
    over / under
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
        ] {
            let quantile = normal_quantile(share);
            assert!((quantile - table).abs() < 1e-6, "{share}: {quantile}");
        }
    }
}
