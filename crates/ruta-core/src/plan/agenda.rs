//! Reviews that wait for their day.

use std::collections::BTreeSet;

use super::ground::Ground;
use super::problem::Problem;
use super::reviewed::Window;

/// The share of what a week may hold that reviews may take: 15 in 100.
pub(crate) const MOST_OF_WEEK: i64 = 15;

/// The reviews of finished tasks, and what each week has left for them.
///
/// The one that is over first goes first.
#[derive(Debug, Clone)]
pub(crate) struct Agenda {
    waiting: BTreeSet<(Window, usize)>,
    /// How many of them are placed even where no work is open.
    owed: usize,
    /// Minutes that reviews may still take of each week.
    left: Vec<i64>,
    /// The days with gaps, in order.
    study_days: Vec<i64>,
}

impl Agenda {
    /// Returns the agenda of what has ended already.
    pub(crate) fn new(problem: &Problem, ground: &Ground) -> Self {
        let free = ground.free_by_week();
        let cap = |week: usize| ground.caps.weeks.get(week).copied().unwrap_or(i64::MAX);
        let mut left: Vec<i64> = free
            .iter()
            .enumerate()
            .map(|(week, free)| cap(week).min(*free) * MOST_OF_WEEK / 100)
            .collect();
        for part in ground
            .reviews
            .iter()
            .flat_map(|(_, span)| ground.axis().cut(*span))
        {
            left[part.week] -= part.span.minutes();
        }
        let mut study_days: Vec<i64> = ground
            .gaps
            .iter()
            .map(|gap| ground.axis().day_of(gap.start) as i64)
            .collect();
        study_days.dedup();
        let mut agenda = Self {
            waiting: BTreeSet::new(),
            owed: 0,
            left,
            study_days,
        };
        for (task, review) in &problem.reviews {
            if let Some(since) = review.since {
                agenda.note_from(problem, ground, *task, ground.axis().day_number(since));
            }
        }
        agenda
    }

    /// Notes the reviews of a task that ended on a day.
    pub(crate) fn note(&mut self, problem: &Problem, ground: &Ground, task: usize, ended_on: i64) {
        let review = problem.reviews.get(&task);
        if review.is_some_and(|review| review.since.is_none()) {
            self.note_from(problem, ground, task, ended_on);
        }
    }

    fn note_from(&mut self, problem: &Problem, ground: &Ground, task: usize, from: i64) {
        let Some(review) = problem.reviews.get(&task) else {
            return;
        };
        let standing = ground.review_days(task);
        if !standing.is_empty() && !problem.rules.mend_reviews {
            return;
        }
        let today = ground.axis().day_of(problem.earliest) as i64;
        for window in review.unfilled(from, &standing).0 {
            let window = window.with_grace(today);
            self.owed += usize::from(window.owed);
            self.waiting.insert((window, task));
        }
    }

    /// Tells whether a review waits that is placed even where no work is open.
    pub(crate) fn owes(&self) -> bool {
        self.owed > 0
    }

    /// Returns the task whose review a day is the best one left for, where the week has so many
    /// minutes for it; `owed` asks for those alone that are placed even where no work is open.
    pub(crate) fn due(&self, day: i64, week: usize, minutes: i64, owed: bool) -> Option<usize> {
        let next = self.study_days.partition_point(|study| *study <= day);
        let next = self.study_days.get(next).copied().unwrap_or(i64::MAX);
        self.of(week, minutes, owed, |review| {
            // The study day nearest to the day that is meant, the earlier of two.
            day >= review.day
                || day >= review.first_day
                    && (next > review.last_day
                        || review.day - day <= next.saturating_sub(review.day))
        })
    }

    /// Returns a task whose review may be on a day, be it the best one or not.
    pub(crate) fn possible(
        &self,
        day: i64,
        week: usize,
        minutes: i64,
        owed: bool,
    ) -> Option<usize> {
        self.of(week, minutes, owed, |review| day >= review.first_day)
    }

    fn of(
        &self,
        week: usize,
        minutes: i64,
        owed: bool,
        holds: impl Fn(&Window) -> bool,
    ) -> Option<usize> {
        if self.left.get(week).is_none_or(|left| *left < minutes) {
            return None;
        }
        self.waiting
            .iter()
            .find(|(review, _)| holds(review) && (review.owed || !owed))
            .map(|(_, task)| *task)
    }

    /// Tells whether no review waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Lets go of what is over before a day.
    pub(crate) fn pass(&mut self, day: i64) {
        while let Some((review, task)) = self.waiting.first().copied() {
            if review.last_day >= day {
                break;
            }
            self.remove(review, task);
        }
    }

    /// Takes the first review of a task that may be on a day.
    pub(crate) fn take(&mut self, task: usize, day: i64, week: usize, minutes: i64) {
        let taken = self
            .waiting
            .iter()
            .find(|(review, other)| *other == task && review.first_day <= day);
        if let Some((review, task)) = taken.copied() {
            self.remove(review, task);
        }
        self.left[week] -= minutes;
    }

    fn remove(&mut self, review: Window, task: usize) {
        self.owed -= usize::from(review.owed);
        self.waiting.remove(&(review, task));
    }
}
