//! Copies of the database.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::store::Store;

/// The folder of the copies, inside the data folder.
const FOLDER: &str = "backups";
/// How a copy's time stands in its name.
const TIME: &str = "%Y%m%dT%H%M%SZ";

/// A copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its id: the name of its file without the ending.
    pub id: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
    /// The file.
    pub path: PathBuf,
}

/// Why a copy is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    Asked,
    BeforeRestore,
    BeforeMigration,
}

impl Occasion {
    fn word(self) -> &'static str {
        match self {
            Self::Asked => "backup",
            Self::BeforeRestore => "before-restore",
            Self::BeforeMigration => "before-migration",
        }
    }
}

impl Store {
    /// Copies the database into `backups/`.
    ///
    /// # Errors
    /// [`StoreError`]; nothing half-written is left behind.
    pub fn backup(&self, at: DateTime<Utc>) -> Result<Backup, StoreError> {
        copy(&self.connection, &self.path, at, Occasion::Asked)
    }

    /// Returns the copies, newest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        list(self.data_dir())
    }
}

/// Copies a database into the `backups/` beside it.
pub(crate) fn copy(
    connection: &Connection,
    path: &Path,
    at: DateTime<Utc>,
    occasion: Occasion,
) -> Result<Backup, StoreError> {
    let folder = path.parent().unwrap_or(path).join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| StoreError::of_file(&folder, &error))?;
    let stem = format!("{}-{}", at.format(TIME), occasion.word());
    let mut id = stem.clone();
    let mut count = 1;
    while folder.join(format!("{id}.db")).exists() {
        count += 1;
        id = format!("{stem}-{count}");
    }
    let target = folder.join(format!("{id}.db"));
    let unfinished = folder.join(format!("{id}.part"));
    let written = write_copy(connection, &unfinished, &target);
    if written.is_err() {
        // What the first error says matters more than that a remnant could not be removed.
        _ = fs::remove_file(&unfinished);
    }
    let bytes = written?;
    Ok(Backup {
        id,
        at,
        bytes,
        path: target,
    })
}

/// Writes a copy under another name first, so that a copy in the list is whole.
fn write_copy(
    connection: &Connection,
    unfinished: &Path,
    target: &Path,
) -> Result<u64, StoreError> {
    let of_file = |error: std::io::Error| StoreError::of_file(unfinished, &error);
    if unfinished.exists() {
        fs::remove_file(unfinished).map_err(of_file)?;
    }
    connection
        .execute("VACUUM INTO ?1", [unfinished.to_string_lossy()])
        .map_err(|error| StoreError::of(unfinished, &error))?;
    let file = fs::File::open(unfinished).map_err(of_file)?;
    file.sync_all().map_err(of_file)?;
    let bytes = file.metadata().map_err(of_file)?.len();
    fs::rename(unfinished, target).map_err(of_file)?;
    Ok(bytes)
}

/// Returns the copies in a data folder, newest first.
pub(crate) fn list(data_dir: &Path) -> Result<Vec<Backup>, StoreError> {
    let folder = data_dir.join(FOLDER);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let of_file = |error: std::io::Error| StoreError::of_file(&folder, &error);
    let mut backups = Vec::new();
    for entry in fs::read_dir(&folder).map_err(of_file)? {
        let entry = entry.map_err(of_file)?;
        let path = entry.path();
        let name = entry.file_name();
        let Some(id) = name.to_str().and_then(|name| name.strip_suffix(".db")) else {
            continue;
        };
        let Some(at) = id
            .split('-')
            .next()
            .and_then(|time| NaiveDateTime::parse_from_str(time, TIME).ok())
        else {
            continue;
        };
        backups.push(Backup {
            id: id.to_owned(),
            at: at.and_utc(),
            bytes: entry.metadata().map_err(of_file)?.len(),
            path,
        });
    }
    backups.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    Ok(backups)
}
