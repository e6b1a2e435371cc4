//! Wall clocks: of a named zone, or as a file describes one.

use std::rc::Rc;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Timelike};
use ruta_core::time::{Timestamp, Zone};

/// What maps local times to instants; instants are seconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone)]
pub(super) enum Clock {
    /// A zone of the IANA database.
    Zone(Zone),
    /// A zone that only the file describes.
    Described(Rc<Described>),
}

/// The changes of a zone that a file describes, at least one, in order.
#[derive(Debug)]
pub(super) struct Described(Vec<Change>);

/// A moment at which a clock is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    /// The wall clock then, read with the offset before.
    pub(super) local: NaiveDateTime,
    /// Seconds east of UTC before it.
    pub(super) before: i64,
    /// Seconds east of UTC from it on.
    pub(super) after: i64,
}

impl Clock {
    /// Returns the instant of a local time; a gap has the offset before it, and of two equal
    /// times the first is meant (RFC 5545 §3.3.5).
    pub(super) fn seconds_of(&self, local: NaiveDateTime) -> i64 {
        match self {
            Self::Zone(zone) => zone.compatible(local).minutes() * 60 + i64::from(local.second()),
            Self::Described(described) => seconds(local) - described.offset_of(local),
        }
    }

    /// Returns the local time at an instant.
    pub(super) fn local(&self, at_seconds: i64) -> NaiveDateTime {
        match self {
            Self::Zone(zone) => {
                let minute = Timestamp::from_minutes(at_seconds.div_euclid(60));
                zone.local(minute) + TimeDelta::seconds(at_seconds.rem_euclid(60))
            }
            Self::Described(described) => naive(at_seconds + described.offset_at(at_seconds)),
        }
    }
}

impl Described {
    /// Returns the zone with these changes, or nothing where there is none.
    pub(super) fn new(mut changes: Vec<Change>) -> Option<Self> {
        changes.sort_by_key(|change| (seconds(change.local) - change.before, *change));
        (!changes.is_empty()).then_some(Self(changes))
    }

    fn offset_of(&self, local: NaiveDateTime) -> i64 {
        let past = self.0.iter().rfind(|change| change.local <= local);
        match past {
            // In a gap the offset before it counts still.
            Some(change)
                if local < change.local + TimeDelta::seconds(change.after - change.before) =>
            {
                change.before
            }
            Some(change) => change.after,
            None => self.first_offset(),
        }
    }

    fn offset_at(&self, at_seconds: i64) -> i64 {
        self.0
            .iter()
            .rfind(|change| seconds(change.local) - change.before <= at_seconds)
            .map_or_else(|| self.first_offset(), |change| change.after)
    }

    fn first_offset(&self) -> i64 {
        self.0.first().map_or(0, |change| change.before)
    }
}

fn seconds(local: NaiveDateTime) -> i64 {
    local.and_utc().timestamp()
}

fn naive(seconds: i64) -> NaiveDateTime {
    DateTime::from_timestamp(seconds, 0)
        .unwrap_or(DateTime::UNIX_EPOCH)
        .naive_utc()
}
