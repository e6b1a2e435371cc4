//! `ruta availability holidays list`: the holidays of the coming year.

use clap::Args;

use super::Context;
use crate::commands::availability::show::write_holidays;
use crate::failure::Stop;

/// The arguments of `ruta availability holidays list`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta availability holidays list")]
pub(crate) struct List {}

impl List {
    /// Shows each holiday with its name, and whether it has study.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let ruta = context.open()?;
        let holidays = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?
            .holidays;
        context.console.show(&holidays, |page| {
            if let Some(holidays) = &holidays {
                write_holidays(texts, page, holidays);
            } else {
                page.line(&texts.get("availability-holidays-none"));
                page.next("ruta availability holidays regions");
            }
        })
    }
}
