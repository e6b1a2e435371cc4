//! When what was learned is recalled again.
//!
//! Retrieving from memory after a delay is remembered better than reading again, and several
//! spaced retrievals better than one (Latimier, Peyre, Ramus 2021; Cepeda and others 2008).
//! Whether the gaps grow or stay alike matters little; growing ones keep more in memory on the
//! way (Kang and others 2014).

mod ladder;

pub use ladder::Ladder;

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

/// The rule that says when the next review is.
pub trait ReviewPolicy {
    /// Returns how many days after the last recall, or after the topic was finished, the next
    /// review is; nothing where none is needed.
    fn next(&self, past: &[Recall]) -> Option<u32>;

    /// Returns the days after the end of a topic on which reviews are to be if each goes well,
    /// each with its tolerance in days: three tenths of its gap.
    fn ahead(&self) -> Vec<(usize, usize)> {
        let mut past = Vec::new();
        let mut days = Vec::new();
        let mut day = 0;
        while let Some(after_days) = self.next(&past).filter(|_| past.len() < MOST_AHEAD) {
            day += after_days;
            let tolerance = (f64::from(day) * TOLERANCE).round();
            days.push((day as usize, tolerance as usize));
            past.push(Recall {
                after_days,
                grade: Grade::Good,
            });
        }
        days
    }
}

/// Reviews planned ahead at most.
const MOST_AHEAD: usize = 12;
/// How far from its day a review may be, as a share of the days since the topic was finished.
const TOLERANCE: f64 = 0.3;
