//! Copies of the database.

use ruta_core::time::Timestamp;
use ruta_store::Backup;

use crate::error::AppError;
use crate::report::BackupReport;
use crate::ruta::Ruta;
use crate::wire::{BackupView, Changed};
use crate::words;

impl Ruta {
    /// Copies the database into `backups/`.
    ///
    /// # Errors
    /// [`AppError::Store`]; nothing half-written is left behind.
    pub fn backup(&mut self) -> Result<BackupReport, AppError> {
        let backup = self.store.backup(self.ports.clock.now().to_utc())?;
        self.backup_report(backup)
    }

    /// Returns the backups, newest first.
    ///
    /// # Errors
    /// [`AppError::Store`].
    pub fn backups(&self) -> Result<Vec<BackupReport>, AppError> {
        let backups = self.store.backups()?.into_iter();
        backups.map(|backup| self.backup_report(backup)).collect()
    }

    /// Copies the database, for the window.
    ///
    /// # Errors
    /// As [`Ruta::backup`].
    pub fn back_up(&mut self) -> Result<BackupView, AppError> {
        Ok(view(self.backup()?))
    }

    /// Returns the backups as the window shows them, newest first.
    ///
    /// # Errors
    /// As [`Ruta::backups`].
    pub fn backup_views(&self) -> Result<Vec<BackupView>, AppError> {
        Ok(self.backups()?.into_iter().map(view).collect())
    }

    /// Puts a backup back, whole or not at all; the present is backed up first.
    ///
    /// # Errors
    /// [`ruta_store::StoreError::UnknownBackup`]; what is stored is as it was.
    pub fn restore_backup(&mut self, id: &str) -> Result<Changed, AppError> {
        self.store
            .restore_backup(id, self.ports.clock.now().to_utc())?;
        let situation = self.situation()?;
        let stored = situation.state.program.language.as_deref();
        if let Some(language) = stored.and_then(words::language) {
            self.speak(language);
        }
        self.everything_changed()
    }

    fn backup_report(&self, backup: Backup) -> Result<BackupReport, AppError> {
        let situation = self.situation()?;
        Ok(BackupReport {
            id: backup.id,
            at: situation.zone.rfc3339(Timestamp::floor(&backup.at)),
            bytes: backup.bytes,
            path: backup.path,
        })
    }
}

fn view(report: BackupReport) -> BackupView {
    BackupView {
        id: report.id,
        at: report.at,
        kilobytes: u32::try_from(report.bytes.div_ceil(1000)).unwrap_or(u32::MAX),
    }
}
