//! `ruta backup`: copies of the data.

mod list;
mod restore;

use clap::{Args, Subcommand};
use ruta_app::report::BackupReport;
use serde_json::{Value, json};

use super::Context;
use crate::failure::Stop;

/// The arguments of `ruta backup`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta backup
  ruta backup list")]
pub(crate) struct Backup {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Restore(restore::Restore),
}

impl Backup {
    /// Makes a backup, or carries the action out.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match self.action {
            None => make(context),
            Some(Action::List(list)) => list.run(context),
            Some(Action::Restore(restore)) => restore.run(context),
        }
    }
}

fn make(context: &Context<'_>) -> Result<(), Stop> {
    let texts = context.texts();
    let backup = context
        .open()?
        .backup()
        .map_err(|error| context.refused(&error))?;
    context.console.show(&data(&backup), |page| {
        let path = backup.path.display().to_string();
        let values = [("id", backup.id.as_str().into()), ("path", path.into())];
        page.line(&texts.format("backup-done", &values));
    })
}

/// Returns a backup for programs.
fn data(backup: &BackupReport) -> Value {
    json!({
        "id": backup.id,
        "at": backup.at,
        "bytes": backup.bytes,
        "path": backup.path.display().to_string(),
    })
}
