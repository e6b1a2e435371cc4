//! One problem's answer, or why it has none.

use ruta_app::texts::Texts;
use ruta_core::plan::solve;
use ruta_core::plan::wire::{ReadError, read, write};
use ruta_core::replan::replan;

use crate::failure::Failure;

/// Answers a problem, on one line without a line end.
pub(super) fn answer(problem: &[u8], texts: &Texts) -> Result<String, Failure> {
    let text = std::str::from_utf8(problem)
        .map_err(|_| Failure::refused("bad-json", texts.get("problem-not-utf8")))?;
    let request = read(text).map_err(|error| refused(&error, texts))?;
    let problem = &request.problem;
    Ok(match request.replan {
        None => write(problem.zone(), &solve(problem), None),
        Some(asked) => {
            let proposal = replan(problem, &asked.baseline, asked.policy, asked.freeze_hours);
            write(problem.zone(), &proposal.plan, Some(&proposal.diff))
        }
    })
}

/// Returns why a problem cannot be read, in the learner's language.
fn refused(error: &ReadError, texts: &Texts) -> Failure {
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
        ReadError::Json { .. } => failure.hint(texts.get("problem-hint")),
        ReadError::Window { .. } => failure.hint(texts.get("problem-window-hint")),
        _ => failure,
    }
}
