//! Where answers and errors go: text or JSON, with colours only on a terminal.

use std::io::{self, Write};
use std::process::ExitCode;

use ruta_app::texts::Texts;
use serde::Serialize;

use crate::failure::{Failure, Stop};
use crate::page::Page;

/// The two streams, the language, and whether programs or people read.
#[derive(Debug)]
pub(crate) struct Console {
    texts: Texts,
    json: bool,
}

impl Console {
    /// Returns a console over the process's own streams.
    pub(crate) fn new(texts: Texts, json: bool) -> Self {
        Self { texts, json }
    }

    /// Returns the texts in the learner's language.
    pub(crate) fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Tells whether a program reads the answer.
    pub(crate) fn json(&self) -> bool {
        self.json
    }

    /// Shows an answer: `data` as JSON, or the page that `text` writes.
    pub(crate) fn show<T: Serialize>(
        &self,
        data: &T,
        text: impl FnOnce(&mut Page),
    ) -> Result<(), Stop> {
        if self.json {
            let mut document = serde_json::to_string_pretty(data)
                .map_err(|error| Failure::refused("write-failed", error.to_string()))?;
            document.push('\n');
            return self.print(&document);
        }
        let mut page = Page::default();
        text(&mut page);
        self.print(&page.into_text())
    }

    /// Writes to stdout as it stands, colours only where a terminal wants them.
    pub(crate) fn print(&self, text: &str) -> Result<(), Stop> {
        let mut out = anstream::stdout().lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .map_err(|error| self.write_failed(&error))
    }

    /// Returns why nothing could be written.
    pub(crate) fn write_failed(&self, error: &io::Error) -> Stop {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Stop::BrokenPipe;
        }
        let reason = self.texts.system_reason(error.kind(), &error.to_string());
        let message = self
            .texts
            .format("write-failed", &[("reason", reason.into())]);
        Failure::refused("write-failed", message).into()
    }

    /// Tells people and programs why a command ended, and returns the exit status.
    pub(crate) fn report(&self, stop: Stop) -> ExitCode {
        match stop {
            Stop::BrokenPipe => ExitCode::SUCCESS,
            Stop::Shown(status) => ExitCode::from(status),
            Stop::Help { text, status: 0 } => match self.print(&text) {
                Ok(()) => ExitCode::SUCCESS,
                Err(stop) => self.report(stop),
            },
            Stop::Help { text, status } => {
                // As in `show_failure`: where nobody reads, nobody can be told.
                let _ = anstream::stderr().write_all(text.as_bytes());
                ExitCode::from(status)
            }
            Stop::Failed(failure) => {
                self.show_failure(&failure);
                ExitCode::from(failure.status)
            }
        }
    }

    /// Tells people and programs of a failure.
    fn show_failure(&self, failure: &Failure) {
        failure.tell();
        if self.json {
            // The command has failed already; where nobody reads, nobody can be told.
            let _ = self.print(&(failure.to_json() + "\n"));
        }
    }
}

/// Tells people something beside the answer, on stderr.
pub(crate) fn remark(line: &str) {
    // Where nobody reads, nobody misses it.
    let _ = anstream::stderr().write_all(format!("{line}\n").as_bytes());
}
