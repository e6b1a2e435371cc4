//! Reading busy time from calendar files of any program.
//!
//! The reader forgives what programs get wrong in form (line ends, character sets, missing ends)
//! and never guesses at meaning: an event whose time is not certain is skipped with its reason.
//! The content lines are read here rather than by a library, because a skipped event is reported
//! with its line.

mod clock;
mod component;
mod event;
mod lines;
mod rule;
mod rule_1996;
mod series;
mod sessions;
mod value;
mod zones;

use std::collections::BTreeSet;

use ruta_core::time::{Span, Timestamp, Zone};
use thiserror::Error;
use uuid::Uuid;

use crate::text;
use component::{Component, components};
use event::{Context, is_own};
use rule::Budget;
use zones::Zones;

pub use sessions::{EventFields, EventReading, Said, read_events};

/// The largest file that is read, in octets.
const MOST_OCTETS: usize = 20_000_000;

/// The most events that are read from one file.
const MOST_COMPONENTS: usize = 100_000;

/// What is asked of a calendar file.
#[derive(Debug, Clone)]
pub struct BusyQuestion<'a> {
    /// The period that busy time is wanted for.
    pub window: Span,
    /// The learner's zone: that of times without one, and of whole days.
    pub zone: Zone,
    /// Whether whole days count that are not marked opaque.
    pub all_day: bool,
    /// UIDs of Ruta's own sessions, which never count.
    pub own_uids: &'a BTreeSet<Uuid>,
}

/// What a calendar file says about busy time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BusyReading {
    /// The busy events that share time with the window, in order of start; each whole.
    pub busy: Vec<BusyEvent>,
    /// The events that could not be read, in order of line.
    pub skipped: Vec<Skipped>,
    /// The calendar's own name.
    pub name: Option<String>,
}

/// A stretch of busy time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BusyEvent {
    /// When it starts, rounded down to the minute.
    pub start: Timestamp,
    /// When it ends, rounded up to the minute; after its start.
    pub end: Timestamp,
    /// Its title; empty where it has none.
    pub name: String,
}

/// An event that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The line that it begins on, from 1.
    pub line: Option<usize>,
    /// Its title; empty where it has none.
    pub name: String,
    /// Why.
    pub reason: SkipReason,
}

/// Why an event was skipped.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SkipReason {
    /// The file or another event begins before this one ends.
    #[error("it is cut off")]
    CutOff,
    /// There is no DTSTART.
    #[error("it has no start")]
    NoStart,
    /// A value is not of its property's form.
    #[error("{property} cannot be read: {value}")]
    Unreadable {
        /// The property.
        property: String,
        /// The value as it stands there, shortened.
        value: String,
    },
    /// The end or the length lies before the start.
    #[error("it ends before it starts")]
    EndsBeforeStart,
    /// One of start and end is a day, the other a time.
    #[error("its start is a day and its end a time, or the other way round")]
    DayAndTime,
    /// The zone is neither known by name nor described in the file.
    #[error("the time zone {0} is unknown")]
    UnknownZone(String),
    /// The rule of repetition cannot be read.
    #[error("its rule of repetition cannot be read: {0}")]
    UnreadableRule(String),
    /// It repeats more often than Ruta expands.
    #[error("it repeats more often than every quarter of an hour")]
    TooFrequent,
    /// It has more repetitions than one file may have.
    #[error("it repeats too many times")]
    TooMany,
    /// It and later ones are more than Ruta reads from one file.
    #[error("{0} events from here on are more than Ruta reads from one file")]
    Full(String),
}

impl SkipReason {
    /// Returns the reason's name, kebab-case, as the texts have it after `calendar-skip-`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CutOff => "cut-off",
            Self::NoStart => "no-start",
            Self::Unreadable { .. } => "unreadable",
            Self::EndsBeforeStart => "ends-before-start",
            Self::DayAndTime => "day-and-time",
            Self::UnknownZone(_) => "unknown-zone",
            Self::UnreadableRule(_) => "unreadable-rule",
            Self::TooFrequent => "too-frequent",
            Self::TooMany => "too-many",
            Self::Full(_) => "full",
        }
    }

    /// Returns the values that its text takes, by name.
    pub fn values(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Unreadable { property, value } => {
                vec![("property", property), ("value", value)]
            }
            Self::UnknownZone(zone) => vec![("zone", zone)],
            Self::UnreadableRule(rule) => vec![("rule", rule)],
            Self::Full(count) => vec![("count", count)],
            _ => Vec::new(),
        }
    }
}

/// A file that gives no busy time at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ReadError {
    /// The file has no octets, or only blanks.
    #[error("the file is empty")]
    Empty,
    /// There is no VCALENDAR.
    #[error("the file is no iCalendar file")]
    NoCalendar,
    /// There is a calendar, but neither events nor free-busy times.
    #[error("the calendar holds no events")]
    NoEvents,
    /// The file is larger than 20 MB.
    #[error("the file is larger than 20 MB")]
    TooLarge,
}

/// Reads the busy time of a calendar file.
///
/// Cancelled and transparent events never count, whole days only where they are marked opaque or
/// the question says so, Ruta's own sessions never.
///
/// # Errors
/// [`ReadError`] for what is no calendar, or an empty one; single events that cannot be read are
/// part of the reading.
pub fn read_busy(bytes: &[u8], asked: &BusyQuestion<'_>) -> Result<BusyReading, ReadError> {
    read(bytes, asked, |calendar, part| {
        is_own(calendar, part, asked.own_uids)
    })
}

/// Reads the same of a text whose events all take time, Ruta's own too: those that the learner
/// gave a life of their own on a calendar server.
///
/// # Errors
/// As of [`read_busy`].
pub fn read_all_busy(bytes: &[u8], asked: &BusyQuestion<'_>) -> Result<BusyReading, ReadError> {
    read(bytes, asked, |_, _| false)
}

fn read(
    bytes: &[u8],
    asked: &BusyQuestion<'_>,
    never_counts: impl Fn(&Component, &Component) -> bool,
) -> Result<BusyReading, ReadError> {
    if bytes.len() > MOST_OCTETS {
        return Err(ReadError::TooLarge);
    }
    let lines = lines::lines(bytes);
    if lines.is_empty() {
        return Err(ReadError::Empty);
    }
    let roots = components(lines);
    let mut calendars = roots
        .iter()
        .filter(|root| root.name == "VCALENDAR")
        .peekable();
    if calendars.peek().is_none() {
        return Err(ReadError::NoCalendar);
    }
    let mut reading = BusyReading::default();
    let mut budget = Budget::of_a_file();
    let mut items = Vec::new();
    let mut components = 0;
    let mut left_out = LeftOut::default();
    for calendar in calendars {
        reading.name = reading.name.or_else(|| name_of(calendar));
        let mut context = Context {
            zones: Zones::of(calendar, asked.window.end),
            asked,
            budget: &mut budget,
        };
        for part in &calendar.parts {
            if !matches!(part.name.as_str(), "VEVENT" | "VFREEBUSY") {
                continue;
            }
            components += 1;
            if components > MOST_COMPONENTS {
                left_out.add(part.line);
                continue;
            }
            let read = match part.name.as_str() {
                "VEVENT" => event::item(part, &mut context).map(|item| vec![item]),
                _ => event::free_busy(part, &mut context),
            };
            if never_counts(calendar, part) {
                continue;
            }
            match read {
                Ok(read) => items.extend(read),
                Err(reason) => reading.skipped.push(skipped(part, reason)),
            }
        }
    }
    if components == 0 {
        return Err(ReadError::NoEvents);
    }
    series::expand(items, asked, &mut budget, &mut reading, &mut left_out);
    left_out.tell(&mut reading);
    reading.skipped.sort_by_key(|skipped| skipped.line);
    Ok(reading)
}

/// Events that a file has beyond what is read of it.
#[derive(Debug, Default)]
struct LeftOut {
    first_line: Option<usize>,
    events: usize,
}

impl LeftOut {
    fn add(&mut self, line: usize) {
        self.first_line = Some(self.first_line.map_or(line, |first| first.min(line)));
        self.events += 1;
    }

    /// Says so once, at the first of them.
    fn tell(&self, reading: &mut BusyReading) {
        if self.events > 0 {
            reading.skipped.push(Skipped {
                line: self.first_line,
                name: String::new(),
                reason: SkipReason::Full(self.events.to_string()),
            });
        }
    }
}

fn name_of(calendar: &Component) -> Option<String> {
    ["X-WR-CALNAME", "NAME"]
        .into_iter()
        .filter_map(|name| calendar.property(name))
        .map(|property| text::summary(&text::unescape(&property.value)))
        .find(|name| !name.is_empty())
}

fn skipped(part: &Component, reason: SkipReason) -> Skipped {
    Skipped {
        line: Some(part.line),
        name: event::title(part),
        reason,
    }
}
