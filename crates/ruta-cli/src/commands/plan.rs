//! `ruta plan`: makes the plan.

mod summary;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use ruta_app::wire::{PlanDraft, PlanSummary};
use serde::Serialize;

use super::Context;
use super::stale::stale_calendar;
use crate::arguments::{confidence, date, date_or_none, minutes_of_a_week};
use crate::failure::Stop;
use crate::progress::Progress;

/// The arguments of `ruta plan`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta plan --start 2026-01-12
  ruta plan --start 2026-01-12 --deadline 2026-09-30 --pace 540 --dry-run
  ruta plan --deadline none --confidence 80
  ruta plan --remedy more-a-week")]
pub(crate) struct Plan {
    #[arg(long, value_name = "DATE", value_parser = date)]
    start: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = date_or_none)]
    deadline: Option<String>,
    #[arg(long, value_name = "MINUTES_PER_WEEK", value_parser = minutes_of_a_week)]
    pace: Option<u32>,
    #[arg(long, value_name = "PERCENT", value_parser = confidence)]
    confidence: Option<u8>,
    #[arg(long, value_name = "REMEDY", value_enum, conflicts_with = "dry_run")]
    remedy: Option<Remedy>,
    #[arg(long)]
    dry_run: bool,
}

/// What to do where due dates lack time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Remedy {
    MoreAWeek,
    #[value(alias = "days-later")]
    Later,
    LeaveOut,
}

impl Remedy {
    /// Returns the code under which a shortage names it.
    fn code(self) -> &'static str {
        match self {
            Self::MoreAWeek => "more-a-week",
            Self::Later => "days-later",
            Self::LeaveOut => "leave-out",
        }
    }
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    stored: bool,
    note: Option<&'a str>,
    #[serde(flatten)]
    summary: &'a PlanSummary,
}

impl Plan {
    /// Makes the plan, stores it unless it is only tried, and shows it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open_to_plan()?;
        let draft = PlanDraft {
            zone: None,
            weekly: None,
            profiles: None,
            choices: None,
            start: self.start.map(|date| date.to_string()),
            deadline: self.deadline,
            pace: self.pace,
            confidence: self.confidence,
        };
        let progress = Progress::start(context.texts().get("progress-solve"));
        let refused = |error| context.refused(&error);
        let (summary, note) = if self.dry_run {
            (ruta.preview_plan(&draft).map_err(refused)?, None)
        } else {
            let changed = match self.remedy {
                Some(remedy) => ruta.make_remedied_plan(&draft, remedy.code()),
                None => ruta.make_plan(&draft),
            };
            let changed = changed.map_err(refused)?;
            let stored = ruta.plan_summary().map_err(refused)?;
            // A plan that was stored just now is there.
            let summary = stored.map_or_else(|| ruta.preview_plan(&draft).map_err(refused), Ok)?;
            (summary, changed.note)
        };
        drop(progress);
        let stale = if self.dry_run {
            None
        } else {
            stale_calendar(context, &ruta)?
        };
        let answer = Answer {
            stored: !self.dry_run,
            note: note.as_deref(),
            summary: &summary,
        };
        context.console.show(&answer, |page| {
            summary::write(context.texts(), page, &summary);
            if let Some(note) = &note {
                page.gap();
                page.line(note);
            }
            if self.dry_run {
                page.next(&context.texts().get("plan-dry-run"));
            } else {
                if let Some(stale) = &stale {
                    page.gap();
                    page.line(stale);
                }
                page.next("ruta export plan.ics");
            }
        })
    }
}
