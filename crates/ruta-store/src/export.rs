//! What calendars hold since the last export.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;
use crate::event::{self, SessionEvent};
use crate::row::instant;
use crate::session::SessionId;
use crate::store::Store;
use crate::version::{self, VersionOutline};

/// What calendars hold since the last export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportRecord {
    /// When the last export was made.
    pub last_at: Option<DateTime<Utc>>,
    /// The events that it left in calendars, each with its sequence.
    pub sequences: BTreeMap<SessionId, u32>,
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

/// Notes that calendars hold the present events now.
pub(crate) fn record(
    connection: &Connection,
    changes: bool,
    events: u32,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO export (at, changes, events) VALUES (?1, ?2, ?3)",
        params![at.timestamp(), changes, events],
    )?;
    connection.execute_batch(
        "DELETE FROM exported_event;
         INSERT INTO exported_event (session, sequence)
         SELECT session, sequence FROM event WHERE present = 1;",
    )
}
