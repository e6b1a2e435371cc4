//! Civil time and zones, windows and the free-time axis.
//!
//! Civil dates and wall times are chrono's; zone rules come from one place, [`Zone`]. Instants
//! are whole minutes ([`Timestamp`]), which is all that a study plan needs and what makes every
//! decision of the planner exact.

mod availability;
mod axis;
mod free;
mod offsets;
mod timestamp;
mod weekly;
mod window;
mod written;
mod zone;

pub use availability::{Availability, Profile, TimeOff};
pub use axis::{Axis, Caps, DayPart, Usage};
pub use free::{free_minutes, free_time, usable_time, without};
pub use timestamp::{Span, TimeError, Timestamp, parse_date, parse_instant};
pub use weekly::{DayHours, Weekly};
pub use window::{ClockWindow, WindowError};
pub use written::WrittenDays;
pub use zone::{Edge, Transition, UnknownZone, Zone};
