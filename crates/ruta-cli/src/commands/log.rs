//! `ruta log`: what happened to a session.

use clap::{Args, ValueEnum};
use ruta_app::AppError;
use ruta_app::wire::{LogEntry, ReviewGrade, SessionStatus};

use super::Context;
use super::changed::show_changed;
use crate::arguments::minutes_of_a_day;
use crate::failure::Stop;

/// The arguments of `ruta log`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta log s12 done
  ruta log s13 partial --minutes 45
  ruta log s14 missed
  ruta log s15 done --grade failed
  ruta log --all-open done")]
pub(crate) struct Log {
    #[arg(value_name = "ID", required_unless_present = "all_open")]
    id: Option<String>,
    #[arg(
        value_name = "STATUS",
        value_enum,
        required_unless_present = "all_open"
    )]
    status: Option<Status>,
    #[arg(long, value_name = "MINUTES", value_parser = minutes_of_a_day, required_if_eq("status", "partial"))]
    minutes: Option<u32>,
    #[arg(long, value_name = "GRADE", value_enum)]
    grade: Option<Grade>,
    #[arg(long, value_name = "STATUS", value_enum, conflicts_with_all = ["id", "status", "minutes", "grade"])]
    all_open: Option<OfAll>,
}

/// How a review went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Grade {
    Failed,
    Hard,
    Good,
    Easy,
}

/// What can be said of all open sessions at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum OfAll {
    Done,
    Missed,
    Skipped,
}

/// What can be said of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Status {
    Done,
    Partial,
    Missed,
    Skipped,
    Planned,
}

impl Log {
    /// Stores what happened.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        match (self.all_open, self.id, self.status) {
            (Some(status), _, _) => all_open(context, status),
            (None, Some(id), Some(status)) => one(context, id, status, self.minutes, self.grade),
            // The parser asks for an id and a status where not all are meant.
            (None, _, _) => Ok(()),
        }
    }
}

fn all_open(context: &Context<'_>, status: OfAll) -> Result<(), Stop> {
    let status = match status {
        OfAll::Done => SessionStatus::Done,
        OfAll::Missed => SessionStatus::Missed,
        OfAll::Skipped => SessionStatus::Skipped,
    };
    let answered = context.open()?.log_all_open(status);
    let (changed, count) = answered.map_err(|error| context.refused(&error))?;
    let said = context
        .texts()
        .format("log-all-open", &[("count", count.into())]);
    show_changed(context, &changed, &said)
}

fn one(
    context: &Context<'_>,
    id: String,
    status: Status,
    minutes: Option<u32>,
    grade: Option<Grade>,
) -> Result<(), Stop> {
    let (status, key) = match status {
        Status::Done => (SessionStatus::Done, "log-done"),
        Status::Partial => (SessionStatus::Partial, "log-partial"),
        Status::Missed => (SessionStatus::Missed, "log-missed"),
        Status::Skipped => (SessionStatus::Skipped, "log-skipped"),
        Status::Planned => (SessionStatus::Planned, "log-planned"),
    };
    let mut ruta = context.open()?;
    let entry = LogEntry {
        id,
        status,
        minutes,
        grade: grade.map(|grade| match grade {
            Grade::Failed => ReviewGrade::Failed,
            Grade::Hard => ReviewGrade::Hard,
            Grade::Good => ReviewGrade::Good,
            Grade::Easy => ReviewGrade::Easy,
        }),
    };
    let changed = ruta
        .log_sessions(std::slice::from_ref(&entry))
        .map_err(|error| match error {
            AppError::MinutesUnasked | AppError::GradeUnasked => context.misread(&error),
            _ => context.refused_session(&ruta, &error, &entry.id),
        })?;
    let title = ruta
        .session_sheet(&entry.id)
        .map(|sheet| sheet.session.title)
        .unwrap_or_default();
    let texts = context.texts();
    let hours = texts.duration(entry.minutes.unwrap_or_default());
    let said = texts.format(key, &[("title", title.into()), ("hours", hours.into())]);
    show_changed(context, &changed, &said)
}
