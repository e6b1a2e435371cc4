//! `ruta redo`: brings back what undo took.

use clap::Args;

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta redo`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta redo")]
pub(crate) struct Redo {}

impl Redo {
    /// Brings it back and says what it is.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let changed = context
            .open()?
            .redo()
            .map_err(|error| context.refused(&error))?;
        // The use case's note names the change.
        let note = changed.note.as_deref().unwrap_or_default();
        context.console.show(&changed, |page| page.line(note))
    }
}
