//! Wrong usage, told like every other error and in the learner's language.

use std::error::Error as _;
use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use ruta_app::texts::Texts;

use crate::arguments::ArgumentError;
use crate::failure::{Failure, Stop};
use crate::help;

/// Tells whether the arguments ask for JSON, before and even though they may not parse.
pub(crate) fn asks_for_json(arguments: &[OsString]) -> bool {
    arguments
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json")
}

/// Returns how the program ends where the arguments ask for help or make no sense.
pub(crate) fn stop(error: &Error, arguments: &[OsString], texts: &Texts) -> Stop {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let text = error.render().ansi().to_string();
            // The version comes without a line end.
            let text = text.trim_end_matches('\n').to_owned() + "\n";
            Stop::Help {
                text,
                status: error.exit_code() as u8,
            }
        }
        kind => {
            let mut failure = failure(kind, error, texts);
            for hint in suggestions(error, texts) {
                failure = failure.hint(hint);
            }
            failure
                .hint(texts.format(
                    "usage-see-help",
                    &[("command", command(arguments, texts).into())],
                ))
                .into()
        }
    }
}

fn failure(kind: ErrorKind, error: &Error, texts: &Texts) -> Failure {
    let argument = text(error, ContextKind::InvalidArg);
    let values = |pairs: &[(&'static str, String)]| -> Vec<_> {
        pairs
            .iter()
            .map(|(name, value)| (*name, value.clone().into()))
            .collect()
    };
    let (code, key, values) = match kind {
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand);
            (
                "unknown-command",
                "usage-unknown-command",
                values(&[("command", command)]),
            )
        }
        ErrorKind::UnknownArgument => (
            "unknown-argument",
            "usage-unknown-argument",
            values(&[("argument", argument)]),
        ),
        ErrorKind::MissingRequiredArgument => (
            "missing-argument",
            "usage-missing-argument",
            values(&[("argument", argument)]),
        ),
        ErrorKind::MissingSubcommand => ("missing-command", "usage-missing-command", Vec::new()),
        ErrorKind::ArgumentConflict => {
            let other = text(error, ContextKind::PriorArg);
            (
                "argument-conflict",
                "usage-conflict",
                values(&[("argument", argument), ("other", other)]),
            )
        }
        ErrorKind::InvalidValue if text(error, ContextKind::InvalidValue).is_empty() => (
            "missing-value",
            "usage-missing-value",
            values(&[("argument", argument)]),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(error, ContextKind::InvalidValue);
            let reason = reason(error, texts);
            let pairs = [("argument", argument), ("value", value), ("reason", reason)];
            ("invalid-value", "usage-invalid-value", values(&pairs))
        }
        ErrorKind::InvalidUtf8 => ("invalid-text", "usage-invalid-text", Vec::new()),
        _ => ("usage", "usage-other", values(&[("argument", argument)])),
    };
    Failure::usage(code, texts.format(key, &values))
}

/// Returns why a value does not serve.
fn reason(error: &Error, texts: &Texts) -> String {
    if let Some(reason) = error
        .source()
        .and_then(|source| source.downcast_ref::<ArgumentError>())
    {
        return reason.message(texts);
    }
    let valid = list(error, ContextKind::ValidValue);
    if valid.is_empty() {
        texts.get("usage-reason-other")
    } else {
        texts.format(
            "usage-reason-one-of",
            &[("values", valid.join(", ").into())],
        )
    }
}

/// Returns what was probably meant.
fn suggestions(error: &Error, texts: &Texts) -> Vec<String> {
    let kinds = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    kinds
        .into_iter()
        .flat_map(|kind| list(error, kind))
        // The parser puts the likeliest last.
        .rev()
        .take(2)
        .map(|meant| texts.format("usage-did-you-mean", &[("meant", meant.into())]))
        .collect()
}

/// Returns the command that the arguments reach, such as `ruta roadmap check`.
fn command(arguments: &[OsString], texts: &Texts) -> String {
    let mut command = &help::command(texts);
    let mut path = vec!["ruta"];
    for argument in arguments
        .iter()
        .skip(1)
        .filter_map(|argument| argument.to_str())
    {
        if let Some(below) = command.find_subcommand(argument) {
            path.push(below.get_name());
            command = below;
        }
    }
    path.join(" ")
}

fn text(error: &Error, kind: ContextKind) -> String {
    list(error, kind).join(", ")
}

fn list(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}
