//! What the plan is made with, and how the program looks and speaks.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::row::{damaged, from_json, to_json};

/// What the plan is made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
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
    /// At most so many minutes of study a day.
    pub day_minutes: Option<u32>,
    /// What stays free before a busy event.
    pub buffer_before_minutes: u32,
    /// What stays free after a busy event.
    pub buffer_after_minutes: u32,
    /// Sessions start at minutes of the hour divisible by it.
    pub grid_minutes: u32,
    /// The share of a week that stays empty.
    pub reserve_percent: u8,
    /// Spreads long items over days.
    pub spacing: bool,
    /// Takes sessions that have passed without a word as done.
    pub elapsed_done: bool,
    /// The largest session of tasks that the learner split, in minutes.
    pub split_minutes: BTreeMap<String, u32>,
    /// Recalls finished topics.
    pub reviews: bool,
    /// Which rule says when.
    pub review_rule: ReviewRule,
    /// Practises a topic in turns with a sibling once both are introduced.
    pub interleaving: bool,
    /// Studies at most three topics in a week where others can wait.
    pub few_topics: bool,
    /// Starts projects once four fifths of their level's items are done.
    pub late_projects: bool,
    /// Gives projects sessions of 90 to 120 minutes where the windows allow.
    pub project_blocks: bool,
    /// Keeps a topic at its weekday and hour where that costs nothing.
    pub same_hours: bool,
}

/// The rule that says when a finished topic is recalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewRule {
    /// After 2, 7, 21 and 60 days.
    #[default]
    Ladder,
    /// By the learner's grades, as the memory model FSRS reckons.
    Fsrs,
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
            day_minutes: None,
            buffer_before_minutes: 0,
            buffer_after_minutes: 0,
            grid_minutes: 5,
            reserve_percent: 15,
            spacing: true,
            elapsed_done: false,
            split_minutes: BTreeMap::new(),
            reviews: true,
            review_rule: ReviewRule::Ladder,
            interleaving: true,
            few_topics: true,
            late_projects: true,
            project_blocks: true,
            same_hours: true,
        }
    }
}

/// How the program looks and speaks, and what it has asked already; words of the use cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgramSettings {
    /// The language.
    pub language: Option<String>,
    /// The colour scheme.
    pub theme: Option<String>,
    /// The day on which the learner last put off saying what became of sessions that have passed.
    pub put_off_on: Option<NaiveDate>,
    /// The tasks that the learner was asked about after missing them again and again.
    pub asked_about: BTreeSet<String>,
    /// The weekday that weeks begin with, where the learner named one.
    pub first_day: Option<String>,
    /// The clock of 12 or of 24 hours, where the learner named one.
    pub clock: Option<String>,
    /// How many minutes before a session the window reminds of it, where the learner said so; 0 for
    /// never.
    pub reminder_minutes: Option<u32>,
    /// How large the pages are, in percent, where the learner changed it.
    pub zoom_percent: Option<u32>,
    /// The zone of the computer at which the learner kept the plan's zone.
    pub zone_kept: Option<String>,
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
    Ok(ProgramSettings {
        language: read(connection, "program.language")?,
        theme: read(connection, "program.theme")?,
        put_off_on: read(connection, "program.put_off_on")?,
        asked_about: read(connection, "program.asked_about")?,
        first_day: read(connection, "program.first_day")?,
        clock: read(connection, "program.clock")?,
        reminder_minutes: read(connection, "program.reminder_minutes")?,
        zoom_percent: read(connection, "program.zoom_percent")?,
        zone_kept: read(connection, "program.zone_kept")?,
    })
}

/// Reads a value, or its default where it was never written.
fn read<T: Default + DeserializeOwned>(connection: &Connection, key: &str) -> rusqlite::Result<T> {
    let value = connection
        .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| {
            row.get::<_, String>(0)
        })
        .optional()?;
    value.map_or_else(|| Ok(T::default()), |value| from_json(&value))
}

pub(crate) fn save_program(
    connection: &Connection,
    settings: &ProgramSettings,
) -> rusqlite::Result<()> {
    let values = [
        ("program.language", to_json(&settings.language)?),
        ("program.theme", to_json(&settings.theme)?),
        ("program.put_off_on", to_json(&settings.put_off_on)?),
        ("program.asked_about", to_json(&settings.asked_about)?),
        ("program.first_day", to_json(&settings.first_day)?),
        ("program.clock", to_json(&settings.clock)?),
        (
            "program.reminder_minutes",
            to_json(&settings.reminder_minutes)?,
        ),
        ("program.zoom_percent", to_json(&settings.zoom_percent)?),
        ("program.zone_kept", to_json(&settings.zone_kept)?),
    ];
    for (key, value) in &values {
        write(connection, key, value)?;
    }
    Ok(())
}

fn write(connection: &Connection, key: &str, value: &str) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}
