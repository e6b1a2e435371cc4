//! What is wrong with a planning problem, in words.

use ruta_core::plan::ProblemError;
use ruta_core::time::{TimeError, WindowError};

use super::Texts;

impl Texts {
    /// Returns what contradicts itself in a problem.
    pub fn problem(&self, error: &ProblemError) -> String {
        match error {
            ProblemError::DuplicateTask(id) => {
                self.format("problem-duplicate-id", &[("id", id.as_str().into())])
            }
            ProblemError::UnknownAfter { task, unknown } => {
                let values = [
                    ("task", task.as_str().into()),
                    ("unknown", unknown.as_str().into()),
                ];
                self.format("problem-unknown-after", &values)
            }
            ProblemError::UnknownPinned(id) => {
                self.format("problem-unknown-pinned", &[("unknown", id.as_str().into())])
            }
            ProblemError::UnknownDone(id) => {
                self.format("problem-unknown-done", &[("unknown", id.as_str().into())])
            }
            ProblemError::Cycle(ids) => {
                self.format("problem-cycle", &[("cycle", ids.join(" → ").into())])
            }
            ProblemError::SessionLimits { task, min, max } => {
                let mut values = vec![("min", (*min).into()), ("max", (*max).into())];
                match task {
                    None => self.format("problem-session-limits", &values),
                    Some(task) => {
                        values.push(("task", task.as_str().into()));
                        self.format("problem-task-session-limits", &values)
                    }
                }
            }
            ProblemError::OutOfRange { name, value, range } => {
                let values = [
                    ("name", name.as_str().into()),
                    ("value", value.as_str().into()),
                    ("range", range.as_ref().into()),
                ];
                self.format("problem-out-of-range", &values)
            }
            ProblemError::PinnedOverlap { first, second, at } => {
                let values = [
                    ("first", first.as_str().into()),
                    ("second", second.as_str().into()),
                    ("at", at.as_str().into()),
                ];
                self.format("problem-pinned-overlap", &values)
            }
            ProblemError::PinnedExceedsTask { task, pinned, left } => {
                let values = [
                    ("task", task.as_str().into()),
                    ("pinned", (*pinned).into()),
                    ("left", (*left).into()),
                ];
                self.format("problem-pinned-exceeds-task", &values)
            }
            ProblemError::OffEndsBeforeStart { from, to } => {
                let values = [
                    ("from", from.to_string().into()),
                    ("to", to.to_string().into()),
                ];
                self.format("problem-off-ends-before-start", &values)
            }
        }
    }

    /// Returns why a date or an instant cannot be read.
    pub fn time_error(&self, error: &TimeError) -> String {
        let (key, text) = match error {
            TimeError::NotAnInstant(text) => ("problem-not-an-instant", text),
            TimeError::NotADate(text) => ("problem-not-a-date", text),
            TimeError::OutOfRange(text) => ("problem-time-out-of-range", text),
        };
        self.format(key, &[("text", text.as_str().into())])
    }

    /// Returns why a window cannot be read.
    pub fn window_error(&self, error: &WindowError) -> String {
        let (key, text) = match error {
            WindowError::NotAWindow(text) => ("problem-not-a-window", text),
            WindowError::EndsBeforeStart(text) => ("problem-window-backwards", text),
            WindowError::NotADay(text) => ("problem-not-a-day", text),
            WindowError::NoWindow(text) => ("problem-no-window", text),
            WindowError::WindowsAndHours(text) => ("problem-windows-and-hours", text),
            WindowError::NotHours(text) => ("problem-not-hours", text),
        };
        self.format(key, &[("text", text.as_str().into())])
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::wire::Language::{En, Es};

    #[test]
    fn every_contradiction_has_words_with_its_values_in_both_languages() {
        let word = || "sql".to_owned();
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a date");
        let errors = [
            ProblemError::DuplicateTask(word()),
            ProblemError::UnknownAfter {
                task: word(),
                unknown: word(),
            },
            ProblemError::UnknownPinned(word()),
            ProblemError::UnknownDone(word()),
            ProblemError::Cycle(vec![word(), word()]),
            ProblemError::SessionLimits {
                task: None,
                min: 60,
                max: 30,
            },
            ProblemError::SessionLimits {
                task: Some(word()),
                min: 60,
                max: 30,
            },
            ProblemError::OutOfRange {
                name: word(),
                value: word(),
                range: "1 to 60".into(),
            },
            ProblemError::PinnedOverlap {
                first: word(),
                second: word(),
                at: word(),
            },
            ProblemError::PinnedExceedsTask {
                task: word(),
                pinned: 60,
                left: 30,
            },
            ProblemError::OffEndsBeforeStart { from: day, to: day },
        ];
        let times = [
            TimeError::NotAnInstant(word()),
            TimeError::NotADate(word()),
            TimeError::OutOfRange(word()),
        ];
        let windows = [
            WindowError::NotAWindow(word()),
            WindowError::EndsBeforeStart(word()),
            WindowError::NotADay(word()),
            WindowError::NoWindow(word()),
            WindowError::WindowsAndHours(word()),
            WindowError::NotHours(word()),
        ];
        for texts in [Texts::new(En), Texts::new(Es)] {
            let said = errors.iter().map(|error| texts.problem(error));
            let said = said.chain(times.iter().map(|error| texts.time_error(error)));
            for text in said.chain(windows.iter().map(|error| texts.window_error(error))) {
                assert!(text.contains(' ') && !text.contains('{'), "{text}");
                assert!(
                    ["sql", "60", "2026"]
                        .iter()
                        .any(|value| text.contains(value)),
                    "{text}"
                );
            }
        }
    }
}
