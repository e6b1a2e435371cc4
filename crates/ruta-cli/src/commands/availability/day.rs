//! `ruta availability day`: windows of one date.

use chrono::NaiveDate;
use clap::Args;
use ruta_app::wire::WindowView;
use ruta_core::time::ClockWindow;

use super::Context;
use crate::arguments::date;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::windows::{view, written};
use crate::failure::Stop;

/// The arguments of `ruta availability day`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability day 2026-02-14 \"10:00-12:00\" \"17:00-18:00\"
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
    /// Stores the windows of the date, or takes them back.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let windows = read(context, &self.windows)?;
        let mut ruta = context.open()?;
        let given = (!self.usual).then_some(windows.as_slice());
        let changed = ruta
            .set_day(&self.date.to_string(), given)
            .map_err(|error| context.refused(&error))?;
        let date = texts.weekday_date(self.date);
        let said = match given {
            None => texts.format("availability-day-usual", &[("date", date.into())]),
            Some([]) => texts.format("availability-day-none", &[("date", date.into())]),
            Some(windows) => {
                let list: Vec<String> = windows.iter().copied().map(written).collect();
                let values = [("date", date.into()), ("windows", list.join(", ").into())];
                texts.format("availability-day-done", &values)
            }
        };
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}

fn read(context: &Context<'_>, windows: &[String]) -> Result<Vec<WindowView>, Stop> {
    let mut read = Vec::new();
    for text in windows {
        let list = ClockWindow::parse_list(text).map_err(|error| context.refused(&error.into()))?;
        read.extend(list.iter().copied().map(view));
    }
    Ok(read)
}
