//! `ruta roadmap check`: lists every problem of a roadmap file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use ruta_core::roadmap::{Format, Problem, Roadmap};
use serde_json::{Value, json};

use super::Context;
use crate::commands::file::read_text;
use crate::failure::{Failure, REFUSED, Stop};

/// The arguments of `ruta roadmap check`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta roadmap check my-roadmap.json
  ruta roadmap check my-roadmap.md")]
pub(crate) struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Check {
    /// Reads the roadmap and says what is wrong with it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let text = read_text(context, &self.file)?;
        read(&self.file, &text).map_err(|problems| list(context, &self.file, &problems))?;
        let data = json!({ "path": self.file.display().to_string(), "problems": [] });
        let path = [("path", self.file.display().to_string().into())];
        context.console.show(&data, |page| {
            page.line(&context.texts().format("check-fine", &path));
        })
    }
}

/// Reads a roadmap by what the name of its file, or else its text, says it is.
pub(super) fn read(path: &Path, text: &str) -> Result<Roadmap, Vec<Problem>> {
    Format::of(&path.display().to_string(), text).read(text)
}

/// Lists the problems of a file, one a line, and returns how the command ends.
pub(super) fn list(context: &Context<'_>, path: &Path, problems: &[Problem]) -> Stop {
    let texts = context.texts();
    let path = path.display().to_string();
    let values = [
        ("path", path.as_str().into()),
        ("count", problems.len().into()),
    ];
    let failure = Failure::refused("roadmap-problems", texts.format("check-problems", &values))
        .hint(texts.get("check-hint"));
    let lines: Vec<(&Problem, String)> = problems
        .iter()
        .map(|problem| (problem, message(context, problem)))
        .collect();
    let listed = if context.console.json() {
        let problems: Vec<Value> = lines
            .iter()
            .map(|(problem, message)| {
                json!({ "line": problem.line, "column": problem.column,
                        "code": problem.code(), "message": message })
            })
            .collect();
        let data = json!({ "error": failure.data(), "path": path, "problems": problems });
        context.console.show(&data, |_| {})
    } else {
        let mut text = String::new();
        for (problem, message) in &lines {
            let (line, column, code) = (problem.line, problem.column, problem.code());
            let _ = writeln!(text, "{path}:{line}:{column}: error[{code}]: {message}");
        }
        context.console.print(&text)
    };
    match listed {
        Ok(()) => {
            failure.tell();
            Stop::Shown(REFUSED)
        }
        Err(stop) => stop,
    }
}

fn message(context: &Context<'_>, problem: &Problem) -> String {
    let parameters = problem.parameters();
    let values: Vec<_> = parameters
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let key = format!("roadmap-problem-{}", problem.code());
    context.texts().format(&key, &values)
}
