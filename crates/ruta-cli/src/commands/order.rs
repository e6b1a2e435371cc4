//! `ruta order`: the learner's order of items, topics and projects.

use clap::Args;
use ruta_app::wire::PartPlace;

use super::Context;
use super::edited::{refused_part, roadmap, show_edited, title};
use crate::failure::Stop;

/// The arguments of `ruta order`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta order files --before data-structures
  ruta order databases --before backend-introduction
  ruta order files --reset")]
#[command(group = clap::ArgGroup::new("place").args(["before", "after", "reset"]).required(true))]
pub(crate) struct Order {
    #[arg(value_name = "PART")]
    part: String,
    #[arg(long, value_name = "PART")]
    before: Option<String>,
    #[arg(long, value_name = "PART")]
    after: Option<String>,
    #[arg(long)]
    reset: bool,
}

impl Order {
    /// Stores the place.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let (place, key, other) = match (self.before, self.after) {
            (Some(other), _) => (PartPlace::Before(other.clone()), "order-before", other),
            (None, Some(other)) => (PartPlace::After(other.clone()), "order-after", other),
            (None, None) => (PartPlace::Roadmap, "order-reset", String::new()),
        };
        let changed = ruta
            .order_part(&self.part, &place)
            .map_err(|error| refused_part(context, &ruta, &error, &self.part))?;
        let view = roadmap(context, &ruta)?;
        let values = [
            ("title", title(&view, &self.part).into()),
            ("other", title(&view, &other).into()),
        ];
        show_edited(
            context,
            &view,
            &changed,
            &context.texts().format(key, &values),
        )
    }
}
