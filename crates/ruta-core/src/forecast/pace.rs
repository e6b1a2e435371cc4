//! The learner's pace: how the time that tasks take compares with their ranges.

use super::conjugate::{Drawing, Drawn, Line, Observation, Prior};
use super::size::Size;

/// The logarithm of 1.2: at first, every other task is believed to take a fifth more than the middle
/// of its range. All of them together take two fifths more, since what overruns does so by more.
const FACTOR: f64 = 0.182_321_556_793_954_6;
/// How far learners differ, as a standard deviation of the factor's logarithm.
const FACTOR_SD: f64 = 0.40;
/// What a task adds to the spread of its range.
const RESIDUAL: f64 = 0.50;
/// How far the factor may change with each unit of the logarithm of a task's size.
const SLOPE_SD: f64 = 0.05;
/// The shape of what is believed of the noise's variance.
const SHAPE: f64 = 3.0;
/// The logarithm of 240 minutes, the size at which the factor is meant.
const USUAL_SIZE: f64 = 5.480_638_923_341_991;
/// A task counts half once so many others were finished after it.
const HALF_LIFE_TASKS: f64 = 60.0;

/// A task that is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finished {
    /// The low end of its range in minutes, above 0.
    pub min: u32,
    /// The high end.
    pub max: u32,
    /// What it took, above 0.
    pub actual: u32,
}

/// What is believed of the learner's pace.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// How the time that tasks take compares with the middle of their ranges.
    pub factor: f64,
    /// The standard deviation of the factor's logarithm: how sure that is.
    pub sd: f64,
    /// From how many finished tasks.
    pub n: u32,
}

/// What a learner's finished tasks tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PaceBelief {
    line: Line,
    n: u32,
}

impl PaceBelief {
    /// Learns from finished tasks, oldest first.
    pub(crate) fn of(history: &[Finished]) -> Self {
        let mut line = Line::new(Prior {
            level: FACTOR,
            level_sd: FACTOR_SD,
            slope_sd: SLOPE_SD,
            shape: SHAPE,
        });
        for (age, task) in history.iter().rev().enumerate() {
            let size = Size::of_range(f64::from(task.min), f64::from(task.max));
            line.learn(Observation {
                x: size.middle - USUAL_SIZE,
                y: libm::log(f64::from(task.actual)) - size.middle,
                scatter: scatter(size),
                weight: libm::exp2(-(age as f64) / HALF_LIFE_TASKS),
            });
        }
        Self {
            line,
            n: history.len() as u32,
        }
    }

    /// Returns it in three numbers.
    pub(crate) fn summary(&self) -> Pace {
        Pace {
            factor: libm::exp(self.line.means()[0]),
            sd: self.line.level_sd(),
            n: self.n,
        }
    }

    /// Returns the way to draw paces.
    pub(crate) fn drawing(&self) -> Drawing {
        self.line.drawing()
    }
}

/// Returns the variance of a task's logarithm, but for the learner's own part.
fn scatter(size: Size) -> f64 {
    size.spread * size.spread + RESIDUAL * RESIDUAL
}

/// A task as one pace after another meets it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ahead {
    middle: f64,
    off_usual: f64,
    spread: f64,
}

impl Ahead {
    /// Prepares a task of a range in minutes, both ends above 0.
    pub(crate) fn new(min: f64, max: f64) -> Self {
        let size = Size::of_range(min, max);
        Self {
            middle: size.middle,
            off_usual: size.middle - USUAL_SIZE,
            spread: libm::sqrt(scatter(size)),
        }
    }

    /// Returns the logarithm of the task's minutes at a pace: its middle and standard deviation.
    pub(crate) fn at(&self, pace: &Drawn) -> (f64, f64) {
        // A larger range stands for more work, however far the slope was drawn.
        let slope = pace.slope.max(-0.9);
        (
            self.middle + pace.level + slope * self.off_usual,
            self.spread * pace.sd,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tasks(count: usize, actual: u32) -> Vec<Finished> {
        let task = Finished {
            min: 60,
            max: 90,
            actual,
        };
        vec![task; count]
    }

    #[test]
    fn finished_tasks_move_the_factor_and_make_it_surer() {
        let none = PaceBelief::of(&[]).summary();
        assert!((none.factor - 1.2).abs() < 1e-9 && (none.sd - 0.4).abs() < 1e-9);
        let (few, many) = (tasks(3, 150), tasks(30, 150));
        let (few, many) = (
            PaceBelief::of(&few).summary(),
            PaceBelief::of(&many).summary(),
        );
        assert!(none.factor < few.factor && few.factor < many.factor && many.factor < 2.1);
        assert!(many.sd < few.sd && few.sd < none.sd);
        assert_eq!((few.n, many.n), (3, 30));
    }

    #[test]
    fn what_was_finished_lately_counts_more() {
        let slow_then_fast = [tasks(20, 150), tasks(20, 75)].concat();
        let fast_then_slow = [tasks(20, 75), tasks(20, 150)].concat();
        let factor = |history: &[Finished]| PaceBelief::of(history).summary().factor;
        assert!(factor(&slow_then_fast) < factor(&fast_then_slow));
    }
}
