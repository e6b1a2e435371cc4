//! Reviews as a memory model reckons them.
//!
//! FSRS-6 with its shipped parameters, fitted to flashcards (`fsrs`, its benchmark on 9,999 people).
//! A topic is no flashcard and has a handful of reviews, so the parameters are never fitted anew and
//! the gaps are bounded.

use fsrs::{FSRS, MemoryState, NextStates};
use ruta_core::review::{AFTER_FAILURE, Grade, Recall, ReviewPolicy};

/// The probability of recall at which a review is due.
const RETENTION: f32 = 0.90;
/// The longest gap, in days.
const LONGEST_GAP: u32 = 60;
/// The longest gap as a part of the days until the goal: one in ten.
const PART_OF_HORIZON: u32 = 10;
/// So many successful reviews are enough, as in the ladder of fixed gaps.
const MOST_SUCCESSES: usize = 4;

/// Gaps by the model FSRS from the learner's grades: due at a recall of nine in ten, no longer than
/// 60 days or a tenth of the time until the goal.
pub(super) struct Memory {
    model: FSRS,
    longest_gap: u32,
}

impl Memory {
    /// Returns the policy for a goal so many days after the start.
    pub(super) fn new(horizon_days: u32) -> Self {
        Self {
            model: FSRS::default(),
            longest_gap: (horizon_days / PART_OF_HORIZON).clamp(1, LONGEST_GAP),
        }
    }

    fn after(&self, state: Option<MemoryState>, days: u32, grade: Grade) -> Option<Step> {
        let next = self.model.next_states(state, RETENTION, days).ok()?;
        Some(Step::of(&next, grade))
    }
}

/// What the model says after a recall.
struct Step {
    memory: MemoryState,
    days: f32,
}

impl Step {
    fn of(next: &NextStates, grade: Grade) -> Self {
        let state = match grade {
            Grade::Failed => &next.again,
            Grade::Hard => &next.hard,
            Grade::Good => &next.good,
            Grade::Easy => &next.easy,
        };
        Self {
            memory: state.memory,
            days: state.interval,
        }
    }
}

impl ReviewPolicy for Memory {
    fn next(&self, past: &[Recall]) -> Option<u32> {
        let failed = |recall: &&Recall| recall.grade == Grade::Failed;
        if past.iter().filter(|recall| !failed(recall)).count() >= MOST_SUCCESSES {
            return None;
        }
        if past.last().as_ref().is_some_and(failed) {
            return Some(AFTER_FAILURE);
        }
        // Finishing the topic is its first good recall.
        let mut step = self.after(None, 0, Grade::Good)?;
        for recall in past {
            step = self.after(Some(step.memory), recall.after_days, recall.grade)?;
        }
        Some((step.days.round() as u32).clamp(1, self.longest_gap))
    }
}

#[cfg(test)]
mod tests {
    use ruta_core::review::{Grade, Recall, ReviewPolicy, ahead};

    use super::Memory;

    fn gap_after(horizon_days: u32, grades: &[(u32, Grade)]) -> Option<u32> {
        let past: Vec<Recall> = grades
            .iter()
            .map(|(after_days, grade)| Recall {
                after_days: *after_days,
                grade: *grade,
            })
            .collect();
        Memory::new(horizon_days).next(&past)
    }

    #[test]
    fn gaps_grow_up_to_sixty_days_or_a_tenth_of_the_way_to_the_goal() {
        let days = |horizon_days| -> Vec<u32> {
            let days = ahead(&Memory::new(horizon_days));
            days.iter().map(|day| day.after_days).collect()
        };
        assert_eq!(days(3_000), [2, 13, 59, 119]);
        assert_eq!(days(180), [2, 13, 31, 49]);
        assert_eq!(days(3), [1, 2, 3, 4]);
    }

    #[test]
    fn a_better_grade_makes_a_longer_gap() {
        let gaps = [Grade::Hard, Grade::Good, Grade::Easy]
            .map(|grade| gap_after(3_000, &[(2, grade)]).expect("more reviews"));
        assert!(gaps[0] < gaps[1] && gaps[1] < gaps[2], "{gaps:?}");
    }

    #[test]
    fn a_failed_review_comes_back_after_two_days() {
        assert_eq!(
            gap_after(3_000, &[(2, Grade::Good), (11, Grade::Failed)]),
            Some(2)
        );
    }

    #[test]
    fn four_successes_are_enough() {
        assert_eq!(gap_after(3_000, &[(10, Grade::Good); 4]), None);
    }
}
