//! The rows that the learner's time is kept in.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{AvailabilityRecord, ClockMinutes, HoursRecord, OffRecord, ProfileRecord, WeekRecord};
use crate::row::{damaged, date, from_json, to_json};

/// The keys of what stands among the settings.
const ZONE: &str = "availability.zone";
const WAKING: &str = "availability.waking";
const HOLIDAYS: &str = "availability.holidays";

/// The name of the usual week.
const USUAL: &str = "";

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<AvailabilityRecord> {
    let mut record = AvailabilityRecord {
        zone: setting(connection, ZONE)?,
        weekly: week(connection, USUAL)?,
        profiles: profiles(connection)?,
        waking: setting(connection, WAKING)?,
        holidays: setting(connection, HOLIDAYS)?,
        ..AvailabilityRecord::default()
    };
    let mut query = connection.prepare(
        "SELECT day_override.\"on\", minutes, start, \"end\" FROM day_override
         LEFT JOIN day_window ON day_window.\"on\" = day_override.\"on\"
         ORDER BY day_override.\"on\", position",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let hours = record
            .days
            .entry(date(&row.get::<_, String>(0)?)?)
            .or_default();
        if let Some(minutes) = row.get(1)? {
            *hours = HoursRecord::Minutes(minutes);
        } else if let (Some(start), Some(end)) = (row.get(2)?, row.get(3)?) {
            push(hours, (start, end));
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
    set(connection, ZONE, &record.zone)?;
    set(connection, WAKING, &record.waking)?;
    set(connection, HOLIDAYS, &record.holidays)?;
    connection.execute_batch(
        "DELETE FROM week_window; DELETE FROM week_hours; DELETE FROM week WHERE name <> '';
         DELETE FROM day_window; DELETE FROM day_override; DELETE FROM time_off;",
    )?;
    put_week(connection, USUAL, &record.weekly)?;
    for profile in &record.profiles {
        connection.execute(
            "INSERT INTO week (name, \"from\", \"to\") VALUES (?1, ?2, ?3)",
            params![
                profile.name,
                profile.from.to_string(),
                profile.to.to_string()
            ],
        )?;
        put_week(connection, &profile.name, &profile.weekly)?;
    }
    for (date, hours) in &record.days {
        let date = date.to_string();
        let minutes = match hours {
            HoursRecord::Windows(_) => None,
            HoursRecord::Minutes(minutes) => Some(*minutes),
        };
        connection.execute(
            "INSERT INTO day_override (\"on\", minutes) VALUES (?1, ?2)",
            params![date, minutes],
        )?;
        for (position, (start, end)) in (0_i64..).zip(windows(hours)) {
            connection.execute(
                "INSERT INTO day_window (\"on\", position, start, \"end\")
                 VALUES (?1, ?2, ?3, ?4)",
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

fn profiles(connection: &Connection) -> rusqlite::Result<Vec<ProfileRecord>> {
    let mut query = connection.prepare(
        "SELECT name, \"from\", \"to\" FROM week WHERE name <> '' ORDER BY \"from\", name",
    )?;
    let mut rows = query.query([])?;
    let mut profiles = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        profiles.push(ProfileRecord {
            weekly: week(connection, &name)?,
            from: date(&row.get::<_, String>(1)?)?,
            to: date(&row.get::<_, String>(2)?)?,
            name,
        });
    }
    Ok(profiles)
}

fn week(connection: &Connection, name: &str) -> rusqlite::Result<WeekRecord> {
    let mut week = WeekRecord::default();
    let mut query = connection.prepare(
        "SELECT day, start, \"end\" FROM week_window WHERE week = ?1 ORDER BY day, position",
    )?;
    let mut rows = query.query([name])?;
    while let Some(row) = rows.next()? {
        push(on(&mut week, row.get(0)?)?, (row.get(1)?, row.get(2)?));
    }
    let mut query = connection.prepare("SELECT day, minutes FROM week_hours WHERE week = ?1")?;
    let mut rows = query.query([name])?;
    while let Some(row) = rows.next()? {
        *on(&mut week, row.get(0)?)? = HoursRecord::Minutes(row.get(1)?);
    }
    Ok(week)
}

fn put_week(connection: &Connection, name: &str, week: &WeekRecord) -> rusqlite::Result<()> {
    for (day, hours) in (0_i64..).zip(week) {
        for (position, (start, end)) in (0_i64..).zip(windows(hours)) {
            connection.execute(
                "INSERT INTO week_window (week, day, position, start, \"end\")
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![name, day, position, start, end],
            )?;
        }
        if let HoursRecord::Minutes(minutes) = hours {
            connection.execute(
                "INSERT INTO week_hours (week, day, minutes) VALUES (?1, ?2, ?3)",
                params![name, day, minutes],
            )?;
        }
    }
    Ok(())
}

fn on(week: &mut WeekRecord, day: u8) -> rusqlite::Result<&mut HoursRecord> {
    week.get_mut(usize::from(day))
        .ok_or_else(|| damaged(format_args!("{day} is no day of the week")))
}

fn push(hours: &mut HoursRecord, window: ClockMinutes) {
    if let HoursRecord::Windows(windows) = hours {
        windows.push(window);
    }
}

fn windows(hours: &HoursRecord) -> &[ClockMinutes] {
    match hours {
        HoursRecord::Windows(windows) => windows,
        HoursRecord::Minutes(_) => &[],
    }
}

fn setting<T: DeserializeOwned>(connection: &Connection, key: &str) -> rusqlite::Result<Option<T>> {
    connection
        .query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| {
            row.get::<_, String>(0)
        })
        .optional()?
        .map(|value| from_json(&value))
        .transpose()
        .map(Option::flatten)
}

fn set(connection: &Connection, key: &str, value: &impl Serialize) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, to_json(value)?],
    )?;
    Ok(())
}
