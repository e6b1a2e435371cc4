//! What the use cases take from outside: the clock, new ids, the computer's zone.

use chrono::{DateTime, FixedOffset};
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

/// All that the use cases take from outside.
pub struct Ports {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// The source of calendar UIDs.
    pub ids: Box<dyn Ids>,
    /// The zone of the computer, the plan's zone until the learner names one.
    pub system_zone: Zone,
}

impl Ports {
    /// Returns the real ports: the computer's clock and random ids.
    pub fn real(system_zone: Zone) -> Self {
        Self {
            clock: Box::new(SystemClock),
            ids: Box::new(RandomIds),
            system_zone,
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
