//! `ruta solve`: the planner alone, JSON in and JSON out.

mod answer;
mod lines;

use std::io::{self, BufWriter, Read};

use clap::Args;
use ruta_app::texts::Texts;

use super::Context;
use crate::failure::{Failure, REFUSED, Stop};
use crate::progress::Progress;

/// The arguments of `ruta solve`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta solve < problem.json
  ruta solve --lines < problems.jsonl > answers.jsonl")]
pub(crate) struct Solve {
    #[arg(long)]
    lines: bool,
}

impl Solve {
    /// Answers one problem, or one a line.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        if self.lines {
            each_line(context)
        } else {
            one(context)
        }
    }
}

fn one(context: &Context<'_>) -> Result<(), Stop> {
    let console = context.console;
    let texts = console.texts();
    let mut input = Vec::new();
    io::stdin()
        .lock()
        .read_to_end(&mut input)
        .map_err(|error| unreadable(&error, texts))?;
    let _progress = Progress::start(texts.get("progress-solve"));
    match answer::answer(&input, texts) {
        Ok(answer) => console.print(&(answer + "\n")),
        Err(failure) => {
            // A program reads stdout here, whether it said so or not.
            if !console.json() {
                console.print(&(failure.to_json() + "\n"))?;
            }
            Err(failure.into())
        }
    }
}

fn each_line(context: &Context<'_>) -> Result<(), Stop> {
    let console = context.console;
    let texts = console.texts();
    let progress = Progress::start(texts.get("progress-solve-lines"));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let report = lines::answer_each(
        io::stdin().lock(),
        BufWriter::new(io::stdout()),
        workers,
        |line| answer::answer(line, texts).map_err(|failure| failure.to_json()),
        || progress.step(),
    )
    .map_err(|error| match error {
        lines::LinesError::Write(error) => console.write_failed(&error),
        lines::LinesError::Read(error) => unreadable(&error, texts).into(),
    })?;
    if report.refused == 0 {
        Ok(())
    } else {
        Err(Stop::Shown(REFUSED))
    }
}

fn unreadable(error: &io::Error, texts: &Texts) -> Failure {
    let reason = texts.system_reason(error.kind(), &error.to_string());
    let message = texts.format("read-failed", &[("reason", reason.into())]);
    Failure::refused("read-failed", message)
}
