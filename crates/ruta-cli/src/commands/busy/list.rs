//! `ruta busy list`: the busy calendars.

use clap::Args;

use super::Context;
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta busy list`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta busy list")]
pub(crate) struct List {}

impl List {
    /// Shows each calendar with the number of its events.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let ruta = context.open()?;
        let calendars = ruta
            .availability_view()
            .map_err(|error| context.refused(&error))?
            .busy;
        context.console.show(&calendars, |page| {
            if calendars.is_empty() {
                page.line(&texts.get("busy-none"));
                page.next("ruta busy add FILE.ics");
            }
            let mut table = Table::new(&[Align::Left, Align::Right]);
            for calendar in &calendars {
                let events = texts.format("busy-events", &[("events", calendar.events.into())]);
                table.row([
                    calendar.name.as_str().into(),
                    events.into(),
                    Cell::dim(calendar.place.clone().unwrap_or_default()),
                ]);
            }
            page.table(&table);
        })
    }
}
