//! `ruta availability day`: the time of one date.

use chrono::NaiveDate;
use clap::Args;
use ruta_core::time::DayHours;

use super::Context;
use crate::arguments::date;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::hours::{in_words, view};
use crate::failure::Stop;

/// The arguments of `ruta availability day`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability day 2026-02-14 \"10:00-12:00\" \"17:00-18:00\"
  ruta availability day 2026-02-14 6h
  ruta availability day 2026-02-15
  ruta availability day 2026-02-14 --usual")]
pub(crate) struct Day {
    #[arg(value_name = "DATE", value_parser = date)]
    date: NaiveDate,
    #[arg(value_name = "WINDOWS", conflicts_with = "usual")]
    windows: Vec<String>,
    #[arg(long)]
    usual: bool,
}

impl Day {
    /// Stores the time of the date, or takes it back.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let read = DayHours::parse(&self.windows.join(","));
        let hours = view(&read.map_err(|error| context.refused(&error.into()))?);
        let mut ruta = context.open()?;
        let given = (!self.usual).then_some(&hours);
        let changed = ruta
            .set_day(&self.date.to_string(), given)
            .map_err(|error| context.refused(&error))?;
        let date = texts.weekday_date(self.date);
        let said = match given.map(|hours| in_words(texts, hours)) {
            None => texts.format("availability-day-usual", &[("date", date.into())]),
            Some(None) => texts.format("availability-day-none", &[("date", date.into())]),
            Some(Some(hours)) => {
                let values = [("date", date.into()), ("windows", hours.into())];
                texts.format("availability-day-done", &values)
            }
        };
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
