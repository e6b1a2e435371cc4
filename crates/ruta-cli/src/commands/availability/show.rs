//! `ruta availability show`: all that the learner declared about their time.

use std::collections::BTreeMap;

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{
    AvailabilityView, HolidaysView, HoursView, ProfileView, SpanView, WeekView, WindowView,
};
use serde_json::{Value, json};

use super::Context;
use crate::commands::hours::{in_words, minutes_of_week, written};
use crate::commands::moments::{date_of, span};
use crate::commands::weeks::write_weeks;
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The weekdays as they are written, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The arguments of `ruta availability show`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability show
  ruta availability show --json")]
pub(crate) struct Show {}

impl Show {
    /// Shows windows, days, time off, busy time and the coming weeks.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let ruta = context.open()?;
        let view = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?;
        let busy = ruta.busy_spans().map_err(|error| context.refused(&error))?;
        let weeks = ruta
            .weeks_ahead()
            .map_err(|error| context.refused(&error))?;
        context.console.show(&data(&view, &busy, &weeks), |page| {
            write(context, page, &view, &busy);
            page.heading(&context.texts().get("availability-weeks"));
            write_weeks(
                context.texts(),
                page,
                &weeks,
                |week| week.free_minutes,
                false,
            );
        })
    }
}

/// Returns the answer for programs: a day that has hours instead of windows shows the waking hours
/// as its window, and its minutes under `hours`.
fn data(view: &AvailabilityView, busy: &[SpanView], weeks: &[WeekView]) -> Value {
    let days: BTreeMap<&str, Vec<String>> = view
        .days
        .iter()
        .map(|day| (day.date.as_str(), windows_of(&day.hours, view.waking)))
        .collect();
    let hours_of_days: BTreeMap<&str, u16> = view
        .days
        .iter()
        .filter_map(|day| Some((day.date.as_str(), minutes_of(&day.hours)?)))
        .collect();
    let profiles = view
        .profiles
        .iter()
        .map(|one| profile_data(one, view.waking));
    let weeks: Vec<Value> = weeks
        .iter()
        .map(|week| json!({ "from": week.from, "free_minutes": week.free_minutes }))
        .collect();
    json!({
        "zone": view.zone,
        "weekly": week_data(&view.weekly, view.waking),
        "days": days,
        "hours": { "weekly": week_hours(&view.weekly), "days": hours_of_days },
        "profiles": profiles.collect::<Vec<_>>(),
        "waking": written(view.waking),
        "holidays": view.holidays,
        "off": view.off,
        "busy": busy,
        "calendars": view.busy,
        "rules": view.rules,
        "weeks": weeks,
    })
}

/// Returns a season for programs.
pub(super) fn profile_data(profile: &ProfileView, waking: WindowView) -> Value {
    json!({
        "name": profile.name,
        "from": profile.from,
        "to": profile.to,
        "weekly": week_data(&profile.weekly, waking),
        "hours": week_hours(&profile.weekly),
    })
}

fn week_data(week: &[HoursView], waking: WindowView) -> serde_json::Map<String, Value> {
    let days = DAYS.iter().zip(week);
    days.map(|(day, hours)| ((*day).to_owned(), windows_of(hours, waking)))
        .filter(|(_, windows)| !windows.is_empty())
        .map(|(day, windows)| (day, json!(windows)))
        .collect()
}

fn week_hours(week: &[HoursView]) -> BTreeMap<&str, u16> {
    let days = DAYS.iter().zip(week);
    days.filter_map(|(day, hours)| Some((*day, minutes_of(hours)?)))
        .collect()
}

fn windows_of(hours: &HoursView, waking: WindowView) -> Vec<String> {
    match hours {
        HoursView::Windows(windows) => windows.iter().copied().map(written).collect(),
        HoursView::Minutes(_) => vec![written(waking)],
    }
}

fn minutes_of(hours: &HoursView) -> Option<u16> {
    match hours {
        HoursView::Windows(_) => None,
        HoursView::Minutes(minutes) => Some(*minutes),
    }
}

fn write(context: &Context<'_>, page: &mut Page, view: &AvailabilityView, busy: &[SpanView]) {
    let texts = context.texts();
    let values = [
        (
            "hours",
            texts.duration(minutes_of_week(&view.weekly)).into(),
        ),
        ("zone", view.zone.as_str().into()),
    ];
    page.line(&texts.format("availability-week", &values));
    write_week(texts, page, &view.weekly);
    write_profiles(texts, page, &view.profiles);
    if !view.days.is_empty() {
        page.heading(&texts.get("availability-days"));
        let mut days = Table::new(&[Align::Left]);
        for day in &view.days {
            let hours = in_words(texts, &day.hours);
            let hours = hours.unwrap_or_else(|| texts.get("availability-no-study"));
            days.row([date_of(texts, &day.date).into(), hours.into()]);
        }
        page.table(&days);
    }
    if let Some(holidays) = &view.holidays {
        write_holidays(texts, page, holidays);
    }
    if !view.off.is_empty() {
        page.heading(&texts.get("availability-off"));
        let mut off = Table::new(&[Align::Left]);
        for days in &view.off {
            off.row([
                period(texts, &days.from, &days.to).into(),
                Cell::dim(days.note.clone().unwrap_or_default()),
            ]);
        }
        page.table(&off);
    }
    if !view.busy.is_empty() {
        page.heading(&texts.get("availability-busy"));
        let mut list = Table::new(&[Align::Left]);
        for event in busy {
            list.row([
                span(texts, &event.start, &event.end).into(),
                Cell::dim(&event.name),
            ]);
        }
        page.table(&list);
        for calendar in &view.busy {
            let values = [
                ("name", calendar.name.as_str().into()),
                ("events", calendar.events.into()),
            ];
            page.line(&format!("  {}", texts.format("busy-calendar", &values)));
        }
    }
}

/// Writes the days of a week that have time.
fn write_week(texts: &Texts, page: &mut Page, week: &[HoursView]) {
    let mut table = Table::new(&[Align::Left]);
    for (number, hours) in (1_u8..).zip(week) {
        if let Some(hours) = in_words(texts, hours) {
            let day = texts.format("weekday-short", &[("weekday", number.into())]);
            table.row([Cell::bold(day), hours.into()]);
        }
    }
    page.table(&table);
}

/// Writes the seasons, each with its dates and its week.
pub(super) fn write_profiles(texts: &Texts, page: &mut Page, profiles: &[ProfileView]) {
    for profile in profiles {
        let values = [
            ("name", profile.name.as_str().into()),
            ("period", period(texts, &profile.from, &profile.to).into()),
            (
                "hours",
                texts.duration(minutes_of_week(&profile.weekly)).into(),
            ),
        ];
        page.heading(&texts.format("availability-profile", &values));
        write_week(texts, page, &profile.weekly);
    }
}

/// Writes whose holidays count, and those of the coming year.
pub(super) fn write_holidays(texts: &Texts, page: &mut Page, holidays: &HolidaysView) {
    let values = [("region", holidays.title.as_str().into())];
    page.heading(&texts.format("availability-holidays", &values));
    let mut table = Table::new(&[Align::Left]);
    for holiday in &holidays.dates {
        let study = if holiday.free {
            Cell::dim("")
        } else {
            Cell::dim(texts.get("availability-holiday-study"))
        };
        table.row([
            date_of(texts, &holiday.date).into(),
            holiday.name.as_str().into(),
            study,
        ]);
    }
    page.table(&table);
}

fn period(texts: &Texts, from: &str, to: &str) -> String {
    format!("{} – {}", date_of(texts, from), date_of(texts, to))
}
