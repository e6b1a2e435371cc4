//! Plan versions: the sessions as they stood after each decision.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use ruta_core::time::{Span, Timestamp};
use uuid::Uuid;

use crate::journal::Label;
use crate::row::{damaged, from_json, instant, maybe_date, span, to_json};
use crate::session::SessionId;

/// A plan version to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// Why it was made.
    pub label: Label,
    /// The policy, where it was made by a replan.
    pub policy: Option<String>,
    /// The first day of study.
    pub start_on: NaiveDate,
    /// The last day of study.
    pub deadline_on: Option<NaiveDate>,
    /// At most so many minutes a week.
    pub pace_minutes: Option<u32>,
    /// The quantile of the estimates.
    pub confidence_percent: u8,
    /// No plan could have ended earlier.
    pub earliest_finish: Option<Timestamp>,
    /// The fingerprint of the work that it was planned for; none of versions from before there
    /// were any.
    pub work: Option<String>,
    /// Its sessions.
    pub sessions: Vec<PlanSession>,
    /// Work that found no place, in the learner's order.
    pub unplaced: Vec<UnplacedRecord>,
}

/// A stored plan version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// What it holds; the sessions in order of start.
    pub plan: NewVersion,
}

/// A session of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanSession {
    /// Its id, for life.
    pub id: SessionId,
    /// Its calendar UID, for life.
    pub uid: Uuid,
    /// The task it works on.
    pub task: String,
    /// Its kind, a word of the planner.
    pub kind: String,
    /// When it is.
    pub span: Span,
    /// True where the learner fixed it.
    pub pinned: bool,
    /// True where it was behind the learner when the version was planned.
    pub history: bool,
    /// Why it stands there, a code of the planner.
    pub reason: String,
}

impl PlanSession {
    /// Tells whether it recalls the task instead of working on it.
    pub fn is_review(&self) -> bool {
        self.kind == "review"
    }
}

/// Work without a place, in the planner's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnplacedRecord {
    /// The task.
    pub task: String,
    /// Minutes without a place.
    pub minutes: u32,
    /// Why.
    pub code: String,
    /// What the reason needs.
    pub need: u32,
    /// What there is of it.
    pub have: u32,
    /// Until when it was looked for.
    pub by_on: Option<NaiveDate>,
}

/// A plan version in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionOutline {
    /// Its number, from 1.
    pub number: u32,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why it was made.
    pub label: Label,
    /// The end of its last session.
    pub finish: Option<Timestamp>,
    /// Its number of sessions.
    pub sessions: u32,
    /// True for the plan in force.
    pub current: bool,
}

pub(crate) fn head(connection: &Connection) -> rusqlite::Result<Option<u32>> {
    connection.query_row("SELECT head FROM current", [], |row| row.get(0))
}

pub(crate) fn load(connection: &Connection, number: u32) -> rusqlite::Result<Option<Version>> {
    let version = connection
        .query_row(
            "SELECT at, code, parameters, policy, start_on, deadline_on, pace_minutes,
                    confidence_percent, earliest_finish, work
             FROM plan_version WHERE number = ?1",
            [number],
            |row| version(number, row),
        )
        .optional()?;
    let Some(mut version) = version else {
        return Ok(None);
    };
    version.plan.sessions = sessions(connection, Some(number))?;
    version.plan.unplaced = unplaced(connection, number)?;
    Ok(Some(version))
}

fn version(number: u32, row: &Row<'_>) -> rusqlite::Result<Version> {
    Ok(Version {
        number,
        at: instant(row.get(0)?)?,
        plan: NewVersion {
            label: Label {
                code: row.get(1)?,
                values: from_json(&row.get::<_, String>(2)?)?,
            },
            policy: row.get(3)?,
            start_on: crate::row::date(&row.get::<_, String>(4)?)?,
            deadline_on: maybe_date(row.get::<_, Option<String>>(5)?.as_deref())?,
            pace_minutes: row.get(6)?,
            confidence_percent: row.get(7)?,
            earliest_finish: row.get::<_, Option<i64>>(8)?.map(Timestamp::from_minutes),
            work: row.get(9)?,
            sessions: Vec::new(),
            unplaced: Vec::new(),
        },
    })
}

/// Returns the sessions of a version in order of start; none of no version.
pub(crate) fn sessions(
    connection: &Connection,
    number: Option<u32>,
) -> rusqlite::Result<Vec<PlanSession>> {
    connection
        .prepare(
            "SELECT session.number, uid, task, kind, start, \"end\", pinned, history, reason
             FROM plan_session JOIN session ON session.number = plan_session.session
             WHERE version = ?1 ORDER BY start, session.number",
        )?
        .query_map([number], |row| {
            let uid: String = row.get(1)?;
            Ok(PlanSession {
                id: SessionId(row.get(0)?),
                uid: uid.parse().map_err(damaged)?,
                task: row.get(2)?,
                kind: row.get(3)?,
                span: span(row, 4)?,
                pinned: row.get(6)?,
                history: row.get(7)?,
                reason: row.get(8)?,
            })
        })?
        .collect()
}

fn unplaced(connection: &Connection, number: u32) -> rusqlite::Result<Vec<UnplacedRecord>> {
    connection
        .prepare(
            "SELECT task, minutes, code, need, have, by_on FROM plan_unplaced
             WHERE version = ?1 ORDER BY position",
        )?
        .query_map([number], |row| {
            Ok(UnplacedRecord {
                task: row.get(0)?,
                minutes: row.get(1)?,
                code: row.get(2)?,
                need: row.get(3)?,
                have: row.get(4)?,
                by_on: maybe_date(row.get::<_, Option<String>>(5)?.as_deref())?,
            })
        })?
        .collect()
}

/// Stores a version and returns its number; it is not in force yet.
pub(crate) fn insert(
    connection: &Connection,
    version: &NewVersion,
    at: DateTime<Utc>,
) -> rusqlite::Result<u32> {
    connection.execute(
        "INSERT INTO plan_version (at, code, parameters, policy, start_on, deadline_on,
                                   pace_minutes, confidence_percent, earliest_finish, work)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            at.timestamp(),
            version.label.code,
            to_json(&version.label.values)?,
            version.policy,
            version.start_on.to_string(),
            version.deadline_on.map(|date| date.to_string()),
            version.pace_minutes,
            version.confidence_percent,
            version.earliest_finish.map(Timestamp::minutes),
            version.work,
        ],
    )?;
    let number = connection.last_insert_rowid();
    let mut insert = connection.prepare(
        "INSERT INTO plan_session (version, session, task, kind, start, \"end\", pinned, history,
                                   reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for session in &version.sessions {
        insert.execute(params![
            number,
            session.id.0,
            session.task,
            session.kind,
            session.span.start.minutes(),
            session.span.end.minutes(),
            session.pinned,
            session.history,
            session.reason,
        ])?;
    }
    let mut insert = connection.prepare(
        "INSERT INTO plan_unplaced (version, position, task, minutes, code, need, have, by_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (position, unplaced) in (0_i64..).zip(&version.unplaced) {
        insert.execute(params![
            number,
            position,
            unplaced.task,
            unplaced.minutes,
            unplaced.code,
            unplaced.need,
            unplaced.have,
            unplaced.by_on.map(|date| date.to_string()),
        ])?;
    }
    u32::try_from(number).map_err(damaged)
}

pub(crate) fn outlines(connection: &Connection) -> rusqlite::Result<Vec<VersionOutline>> {
    let current = head(connection)?;
    connection
        .prepare(
            "SELECT number, at, code, parameters, max(\"end\"), count(session)
             FROM plan_version LEFT JOIN plan_session ON version = number
             GROUP BY number ORDER BY number DESC",
        )?
        .query_map([], |row| {
            let number = row.get(0)?;
            Ok(VersionOutline {
                number,
                at: instant(row.get(1)?)?,
                label: Label {
                    code: row.get(2)?,
                    values: from_json(&row.get::<_, String>(3)?)?,
                },
                finish: row.get::<_, Option<i64>>(4)?.map(Timestamp::from_minutes),
                sessions: row.get(5)?,
                current: Some(number) == current,
            })
        })?
        .collect()
}
