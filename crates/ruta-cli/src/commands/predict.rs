//! `ruta predict`: the forecast alone, JSON in and JSON out.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_core::forecast::forecast;
use ruta_core::forecast::wire::{read, write};

use super::Context;
use super::engine::{self, Engine};
use crate::failure::{Failure, Stop};

/// The arguments of `ruta predict`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta predict < known.json
  ruta predict --lines < known.jsonl > forecasts.jsonl")]
pub(crate) struct Predict {
    #[arg(long)]
    lines: bool,
}

impl Predict {
    /// Answers one input, or one a line.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let forecaster = Engine {
            progress: "progress-predict",
            progress_lines: "progress-predict-lines",
            answer,
        };
        forecaster.run(context, self.lines)
    }
}

fn answer(known: &[u8], texts: &Texts) -> Result<String, Failure> {
    let text = engine::text(known, texts)?;
    let input = read(text).map_err(|error| engine::refused(&error, texts, "predict-hint"))?;
    Ok(write(&input.availability.zone, &forecast(&input)))
}
