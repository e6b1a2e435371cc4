//! `ruta ahead`: later work moves forward, once asked.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::ProposalView;

use super::Context;
use super::changed::show_changed_then;
use super::moments::date_or_dash;
use crate::failure::Stop;
use crate::page::Page;
use crate::progress::Progress;

/// The arguments of `ruta ahead`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta ahead
  ruta ahead --apply")]
pub(crate) struct Ahead {
    #[arg(long)]
    apply: bool,
}

impl Ahead {
    /// Shows what would move, or moves it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let progress = Progress::start(texts.get("progress-solve"));
        if self.apply {
            let changed = ruta
                .apply_ahead()
                .map_err(|error| context.refused(&error))?;
            drop(progress);
            return show_changed_then(context, &changed, &texts.get("ahead-done"), None);
        }
        let found = ruta.ahead().map_err(|error| context.refused(&error))?;
        drop(progress);
        context
            .console
            .show(&found, |page| write(texts, page, found.as_ref()))
    }
}

fn write(texts: &Texts, page: &mut Page, found: Option<&ProposalView>) {
    let Some(found) = found else {
        page.line(&texts.get("ahead-none"));
        return;
    };
    let diff = &found.diff;
    let count = diff.moved + diff.relabelled + diff.added + diff.removed;
    page.wrapped(&found.promise);
    let values = [("count", count.into()), ("kept", diff.kept.into())];
    page.line(&texts.format("ahead-moves", &values));
    let date = |at: &Option<String>| date_or_dash(texts, at.as_deref());
    let (before, after) = (date(&diff.finish_before), date(&diff.finish_after));
    let key = if before == after {
        "ahead-same"
    } else {
        "ahead-finish"
    };
    let values = [("before", before.into()), ("after", after.into())];
    page.line(&texts.format(key, &values));
    page.next("ruta ahead --apply");
}
