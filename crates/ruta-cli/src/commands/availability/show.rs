//! `ruta availability show`: all that the learner declared about their time.

use std::collections::BTreeMap;

use clap::Args;
use ruta_app::wire::{AvailabilityView, SpanView, WeekView, WindowView};
use serde_json::{Value, json};

use super::Context;
use crate::commands::moments::{date_of, span};
use crate::commands::weeks::write_weeks;
use crate::commands::windows::written;
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
            write_weeks(context.texts(), page, &weeks, |week| week.free_minutes);
        })
    }
}

/// Returns the answer for programs.
fn data(view: &AvailabilityView, busy: &[SpanView], weeks: &[WeekView]) -> Value {
    let windows = |windows: &[WindowView]| windows.iter().copied().map(written).collect::<Vec<_>>();
    let weekly: serde_json::Map<String, Value> = DAYS
        .iter()
        .zip(&view.weekly)
        .filter(|(_, list)| !list.is_empty())
        .map(|(day, list)| ((*day).to_owned(), json!(windows(list))))
        .collect();
    let days: BTreeMap<&str, Vec<String>> = view
        .days
        .iter()
        .map(|day| (day.date.as_str(), windows(&day.windows)))
        .collect();
    let weeks: Vec<Value> = weeks
        .iter()
        .map(|week| json!({ "from": week.from, "free_minutes": week.free_minutes }))
        .collect();
    json!({
        "zone": view.zone,
        "weekly": weekly,
        "days": days,
        "off": view.off,
        "busy": busy,
        "calendars": view.busy,
        "rules": view.rules,
        "weeks": weeks,
    })
}

fn write(context: &Context<'_>, page: &mut Page, view: &AvailabilityView, busy: &[SpanView]) {
    let texts = context.texts();
    let minutes = view
        .weekly
        .iter()
        .flatten()
        .map(|window| u32::from(window.end - window.start))
        .sum();
    let values = [
        ("hours", texts.duration(minutes).into()),
        ("zone", view.zone.as_str().into()),
    ];
    page.line(&texts.format("availability-week", &values));
    let mut week = Table::new(&[Align::Left]);
    for (number, windows) in (1_u8..).zip(&view.weekly) {
        if !windows.is_empty() {
            let day = texts.format("weekday-short", &[("weekday", number.into())]);
            week.row([Cell::bold(day), written_list(windows).into()]);
        }
    }
    page.table(&week);
    if !view.days.is_empty() {
        page.heading(&texts.get("availability-days"));
        let mut days = Table::new(&[Align::Left]);
        for day in &view.days {
            let windows = if day.windows.is_empty() {
                texts.get("availability-no-study")
            } else {
                written_list(&day.windows)
            };
            days.row([date_of(texts, &day.date).into(), windows.into()]);
        }
        page.table(&days);
    }
    if !view.off.is_empty() {
        page.heading(&texts.get("availability-off"));
        let mut off = Table::new(&[Align::Left]);
        for days in &view.off {
            let period = format!(
                "{} – {}",
                date_of(texts, &days.from),
                date_of(texts, &days.to)
            );
            off.row([
                period.into(),
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

fn written_list(windows: &[WindowView]) -> String {
    windows
        .iter()
        .copied()
        .map(written)
        .collect::<Vec<_>>()
        .join(", ")
}
