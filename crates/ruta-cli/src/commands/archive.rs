//! `ruta archive`: the whole state as one file.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta archive`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta archive ruta.json")]
pub(crate) struct Archive {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Archive {
    /// Writes the file.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        context
            .open()?
            .archive(&self.file)
            .map_err(|error| context.refused(&error))?;
        let path = self.file.display().to_string();
        let said = context
            .texts()
            .format("archive-done", &[("path", path.as_str().into())]);
        context
            .console
            .show(&json!({ "path": path }), |page| page.line(&said))
    }
}
