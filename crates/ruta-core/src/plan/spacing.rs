//! Spreading a task over days.
//!
//! Distributed practice is remembered better than massed practice (Cepeda, Pashler, Vul, Wixted,
//! Rohrer 2006), and novice programmers who studied every few days learned more than at longer
//! gaps (Li 2021). The rule asks for days, not for gaps: over two hours two days, over six hours
//! three, and at most two sessions a day.

use super::cut::Lengths;
use super::ground::Ground;
use super::work::Work;

/// At most so many sessions of a task on a day.
const MOST_A_DAY: u32 = 2;
/// A task over so many minutes takes so many days at least.
const DAYS: [(i64, i64); 2] = [(6 * 60, 3), (2 * 60, 2)];

/// How a task is spread over days so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spread {
    /// On how many days it has to have sessions at least.
    days: i64,
    /// The days with sessions and how many each has; days count from the axis's first.
    sessions: Vec<(usize, u32)>,
}

impl Spread {
    /// Returns the spread of a task of so many minutes, none placed; a task that cannot be cut
    /// into as many sessions takes fewer days.
    pub(crate) fn new(minutes: i64, lengths: Lengths) -> Self {
        let days = DAYS.into_iter().find(|(over, _)| minutes > *over);
        let days = days.map_or(1, |(_, days)| days);
        Self {
            days: days.min(minutes / lengths.min).max(1),
            sessions: Vec::new(),
        }
    }

    /// Counts a session on a day.
    pub(crate) fn add(&mut self, day: usize) {
        match self.sessions.iter_mut().find(|(other, _)| *other == day) {
            Some((_, sessions)) => *sessions += 1,
            None => self.sessions.push((day, 1)),
        }
    }

    /// Returns how many of `left` minutes may be placed in one session on a day, so that enough
    /// is left for the days that have to follow; nothing where the day is full.
    pub(crate) fn most_on(&self, day: usize, left: i64, lengths: Lengths) -> Option<i64> {
        let today = self.sessions.iter().find(|(other, _)| *other == day);
        if today.is_some_and(|(_, sessions)| *sessions >= MOST_A_DAY) {
            return None;
        }
        let taken = self.sessions.len() as i64 + i64::from(today.is_none());
        let to_come = (self.days - taken).max(0);
        let most = left - to_come * lengths.min;
        if most >= lengths.min.min(left) {
            return Some(most);
        }
        // Too little is left to be spread further: the next day takes it all.
        today.is_none().then_some(left)
    }
}

/// Returns how the standing sessions of each task are spread over days.
pub(crate) fn spreads(ground: &Ground, work: &[Work]) -> Vec<Spread> {
    let mut spreads: Vec<Spread> = work
        .iter()
        .map(|task| Spread::new(task.left + task.stands, task.lengths))
        .collect();
    for (task, day) in &ground.standing_on {
        spreads[*task].add(*day);
    }
    spreads
}

#[cfg(test)]
mod tests {
    use super::Spread;
    use crate::plan::cut::Lengths;

    const USUAL: Lengths = Lengths { min: 30, max: 120 };

    #[test]
    fn long_tasks_leave_something_for_other_days() {
        // (minutes, what the first session may take)
        for (minutes, most) in [(120, 120), (125, 95), (360, 330), (365, 305)] {
            let spread = Spread::new(minutes, USUAL);
            assert_eq!(spread.most_on(0, minutes, USUAL), Some(most), "{minutes}");
        }
    }

    #[test]
    fn a_day_takes_two_sessions() {
        let mut spread = Spread::new(300, USUAL);
        spread.add(4);
        assert_eq!(spread.most_on(4, 250, USUAL), Some(220));
        spread.add(4);
        assert_eq!(spread.most_on(4, 200, USUAL), None);
        assert_eq!(spread.most_on(5, 200, USUAL), Some(200));
    }

    #[test]
    fn the_last_minutes_wait_for_another_day() {
        let mut spread = Spread::new(390, USUAL);
        for day in [0, 0, 1] {
            spread.add(day);
        }
        assert_eq!(spread.most_on(1, 30, USUAL), None);
        assert_eq!(spread.most_on(2, 30, USUAL), Some(30));
    }

    #[test]
    fn what_cannot_be_cut_is_not_spread() {
        let long = Lengths { min: 100, max: 240 };
        assert_eq!(Spread::new(190, long).most_on(0, 190, long), Some(190));
    }
}
