//! `ruta take-back`: what the learner changed in their calendar, from a file that it exported.

use std::path::PathBuf;

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{TakeBackOptions, TakeBackReport};

use super::Context;
use super::file::read_bytes;
use super::moments::{moment, span};
use crate::failure::Stop;
use crate::page::Page;

/// The arguments of `ruta take-back`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta take-back study.ics --dry-run
  ruta take-back study.ics
  ruta take-back study.ics --complete")]
pub(crate) struct TakeBack {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    complete: bool,
    #[arg(long)]
    accept_deletions: bool,
}

impl TakeBack {
    /// Reads the file and says what changed with it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let bytes = read_bytes(context, &self.file)?;
        let mut ruta = context.open()?;
        let options = TakeBackOptions {
            dry_run: self.dry_run,
            complete: self.complete,
            accept_deletions: self.accept_deletions,
        };
        let report = ruta
            .take_back_calendar(&bytes, &options)
            .map_err(|error| context.refused(&error))?;
        context
            .console
            .show(&report, |page| show(context.texts(), page, &report))
    }
}

fn show(texts: &Texts, page: &mut Page, report: &TakeBackReport) {
    if report.dry_run {
        page.line(&texts.get("caldav-dry-run"));
    }
    let values = [
        ("sessions", report.sessions.into()),
        ("moved", report.moved.len().into()),
        ("skipped", report.skipped.len().into()),
    ];
    page.line(&texts.format("take-back-done", &values));
    for moved in &report.moved {
        let values = [
            ("title", moved.title.as_str().into()),
            ("id", moved.id.as_str().into()),
            ("from", moment(texts, &moved.start).into()),
            ("to", span(texts, &moved.to_start, &moved.to_end).into()),
        ];
        page.wrapped(&format!("  {}", texts.format("take-back-moved", &values)));
    }
    for skipped in &report.skipped {
        let values = [
            ("title", skipped.title.as_str().into()),
            ("id", skipped.id.as_str().into()),
            ("when", span(texts, &skipped.start, &skipped.end).into()),
        ];
        page.wrapped(&format!("  {}", texts.format("take-back-skipped", &values)));
    }
    for apart in &report.apart {
        let values = [
            ("title", apart.title.as_str().into()),
            ("id", apart.id.as_str().into()),
            ("why", apart.why.as_str().into()),
        ];
        page.wrapped(&format!("  {}", texts.format("take-back-apart", &values)));
    }
    if report.foreign > 0 {
        let values = [("foreign", report.foreign.into())];
        page.wrapped(&texts.format("take-back-foreign", &values));
    }
    let differs = !(report.moved.is_empty() && report.skipped.is_empty());
    if differs && !report.dry_run {
        page.next("ruta replan");
    }
}
