//! Free time ahead, reckoned once for all the grounds of a problem.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use super::problem::Problem;
use crate::time::{Axis, Span, Timestamp, free_time};

/// Free time up to a horizon.
#[derive(Debug)]
pub(crate) struct Land {
    /// From the start of the first week to the horizon.
    pub(crate) within: Span,
    /// The free stretches from the earliest instant on.
    pub(crate) free: Vec<Span>,
    /// The axis of them.
    pub(crate) axis: Axis,
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
        let land = Arc::new(Land { within, free, axis });
        self.lands.borrow_mut().push(Arc::clone(&land));
        land
    }
}
