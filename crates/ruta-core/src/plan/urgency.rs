//! Who goes first: the total order in which ready tasks are tried.

use crate::time::Timestamp;

use super::problem::Problem;
use super::work::{Work, work};

/// A task's rank; the lower goes first. The place in the learner's list makes it total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    class: Class,
    by: i64,
    place: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// Something is due that still can be met.
    Due,
    /// All that is due has passed.
    Late,
    /// Nothing is due.
    Free,
}

/// The rule that ranks tasks.
#[derive(Debug, Clone)]
pub(crate) enum Ranking {
    /// The earliest due date first, where a task inherits the dates of what waits for it
    /// (modified due dates: Lawler 1973), then the learner's order.
    Due,
    /// The order of an earlier plan: for each task, up to how many placed minutes the next one
    /// stood at which instant, in order.
    Sequence(Vec<Vec<(i64, Timestamp)>>),
    /// A fixed order: the rank of each task.
    Order(Vec<usize>),
}

/// Returns the dates by which each task must end, its own and those of what waits for it, the
/// earliest that is after `now` for each; nothing where none is.
///
/// A deadline that no session may pass counts like a due date.
pub(crate) fn next_due(problem: &Problem, work: &[Work], now: Timestamp) -> Vec<Option<Timestamp>> {
    let mut due: Vec<Option<Timestamp>> = work
        .iter()
        .map(|task| {
            [task.late_from, task.limit]
                .into_iter()
                .flatten()
                .filter(|date| *date > now && task.left > 0)
                .min()
        })
        .collect();
    for &task in problem.precedence.order.iter().rev() {
        let Some(date) = due[task] else { continue };
        for &before in &problem.tasks[task].after {
            due[before] = Some(due[before].map_or(date, |other| other.min(date)));
        }
    }
    due
}

/// Returns the first date to come by which each task must end, its own or that of what waits for
/// it.
pub(crate) fn effective_dues(problem: &Problem) -> Vec<Option<Timestamp>> {
    next_due(problem, &work(problem, &[], i64::MAX), problem.earliest)
}

impl Ranking {
    /// Ranks a task that has `placed` minutes in the plan so far.
    pub(crate) fn rank(
        &self,
        place: usize,
        task: &Work,
        next_due: Option<Timestamp>,
        placed: i64,
    ) -> Rank {
        match self {
            Self::Due => {
                let (class, by) = match (next_due, task.late_from) {
                    (Some(date), _) => (Class::Due, date.minutes()),
                    (None, Some(date)) => (Class::Late, date.minutes()),
                    (None, None) => (Class::Free, 0),
                };
                Rank { class, by, place }
            }
            Self::Order(ranks) => Rank {
                class: Class::Due,
                by: ranks[place] as i64,
                place,
            },
            Self::Sequence(stood) => {
                let at = stood[place]
                    .iter()
                    .find(|(minutes, _)| placed < *minutes)
                    .or(stood[place].last())
                    .map_or(i64::MAX, |(_, at)| at.minutes());
                Rank {
                    class: Class::Free,
                    by: at,
                    place,
                }
            }
        }
    }
}

impl Rank {
    /// Returns the ranks of tasks for which all that is due has passed.
    pub(crate) fn late() -> std::ops::Range<Self> {
        let first = |class| Self {
            class,
            by: i64::MIN,
            place: 0,
        };
        first(Class::Late)..first(Class::Free)
    }

    /// Returns the task's place in the list.
    pub(crate) fn place(self) -> usize {
        self.place
    }

    /// Tells whether another rank differs by the place in the list alone.
    pub(crate) fn is_as_urgent_as(self, other: Self) -> bool {
        (self.class, self.by) == (other.class, other.by)
    }

    /// Tells whether the task has a date that can still be met.
    pub(crate) fn is_due(self) -> bool {
        self.class == Class::Due
    }
}
