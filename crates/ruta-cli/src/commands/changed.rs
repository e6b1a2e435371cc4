//! What a command says after a change.

use ruta_app::wire::Changed;

use super::Context;
use crate::failure::Stop;

/// Shows that a change is stored: the sentence, and what it displaced; or the change as JSON.
pub(super) fn show_changed(
    context: &Context<'_>,
    changed: &Changed,
    said: &str,
) -> Result<(), Stop> {
    context.console.show(changed, |page| {
        page.line(said);
        if let Some(note) = &changed.note {
            page.line(note);
        }
    })
}
