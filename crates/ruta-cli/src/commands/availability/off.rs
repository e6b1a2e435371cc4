//! `ruta availability off`: days without study.

use clap::Args;

use super::Context;
use crate::arguments::{Period, period};
use crate::commands::changed::{after_hours, show_changed_then};
use crate::failure::Stop;

/// The arguments of `ruta availability off`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability off 2026-03-01..2026-03-07 --note \"Valencia\"
  ruta availability off 2026-03-01..2026-03-07 --remove")]
pub(crate) struct Off {
    #[arg(value_name = "FROM..TO", value_parser = period)]
    period: Period,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, conflicts_with = "note")]
    remove: bool,
}

impl Off {
    /// Stores the days off, or takes them away.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let (from, to) = (self.period.from.to_string(), self.period.to.to_string());
        let (changed, key) = if self.remove {
            (ruta.remove_time_off(&from, &to), "availability-off-removed")
        } else {
            (
                ruta.add_time_off(&from, &to, self.note.as_deref()),
                "availability-off-done",
            )
        };
        let changed = changed.map_err(|error| context.refused(&error))?;
        let days = (self.period.to - self.period.from).num_days() + 1;
        let values = [
            ("days", days.into()),
            ("from", texts.weekday_date(self.period.from).into()),
            ("to", texts.weekday_date(self.period.to).into()),
        ];
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &texts.format(key, &values), Some(&next))
    }
}
