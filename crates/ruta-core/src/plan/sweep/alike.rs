//! Which manners of sweeping place the same, so that none is tried in vain.

use crate::plan::work::Manner;

/// The manners that would have decided at every instant as the one that swept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Alike {
    fills: bool,
    spaced: bool,
    /// True where filling gaps would have shortened a session.
    shortens: bool,
    /// The least slack, less what was asked for, at which late work went first.
    least_taken: Option<i64>,
    /// The most slack, less what was asked for, at which it waited.
    most_left: Option<i64>,
    /// The slack that was asked for; nothing where late work waited anyhow.
    late_above_slack: Option<i64>,
}

impl Alike {
    /// Returns what is known of a manner before it sweeps.
    pub(super) fn new(manner: Manner<'_>) -> Self {
        Self {
            fills: manner.fills,
            spaced: manner.spaced,
            shortens: false,
            least_taken: None,
            most_left: None,
            late_above_slack: manner.late_above_slack,
        }
    }

    /// Notes that late work asked to go first where so much slack was left beside it.
    pub(super) fn note_slack(&mut self, beside: i64, taken: bool) {
        if taken {
            self.least_taken = Some(self.least_taken.map_or(beside, |least| least.min(beside)));
        } else {
            self.most_left = self.most_left.max(Some(beside));
        }
    }

    /// Tells whether it is of use to know if filling the gap would shorten a session.
    pub(super) fn may_learn_of_filling(&self) -> bool {
        !self.fills && !self.shortens
    }

    /// Notes that filling the gap would have shortened a session.
    pub(super) fn note_shortened(&mut self) {
        self.shortens = true;
    }

    /// Tells whether another manner, the ranking and the work being the same, places the same.
    pub(crate) fn covers(&self, other: Manner<'_>) -> bool {
        let fills = other.fills == self.fills || other.fills && !self.shortens;
        let slack = match other.late_above_slack {
            None => self.least_taken.is_none(),
            Some(margin) => {
                self.late_above_slack.is_some()
                    && self.least_taken.is_none_or(|least| margin <= least)
                    && self.most_left.is_none_or(|most| margin > most)
            }
        };
        fills && slack && other.spaced == self.spaced
    }
}
