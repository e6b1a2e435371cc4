//! `ruta know`: what the learner knows already.

use clap::Args;
use ruta_app::wire::ItemEdit;

use super::Context;
use super::edited::{refused_part, roadmap, show_edited, title};
use crate::failure::Stop;

/// The arguments of `ruta know`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta know python-syntax
  ruta know python-syntax --undo")]
pub(crate) struct Know {
    #[arg(value_name = "ITEM")]
    item: String,
    #[arg(long)]
    undo: bool,
}

impl Know {
    /// Stores it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .edit_item(&self.item, &ItemEdit::Known(!self.undo))
            .map_err(|error| refused_part(context, &ruta, &error, &self.item))?;
        let view = roadmap(context, &ruta)?;
        let values = [("title", title(&view, &self.item).into())];
        let key = ["know-done", "know-undone"][usize::from(self.undo)];
        show_edited(
            context,
            &view,
            &changed,
            &context.texts().format(key, &values),
        )
    }
}
