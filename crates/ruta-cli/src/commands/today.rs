//! `ruta today`: what is on, what was not answered, what comes then.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{SessionView, StuckView, TodayView};
use serde::Serialize;

use super::Context;
use super::moments::span;
use super::open;
use super::timer::sentence;
use crate::failure::Stop;
use crate::page::{Cell, Page, Table};

/// The arguments of `ruta today`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta today")]
pub(crate) struct Today {}

impl Today {
    /// Shows the day.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let ruta = context.open()?;
        let today = ruta.today().map_err(|error| context.refused(&error))?;
        let stuck = ruta.stuck().map_err(|error| context.refused(&error))?;
        let start = ruta.bootstrap().map_err(|error| context.refused(&error))?;
        let slack_weeks = start.rail.and_then(|rail| rail.slack_weeks);
        let answer = Answer {
            today: &today,
            stuck: &stuck,
            slack_weeks,
        };
        let texts = context.texts();
        context.console.show(&answer, |page| {
            write_slack(texts, page, slack_weeks);
            write(texts, page, &today);
            if !stuck.is_empty() {
                page.heading(&texts.format("today-stuck", &[("count", stuck.len().into())]));
                for view in &stuck {
                    page.line(&format!("  {}", view.text));
                }
                page.next("ruta stuck");
            }
        })
    }
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    today: &'a TodayView,
    stuck: &'a [StuckView],
    slack_weeks: Option<f64>,
}

/// Writes how many weeks can be missed, where something is due.
fn write_slack(texts: &Texts, page: &mut Page, weeks: Option<f64>) {
    if let Some(weeks) = weeks {
        let number = texts.decimal(weeks);
        let values = [("weeks", weeks.into()), ("number", number.into())];
        page.line(&texts.format("today-slack", &values));
        page.gap();
    }
}

fn write(texts: &Texts, page: &mut Page, today: &TodayView) {
    if let Some(hour) = &today.session {
        let session = &hour.sheet.session;
        let key = if hour.on { "today-on" } else { "today-next" };
        let when = span(texts, &session.start, &session.end);
        page.line(&texts.format(
            key,
            &[
                ("title", session.title.as_str().into()),
                ("when", when.into()),
            ],
        ));
        page.line(&session.reason);
        match &today.timer {
            Some(timer) => page.line(&sentence(texts, timer)),
            None => page.next(&format!("ruta timer start {}", session.id)),
        }
    } else {
        page.line(&texts.get("today-nothing"));
    }
    if !today.open.is_empty() {
        page.heading(&texts.format("today-open", &[("count", today.open.len().into())]));
        page.table(&open::table(texts, &today.open));
        if today.ask {
            page.next(&texts.get("open-how"));
        }
    }
    if !today.then.is_empty() {
        page.heading(&texts.get("today-then"));
        page.table(&sessions(texts, &today.then));
    }
}

fn sessions(texts: &Texts, sessions: &[SessionView]) -> Table {
    let mut table = Table::new(&[]);
    for session in sessions {
        table.row([
            span(texts, &session.start, &session.end).into(),
            Cell::dim(&session.id),
            session.title.as_str().into(),
        ]);
    }
    table
}
