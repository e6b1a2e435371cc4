//! What is new, changed or gone since the last export.

use ruta_core::time::Timestamp;
use ruta_store::{ExportRecord, SessionEvent, SessionId};

/// What differs between the plan and what calendars hold.
#[derive(Debug, Default)]
pub(super) struct News {
    pub(super) new: Vec<SessionId>,
    pub(super) changed: Vec<SessionId>,
    pub(super) gone: Vec<SessionId>,
}

impl News {
    /// Compares the events with the last export; `reworded` tells whether an event's text differs
    /// from the last one.
    ///
    /// Of events that went only those that lie ahead count: what is past stays in calendars as it
    /// was.
    pub(super) fn of<'a>(
        events: impl IntoIterator<Item = &'a SessionEvent>,
        exported: &ExportRecord,
        now: Timestamp,
        reworded: impl Fn(&SessionEvent) -> bool,
    ) -> Self {
        let mut news = Self::default();
        for event in events {
            match (event.present, exported.sequences.get(&event.id)) {
                (true, None) => news.new.push(event.id),
                (true, Some(sequence)) if *sequence != event.sequence || reworded(event) => {
                    news.changed.push(event.id);
                }
                (false, Some(_)) if event.span.start >= now => news.gone.push(event.id),
                (true, Some(_)) | (false, _) => {}
            }
        }
        news
    }

    pub(super) fn names(&self, id: SessionId) -> bool {
        [&self.new, &self.changed, &self.gone]
            .into_iter()
            .any(|ids| ids.contains(&id))
    }

    /// Tells whether nothing differs.
    pub(super) fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}
