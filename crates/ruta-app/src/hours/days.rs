//! The time of a day, between the store and the window.

use ruta_core::time::{ClockWindow, WindowError};
use ruta_store::{ClockMinutes, HoursRecord, WeekRecord};

use crate::error::AppError;
use crate::wire::{HoursView, WindowView};

/// Returns the time of a day as the window shows it.
pub(super) fn view(hours: &HoursRecord) -> HoursView {
    match hours {
        HoursRecord::Windows(windows) => HoursView::Windows(
            windows
                .iter()
                .map(|(start, end)| WindowView {
                    start: *start,
                    end: *end,
                })
                .collect(),
        ),
        HoursRecord::Minutes(minutes) => HoursView::Minutes(*minutes),
    }
}

/// Returns a week as the window shows it.
pub(crate) fn week_view(week: &WeekRecord) -> Vec<HoursView> {
    week.iter().map(view).collect()
}

/// Returns a window as the window shows it.
pub(super) fn window_view(window: ClockWindow) -> WindowView {
    WindowView {
        start: window.start(),
        end: window.end(),
    }
}

/// Reads a week: seven days, Monday first.
///
/// # Errors
/// [`AppError::Window`], [`AppError::NotSevenDays`].
pub(crate) fn week(days: &[HoursView]) -> Result<WeekRecord, AppError> {
    let read: Vec<HoursRecord> = days.iter().map(hours).collect::<Result<_, _>>()?;
    let count = read.len();
    read.try_into().map_err(|_| AppError::NotSevenDays(count))
}

/// Reads the time of a day.
///
/// # Errors
/// [`AppError::Window`].
pub(super) fn hours(view: &HoursView) -> Result<HoursRecord, AppError> {
    match view {
        HoursView::Windows(views) => Ok(HoursRecord::Windows(windows(views)?)),
        HoursView::Minutes(minutes @ 1..=1440) => Ok(HoursRecord::Minutes(*minutes)),
        HoursView::Minutes(minutes) => Err(WindowError::NotHours(format!("{minutes}min")).into()),
    }
}

/// Reads the windows of a day; those that touch or overlap become one, unless it would be too long
/// over midnight.
fn windows(views: &[WindowView]) -> Result<Vec<ClockMinutes>, AppError> {
    let mut windows = Vec::with_capacity(views.len());
    for view in views {
        let window = ClockWindow::new(view.start, view.end)?;
        windows.push((window.start(), window.end()));
    }
    windows.sort_unstable();
    let mut joined: Vec<ClockMinutes> = Vec::with_capacity(windows.len());
    for (start, end) in windows {
        match joined.last_mut() {
            Some(last) if start <= last.1 && ClockWindow::new(last.0, last.1.max(end)).is_ok() => {
                last.1 = last.1.max(end);
            }
            _ => joined.push((start, end)),
        }
    }
    Ok(joined)
}
