//! The whole state as one JSON document, and back.
//!
//! The document holds every table, so that nothing is left behind: sessions with their UIDs, logs,
//! versions, what undo and redo know, what calendars hold. It names the layout of the database that
//! it was made of; an older one is brought to the newest by the same scripts as a database is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::types::{Value as Cell, ValueRef};
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::backup::{self, Backup, Occasion};
use crate::error::StoreError;
use crate::row::damaged;
use crate::state::State;
use crate::store::{self, Store};
use crate::{integrity, journal, restore, schema, version};

/// The version of the document's form.
const FORMAT: u64 = 1;
/// The key that tells an archive from other documents.
const MARK: &str = "ruta_archive";

/// A row by the names of its columns.
type Row = Map<String, Value>;

/// The document.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    ruta_archive: u64,
    /// The layout of the database that it was made of.
    database: i64,
    /// When it was made.
    made_at: DateTime<Utc>,
    tables: BTreeMap<String, Vec<Row>>,
}

impl Store {
    /// Returns the whole state as a JSON document; the same state gives the same bytes.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn archive(&self, at: DateTime<Utc>) -> Result<String, StoreError> {
        let tables = self.read(dump)?;
        let document = Document {
            ruta_archive: FORMAT,
            database: schema::NEWEST,
            made_at: at,
            tables,
        };
        let text = serde_json::to_string_pretty(&document);
        text.map(|text| text + "\n")
            .map_err(|error| StoreError::Other(error.to_string()))
    }

    /// Takes an archive in, whole or not at all, in place of what is stored.
    ///
    /// Where something is stored, only with `replace`, and a copy of it is made first and
    /// answered. An archive of the same history as what is stored goes on from what calendars
    /// know, as a backup does.
    ///
    /// # Errors
    /// [`StoreError::NotEmpty`], and what is wrong with the document: [`StoreError::ArchiveSyntax`],
    /// [`StoreError::NotAnArchive`], [`StoreError::ArchiveTooNew`], [`StoreError::ArchiveContent`].
    /// What is stored is as it was.
    pub fn unarchive(
        &mut self,
        text: &str,
        replace: bool,
        at: DateTime<Utc>,
    ) -> Result<Option<Backup>, StoreError> {
        let prepared = prepare(&read(text)?)?;
        let occupied = self.read(dump)? != fresh()?;
        if occupied && !replace {
            return Err(StoreError::NotEmpty(self.data_dir().to_owned()));
        }
        let path = self.path.clone();
        let failed = |error: rusqlite::Error| StoreError::of(&path, &error);
        let kept = occupied
            .then(|| backup::copy(&self.connection, &self.path, at, Occasion::BeforeRestore))
            .transpose()?;
        if same_history(&self.connection, &prepared).map_err(failed)? {
            restore::carry_over(&self.connection, &prepared, at).map_err(failed)?;
        }
        restore::put(&prepared, &mut self.connection, &path)?;
        store::set_up(&self.connection).map_err(failed)?;
        Ok(kept)
    }
}

/// Reads a document.
fn read(text: &str) -> Result<Document, StoreError> {
    let value: Value = serde_json::from_str(text).map_err(|error| StoreError::ArchiveSyntax {
        line: error.line(),
        column: error.column(),
        ends: error.is_eof(),
    })?;
    let format = value.get(MARK).ok_or(StoreError::NotAnArchive)?;
    if format.as_u64() != Some(FORMAT) {
        return Err(StoreError::ArchiveTooNew {
            found: format.to_string(),
            known: FORMAT.to_string(),
        });
    }
    let document: Document =
        serde_json::from_value(value).map_err(|error| StoreError::ArchiveContent {
            place: MARK.to_owned(),
            reason: error.to_string(),
        })?;
    if document.database > schema::NEWEST {
        return Err(StoreError::ArchiveTooNew {
            found: format!("{FORMAT}.{}", document.database),
            known: format!("{FORMAT}.{}", schema::NEWEST),
        });
    }
    Ok(document)
}

/// Makes a database of a document, in memory, and brings it to the newest layout.
fn prepare(document: &Document) -> Result<Connection, StoreError> {
    let path = Path::new(MARK);
    let failed = |error: rusqlite::Error| StoreError::of(path, &error);
    let mut prepared = Connection::open_in_memory().map_err(failed)?;
    prepared
        .pragma_update(None, "foreign_keys", false)
        .map_err(failed)?;
    schema::make(&mut prepared, path, document.database)?;
    let columns = columns(&prepared).map_err(failed)?;
    let known: BTreeSet<&String> = columns.keys().collect();
    let given: BTreeSet<&String> = document.tables.keys().collect();
    if let Some(name) = known.symmetric_difference(&given).next() {
        let reason = ["there is no such table", "the table is missing"];
        return Err(StoreError::ArchiveContent {
            place: (*name).clone(),
            reason: reason[usize::from(known.contains(*name))].to_owned(),
        });
    }
    for (table, columns) in &columns {
        prepared
            .execute(&format!("DELETE FROM \"{table}\""), [])
            .map_err(failed)?;
        for (number, row) in document.tables[table].iter().enumerate() {
            insert(&prepared, table, columns, row).map_err(|reason| {
                StoreError::ArchiveContent {
                    place: format!("{table}[{number}]"),
                    reason,
                }
            })?;
        }
    }
    schema::upgrade(&mut prepared, path)?;
    let faults = integrity::faults_of(&prepared).map_err(failed)?;
    if let Some(fault) = faults.into_iter().next() {
        return Err(StoreError::ArchiveContent {
            place: fault.code.to_owned(),
            reason: fault.detail,
        });
    }
    readable(&prepared).map_err(|error| StoreError::ArchiveContent {
        place: "tables".to_owned(),
        reason: error.to_string(),
    })?;
    Ok(prepared)
}

/// Reads all that a use case may ask for: the state, every version, every change.
fn readable(connection: &Connection) -> rusqlite::Result<()> {
    State::load(connection)?;
    for outline in version::outlines(connection)? {
        version::load(connection, outline.number)?;
    }
    journal::check(connection)
}

/// Stores a row; answers why it cannot be one of the table.
fn insert(
    connection: &Connection,
    table: &str,
    columns: &[String],
    row: &Row,
) -> Result<(), String> {
    if let Some(stranger) = row.keys().find(|name| !columns.contains(*name)) {
        return Err(format!("there is no column `{stranger}`"));
    }
    let cell = |name: &String| match row.get(name) {
        None => Err(format!("`{name}` is missing")),
        Some(Value::Null) => Ok(Cell::Null),
        Some(Value::String(text)) => Ok(Cell::Text(text.clone())),
        Some(Value::Number(number)) => {
            let whole = number.as_i64().map(Cell::Integer);
            whole.ok_or_else(|| format!("`{name}` is no whole number"))
        }
        Some(_) => Err(format!("`{name}` is no number and no text")),
    };
    let cells: Vec<Cell> = columns.iter().map(cell).collect::<Result<_, _>>()?;
    let names: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let statement = format!(
        "INSERT INTO \"{table}\" ({}) VALUES ({places})",
        names.join(", ")
    );
    let inserted = connection.execute(&statement, params_from_iter(cells));
    inserted.map(drop).map_err(|error| error.to_string())
}

/// Returns the tables of a database made anew.
fn fresh() -> Result<BTreeMap<String, Vec<Row>>, StoreError> {
    let path = Path::new(MARK);
    let failed = |error: rusqlite::Error| StoreError::of(path, &error);
    let mut connection = Connection::open_in_memory().map_err(failed)?;
    schema::upgrade(&mut connection, path)?;
    dump(&connection).map_err(failed)
}

/// Tells whether two databases share sessions and name none of them differently.
fn same_history(present: &Connection, prepared: &Connection) -> rusqlite::Result<bool> {
    let sessions = |connection: &Connection| -> rusqlite::Result<BTreeMap<i64, String>> {
        connection
            .prepare("SELECT number, uid FROM session")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect()
    };
    let (present, prepared) = (sessions(present)?, sessions(prepared)?);
    let mut shared = present
        .iter()
        .filter_map(|(number, uid)| Some((uid, prepared.get(number)?)))
        .peekable();
    Ok(shared.peek().is_some() && shared.all(|(one, other)| one == other))
}

/// Returns every row of every table, in order.
fn dump(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<Row>>> {
    let mut tables = BTreeMap::new();
    for (table, columns) in columns(connection)? {
        let names: Vec<String> = columns.iter().map(|name| format!("\"{name}\"")).collect();
        let names = names.join(", ");
        let mut query =
            connection.prepare(&format!("SELECT {names} FROM \"{table}\" ORDER BY {names}"))?;
        let mut rows = query.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let mut fields = Row::new();
            for (place, name) in columns.iter().enumerate() {
                let value = match row.get_ref(place)? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(number) => number.into(),
                    ValueRef::Text(text) => std::str::from_utf8(text).map_err(damaged)?.into(),
                    ValueRef::Real(_) | ValueRef::Blob(_) => {
                        return Err(damaged(format_args!("{table}.{name} has another type")));
                    }
                };
                fields.insert(name.clone(), value);
            }
            found.push(fields);
        }
        tables.insert(table, found);
    }
    Ok(tables)
}

/// Returns the columns of every table, and of the one that says which numbers were given.
fn columns(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Vec<String>>> {
    let tables: Vec<String> = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table'
             AND (name NOT LIKE 'sqlite\\_%' ESCAPE '\\' OR name = 'sqlite_sequence')",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    tables
        .into_iter()
        .map(|table| {
            let columns = connection
                .prepare("SELECT name FROM pragma_table_info(?1)")?
                .query_map([&table], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            Ok((table, columns))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_of_an_older_layout_is_brought_to_the_newest() {
        for database in 1..=schema::NEWEST {
            let mut old = Connection::open_in_memory().expect("a database");
            schema::make(&mut old, Path::new("old"), database).expect("an older layout");
            old.execute("INSERT INTO session (uid) VALUES ('a')", [])
                .expect("a session");
            let document = Document {
                ruta_archive: FORMAT,
                database,
                made_at: DateTime::UNIX_EPOCH,
                tables: dump(&old).expect("its tables"),
            };
            let prepared = prepare(&document).expect("a database");
            let tables = dump(&prepared).expect("its tables");
            let names = |tables: &BTreeMap<String, Vec<Row>>| -> Vec<String> {
                tables.keys().cloned().collect()
            };
            assert_eq!(names(&tables), names(&fresh().expect("tables")));
            assert_eq!(tables["session"], document.tables["session"]);
        }
    }
}
