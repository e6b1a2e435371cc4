//! The size of a task before it is done: a lognormal, of which the stated range is the central 60 %.
//!
//! People's ranges hold the truth far less often than they mean (Jørgensen, Teigen, Moløkken 2004),
//! so that a range is not taken for nearly certain. A lognormal is positive, grows by factors, and
//! has no hard maximum: work that doubles is no surprise to it.

use super::normal;

/// The standard normal's quantile at 80 %, the upper end of its central 60 %.
const Z_80: f64 = 0.8416;

/// The logarithm of a task's minutes: its middle and its standard deviation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Size {
    /// The logarithm of the median minutes.
    pub(crate) middle: f64,
    /// The standard deviation of the logarithm.
    pub(crate) spread: f64,
}

impl Size {
    /// Returns the size of a range in minutes, both ends above 0.
    pub(crate) fn of_range(min: f64, max: f64) -> Self {
        Self {
            middle: f64::midpoint(libm::log(min), libm::log(max)),
            spread: (libm::log(max) - libm::log(min)) / (2.0 * Z_80),
        }
    }

    /// Returns the minutes that are not exceeded with the probability `share`.
    pub(crate) fn minutes_at(self, share: f64) -> f64 {
        libm::exp(self.middle + normal::quantile(share) * self.spread)
    }
}
