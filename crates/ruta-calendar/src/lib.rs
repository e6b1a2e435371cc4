//! iCalendar text for Ruta: study sessions out, busy time in.
//!
//! Text in, text out: no file but in [`save`], no clock, no network. RFC 5545 throughout, with
//! RFC 7986 where every client takes it.

mod event;
mod lint;
mod read;
mod save;
mod text;
mod write;

pub use event::{Calendar, Event, Status, WriteOptions};
pub use lint::{Finding, Form, PART_OCTETS, lint, lint_as};
pub use read::{BusyEvent, BusyQuestion, BusyReading, ReadError, SkipReason, Skipped, read_busy};
pub use save::{NotSaved, save, save_all};
pub use write::{PRODUCT, WriteError, write, write_feed, write_parts};
