//! Quantiles of what the trials came to.

use crate::time::Timestamp;

/// Minutes of work, one number for each trial, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Minutes(Vec<f64>);

impl Minutes {
    /// Sorts what the trials came to.
    pub(crate) fn new(mut minutes: Vec<f64>) -> Self {
        minutes.sort_unstable_by(f64::total_cmp);
        Self(minutes)
    }

    /// Returns the whole minutes that are enough in that share of the trials.
    pub fn at(&self, share: f64) -> u64 {
        place(self.0.len(), share).map_or(0, |place| self.0[place].ceil() as u64)
    }

    /// Returns the minutes of each trial, in order.
    pub fn sorted(&self) -> &[f64] {
        &self.0
    }
}

/// When the work ends, one instant for each trial, in order; those that never end come last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ends(Vec<Option<Timestamp>>);

impl Ends {
    /// Sorts what the trials came to.
    pub(crate) fn new(mut ends: Vec<Option<Timestamp>>) -> Self {
        ends.sort_unstable_by_key(|end| (end.is_none(), *end));
        Self(ends)
    }

    /// Returns the instant by which that share of the trials has ended; nothing where fewer end
    /// within ten years.
    pub fn at(&self, share: f64) -> Option<Timestamp> {
        self.0[place(self.0.len(), share)?]
    }

    /// Returns the share of the trials that end at an instant at the latest.
    pub fn share_by(&self, at: Timestamp) -> f64 {
        let by = |end: &Option<Timestamp>| end.is_some_and(|end| end <= at);
        self.0.partition_point(by) as f64 / self.0.len().max(1) as f64
    }

    /// Returns the instants in order.
    pub fn sorted(&self) -> &[Option<Timestamp>] {
        &self.0
    }
}

/// Returns the place of the first of so many values in order that a share of them does not exceed.
fn place(count: usize, share: f64) -> Option<usize> {
    let last = count.checked_sub(1)?;
    // A share such as 0.8 of 10 is 8 to everybody but the last bit.
    let wanted = libm::ceil(share * count as f64 - 1e-9) as usize;
    Some(wanted.saturating_sub(1).min(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_the_first_value_that_enough_trials_do_not_exceed() {
        let minutes = Minutes::new((1..=10).rev().map(f64::from).collect());
        assert_eq!(
            [0.0, 0.1, 0.5, 0.75, 0.8, 1.0].map(|share| minutes.at(share)),
            [1, 1, 5, 8, 8, 10]
        );
    }

    #[test]
    fn trials_that_never_end_come_last() {
        let end = |minutes| Some(Timestamp::from_minutes(minutes));
        let ends = Ends::new(vec![end(30), None, end(10), end(20)]);
        assert_eq!(
            [0.5, 0.75, 0.8].map(|share| ends.at(share)),
            [end(20), end(30), None]
        );
        assert!((ends.share_by(Timestamp::from_minutes(20)) - 0.5).abs() < 1e-12);
        assert!((ends.share_by(Timestamp::from_minutes(9))).abs() < 1e-12);
    }
}
