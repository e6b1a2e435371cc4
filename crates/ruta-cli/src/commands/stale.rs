//! Whether the calendar file still says what the plan says.

use ruta_app::Ruta;
use ruta_app::texts::Texts;
use ruta_app::wire::ExportState;

use super::Context;
use crate::failure::Stop;

/// Returns what a calendar file of before this change lacks, or nothing where there is no file or
/// it is as the plan.
pub(super) fn stale_calendar(context: &Context<'_>, ruta: &Ruta) -> Result<Option<String>, Stop> {
    let state = ruta
        .export_state()
        .map_err(|error| context.refused(&error))?;
    Ok(stale_line(context.texts(), &state))
}

/// Returns the same of a state that is known.
pub(super) fn stale_line(texts: &Texts, state: &ExportState) -> Option<String> {
    state.stale.then(|| {
        let values = [
            ("new", state.new.into()),
            ("changed", state.changed.into()),
            ("gone", state.gone.into()),
        ];
        texts.format("calendar-file-stale", &values)
    })
}
