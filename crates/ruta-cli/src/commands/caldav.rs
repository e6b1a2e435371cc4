//! `ruta caldav`: the sessions in a calendar on a server, both ways.

mod account;
mod connect;
mod disconnect;
mod password;
mod status;
mod sync;

use clap::{Args, Subcommand};

pub(super) use self::account::Account;
use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta caldav`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Caldav {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Connect(connect::Connect),
    Sync(sync::Sync),
    Status(status::Status),
    Disconnect(disconnect::Disconnect),
}

impl Caldav {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Connect(connect) => connect.run(context),
            Action::Sync(sync) => sync.run(context),
            Action::Status(status) => status.run(context),
            Action::Disconnect(disconnect) => disconnect.run(context),
        }
    }
}
