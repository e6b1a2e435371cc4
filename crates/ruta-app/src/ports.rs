//! What the use cases take from outside: the clock, new ids, the computer's zone.

use chrono::{DateTime, FixedOffset};
use ruta_caldav::{Keyring, KeyringError};
use ruta_core::time::Zone;
use uuid::Uuid;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Returns the present instant.
    fn now(&self) -> DateTime<FixedOffset>;
}

/// Makes ids that nobody else has.
pub trait Ids: Send + Sync {
    /// Returns a new id.
    fn next(&mut self) -> Uuid;
}

/// Keeps the passwords of calendar servers.
pub trait Passwords: Send + Sync {
    /// Returns the password of a user on a server, where there is one.
    ///
    /// # Errors
    /// [`KeyringError`].
    fn find(&self, user: &str, host: &str) -> Result<Option<String>, KeyringError>;

    /// Keeps a password.
    ///
    /// # Errors
    /// [`KeyringError`].
    fn keep(&self, user: &str, host: &str, password: &str) -> Result<(), KeyringError>;

    /// Forgets a password; none is no error.
    ///
    /// # Errors
    /// [`KeyringError`].
    fn forget(&self, user: &str, host: &str) -> Result<(), KeyringError>;
}

/// All that the use cases take from outside.
pub struct Ports {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// The source of calendar UIDs.
    pub ids: Box<dyn Ids>,
    /// The zone of the computer, the plan's zone until the learner names one.
    pub system_zone: Zone,
    /// Where passwords of calendar servers are kept.
    pub passwords: Box<dyn Passwords>,
}

impl Ports {
    /// Returns the real ports: the computer's clock and random ids.
    pub fn real(system_zone: Zone) -> Self {
        Self {
            clock: Box::new(SystemClock),
            ids: Box::new(RandomIds),
            system_zone,
            passwords: Box::new(SystemKeyring),
        }
    }
}

/// The computer's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset()
    }
}

/// A clock that stands still, for `RUTA_NOW` and for tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedClock(pub DateTime<FixedOffset>);

impl Clock for FixedClock {
    fn now(&self) -> DateTime<FixedOffset> {
        self.0
    }
}

/// Random ids (UUID version 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RandomIds;

impl Ids for RandomIds {
    fn next(&mut self) -> Uuid {
        Uuid::new_v4()
    }
}

/// The keyring of the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SystemKeyring;

impl Passwords for SystemKeyring {
    fn find(&self, user: &str, host: &str) -> Result<Option<String>, KeyringError> {
        Keyring::of(user, host).password()
    }

    fn keep(&self, user: &str, host: &str, password: &str) -> Result<(), KeyringError> {
        Keyring::of(user, host).keep(password)
    }

    fn forget(&self, user: &str, host: &str) -> Result<(), KeyringError> {
        Keyring::of(user, host).forget()
    }
}

/// One password that the environment gives, for `RUTA_CALDAV_PASSWORD` and for tests; the keyring
/// is not touched.
#[derive(Clone, PartialEq, Eq)]
pub struct GivenPassword(pub String);

impl Passwords for GivenPassword {
    fn find(&self, _user: &str, _host: &str) -> Result<Option<String>, KeyringError> {
        Ok(Some(self.0.clone()))
    }

    fn keep(&self, _user: &str, _host: &str, _password: &str) -> Result<(), KeyringError> {
        Ok(())
    }

    fn forget(&self, _user: &str, _host: &str) -> Result<(), KeyringError> {
        Ok(())
    }
}
