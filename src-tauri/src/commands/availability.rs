//! The learner's hours.

use ruta_app::wire::{
    AvailabilityView, BusyRefresh, Changed, HoursView, ProfileView, RegionView, RulesView,
    WindowView,
};
use ruta_app::{BusyKind, Ruta};
use tauri::AppHandle;

use super::{Answer, Held};
use crate::dialogs::{self, Asked};
use crate::picked;

#[tauri::command(async)]
pub(crate) fn availability_view(desk: Held<'_>) -> Answer<AvailabilityView> {
    desk.run(|ruta| ruta.availability_view())
}

#[tauri::command(async)]
pub(crate) fn set_weekly(desk: Held<'_>, zone: &str, weekly: Vec<HoursView>) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_weekly(Some(zone), &weekly))
}

#[tauri::command(async)]
pub(crate) fn set_day(desk: Held<'_>, date: &str, hours: Option<HoursView>) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_day(date, hours.as_ref()))
}

#[tauri::command(async)]
pub(crate) fn set_profile(desk: Held<'_>, profile: ProfileView) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_profile(&profile))
}

#[tauri::command(async)]
pub(crate) fn remove_profile(desk: Held<'_>, name: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.remove_profile(name))
}

#[tauri::command(async)]
pub(crate) fn set_waking(desk: Held<'_>, waking: WindowView) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_waking(waking))
}

#[tauri::command(async)]
pub(crate) fn regions(desk: Held<'_>) -> Answer<Vec<RegionView>> {
    desk.run(|ruta| Ok(ruta.regions()))
}

#[tauri::command(async)]
pub(crate) fn set_holidays(desk: Held<'_>, region: &str, study: bool) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_holidays(region, study))
}

#[tauri::command(async)]
pub(crate) fn remove_holidays(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::remove_holidays)
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
    picked::busy_calendar(&desk, &path).map(Some)
}

/// Reads the busy calendars again that have changed: files, or with `servers` those on servers.
#[tauri::command(async)]
pub(crate) fn refresh_busy(desk: Held<'_>, servers: bool) -> Answer<BusyRefresh> {
    if servers {
        // A server may keep us waiting, and the window must not wait with us.
        desk.apart(|ruta| ruta.refresh_busy(BusyKind::Servers))
    } else {
        desk.run(|ruta| ruta.refresh_busy(BusyKind::Files))
    }
}

#[tauri::command(async)]
pub(crate) fn remove_busy_calendar(desk: Held<'_>, name: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.remove_busy_calendar(name))
}

#[tauri::command(async)]
pub(crate) fn set_rules(desk: Held<'_>, rules: RulesView) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_rules(rules))
}
