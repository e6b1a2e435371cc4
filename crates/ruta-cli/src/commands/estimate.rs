//! `ruta estimate`: the learner's own range of hours.

use clap::Args;
use ruta_app::wire::{ItemEdit, MinutesRange};

use super::Context;
use super::edited::{items, refused_part, roadmap, show_edited};
use crate::failure::Stop;
use crate::range::{in_hours, minutes_range};

/// The arguments of `ruta estimate`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta estimate sql-basics 3h-5h
  ruta estimate sql-basics 90m-2h
  ruta estimate sql-basics --reset")]
pub(crate) struct Estimate {
    #[arg(value_name = "ITEM")]
    item: String,
    #[arg(
        value_name = "HOURS",
        value_parser = minutes_range,
        required_unless_present = "reset",
        conflicts_with = "reset"
    )]
    hours: Option<MinutesRange>,
    #[arg(long)]
    reset: bool,
}

impl Estimate {
    /// Stores the range.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .edit_item(&self.item, &ItemEdit::Range(self.hours))
            .map_err(|error| refused_part(context, &ruta, &error, &self.item))?;
        let view = roadmap(context, &ruta)?;
        let item = items(&view).find(|item| item.id == self.item);
        let said = item.map_or_else(String::new, |item| {
            let values = [
                ("title", item.title.as_str().into()),
                ("hours", in_hours(item.minutes).into()),
                ("roadmap", in_hours(item.roadmap_minutes).into()),
            ];
            let key = ["estimate-reset", "estimate-done"][usize::from(item.own_range)];
            context.texts().format(key, &values)
        });
        show_edited(context, &view, &changed, &said)
    }
}
