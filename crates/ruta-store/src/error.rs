//! Why the store refused.

use std::path::{Path, PathBuf};

use rusqlite::{ErrorCode, ffi};
use thiserror::Error;

/// Why the store refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// The data folder cannot be made or read.
    #[error("the folder {} cannot be used: {reason}", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What kind of failure it is.
        kind: std::io::ErrorKind,
        /// What the system says.
        reason: String,
    },
    /// The database or its folder cannot be written.
    #[error("{} cannot be written", .0.display())]
    ReadOnly(PathBuf),
    /// Another program holds the database.
    #[error("another program holds {}", .0.display())]
    Locked(PathBuf),
    /// The disk is full.
    #[error("there is no room left to write {}", .0.display())]
    DiskFull(PathBuf),
    /// The file is no database.
    #[error("{} is not a database of Ruta", .0.display())]
    NotADatabase(PathBuf),
    /// A newer program made the database.
    #[error("{} has version {found}; this program knows {known}", .path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// What is stored contradicts itself.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// There is no backup of that id.
    #[error("there is no backup `{0}`")]
    UnknownBackup(String),
    /// There is no plan version of that number.
    #[error("there is no plan version {0}")]
    UnknownVersion(u32),
    /// Nothing is left to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing is left to redo.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// An archive is no JSON.
    #[error("the archive is broken at line {line}, column {column}")]
    ArchiveSyntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// True where it ends too early.
        ends: bool,
    },
    /// A JSON document is no archive.
    #[error("the document is no archive of Ruta")]
    NotAnArchive,
    /// An archive is of a form that this program does not know.
    #[error("the archive has form {found}; this program knows {known}")]
    ArchiveTooNew {
        /// Its form.
        found: String,
        /// The newest form that this program knows.
        known: String,
    },
    /// An archive holds what cannot be.
    #[error("the archive cannot be right at {place}: {reason}")]
    ArchiveContent {
        /// The table and the row, from 0.
        place: String,
        /// What is wrong there.
        reason: String,
    },
    /// An archive would take the place of what is stored.
    #[error("{} holds something already", .0.display())]
    NotEmpty(PathBuf),
    /// `SQLite` refused for another reason.
    #[error("the database refused: {0}")]
    Other(String),
}

impl StoreError {
    /// Returns the kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Folder { .. } => "data-folder",
            Self::ReadOnly(_) => "read-only",
            Self::Locked(_) => "database-locked",
            Self::DiskFull(_) => "disk-full",
            Self::NotADatabase(_) => "not-a-database",
            Self::TooNew { .. } => "database-too-new",
            Self::Damaged(_) => "database-damaged",
            Self::UnknownBackup(_) => "unknown-backup",
            Self::UnknownVersion(_) => "unknown-version",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::ArchiveSyntax { .. } => "archive-broken",
            Self::NotAnArchive => "not-an-archive",
            Self::ArchiveTooNew { .. } => "archive-too-new",
            Self::ArchiveContent { .. } => "archive-wrong",
            Self::NotEmpty(_) => "not-empty",
            Self::Other(_) => "database",
        }
    }

    /// Returns what `SQLite` said about a file as an error of the store.
    pub(crate) fn of(path: &Path, error: &rusqlite::Error) -> Self {
        let path = path.to_owned();
        if needs_room(error) {
            return Self::DiskFull(path);
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly(path)
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked(path),
            Some(ErrorCode::NotADatabase) => Self::NotADatabase(path),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            _ if is_impossible_value(error) => Self::Damaged(error.to_string()),
            _ => Self::Other(error.to_string()),
        }
    }

    /// Returns what the system said about a path as an error of the store.
    pub(crate) fn of_file(path: &Path, error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::DiskFull(path.to_owned()),
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => {
                Self::ReadOnly(path.to_owned())
            }
            kind => Self::Folder {
                path: path.to_owned(),
                kind,
                reason: error.to_string(),
            },
        }
    }
}

/// Tells whether there was no room: for the file itself, or for the index of its log, whose growth
/// is the first to fail on a full disk.
fn needs_room(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DiskFull)
        || error
            .sqlite_error()
            .is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE)
}

/// Tells whether a row held what cannot be.
fn is_impossible_value(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sqlite_says_becomes_what_the_learner_can_act_on() {
        let path = Path::new("ruta.db");
        for (code, expected) in [
            (ffi::SQLITE_READONLY, "read-only"),
            (ffi::SQLITE_CANTOPEN, "read-only"),
            (ffi::SQLITE_BUSY, "database-locked"),
            (ffi::SQLITE_FULL, "disk-full"),
            (ffi::SQLITE_IOERR_SHMSIZE, "disk-full"),
            (ffi::SQLITE_NOTADB, "not-a-database"),
            (ffi::SQLITE_CORRUPT, "database-damaged"),
            (ffi::SQLITE_IOERR, "database"),
        ] {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            assert_eq!(StoreError::of(path, &error).code(), expected);
        }
    }
}
