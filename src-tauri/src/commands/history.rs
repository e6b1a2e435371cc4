//! Undo, redo and plan versions.

use ruta_app::Ruta;
use ruta_app::wire::{Changed, VersionView};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn history(desk: Held<'_>) -> Answer<Vec<VersionView>> {
    desk.run(|ruta| ruta.history())
}

#[tauri::command(async)]
pub(crate) fn undo(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::undo)
}

#[tauri::command(async)]
pub(crate) fn redo(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::redo)
}

#[tauri::command(async)]
pub(crate) fn restore(desk: Held<'_>, version: u32) -> Answer<Changed> {
    desk.run(|ruta| ruta.restore(version))
}
