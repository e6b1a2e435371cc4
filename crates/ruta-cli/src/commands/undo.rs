//! `ruta undo`: takes back the last change.

use clap::Args;

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta undo`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta undo")]
pub(crate) struct Undo {}

impl Undo {
    /// Takes it back and says what it was.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let changed = context
            .open()?
            .undo()
            .map_err(|error| context.refused(&error))?;
        // The use case's note names the change.
        let note = changed.note.as_deref().unwrap_or_default();
        context.console.show(&changed, |page| page.line(note))
    }
}
