//! Every error of the use cases, and how it is put into words.

use thiserror::Error;

use crate::texts::Texts;
use crate::wire::WireError;

/// Why a use case refused.
#[derive(Debug, Error)]
pub enum AppError {
    /// Nothing here yet.
    #[error("not ready")]
    NotReady,
}

impl AppError {
    /// Returns the kebab-case code.
    pub fn code(&self) -> &str {
        "not-ready"
    }

    /// Returns the error in words.
    pub fn in_words(&self, texts: &Texts) -> WireError {
        _ = texts;
        WireError {
            code: self.code().to_owned(),
            message: self.to_string(),
            hint: None,
        }
    }
}
