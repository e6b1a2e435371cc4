//! `ruta roadmap`: the content to learn.

mod check;
mod import;
mod samples;
mod show;

use clap::{Args, Subcommand};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta roadmap`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Roadmap {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Check(check::Check),
    Import(import::Import),
    Samples(samples::Samples),
    Show(show::Show),
}

impl Roadmap {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Check(check) => check.run(context),
            Action::Import(import) => import.run(context),
            Action::Samples(samples) => samples.run(context),
            Action::Show(show) => show.run(context),
        }
    }
}
