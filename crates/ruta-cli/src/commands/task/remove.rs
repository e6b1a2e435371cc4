//! `ruta task remove`: one task less.

use clap::Args;

use super::Context;
use crate::commands::edited::{refused_part, roadmap, show_edited, title};
use crate::failure::Stop;

/// The arguments of `ruta task remove`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta task remove own:practise-joins")]
pub(crate) struct Remove {
    #[arg(value_name = "ID")]
    id: String,
}

impl Remove {
    /// Removes the task.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let title = ruta.roadmap_view().map(|view| title(&view, &self.id));
        let changed = ruta
            .remove_task(&self.id)
            .map_err(|error| refused_part(context, &ruta, &error, &self.id))?;
        let values = [("title", title.unwrap_or_default().into())];
        let said = context.texts().format("task-removed", &values);
        show_edited(context, &roadmap(context, &ruta)?, &changed, &said)
    }
}
