//! `ruta availability waking`: where the hours of days without windows may lie.

use clap::Args;
use ruta_core::time::ClockWindow;

use super::Context;
use crate::commands::changed::{after_hours, show_changed_then};
use crate::commands::hours::{window, written};
use crate::failure::Stop;

/// The arguments of `ruta availability waking`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta availability waking 09:00-23:00")]
pub(crate) struct Waking {
    #[arg(value_name = "WINDOW")]
    window: String,
}

impl Waking {
    /// Stores the waking hours.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let read = ClockWindow::parse(&self.window);
        let waking = window(read.map_err(|error| context.refused(&error.into()))?);
        let mut ruta = context.open()?;
        let changed = ruta
            .set_waking(waking)
            .map_err(|error| context.refused(&error))?;
        let values = [("window", written(waking).into())];
        let said = context.texts().format("availability-waking-done", &values);
        let next = after_hours(context, &ruta)?;
        show_changed_then(context, &changed, &said, Some(&next))
    }
}
