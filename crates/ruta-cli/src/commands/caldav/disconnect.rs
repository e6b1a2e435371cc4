//! `ruta caldav disconnect`: leaves the calendar on the server.

use clap::Args;

use crate::commands::Context;
use crate::commands::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta caldav disconnect`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta caldav disconnect")]
pub(crate) struct Disconnect {}

impl Disconnect {
    /// Forgets the password; the events stay there.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .disconnect_caldav()
            .map_err(|error| context.refused(&error))?;
        show_changed(
            context,
            &changed,
            &context.texts().get("caldav-disconnected"),
        )
    }
}
