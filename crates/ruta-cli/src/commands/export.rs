//! `ruta export`: the sessions as a calendar file.

use std::path::PathBuf;

use clap::Args;
use ruta_app::wire::{ExportOptions, Language};

use super::Context;
use crate::arguments::{alarm, language};
use crate::failure::Stop;

/// The arguments of `ruta export`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta export plan.ics
  ruta export changes.ics --changes
  ruta export plan.ics --alarm 15 --utc
  ruta export plan.ics --level beginner --lang es
  ruta export plan.ics --split")]
pub(crate) struct Export {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long)]
    changes: bool,
    #[arg(long, value_name = "MINUTES", value_parser = alarm)]
    alarm: Option<u32>,
    #[arg(long)]
    utc: bool,
    #[arg(long, value_name = "ID")]
    level: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "level")]
    session: Option<String>,
    #[arg(long)]
    split: bool,
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,
}

impl Export {
    /// Writes the file and says what is in it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let options = ExportOptions {
            changes: self.changes,
            alarm: self.alarm,
            utc: self.utc,
            level: self.level,
            session: self.session,
            split: self.split,
            language: self.lang,
        };
        let report = ruta
            .export_calendar(&self.file, &options)
            .map_err(|error| match options.session.as_deref() {
                Some(session) => context.refused_session(&ruta, &error, session),
                None => context.refused(&error),
            })?;
        context.console.show(&report, |page| {
            let values = [
                ("events", report.events.into()),
                ("path", report.paths.join(", ").into()),
            ];
            page.line(&texts.format("export-done", &values));
            let values = [
                ("new", report.new.into()),
                ("changed", report.changed.into()),
                ("gone", report.gone.into()),
            ];
            page.line(&texts.format("export-counts", &values));
            if let Some(note) = &report.note {
                page.line(note);
            }
        })
    }
}
