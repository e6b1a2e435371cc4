//! When the work will be done, as a distribution.
//!
//! ```text
//! size        a task before it is done        normal      the normal distribution
//! pace        how long tasks take             conjugate   what both learn by
//! attendance  which weeks hold study          draws       numbers from a seed
//! exponential  of many numbers at once
//! work        how large tasks turn out        walk        when they are done
//! coming_weeks  free time ahead               simulate    the trials
//! distribution  quantiles of the trials       recalibrate  by how past ones held
//! wire        the JSON of `ruta predict`
//! ```
//!
//! The seed is a field of the input: the same input gives the same bytes on every machine. The
//! assumptions are listed, with their sources, in `docs/forecast.md`.

mod attendance;
mod coming_weeks;
mod conjugate;
mod distribution;
mod draws;
mod exponential;
mod normal;
mod pace;
mod recalibrate;
mod simulate;
mod size;
mod walk;
pub mod wire;
mod work;

pub use attendance::{Attendance, PastWeek};
pub use distribution::{Ends, Minutes};
pub use pace::{Finished, Pace};
pub use recalibrate::{Recalibration, Said};
pub use simulate::{Forecast, MarkForecast, forecast, forecasts};

pub(crate) use size::Size;

use crate::time::{Availability, Span, Timestamp};

/// What a forecast is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastInput {
    /// The clock.
    pub now: Timestamp,
    /// Windows, single days and time off.
    pub availability: Availability,
    /// Taken time, in any order.
    pub busy: Vec<Span>,
    /// What a week may hold.
    pub limits: Limits,
    /// The work, in the order in which it will be done.
    pub remaining: Vec<Remaining>,
    /// Tasks that are done, oldest first.
    pub history: Vec<Finished>,
    /// Weeks that are over, oldest first.
    pub weeks: Vec<PastWeek>,
    /// The work's end, by which it is to be done.
    pub due: Option<Timestamp>,
    /// Parts of the work with ends of their own.
    pub marks: Vec<Mark>,
    /// How many futures are drawn.
    pub trials: u32,
    /// Where the draws start from.
    pub seed: u64,
}

/// What is known of the learner and of the work, whatever course the coming weeks take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known<'a> {
    /// The clock.
    pub now: Timestamp,
    /// The work, in an order of its own; each task's luck belongs to its place here.
    pub remaining: &'a [Remaining],
    /// Tasks that are done, oldest first.
    pub history: &'a [Finished],
    /// Weeks that are over, oldest first.
    pub weeks: &'a [PastWeek],
    /// How many futures are drawn.
    pub trials: u32,
    /// Where the draws start from.
    pub seed: u64,
}

/// One course that the coming weeks may take.
#[derive(Debug, Clone, PartialEq)]
pub struct Course<'a> {
    /// Windows, single days and time off.
    pub availability: &'a Availability,
    /// Taken time, in any order.
    pub busy: &'a [Span],
    /// What a week may hold.
    pub limits: &'a Limits,
    /// The places of the tasks that are done on it, in the order in which they will be done.
    pub tasks: Vec<usize>,
    /// Parts of the work with ends of their own.
    pub marks: &'a [Mark],
    /// The work's end, by which it is to be done.
    pub due: Option<Timestamp>,
}

/// Work that is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remaining {
    /// The low end of its range in minutes, above 0.
    pub min: u32,
    /// The high end.
    pub max: u32,
    /// Minutes that it has taken already.
    pub logged: u32,
}

/// The end of a part of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// How many of the tasks, from the first, belong to the part.
    pub tasks: usize,
    /// The first instant that is too late.
    pub due: Option<Timestamp>,
}

/// What a week may hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// At most so many minutes.
    pub week_minutes: Option<u32>,
    /// The share of its free time that stays empty, below 1.
    pub reserve: f64,
    /// Minutes that are planned in the coming weeks, the present one first: so much may be worked
    /// there, as far as it is free, whatever the other limits say.
    pub planned: Vec<u32>,
    /// So many minutes more in each week with free time, from the next one on; the learner finds
    /// them wherever they are.
    pub more: u32,
}

impl Limits {
    /// Returns how many of a week's free minutes may be worked; weeks count from the present one.
    fn of_week(&self, week: usize, free: i64) -> i64 {
        let most = self.week_minutes.map_or(i64::MAX, i64::from);
        let usual = most.min(crate::plan::less_reserve(free, self.reserve));
        let planned = self.planned.get(week).copied().map_or(0, i64::from);
        let more = if week > 0 && free > 0 { self.more } else { 0 };
        usual.max(planned.min(free)) + i64::from(more)
    }
}
