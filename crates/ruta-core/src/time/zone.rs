//! Time zones: the one module that maps local time to instants.
//!
//! Rules come from jiff's bundled copy of the IANA database, never from the machine, so that a
//! plan is the same everywhere.

use std::sync::Arc;

use chrono::{
    DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset as _,
    Timelike, Utc,
};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use thiserror::Error;

use super::Timestamp;
use super::offsets::Offsets;

/// A zone of the IANA database.
#[derive(Debug, Clone)]
pub struct Zone {
    name: String,
    rules: TimeZone,
    offsets: Arc<Offsets>,
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

/// A zone name that the IANA database does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no time zone of the IANA database, such as Europe/Madrid")]
pub struct UnknownZone(pub String);

/// Which end of a window a local time stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// A start: the first of two equal local times.
    Start,
    /// An end: the second of two equal local times.
    End,
}

/// A moment at which a zone's clock is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// The first instant of the new offset.
    pub at: Timestamp,
    /// Minutes east of UTC before it.
    pub offset_before: i32,
    /// Minutes east of UTC from it on.
    pub offset_after: i32,
}

impl Zone {
    /// Returns the zone of that IANA name; case does not matter, links are followed.
    ///
    /// # Errors
    /// [`UnknownZone`] where the database has no such name.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let rules = TimeZoneDatabase::bundled()
            .get(name)
            .map_err(|_| UnknownZone(name.to_owned()))?;
        let name = rules.iana_name().unwrap_or(name).to_owned();
        let offsets = Arc::new(Offsets::of(&rules));
        Ok(Self {
            name,
            rules,
            offsets,
        })
    }

    /// Returns every name of the database, sorted.
    pub fn names() -> Vec<String> {
        let database = TimeZoneDatabase::bundled();
        let mut names: Vec<String> = database
            .available()
            .map(|name| name.as_str().to_owned())
            .collect();
        names.sort();
        names
    }

    /// Returns the IANA name, in the database's own spelling.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the minutes east of UTC in force at an instant.
    pub fn offset_minutes_at(&self, at: Timestamp) -> i32 {
        self.offsets
            .at(at)
            .unwrap_or_else(|| self.rules.to_offset(instant(at)).seconds().div_euclid(60))
    }

    /// Returns the wall clock at an instant.
    pub fn local(&self, at: Timestamp) -> NaiveDateTime {
        (at + i64::from(self.offset_minutes_at(at)))
            .to_utc()
            .naive_utc()
    }

    /// Returns the local date at an instant.
    pub fn date_of(&self, at: Timestamp) -> NaiveDate {
        self.local(at).date()
    }

    /// Returns the instant at which a window's edge falls.
    ///
    /// A local time that the clock skips is the first instant after the gap; one that occurs
    /// twice is the first for a start, the second for an end.
    pub fn edge(&self, local: NaiveDateTime, edge: Edge) -> Timestamp {
        let wall = Timestamp::floor(&local.and_utc());
        if let Some(offset) = self.offsets.only(wall) {
            return wall - i64::from(offset);
        }
        match self.ambiguity(local) {
            AmbiguousOffset::Unambiguous { offset } => at_offset(local, offset),
            // With the offset before, the clock would read past the gap: the transition is the
            // last instant at which both readings agree.
            AmbiguousOffset::Gap { before, .. } => {
                let past = at_offset(local, before);
                self.transition_not_after(past).unwrap_or(past)
            }
            AmbiguousOffset::Fold { before, after } => match edge {
                Edge::Start => at_offset(local, before),
                Edge::End => at_offset(local, after),
            },
        }
    }

    /// Returns the instant of a local time as RFC 5545 §3.3.5 reads it: with the offset before a
    /// gap, and the first of two.
    pub fn compatible(&self, local: NaiveDateTime) -> Timestamp {
        match self.ambiguity(local) {
            AmbiguousOffset::Unambiguous { offset } => at_offset(local, offset),
            AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => {
                at_offset(local, before)
            }
        }
    }

    /// Returns the first instant of a local date; of a date that the zone skips, the first after it.
    pub fn start_of_day(&self, date: NaiveDate) -> Timestamp {
        self.edge(date.and_time(NaiveTime::MIN), Edge::Start)
    }

    /// Returns the first instant after a local date.
    pub fn end_of_day(&self, date: NaiveDate) -> Timestamp {
        self.start_of_day(date.checked_add_days(Days::new(1)).unwrap_or(date))
    }

    /// Tells whether the wall clock shows this instant's local time twice.
    pub fn is_ambiguous(&self, at: Timestamp) -> bool {
        matches!(self.ambiguity(self.local(at)), AmbiguousOffset::Fold { .. })
    }

    /// Returns the clock changes after `from` and up to `to`, in order.
    pub fn transitions(&self, from: Timestamp, to: Timestamp) -> Vec<Transition> {
        self.rules
            .following(instant(from))
            .map(|change| Timestamp::from_minutes(change.timestamp().as_second().div_euclid(60)))
            .take_while(|at| *at <= to)
            .map(|at| Transition {
                at,
                offset_before: self.offset_minutes_at(at - 1),
                offset_after: self.offset_minutes_at(at),
            })
            .filter(|change| change.offset_before != change.offset_after)
            .collect()
    }

    /// Writes an instant as RFC 3339 with this zone's offset, to the second.
    pub fn rfc3339(&self, at: Timestamp) -> String {
        let offset = self.offset_minutes_at(at);
        let local = self.local(at).format("%Y-%m-%dT%H:%M:%S");
        let sign = if offset < 0 { '-' } else { '+' };
        let offset = offset.unsigned_abs();
        format!("{local}{sign}{:02}:{:02}", offset / 60, offset % 60)
    }

    /// Returns an instant as chrono's value with this zone's offset.
    pub fn at_offset(&self, at: Timestamp) -> DateTime<FixedOffset> {
        // The database holds offsets under a day, so there always is such an offset.
        let seconds = self.offset_minutes_at(at) * 60;
        let offset = FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix());
        at.to_utc().with_timezone(&offset)
    }

    /// Returns the minutes that the wall clock shows past the hour.
    pub fn minute_of_hour(&self, at: Timestamp) -> u32 {
        minute_of_hour(at, self.offset_minutes_at(at))
    }

    /// Returns the first instant at or after `at` whose local minute of the hour is divisible by
    /// `grid`, in minutes.
    pub fn next_on_grid(&self, at: Timestamp, grid: u32) -> Timestamp {
        let to_grid = |minute: u32| match minute % grid {
            0 => 0,
            past => i64::from((grid - past).min(60 - minute)),
        };
        if let Some((offset, until)) = self.offsets.until(at) {
            let next = at + to_grid(minute_of_hour(at, offset));
            if next < until {
                return next;
            }
        }
        let mut candidate = at;
        loop {
            let next = candidate + to_grid(self.minute_of_hour(candidate));
            if next == candidate {
                return candidate;
            }
            // A clock change on the way (Lord Howe's is half an hour) moves the grid: land on the
            // change and look again.
            candidate = self
                .transition_not_after(next)
                .filter(|change| *change > candidate)
                .unwrap_or(next);
        }
    }

    fn transition_not_after(&self, at: Timestamp) -> Option<Timestamp> {
        self.rules
            .preceding(instant(at + 1))
            .next()
            .map(|change| Timestamp::from_minutes(change.timestamp().as_second().div_euclid(60)))
    }

    fn ambiguity(&self, local: NaiveDateTime) -> AmbiguousOffset {
        self.rules
            .to_ambiguous_timestamp(civil_time(local))
            .offset()
    }
}

fn minute_of_hour(at: Timestamp, offset_minutes: i32) -> u32 {
    (at.minutes() + i64::from(offset_minutes)).rem_euclid(60) as u32
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_second(at.minutes() * 60).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

fn at_offset(local: NaiveDateTime, offset: Offset) -> Timestamp {
    Timestamp::floor(&local.and_utc()) - i64::from(offset.seconds().div_euclid(60))
}

fn civil_time(local: NaiveDateTime) -> civil::DateTime {
    civil::DateTime::new(
        local.year() as i16,
        local.month() as i8,
        local.day() as i8,
        local.hour() as i8,
        local.minute() as i8,
        local.second() as i8,
        0,
    )
    .unwrap_or(civil::DateTime::MAX)
}
