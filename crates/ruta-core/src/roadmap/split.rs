//! Dividing a level's hours among its items and projects, in whole minutes.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use serde::{Deserialize, Serialize};

use super::types::{HoursRange, Item, Level, Project};

/// A range of whole minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesRange {
    /// The fewest minutes.
    pub min: u32,
    /// The most minutes.
    pub max: u32,
}

/// What the division needs to know of an item or a project.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// Its own range, which is not divided.
    pub(super) hours: Option<HoursRange>,
    /// Its weight among those without one.
    pub(super) weight: u32,
}

/// Own ranges that do not leave the others what they need; in hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unfit {
    /// What the own ranges take at least and at most.
    pub(super) own: (u64, u64),
    /// What there is to divide at least and at most.
    pub(super) whole: (u64, u64),
}

/// The minutes of a level's items and of its projects, each in order.
type Divided = (Vec<MinutesRange>, Vec<MinutesRange>);

/// Minutes at the low and at the high end.
type Ends = (u64, u64);

const HOUR: u64 = 60;

/// Returns the minutes of a level's items and of its projects, each in order.
///
/// The sums are the level's range exactly, at both ends. A level that [`super::read`] would
/// refuse is divided by weight as if no part had hours of its own.
pub(super) fn of_level(level: &Level) -> Divided {
    let items: Vec<Part> = level
        .topics
        .iter()
        .flat_map(|topic| &topic.items)
        .map(Part::from)
        .collect();
    let projects: Vec<Part> = level.projects.iter().map(Part::from).collect();
    let share = level.projects_share_percent;
    split(level.hours, share, &items, &projects).unwrap_or_else(|_| {
        let all = items.iter().chain(&projects);
        let weights: Vec<u32> = all.map(|part| part.weight).collect();
        let mut ranges = by_weight(ends(level.hours), &weights);
        let of_projects = ranges.split_off(items.len());
        (ranges, of_projects)
    })
}

/// Divides a level's range: own ranges as they are, the projects' share to the projects, the rest
/// to the items; in each of the two by weight.
///
/// Where only one of the two has parts to give minutes to, those get all that is left.
///
/// # Errors
/// [`Unfit`] where the own ranges leave others less than a minute each, or more at the low end
/// than at the high end, or where nothing else is there and they do not sum to the level's range.
pub(super) fn split(
    hours: HoursRange,
    share_percent: u32,
    items: &[Part],
    projects: &[Part],
) -> Result<Divided, Unfit> {
    let whole = ends(hours);
    let share = |end: u64| end * u64::from(share_percent.min(100)) / 100;
    let of_projects = match (has_free(items), has_free(projects)) {
        (true, true) => (share(whole.0), share(whole.1)),
        (true, false) => own(projects),
        (false, _) => less(whole, own(items)).ok_or_else(|| unfit(own(items), whole))?,
    };
    let of_items = less(whole, of_projects).ok_or_else(|| unfit(of_projects, whole))?;
    Ok((fill(items, of_items)?, fill(projects, of_projects)?))
}

/// Divides minutes by weight: by largest remainder at each end, ties to the first.
///
/// One more minute may cost a part a minute (the Alabama paradox), which would turn its range
/// round; then its low end gives way to parts that have room.
pub(super) fn by_weight(minutes: Ends, weights: &[u32]) -> Vec<MinutesRange> {
    let mut low = divide(minutes.0, weights);
    let high = divide(minutes.1, weights);
    let mut excess = 0;
    for (low, high) in low.iter_mut().zip(&high) {
        excess += low.saturating_sub(*high);
        *low = (*low).min(*high);
    }
    for (low, high) in low.iter_mut().zip(&high) {
        let room = excess.min(high - *low);
        *low += room;
        excess -= room;
    }
    low.into_iter()
        .zip(high)
        .map(|(min, max)| MinutesRange {
            min: min as u32,
            max: max as u32,
        })
        .collect()
}

/// Rounds fractions with a common denominator to whole numbers that sum to `total`: by largest
/// remainder, ties to the first.
///
/// The fractions must sum to `total`. As far as that suffices none gets nothing, because a task
/// without minutes would count as done; the largest, of equals the first, gives way.
pub(super) fn round(numerators: &[u128], denominator: u128, total: u64) -> Vec<u64> {
    let denominator = denominator.max(1);
    let mut whole: Vec<u64> = numerators
        .iter()
        .map(|numerator| (numerator / denominator) as u64)
        .collect();
    let mut order: Vec<usize> = (0..numerators.len()).collect();
    order.sort_by_key(|part| (Reverse(numerators[*part] % denominator), *part));
    let left = total.saturating_sub(whole.iter().sum());
    for part in order.into_iter().take(left as usize) {
        whole[part] += 1;
    }
    lift(&mut whole);
    whole
}

fn lift(whole: &mut [u64]) {
    let largest_first = |(part, amount): (usize, &u64)| (*amount, Reverse(part));
    let mut givers: BinaryHeap<_> = whole.iter().enumerate().map(largest_first).collect();
    for part in 0..whole.len() {
        if whole[part] > 0 {
            continue;
        }
        let Some((amount, Reverse(giver))) = givers.pop().filter(|(amount, _)| *amount > 1) else {
            return;
        };
        (whole[part], whole[giver]) = (1, amount - 1);
        givers.push((amount - 1, Reverse(giver)));
    }
}

fn divide(total: u64, weights: &[u32]) -> Vec<u64> {
    let sum: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    let numerators: Vec<u128> = weights
        .iter()
        .map(|weight| u128::from(total) * u128::from(*weight))
        .collect();
    round(&numerators, sum, total)
}

fn fill(parts: &[Part], minutes: Ends) -> Result<Vec<MinutesRange>, Unfit> {
    let taken = own(parts);
    let refused = || unfit(taken, minutes);
    let left = less(minutes, taken).ok_or_else(refused)?;
    let weights: Vec<u32> = free(parts).map(|part| part.weight).collect();
    let enough = left.0 >= weights.len() as u64 && left.0 <= left.1;
    let complete = !weights.is_empty() || left == (0, 0);
    if !enough || !complete {
        return Err(refused());
    }
    let mut divided = by_weight(left, &weights).into_iter();
    Ok(parts
        .iter()
        .filter_map(|part| match part.hours {
            Some(hours) => {
                let (min, max) = ends(hours);
                Some(MinutesRange {
                    min: min as u32,
                    max: max as u32,
                })
            }
            None => divided.next(),
        })
        .collect())
}

fn free(parts: &[Part]) -> impl Iterator<Item = &Part> {
    parts.iter().filter(|part| part.hours.is_none())
}

fn has_free(parts: &[Part]) -> bool {
    free(parts).next().is_some()
}

fn own(parts: &[Part]) -> Ends {
    let ranges = parts.iter().filter_map(|part| part.hours).map(ends);
    ranges.fold((0, 0), |sum, range| (sum.0 + range.0, sum.1 + range.1))
}

fn ends(hours: HoursRange) -> Ends {
    (u64::from(hours.min) * HOUR, u64::from(hours.max) * HOUR)
}

fn less(from: Ends, what: Ends) -> Option<Ends> {
    Some((from.0.checked_sub(what.0)?, from.1.checked_sub(what.1)?))
}

fn unfit(own: Ends, whole: Ends) -> Unfit {
    Unfit {
        own: (own.0 / HOUR, own.1 / HOUR),
        whole: (whole.0 / HOUR, whole.1 / HOUR),
    }
}

impl From<&Item> for Part {
    fn from(item: &Item) -> Self {
        Self {
            hours: item.hours,
            weight: item.weight,
        }
    }
}

impl From<&Project> for Part {
    fn from(project: &Project) -> Self {
        Self {
            hours: project.hours,
            weight: project.weight,
        }
    }
}
