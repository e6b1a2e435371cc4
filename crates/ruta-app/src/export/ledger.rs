//! The ledger of exports, for people and programs.

use ruta_core::time::Timestamp;

use crate::error::AppError;
use crate::report::ToldEvent;
use crate::ruta::Ruta;
use crate::wire::ExportEntry;

impl Ruta {
    /// Returns every export, the newest first.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn exports(&self) -> Result<Vec<ExportEntry>, AppError> {
        let situation = self.situation()?;
        let content = situation.content.as_ref();
        let level_title = |id: String| {
            let known = content.and_then(|content| Some((content, content.level(&id)?.1)));
            known.map_or_else(|| id.clone(), |(content, level)| content.text(&level.title))
        };
        let exports = self.store.exports()?.into_iter();
        Ok(exports
            .map(|export| ExportEntry {
                number: export.number,
                at: situation.zone.rfc3339(Timestamp::floor(&export.at)),
                file: export.file,
                changes: export.changes,
                level: export.level.map(level_title),
                session: export.session.map(|session| session.to_string()),
                language: export.language,
                events: export.events,
                cancelled: export.cancelled,
            })
            .collect())
    }

    /// Returns what an export said, in order of start; nothing of one that is not there or that
    /// was made before there was a ledger.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn export_events(&self, number: u32) -> Result<Vec<ToldEvent>, AppError> {
        let zone = self.situation()?.zone;
        let (events, _) = self.store.events()?;
        let mut told = self.store.export_events(number)?;
        told.sort_by_key(|event| (event.span.start, event.session));
        Ok(told
            .into_iter()
            .map(|event| ToldEvent {
                id: event.session.to_string(),
                uid: events
                    .iter()
                    .find(|known| known.id == event.session)
                    .map_or_else(String::new, |known| known.uid.to_string()),
                sequence: event.sequence,
                cancelled: event.cancelled,
                title: event.summary,
                start: zone.rfc3339(event.span.start),
                end: zone.rfc3339(event.span.end),
            })
            .collect())
    }
}
