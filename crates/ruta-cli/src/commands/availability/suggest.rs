//! `ruta availability suggest`: declared hours beside those that are studied.

use clap::Args;
use ruta_app::AppError;
use ruta_app::texts::Texts;
use ruta_app::wire::{DaySuggestion, HoursEvidence, HoursView};
use serde_json::json;

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::hours::in_words;
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The arguments of `ruta availability suggest`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability suggest
  ruta availability suggest --apply")]
pub(crate) struct Suggest {
    #[arg(long)]
    apply: bool,
}

impl Suggest {
    /// Shows what is studied of the usual week, or takes the hours that would fit better.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let refused = |error: AppError| context.refused(&error);
        let texts = context.texts();
        let mut ruta = context.open()?;
        let evidence = ruta.hours_evidence().map_err(refused)?;
        if !self.apply {
            return context
                .console
                .show(&json!(evidence), |page| write(texts, page, &evidence));
        }
        let suggestion = evidence
            .suggestion
            .ok_or_else(|| refused(AppError::NothingSuggested))?;
        let changed = ruta
            .set_weekly(Some(&suggestion.zone), &suggestion.weekly)
            .map_err(refused)?;
        let next = after_hours(context, &ruta)?;
        show_changed_then(
            context,
            &changed,
            &texts.get("suggest-applied"),
            Some(&next),
        )
    }
}

fn write(texts: &Texts, page: &mut Page, evidence: &HoursEvidence) {
    page.line(&texts.format("suggest-weeks", &[("weeks", evidence.weeks.into())]));
    let mut table = Table::new(&[Align::Left]);
    for day in 0..7 {
        let hours = evidence.hours.iter().filter(|hour| hour.weekday == day);
        let (planned, done) = hours.fold((0, 0), |(planned, done), hour| {
            (planned + hour.planned_minutes, done + hour.done_minutes)
        });
        if planned + done > 0 {
            let said = studied(texts, "suggest-studied", planned, done);
            table.row([Cell::bold(weekday(texts, day)), said.into()]);
        }
    }
    page.table(&table);
    let Some(suggestion) = &evidence.suggestion else {
        if evidence.weeks > 0 {
            page.line(&texts.get("suggest-none"));
        }
        return;
    };
    page.heading(&texts.get("suggest-better"));
    let mut table = Table::new(&[Align::Left]);
    for day in &suggestion.days {
        table.row(row(texts, day));
    }
    page.table(&table);
    page.next("ruta availability suggest --apply");
}

fn row(texts: &Texts, day: &DaySuggestion) -> [Cell; 3] {
    let hours = |hours: &HoursView| {
        let none = || texts.get("availability-no-study");
        in_words(texts, hours).unwrap_or_else(none)
    };
    let values = [
        ("before", hours(&day.before).into()),
        ("after", hours(&day.after).into()),
    ];
    let (planned, done) = (day.planned_minutes, day.done_minutes);
    [
        Cell::bold(weekday(texts, day.weekday)),
        texts.format("suggest-day", &values).into(),
        Cell::dim(studied(texts, "suggest-why", planned, done)),
    ]
}

fn studied(texts: &Texts, key: &str, planned: u32, done: u32) -> String {
    let values = [
        ("done", texts.duration(done).into()),
        ("planned", texts.duration(planned).into()),
    ];
    texts.format(key, &values)
}

/// Returns the short name of a weekday, 0 for Monday.
fn weekday(texts: &Texts, day: u8) -> String {
    texts.format("weekday-short", &[("weekday", (day + 1).into())])
}
