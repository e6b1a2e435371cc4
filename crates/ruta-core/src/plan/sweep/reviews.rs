//! Reviews between the work.

use super::{Named, Sweep};
use crate::plan::answer::Reason;
use crate::plan::reviewed::REVIEW_MINUTES;
use crate::time::{Span, Timestamp};

impl Sweep<'_> {
    /// Returns the first instant after the last session and its pause.
    pub(super) fn placed_until(&self) -> Option<Timestamp> {
        self.placed
            .last()
            .map(|placed| placed.span.end + self.pause)
    }

    /// Places a review where the agenda names one and nothing becomes late by it.
    pub(super) fn review(&mut self, named: Named, at: Timestamp, gap_end: Timestamp) -> bool {
        let Some(agenda) = &mut self.agenda else {
            return false;
        };
        let axis = &self.ground.axis();
        let day = axis.day_of(at);
        let week = axis.week_of(day);
        let day = day as i64;
        agenda.pass(day);
        let room = self.ground.room(&self.used, at, gap_end);
        let (usual, longer) = REVIEW_MINUTES;
        let rest = room - usual - self.pause;
        let fits = room >= longer && rest < i64::from(self.problem.limits.min_session);
        let minutes = if fits { longer } else { usual };
        let Some(task) =
            named(agenda, day, week, minutes, self.open == 0).filter(|_| room >= minutes)
        else {
            return false;
        };
        if self.slack(at) < minutes {
            return false;
        }
        if let Some(agenda) = &mut self.agenda {
            agenda.take(task, day, week, minutes);
        }
        let span = Span {
            start: at,
            end: at + minutes,
        };
        self.occupy(task, span, Reason::Review);
        true
    }

    /// Takes back reviews behind the last of the work: the plan ends with it.
    pub(super) fn end_with_work(&mut self) {
        let work = self.placed.iter().rfind(|placed| !placed.is_review());
        let last = work
            .map(|placed| placed.span.end)
            .max(self.ground.stands_until);
        self.placed
            .retain(|placed| !placed.is_review() || Some(placed.span.end) <= last);
    }
}
