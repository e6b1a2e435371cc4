//! What was changed in a calendar, in words.

use ruta_app::texts::Texts;
use ruta_app::wire::{SyncApart, SyncMove, SyncSession};

use super::moments::{moment, span};
use crate::page::Page;

/// Shows the sessions that were moved and deleted in a calendar, and the events that Ruta leaves
/// alone; `apart_text` says the last.
pub(super) fn show_taken_back(
    texts: &Texts,
    page: &mut Page,
    (moved, skipped): (&[SyncMove], &[SyncSession]),
    (apart, apart_text): (&[SyncApart], &str),
) {
    for moved in moved {
        let values = [
            ("title", moved.title.as_str().into()),
            ("id", moved.id.as_str().into()),
            ("from", moment(texts, &moved.start).into()),
            ("to", span(texts, &moved.to_start, &moved.to_end).into()),
        ];
        page.wrapped(&texts.format("taken-back-moved", &values));
    }
    for skipped in skipped {
        let values = [
            ("title", skipped.title.as_str().into()),
            ("id", skipped.id.as_str().into()),
            ("when", span(texts, &skipped.start, &skipped.end).into()),
        ];
        page.wrapped(&texts.format("taken-back-skipped", &values));
    }
    for apart in apart {
        let values = [
            ("title", apart.title.as_str().into()),
            ("id", apart.id.as_str().into()),
            ("why", apart.why.as_str().into()),
        ];
        page.wrapped(&texts.format(apart_text, &values));
    }
}
