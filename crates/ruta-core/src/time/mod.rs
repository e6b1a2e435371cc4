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
mod window;
mod zone;

pub use availability::{Availability, TimeOff};
pub use axis::{Axis, Caps, DayPart, Usage};
pub use free::{free_time, without};
pub use timestamp::{Span, TimeError, Timestamp, parse_date, parse_instant};
pub use window::{ClockWindow, DayWindows, Weekly, WindowError};
pub use zone::{Edge, Transition, UnknownZone, Zone};
