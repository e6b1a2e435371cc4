//! The roadmap in use and its choices.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::row::instant;

/// A roadmap as it was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRoadmap {
    /// Its place among all that were taken in; it never changes what it holds.
    pub number: i64,
    /// The roadmap's id.
    pub id: String,
    /// The whole document, canonical JSON.
    pub document: String,
    /// When it was taken in.
    pub imported_at: DateTime<Utc>,
}

pub(crate) fn in_use(connection: &Connection) -> rusqlite::Result<Option<StoredRoadmap>> {
    connection
        .query_row(
            "SELECT number, id, document, imported_at FROM roadmap
             WHERE number = (SELECT roadmap FROM current)",
            [],
            |row| {
                Ok(StoredRoadmap {
                    number: row.get(0)?,
                    id: row.get(1)?,
                    document: row.get(2)?,
                    imported_at: instant(row.get(3)?)?,
                })
            },
        )
        .optional()
}

pub(crate) fn in_use_number(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    connection.query_row("SELECT roadmap FROM current", [], |row| row.get(0))
}

pub(crate) fn use_number(connection: &Connection, number: Option<i64>) -> rusqlite::Result<()> {
    connection.execute("UPDATE current SET roadmap = ?1", [number])?;
    Ok(())
}

pub(crate) fn insert(
    connection: &Connection,
    id: &str,
    document: &str,
    at: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO roadmap (id, document, imported_at) VALUES (?1, ?2, ?3)",
        params![id, document, at.timestamp()],
    )?;
    Ok(connection.last_insert_rowid())
}

pub(crate) fn choices(connection: &Connection) -> rusqlite::Result<BTreeMap<String, String>> {
    connection
        .prepare("SELECT group_id, option_id FROM choice")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub(crate) fn set_choices(
    connection: &Connection,
    choices: &BTreeMap<String, String>,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM choice", [])?;
    for (group, option) in choices {
        connection.execute(
            "INSERT INTO choice (group_id, option_id) VALUES (?1, ?2)",
            params![group, option],
        )?;
    }
    Ok(())
}
