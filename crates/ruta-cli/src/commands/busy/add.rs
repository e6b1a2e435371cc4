//! `ruta busy add`: busy time from a calendar file.

use std::path::{Path, PathBuf};

use clap::Args;
use ruta_app::Ruta;
use ruta_app::report::BusyReport;
use serde_json::json;

use super::Context;
use crate::commands::changed::after_hours;
use crate::commands::file::read_bytes;
use crate::failure::Stop;

/// The arguments of `ruta busy add`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta busy add work.ics
  ruta busy add ~/Downloads/calendar.ics --name family --all-day")]
pub(crate) struct Add {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[arg(long)]
    all_day: bool,
}

impl Add {
    /// Reads the file and stores its busy time.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let name = self.name.unwrap_or_else(|| stem(&self.file));
        let mut ruta = context.open()?;
        let report = if self.file == Path::new("-") {
            let bytes = read_bytes(context, &self.file)?;
            ruta.add_busy_calendar(&name, &bytes, self.all_day)
        } else {
            ruta.add_busy_file(&name, &self.file, self.all_day)
        };
        let report = report.map_err(|error| context.refused(&error))?;
        show_report(context, &ruta, &report)
    }
}

/// Shows what a busy calendar brought, and what could not be read of it.
pub(super) fn show_report(
    context: &Context<'_>,
    ruta: &Ruta,
    report: &BusyReport,
) -> Result<(), Stop> {
    let texts = context.texts();
    let skipped: Vec<_> = report
        .skipped
        .iter()
        .map(|event| json!({ "line": event.line, "name": event.name, "reason": event.reason }))
        .collect();
    let data = json!({
        "name": report.name,
        "events": report.events,
        "skipped": skipped,
        "note": report.changed.note,
    });
    let next = after_hours(context, ruta)?;
    context.console.show(&data, |page| {
        let values = [
            ("name", report.name.as_str().into()),
            ("events", report.events.into()),
        ];
        page.line(&texts.format("busy-added", &values));
        for event in &report.skipped {
            let line = event
                .line
                .map_or_else(|| "–".to_owned(), |line| line.to_string());
            let values = [
                ("line", line.into()),
                ("name", event.name.as_str().into()),
                ("reason", event.reason.as_str().into()),
            ];
            let text = match event.name.as_str() {
                "" => "busy-skipped-unnamed",
                _ => "busy-skipped",
            };
            page.line(&format!("  {}", texts.format(text, &values)));
        }
        if let Some(note) = &report.changed.note {
            page.line(note);
        }
        page.next(&next);
    })
}

/// Returns the name of a file without its ending.
fn stem(file: &Path) -> String {
    file.file_stem().map_or_else(
        || "calendar".to_owned(),
        |stem| stem.to_string_lossy().into_owned(),
    )
}
