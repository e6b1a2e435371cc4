//! Three other ways to say when work will be done, on the same data as the forecast.

use crate::learners::{Dice, Learner, days_until, walk};
use ruta_core::forecast::{ForecastInput, forecast};

/// Futures of evidence-based scheduling.
const FUTURES: usize = 300;
/// What evidence-based scheduling takes for the past of somebody without one.
const MADE_UP: [f64; 5] = [0.6, 0.8, 1.0, 1.2, 1.4];

/// A way to say when work will be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The forecast.
    Ruta,
    /// All that was planned is done, and takes the middle of its range.
    PlanDate,
    /// Each task at a velocity drawn from the past ones (Spolsky 2007), in weeks like the past ones
    /// on average.
    Evidence,
    /// As much is done each week as in the past ones on average.
    BurnUp,
}

/// All of them, in the order of the table.
pub(crate) const WAYS: [Way; 4] = [Way::Ruta, Way::PlanDate, Way::Evidence, Way::BurnUp];

impl Way {
    /// Returns the days until the end, equally likely each, in order.
    pub(crate) fn ends(self, learner: &Learner, dice: &mut Dice) -> Vec<f64> {
        let known = &learner.input;
        let mut days: Vec<f64> = match self {
            Self::Ruta => forecast(known)
                .finish
                .sorted()
                .iter()
                .map(|end| days_until(*end))
                .collect(),
            Self::PlanDate => vec![days(estimate(known), 1.0)],
            Self::Evidence => evidence(known, dice),
            Self::BurnUp => {
                let done: f64 = known
                    .history
                    .iter()
                    .map(|task| middle(task.min, task.max))
                    .sum();
                let took: f64 = known
                    .history
                    .iter()
                    .map(|task| f64::from(task.actual))
                    .sum();
                let speed = if took > 0.0 { done / took } else { 1.0 };
                vec![days(estimate(known) / speed, attended(known))]
            }
        };
        days.sort_unstable_by(f64::total_cmp);
        days
    }
}

fn middle(min: u32, max: u32) -> f64 {
    (f64::from(min) * f64::from(max)).sqrt()
}

/// Returns what all that is left takes by the middle of its ranges.
fn estimate(known: &ForecastInput) -> f64 {
    let tasks = known.remaining.iter();
    tasks.map(|task| middle(task.min, task.max)).sum()
}

/// Returns the mean share of what was planned that was studied.
fn attended(known: &ForecastInput) -> f64 {
    let planned: f64 = known.weeks.iter().map(|week| f64::from(week.planned)).sum();
    let attended: f64 = known
        .weeks
        .iter()
        .map(|week| f64::from(week.attended))
        .sum();
    if planned > 0.0 {
        attended / planned
    } else {
        1.0
    }
}

/// Returns the days until so many minutes are done, with the same share studied each week.
fn days(minutes: f64, share: f64) -> f64 {
    days_until(walk(minutes, || share))
}

fn evidence(known: &ForecastInput, dice: &mut Dice) -> Vec<f64> {
    let past = known.history.iter();
    let mut velocities: Vec<f64> = past
        .map(|task| middle(task.min, task.max) / f64::from(task.actual))
        .collect();
    if velocities.is_empty() {
        velocities = MADE_UP.to_vec();
    }
    let share = attended(known);
    let mut future = || {
        let tasks = known.remaining.iter().map(|task| {
            let drawn = (dice.share() * velocities.len() as f64) as usize;
            middle(task.min, task.max) / velocities[drawn.min(velocities.len() - 1)]
        });
        days(tasks.sum(), share)
    };
    (0..FUTURES).map(|_| future()).collect()
}
