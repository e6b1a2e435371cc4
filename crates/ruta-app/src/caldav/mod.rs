//! The calendar on a server, both ways.
//!
//! A sync looks at what stands there, merges it with the plan (`ruta_calendar::decide`), writes
//! there what changed here, and then takes over what changed there in one transaction. What was
//! written is noted after each answer of the server, so that a sync that is cut off goes on where
//! it was and doubles nothing.

mod account;
mod foreign;
mod look;
mod pair;
mod push;
mod sync;
mod trouble;

pub use account::CaldavLogin;
pub use trouble::CaldavTrouble;

pub(crate) use pair::fields_of;
pub(crate) use sync::{apart_reason, is_mass_deletion};
