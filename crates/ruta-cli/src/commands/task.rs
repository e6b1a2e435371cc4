//! `ruta task`: tasks of one's own.

mod add;
mod remove;

use clap::{Args, Subcommand};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta task`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Task {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(add::Add),
    Remove(remove::Remove),
}

impl Task {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Add(add) => add.run(context),
            Action::Remove(remove) => remove.run(context),
        }
    }
}
