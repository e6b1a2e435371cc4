//! `ruta backup restore`: brings back a backup.

use clap::Args;

use super::Context;
use crate::commands::changed::show_changed;
use crate::failure::Stop;

/// The arguments of `ruta backup restore`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta backup list
  ruta backup restore 20260112T070000Z-backup")]
pub(crate) struct Restore {
    #[arg(value_name = "ID")]
    id: String,
}

impl Restore {
    /// Puts the backup back; the present is backed up first.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let changed = match ruta.restore_backup(&self.id) {
            Ok(changed) => changed,
            Err(error) => {
                let known = ruta.backups().unwrap_or_default();
                let known = known.into_iter().map(|backup| backup.id).collect();
                return Err(context.refused_near(&error, &self.id, known));
            }
        };
        let said = context
            .texts()
            .format("backup-restored", &[("id", self.id.into())]);
        show_changed(context, &changed, &said)
    }
}
