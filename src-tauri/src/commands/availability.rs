//! The learner's hours.

use ruta_app::wire::{AvailabilityView, Changed, RulesView, WindowView};
use tauri::AppHandle;

use super::{Answer, Held};
use crate::dialogs::{self, Asked};
use crate::picked;

#[tauri::command(async)]
pub(crate) fn availability_view(desk: Held<'_>) -> Answer<AvailabilityView> {
    desk.run(|ruta| ruta.availability_view())
}

#[tauri::command(async)]
pub(crate) fn set_weekly(
    desk: Held<'_>,
    zone: &str,
    weekly: Vec<Vec<WindowView>>,
) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_weekly(Some(zone), &weekly))
}

#[tauri::command(async)]
pub(crate) fn set_day(
    desk: Held<'_>,
    date: &str,
    windows: Option<Vec<WindowView>>,
) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_day(date, windows.as_deref()))
}

#[tauri::command(async)]
pub(crate) fn add_time_off(
    desk: Held<'_>,
    from: &str,
    to: &str,
    note: Option<&str>,
) -> Answer<Changed> {
    desk.run(|ruta| ruta.add_time_off(from, to, note))
}

#[tauri::command(async)]
pub(crate) fn remove_time_off(desk: Held<'_>, from: &str, to: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.remove_time_off(from, to))
}

/// Adds a calendar file that the learner picks as busy time; nothing where they cancel.
#[tauri::command(async)]
pub(crate) fn add_busy_calendar(app: AppHandle, desk: Held<'_>) -> Answer<Option<Changed>> {
    let Some(path) = dialogs::open(&app, &desk, Asked::BusyCalendar) else {
        return Ok(None);
    };
    let bytes = picked::bytes(&path).map_err(|trouble| desk.explain(&trouble))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let report = desk.run(|ruta| ruta.add_busy_calendar(&name, &bytes, false))?;
    Ok(Some(report.changed))
}

#[tauri::command(async)]
pub(crate) fn remove_busy_calendar(desk: Held<'_>, name: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.remove_busy_calendar(name))
}

#[tauri::command(async)]
pub(crate) fn set_rules(desk: Held<'_>, rules: RulesView) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_rules(rules))
}
