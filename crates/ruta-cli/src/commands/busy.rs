//! `ruta busy`: calendars whose events are busy time.

mod add;
mod list;
pub(super) mod refresh;
mod remove;
mod subscribe;

use clap::{Args, Subcommand};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta busy`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Busy {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Add(add::Add),
    Subscribe(subscribe::Subscribe),
    Refresh(refresh::Refresh),
    List(list::List),
    Remove(remove::Remove),
}

impl Busy {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Add(add) => add.run(context),
            Action::Subscribe(subscribe) => subscribe.run(context),
            Action::Refresh(refresh) => refresh.run(context),
            Action::List(list) => list.run(context),
            Action::Remove(remove) => remove.run(context),
        }
    }
}
