//! The calendar and what becomes of its sessions.

use ruta_app::wire::{CalendarView, Changed, LogEntry, SessionSheet};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn calendar(desk: Held<'_>, from: &str, to: &str) -> Answer<CalendarView> {
    desk.run(|ruta| ruta.calendar(from, to))
}

#[tauri::command(async)]
pub(crate) fn session_sheet(desk: Held<'_>, id: &str) -> Answer<SessionSheet> {
    desk.run(|ruta| ruta.session_sheet(id))
}

#[tauri::command(async)]
pub(crate) fn log_sessions(desk: Held<'_>, entries: Vec<LogEntry>) -> Answer<Changed> {
    desk.run(|ruta| ruta.log_sessions(&entries))
}

#[tauri::command(async)]
pub(crate) fn pin_session(
    desk: Held<'_>,
    id: &str,
    start: Option<&str>,
    end: Option<&str>,
) -> Answer<Changed> {
    desk.run(|ruta| ruta.pin_session(id, start, end))
}

#[tauri::command(async)]
pub(crate) fn unpin_session(desk: Held<'_>, id: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.unpin_session(id))
}
