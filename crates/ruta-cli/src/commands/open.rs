//! `ruta open`: sessions that have passed without a word.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::SessionView;

use super::Context;
use super::changed::show_changed;
use super::moments::span;
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta open`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta open
  ruta open --later
  ruta open --count-as-done")]
pub(crate) struct Open {
    #[arg(long, conflicts_with_all = ["count_as_done", "ask"])]
    later: bool,
    #[arg(long, conflicts_with = "ask")]
    count_as_done: bool,
    #[arg(long)]
    ask: bool,
}

impl Open {
    /// Lists them, or says when to ask about them.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        if self.later {
            let changed = ruta.put_off_open();
            let changed = changed.map_err(|error| context.refused(&error))?;
            return show_changed(context, &changed, &texts.get("open-later"));
        }
        if self.count_as_done || self.ask {
            let changed = ruta.set_elapsed_done(self.count_as_done);
            let changed = changed.map_err(|error| context.refused(&error))?;
            let key = if self.count_as_done {
                "open-count-as-done"
            } else {
                "open-ask"
            };
            return show_changed(context, &changed, &texts.get(key));
        }
        let open = ruta.open_sessions();
        let open = open.map_err(|error| context.refused(&error))?;
        context.console.show(&open, |page| {
            if open.is_empty() {
                page.line(&texts.get("open-none"));
            } else {
                page.table(&table(texts, &open));
                page.next(&texts.get("open-how"));
            }
        })
    }
}

/// Returns open sessions with their ids.
pub(super) fn table(texts: &Texts, open: &[SessionView]) -> Table {
    let mut table = Table::new(&[Align::Left, Align::Right]);
    for session in open {
        table.row([
            span(texts, &session.start, &session.end).into(),
            texts.duration(session.minutes).into(),
            Cell::dim(&session.id),
            session.title.as_str().into(),
        ]);
    }
    table
}
