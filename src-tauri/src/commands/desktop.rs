//! How the program sits on the desktop: preferences, its zone, its start at login, backups.

use ruta_app::Ruta;
use ruta_app::wire::{BackupView, Changed, Preferences};
use tauri::{AppHandle, Manager};
use tauri_plugin_autostart::AutoLaunchManager;

use super::{Answer, Held};
use crate::desk::Desk;
use crate::trouble::Trouble;
use crate::window;

/// Stores the preferences; the pages take their size at once.
#[tauri::command(async)]
pub(crate) fn set_preferences(
    app: AppHandle,
    desk: Held<'_>,
    preferences: Preferences,
) -> Answer<Changed> {
    let changed = desk.run(|ruta| ruta.set_preferences(preferences))?;
    window::zoom(&app, preferences.zoom_percent);
    Ok(changed)
}

#[tauri::command(async)]
pub(crate) fn keep_zone(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::keep_zone)
}

#[tauri::command(async)]
pub(crate) fn backups(desk: Held<'_>) -> Answer<Vec<BackupView>> {
    desk.run(|ruta| ruta.backup_views())
}

#[tauri::command(async)]
pub(crate) fn back_up(desk: Held<'_>) -> Answer<BackupView> {
    desk.run(Ruta::back_up)
}

#[tauri::command(async)]
pub(crate) fn restore_backup(desk: Held<'_>, id: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.restore_backup(id))
}

/// Tells whether the program starts at login.
#[tauri::command(async)]
pub(crate) fn starts_at_login(app: AppHandle, desk: Held<'_>) -> Answer<bool> {
    settled(&desk, app.state::<AutoLaunchManager>().is_enabled())
}

#[tauri::command(async)]
pub(crate) fn set_starts_at_login(app: AppHandle, desk: Held<'_>, wanted: bool) -> Answer<()> {
    let login = app.state::<AutoLaunchManager>();
    let done = if wanted {
        login.enable()
    } else {
        login.disable()
    };
    settled(&desk, done)
}

fn settled<T>(desk: &Desk, result: Result<T, tauri_plugin_autostart::Error>) -> Answer<T> {
    result.map_err(|error| desk.explain(&Trouble::NoLogin(error.to_string())))
}
