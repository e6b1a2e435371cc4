//! `ruta availability set`: the usual week.

use clap::Args;

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::hours::{minutes_of_week, week};
use crate::failure::Stop;

/// The arguments of `ruta availability set`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability set \"mon-fri 19:00-21:00\" \"sat 10:00-13:00, 16:00-18:00\" --zone Europe/Madrid
  ruta availability set \"mon-thu 19:00-21:00\" \"fri 22:00-01:00\" \"sat 6h\"
  ruta availability set --zone America/Bogota")]
pub(crate) struct Set {
    #[arg(value_name = "WINDOWS", required_unless_present = "zone")]
    windows: Vec<String>,
    #[arg(long, value_name = "ZONE")]
    zone: Option<String>,
}

impl Set {
    /// Stores the week, or the zone alone.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let refused = |error| context.refused(&error);
        let read = week(&self.windows).map_err(refused)?;
        let mut ruta = context.open()?;
        let weekly = if self.windows.is_empty() {
            ruta.availability_view().map_err(refused)?.weekly
        } else {
            read
        };
        let changed = ruta
            .set_weekly(self.zone.as_deref(), &weekly)
            .map_err(|error| {
                context.refused_near(
                    &error,
                    self.zone.as_deref().unwrap_or_default(),
                    ruta_core::time::Zone::names(),
                )
            })?;
        let view = ruta.availability_view().map_err(refused)?;
        let minutes = minutes_of_week(&view.weekly);
        let values = [
            ("hours", texts.duration(minutes).into()),
            ("zone", view.zone.into()),
        ];
        let said = texts.format("availability-set-done", &values);
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
