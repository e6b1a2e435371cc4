//! Free time ahead, reckoned once for all the grounds of a problem.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use super::problem::Problem;
use crate::time::{Availability, Axis, Span, Timestamp, free_time};

/// Free time up to a horizon.
#[derive(Debug)]
pub(crate) struct Land {
    /// From the start of the first week to the horizon.
    pub(crate) within: Span,
    /// The free stretches from the earliest instant on.
    pub(crate) free: Vec<Span>,
    /// The axis of them.
    pub(crate) axis: Axis,
    /// The most minutes of each day that may be free; empty where windows alone decide.
    pub(crate) hours: Vec<i64>,
    /// The free minutes of each ISO week.
    pub(crate) free_by_week: Vec<i64>,
}

/// The land up to each horizon that was asked for; all of one problem, or of problems that differ
/// in their tasks alone.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outlook {
    lands: Rc<RefCell<Vec<Arc<Land>>>>,
}

impl Outlook {
    /// Returns the land from the start of the first week up to a horizon.
    pub(crate) fn up_to(
        &self,
        problem: &Problem,
        monday: Timestamp,
        until: Timestamp,
    ) -> Arc<Land> {
        let within = Span {
            start: monday,
            end: until,
        };
        let known = |land: &&Arc<Land>| land.within == within;
        if let Some(land) = self.lands.borrow().iter().find(known) {
            return Arc::clone(land);
        }
        let free = Span::new(problem.earliest, until)
            .map(|ahead| free_time(&problem.availability, &problem.busy, ahead))
            .unwrap_or_default();
        let axis = Axis::new(problem.zone(), within, &free);
        let hours = hours(&problem.availability, &axis);
        let land = Arc::new(Land {
            free_by_week: axis.free_by_week(&hours),
            within,
            free,
            axis,
            hours,
        });
        self.lands.borrow_mut().push(Arc::clone(&land));
        land
    }
}

/// Returns the most minutes of each day of an axis that may be free; nothing where no date has
/// hours instead of windows.
fn hours(availability: &Availability, axis: &Axis) -> Vec<i64> {
    if !availability.has_hours_only() {
        return Vec::new();
    }
    let most = |day| availability.most_on(axis.date(day));
    (0..axis.days())
        .map(|day| most(day).map_or(i64::MAX, i64::from))
        .collect()
}
