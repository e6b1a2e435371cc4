//! The trials: each draws a learner, the size of the work and the coming weeks, and walks them.

use super::attendance::{Attendance, AttendanceBelief};
use super::coming_weeks::ComingWeeks;
use super::distribution::{Ends, Minutes};
use super::draws::{Source, Stream};
use super::pace::{Pace, PaceBelief};
use super::walk::{Luck, Walk};
use super::work::{Order, Work};
use super::{Course, ForecastInput, Known};
use crate::time::Timestamp;

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
///
/// # Panics
/// Never: there is one forecast for one course.
pub fn forecast(input: &ForecastInput) -> Forecast {
    let course = Course {
        availability: &input.availability,
        busy: &input.busy,
        limits: &input.limits,
        tasks: (0..input.remaining.len()).collect(),
        marks: &input.marks,
        due: input.due,
    };
    let known = Known {
        now: input.now,
        remaining: &input.remaining,
        history: &input.history,
        weeks: &input.weeks,
        trials: input.trials,
        seed: input.seed,
    };
    let mut all = forecasts(&known, &[course]);
    all.pop().expect("one forecast for one course")
}

/// Draws so many futures once and walks each on every course, so that what differs between the
/// forecasts is what the courses differ in, and never luck.
pub fn forecasts(known: &Known<'_>, courses: &[Course<'_>]) -> Vec<Forecast> {
    let pace = PaceBelief::of(known.history);
    let attendance = AttendanceBelief::of(known.weeks);
    let (paces, habits) = (pace.drawing(), attendance.drawing());
    let mut work = Work::new(known.remaining);
    let source = Source::new(known.seed);
    let mut walkers: Vec<Walker<'_>> = courses
        .iter()
        .map(|course| Walker::new(course, known))
        .collect();
    let (mut minutes, mut shares) = (Vec::new(), Vec::new());
    let mut attended = Vec::with_capacity(known.trials as usize);
    for trial in 0..known.trials {
        let mut learner = source.draws(trial, Stream::Learner);
        let (pace, habit) = (paces.draw(&mut learner), habits.draw(&mut learner));
        attended.push(habit.share());
        work.draw(&pace, &mut source.draws(trial, Stream::Tasks), &mut minutes);
        let mut luck = Luck::new(habit, source.draws(trial, Stream::Weeks), shares);
        for walker in &mut walkers {
            walker.walk(&minutes, &mut luck);
        }
        shares = luck.into_room();
    }
    let (pace, attendance) = (pace.summary(), attendance.summary(attended));
    walkers
        .into_iter()
        .map(|walker| walker.forecast(pace, attendance))
        .collect()
}

/// A course with what its trials came to so far.
struct Walker<'a> {
    course: &'a Course<'a>,
    order: Order<'a>,
    weeks: ComingWeeks<'a>,
    minutes: Vec<f64>,
    ends: Vec<Option<Timestamp>>,
    /// The ends of the part before each mark.
    marks: Vec<Vec<Option<Timestamp>>>,
    slacks: Vec<f64>,
    /// Room for the minutes before each mark, and before each week.
    parts: Vec<f64>,
    before: Vec<f64>,
}

impl<'a> Walker<'a> {
    fn new(course: &'a Course<'a>, known: &Known<'_>) -> Self {
        let trials = known.trials as usize;
        Self {
            course,
            order: Order::new(&course.tasks, course.marks),
            weeks: ComingWeeks::new(course.availability, course.busy, course.limits, known.now),
            minutes: Vec::with_capacity(trials),
            ends: Vec::with_capacity(trials),
            marks: vec![Vec::with_capacity(trials); course.marks.len()],
            slacks: Vec::with_capacity(trials),
            parts: vec![0.0; course.marks.len()],
            before: Vec::new(),
        }
    }

    /// Walks one trial, in which the tasks take so many minutes each.
    fn walk(&mut self, of_tasks: &[f64], luck: &mut Luck) {
        let total = self.order.sum(of_tasks, &mut self.parts);
        let mut walk = Walk::new(&mut self.weeks, luck, &mut self.before);
        for (ends, part) in self.marks.iter_mut().zip(&self.parts) {
            ends.push(walk.instant_of(*part));
        }
        self.minutes.push(total);
        self.ends.push(walk.instant_of(total));
        if let Some(due) = self.course.due {
            self.slacks.push(walk.slack_weeks(total, due));
        }
    }

    fn forecast(self, pace: Pace, attendance: Attendance) -> Forecast {
        let on_time = |ends: &Ends, due: Option<Timestamp>| due.map(|due| ends.share_by(due));
        let due = self.course.due;
        let finish = Ends::new(self.ends);
        let slacks = self.slacks;
        let marks = self.marks.into_iter().zip(self.course.marks);
        Forecast {
            on_time: on_time(&finish, due),
            slack_weeks: due.map(|_| lower(slacks, 1.0 - SLACK_AT)),
            marks: marks
                .map(|(ends, mark)| {
                    let finish = Ends::new(ends);
                    MarkForecast {
                        on_time: on_time(&finish, mark.due),
                        finish,
                    }
                })
                .collect(),
            minutes: Minutes::new(self.minutes),
            finish,
            pace,
            attendance,
        }
    }
}

/// Returns the largest value that all but a share of the values reach.
fn lower(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let below = libm::floor(share * values.len() as f64 + 1e-9) as usize;
    values.get(below).copied().unwrap_or(0.0)
}
