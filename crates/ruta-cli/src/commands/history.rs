//! `ruta history`: the versions of the plan.

use clap::Args;

use super::Context;
use super::moments::{date_or_dash, moment};
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta history`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta history")]
pub(crate) struct History {}

impl History {
    /// Lists the versions, the newest first.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let versions = context
            .open()?
            .history()
            .map_err(|error| context.refused(&error))?;
        context.console.show(&versions, |page| {
            if versions.is_empty() {
                page.line(&texts.get("history-none"));
                page.next("ruta plan --start 2026-01-12");
            }
            let mut table = Table::new(&[Align::Left, Align::Right]);
            for version in &versions {
                let finish = date_or_dash(texts, version.finish.as_deref());
                table.row([
                    Cell::bold(if version.current { "●" } else { " " }),
                    version.version.to_string().into(),
                    Cell::dim(moment(texts, &version.at)),
                    version.reason.as_str().into(),
                    texts
                        .format("history-finish", &[("date", finish.into())])
                        .into(),
                ]);
            }
            page.table(&table);
        })
    }
}
