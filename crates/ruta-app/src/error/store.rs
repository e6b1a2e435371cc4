//! The values in the texts of what the store refuses.

use ruta_store::StoreError;

use super::file_values;
use crate::texts::Texts;

/// Returns the values that stand in the texts, by name.
pub(super) fn store_values(error: &StoreError, texts: &Texts) -> Vec<(&'static str, String)> {
    match error {
        StoreError::Folder { path, kind, reason } => file_values(path, *kind, reason, texts),
        StoreError::ReadOnly(path)
        | StoreError::Locked(path)
        | StoreError::DiskFull(path)
        | StoreError::NotEmpty(path)
        | StoreError::NotADatabase(path) => vec![("path", path.display().to_string())],
        StoreError::TooNew { path, found, known } => vec![
            ("path", path.display().to_string()),
            ("found", found.to_string()),
            ("known", known.to_string()),
        ],
        StoreError::Damaged(detail) | StoreError::Other(detail) => {
            vec![("detail", detail.clone())]
        }
        StoreError::ArchiveSyntax { line, column, ends } => vec![
            ("line", line.to_string()),
            ("column", column.to_string()),
            ("ends", ends.to_string()),
        ],
        StoreError::ArchiveTooNew { found, known } => {
            vec![("found", found.clone()), ("known", known.clone())]
        }
        StoreError::ArchiveContent { place, reason } => {
            vec![("place", place.clone()), ("detail", reason.clone())]
        }
        StoreError::UnknownBackup(id) => vec![("id", id.clone())],
        StoreError::UnknownVersion(number) => vec![("version", number.to_string())],
        StoreError::NothingToUndo | StoreError::NothingToRedo | StoreError::NotAnArchive => {
            Vec::new()
        }
    }
}
