//! `ruta availability profile`: weeks that hold for a season.

mod add;
mod list;
mod remove;

use clap::{Args, Subcommand};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta availability profile`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Profile {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(add::Add),
    List(list::List),
    Remove(remove::Remove),
}

impl Profile {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Add(add) => add.run(context),
            Action::List(list) => list.run(context),
            Action::Remove(remove) => remove.run(context),
        }
    }
}
