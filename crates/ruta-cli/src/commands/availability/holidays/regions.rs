//! `ruta availability holidays regions`: the countries and regions that have holidays.

use clap::Args;

use super::Context;
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta availability holidays regions`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta availability holidays regions
  ruta availability holidays regions spain")]
pub(crate) struct Regions {
    #[arg(value_name = "TEXT")]
    text: Option<String>,
}

impl Regions {
    /// Shows those whose code or name holds a text, or all of them.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let wanted = self.text.unwrap_or_default().to_lowercase();
        let mut regions = context.open()?.regions();
        regions.retain(|region| {
            let names = [
                Some(&region.code),
                Some(&region.country),
                region.name.as_ref(),
            ];
            let mut names = names.into_iter().flatten();
            names.any(|name| name.to_lowercase().contains(&wanted))
        });
        context.console.show(&regions, |page| {
            if regions.is_empty() {
                page.line(&texts.get("availability-regions-none"));
            }
            let mut table = Table::new(&[Align::Left, Align::Left]);
            for region in &regions {
                let name = region.name.clone().unwrap_or_default();
                table.row([
                    region.code.as_str().into(),
                    region.country.as_str().into(),
                    Cell::dim(name),
                ]);
            }
            page.table(&table);
        })
    }
}
