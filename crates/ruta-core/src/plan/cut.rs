//! How a task's minutes are cut into sessions.

/// The lengths that a task's sessions may have, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lengths {
    /// The shortest.
    pub(crate) min: i64,
    /// The longest.
    pub(crate) max: i64,
}

impl Lengths {
    /// Tells whether so many minutes are a sum of legal lengths.
    pub(crate) fn can_cut(self, minutes: i64) -> bool {
        minutes >= 0 && self.fewest(minutes) * self.min <= minutes
    }

    /// Returns the fewest sessions that hold so many minutes.
    pub(crate) fn fewest(self, minutes: i64) -> i64 {
        (minutes + self.max - 1) / self.max
    }

    /// Returns the shortest session that a legal cut of so many minutes can hold.
    ///
    /// Where the minutes are no sum of legal lengths, that is the last session at its shortest.
    pub(crate) fn shortest(self, minutes: i64) -> i64 {
        if self.can_cut(minutes) {
            self.min.min(minutes)
        } else {
            minutes % self.max
        }
    }

    /// Returns the longest legal session of a task with `left` minutes in `room` minutes, such
    /// that what remains can still be cut legally; nothing where there is none.
    pub(crate) fn longest(self, left: i64, room: i64) -> Option<i64> {
        let most = room.min(self.max);
        if left <= most {
            return (left > 0).then_some(left);
        }
        (self.min..=most)
            .rev()
            .find(|length| self.may_take(left, *length))
    }

    /// Tells whether a session of `length` leaves what can still be cut legally.
    pub(crate) fn may_take(self, left: i64, length: i64) -> bool {
        let rest = left - length;
        if length > self.max || rest < 0 {
            return false;
        }
        // Minutes that are no sum of legal lengths end in one short session, whatever comes
        // before it.
        rest == 0 || length >= self.min && (self.can_cut(rest) || !self.can_cut(left))
    }

    /// Returns the largest part of `left` that can be cut legally at all.
    pub(crate) fn largest_cut(self, left: i64) -> i64 {
        if self.can_cut(left) {
            left
        } else {
            left / self.max * self.max
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lengths;

    const USUAL: Lengths = Lengths { min: 30, max: 120 };

    #[test]
    fn a_session_never_leaves_a_remainder_that_is_too_short() {
        // (left, room, longest)
        for (left, room, longest) in [
            (600, 120, Some(120)),
            (130, 120, Some(100)),
            (130, 105, Some(100)),
            (45, 40, None),
            (20, 40, Some(20)),
            (20, 10, None),
            (120, 300, Some(120)),
        ] {
            assert_eq!(USUAL.longest(left, room), longest, "{left} in {room}");
        }
    }

    #[test]
    fn minutes_that_cannot_be_cut_end_in_one_short_session() {
        let narrow = Lengths { min: 90, max: 120 };
        assert!(!narrow.can_cut(130) && narrow.can_cut(180) && narrow.can_cut(240));
        assert_eq!(narrow.shortest(130), 10);
        assert_eq!(narrow.longest(130, 120), Some(120));
        assert_eq!(narrow.longest(10, 120), Some(10));
        assert_eq!(narrow.largest_cut(130), 120);
    }
}
