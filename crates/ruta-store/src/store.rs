//! The open database.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::error::StoreError;
use crate::schema;
use crate::state::State;

/// The file's name in the data folder.
const FILE: &str = "ruta.db";

/// How long a change waits for another program to finish its own.
const PATIENCE: Duration = Duration::from_secs(3);

/// The database of one data folder.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
}

impl Store {
    /// Opens the database of a data folder, and makes both where they are not there.
    ///
    /// Every change is on the disk when it is confirmed (`synchronous = FULL`), and readers never
    /// wait for writers (`journal_mode = WAL`). `at` names the copy that is made before the
    /// layout changes.
    ///
    /// # Errors
    /// [`StoreError`]; the stored plan is as it was.
    pub fn open(data_dir: &Path, at: DateTime<Utc>) -> Result<Self, StoreError> {
        fs::create_dir_all(data_dir).map_err(|error| StoreError::of_file(data_dir, &error))?;
        let path = data_dir.join(FILE);
        let mut connection = Connection::open_with_flags(
            &path,
            OpenFlags::SQLITE_OPEN_READ_WRITE
                | OpenFlags::SQLITE_OPEN_CREATE
                | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(|error| StoreError::of(&path, &error))?;
        connection
            .busy_timeout(PATIENCE)
            .map_err(|error| StoreError::of(&path, &error))?;
        // Before the first write, so that a foreign or newer file is left byte for byte.
        schema::check(&connection, &path, schema::NEWEST)?;
        set_up(&connection).map_err(|error| StoreError::of(&path, &error))?;
        schema::migrate(&mut connection, &path, at)?;
        Ok(Self { connection, path })
    }

    /// Returns the data folder.
    pub fn data_dir(&self) -> &Path {
        self.path.parent().unwrap_or(&self.path)
    }

    /// Returns all that is stored, as of one moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn state(&self) -> Result<State, StoreError> {
        self.read(State::load)
    }

    /// Reads as of one moment.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let in_one = || {
            let transaction = self.connection.unchecked_transaction()?;
            work(&transaction)
        };
        in_one().map_err(|error| self.failed(&error))
    }

    /// Begins a change, which waits its turn among programs.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        let path = self.path.clone();
        self.connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| StoreError::of(&path, &error))
    }

    /// Returns what `SQLite` said as an error of the store.
    pub(crate) fn failed(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::of(&self.path, error)
    }
}

/// Sets how the database is written and checked.
pub(crate) fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Answers the mode in force, which is no WAL where the file system cannot do it.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::PlanSettings;
    use crate::{Label, StoreError};

    const AT: DateTime<Utc> = DateTime::UNIX_EPOCH;

    /// Takes a roadmap of some size into use together with a setting.
    fn change(store: &mut Store, pace: u32, bytes: usize) -> Result<(), StoreError> {
        let done = store.transact(AT, |_, change| {
            change.set_settings(&PlanSettings {
                pace_minutes: Some(pace),
                ..PlanSettings::default()
            })?;
            change.use_roadmap("road", &"x".repeat(bytes))?;
            Ok((Label::new("test"), ()))
        });
        done.map(drop)
    }

    #[test]
    fn a_disk_that_is_full_refuses_the_change_and_keeps_what_is_stored() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::open(folder.path(), AT).expect("a store");
        change(&mut store, 300, 10).expect("a change");
        let before = store.state().expect("a state");
        // SQLite answers a limit on the file's pages as it answers a full disk.
        let pages: i64 = store
            .connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .expect("a count");
        store
            .connection
            .pragma_update_and_check(None, "max_page_count", pages + 1, |_| Ok(()))
            .expect("a limit");
        let refused = change(&mut store, 600, 1_000_000).expect_err("a refusal");
        assert_eq!(refused.code(), "disk-full");
        assert_eq!(store.state(), Ok(before.clone()));
        let again = Store::open(folder.path(), AT).expect("a store");
        assert_eq!(again.state(), Ok(before));
        assert_eq!(again.faults(), Ok(vec![]));
    }
}
