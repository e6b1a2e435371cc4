//! `ruta availability`: when there is time to study.

mod day;
mod holidays;
mod off;
mod profile;
mod set;
mod show;
mod suggest;
mod waking;

use clap::{Args, Subcommand};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta availability`.
#[derive(Debug, Args)]
#[command(arg_required_else_help = true)]
pub(crate) struct Availability {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Set(set::Set),
    Day(day::Day),
    Off(off::Off),
    Profile(profile::Profile),
    Holidays(holidays::Holidays),
    Waking(waking::Waking),
    Suggest(suggest::Suggest),
    Show(show::Show),
}

impl Availability {
    /// Carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            Action::Set(set) => set.run(context),
            Action::Day(day) => day.run(context),
            Action::Off(off) => off.run(context),
            Action::Profile(profile) => profile.run(context),
            Action::Holidays(holidays) => holidays.run(context),
            Action::Waking(waking) => waking.run(context),
            Action::Suggest(suggest) => suggest.run(context),
            Action::Show(show) => show.run(context),
        }
    }
}
