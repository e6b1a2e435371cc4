//! What lies behind the learner: what was planned when its time came, and what was forecast.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use ruta_core::time::{Span, Timestamp};

use crate::row::span;
use crate::session::SessionId;
use crate::store::Store;
use crate::{StoreError, event};

/// What lies behind the learner.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Past {
    /// The sessions that stood in the plan when they began, in order; a session that had two turns
    /// stands twice.
    pub planned: Vec<Span>,
    /// Where each session stood last.
    pub spans: BTreeMap<SessionId, Span>,
    /// What was forecast, oldest first.
    pub forecasts: Vec<ForecastRecord>,
}

/// A forecast as it was said.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastRecord {
    /// When.
    pub at: Timestamp,
    /// How far its ranges were stretched, to a millionth.
    pub stretch: f64,
    /// The ends that it names, in order of the part.
    pub ranges: Vec<RangeRecord>,
}

/// The end of a part of the work as it was forecast, before it was stretched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RangeRecord {
    /// The id of the topic or level; empty for all of the work.
    pub part: String,
    /// One in ten ends by then.
    pub p10: Option<Timestamp>,
    /// Every other.
    pub p50: Option<Timestamp>,
    /// Four in five.
    pub p80: Option<Timestamp>,
    /// Nine in ten.
    pub p90: Option<Timestamp>,
}

impl Store {
    /// Returns what lies behind the learner at an instant.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn past(&self, now: Timestamp) -> Result<Past, StoreError> {
        self.read(|connection| load(connection, now))
    }
}

pub(crate) fn load(connection: &Connection, now: Timestamp) -> rusqlite::Result<Past> {
    Ok(Past {
        planned: planned(connection, now)?,
        spans: event::load(connection)?
            .into_iter()
            .map(|event| (event.id, event.span))
            .collect(),
        forecasts: forecasts(connection)?,
    })
}

/// Returns the sessions that began while the version that holds them was the newest.
fn planned(connection: &Connection, now: Timestamp) -> rusqlite::Result<Vec<Span>> {
    connection
        .prepare(
            "SELECT start, \"end\" FROM plan_session
             JOIN (SELECT number, at, lead(at) OVER (ORDER BY number) AS until FROM plan_version)
               ON version = number
             WHERE start < ?1 AND start * 60 >= at AND (until IS NULL OR start * 60 < until)
             ORDER BY start, \"end\"",
        )?
        .query_map([now.minutes()], |row| span(row, 0))?
        .collect()
}

fn forecasts(connection: &Connection) -> rusqlite::Result<Vec<ForecastRecord>> {
    let mut query = connection.prepare(
        "SELECT number, at, stretch_millionths, part, p10, p50, p80, p90 FROM forecast
         JOIN forecast_range ON forecast = number ORDER BY number, part",
    )?;
    let mut rows = query.query([])?;
    let mut found: Vec<(i64, ForecastRecord)> = Vec::new();
    while let Some(row) = rows.next()? {
        let number = row.get(0)?;
        if found.last().is_none_or(|(last, _)| *last != number) {
            let at = Timestamp::from_minutes(row.get(1)?);
            let millionths: u32 = row.get(2)?;
            let (stretch, ranges) = (f64::from(millionths) / 1e6, Vec::new());
            found.push((
                number,
                ForecastRecord {
                    at,
                    stretch,
                    ranges,
                },
            ));
        }
        let instant = |column| {
            let minutes: Option<i64> = row.get(column)?;
            Ok::<_, rusqlite::Error>(minutes.map(Timestamp::from_minutes))
        };
        let range = RangeRecord {
            part: row.get(3)?,
            p10: instant(4)?,
            p50: instant(5)?,
            p80: instant(6)?,
            p90: instant(7)?,
        };
        if let Some((_, forecast)) = found.last_mut() {
            forecast.ranges.push(range);
        }
    }
    Ok(found.into_iter().map(|(_, forecast)| forecast).collect())
}

/// Stores a forecast.
pub(crate) fn insert(connection: &Connection, forecast: &ForecastRecord) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO forecast (at, stretch_millionths) VALUES (?1, ?2)",
        params![
            forecast.at.minutes(),
            (forecast.stretch * 1e6).round() as u32
        ],
    )?;
    let number = connection.last_insert_rowid();
    let mut insert = connection.prepare(
        "INSERT INTO forecast_range (forecast, part, p10, p50, p80, p90)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let minutes = |at: Option<Timestamp>| at.map(Timestamp::minutes);
    for range in &forecast.ranges {
        insert.execute(params![
            number,
            range.part,
            minutes(range.p10),
            minutes(range.p50),
            minutes(range.p80),
            minutes(range.p90),
        ])?;
    }
    Ok(())
}
