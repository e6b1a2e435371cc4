//! `ruta redo`: brings back what undo took.

use clap::Args;

use super::Context;
use super::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta redo`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta redo")]
pub(crate) struct Redo {}

impl Redo {
    /// Brings it back and names it.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let changed = context
            .open()?
            .redo()
            .map_err(|error| context.refused(&error))?;
        // What came back just now is what undo would take.
        let what = changed.undo.clone().unwrap_or_default();
        show_changed(
            context,
            &changed,
            &context
                .texts()
                .format("redo-done", &[("what", what.into())]),
        )
    }
}
