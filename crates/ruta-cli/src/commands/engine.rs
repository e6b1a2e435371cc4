//! What `ruta solve` and `ruta predict` share: JSON in and JSON out, one or a line each.

mod lines;
mod refused;

use std::io::{self, BufWriter, Read};

use ruta_app::texts::Texts;

pub(super) use refused::refused;

use super::Context;
use crate::failure::{Failure, REFUSED, Stop};
use crate::progress::Progress;

/// A part of the core that answers JSON with JSON.
pub(super) struct Engine {
    /// The text beside the progress of one answer.
    pub(super) progress: &'static str,
    /// The text beside the count of answers.
    pub(super) progress_lines: &'static str,
    /// Answers one input, on one line without a line end.
    pub(super) answer: fn(&[u8], &Texts) -> Result<String, Failure>,
}

impl Engine {
    /// Answers all of stdin, or each line of it.
    pub(super) fn run(&self, context: &Context<'_>, lines: bool) -> Result<(), Stop> {
        if lines {
            self.each_line(context)
        } else {
            self.one(context)
        }
    }

    fn one(&self, context: &Context<'_>) -> Result<(), Stop> {
        let console = context.console;
        let texts = console.texts();
        let mut input = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut input)
            .map_err(|error| unreadable(&error, texts))?;
        let _progress = Progress::start(texts.get(self.progress));
        match (self.answer)(&input, texts) {
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

    fn each_line(&self, context: &Context<'_>) -> Result<(), Stop> {
        let console = context.console;
        let texts = console.texts();
        let progress = Progress::start(texts.get(self.progress_lines));
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        let report = lines::answer_each(
            io::stdin().lock(),
            BufWriter::new(io::stdout()),
            workers,
            |line| (self.answer)(line, texts).map_err(|failure| failure.to_json()),
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
}

/// Returns the text of an input.
pub(super) fn text<'a>(input: &'a [u8], texts: &Texts) -> Result<&'a str, Failure> {
    std::str::from_utf8(input)
        .map_err(|_| Failure::refused("bad-json", texts.get("problem-not-utf8")))
}

fn unreadable(error: &io::Error, texts: &Texts) -> Failure {
    let reason = texts.system_reason(error.kind(), &error.to_string());
    let message = texts.format("read-failed", &[("reason", reason.into())]);
    Failure::refused("read-failed", message)
}
