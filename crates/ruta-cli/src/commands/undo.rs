//! `ruta undo`: takes back the last change.

use clap::Args;

use super::Context;
use super::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta undo`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta undo")]
pub(crate) struct Undo {}

impl Undo {
    /// Takes it back and names it.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let changed = context
            .open()?
            .undo()
            .map_err(|error| context.refused(&error))?;
        // What was taken back just now is what redo would bring again.
        let what = changed.redo.clone().unwrap_or_default();
        show_changed(
            context,
            &changed,
            &context
                .texts()
                .format("undo-done", &[("what", what.into())]),
        )
    }
}
