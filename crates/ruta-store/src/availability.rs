//! Windows of the week, single days and time off.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use rusqlite::{Connection, OptionalExtension, params};
use ruta_core::time::{Availability, ClockWindow, TimeOff, Weekly, WindowError, Zone};
use serde::{Deserialize, Serialize};

use crate::row::{damaged, date, from_json, to_json};

/// A window of local wall time: its first minute from 00:00, and the minute after its last.
pub type ClockMinutes = (u16, u16);

/// What the learner declared about their time, as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AvailabilityRecord {
    /// The zone of every wall time here, where the learner named one.
    pub zone: Option<String>,
    /// Seven lists of windows, Monday first.
    pub weekly: [Vec<ClockMinutes>; 7],
    /// Dates with windows of their own.
    pub days: BTreeMap<NaiveDate, Vec<ClockMinutes>>,
    /// Time off, in the order given.
    pub off: Vec<OffRecord>,
}

/// Time off, both dates included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffRecord {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What it is.
    pub note: Option<String>,
}

/// The days of the week in the order of the lists.
const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl AvailabilityRecord {
    /// Returns the availability that the planner takes, in a zone.
    ///
    /// # Errors
    /// [`WindowError`] where a window cannot be.
    pub fn in_zone(&self, zone: Zone) -> Result<Availability, WindowError> {
        let mut availability = Availability::empty(zone);
        let mut weekly = Weekly::default();
        for (day, windows) in DAYS.into_iter().zip(&self.weekly) {
            weekly.add(day, clock_windows(windows)?);
        }
        availability.weekly = weekly;
        for (date, windows) in &self.days {
            availability.days.insert(*date, clock_windows(windows)?);
        }
        availability.off = self
            .off
            .iter()
            .map(|off| TimeOff {
                from: off.from,
                to: off.to,
                note: off.note.clone(),
            })
            .collect();
        Ok(availability)
    }
}

fn clock_windows(windows: &[ClockMinutes]) -> Result<Vec<ClockWindow>, WindowError> {
    windows
        .iter()
        .map(|(start, end)| ClockWindow::new(*start, *end))
        .collect()
}

/// The key under which the zone stands among the settings.
const ZONE: &str = "availability.zone";

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<AvailabilityRecord> {
    let mut record = AvailabilityRecord {
        zone: connection
            .query_row("SELECT value FROM setting WHERE key = ?1", [ZONE], |row| {
                row.get::<_, String>(0)
            })
            .optional()?
            .map(|value| from_json(&value))
            .transpose()?
            .flatten(),
        ..AvailabilityRecord::default()
    };
    let mut query = connection
        .prepare("SELECT day, start, \"end\" FROM weekly_window ORDER BY day, position")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let day: u8 = row.get(0)?;
        record
            .weekly
            .get_mut(usize::from(day))
            .ok_or_else(|| damaged(format_args!("{day} is no day of the week")))?
            .push((row.get(1)?, row.get(2)?));
    }
    let mut query = connection.prepare(
        "SELECT day_override.\"on\", start, \"end\" FROM day_override
         LEFT JOIN day_window ON day_window.\"on\" = day_override.\"on\"
         ORDER BY day_override.\"on\", position",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let windows = record
            .days
            .entry(date(&row.get::<_, String>(0)?)?)
            .or_default();
        if let (Some(start), Some(end)) = (row.get(1)?, row.get(2)?) {
            windows.push((start, end));
        }
    }
    let mut query =
        connection.prepare("SELECT \"from\", \"to\", note FROM time_off ORDER BY position")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        record.off.push(OffRecord {
            from: date(&row.get::<_, String>(0)?)?,
            to: date(&row.get::<_, String>(1)?)?,
            note: row.get(2)?,
        });
    }
    Ok(record)
}

pub(crate) fn save(connection: &Connection, record: &AvailabilityRecord) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![ZONE, to_json(&record.zone)?],
    )?;
    connection.execute_batch(
        "DELETE FROM weekly_window; DELETE FROM day_window; DELETE FROM day_override;
         DELETE FROM time_off;",
    )?;
    for (day, windows) in (0_i64..).zip(&record.weekly) {
        for (position, (start, end)) in (0_i64..).zip(windows) {
            connection.execute(
                "INSERT INTO weekly_window (day, position, start, \"end\") VALUES (?1, ?2, ?3, ?4)",
                params![day, position, start, end],
            )?;
        }
    }
    for (date, windows) in &record.days {
        let date = date.to_string();
        connection.execute("INSERT INTO day_override (\"on\") VALUES (?1)", [&date])?;
        for (position, (start, end)) in (0_i64..).zip(windows) {
            connection.execute(
                "INSERT INTO day_window (\"on\", position, start, \"end\") VALUES (?1, ?2, ?3, ?4)",
                params![date, position, start, end],
            )?;
        }
    }
    for (position, off) in (0_i64..).zip(&record.off) {
        connection.execute(
            "INSERT INTO time_off (position, \"from\", \"to\", note) VALUES (?1, ?2, ?3, ?4)",
            params![position, off.from.to_string(), off.to.to_string(), off.note],
        )?;
    }
    Ok(())
}
