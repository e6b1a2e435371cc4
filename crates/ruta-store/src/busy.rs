//! Busy time from calendars.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use ruta_core::time::Span;

use crate::row::span;

/// A calendar whose events are busy time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusySource {
    /// Its place among all that were ever read; it never changes what it holds.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Its busy spans, in the order read.
    pub spans: Vec<BusySpan>,
}

/// A busy span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusySpan {
    /// When it is.
    pub span: Span,
    /// What it is.
    pub name: String,
}

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Vec<BusySource>> {
    let mut sources: Vec<BusySource> = connection
        .prepare("SELECT number, name FROM busy_source WHERE in_use = 1 ORDER BY name")?
        .query_map([], |row| {
            Ok(BusySource {
                number: row.get(0)?,
                name: row.get(1)?,
                spans: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut query = connection.prepare(
        "SELECT start, \"end\", name FROM busy_span WHERE source = ?1 ORDER BY position",
    )?;
    for source in &mut sources {
        source.spans = query
            .query_map([source.number], |row| {
                Ok(BusySpan {
                    span: span(row, 0)?,
                    name: row.get(2)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(sources)
}

/// Returns the numbers of the sources in use, in order.
pub(crate) fn in_use(connection: &Connection) -> rusqlite::Result<Vec<i64>> {
    connection
        .prepare("SELECT number FROM busy_source WHERE in_use = 1 ORDER BY number")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Puts exactly those sources in use.
pub(crate) fn use_only(connection: &Connection, numbers: &[i64]) -> rusqlite::Result<()> {
    connection.execute("UPDATE busy_source SET in_use = 0", [])?;
    for number in numbers {
        connection.execute(
            "UPDATE busy_source SET in_use = 1 WHERE number = ?1",
            [number],
        )?;
    }
    Ok(())
}

/// Stores a source that is not in use yet.
pub(crate) fn insert(
    connection: &Connection,
    name: &str,
    spans: &[BusySpan],
    at: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO busy_source (name, in_use, added_at) VALUES (?1, 0, ?2)",
        params![name, at.timestamp()],
    )?;
    let number = connection.last_insert_rowid();
    let mut insert = connection.prepare(
        "INSERT INTO busy_span (source, position, start, \"end\", name)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, busy) in (0_i64..).zip(spans) {
        insert.execute(params![
            number,
            position,
            busy.span.start.minutes(),
            busy.span.end.minutes(),
            busy.name
        ])?;
    }
    Ok(number)
}
