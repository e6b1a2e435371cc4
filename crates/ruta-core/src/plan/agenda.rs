//! Reviews that wait for their day.

use std::collections::BTreeSet;

use super::ground::Ground;
use crate::review::ReviewPolicy;

/// The share of what a week may hold that reviews may take: 15 in 100.
const MOST_OF_WEEK: i64 = 15;
/// The usual length of a review, in minutes, and the one that leaves no useless rest behind.
pub(crate) const REVIEW_MINUTES: (i64, i64) = (20, 25);

/// A review of a finished task; days count from the axis's first. The one that is over first goes
/// first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Waiting {
    last_day: usize,
    day: usize,
    first_day: usize,
    task: usize,
}

/// The reviews of finished tasks, and what each week has left for them.
#[derive(Debug, Clone)]
pub(crate) struct Agenda {
    waiting: BTreeSet<Waiting>,
    /// Minutes that reviews may still take of each week.
    left: Vec<i64>,
    /// The days with gaps, in order.
    study_days: Vec<usize>,
    /// Days after the end of a task, each with its tolerance.
    ladder: Vec<(usize, usize)>,
}

impl Agenda {
    pub(crate) fn new(ground: &Ground, policy: &dyn ReviewPolicy) -> Self {
        let free = ground.axis().free_by_week();
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
        let mut study_days: Vec<usize> = ground
            .gaps
            .iter()
            .map(|gap| ground.axis().day_of(gap.start))
            .collect();
        study_days.dedup();
        Self {
            waiting: BTreeSet::new(),
            left,
            study_days,
            ladder: policy.ahead(),
        }
    }

    /// Notes the reviews of a task that ended on a day; one that has standing ones needs no more.
    pub(crate) fn note(&mut self, ground: &Ground, task: usize, ended_on: usize) {
        if ground.reviews.iter().any(|(reviewed, _)| *reviewed == task) {
            return;
        }
        for (after, tolerance) in &self.ladder {
            self.waiting.insert(Waiting {
                last_day: ended_on + after + tolerance,
                day: ended_on + after,
                first_day: ended_on + after - tolerance,
                task,
            });
        }
    }

    /// Returns the task whose review a day is the best one left for, where the week has so many
    /// minutes for it.
    pub(crate) fn due(&self, day: usize, week: usize, minutes: i64) -> Option<usize> {
        let next = self.study_days.partition_point(|study| *study <= day);
        let next = self.study_days.get(next).copied().unwrap_or(usize::MAX);
        self.of(week, minutes, |review| {
            // The study day nearest to the day that is meant, the earlier of two.
            day >= review.day
                || day >= review.first_day
                    && (next > review.last_day
                        || review.day - day <= next.saturating_sub(review.day))
        })
    }

    /// Returns a task whose review may be on a day, be it the best one or not.
    pub(crate) fn possible(&self, day: usize, week: usize, minutes: i64) -> Option<usize> {
        self.of(week, minutes, |review| day >= review.first_day)
    }

    fn of(&self, week: usize, minutes: i64, holds: impl Fn(&Waiting) -> bool) -> Option<usize> {
        if self.left.get(week).is_none_or(|left| *left < minutes) {
            return None;
        }
        self.waiting
            .iter()
            .find(|review| holds(review))
            .map(|review| review.task)
    }

    /// Tells whether no review waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Lets go of what is over before a day.
    pub(crate) fn pass(&mut self, day: usize) {
        while self
            .waiting
            .first()
            .is_some_and(|review| review.last_day < day)
        {
            self.waiting.pop_first();
        }
    }

    /// Takes the first review of a task that may be on a day.
    pub(crate) fn take(&mut self, task: usize, day: usize, week: usize, minutes: i64) {
        let taken = self
            .waiting
            .iter()
            .find(|review| review.task == task && review.first_day <= day);
        if let Some(taken) = taken.copied() {
            self.waiting.remove(&taken);
        }
        self.left[week] -= minutes;
    }
}
