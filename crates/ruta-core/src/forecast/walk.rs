//! The weeks of one trial: how much is studied in each, and when so many minutes are done.

use super::attendance::Habit;
use super::coming_weeks::ComingWeeks;
use super::draws::Draws;
use crate::time::Timestamp;

/// A week in minutes.
const WEEK: f64 = 7.0 * 24.0 * 60.0;

/// The share of each coming week's workable time that one trial's learner studies: the same on
/// every course, drawn as far as it is asked.
pub(super) struct Luck {
    habit: Habit,
    draws: Draws,
    shares: Vec<f64>,
}

impl Luck {
    /// Starts with a learner; `shares` lends its room.
    pub(super) fn new(habit: Habit, draws: Draws, mut shares: Vec<f64>) -> Self {
        shares.clear();
        Self {
            habit,
            draws,
            shares,
        }
    }

    /// Gives the room back.
    pub(super) fn into_room(self) -> Vec<f64> {
        self.shares
    }

    fn share(&mut self, week: usize) -> f64 {
        while self.shares.len() <= week {
            let share = self.habit.next_week(&mut self.draws);
            self.shares.push(share);
        }
        self.shares[week]
    }
}

/// A walk through the coming weeks of one course, week by week as far as it is asked.
pub(super) struct Walk<'a, 'b> {
    weeks: &'a mut ComingWeeks<'b>,
    luck: &'a mut Luck,
    /// Minutes studied before each week, and of all weeks at the end.
    before: &'a mut Vec<f64>,
}

impl<'a, 'b> Walk<'a, 'b> {
    /// Starts at the first week; `before` lends its room.
    pub(super) fn new(
        weeks: &'a mut ComingWeeks<'b>,
        luck: &'a mut Luck,
        before: &'a mut Vec<f64>,
    ) -> Self {
        before.clear();
        before.push(0.0);
        Self {
            weeks,
            luck,
            before,
        }
    }

    /// Returns how many weeks were walked.
    fn walked(&self) -> usize {
        self.before.len() - 1
    }

    /// Returns the minutes studied in all weeks so far.
    fn studied(&self) -> f64 {
        self.before.last().copied().unwrap_or(0.0)
    }

    /// Walks one more week and returns the minutes studied by its end; nothing after ten years.
    fn step(&mut self) -> Option<f64> {
        let week = self.walked();
        let workable = self.weeks.workable(week)?;
        let studied = self.studied() + workable * self.luck.share(week);
        self.before.push(studied);
        Some(studied)
    }

    /// Returns the instant by which so many minutes are studied; nothing within ten years.
    pub(super) fn instant_of(&mut self, minutes: f64) -> Option<Timestamp> {
        if minutes <= 0.0 {
            return Some(self.weeks.now());
        }
        let mut studied = self.studied();
        while studied < minutes {
            studied = self.step()?;
        }
        let week = self.before.partition_point(|before| *before < minutes) - 1;
        let into = (minutes - self.before[week]) / self.luck.share(week);
        Some(self.weeks.instant_in(week, libm::ceil(into - 1e-6) as i64))
    }

    /// Returns the minutes studied before an instant.
    fn studied_until(&mut self, at: Timestamp) -> f64 {
        let week = self.weeks.week_of(at);
        while self.walked() <= week {
            if self.step().is_none() {
                return self.studied();
            }
        }
        self.before[week] + self.luck.share(week) * self.weeks.workable_until(week, at)
    }

    /// Returns the weeks from now on that the learner can stay away and still do so many minutes
    /// before the due instant; none where they are not done in time anyway.
    pub(super) fn slack_weeks(&mut self, minutes: f64, due: Timestamp) -> f64 {
        let spare = self.studied_until(due) - minutes;
        if spare <= 0.0 {
            return 0.0;
        }
        let now = self.weeks.now();
        let back = self.instant_of(spare).map_or(due, |back| back.min(due));
        (back - now) as f64 / WEEK
    }
}
