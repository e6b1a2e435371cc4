//! The calendar on a server.

use ruta_app::wire::{CaldavConnected, CaldavStatus, Changed, SyncOptions, SyncReport};
use ruta_app::{CaldavLogin, Ruta};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn caldav_status(desk: Held<'_>) -> Answer<CaldavStatus> {
    desk.run(|ruta| ruta.caldav_status())
}

/// Connects; without a password the one that the keyring keeps is taken.
#[tauri::command(async)]
pub(crate) fn caldav_connect(
    desk: Held<'_>,
    url: String,
    user: String,
    password: Option<String>,
) -> Answer<CaldavConnected> {
    let login = CaldavLogin {
        url,
        user,
        calendar: None,
        password,
        fresh: false,
    };
    desk.apart(|ruta| ruta.connect_caldav(&login))
}

#[tauri::command(async)]
pub(crate) fn caldav_sync(desk: Held<'_>, options: SyncOptions) -> Answer<SyncReport> {
    desk.apart(|ruta| ruta.sync_caldav(&options, &mut |_, _| {}))
}

/// Syncs after each change and every quarter of an hour from now on, or no more.
#[tauri::command(async)]
pub(crate) fn caldav_automatic(desk: Held<'_>, on: bool) -> Answer<Changed> {
    desk.run(|ruta| ruta.sync_caldav_by_itself(on))
}

#[tauri::command(async)]
pub(crate) fn caldav_disconnect(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::disconnect_caldav)
}
