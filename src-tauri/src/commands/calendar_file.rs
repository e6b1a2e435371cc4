//! The calendar file.

use ruta_app::wire::{ExportEntry, ExportOptions, ExportReport, ExportState};
use tauri::AppHandle;

use super::{Answer, Held};
use crate::dialogs::{self, Asked};

#[tauri::command(async)]
pub(crate) fn export_state(desk: Held<'_>) -> Answer<ExportState> {
    desk.run(|ruta| ruta.export_state())
}

#[tauri::command(async)]
pub(crate) fn exports(desk: Held<'_>) -> Answer<Vec<ExportEntry>> {
    desk.run(|ruta| ruta.exports())
}

/// Exports to a file that the learner names; nothing where they cancel.
#[tauri::command(async)]
pub(crate) fn export_calendar(
    app: AppHandle,
    desk: Held<'_>,
    options: ExportOptions,
) -> Answer<Option<ExportReport>> {
    let Some(path) = dialogs::save(&app, &desk, Asked::Export, "ruta.ics") else {
        return Ok(None);
    };
    desk.run(|ruta| ruta.export_calendar(&path, &options))
        .map(Some)
}
