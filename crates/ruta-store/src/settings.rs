//! What the plan is made with, and how the program looks and speaks.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::row::{damaged, from_json, to_json};

/// What the plan is made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanSettings {
    /// The first day of study.
    pub start_on: Option<NaiveDate>,
    /// The last day of study.
    pub deadline_on: Option<NaiveDate>,
    /// At most so many minutes a week.
    pub pace_minutes: Option<u32>,
    /// The quantile of the estimates that is planned, 50 to 95.
    pub confidence_percent: u8,
    /// The smallest session.
    pub min_session_minutes: u32,
    /// The largest session.
    pub max_session_minutes: u32,
    /// The pause between two sessions.
    pub break_minutes: u32,
    /// Sessions start at minutes of the hour divisible by it.
    pub grid_minutes: u32,
    /// The share of a week that stays empty.
    pub reserve_percent: u8,
    /// Spreads long items over days.
    pub spacing: bool,
}

impl Default for PlanSettings {
    fn default() -> Self {
        Self {
            start_on: None,
            deadline_on: None,
            pace_minutes: None,
            confidence_percent: 70,
            min_session_minutes: 30,
            max_session_minutes: 120,
            break_minutes: 0,
            grid_minutes: 5,
            reserve_percent: 15,
            spacing: true,
        }
    }
}

/// How the program looks and speaks; words of the use cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgramSettings {
    /// The language.
    pub language: Option<String>,
    /// The colour scheme.
    pub theme: Option<String>,
}

/// What the keys of the plan's settings begin with.
const PLAN: &str = "plan.";

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<PlanSettings> {
    let mut fields = Map::new();
    let mut query = connection.prepare("SELECT key, value FROM setting ORDER BY key")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        if let Some(name) = key.strip_prefix(PLAN) {
            fields.insert(name.to_owned(), from_json(&value)?);
        }
    }
    serde_json::from_value(Value::Object(fields)).map_err(damaged)
}

pub(crate) fn save(connection: &Connection, settings: &PlanSettings) -> rusqlite::Result<()> {
    let Value::Object(fields) = serde_json::to_value(settings).map_err(damaged)? else {
        return Err(damaged("settings are no object"));
    };
    for (name, value) in &fields {
        write(connection, &format!("{PLAN}{name}"), &to_json(value)?)?;
    }
    Ok(())
}

pub(crate) fn load_program(connection: &Connection) -> rusqlite::Result<ProgramSettings> {
    let read = |key| {
        connection
            .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| {
                row.get::<_, String>(0)
            })
            .optional()?
            .map(|value| from_json(&value))
            .transpose()
    };
    Ok(ProgramSettings {
        language: read("program.language")?.flatten(),
        theme: read("program.theme")?.flatten(),
    })
}

pub(crate) fn save_program(
    connection: &Connection,
    settings: &ProgramSettings,
) -> rusqlite::Result<()> {
    write(
        connection,
        "program.language",
        &to_json(&settings.language)?,
    )?;
    write(connection, "program.theme", &to_json(&settings.theme)?)
}

fn write(connection: &Connection, key: &str, value: &str) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}
