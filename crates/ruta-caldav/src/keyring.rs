//! The system's keyring, the one place where the password is kept.

use keyring::{Entry, Error};
use thiserror::Error as ThisError;

/// The name under which the keyring shows Ruta's passwords.
const SERVICE: &str = "Ruta CalDAV";

/// Why the keyring did not serve; no password stands in it.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum KeyringError {
    /// The system has no keyring, or it is locked.
    #[error("the system's keyring cannot be used: {0}")]
    Unavailable(String),
}

/// The password of one user on one server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyring {
    account: String,
}

impl Keyring {
    /// Names the password of a user for a calendar's address.
    pub fn of(user: &str, url: &str) -> Self {
        Self {
            account: format!("{user} {url}"),
        }
    }

    /// Returns the password, where there is one.
    ///
    /// # Errors
    /// [`KeyringError`].
    pub fn password(&self) -> Result<Option<String>, KeyringError> {
        match self.entry()?.get_password() {
            Ok(password) => Ok(Some(password)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unavailable(&error)),
        }
    }

    /// Keeps the password, in place of an earlier one.
    ///
    /// # Errors
    /// [`KeyringError`].
    pub fn keep(&self, password: &str) -> Result<(), KeyringError> {
        self.entry()?
            .set_password(password)
            .map_err(|error| unavailable(&error))
    }

    /// Forgets the password; none is no error.
    ///
    /// # Errors
    /// [`KeyringError`].
    pub fn forget(&self) -> Result<(), KeyringError> {
        match self.entry()?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(unavailable(&error)),
        }
    }

    fn entry(&self) -> Result<Entry, KeyringError> {
        Entry::new(SERVICE, &self.account).map_err(|error| unavailable(&error))
    }
}

/// Returns the kind of failure alone: some of the keyring's errors carry what was stored.
fn unavailable(error: &Error) -> KeyringError {
    KeyringError::Unavailable(match error {
        Error::NoStorageAccess(reason) | Error::PlatformFailure(reason) => reason.to_string(),
        Error::NoDefaultStore => "there is none".to_owned(),
        _ => "it refused".to_owned(),
    })
}
