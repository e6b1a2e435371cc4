//! Putting a copy of the database back.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};

use crate::backup::{self, Occasion};
use crate::error::StoreError;
use crate::event::{self, SessionEvent};
use crate::schema;
use crate::session::SessionId;
use crate::store::{self, Store};

impl Store {
    /// Puts a copy back, whole or not at all; the present is copied first.
    ///
    /// What the world outside knows goes on from the present: a session id keeps its UID and is
    /// given to no other, an event that says something else than now is a change of it, and
    /// calendars hold what they hold.
    ///
    /// # Errors
    /// [`StoreError`]; the stored plan is as it was.
    pub fn restore_backup(&mut self, id: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        let backup = self
            .backups()?
            .into_iter()
            .find(|backup| backup.id == id)
            .ok_or_else(|| StoreError::UnknownBackup(id.to_owned()))?;
        let mut prepared = read_copy(&backup.path)?;
        backup::copy(&self.connection, &self.path, at, Occasion::BeforeRestore)?;
        schema::upgrade(&mut prepared, &backup.path)?;
        let path = self.path.clone();
        let failed = |error: rusqlite::Error| StoreError::of(&path, &error);
        carry_over(&self.connection, &prepared, at).map_err(failed)?;
        put(&prepared, &mut self.connection, &path)?;
        store::set_up(&self.connection).map_err(failed)
    }
}

/// Reads a copy that is sound into memory.
fn read_copy(path: &Path) -> Result<Connection, StoreError> {
    let failed = |error: rusqlite::Error| StoreError::of(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(path, flags).map_err(failed)?;
    schema::check(&source, path, schema::NEWEST)?;
    let verdict: String = source
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(failed)?;
    if verdict != "ok" {
        return Err(StoreError::Damaged(verdict));
    }
    let mut prepared = Connection::open_in_memory().map_err(failed)?;
    put(&source, &mut prepared, path)?;
    Ok(prepared)
}

/// Copies all pages of one database over another in one transaction of the other.
pub(crate) fn put(
    source: &Connection,
    target: &mut Connection,
    path: &Path,
) -> Result<(), StoreError> {
    let failed = |error: rusqlite::Error| StoreError::of(path, &error);
    let copying = Copying::new(source, target).map_err(failed)?;
    match copying.step(-1).map_err(failed)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Locked(path.to_owned())),
    }
}

/// Brings what the world outside knows from the present into a copy.
pub(crate) fn carry_over(
    present: &Connection,
    prepared: &Connection,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    carry_rows(present, prepared, "session", "number, uid")?;
    let restored: BTreeMap<SessionId, SessionEvent> = event::load(prepared)?
        .into_iter()
        .map(|event| (event.id, event))
        .collect();
    for event in event::load(present)? {
        let restored = restored.get(&event.id);
        event::set(prepared, &continued(event, restored, at))?;
    }
    prepared.execute_batch(
        "DELETE FROM exported_event; DELETE FROM export_event; DELETE FROM export;
         DELETE FROM caldav_calendar; DELETE FROM caldav_event; DELETE FROM caldav_foreign;
         DELETE FROM feed;",
    )?;
    for (table, columns) in [
        ("exported_event", "session, sequence"),
        (
            "export",
            "number, at, changes, events, level, session, language, file",
        ),
        (
            "export_event",
            "export, session, sequence, cancelled, task, start, \"end\", summary",
        ),
        (
            "caldav_calendar",
            "only, url, user, name, connected, token, synced_at, automatic",
        ),
        (
            "caldav_event",
            "session, href, etag, standing, agreed, text",
        ),
        ("caldav_foreign", "href, etag, text"),
        ("feed", "only, secret, port, open"),
    ] {
        carry_rows(present, prepared, table, columns)?;
    }
    Ok(())
}

/// Returns an event as it is after the restore: its present self where both say the same, or a
/// change of it.
fn continued(
    present: SessionEvent,
    restored: Option<&SessionEvent>,
    at: DateTime<Utc>,
) -> SessionEvent {
    let gone = SessionEvent {
        present: false,
        ..present.clone()
    };
    let restored = restored.unwrap_or(&gone);
    let says = |event: &SessionEvent| (event.task.clone(), event.span, event.review);
    let says_the_same = restored.present == present.present
        && (!present.present || says(restored) == says(&present));
    if says_the_same {
        return present;
    }
    SessionEvent {
        sequence: present.sequence + 1,
        created_at: present.created_at,
        changed_at: at,
        text: None,
        ..restored.clone()
    }
}

/// Adds the rows of a table that the copy does not have.
fn carry_rows(
    present: &Connection,
    prepared: &Connection,
    table: &str,
    columns: &str,
) -> rusqlite::Result<()> {
    let places = vec!["?"; columns.split(',').count()].join(", ");
    let mut insert = prepared.prepare(&format!(
        "INSERT OR IGNORE INTO {table} ({columns}) VALUES ({places})"
    ))?;
    let mut query = present.prepare(&format!("SELECT {columns} FROM {table}"))?;
    let count = query.column_count();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..count)
            .map(|column| row.get::<_, Value>(column))
            .collect::<rusqlite::Result<Vec<_>>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}
