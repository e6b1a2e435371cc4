//! The work of one trial: how large each task turns out.

use super::conjugate::Drawn;
use super::draws::Draws;
use super::exponential::exponentials;
use super::pace::Ahead;
use super::{Mark, Remaining, normal};

/// The tasks that are left, prepared for one pace after another.
pub(super) struct Work {
    tasks: Vec<(Ahead, f64)>,
    /// What is left of tasks that are not done although they have taken some minutes.
    late: Vec<(usize, f64)>,
}

impl Work {
    /// Prepares the tasks that are left.
    pub(super) fn new(remaining: &[Remaining]) -> Self {
        let ahead = |task: &Remaining| {
            let ahead = Ahead::new(f64::from(task.min), f64::from(task.max));
            (ahead, f64::from(task.logged))
        };
        Self {
            tasks: remaining.iter().map(ahead).collect(),
            late: Vec::new(),
        }
    }

    /// Draws the minutes that are left of each task, one number for each.
    pub(super) fn draw(&mut self, pace: &Drawn, draws: &mut Draws, minutes: &mut Vec<f64>) {
        let Self { tasks, late } = self;
        late.clear();
        minutes.clear();
        minutes.extend(tasks.iter().enumerate().map(|(place, (task, logged))| {
            let (middle, sd) = task.at(pace);
            if *logged > 0.0 {
                late.push((place, more_than(*logged, middle, sd, draws.share())));
                0.0
            } else {
                middle + sd * draws.normal()
            }
        }));
        exponentials(minutes);
        for (place, left) in late {
            minutes[*place] = *left;
        }
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

/// Tasks in the order in which a course does them, with the marks between them.
pub(super) struct Order<'a> {
    tasks: &'a [usize],
    /// The marks by how many tasks come before them.
    marks: Vec<(usize, usize)>,
}

impl<'a> Order<'a> {
    /// Takes the places of tasks, in order, and the marks among them.
    pub(super) fn new(tasks: &'a [usize], marks: &[Mark]) -> Self {
        let places = marks.iter().enumerate();
        let mut marks: Vec<(usize, usize)> = places
            .map(|(place, mark)| (mark.tasks.min(tasks.len()), place))
            .collect();
        marks.sort_unstable();
        Self { tasks, marks }
    }

    /// Sums the minutes of all tasks, and of those before each mark.
    pub(super) fn sum(&self, minutes: &[f64], parts: &mut [f64]) -> f64 {
        let (mut sum, mut done) = (0.0, 0);
        for (tasks, mark) in &self.marks {
            sum += self.minutes(minutes, done, *tasks);
            done = *tasks;
            parts[*mark] = sum;
        }
        sum + self.minutes(minutes, done, self.tasks.len())
    }

    fn minutes(&self, minutes: &[f64], from: usize, to: usize) -> f64 {
        self.tasks[from..to].iter().map(|task| minutes[*task]).sum()
    }
}
