//! The JSON of `ruta solve`: problems in, answers out.

mod answer;
mod baseline;
mod error;
mod free_time;
mod request;

pub use answer::write;
pub use error::{BaselineFault, ReadError, SpanFault};
pub use request::{Replan, Request, read};

pub(crate) use free_time::{RawBusy, RawOff, RawWeekly, UniqueMap, busy, date, days, instant, off};
