//! `ruta availability profile add`: the week of a season.

use chrono::NaiveDate;
use clap::Args;
use ruta_app::wire::ProfileView;

use super::Context;
use crate::arguments::date;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::hours::{minutes_of_week, week};
use crate::failure::Stop;

/// The arguments of `ruta availability profile add`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability profile add summer --from 2026-07-01 --to 2026-08-31 \"mon-fri 09:00-12:00\" \"sat 6h\"
  ruta availability profile add exams --from 2026-06-01 --to 2026-06-20")]
pub(crate) struct Add {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: NaiveDate,
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: NaiveDate,
    #[arg(value_name = "WINDOWS")]
    windows: Vec<String>,
}

impl Add {
    /// Stores the week, in place of the one of that name.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let refused = |error| context.refused(&error);
        let profile = ProfileView {
            name: self.name,
            from: self.from.to_string(),
            to: self.to.to_string(),
            weekly: week(&self.windows).map_err(refused)?,
        };
        let mut ruta = context.open()?;
        let changed = ruta.set_profile(&profile).map_err(refused)?;
        let minutes = minutes_of_week(&profile.weekly);
        let values = [
            ("name", profile.name.trim().into()),
            ("from", texts.weekday_date(self.from).into()),
            ("to", texts.weekday_date(self.to).into()),
            ("hours", texts.duration(minutes).into()),
        ];
        let said = texts.format("availability-profile-done", &values);
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
