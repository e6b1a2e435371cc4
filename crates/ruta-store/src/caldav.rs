//! The ledger of the calendar server: what stands there, and what both sides agreed on last.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::row::{damaged, from_json, instant, to_json};
use crate::session::SessionId;
use crate::store::Store;

/// All that is known of the calendar server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaldavLedger {
    /// The calendar, once there was one.
    pub calendar: Option<CaldavCalendar>,
    /// The events of sessions.
    pub events: BTreeMap<SessionId, CaldavEvent>,
    /// The events of others, in order of path.
    pub foreign: Vec<CaldavForeign>,
}

/// The calendar that holds the sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaldavCalendar {
    /// Its address.
    pub url: String,
    /// The user it is read and written as.
    pub user: String,
    /// Its name.
    pub name: String,
    /// False after a farewell.
    pub connected: bool,
    /// Stands for the state at the last sync, in the server's words.
    pub token: Option<String>,
    /// When it was synced last.
    pub synced_at: Option<DateTime<Utc>>,
    /// Whether the window keeps it in step by itself.
    pub automatic: bool,
}

/// A session's event on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaldavEvent {
    /// The session.
    pub session: SessionId,
    /// The event's path.
    pub href: String,
    /// The version that was seen last.
    pub etag: String,
    /// How it stands to the session.
    pub standing: CaldavStanding,
    /// Its text as it was seen last.
    pub text: String,
}

/// How an event stands to its session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaldavStanding {
    /// Both say the same, or what they said last.
    Agreed(CaldavAgreed),
    /// It has a life of its own.
    Apart,
    /// It was deleted there.
    Deleted,
}

/// What both sides said when they last agreed; instants are minutes since 1970-01-01T00:00Z.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaldavAgreed {
    /// When it started.
    pub start: i64,
    /// When it ended.
    pub end: i64,
    /// The session's task.
    pub task: String,
    /// The title that Ruta gave it.
    pub summary_here: String,
    /// The title that stood there.
    pub summary_there: String,
    /// The description that Ruta gave it.
    pub description_here: String,
    /// The description that stood there.
    pub description_there: String,
}

/// An event of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaldavForeign {
    /// Its path.
    pub href: String,
    /// The version that was seen last.
    pub etag: String,
    /// Its text.
    pub text: String,
}

impl Store {
    /// Returns all that is known of the calendar server.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn caldav(&self) -> Result<CaldavLedger, StoreError> {
        self.read(load)
    }
}

/// Reads the ledger.
pub(crate) fn load(connection: &Connection) -> rusqlite::Result<CaldavLedger> {
    Ok(CaldavLedger {
        calendar: calendar(connection)?,
        events: connection
            .prepare(
                "SELECT session, href, etag, standing, agreed, text FROM caldav_event
                 ORDER BY session",
            )?
            .query_map([], |row| {
                let session = SessionId(row.get(0)?);
                let agreed: Option<String> = row.get(4)?;
                let event = CaldavEvent {
                    session,
                    href: row.get(1)?,
                    etag: row.get(2)?,
                    standing: standing(&row.get::<_, String>(3)?, agreed.as_deref())?,
                    text: row.get(5)?,
                };
                Ok((session, event))
            })?
            .collect::<rusqlite::Result<_>>()?,
        foreign: connection
            .prepare("SELECT href, etag, text FROM caldav_foreign ORDER BY href")?
            .query_map([], |row| {
                Ok(CaldavForeign {
                    href: row.get(0)?,
                    etag: row.get(1)?,
                    text: row.get(2)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?,
    })
}

/// Reads which calendar it is and how far it was read.
pub(crate) fn calendar(connection: &Connection) -> rusqlite::Result<Option<CaldavCalendar>> {
    connection
        .query_row(
            "SELECT url, user, name, connected, token, synced_at, automatic FROM caldav_calendar",
            [],
            |row| {
                Ok(CaldavCalendar {
                    url: row.get(0)?,
                    user: row.get(1)?,
                    name: row.get(2)?,
                    connected: row.get(3)?,
                    token: row.get(4)?,
                    synced_at: row.get::<_, Option<i64>>(5)?.map(instant).transpose()?,
                    automatic: row.get(6)?,
                })
            },
        )
        .optional()
}

/// Notes which calendar it is and how far it was read.
pub(crate) fn set_calendar(
    connection: &Connection,
    calendar: &CaldavCalendar,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO caldav_calendar (only, url, user, name, connected, token, synced_at,
                                                 automatic)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            calendar.url,
            calendar.user,
            calendar.name,
            calendar.connected,
            calendar.token,
            calendar.synced_at.map(|at| at.timestamp()),
            calendar.automatic,
        ],
    )?;
    Ok(())
}

/// Forgets every event of the ledger.
pub(crate) fn forget_all(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("DELETE FROM caldav_event; DELETE FROM caldav_foreign;")
}

/// Notes a session's event.
pub(crate) fn set_event(connection: &Connection, event: &CaldavEvent) -> rusqlite::Result<()> {
    let (standing, agreed) = match &event.standing {
        CaldavStanding::Agreed(agreed) => ("agreed", Some(to_json(agreed)?)),
        CaldavStanding::Apart => ("apart", None),
        CaldavStanding::Deleted => ("deleted", None),
    };
    connection.execute(
        "INSERT OR REPLACE INTO caldav_event (session, href, etag, standing, agreed, text)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            event.session.0,
            event.href,
            event.etag,
            standing,
            agreed,
            event.text
        ],
    )?;
    Ok(())
}

/// Forgets a session's event.
pub(crate) fn forget(connection: &Connection, session: SessionId) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM caldav_event WHERE session = ?1", [session.0])?;
    Ok(())
}

/// Notes what others put into the calendar, in place of what was noted before.
pub(crate) fn set_foreign(
    connection: &Connection,
    foreign: &[CaldavForeign],
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM caldav_foreign", [])?;
    let mut insert =
        connection.prepare("INSERT INTO caldav_foreign (href, etag, text) VALUES (?1, ?2, ?3)")?;
    for event in foreign {
        insert.execute(params![event.href, event.etag, event.text])?;
    }
    Ok(())
}

fn standing(word: &str, agreed: Option<&str>) -> rusqlite::Result<CaldavStanding> {
    match (word, agreed) {
        ("agreed", Some(agreed)) => Ok(CaldavStanding::Agreed(from_json(agreed)?)),
        ("apart", None) => Ok(CaldavStanding::Apart),
        ("deleted", None) => Ok(CaldavStanding::Deleted),
        _ => Err(damaged(format_args!("`{word}` is no standing"))),
    }
}
