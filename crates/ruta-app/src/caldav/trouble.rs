//! Why a calendar on a server could not be used.

use ruta_caldav::{CaldavError, KeyringError};
use thiserror::Error;

use crate::texts::Texts;

/// Why a calendar on a server could not be used; the stored plan is as it was.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CaldavTrouble {
    /// The server did not serve.
    #[error(transparent)]
    Server(#[from] CaldavError),
    /// The system's keyring did not serve.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// No calendar is connected.
    #[error("no calendar on a server is connected")]
    NotConnected,
    /// Nobody knows the password.
    #[error("there is no password of `{user}` on {host}")]
    NoPassword {
        /// The user.
        user: String,
        /// The server.
        host: String,
    },
    /// The calendar is gone from the server.
    #[error("the calendar {0} is gone")]
    CalendarGone(String),
    /// So many sessions went from the server at once that it may be a mistake.
    #[error("{gone} of {all} sessions are gone from the calendar")]
    MassDeletion {
        /// How many went.
        gone: u32,
        /// How many there were.
        all: u32,
    },
}

impl CaldavTrouble {
    /// Tells whether what stands on the server is another version than the one that was seen.
    pub(crate) fn is_stale(&self) -> bool {
        matches!(
            self,
            Self::Server(CaldavError::Changed(_) | CaldavError::Gone(_))
        )
    }

    /// Returns the kebab-case code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Server(error) => match error {
                CaldavError::NoAddress(_) => "caldav-no-address",
                CaldavError::PasswordInAddress => "caldav-password-in-address",
                CaldavError::NotEncrypted(_) => "caldav-not-encrypted",
                CaldavError::Unreachable { .. } => "caldav-unreachable",
                CaldavError::Silent(_) => "caldav-silent",
                CaldavError::Untrusted { .. } => "caldav-untrusted",
                CaldavError::Unauthorized(_) => "caldav-unauthorized",
                CaldavError::Gone(_) => "caldav-gone",
                CaldavError::Changed(_) => "caldav-changed",
                CaldavError::Refused { .. } => "caldav-refused",
                CaldavError::Garbage { .. } => "caldav-garbage",
                CaldavError::CannotMake { .. } => "caldav-cannot-make",
                CaldavError::NoSuchCalendar { .. } => "caldav-no-such-calendar",
            },
            Self::Keyring(KeyringError::Unavailable(_)) => "keyring-unavailable",
            Self::NotConnected => "caldav-not-connected",
            Self::NoPassword { .. } => "caldav-no-password",
            Self::CalendarGone(_) => "caldav-calendar-gone",
            Self::MassDeletion { .. } => "caldav-mass-deletion",
        }
    }

    /// Returns the values that stand in the texts, by name.
    pub(crate) fn values(&self, texts: &Texts) -> Vec<(&'static str, String)> {
        match self {
            Self::Server(error) => match error {
                CaldavError::NoAddress(place)
                | CaldavError::NotEncrypted(place)
                | CaldavError::Gone(place)
                | CaldavError::Changed(place) => vec![("place", place.clone())],
                CaldavError::Silent(host) | CaldavError::Unauthorized(host) => {
                    vec![("host", host.clone())]
                }
                CaldavError::Unreachable { host, reason }
                | CaldavError::Untrusted { host, reason }
                | CaldavError::Garbage { host, reason } => {
                    vec![("host", host.clone()), ("reason", reason.clone())]
                }
                CaldavError::Refused { host, status } => {
                    vec![("host", host.clone()), ("status", status.to_string())]
                }
                CaldavError::CannotMake { known } => vec![("known", texts.list(known))],
                CaldavError::NoSuchCalendar { name, known } => {
                    vec![
                        (
                            "asked",
                            if name.is_empty() { "no" } else { "yes" }.to_owned(),
                        ),
                        ("name", name.clone()),
                        ("known", texts.list(known)),
                    ]
                }
                CaldavError::PasswordInAddress => Vec::new(),
            },
            Self::Keyring(KeyringError::Unavailable(reason)) => vec![("reason", reason.clone())],
            Self::NotConnected => Vec::new(),
            Self::NoPassword { user, host } => {
                vec![("user", user.clone()), ("host", host.clone())]
            }
            Self::CalendarGone(place) => vec![("place", place.clone())],
            Self::MassDeletion { gone, all } => {
                vec![("gone", gone.to_string()), ("all", all.to_string())]
            }
        }
    }
}
