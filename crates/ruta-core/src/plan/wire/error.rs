//! Why a request cannot be read.

use thiserror::Error;

use crate::plan::ProblemError;
use crate::time::{TimeError, UnknownZone, WindowError};

/// A request that cannot be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The text is no JSON of the shape that is asked for.
    #[error("line {line}, column {column}: {message}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// A field holds a time that cannot be used.
    #[error("{field}: {source}")]
    Time {
        /// The path of the field.
        field: String,
        /// What is wrong.
        source: TimeError,
    },
    /// A field holds a window that cannot be used.
    #[error("{field}: {source}")]
    Window {
        /// The path of the field.
        field: String,
        /// What is wrong.
        source: WindowError,
    },
    /// The zone is unknown.
    #[error("zone: {0}")]
    Zone(#[from] UnknownZone),
    /// A span does not end after it starts, or holds seconds.
    #[error("{field}: {what}")]
    Span {
        /// The path of the field.
        field: String,
        /// What is wrong.
        what: SpanFault,
    },
    /// The problem contradicts itself.
    #[error(transparent)]
    Problem(#[from] ProblemError),
    /// The baseline names what is no task, or an id twice.
    #[error("{field}: `{id}` {what}")]
    Baseline {
        /// The path of the field.
        field: String,
        /// The id.
        id: String,
        /// What is wrong with it.
        what: BaselineFault,
    },
    /// There is no such policy.
    #[error("policy `{0}` is not something that this version plans")]
    Unsupported(String),
}

impl ReadError {
    /// Returns the kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Json { .. } => "bad-json",
            Self::Time { .. } | Self::Span { .. } => "bad-time",
            Self::Window { .. } => "bad-window",
            Self::Zone(_) => "unknown-zone",
            Self::Problem(error) => error.code(),
            Self::Baseline { what, .. } => what.code(),
            Self::Unsupported(_) => "unsupported",
        }
    }
}

/// What is wrong with a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SpanFault {
    /// It is turned round.
    #[error("it ends before it starts")]
    Backwards,
    /// It is turned round or empty.
    #[error("it does not end after it starts")]
    Empty,
    /// A session of the plan holds seconds.
    #[error("sessions hold whole minutes, no seconds")]
    Seconds,
}

/// What is wrong with a session of the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BaselineFault {
    /// Two sessions have its id.
    #[error("is the id of two sessions")]
    Twice,
    /// It works on what is no task.
    #[error("is no task")]
    NoTask,
}

impl BaselineFault {
    fn code(self) -> &'static str {
        match self {
            Self::Twice => "duplicate-id",
            Self::NoTask => "unknown-id",
        }
    }
}

impl ReadError {
    /// Takes the place out of the message that `serde_json` writes it behind; a text that ends too
    /// early is wrong behind its last sign.
    pub(crate) fn json(error: &serde_json::Error, text: &str) -> Self {
        let message = error.to_string();
        let (line, column) = if error.is_eof() {
            behind(text)
        } else {
            (error.line(), error.column().max(1))
        };
        Self::Json {
            line,
            column,
            message: message
                .rsplit_once(" at line ")
                .map_or(message.as_str(), |(what, _)| what)
                .to_owned(),
        }
    }
}

/// Returns the line and the column behind the last sign of a text, from 1; blanks are none.
fn behind(text: &str) -> (usize, usize) {
    let text = text.trim_end();
    let last = text.rsplit('\n').next().unwrap_or("");
    (text.matches('\n').count() + 1, last.len() + 1)
}
