//! `ruta optional`: what the plan may leave out when time is short.

use clap::Args;
use ruta_app::wire::ItemEdit;

use super::Context;
use super::edited::{refused_part, roadmap, show_edited, title};
use crate::failure::Stop;

/// The arguments of `ruta optional`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta optional python-syntax
  ruta optional python-syntax --undo")]
pub(crate) struct Optional {
    #[arg(value_name = "ITEM")]
    item: String,
    #[arg(long)]
    undo: bool,
}

impl Optional {
    /// Stores it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .edit_item(&self.item, &ItemEdit::Optional(!self.undo))
            .map_err(|error| refused_part(context, &ruta, &error, &self.item))?;
        let view = roadmap(context, &ruta)?;
        let values = [("title", title(&view, &self.item).into())];
        let key = ["optional-done", "optional-undone"][usize::from(self.undo)];
        show_edited(
            context,
            &view,
            &changed,
            &context.texts().format(key, &values),
        )
    }
}
