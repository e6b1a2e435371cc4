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
use crate::forecast::Size;

/// What planned minutes are multiples of.
const STEP: u32 = 5;

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
    let share = f64::from(confidence_percent.clamp(50, 95)) / 100.0;
    let minutes = |end: u32| f64::from(end.max(1));
    let size = Size::of_range(minutes(range.min), minutes(range.max));
    (size.minutes_at(share) / f64::from(STEP)).round() as u64
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
