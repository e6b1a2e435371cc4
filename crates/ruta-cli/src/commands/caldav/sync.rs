//! `ruta caldav sync`: brings the plan and the calendar on the server together.

use clap::Args;
use ruta_app::wire::{SyncOptions, SyncReport};

use crate::commands::Context;
use crate::commands::moments::{moment, span};
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
    for moved in &report.moved {
        let values = [
            ("title", moved.title.as_str().into()),
            ("id", moved.id.as_str().into()),
            ("from", moment(texts, &moved.start).into()),
            ("to", span(texts, &moved.to_start, &moved.to_end).into()),
        ];
        page.line(&texts.format("caldav-moved", &values));
    }
    for skipped in &report.skipped {
        let values = [
            ("title", skipped.title.as_str().into()),
            ("id", skipped.id.as_str().into()),
            ("when", span(texts, &skipped.start, &skipped.end).into()),
        ];
        page.line(&texts.format("caldav-skipped", &values));
    }
    for apart in &report.apart {
        let values = [
            ("title", apart.title.as_str().into()),
            ("id", apart.id.as_str().into()),
            ("why", apart.why.as_str().into()),
        ];
        page.line(&texts.format("caldav-apart", &values));
    }
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
