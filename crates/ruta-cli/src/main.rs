//! The command line of Ruta.
//!
//! `main` reads the environment and the arguments once; everything behind it takes them as
//! values. A command unpacks its arguments, calls one use case and shows the answer.

mod arguments;
mod commands;
mod console;
mod failure;
mod help;
mod page;
mod progress;
mod range;
#[cfg(test)]
mod reference;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::FromArgMatches;
use ruta_app::texts::{Texts, language_from};

use crate::arguments::Arguments;
use crate::commands::Context;
use crate::console::Console;
use crate::failure::Stop;

fn main() -> ExitCode {
    let raw: Vec<OsString> = std::env::args_os().collect();
    let texts = Texts::new(language_from(variable));
    let console = Console::new(texts, usage::asks_for_json(&raw));
    failure::report_bugs(console.texts().language(), console.json());
    match run(&raw, &console) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => console.report(stop),
    }
}

fn run(raw: &[OsString], console: &Console) -> Result<(), Stop> {
    let texts = console.texts();
    let matches = help::command(texts)
        .try_get_matches_from(raw)
        .map_err(|error| usage::stop(&error, raw, texts))?;
    let arguments =
        Arguments::from_arg_matches(&matches).map_err(|error| usage::stop(&error, raw, texts))?;
    let context = Context::new(console, arguments.data_dir, variable);
    arguments.command.run(&context)
}

/// Reads a variable of the environment; an empty one counts as not set.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
