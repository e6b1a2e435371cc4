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
        what: &'static str,
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
        what: &'static str,
    },
    /// The request asks for something that the planner does not do.
    #[error("{0} is not something that this version plans")]
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
            Self::Baseline { what, .. } if what.starts_with("is no") => "unknown-id",
            Self::Baseline { .. } => "duplicate-id",
            Self::Unsupported(_) => "unsupported",
        }
    }
}

impl From<serde_json::Error> for ReadError {
    /// Takes the place out of the message that `serde_json` writes it behind.
    fn from(error: serde_json::Error) -> Self {
        let message = error.to_string();
        Self::Json {
            line: error.line(),
            column: error.column(),
            message: message
                .rsplit_once(" at line ")
                .map_or(message.as_str(), |(what, _)| what)
                .to_owned(),
        }
    }
}
