//! `ruta backup list`: the backups.

use clap::Args;
use serde_json::Value;

use super::{Context, data};
use crate::commands::moments::moment;
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta backup list`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta backup list")]
pub(crate) struct List {}

impl List {
    /// Lists the backups, the newest first.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let backups = context
            .open()?
            .backups()
            .map_err(|error| context.refused(&error))?;
        let rows: Vec<Value> = backups.iter().map(data).collect();
        context.console.show(&rows, |page| {
            if backups.is_empty() {
                page.line(&texts.get("backup-none"));
                page.next("ruta backup");
            }
            let mut table = Table::new(&[Align::Left, Align::Left, Align::Right]);
            for backup in &backups {
                let size = texts.format(
                    "backup-size",
                    &[("kilobytes", backup.bytes.div_ceil(1024).into())],
                );
                table.row([
                    backup.id.as_str().into(),
                    Cell::dim(moment(texts, &backup.at)),
                    size.into(),
                ]);
            }
            page.table(&table);
        })
    }
}
