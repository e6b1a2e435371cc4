//! The whole state as one file, and back.

use std::path::Path;

use crate::error::AppError;
use crate::report::Unarchived;
use crate::ruta::Ruta;
use crate::words;

impl Ruta {
    /// Writes the whole state into one JSON file, whole or not at all.
    ///
    /// # Errors
    /// [`AppError::NotWritten`]; the file is as it was.
    pub fn archive(&self, path: &Path) -> Result<(), AppError> {
        let text = self.store.archive(self.ports.clock.now().to_utc())?;
        ruta_calendar::save(path, &text).map_err(|error| AppError::NotWritten {
            path: path.to_owned(),
            kind: error.kind(),
            reason: error.to_string(),
        })
    }

    /// Takes an archive in, whole or not at all; with `replace` in place of what is stored, which
    /// is backed up first.
    ///
    /// # Errors
    /// [`AppError::Store`], which says what is wrong with the archive and where, or that something
    /// is stored already; what is stored is as it was.
    pub fn unarchive(&mut self, text: &str, replace: bool) -> Result<Unarchived, AppError> {
        let at = self.ports.clock.now().to_utc();
        let backup = self.store.unarchive(text, replace, at)?;
        let stored = self.situation()?.state.program.language;
        if let Some(language) = stored.as_deref().and_then(words::language) {
            self.speak(language);
        }
        Ok(Unarchived {
            changed: self.everything_changed()?,
            backup: backup.map(|backup| backup.id),
        })
    }
}
