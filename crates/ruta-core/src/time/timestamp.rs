//! Instants and spans in whole minutes.

use std::fmt;
use std::ops::{Add, Sub};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeZone, Utc};
use thiserror::Error;

/// An instant, in whole minutes since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Returns the instant so many minutes after 1970-01-01T00:00Z.
    pub const fn from_minutes(minutes: i64) -> Self {
        Self(minutes)
    }

    /// Returns the minutes since 1970-01-01T00:00Z.
    pub const fn minutes(self) -> i64 {
        self.0
    }

    /// Returns the last whole minute that is not after `at`.
    pub fn floor<Z: TimeZone>(at: &DateTime<Z>) -> Self {
        Self(at.timestamp().div_euclid(60))
    }

    /// Returns the first whole minute that is not before `at`.
    pub fn ceil<Z: TimeZone>(at: &DateTime<Z>) -> Self {
        let floor = Self::floor(at);
        let rest = at.timestamp().rem_euclid(60) > 0 || at.timestamp_subsec_nanos() > 0;
        Self(floor.0 + i64::from(rest))
    }

    /// Returns the instant as chrono's UTC value.
    pub fn to_utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0 * 60, 0).unwrap_or(DateTime::UNIX_EPOCH)
    }
}

impl Add<i64> for Timestamp {
    type Output = Self;

    /// Moves the instant by minutes.
    fn add(self, minutes: i64) -> Self {
        Self(self.0 + minutes)
    }
}

impl Sub<i64> for Timestamp {
    type Output = Self;

    /// Moves the instant back by minutes.
    fn sub(self, minutes: i64) -> Self {
        Self(self.0 - minutes)
    }
}

impl Sub for Timestamp {
    type Output = i64;

    /// Returns the minutes from `other` to `self`.
    fn sub(self, other: Self) -> i64 {
        self.0 - other.0
    }
}

/// A stretch of time, from `start` to just before `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first minute.
    pub start: Timestamp,
    /// The minute after the last.
    pub end: Timestamp,
}

impl Span {
    /// Returns the span, or nothing where it would be empty.
    pub fn new(start: Timestamp, end: Timestamp) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// Returns the length in minutes.
    pub fn minutes(self) -> i64 {
        self.end - self.start
    }

    /// Tells whether the two share a minute.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Tells whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Returns what the two share, or nothing.
    pub fn intersection(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end))
    }
}

/// A date or an instant that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TimeError {
    /// The text is no RFC 3339 instant with an offset.
    #[error("`{0}` is not a time like 2026-01-12T08:00:00+01:00")]
    NotAnInstant(String),
    /// The text is no calendar date.
    #[error("`{0}` is not a date like 2026-01-12")]
    NotADate(String),
    /// The year lies outside 1973 to 2899.
    #[error("`{0}` lies outside the years 1973 to 2899")]
    OutOfRange(String),
}

impl TimeError {
    /// Returns the text that cannot be used.
    pub fn text(&self) -> &str {
        match self {
            Self::NotAnInstant(text) | Self::NotADate(text) | Self::OutOfRange(text) => text,
        }
    }
}

/// The years in which every zone keeps whole minutes and every horizon can be reckoned.
const YEARS: std::ops::RangeInclusive<i32> = 1973..=2899;

/// Reads an RFC 3339 instant with offset.
///
/// # Errors
/// [`TimeError::NotAnInstant`] or [`TimeError::OutOfRange`].
pub fn parse_instant(text: &str) -> Result<DateTime<FixedOffset>, TimeError> {
    let at =
        DateTime::parse_from_rfc3339(text).map_err(|_| TimeError::NotAnInstant(text.to_owned()))?;
    if YEARS.contains(&at.year()) {
        Ok(at)
    } else {
        Err(TimeError::OutOfRange(text.to_owned()))
    }
}

/// Reads a date written `YYYY-MM-DD`.
///
/// # Errors
/// [`TimeError::NotADate`] or [`TimeError::OutOfRange`].
pub fn parse_date(text: &str) -> Result<NaiveDate, TimeError> {
    let shape_fits = text.len() == 10 && text.is_ascii();
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|_| shape_fits)
        .ok_or_else(|| TimeError::NotADate(text.to_owned()))?;
    if YEARS.contains(&date.year()) {
        Ok(date)
    } else {
        Err(TimeError::OutOfRange(text.to_owned()))
    }
}

impl fmt::Display for Timestamp {
    /// Writes the instant in UTC, for messages that know no zone.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.to_utc().format("%Y-%m-%dT%H:%MZ"))
    }
}
