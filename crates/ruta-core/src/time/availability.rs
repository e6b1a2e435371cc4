//! What the learner declares about their time.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{ClockWindow, Weekly, Zone};

/// The learner's declared study time, before busy events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The zone of every wall time here.
    pub zone: Zone,
    /// The windows of a usual week.
    pub weekly: Weekly,
    /// Dates with windows of their own instead of their weekday's; none: no study that day.
    pub days: BTreeMap<NaiveDate, Vec<ClockWindow>>,
    /// Time off, in the order given.
    pub off: Vec<TimeOff>,
}

/// A stretch of days without study.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOff {
    /// The first day off.
    pub from: NaiveDate,
    /// The last day off.
    pub to: NaiveDate,
    /// What it is.
    pub note: Option<String>,
}

impl Availability {
    /// Returns availability without a single window.
    pub fn empty(zone: Zone) -> Self {
        Self {
            zone,
            weekly: Weekly::default(),
            days: BTreeMap::new(),
            off: Vec::new(),
        }
    }

    /// Returns the windows of a date: its own, or its weekday's.
    pub fn windows_on(&self, date: NaiveDate) -> &[ClockWindow] {
        self.days
            .get(&date)
            .map_or_else(|| self.weekly.on(date.weekday()), Vec::as_slice)
    }

    /// Tells whether a date is off.
    pub fn is_off(&self, date: NaiveDate) -> bool {
        self.off
            .iter()
            .any(|off| off.from <= date && date <= off.to)
    }
}
