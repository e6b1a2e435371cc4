//! One problem's answer, or why it has none.

use ruta_app::texts::Texts;
use ruta_core::plan::wire::{ReadError, Request, read, write};
use ruta_core::plan::{ProblemError, solve};
use ruta_core::time::{TimeError, WindowError};

use crate::failure::Failure;

/// Answers a problem, on one line without a line end.
pub(super) fn answer(problem: &[u8], texts: &Texts) -> Result<String, Failure> {
    let text = std::str::from_utf8(problem)
        .map_err(|_| Failure::refused("bad-json", texts.get("problem-not-utf8")))?;
    let Request { problem, replan } = read(text).map_err(|error| refused(&error, texts))?;
    Ok(match replan {
        None => write(problem.zone(), &solve(&problem), None),
        Some(_) => return Err(Failure::refused("unsupported", "replan".to_owned())),
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
        ReadError::Time { field, source } => in_field(field, time(source, texts)),
        ReadError::Window { field, source } => in_field(field, window(source, texts)),
        ReadError::Zone(zone) => {
            texts.format("problem-unknown-zone", &[("zone", zone.0.as_str().into())])
        }
        ReadError::Problem(problem) => contradiction(problem, texts),
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

fn time(error: &TimeError, texts: &Texts) -> String {
    let (key, text) = match error {
        TimeError::NotAnInstant(text) => ("problem-not-an-instant", text),
        TimeError::NotADate(text) => ("problem-not-a-date", text),
        TimeError::OutOfRange(text) => ("problem-time-out-of-range", text),
    };
    texts.format(key, &[("text", text.as_str().into())])
}

fn window(error: &WindowError, texts: &Texts) -> String {
    let (key, text) = match error {
        WindowError::NotAWindow(text) => ("window-shape", text),
        WindowError::EndsBeforeStart(text) => ("window-backwards", text),
        WindowError::NotADay(text) => ("window-day", text),
        WindowError::NoWindow(text) => ("window-missing", text),
    };
    texts.format(key, &[("text", text.as_str().into())])
}

/// Returns what contradicts itself in a problem.
fn contradiction(error: &ProblemError, texts: &Texts) -> String {
    match error {
        ProblemError::DuplicateTask(id) => {
            texts.format("problem-duplicate-id", &[("id", id.as_str().into())])
        }
        ProblemError::UnknownAfter { task, unknown } => texts.format(
            "problem-unknown-after",
            &[
                ("task", task.as_str().into()),
                ("unknown", unknown.as_str().into()),
            ],
        ),
        ProblemError::UnknownPinned(id) => {
            texts.format("problem-unknown-pinned", &[("unknown", id.as_str().into())])
        }
        ProblemError::UnknownDone(id) => {
            texts.format("problem-unknown-done", &[("unknown", id.as_str().into())])
        }
        ProblemError::Cycle(ids) => {
            texts.format("problem-cycle", &[("cycle", ids.join(" → ").into())])
        }
        ProblemError::SessionLimits {
            task: None,
            min,
            max,
        } => texts.format(
            "problem-session-limits",
            &[("min", (*min).into()), ("max", (*max).into())],
        ),
        ProblemError::SessionLimits {
            task: Some(task),
            min,
            max,
        } => texts.format(
            "problem-task-session-limits",
            &[
                ("task", task.as_str().into()),
                ("min", (*min).into()),
                ("max", (*max).into()),
            ],
        ),
        ProblemError::OutOfRange { name, value, range } => texts.format(
            "problem-out-of-range",
            &[
                ("name", name.as_str().into()),
                ("value", value.as_str().into()),
                ("range", (*range).into()),
            ],
        ),
        ProblemError::PinnedOverlap { first, second, at } => texts.format(
            "problem-pinned-overlap",
            &[
                ("first", first.as_str().into()),
                ("second", second.as_str().into()),
                ("at", at.as_str().into()),
            ],
        ),
        ProblemError::PinnedExceedsTask { task, pinned, left } => texts.format(
            "problem-pinned-exceeds-task",
            &[
                ("task", task.as_str().into()),
                ("pinned", (*pinned).into()),
                ("left", (*left).into()),
            ],
        ),
        ProblemError::OffEndsBeforeStart { from, to } => texts.format(
            "problem-off-ends-before-start",
            &[
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
            ],
        ),
    }
}
