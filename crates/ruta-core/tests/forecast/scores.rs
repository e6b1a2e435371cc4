//! Scores of a forecast against what came: smaller is better, and honest is best.

/// Returns the continuous ranked probability score of equally likely values in order: the mean
/// distance from the truth, less half the mean distance between two of them.
///
/// Gneiting and Raftery, Strictly proper scoring rules (2007), section 4.2.
pub(crate) fn crps(sorted: &[f64], truth: f64) -> f64 {
    let count = sorted.len() as f64;
    let off: f64 = sorted.iter().map(|value| (value - truth).abs()).sum();
    // In order, the value at a place is above as many others as stand before it.
    let apart = sorted.iter().enumerate();
    let apart: f64 = apart
        .map(|(place, value)| (2.0 * place as f64 - count + 1.0) * value)
        .sum();
    off / count - apart / (count * count)
}

/// Returns the interval score of a range that the truth leaves with the probability `alpha`: its
/// width, and what the truth is outside of it, `2 / alpha` times.
///
/// Gneiting and Raftery (2007), section 6.2; Winkler (1972).
pub(crate) fn interval_score((low, high): (f64, f64), truth: f64, alpha: f64) -> f64 {
    let outside = (low - truth).max(truth - high).max(0.0);
    high - low + 2.0 / alpha * outside
}

/// Returns the value in order that a share does not exceed.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = (share * sorted.len() as f64 - 1e-9).ceil() as usize;
    sorted[place.saturating_sub(1).min(sorted.len() - 1)]
}

#[test]
fn the_score_of_one_value_is_its_distance_and_of_two_less_half_of_theirs() {
    assert!((crps(&[3.0], 5.0) - 2.0).abs() < 1e-12);
    // Distances of 1 and 3 from the truth, 4 from each other in half of the pairs.
    assert!((crps(&[4.0, 8.0], 5.0) - (2.0 - 1.0)).abs() < 1e-12);
    assert!((crps(&[1.0, 2.0, 6.0], 2.0) - (5.0 / 3.0 - 20.0 / 18.0)).abs() < 1e-12);
}

#[test]
fn an_interval_pays_for_its_width_and_for_what_it_misses() {
    let score = |truth| interval_score((10.0, 14.0), truth, 0.2);
    assert!((score(12.0) - 4.0).abs() < 1e-12);
    assert!((score(15.0) - 14.0).abs() < 1e-12);
    assert!((score(8.0) - 24.0).abs() < 1e-12);
}
