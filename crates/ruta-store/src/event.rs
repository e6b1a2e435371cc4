//! The calendar event of each session: what it says, and how often that changed.
//!
//! An event's sequence and its time of change move only when what it says does (RFC 5545
//! §3.8.7.4), so that an export needs no clock: the same database gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use ruta_core::time::Span;
use uuid::Uuid;

use crate::row::{damaged, instant, span};
use crate::session::SessionId;
use crate::version;

/// The calendar event of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionEvent {
    /// The session.
    pub id: SessionId,
    /// Its calendar UID.
    pub uid: Uuid,
    /// The task; of an event that went, the last.
    pub task: String,
    /// True where it recalls the task instead of working on it.
    pub review: bool,
    /// When it is; of an event that went, when it was.
    pub span: Span,
    /// Why the session stood there when the event last changed, a code of the planner.
    pub reason: String,
    /// How often it changed.
    pub sequence: u32,
    /// When it first was.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
    /// False once its session is in the plan no more.
    pub present: bool,
    /// The fingerprint of its text at the last export.
    pub text: Option<String>,
}

/// Returns the events of all sessions that ever were in the plan, in order of id.
pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Vec<SessionEvent>> {
    connection
        .prepare(
            "SELECT session, uid, task, start, \"end\", reason, sequence, created_at, changed_at,
                    present, text, review
             FROM event JOIN session ON session.number = event.session ORDER BY session",
        )?
        .query_map([], |row| {
            Ok(SessionEvent {
                id: SessionId(row.get(0)?),
                uid: row.get::<_, String>(1)?.parse().map_err(damaged)?,
                task: row.get(2)?,
                span: span(row, 3)?,
                reason: row.get(5)?,
                sequence: row.get(6)?,
                created_at: instant(row.get(7)?)?,
                changed_at: instant(row.get(8)?)?,
                present: row.get(9)?,
                text: row.get(10)?,
                review: row.get(11)?,
            })
        })?
        .collect()
}

/// Puts a plan version in force and moves the events that differ.
///
/// This is the only place where the plan in force changes.
pub(crate) fn put_in_force(
    connection: &Connection,
    head: Option<u32>,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute("UPDATE current SET head = ?1", [head])?;
    let known: BTreeMap<SessionId, SessionEvent> = load(connection)?
        .into_iter()
        .map(|event| (event.id, event))
        .collect();
    let mut gone: BTreeSet<SessionId> = known
        .values()
        .filter(|event| event.present)
        .map(|event| event.id)
        .collect();
    let mut write = connection.prepare(
        "INSERT INTO event (session, task, start, \"end\", reason, sequence, created_at,
                            changed_at, present, text, review)
         VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?6, 1, NULL, ?7)
         ON CONFLICT (session) DO UPDATE SET
             task = excluded.task, start = excluded.start, \"end\" = excluded.\"end\",
             reason = excluded.reason, sequence = sequence + 1,
             changed_at = excluded.changed_at, present = 1, text = NULL,
             review = excluded.review",
    )?;
    for session in version::sessions(connection, head)? {
        gone.remove(&session.id);
        let says_the_same = known.get(&session.id).is_some_and(|event| {
            event.present
                && event.task == session.task
                && event.span == session.span
                && event.review == session.is_review()
        });
        if !says_the_same {
            write.execute(params![
                session.id.0,
                session.task,
                session.span.start.minutes(),
                session.span.end.minutes(),
                session.reason,
                at.timestamp(),
                session.is_review(),
            ])?;
        }
    }
    for id in gone {
        connection.execute(
            "UPDATE event SET sequence = sequence + 1, changed_at = ?2, present = 0
             WHERE session = ?1",
            params![id.0, at.timestamp()],
        )?;
    }
    Ok(())
}

/// Stores an event as it is given.
pub(crate) fn set(connection: &Connection, event: &SessionEvent) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO event (session, task, start, \"end\", reason, sequence, created_at,
                                       changed_at, present, text, review)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            event.id.0,
            event.task,
            event.span.start.minutes(),
            event.span.end.minutes(),
            event.reason,
            event.sequence,
            event.created_at.timestamp(),
            event.changed_at.timestamp(),
            event.present,
            event.text,
            event.review,
        ],
    )?;
    Ok(())
}

/// Stores the fingerprint of an event's text; a text that differs from the last counts as a change.
pub(crate) fn set_text(
    connection: &Connection,
    id: SessionId,
    text: &str,
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE event SET
             sequence = sequence + (text IS NOT NULL AND text <> ?2),
             changed_at = CASE WHEN text IS NOT NULL AND text <> ?2 THEN ?3 ELSE changed_at END,
             text = ?2
         WHERE session = ?1 AND (text IS NULL OR text <> ?2)",
        params![id.0, text, at.timestamp()],
    )?;
    Ok(())
}
