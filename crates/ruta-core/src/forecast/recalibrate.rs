//! Ranges made wider or narrower by how the past ones held.
//!
//! Conformal prediction (Vovk, Gammerman, Shafer 2005): what is said next is stretched so that four
//! in five of the past ranges, stretched alike, would have held.

use super::distribution::Ends;
use super::normal;
use crate::time::Timestamp;

/// How many ranges that held as they should are believed at first.
const PRIOR: usize = 20;
/// The share of ranges that are to hold.
const HOLD: f64 = 0.8;
/// A past range counts half once so many others have come to their end.
const HALF_LIFE: f64 = 40.0;
/// No range is stretched by less or more.
const LIMITS: (f64, f64) = (0.5, 3.0);
/// The least that P10 and P90 are taken to lie from P50, as a logarithm.
const LEAST_SPREAD: f64 = 0.01;

/// What was said of an end, as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// When.
    pub at: Timestamp,
    /// One in ten ends by then.
    pub p10: Timestamp,
    /// Every other.
    pub p50: Timestamp,
    /// Nine in ten.
    pub p90: Timestamp,
}

impl Said {
    /// Returns how far off the end was: 1 at the edge of the range, 0 in its middle.
    ///
    /// Distances are logarithms of the time from when it was said, since delays grow by factors.
    pub fn score(&self, end: Timestamp) -> f64 {
        let log = |at: Timestamp| libm::log(((at - self.at) as f64).max(1.0));
        let off = log(end) - log(self.p50);
        let spread = if off > 0.0 {
            log(self.p90) - log(self.p50)
        } else {
            log(self.p50) - log(self.p10)
        };
        off.abs() / spread.max(LEAST_SPREAD)
    }

    /// Returns an end that was said at an instant, stretched around the median as it was then.
    pub fn stretched(end: Timestamp, at: Timestamp, p50: Option<Timestamp>, by: f64) -> Timestamp {
        moved(end, p50, at, by).map_or(end, |minutes| at + libm::ceil(minutes - 1e-6) as i64)
    }

    /// Tells whether the end came inside the range, stretched so far.
    pub fn held(&self, end: Timestamp, stretch: f64) -> bool {
        self.score(end) <= stretch
    }
}

/// How far ranges are stretched.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recalibration {
    stretch: f64,
}

impl Recalibration {
    /// Learns from the scores of past ranges, oldest first; without any, nothing is stretched.
    pub fn of(scores: &[f64]) -> Self {
        let place = |share: f64| normal::quantile(0.5 + share / 2.0);
        let usual = |number: usize| place((number as f64 + 0.5) / PRIOR as f64);
        // The one of the prior that is the answer where nothing else is known.
        let unit = usual((HOLD * (PRIOR as f64 + 1.0)) as usize);
        let mut weighed: Vec<(f64, f64)> = (0..PRIOR)
            .map(|number| (usual(number) / unit, 1.0))
            .collect();
        let past = scores.iter().rev().enumerate();
        weighed.extend(past.map(|(age, score)| {
            let weight = libm::exp2(-(age as f64) / HALF_LIFE);
            (*score, weight)
        }));
        weighed.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
        let all: f64 = weighed.iter().map(|(_, weight)| weight).sum();
        // One more counts as the next, of which nothing is known.
        let wanted = HOLD * (all + 1.0);
        let mut below = 0.0;
        let found = weighed.iter().find(|(_, weight)| {
            below += weight;
            below >= wanted - 1e-9
        });
        let stretch = found.map_or(LIMITS.1, |(score, _)| *score);
        Self {
            stretch: stretch.clamp(LIMITS.0, LIMITS.1),
        }
    }

    /// Returns the factor by which logarithms of time are stretched around the median.
    pub fn stretch(self) -> f64 {
        self.stretch
    }

    /// Returns the instant by which that share of the trials has ended, stretched.
    pub fn at(self, ends: &Ends, now: Timestamp, share: f64) -> Option<Timestamp> {
        let (end, p50) = (ends.at(share)?, ends.at(0.5));
        Some(Said::stretched(end, now, p50, self.stretch))
    }

    /// Returns the share of the trials that end by an instant, stretched.
    pub fn share_by(self, ends: &Ends, now: Timestamp, at: Timestamp) -> f64 {
        let back = moved(at, ends.at(0.5), now, 1.0 / self.stretch);
        ends.share_by(back.map_or(at, |minutes| now + libm::floor(minutes + 1e-6) as i64))
    }
}

/// Returns the minutes from now to an instant that is moved away from the middle or towards it.
fn moved(at: Timestamp, middle: Option<Timestamp>, now: Timestamp, stretch: f64) -> Option<f64> {
    let (to, middle) = ((at - now) as f64, (middle? - now) as f64);
    // A stretch of one moves nothing, not even by a rounding.
    let moves = to > 0.0 && middle > 0.0 && (stretch - 1.0).abs() > 1e-12;
    moves.then(|| middle * libm::exp(stretch * libm::log(to / middle)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_minutes(1_000_000);

    /// Returns ends of which logarithms are normal with that standard deviation.
    fn ends(sd: f64) -> Ends {
        let end = |number: usize| {
            let z = normal::quantile((number as f64 + 0.5) / 1000.0);
            Some(NOW + (100_000.0 * libm::exp(sd * z)) as i64)
        };
        Ends::new((0..1000).map(end).collect())
    }

    fn said(ends: &Ends) -> Said {
        let at = |share| ends.at(share).expect("an end");
        Said {
            at: NOW,
            p10: at(0.1),
            p50: at(0.5),
            p90: at(0.9),
        }
    }

    /// Returns the scores of what was said where the truth has the spread `sd`.
    fn scores(said: Said, sd: f64) -> Vec<f64> {
        let truth = ends(sd);
        // In no order, as ends come: 371 has no divisor in common with a thousand.
        let places = (0..200).map(|number| number * 371 % 1000);
        places
            .map(|place| said.score(truth.sorted()[place].expect("an end")))
            .collect()
    }

    #[test]
    fn without_a_past_nothing_is_stretched() {
        let ends = ends(0.3);
        let none = Recalibration::of(&[]);
        assert!((none.stretch() - 1.0).abs() < 1e-12);
        for share in [0.1, 0.5, 0.8, 0.9] {
            assert_eq!(none.at(&ends, NOW, share), ends.at(share));
        }
    }

    #[test]
    fn ranges_that_are_too_narrow_or_too_wide_come_to_hold_four_times_in_five() {
        for (spoken, true_sd) in [(0.2, 0.4), (0.4, 0.25), (0.3, 0.3)] {
            let said = said(&ends(spoken));
            let scores = scores(said, true_sd);
            let learned = Recalibration::of(&scores);
            let held = scores.iter().filter(|score| **score <= learned.stretch());
            let share = held.count() as f64 / scores.len() as f64;
            assert!((0.72..0.88).contains(&share), "{spoken} {true_sd}: {share}");
        }
    }

    #[test]
    fn the_share_by_a_stretched_instant_is_the_share_that_it_was_asked_for() {
        let ends = ends(0.3);
        let wider = Recalibration { stretch: 1.7 };
        for share in [0.1, 0.35, 0.5, 0.8, 0.95] {
            let at = wider.at(&ends, NOW, share).expect("an end");
            let back = wider.share_by(&ends, NOW, at);
            assert!((back - share).abs() < 0.003, "{share}: {back}");
        }
        assert!(wider.at(&ends, NOW, 0.9) > ends.at(0.9));
        assert!(wider.at(&ends, NOW, 0.1) < ends.at(0.1));
    }
}
