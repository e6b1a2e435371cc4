//! Values in rows that `SQLite` has no type of its own for.

use std::fmt::Display;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Row;
use rusqlite::types::Type;
use ruta_core::time::{Span, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

/// A stored value that cannot be.
#[derive(Debug, Error)]
#[error("{0}")]
struct Impossible(String);

/// Returns the error of a stored value that cannot be.
pub(crate) fn damaged(what: impl Display) -> rusqlite::Error {
    let cause = Box::new(Impossible(what.to_string()));
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, cause)
}

/// Reads a date.
pub(crate) fn date(text: &str) -> rusqlite::Result<NaiveDate> {
    text.parse()
        .map_err(|_| damaged(format_args!("`{text}` is no date")))
}

/// Reads a date that may be absent.
pub(crate) fn maybe_date(text: Option<&str>) -> rusqlite::Result<Option<NaiveDate>> {
    text.map(date).transpose()
}

/// Reads an instant stored in seconds.
pub(crate) fn instant(seconds: i64) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, 0)
        .ok_or_else(|| damaged(format_args!("{seconds} is no instant")))
}

/// Reads the span in two columns of minutes, of which the first is named.
pub(crate) fn span(row: &Row<'_>, start: usize) -> rusqlite::Result<Span> {
    Span::new(
        Timestamp::from_minutes(row.get(start)?),
        Timestamp::from_minutes(row.get(start + 1)?),
    )
    .ok_or_else(|| damaged("a span ends before it starts"))
}

/// Writes a value as JSON.
pub(crate) fn to_json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(damaged)
}

/// Reads a value from JSON.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(damaged)
}
