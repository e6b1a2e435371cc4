//! The program itself: its start, its language and looks, its folder.

use ruta_app::wire::{Bootstrap, Changed, Language, Theme};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use super::{Answer, Held};
use crate::desk::Desk;
use crate::trouble::Trouble;
use crate::window;

#[tauri::command(async)]
pub(crate) fn bootstrap(desk: Held<'_>) -> Answer<Bootstrap> {
    desk.run(|ruta| ruta.bootstrap())
}

#[tauri::command(async)]
pub(crate) fn set_language(desk: Held<'_>, language: Language) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_language(language))
}

/// Stores the theme; the window's own parts, as its title bar, follow it.
#[tauri::command(async)]
pub(crate) fn set_theme(app: AppHandle, desk: Held<'_>, theme: Theme) -> Answer<Changed> {
    let changed = desk.run(|ruta| ruta.set_theme(theme))?;
    window::dress(&app, theme);
    Ok(changed)
}

#[tauri::command(async)]
pub(crate) fn open_data_folder(app: AppHandle, desk: Held<'_>) -> Answer<()> {
    let folder = desk.run(|ruta| Ok(ruta.data_dir().display().to_string()))?;
    opened(
        &desk,
        &folder,
        app.opener().open_path(&folder, None::<&str>),
    )
}

/// Puts the error of a program that the desktop could not start into the learner's words.
pub(super) fn opened(
    desk: &Desk,
    what: &str,
    result: Result<(), tauri_plugin_opener::Error>,
) -> Answer<()> {
    result.map_err(|error| {
        desk.explain(&Trouble::CannotOpen {
            what: what.to_owned(),
            reason: error.to_string(),
        })
    })
}
