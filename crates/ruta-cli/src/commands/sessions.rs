//! `ruta sessions`: the sessions of the plan.

use chrono::NaiveDate;
use clap::Args;
use ruta_app::report::ListedSession;
use ruta_app::texts::Texts;
use ruta_app::wire::{ReviewGrade, SessionKind, SessionStatus, SessionView};
use serde::Serialize;

use super::Context;
use super::moments::{clock_span, date_of};
use crate::arguments::date;
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The arguments of `ruta sessions`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta sessions --from 2026-01-12 --to 2026-01-18
  ruta sessions --json")]
pub(crate) struct Sessions {
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<NaiveDate>,
}

/// A session for programs.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    uid: &'a str,
    task: &'a str,
    title: &'a str,
    topic: &'a str,
    level: &'a str,
    kind: SessionKind,
    start: &'a str,
    end: &'a str,
    minutes: u32,
    status: SessionStatus,
    logged: u32,
    grade: Option<ReviewGrade>,
    pinned: bool,
    open: bool,
    reason: &'a str,
    reason_text: &'a str,
}

impl<'a> From<&'a ListedSession> for Row<'a> {
    fn from(session: &'a ListedSession) -> Self {
        let view = &session.view;
        Self {
            id: &view.id,
            uid: &view.uid,
            task: &view.task,
            title: &view.title,
            topic: &view.topic,
            level: &view.level,
            kind: view.kind,
            start: &view.start,
            end: &view.end,
            minutes: view.minutes,
            status: view.status,
            logged: view.logged,
            grade: view.grade,
            pinned: view.pinned,
            open: view.open,
            reason: &session.reason_code,
            reason_text: &view.reason,
        }
    }
}

impl Sessions {
    /// Lists them in order of start.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let ruta = context.open()?;
        let sessions = ruta
            .sessions(self.from, self.to)
            .map_err(|error| context.refused(&error))?;
        let rows: Vec<Row<'_>> = sessions.iter().map(Row::from).collect();
        context
            .console
            .show(&rows, |page| write(context.texts(), page, &sessions))
    }
}

fn write(texts: &Texts, page: &mut Page, sessions: &[ListedSession]) {
    if sessions.is_empty() {
        page.line(&texts.get("sessions-none"));
        return;
    }
    let mut table = Table::new(&[Align::Left, Align::Left, Align::Right]);
    let mut shown = String::new();
    for ListedSession { view, .. } in sessions {
        let date = date_of(texts, &view.start);
        let repeated = date == shown;
        table.row([
            Cell::bold(if repeated { "" } else { &date }),
            clock_span(texts, &view.start, &view.end).into(),
            texts.duration(view.minutes).into(),
            Cell::dim(&view.id),
            view.title.as_str().into(),
            Cell::dim(marks(texts, view)),
        ]);
        shown = date;
    }
    page.table(&table);
}

/// Returns what is to be said of a session besides its time and title.
fn marks(texts: &Texts, session: &SessionView) -> String {
    let mut marks = Vec::new();
    match session.kind {
        SessionKind::Study => {}
        SessionKind::Project => marks.push(texts.get("session-project")),
        SessionKind::Review => marks.push(texts.get("session-review")),
    }
    match session.status {
        SessionStatus::Planned if session.open => marks.push(texts.get("session-open")),
        SessionStatus::Planned => {}
        SessionStatus::Done => marks.push(texts.get("session-done")),
        SessionStatus::Partial => {
            let hours = texts.duration(session.logged);
            marks.push(texts.format("session-partial", &[("hours", hours.into())]));
        }
        SessionStatus::Missed => marks.push(texts.get("session-missed")),
        SessionStatus::Skipped => marks.push(texts.get("session-skipped")),
    }
    if session.pinned {
        marks.push(texts.get("session-pinned"));
    }
    marks.join(" · ")
}
