//! `ruta pin`: fixes a session, where it is or elsewhere.

use clap::Args;
use ruta_app::Ruta;
use ruta_core::time::Zone;

use super::Context;
use super::changed::show_changed;
use super::moments::span;
use crate::arguments::{Instant, instant};
use crate::failure::{Failure, Stop};

/// The arguments of `ruta pin`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta pin s12
  ruta pin s12 --start 2026-02-02T19:00 --end 2026-02-02T20:30
  ruta pin s12 --start 2026-02-02T19:00:00+01:00")]
pub(crate) struct Pin {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "TIME", value_parser = instant)]
    start: Option<Instant>,
    #[arg(long, value_name = "TIME", value_parser = instant, requires = "start")]
    end: Option<Instant>,
}

impl Pin {
    /// Fixes the session.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let start = self.start.map(|at| zoned(context, &ruta, at)).transpose()?;
        let end = self.end.map(|at| zoned(context, &ruta, at)).transpose()?;
        let changed = ruta
            .pin_session(&self.id, start.as_deref(), end.as_deref())
            .map_err(|error| context.refused_session(&ruta, &error, &self.id))?;
        let session = ruta
            .session_sheet(&self.id)
            .map_err(|error| context.refused(&error))?
            .session;
        let values = [
            ("title", session.title.into()),
            ("when", span(texts, &session.start, &session.end).into()),
        ];
        show_changed(context, &changed, &texts.format("pin-done", &values))
    }
}

/// Returns an instant as RFC 3339; wall time is that of the plan's zone.
fn zoned(context: &Context<'_>, ruta: &Ruta, at: Instant) -> Result<String, Stop> {
    match at {
        Instant::Zoned(text) => Ok(text),
        Instant::Wall(local) => {
            let name = ruta
                .availability_view()
                .map_err(|error| context.refused(&error))?
                .zone;
            let zone = Zone::named(&name)
                .map_err(|error| Failure::refused("unknown-zone", error.to_string()))?;
            Ok(zone.rfc3339(zone.compatible(local)))
        }
    }
}
