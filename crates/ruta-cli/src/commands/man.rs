//! `ruta man`: manual pages.

use clap::Args;
use clap_mangen::Man as Page;

use super::{Context, help::find};
use crate::failure::Stop;

/// The arguments of `ruta man`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta man > ruta.1
  ruta man plan | man -l -")]
pub(crate) struct Man {
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

impl Man {
    /// Writes the page in roff.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let command = find(context, &self.path)?;
        let mut roff = Vec::new();
        Page::new(command)
            .render(&mut roff)
            .map_err(|error| context.console.write_failed(&error))?;
        context.console.print(&String::from_utf8_lossy(&roff))
    }
}
