//! What became of sessions. No undo touches it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params};
use ruta_core::review::Grade;
use ruta_core::time::Timestamp;

use crate::row::{damaged, instant};
use crate::session::SessionId;

/// What became of one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLog {
    /// The task that was worked on.
    pub task: String,
    /// What became of it.
    pub status: LogStatus,
    /// Minutes that count.
    pub minutes: u32,
    /// Minutes that the timer measured, where it ran.
    pub timed_minutes: Option<u32>,
    /// When that was said.
    pub at: DateTime<Utc>,
    /// When the session started.
    pub start: Timestamp,
    /// True where it recalled the task instead of working on it: its minutes are none of the task's.
    pub review: bool,
    /// How the recall went, where it was said.
    pub grade: Option<Grade>,
}

/// What can become of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogStatus {
    /// Done in full.
    Done,
    /// Done in part.
    Partial,
    /// Not done, and wanted back.
    Missed,
    /// Not done, and not wanted back at that place.
    Skipped,
}

const NAMES: [(LogStatus, &str); 4] = [
    (LogStatus::Done, "done"),
    (LogStatus::Partial, "partial"),
    (LogStatus::Missed, "missed"),
    (LogStatus::Skipped, "skipped"),
];

impl ToSql for LogStatus {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let name = NAMES.iter().find(|(status, _)| status == self);
        Ok(name.map_or("", |(_, name)| *name).into())
    }
}

impl FromSql for LogStatus {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        NAMES
            .iter()
            .find(|(_, name)| *name == text)
            .map(|(status, _)| *status)
            .ok_or(FromSqlError::InvalidType)
    }
}

const GRADES: [(Grade, &str); 4] = [
    (Grade::Failed, "failed"),
    (Grade::Hard, "hard"),
    (Grade::Good, "good"),
    (Grade::Easy, "easy"),
];

fn grade(name: &str) -> rusqlite::Result<Grade> {
    let known = GRADES.iter().find(|(_, known)| *known == name);
    let known = known.map(|(grade, _)| *grade);
    known.ok_or_else(|| damaged(format!("`{name}` is no grade")))
}

fn grade_name(grade: Grade) -> Option<&'static str> {
    let known = GRADES.iter().find(|(known, _)| *known == grade);
    known.map(|(_, name)| *name)
}

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<BTreeMap<SessionId, SessionLog>> {
    connection
        .prepare(
            "SELECT session, task, status, minutes, at, timed_minutes, start, review, grade
             FROM session_log",
        )?
        .query_map([], |row| {
            Ok((
                SessionId(row.get(0)?),
                SessionLog {
                    task: row.get(1)?,
                    status: row.get(2)?,
                    minutes: row.get(3)?,
                    at: instant(row.get(4)?)?,
                    timed_minutes: row.get(5)?,
                    start: Timestamp::from_minutes(row.get(6)?),
                    review: row.get(7)?,
                    grade: row
                        .get::<_, Option<String>>(8)?
                        .map(|name| grade(&name))
                        .transpose()?,
                },
            ))
        })?
        .collect()
}

/// Notes what became of a session, in place of what was noted before; nothing takes that back.
pub(crate) fn set(
    connection: &Connection,
    session: SessionId,
    log: Option<&SessionLog>,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM session_log WHERE session = ?1", [session.0])?;
    if let Some(log) = log {
        connection.execute(
            "INSERT INTO session_log (session, task, status, minutes, at, timed_minutes, start,
                                      review, grade)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                session.0,
                log.task,
                log.status,
                log.minutes,
                log.at.timestamp(),
                log.timed_minutes,
                log.start.minutes(),
                log.review,
                log.grade.and_then(grade_name),
            ],
        )?;
    }
    Ok(())
}
