//! `ruta unarchive`: the whole state from one file.

use std::path::PathBuf;

use clap::Args;
use ruta_app::wire::Changed;
use serde::Serialize;

use super::Context;
use super::file::read_text;
use crate::failure::Stop;

/// The arguments of `ruta unarchive`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta unarchive ruta.json --data-dir new
  ruta unarchive ruta.json --replace")]
pub(crate) struct Unarchive {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    replace: bool,
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    backup: Option<&'a str>,
    #[serde(flatten)]
    changed: &'a Changed,
}

impl Unarchive {
    /// Takes the file in.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let text = read_text(context, &self.file)?;
        let taken = context
            .open()?
            .unarchive(&text, self.replace)
            .map_err(|error| context.refused(&error))?;
        let path = self.file.display().to_string();
        let said = texts.format("unarchive-done", &[("path", path.into())]);
        let answer = Answer {
            backup: taken.backup.as_deref(),
            changed: &taken.changed,
        };
        context.console.show(&answer, |page| {
            page.line(&said);
            if let Some(backup) = &taken.backup {
                page.line(&texts.format("unarchive-backup", &[("id", backup.as_str().into())]));
            }
        })
    }
}
