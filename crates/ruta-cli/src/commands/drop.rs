//! `ruta drop`: what the learner leaves out.

use clap::Args;
use ruta_app::wire::ItemEdit;

use super::Context;
use super::edited::{refused_part, roadmap, show_edited, title};
use crate::failure::Stop;

/// The arguments of `ruta drop`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta drop python-syntax
  ruta drop python-syntax --undo")]
pub(crate) struct Drop {
    #[arg(value_name = "ITEM")]
    item: String,
    #[arg(long)]
    undo: bool,
}

impl Drop {
    /// Stores it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .edit_item(&self.item, &ItemEdit::Dropped(!self.undo))
            .map_err(|error| refused_part(context, &ruta, &error, &self.item))?;
        let view = roadmap(context, &ruta)?;
        let values = [("title", title(&view, &self.item).into())];
        let key = ["drop-done", "drop-undone"][usize::from(self.undo)];
        show_edited(
            context,
            &view,
            &changed,
            &context.texts().format(key, &values),
        )
    }
}
