//! The calendar file.

use std::sync::{Mutex, PoisonError};

use ruta_app::wire::{
    ExportEntry, ExportOptions, ExportReport, ExportState, TakeBackOptions, TakeBackReport,
};
use tauri::{AppHandle, State};

use super::{Answer, Held};
use crate::desk::Desk;
use crate::dialogs::{self, Asked};
use crate::picked;

/// The file that changes are taken back from, as it was when the learner picked it.
#[derive(Default)]
pub(crate) struct TakenFile(Mutex<Option<Vec<u8>>>);

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

/// Reads a calendar file that the learner picks, or with `again` the same once more, and shows what
/// would be taken back from it; nothing where they cancel.
#[tauri::command(async)]
pub(crate) fn preview_take_back(
    app: AppHandle,
    desk: Held<'_>,
    taken: State<'_, TakenFile>,
    again: bool,
    complete: bool,
) -> Answer<Option<TakeBackReport>> {
    if !again {
        let Some(path) = dialogs::open(&app, &desk, Asked::TakeBack) else {
            return Ok(None);
        };
        let bytes = picked::bytes(&path).map_err(|trouble| desk.explain(&trouble))?;
        *taken.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes);
    }
    let options = TakeBackOptions {
        dry_run: true,
        complete,
        // The learner sees each of them before anything happens.
        accept_deletions: true,
    };
    taken_back(&desk, &taken, options)
}

/// Takes back what was shown.
#[tauri::command(async)]
pub(crate) fn take_back(
    desk: Held<'_>,
    taken: State<'_, TakenFile>,
    complete: bool,
) -> Answer<Option<TakeBackReport>> {
    let options = TakeBackOptions {
        dry_run: false,
        complete,
        accept_deletions: true,
    };
    taken_back(&desk, &taken, options)
}

fn taken_back(
    desk: &Desk,
    taken: &TakenFile,
    options: TakeBackOptions,
) -> Answer<Option<TakeBackReport>> {
    let file = taken.0.lock().unwrap_or_else(PoisonError::into_inner);
    let report = file
        .as_ref()
        .map(|bytes| desk.run(|ruta| ruta.take_back_calendar(bytes, &options)));
    report.transpose()
}
