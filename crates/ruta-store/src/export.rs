//! The ledger of exports: what was exported when, with which sequence, and what calendars hold
//! since.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use ruta_core::time::Span;

use crate::error::StoreError;
use crate::event::{self, SessionEvent};
use crate::row::{instant, span};
use crate::session::SessionId;
use crate::store::Store;
use crate::version::{self, VersionOutline};

/// What calendars hold since the last export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportRecord {
    /// When the last export was made.
    pub last_at: Option<DateTime<Utc>>,
    /// The events that calendars were given, each with its sequence.
    pub sequences: BTreeMap<SessionId, u32>,
}

/// An export that is to be noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewExport {
    /// Whether it told changes alone.
    pub changes: bool,
    /// The one level that it was of.
    pub level: Option<String>,
    /// The one session that it was of.
    pub session: Option<SessionId>,
    /// Its language, a word of the use cases.
    pub language: String,
    /// The file that it went to.
    pub file: String,
    /// What it said.
    pub events: Vec<ExportEvent>,
}

/// What an export said of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportEvent {
    /// The session.
    pub session: SessionId,
    /// The event's sequence.
    pub sequence: u32,
    /// Whether it was called off.
    pub cancelled: bool,
    /// The task that the session worked on.
    pub task: String,
    /// When it was.
    pub span: Span,
    /// Its title.
    pub summary: String,
}

/// An export of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Whether it told changes alone.
    pub changes: bool,
    /// The one level that it was of.
    pub level: Option<String>,
    /// The one session that it was of.
    pub session: Option<SessionId>,
    /// Its language; none of exports from before the ledger.
    pub language: Option<String>,
    /// The file that it went to; none of exports from before the ledger.
    pub file: Option<String>,
    /// How many events it held.
    pub events: u32,
    /// How many of them were called off.
    pub cancelled: u32,
}

impl Store {
    /// Returns the calendar events of all sessions that ever were in the plan, and what calendars
    /// hold of them.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn events(&self) -> Result<(Vec<SessionEvent>, ExportRecord), StoreError> {
        self.read(|connection| Ok((event::load(connection)?, load(connection)?)))
    }

    /// Returns every export, the newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn exports(&self) -> Result<Vec<Export>, StoreError> {
        self.read(ledger)
    }

    /// Returns what an export said, in order of session; nothing of one that is not there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn export_events(&self, number: u32) -> Result<Vec<ExportEvent>, StoreError> {
        self.read(|connection| said(connection, "WHERE export = ?1", Some(number)))
    }

    /// Returns what every export said of each session, in order of session, then of export.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn told_events(&self) -> Result<Vec<ExportEvent>, StoreError> {
        self.read(|connection| said(connection, "", None))
    }

    /// Returns the plan versions, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn versions(&self) -> Result<Vec<VersionOutline>, StoreError> {
        self.read(version::outlines)
    }
}

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<ExportRecord> {
    Ok(ExportRecord {
        last_at: connection
            .query_row(
                "SELECT at FROM export ORDER BY number DESC LIMIT 1",
                [],
                |row| row.get(0),
            )
            .optional()?
            .map(instant)
            .transpose()?,
        sequences: connection
            .prepare("SELECT session, sequence FROM exported_event")?
            .query_map([], |row| Ok((SessionId(row.get(0)?), row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?,
    })
}

/// Notes that calendars hold a session's event as it stands; they know it by this sequence at
/// least, so that the next change has a higher one.
pub(crate) fn hold(
    connection: &Connection,
    session: SessionId,
    sequence: u32,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE event SET sequence = max(sequence, ?2) WHERE session = ?1",
        params![session.0, sequence],
    )?;
    connection.execute(
        "INSERT OR REPLACE INTO exported_event (session, sequence)
         SELECT session, sequence FROM event WHERE session = ?1",
        [session.0],
    )?;
    Ok(())
}

fn ledger(connection: &Connection) -> rusqlite::Result<Vec<Export>> {
    connection
        .prepare(
            "SELECT number, at, changes, level, session, language, file, events,
                    (SELECT count(*) FROM export_event
                     WHERE export = export.number AND cancelled = 1)
             FROM export ORDER BY number DESC",
        )?
        .query_map([], |row| {
            Ok(Export {
                number: row.get(0)?,
                at: instant(row.get(1)?)?,
                changes: row.get(2)?,
                level: row.get(3)?,
                session: row.get::<_, Option<i64>>(4)?.map(SessionId),
                language: row.get(5)?,
                file: row.get(6)?,
                events: row.get(7)?,
                cancelled: row.get(8)?,
            })
        })?
        .collect()
}

fn said(
    connection: &Connection,
    which: &str,
    number: Option<u32>,
) -> rusqlite::Result<Vec<ExportEvent>> {
    connection
        .prepare(&format!(
            "SELECT session, sequence, cancelled, task, start, \"end\", summary
             FROM export_event {which} ORDER BY session, export"
        ))?
        .query_map(rusqlite::params_from_iter(number), |row| {
            Ok(ExportEvent {
                session: SessionId(row.get(0)?),
                sequence: row.get(1)?,
                cancelled: row.get(2)?,
                task: row.get(3)?,
                span: span(row, 4)?,
                summary: row.get(6)?,
            })
        })?
        .collect()
}

/// Notes an export, and what calendars hold from now on.
///
/// That is what was told; after an export of the whole plan or of all its changes, what is no part
/// of the plan any more is held no more either.
pub(crate) fn record(
    connection: &Connection,
    export: &NewExport,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO export (at, changes, events, level, session, language, file)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            at.timestamp(),
            export.changes,
            export.events.len() as i64,
            export.level,
            export.session.map(|session| session.0),
            export.language,
            export.file,
        ],
    )?;
    let number = connection.last_insert_rowid();
    let mut tell = connection.prepare(
        "INSERT INTO export_event (export, session, sequence, cancelled, task, start, \"end\",
                                   summary)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let mut hold = connection
        .prepare("INSERT OR REPLACE INTO exported_event (session, sequence) VALUES (?1, ?2)")?;
    let mut drop = connection.prepare("DELETE FROM exported_event WHERE session = ?1")?;
    for event in &export.events {
        tell.execute(params![
            number,
            event.session.0,
            event.sequence,
            event.cancelled,
            event.task,
            event.span.start.minutes(),
            event.span.end.minutes(),
            event.summary,
        ])?;
        if event.cancelled {
            drop.execute([event.session.0])?;
        } else {
            hold.execute(params![event.session.0, event.sequence])?;
        }
    }
    if export.level.is_some() || export.session.is_some() {
        return Ok(());
    }
    connection.execute_batch(
        "DELETE FROM exported_event
         WHERE session NOT IN (SELECT session FROM event WHERE present = 1);",
    )
}
