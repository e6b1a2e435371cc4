//! What can go wrong in the window itself, outside the use cases.

use ruta_app::texts::{Texts, Value};
use ruta_app::wire::WireError;

/// An error of the window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// A picked file cannot be read.
    Unreadable { path: String, reason: Unreadable },
    /// No program of the desktop opens an address or a folder.
    CannotOpen { what: String, reason: String },
    /// The environment names no place for the data.
    NoDataDir,
    /// `RUTA_NOW` names no instant.
    BadClock(String),
    /// The desktop does not let the program start at login, or does not say whether it does.
    NoLogin(String),
}

/// Why a file cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// What the system says.
    System(String),
    /// Its bytes are no UTF-8 text.
    NotText,
    /// It has more megabytes than these.
    TooLarge(u32),
}

impl Trouble {
    /// Returns the error as it crosses the border.
    pub(crate) fn in_words(&self, texts: &Texts) -> WireError {
        let (code, message, hint) = match self {
            Self::Unreadable { path, reason } => (
                "unreadable-file",
                texts.format(
                    "desktop-unreadable-file",
                    &[
                        ("path", path.as_str().into()),
                        ("reason", reason.in_words(texts).into()),
                    ],
                ),
                texts.get("desktop-unreadable-file-hint"),
            ),
            Self::CannotOpen { what, reason } => (
                "cannot-open",
                texts.format(
                    "desktop-cannot-open",
                    &[
                        ("what", what.as_str().into()),
                        ("reason", reason.as_str().into()),
                    ],
                ),
                texts.get("desktop-cannot-open-hint"),
            ),
            Self::NoDataDir => (
                "no-data-dir",
                texts.get("desktop-no-data-dir"),
                texts.get("desktop-no-data-dir-hint"),
            ),
            Self::BadClock(value) => (
                "bad-clock",
                texts.format("desktop-bad-clock", &[("value", value.as_str().into())]),
                texts.get("desktop-bad-clock-hint"),
            ),
            Self::NoLogin(reason) => (
                "no-login",
                texts.format("desktop-no-login", &[("reason", reason.as_str().into())]),
                texts.get("desktop-no-login-hint"),
            ),
        };
        WireError {
            code: code.to_owned(),
            message,
            hint: Some(hint),
        }
    }
}

impl Unreadable {
    fn in_words(&self, texts: &Texts) -> String {
        match self {
            Self::System(reason) => reason.clone(),
            Self::NotText => texts.get("desktop-not-text"),
            Self::TooLarge(megabytes) => texts.format(
                "desktop-too-large",
                &[("megabytes", Value::from(*megabytes))],
            ),
        }
    }
}
