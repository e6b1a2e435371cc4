//! Why an input is refused.

use ruta_app::texts::Texts;
use ruta_core::plan::wire::ReadError;

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
                ("what", message.as_str().into()),
            ],
        ),
        ReadError::Time { field, source } => in_field(field, texts.time_error(source)),
        ReadError::Window { field, source } => in_field(field, texts.window_error(source)),
        ReadError::Zone(zone) => {
            texts.format("problem-unknown-zone", &[("zone", zone.0.as_str().into())])
        }
        ReadError::Problem(problem) => texts.problem(problem),
        // Rare, and their words stand in the error itself.
        other => other.to_string(),
    };
    let failure = Failure::refused(error.code(), message);
    match error {
        ReadError::Json { .. } => failure.hint(texts.get(hint)),
        ReadError::Window { .. } => failure.hint(texts.get("problem-window-hint")),
        _ => failure,
    }
}
