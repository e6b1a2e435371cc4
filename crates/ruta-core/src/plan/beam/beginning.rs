//! The sessions up to an instant.

use crate::plan::solve::Score;
use crate::plan::spacing::Spread;
use crate::plan::work::Placed;
use crate::time::{Timestamp, Usage};

/// A session that could come next.
#[derive(Debug, Clone, Copy)]
pub(super) struct Take {
    /// The task's place in the list.
    pub(super) task: usize,
    pub(super) minutes: i64,
}

/// A session, and the one before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) placed: Placed,
    pub(super) before: Option<usize>,
}

/// The sessions up to an instant, and what they leave.
#[derive(Debug, Clone)]
pub(super) struct Beginning {
    /// Minutes left of each task.
    pub(super) left: Vec<i64>,
    /// The sum of them, and the fewest sessions that hold them.
    pub(super) total: i64,
    pub(super) fewest: i64,
    /// Minutes left of the tasks of each due date.
    pub(super) owed: Vec<i64>,
    /// Minutes left of the tasks that must end by each date, because of what waits for them.
    pub(super) asked: Vec<i64>,
    /// A number for what is left of each task.
    pub(super) key: u64,
    /// When the next session may start.
    pub(super) at: Timestamp,
    /// Minutes behind due dates.
    pub(super) late: i64,
    /// These, by the whole weeks that had passed since.
    pub(super) delay: i64,
    /// Minutes of an earlier plan that stand as they stood.
    pub(super) kept: i64,
    pub(super) sessions: usize,
    pub(super) used: Usage,
    /// How each task is spread over days; empty where that is no matter.
    pub(super) spread: Vec<Spread>,
    /// The last session.
    pub(super) last: Option<usize>,
    /// The best that can come of it.
    pub(super) promise: Score,
}

impl Beginning {
    /// Returns the number for what is left after a session.
    pub(super) fn key_after(&self, take: Option<Take>) -> u64 {
        let taken = take.map_or(0, |take| {
            weight(take.task).wrapping_mul(take.minutes as u64)
        });
        self.key.wrapping_sub(taken)
    }

    /// Returns what is left of a task after a session.
    pub(super) fn left_after(&self, task: usize, take: Option<Take>) -> i64 {
        match take {
            Some(take) if take.task == task => self.left[task] - take.minutes,
            _ => self.left[task],
        }
    }
}

/// Returns a number for what is left of each task; two that differ hardly ever have the same.
pub(super) fn key(left: &[i64]) -> u64 {
    let numbers = left.iter().enumerate();
    numbers
        .map(|(task, left)| weight(task).wrapping_mul(*left as u64))
        .fold(0, u64::wrapping_add)
}

/// Returns an odd number for a task, far from those of others (`SplitMix`: Steele, Lea, Flood 2014).
fn weight(task: usize) -> u64 {
    let mut bits = (task as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (bits ^ (bits >> 31)) | 1
}
