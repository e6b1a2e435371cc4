//! Fixed growing gaps.

use super::{Grade, Recall, ReviewPolicy};

/// Reviews 2, 7, 21 and 60 days after a topic was finished; a failed one comes back after two
/// days and then goes on where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ladder;

/// Days between reviews: 2, 7, 21 and 60 days after the end.
const GAPS: [u32; 4] = [2, 5, 14, 39];
/// Days until a failed review comes back, under every policy.
pub const AFTER_FAILURE: u32 = 2;

impl ReviewPolicy for Ladder {
    fn next(&self, past: &[Recall]) -> Option<u32> {
        if past
            .last()
            .is_some_and(|recall| recall.grade == Grade::Failed)
        {
            return Some(AFTER_FAILURE);
        }
        let passed = past
            .iter()
            .filter(|recall| recall.grade != Grade::Failed)
            .count();
        GAPS.get(passed).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Ladder;
    use crate::review::{Grade, Recall, ReviewPolicy, ahead};

    #[test]
    fn reviews_are_after_2_7_21_and_60_days() {
        let days: Vec<_> = ahead(&Ladder)
            .iter()
            .map(|day| (day.after_days, day.tolerance_days))
            .collect();
        assert_eq!(days, [(2, 1), (7, 2), (21, 6), (60, 18)]);
    }

    #[test]
    fn a_failed_review_comes_back_after_two_days() {
        let recall = |grade| Recall {
            after_days: 5,
            grade,
        };
        let past = [recall(Grade::Good), recall(Grade::Failed)];
        assert_eq!(Ladder.next(&past), Some(2));
        let past = [
            recall(Grade::Good),
            recall(Grade::Failed),
            recall(Grade::Hard),
        ];
        assert_eq!(Ladder.next(&past), Some(14));
        assert_eq!(Ladder.next(&[recall(Grade::Good); 4]), None);
    }
}
