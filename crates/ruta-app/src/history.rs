//! Plan versions, undo and redo.

use ruta_core::time::Timestamp;
use ruta_store::{Label, NewVersion};

use crate::error::AppError;
use crate::ruta::Ruta;
use crate::wire::{Changed, VersionView};
use crate::words;

impl Ruta {
    /// Returns the plan versions, newest first.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn history(&self) -> Result<Vec<VersionView>, AppError> {
        let situation = self.situation()?;
        let zone = &situation.zone;
        Ok(self
            .store
            .versions()?
            .into_iter()
            .map(|version| VersionView {
                version: version.number,
                at: zone.rfc3339(Timestamp::floor(&version.at)),
                reason: words::label(&version.label, situation.content.as_ref(), self.texts()),
                finish: version.finish.map(|at| zone.rfc3339(at)),
                sessions: version.sessions,
                current: version.current,
            })
            .collect())
    }

    /// Takes the last change back; the note says which.
    ///
    /// # Errors
    /// [`ruta_store::StoreError::NothingToUndo`].
    pub fn undo(&mut self) -> Result<Changed, AppError> {
        let done = self.store.undo(self.ports.clock.now().to_utc())?;
        let what = self.label_in_words(&done.answer)?;
        let note = self.texts().format("note-undone", &[("what", what.into())]);
        self.changed(&done, Some(note))
    }

    /// Brings the change again that undo took back last; the note says which.
    ///
    /// # Errors
    /// [`ruta_store::StoreError::NothingToRedo`].
    pub fn redo(&mut self) -> Result<Changed, AppError> {
        let done = self.store.redo(self.ports.clock.now().to_utc())?;
        let what = self.label_in_words(&done.answer)?;
        let note = self.texts().format("note-redone", &[("what", what.into())]);
        self.changed(&done, Some(note))
    }

    /// Brings an older plan version back as a new one, with what it was made with.
    ///
    /// # Errors
    /// [`ruta_store::StoreError::UnknownVersion`].
    pub fn restore(&mut self, version: u32) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let old = hand.change.version(version)?.plan;
            let mut settings = hand.situation.state.settings.clone();
            settings.start_on = Some(old.start_on);
            settings.deadline_on = old.deadline_on;
            settings.pace_minutes = old.pace_minutes;
            settings.confidence_percent = old.confidence_percent;
            let label = Label::new("version-restore").with("version", version.to_string());
            hand.change.set_settings(&settings)?;
            hand.change.put_version(&NewVersion {
                label: label.clone(),
                ..old
            })?;
            Ok((label, None))
        })
    }

    fn label_in_words(&self, label: &Label) -> Result<String, AppError> {
        let situation = self.situation()?;
        Ok(words::label(
            label,
            situation.content.as_ref(),
            self.texts(),
        ))
    }
}
