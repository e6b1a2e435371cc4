//! The way to a calendar server (`CalDAV`, RFC 4791), and the keyring that holds its password.
//!
//! The only crate that opens a network connection. It carries calendar objects as text and
//! decides nothing about them. Requests and answers are those of `libdav`; they travel by `ureq`,
//! one at a time, each bounded in time, look-up of the name included.

mod address;
mod collection;
mod connection;
mod discover;
mod error;
mod keyring;
mod make;

pub use address::Address;
pub use collection::{Changes, Collection, Listed, Resource};
pub use connection::{Connection, Patience};
pub use discover::{Found, find, find_existing};
pub use error::CaldavError;
pub use keyring::{Keyring, KeyringError};
