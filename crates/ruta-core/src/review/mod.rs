//! When what was learned is recalled again.
//!
//! Retrieving from memory after a delay is remembered better than reading again, and several
//! spaced retrievals better than one (Latimier, Peyre, Ramus 2021; Cepeda and others 2008).
//! Whether the gaps grow or stay alike matters little; growing ones keep more in memory on the
//! way (Kang and others 2014).

mod ladder;
mod outlook;

pub use ladder::{AFTER_FAILURE, Ladder};
pub use outlook::{Outlook, outlook};

/// How a closed-book recall went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It did not come back.
    Failed,
    /// It came back, with effort.
    Hard,
    /// It came back.
    Good,
    /// It came back at once.
    Easy,
}

/// A review that took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recall {
    /// Days since the recall before it, or since the topic was finished.
    pub after_days: u32,
    /// How it went.
    pub grade: Grade,
}

/// A day on which a review is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReviewDay {
    /// Days after the day from which they count.
    pub after_days: u32,
    /// How many days earlier or later it may be.
    pub tolerance_days: u32,
}

/// The rule that says when the next review is.
pub trait ReviewPolicy {
    /// Returns how many days after the last recall, or after the topic was finished, the next
    /// review is; nothing where none is needed.
    fn next(&self, past: &[Recall]) -> Option<u32>;
}

/// Returns the days, after the end of a topic, of its reviews if each goes well.
pub fn ahead(policy: &dyn ReviewPolicy) -> Vec<ReviewDay> {
    days_after(policy, Vec::new(), 0)
}

/// Returns the days of the reviews that follow past ones if each goes well, where the last of those
/// was so many days after the day from which they count.
fn days_after(policy: &dyn ReviewPolicy, mut past: Vec<Recall>, from: u32) -> Vec<ReviewDay> {
    let mut days = Vec::new();
    let mut day = from;
    while let Some(after_days) = policy.next(&past).filter(|_| days.len() < MOST_AHEAD) {
        day += after_days;
        days.push(ReviewDay {
            after_days: day,
            tolerance_days: tolerance(day, after_days),
        });
        past.push(Recall {
            after_days,
            grade: Grade::Good,
        });
    }
    days
}

/// Returns the tolerance of a review so many days after the day from which they count: three tenths
/// of them, and under half of the gap to the review before it, so that the two keep their order.
fn tolerance(day: u32, gap: u32) -> u32 {
    let under_half = (gap.saturating_sub(1) / 2).max(u32::from(gap > 1));
    ((f64::from(day) * TOLERANCE).round() as u32).min(under_half)
}

/// Reviews planned ahead at most.
const MOST_AHEAD: usize = 12;
/// How far from its day a review may be, as a share of the days since the topic was finished.
const TOLERANCE: f64 = 0.3;
