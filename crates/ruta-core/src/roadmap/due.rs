//! Until when each level is on time.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::edits::Edits;
use super::types::Roadmap;

/// Returns the last day on which each level is on time, in order.
///
/// That is the learner's own date where there is one, or else the start of the plan and the most
/// months of the levels so far; but never after the deadline of the whole.
pub fn due_dates(
    roadmap: &Roadmap,
    edits: &Edits,
    start: NaiveDate,
    deadline: Option<NaiveDate>,
) -> Vec<Option<NaiveDate>> {
    let usual = usual_due_dates(roadmap, start);
    let levels = roadmap.levels.iter().zip(usual);
    levels
        .map(|(level, usual)| {
            let due = edits.dues.get(&level.id).copied().unwrap_or(usual);
            match (due, deadline) {
                (Some(due), Some(deadline)) => Some(due.min(deadline)),
                (due, deadline) => due.or(deadline),
            }
        })
        .collect()
}

/// Returns the start of the plan and the most months of the levels so far, for each level.
pub fn usual_due_dates(roadmap: &Roadmap, start: NaiveDate) -> Vec<Option<NaiveDate>> {
    let mut months = 0;
    let levels = roadmap.levels.iter();
    levels
        .map(|level| {
            months += level.months.max;
            start.checked_add_months(Months::new(months))
        })
        .collect()
}

/// Spreads due dates over free time so that each level has its share of it, by work.
///
/// `free_minutes` are those of each date up to the last due date, which is the last of them;
/// `work_minutes` those of each level in order. A level is due on the date by which the free time
/// behind it is the same share of all as the work up to it. The last level with work is due on the
/// last date; a level without work has no date. Nothing without dates or without work.
pub fn spread_due_dates(
    free_minutes: &BTreeMap<NaiveDate, u32>,
    work_minutes: &[u32],
) -> Vec<Option<NaiveDate>> {
    let all_free: u64 = free_minutes.values().map(|free| u64::from(*free)).sum();
    // Without free time every date counts the same.
    let weight = |free: u32| if all_free == 0 { 1 } else { u128::from(free) };
    let all_weight: u128 = free_minutes.values().map(|free| weight(*free)).sum();
    let all_work: u128 = work_minutes.iter().map(|work| u128::from(*work)).sum();
    let last = free_minutes.keys().next_back();
    let mut done = 0;
    work_minutes
        .iter()
        .map(|work| {
            done += u128::from(*work);
            if *work == 0 {
                return None;
            }
            let mut behind = 0;
            let mut dates = free_minutes.iter();
            let date = dates.find(|(_, free)| {
                behind += weight(**free);
                behind * all_work >= all_weight * done
            });
            if done == all_work {
                last.copied()
            } else {
                date.map(|(date, _)| *date)
            }
        })
        .collect()
}
