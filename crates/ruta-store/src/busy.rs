//! Busy time from calendars.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};
use ruta_core::time::Span;

use crate::row::{damaged, instant, span};

/// A calendar whose events are busy time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusySource {
    /// Its place among all that were ever read.
    pub number: i64,
    /// Its name.
    pub name: String,
    /// Where it is read again; none of a calendar that came once.
    pub origin: Option<BusyOrigin>,
    /// Its busy spans, in the order read.
    pub spans: Vec<BusySpan>,
}

/// Where a busy calendar comes from, and how it stood there when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusyOrigin {
    /// The place.
    pub place: BusyPlace,
    /// Whether whole days count that are not marked opaque.
    pub all_day: bool,
    /// Tells one state of it from another; words of the use cases.
    pub mark: String,
    /// When it was read.
    pub read_at: DateTime<Utc>,
}

/// The place of a busy calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BusyPlace {
    /// A file, by its path.
    File(String),
    /// A calendar on a server, which is only ever read.
    Server {
        /// Its address.
        url: String,
        /// The user it is read as.
        user: String,
    },
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
        .prepare(
            "SELECT number, name, path, url, user, all_day, mark, read_at FROM busy_source
             WHERE in_use = 1 ORDER BY name",
        )?
        .query_map([], |row| {
            Ok(BusySource {
                number: row.get(0)?,
                name: row.get(1)?,
                origin: origin(row)?,
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

fn origin(row: &Row<'_>) -> rusqlite::Result<Option<BusyOrigin>> {
    let place = match (row.get(2)?, row.get(3)?, row.get(4)?) {
        (None::<String>, None::<String>, None::<String>) => return Ok(None),
        (Some(path), None, None) => BusyPlace::File(path),
        (None, Some(url), Some(user)) => BusyPlace::Server { url, user },
        _ => return Err(damaged("a busy calendar is both a file and on a server")),
    };
    Ok(Some(BusyOrigin {
        place,
        all_day: row.get(5)?,
        mark: row.get(6)?,
        read_at: instant(row.get(7)?)?,
    }))
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
    origin: Option<&BusyOrigin>,
    at: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO busy_source (name, in_use, added_at) VALUES (?1, 0, ?2)",
        params![name, at.timestamp()],
    )?;
    let number = connection.last_insert_rowid();
    hold(connection, number, spans)?;
    if let Some(origin) = origin {
        come_from(connection, number, origin)?;
    }
    Ok(number)
}

/// Replaces what a source holds by what stands now where it comes from.
///
/// The number stays: to undo it is the same calendar, whatever stands in it meanwhile.
pub(crate) fn read_again(
    connection: &Connection,
    number: i64,
    spans: &[BusySpan],
    origin: Option<&BusyOrigin>,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM busy_span WHERE source = ?1", [number])?;
    hold(connection, number, spans)?;
    if let Some(origin) = origin {
        come_from(connection, number, origin)?;
    }
    Ok(())
}

/// Notes where a source comes from and how it stood there.
pub(crate) fn come_from(
    connection: &Connection,
    number: i64,
    origin: &BusyOrigin,
) -> rusqlite::Result<()> {
    let (path, url, user) = match &origin.place {
        BusyPlace::File(path) => (Some(path), None, None),
        BusyPlace::Server { url, user } => (None, Some(url), Some(user)),
    };
    connection.execute(
        "UPDATE busy_source SET path = ?2, url = ?3, user = ?4, all_day = ?5, mark = ?6,
                                read_at = ?7
         WHERE number = ?1",
        params![
            number,
            path,
            url,
            user,
            origin.all_day,
            origin.mark,
            origin.read_at.timestamp(),
        ],
    )?;
    Ok(())
}

fn hold(connection: &Connection, number: i64, spans: &[BusySpan]) -> rusqlite::Result<()> {
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
    Ok(())
}
