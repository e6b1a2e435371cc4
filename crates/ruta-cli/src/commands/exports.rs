//! `ruta exports`: what was exported when, with which sequence.

use clap::Args;
use ruta_app::report::ToldEvent;
use ruta_app::texts::Texts;
use ruta_app::wire::{ExportEntry, ExportState};
use serde_json::{Value, json};

use super::Context;
use super::moments::moment;
use super::stale::stale_line;
use crate::arguments::version;
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The arguments of `ruta exports`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta exports
  ruta exports 3")]
pub(crate) struct Exports {
    #[arg(value_name = "NUMBER", value_parser = version)]
    number: Option<u32>,
}

impl Exports {
    /// Lists the exports, or what one of them said of each session.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let ruta = context.open()?;
        let refused = |error| context.refused(&error);
        let texts = context.texts();
        if let Some(number) = self.number {
            let told = ruta.export_events(number).map_err(refused)?;
            let data: Vec<Value> = told.iter().map(data_of).collect();
            return context
                .console
                .show(&data, |page| write_told(texts, page, &told));
        }
        let (exports, state) = (
            ruta.exports().map_err(refused)?,
            ruta.export_state().map_err(refused)?,
        );
        let data = json!({ "exports": exports, "since_then": state });
        context
            .console
            .show(&data, |page| write_list(texts, page, &exports, &state))
    }
}

fn data_of(event: &ToldEvent) -> Value {
    json!({
        "id": event.id,
        "uid": event.uid,
        "sequence": event.sequence,
        "cancelled": event.cancelled,
        "title": event.title,
        "start": event.start,
        "end": event.end,
    })
}

fn write_list(texts: &Texts, page: &mut Page, exports: &[ExportEntry], state: &ExportState) {
    if exports.is_empty() {
        page.line(&texts.get("exports-none"));
        page.next("ruta export plan.ics");
        return;
    }
    let mut table = Table::new(&[Align::Right, Align::Left, Align::Right]);
    for export in exports {
        let events = texts.format("busy-events", &[("events", export.events.into())]);
        table.row([
            Cell::bold(export.number.to_string()),
            Cell::dim(moment(texts, &export.at)),
            events.into(),
            scope(texts, export).into(),
            export.file.clone().unwrap_or_default().into(),
        ]);
    }
    page.table(&table);
    if let Some(line) = stale_line(texts, state) {
        page.gap();
        page.line(&line);
        page.next("ruta export plan.ics");
    }
}

/// Returns what an export was of.
fn scope(texts: &Texts, export: &ExportEntry) -> String {
    let of = match (&export.level, &export.session) {
        (_, Some(session)) => texts.format("exports-session", &[("id", session.as_str().into())]),
        (Some(level), None) => level.clone(),
        (None, None) => texts.get("exports-plan"),
    };
    if export.changes {
        texts.format("exports-changes", &[("of", of.into())])
    } else {
        of
    }
}

fn write_told(texts: &Texts, page: &mut Page, told: &[ToldEvent]) {
    if told.is_empty() {
        page.line(&texts.get("exports-nothing-known"));
    }
    let mut table = Table::new(&[Align::Left, Align::Right]);
    for event in told {
        let cancelled = if event.cancelled {
            texts.get("exports-cancelled")
        } else {
            String::new()
        };
        table.row([
            Cell::dim(moment(texts, &event.start)),
            event.sequence.to_string().into(),
            event.title.as_str().into(),
            cancelled.into(),
        ]);
    }
    page.table(&table);
}
