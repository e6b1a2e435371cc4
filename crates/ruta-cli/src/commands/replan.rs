//! `ruta replan`: the ways back after missed time.

mod proposals;

use clap::Args;
use ruta_app::wire::Changed;

use super::Context;
use super::stale::stale_calendar;
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta replan`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta replan
  ruta replan --apply keep-calendar
  ruta replan --gentle --apply keep-calendar")]
pub(crate) struct Replan {
    #[arg(long, value_name = "POLICY")]
    apply: Option<String>,
    #[arg(long)]
    gentle: bool,
}

impl Replan {
    /// Shows the proposals, or stores one.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open_to_plan()?;
        let progress = Progress::start(texts.get("progress-solve"));
        let Some(policy) = self.apply else {
            let found = ruta.ways_back(self.gentle);
            let found = found.map_err(|error| context.refused(&error))?;
            drop(progress);
            let data = proposals::data(&found);
            return context
                .console
                .show(&data, |page| proposals::write(texts, page, &found));
        };
        let changed = ruta.take_way_back(&policy, self.gentle);
        let changed: Changed = changed.map_err(|error| {
            let known = ruta
                .proposals()
                .map(|found| found.proposals)
                .unwrap_or_default();
            let known = known.into_iter().map(|proposal| proposal.policy).collect();
            context.refused_near(&error, &policy, known)
        })?;
        drop(progress);
        let stale = stale_calendar(context, &ruta)?;
        let title = texts.get(&format!("policy-{policy}-title"));
        let said = texts.format("replan-applied", &[("policy", title.into())]);
        context.console.show(&changed, |page| {
            page.line(&said);
            if let Some(note) = &changed.note {
                page.line(note);
            }
            if let Some(stale) = &stale {
                page.gap();
                page.line(stale);
                page.next("ruta export plan.ics");
            }
        })
    }
}
