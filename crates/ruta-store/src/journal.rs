//! Undo and redo.
//!
//! The journal keeps the values of the changed areas before and after each change. Undo and redo
//! set them through the same setters as the change did.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::area::{Area, Value};
use crate::change::Done;
use crate::error::StoreError;
use crate::row::{from_json, to_json};
use crate::store::Store;

/// What a change is called: a code that has its words elsewhere, and the values in them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// A kebab-case code.
    pub code: String,
    /// The values, by name.
    pub values: BTreeMap<String, String>,
}

impl Label {
    /// Returns the label of a code without values.
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            values: BTreeMap::new(),
        }
    }

    /// Returns the label with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

/// Which way to go in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    Forth,
}

impl Store {
    /// Takes the last change back and answers what it was called.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or what the database says; the stored plan is as it was.
    pub fn undo(&mut self, at: DateTime<Utc>) -> Result<Done<Label>, StoreError> {
        self.go(Way::Back, at)
    }

    /// Brings the change again that undo took back last, and answers what it was called.
    ///
    /// # Errors
    /// [`StoreError::NothingToRedo`], or what the database says; the stored plan is as it was.
    pub fn redo(&mut self, at: DateTime<Utc>) -> Result<Done<Label>, StoreError> {
        self.go(Way::Forth, at)
    }

    fn go(&mut self, way: Way, at: DateTime<Utc>) -> Result<Done<Label>, StoreError> {
        let path = self.path.clone();
        let failed = |error: rusqlite::Error| StoreError::of(&path, &error);
        let transaction = self.begin()?;
        let Some(entry) = entry(&transaction, way).map_err(failed)? else {
            return Err(match way {
                Way::Back => StoreError::NothingToUndo,
                Way::Forth => StoreError::NothingToRedo,
            });
        };
        let areas: Vec<Area> = entry.values.iter().map(Value::area).collect();
        for value in &entry.values {
            value.save(&transaction, at).map_err(failed)?;
        }
        transaction
            .execute(
                "UPDATE journal SET undone = ?2 WHERE number = ?1",
                params![entry.number, way == Way::Back],
            )
            .map_err(failed)?;
        let (undo, redo) = ends(&transaction).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        Ok(Done {
            answer: entry.label,
            areas,
            undo,
            redo,
        })
    }
}

/// A change as the journal keeps it.
struct Entry {
    number: i64,
    label: Label,
    /// The values to set.
    values: Vec<Value>,
}

fn entry(connection: &Connection, way: Way) -> rusqlite::Result<Option<Entry>> {
    let query = match way {
        Way::Back => {
            "SELECT number, code, parameters, before FROM journal
             WHERE undone = 0 ORDER BY number DESC LIMIT 1"
        }
        Way::Forth => {
            "SELECT number, code, parameters, after FROM journal
             WHERE undone = 1 ORDER BY number LIMIT 1"
        }
    };
    connection
        .query_row(query, [], |row| {
            Ok(Entry {
                number: row.get(0)?,
                label: Label {
                    code: row.get(1)?,
                    values: from_json(&row.get::<_, String>(2)?)?,
                },
                values: from_json(&row.get::<_, String>(3)?)?,
            })
        })
        .optional()
}

/// Returns what undo would take back and what redo would bring again.
pub(crate) fn ends(connection: &Connection) -> rusqlite::Result<(Option<Label>, Option<Label>)> {
    let label = |way| Ok::<_, rusqlite::Error>(entry(connection, way)?.map(|entry| entry.label));
    Ok((label(Way::Back)?, label(Way::Forth)?))
}

/// Checks that every change can be read, so that none fails once it is to be undone.
pub(crate) fn check(connection: &Connection) -> rusqlite::Result<()> {
    let mut query = connection.prepare("SELECT parameters, before, after FROM journal")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let _: BTreeMap<String, String> = from_json(&row.get::<_, String>(0)?)?;
        for column in [1, 2] {
            let _: Vec<Value> = from_json(&row.get::<_, String>(column)?)?;
        }
    }
    Ok(())
}

/// Notes a change; what redo could bring again is gone.
pub(crate) fn push(
    connection: &Connection,
    label: &Label,
    before: &[Value],
    after: &[Value],
    at: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM journal WHERE undone = 1", [])?;
    connection.execute(
        "INSERT INTO journal (at, code, parameters, before, after, undone)
         VALUES (?1, ?2, ?3, ?4, ?5, 0)",
        params![
            at.timestamp(),
            label.code,
            to_json(&label.values)?,
            to_json(&before)?,
            to_json(&after)?
        ],
    )?;
    Ok(())
}
