//! iCalendar text for Ruta: study sessions out, busy time in.
//!
//! Text in, text out: no file but in [`save`], no clock, no network. RFC 5545 throughout, with
//! RFC 7986 where every client takes it.

mod event;
mod lint;
mod read;
mod save;
mod session;
mod text;
mod write;

pub use event::{Calendar, Event, Status, WriteOptions};
pub use lint::{Finding, Form, PART_OCTETS, lint, lint_as};
pub use read::{
    BusyEvent, BusyQuestion, BusyReading, EventFields, EventReading, ReadError, Said, SkipReason,
    Skipped, read_all_busy, read_busy, read_events,
};
pub use save::{NotSaved, save, save_all};
pub use session::{
    Agreed, Apart, Bond, Decision, Here, Renew, Send, Standing, Take, There, decide, patch,
};
pub use write::{PRODUCT, WriteError, write, write_feed, write_parts};
