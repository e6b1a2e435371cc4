//! Why an input is refused.

use ruta_app::texts::Texts;
use ruta_core::plan::wire::{BaselineFault, ReadError, SpanFault};

use crate::failure::Failure;

/// Returns why an input cannot be read, in the learner's language; `hint` is the text that says
/// where its shape is described.
pub(in crate::commands) fn refused(error: &ReadError, texts: &Texts, hint: &str) -> Failure {
    let in_field = |field: &str, what: String| {
        texts.format(
            "problem-in-field",
            &[("field", field.into()), ("what", what.into())],
        )
    };
    let message = match error {
        ReadError::Json {
            line,
            column,
            message,
        } => texts.format(
            "problem-bad-json",
            &[
                ("line", (*line).into()),
                ("column", (*column).into()),
                ("what", texts.json_error(message).into()),
            ],
        ),
        ReadError::Time { field, source } => in_field(field, texts.time_error(source)),
        ReadError::Window { field, source } => in_field(field, texts.window_error(source)),
        ReadError::Zone(zone) => {
            texts.format("problem-unknown-zone", &[("zone", zone.0.as_str().into())])
        }
        ReadError::Problem(problem) => texts.problem(problem),
        ReadError::Span { field, what } => in_field(field, texts.get(span_fault(*what))),
        ReadError::Baseline { field, id, what } => {
            let key = match what {
                BaselineFault::Twice => "problem-baseline-twice",
                BaselineFault::NoTask => "problem-baseline-no-task",
            };
            in_field(field, texts.format(key, &[("id", id.as_str().into())]))
        }
        ReadError::Unsupported(policy) => in_field(
            "policy",
            texts.format("problem-unknown-policy", &[("id", policy.as_str().into())]),
        ),
    };
    let failure = Failure::refused(error.code(), message);
    match error {
        ReadError::Json { .. } => failure.hint(texts.get(hint)),
        ReadError::Window { .. } => failure.hint(texts.get("problem-window-hint")),
        _ => failure,
    }
}

fn span_fault(what: SpanFault) -> &'static str {
    match what {
        SpanFault::Backwards => "problem-span-backwards",
        SpanFault::Empty => "problem-span-empty",
        SpanFault::Seconds => "problem-span-seconds",
    }
}
