//! The trials: each draws a learner, the size of the work and the coming weeks, and walks them.

use super::attendance::{Attendance, AttendanceBelief, Habit};
use super::coming_weeks::ComingWeeks;
use super::conjugate::Drawn;
use super::distribution::{Ends, Minutes};
use super::draws::{Draws, Source, Stream};
use super::pace::{Ahead, Pace, PaceBelief};
use super::{ForecastInput, Mark, Remaining, normal};
use crate::time::Timestamp;

/// A week in minutes.
const WEEK: f64 = 7.0 * 24.0 * 60.0;
/// The probability of being on time that slack is meant at.
const SLACK_AT: f64 = 0.8;

/// When the work will be done, as a distribution.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// The minutes that are left.
    pub minutes: Minutes,
    /// When the last of them ends.
    pub finish: Ends,
    /// The probability of an end by the due date, where there is one.
    pub on_time: Option<f64>,
    /// For how many weeks from now on the learner can stay away and still be on time with a
    /// probability of 80 %, where there is a due date.
    pub slack_weeks: Option<f64>,
    /// The parts of the work, in the order of the input.
    pub marks: Vec<MarkForecast>,
    /// What is believed of the learner's pace.
    pub pace: Pace,
    /// What is believed of the learner's attendance.
    pub attendance: Attendance,
}

/// When a part of the work will be done.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkForecast {
    /// When it ends.
    pub finish: Ends,
    /// The probability of an end by its due date, where there is one.
    pub on_time: Option<f64>,
}

/// Draws so many futures and returns what they come to.
///
/// All draws belong to a trial and, in it, to a task's place or to a week, so that more work of the
/// same tasks, or more tasks behind them, ends no trial earlier, and more free time none later.
pub fn forecast(input: &ForecastInput) -> Forecast {
    let known = PaceBelief::of(&input.history);
    let attended = AttendanceBelief::of(&input.weeks);
    let (paces, habits) = (known.drawing(), attended.drawing());
    let work = Work::new(&input.remaining, &input.marks);
    let mut weeks = ComingWeeks::new(&input.availability, &input.busy, &input.limits, input.now);
    let source = Source::new(input.seed);

    let trials = input.trials as usize;
    let mut minutes = Vec::with_capacity(trials);
    let mut finishes = Vec::with_capacity(trials);
    let mut marks = vec![Vec::with_capacity(trials); input.marks.len()];
    let mut slacks = Vec::with_capacity(trials);
    let mut parts = vec![0.0; input.marks.len()];
    let mut walked = Walked::default();
    for trial in 0..input.trials {
        let mut learner = source.draws(trial, Stream::Learner);
        let (pace, habit) = (paces.draw(&mut learner), habits.draw(&mut learner));
        let mut tasks = source.draws(trial, Stream::Tasks);
        let total = work.minutes(&pace, &mut tasks, &mut parts);
        let draws = source.draws(trial, Stream::Weeks);
        let mut walk = Walk::new(&mut weeks, &mut walked, habit, draws);
        for (ends, part) in marks.iter_mut().zip(&parts) {
            ends.push(walk.instant_of(*part));
        }
        minutes.push(total);
        finishes.push(walk.instant_of(total));
        if let Some(due) = input.due {
            slacks.push(walk.slack_weeks(total, due));
        }
    }
    let on_time = |ends: &Ends, due: Option<Timestamp>| due.map(|due| ends.share_by(due));
    let finish = Ends::new(finishes);
    Forecast {
        on_time: on_time(&finish, input.due),
        slack_weeks: input.due.map(|_| lower(slacks, 1.0 - SLACK_AT)),
        marks: marks
            .into_iter()
            .zip(&input.marks)
            .map(|(ends, mark)| {
                let finish = Ends::new(ends);
                MarkForecast {
                    on_time: on_time(&finish, mark.due),
                    finish,
                }
            })
            .collect(),
        minutes: Minutes::new(minutes),
        finish,
        pace: known.summary(),
        attendance: attended.summary(),
    }
}

/// Returns the largest value that all but a share of the values reach.
fn lower(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let below = libm::floor(share * values.len() as f64 + 1e-9) as usize;
    values.get(below).copied().unwrap_or(0.0)
}

/// The work, prepared for one pace after another.
struct Work {
    tasks: Vec<(Ahead, f64)>,
    /// The places of the marks that end before each task.
    marks: Vec<Vec<usize>>,
}

impl Work {
    fn new(remaining: &[Remaining], marks: &[Mark]) -> Self {
        let mut before = vec![Vec::new(); remaining.len() + 1];
        for (place, mark) in marks.iter().enumerate() {
            before[mark.tasks.min(remaining.len())].push(place);
        }
        let ahead = |task: &Remaining| {
            let ahead = Ahead::new(f64::from(task.min), f64::from(task.max));
            (ahead, f64::from(task.logged))
        };
        Self {
            tasks: remaining.iter().map(ahead).collect(),
            marks: before,
        }
    }

    /// Draws the minutes that are left of all, and of the part before each mark.
    fn minutes(&self, pace: &Drawn, draws: &mut Draws, parts: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for ((task, logged), marks) in self.tasks.iter().zip(&self.marks) {
            for mark in marks {
                parts[*mark] = sum;
            }
            let (middle, sd) = task.at(pace);
            sum += if *logged > 0.0 {
                more_than(*logged, middle, sd, draws.share())
            } else {
                libm::exp(middle + sd * draws.normal())
            };
        }
        for mark in self.marks.last().into_iter().flatten() {
            parts[*mark] = sum;
        }
        sum
    }
}

/// Returns what is left of a task that took `logged` minutes and is not done: the quantile `share`
/// of its lognormal above them, less them.
fn more_than(logged: f64, middle: f64, sd: f64, share: f64) -> f64 {
    let reached = (libm::log(logged) - middle) / sd;
    // Far out, where the tail is too thin to reckon with, it falls off exponentially.
    let z = if reached > 7.0 {
        reached - libm::log(1.0 - share) / reached
    } else {
        -normal::quantile(normal::upper_tail(reached) * (1.0 - share))
    };
    (libm::exp(middle + sd * z) - logged).max(0.0)
}

/// What one trial's walk has come by, kept from trial to trial for its room.
#[derive(Debug, Default)]
struct Walked {
    /// The share of each week's workable time that is studied.
    shares: Vec<f64>,
    /// Minutes studied before each week, and of all weeks at the end.
    before: Vec<f64>,
}

/// A walk through the coming weeks, week by week as far as it is asked.
struct Walk<'a, 'b> {
    weeks: &'a mut ComingWeeks<'b>,
    walked: &'a mut Walked,
    habit: Habit,
    draws: Draws,
}

impl<'a, 'b> Walk<'a, 'b> {
    fn new(
        weeks: &'a mut ComingWeeks<'b>,
        walked: &'a mut Walked,
        habit: Habit,
        draws: Draws,
    ) -> Self {
        walked.shares.clear();
        walked.before.clear();
        walked.before.push(0.0);
        Self {
            weeks,
            walked,
            habit,
            draws,
        }
    }

    /// Walks one more week and returns the minutes studied by its end; nothing after ten years.
    fn step(&mut self) -> Option<f64> {
        let workable = self.weeks.workable(self.walked.shares.len())?;
        let share = self.habit.next_week(&mut self.draws);
        let studied = self.studied() + workable * share;
        self.walked.shares.push(share);
        self.walked.before.push(studied);
        Some(studied)
    }

    /// Returns the minutes studied in all weeks so far.
    fn studied(&self) -> f64 {
        self.walked.before.last().copied().unwrap_or(0.0)
    }

    /// Returns the instant by which so many minutes are studied; nothing within ten years.
    fn instant_of(&mut self, minutes: f64) -> Option<Timestamp> {
        if minutes <= 0.0 {
            return Some(self.weeks.now());
        }
        let mut studied = self.studied();
        while studied < minutes {
            studied = self.step()?;
        }
        let before = self
            .walked
            .before
            .partition_point(|before| *before < minutes);
        let week = before - 1;
        let into = (minutes - self.walked.before[week]) / self.walked.shares[week];
        Some(self.weeks.instant_in(week, libm::ceil(into - 1e-6) as i64))
    }

    /// Returns the minutes studied before an instant.
    fn studied_until(&mut self, at: Timestamp) -> f64 {
        let week = self.weeks.week_of(at);
        while self.walked.shares.len() <= week {
            if self.step().is_none() {
                return self.studied();
            }
        }
        self.walked.before[week] + self.walked.shares[week] * self.weeks.workable_until(week, at)
    }

    /// Returns the weeks from now on that the learner can stay away and still do so many minutes
    /// before the due instant; none where they are not done in time anyway.
    fn slack_weeks(&mut self, minutes: f64, due: Timestamp) -> f64 {
        let spare = self.studied_until(due) - minutes;
        if spare <= 0.0 {
            return 0.0;
        }
        let now = self.weeks.now();
        let back = self.instant_of(spare).map_or(due, |back| back.min(due));
        (back - now) as f64 / WEEK
    }
}
