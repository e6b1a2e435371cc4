//! `ruta busy remove`: forgets a busy calendar.

use clap::Args;

use super::Context;
use crate::commands::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta busy remove`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta busy remove work")]
pub(crate) struct Remove {
    #[arg(value_name = "NAME")]
    name: String,
}

impl Remove {
    /// Takes the calendar's busy time away.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = match ruta.remove_busy_calendar(&self.name) {
            Ok(changed) => changed,
            Err(error) => {
                let known = ruta
                    .availability_view()
                    .map(|view| view.busy)
                    .unwrap_or_default();
                let known = known.into_iter().map(|calendar| calendar.name).collect();
                return Err(context.refused_near(&error, &self.name, known));
            }
        };
        let said = context
            .texts()
            .format("busy-removed", &[("name", self.name.into())]);
        show_changed(context, &changed, &said)
    }
}
