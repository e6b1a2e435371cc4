//! `ruta take-back`: what the learner changed in their calendar, from a file that it exported.

use std::path::PathBuf;

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{TakeBackOptions, TakeBackReport};

use super::Context;
use super::file::read_bytes;
use super::taken_back::show_taken_back;
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
    show_taken_back(
        texts,
        page,
        (&report.moved, &report.skipped),
        (&report.apart, "take-back-apart"),
    );
    if report.foreign > 0 {
        let values = [("foreign", report.foreign.into())];
        page.wrapped(&texts.format("take-back-foreign", &values));
    }
    let differs = !(report.moved.is_empty() && report.skipped.is_empty());
    if differs && !report.dry_run {
        page.next("ruta replan");
    }
}
