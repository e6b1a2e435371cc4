//! `ruta caldav sync`: brings the plan and the calendar on the server together.

use clap::Args;
use ruta_app::wire::{SyncOptions, SyncReport};

use crate::commands::Context;
use crate::commands::taken_back::show_taken_back;
use crate::failure::Stop;
use crate::page::Page;
use crate::progress::Progress;

/// The arguments of `ruta caldav sync`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta caldav sync
  ruta caldav sync --dry-run")]
pub(crate) struct Sync {
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    accept_deletions: bool,
}

impl Sync {
    /// Syncs and says what changed on either side.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let options = SyncOptions {
            dry_run: self.dry_run,
            accept_deletions: self.accept_deletions,
        };
        let waiting = Progress::start(texts.get("caldav-syncing"));
        let report = ruta
            .sync_caldav(&options, &mut |_, _| waiting.step())
            .map_err(|error| context.refused(&error))?;
        drop(waiting);
        context
            .console
            .show(&report, |page| show(context, page, &report))
    }
}

fn show(context: &Context<'_>, page: &mut Page, report: &SyncReport) {
    let texts = context.texts();
    if report.dry_run {
        page.line(&texts.get("caldav-dry-run"));
    }
    let values = [
        ("created", report.created.into()),
        ("updated", report.updated.into()),
        ("deleted", report.deleted.into()),
    ];
    page.line(&texts.format("caldav-sent", &values));
    show_taken_back(
        texts,
        page,
        (&report.moved, &report.skipped),
        (&report.apart, "caldav-apart"),
    );
    if report.busy > 0 {
        page.line(&texts.format("caldav-busy", &[("busy", report.busy.into())]));
    }
    if let Some(note) = &report.changed.note {
        page.line(note);
    }
    let differs = !(report.moved.is_empty() && report.skipped.is_empty());
    if differs && !report.dry_run {
        page.next("ruta replan");
    }
}
