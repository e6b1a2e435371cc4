//! `ruta due`: until when each level is on time.

use chrono::NaiveDate;
use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{DueEdit, RoadmapView};

use super::Context;
use super::edited::{refused_part, roadmap, show_edited};
use crate::arguments::date;
use crate::failure::Stop;

/// The arguments of `ruta due`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta due beginner 2026-03-31
  ruta due beginner --none
  ruta due beginner --reset
  ruta due --spread --until 2026-06-30")]
#[command(group = clap::ArgGroup::new("due").args(["date", "none", "reset", "spread"]).required(true))]
pub(crate) struct Due {
    #[arg(
        value_name = "LEVEL",
        required_unless_present = "spread",
        conflicts_with = "spread"
    )]
    level: Option<String>,
    #[arg(value_name = "DATE", value_parser = date)]
    date: Option<NaiveDate>,
    #[arg(long)]
    none: bool,
    #[arg(long)]
    reset: bool,
    #[arg(long)]
    spread: bool,
    #[arg(long, value_name = "DATE", value_parser = date, requires = "spread")]
    until: Option<NaiveDate>,
}

impl Due {
    /// Stores the date or the dates.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let level = self.level.unwrap_or_default();
        let changed = if self.spread {
            let until = self.until.map(|date| date.to_string());
            ruta.spread_dues(until.as_deref())
        } else {
            let due = match (self.date, self.none) {
                (Some(date), _) => DueEdit::On(date.to_string()),
                (None, true) => DueEdit::None,
                (None, false) => DueEdit::Usual,
            };
            ruta.set_due(&level, &due)
        };
        let changed = changed.map_err(|error| refused_part(context, &ruta, &error, &level))?;
        let view = roadmap(context, &ruta)?;
        show_edited(context, &view, &changed, &dates(context.texts(), &view))
    }
}

/// Returns a line for each level with its date.
fn dates(texts: &Texts, view: &RoadmapView) -> String {
    let lines: Vec<String> = view
        .levels
        .iter()
        .map(|level| {
            let date = level.due.as_ref().and_then(|due| date(due).ok());
            let level = ("level", level.title.as_str().into());
            match date {
                Some(date) => texts.format("due-on", &[level, ("date", texts.date(date).into())]),
                None => texts.format("due-none", &[level]),
            }
        })
        .collect();
    lines.join("\n")
}
