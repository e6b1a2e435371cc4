//! `ruta task add`: one more task.

use clap::Args;
use ruta_app::wire::{Changed, MinutesRange, TaskDraft};
use serde::Serialize;

use super::Context;
use crate::commands::edited::{refused_part, roadmap};
use crate::failure::Stop;
use crate::range::{in_hours, minutes_range};

/// The arguments of `ruta task add`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta task add \"Practise joins\" --hours 3-5 --after sql-basics
  ruta task add \"Read the course notes\" --hours 2h --level beginner")]
pub(crate) struct Add {
    #[arg(value_name = "TITLE")]
    title: String,
    #[arg(long, value_name = "HOURS", value_parser = minutes_range)]
    hours: MinutesRange,
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    #[arg(long, value_name = "ITEM")]
    after: Option<String>,
}

/// The answer for programs.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    #[serde(flatten)]
    changed: &'a Changed,
}

impl Add {
    /// Stores the task.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let wanted = self.after.clone().or_else(|| self.level.clone());
        let draft = TaskDraft {
            title: self.title,
            minutes: self.hours,
            level: self.level,
            after: self.after,
        };
        let added = ruta.add_task(&draft).map_err(|error| {
            refused_part(
                context,
                &ruta,
                &error,
                wanted.as_deref().unwrap_or_default(),
            )
        })?;
        let values = [
            ("id", added.id.as_str().into()),
            ("hours", in_hours(self.hours).into()),
        ];
        let said = context.texts().format("task-added", &values);
        let view = roadmap(context, &ruta)?;
        let answer = Answer {
            id: &added.id,
            changed: &added.changed,
        };
        context.console.show(&answer, |page| {
            page.line(&said);
            if let Some(note) = &added.changed.note {
                page.line(note);
            }
            if view.plan_waits {
                page.next("ruta plan");
            }
        })
    }
}
