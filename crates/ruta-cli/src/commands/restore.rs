//! `ruta restore`: brings back a version of the plan.

use clap::Args;

use super::Context;
use super::changed::show_changed;
use crate::arguments::version;
use crate::failure::Stop;

/// The arguments of `ruta restore`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta history
  ruta restore 2")]
pub(crate) struct Restore {
    #[arg(value_name = "VERSION", value_parser = version)]
    version: u32,
}

impl Restore {
    /// Stores the old version as the newest.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = ruta
            .restore(self.version)
            .map_err(|error| context.refused(&error))?;
        let said = context
            .texts()
            .format("version-restore", &[("version", self.version.into())]);
        show_changed(context, &changed, &said)
    }
}
