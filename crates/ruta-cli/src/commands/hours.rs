//! The time of days, between the wire and what is written on the command line.

use ruta_app::AppError;
use ruta_app::texts::Texts;
use ruta_app::wire::{HoursView, WindowView};
use ruta_core::time::{ClockWindow, DayHours, WindowError, WrittenDays};

/// Returns the time of a day as the use cases take it.
pub(super) fn view(hours: &DayHours) -> HoursView {
    match hours {
        DayHours::Windows(windows) => {
            HoursView::Windows(windows.iter().copied().map(window).collect())
        }
        DayHours::Minutes(minutes) => HoursView::Minutes(*minutes),
    }
}

/// Returns a window as the use cases take it.
pub(super) fn window(window: ClockWindow) -> WindowView {
    WindowView {
        start: window.start(),
        end: window.end(),
    }
}

/// Reads a week from what was written of its days: seven days, Monday first.
///
/// # Errors
/// [`AppError::Window`] where it cannot be read, or a day has both windows and hours.
pub(super) fn week(written: &[String]) -> Result<Vec<HoursView>, AppError> {
    let mut week = vec![None; 7];
    for text in written {
        let read = WrittenDays::parse(text)?;
        for day in &read.days {
            let place = &mut week[day.num_days_from_monday() as usize];
            *place = Some(match (place.take(), view(&read.hours)) {
                (None, hours) => hours,
                (Some(HoursView::Windows(mut all)), HoursView::Windows(more)) => {
                    all.extend(more);
                    HoursView::Windows(all)
                }
                _ => return Err(WindowError::WindowsAndHours(text.clone()).into()),
            });
        }
    }
    let none = || HoursView::Windows(Vec::new());
    Ok(week
        .into_iter()
        .map(|day| day.unwrap_or_else(none))
        .collect())
}

/// Returns a window as it is written, `19:00-21:00`.
pub(super) fn written(window: WindowView) -> String {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let end = if window.end > 24 * 60 {
        window.end - 24 * 60
    } else {
        window.end
    };
    format!("{}-{}", clock(window.start), clock(end))
}

/// Returns the time of a day for people: its windows, or its hours; nothing where there is none.
pub(super) fn in_words(texts: &Texts, hours: &HoursView) -> Option<String> {
    match hours {
        HoursView::Windows(windows) if windows.is_empty() => None,
        HoursView::Windows(windows) => {
            let list: Vec<String> = windows.iter().copied().map(written).collect();
            Some(list.join(", "))
        }
        HoursView::Minutes(minutes) => {
            let values = [("hours", texts.duration(u32::from(*minutes)).into())];
            Some(texts.format("availability-hours-whenever", &values))
        }
    }
}

/// Returns the minutes of a week on the clock; the hours of a day hold what goes on past midnight
/// from the evening before.
pub(super) fn minutes_of_week(week: &[HoursView]) -> u32 {
    let past_midnight = |day: usize| match &week[(day + week.len() - 1) % week.len()] {
        HoursView::Windows(windows) => windows
            .iter()
            .map(|window| window.end.saturating_sub(24 * 60))
            .sum(),
        HoursView::Minutes(_) => 0_u16,
    };
    let minutes = |(day, hours): (usize, &HoursView)| match hours {
        HoursView::Windows(windows) => windows
            .iter()
            .map(|window| u32::from(window.end - window.start))
            .sum(),
        HoursView::Minutes(minutes) => u32::from(minutes.saturating_sub(past_midnight(day))),
    };
    week.iter().enumerate().map(minutes).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(of_day: &[(u16, u16)]) -> HoursView {
        HoursView::Windows(
            of_day
                .iter()
                .map(|(start, end)| WindowView {
                    start: *start,
                    end: *end,
                })
                .collect(),
        )
    }

    fn written_week(days: &[&str]) -> Result<Vec<HoursView>, AppError> {
        let days: Vec<String> = days.iter().map(|text| (*text).to_owned()).collect();
        week(&days)
    }

    #[test]
    fn days_come_monday_first_and_what_is_said_twice_adds_up() {
        let week = written_week(&[
            "mon-tue 19:00-21:00",
            "tue 08:00-09:00",
            "fri 22:00-01:00",
            "sat-sun 6h",
        ])
        .expect("a week");
        assert_eq!(week[0], windows(&[(1140, 1260)]));
        assert_eq!(week[1], windows(&[(1140, 1260), (480, 540)]));
        assert_eq!(week[4], windows(&[(1320, 1500)]));
        assert_eq!(
            week[5..],
            [HoursView::Minutes(360), HoursView::Minutes(360)]
        );
        assert!(week[2..4].iter().all(|day| *day == windows(&[])));
        assert_eq!(minutes_of_week(&week), 120 + 180 + 180 + (360 - 60) + 360);
    }

    #[test]
    fn a_day_with_windows_and_hours_is_refused() {
        for days in [["sat 10:00-12:00", "sat 6h"], ["sat 6h", "sat 2h"]] {
            let error = written_week(&days).expect_err("a refusal");
            assert_eq!(error.code(), "windows-and-hours");
        }
    }
}
