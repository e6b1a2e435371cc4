//! `ruta unpin`: lets go of a fixed session.

use clap::Args;

use super::Context;
use super::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta unpin`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta unpin s12")]
pub(crate) struct Unpin {
    #[arg(value_name = "ID")]
    id: String,
}

impl Unpin {
    /// Lets the session go; it stays where it is until the next replan.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .unpin_session(&self.id)
            .map_err(|error| context.refused_session(&ruta, &error, &self.id))?;
        let title = ruta
            .session_sheet(&self.id)
            .map(|sheet| sheet.session.title)
            .unwrap_or_default();
        show_changed(
            context,
            &changed,
            &context
                .texts()
                .format("unpin-done", &[("title", title.into())]),
        )
    }
}
