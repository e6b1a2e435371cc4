//! The forecast beside three other ways, by proper scores.
#![allow(dead_code, reason = "tests and the benchmark use their own parts")]

use crate::calibration::QUIRKS;
use crate::learners::{Dice, Learner, Quirk, days_until};
use crate::rivals::{WAYS, Way};
use crate::scores::{crps, interval_score, quantile};

/// A row of the table: what the learners have behind them, and in what they are unlike the model.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// What it is called.
    pub(crate) name: &'static str,
    /// Finished tasks.
    pub(crate) logged: usize,
    /// Weeks that are over.
    pub(crate) weeks: usize,
    /// What is unlike.
    pub(crate) quirk: Quirk,
}

/// Tasks and weeks behind learners whom the model believes in.
const USUAL: [(&str, usize, usize); 6] = [
    ("no task, 8 weeks", 0, 8),
    ("5 tasks, 8 weeks", 5, 8),
    ("10 tasks, 8 weeks", 10, 8),
    ("20 tasks, 8 weeks", 20, 8),
    ("10 tasks, 4 weeks", 10, 4),
    ("10 tasks, 16 weeks", 10, 16),
];

/// Returns all rows: learners whom the model believes in, and the others after 20 tasks and 8 weeks.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    let row = |name, logged, weeks, quirk| Row {
        name,
        logged,
        weeks,
        quirk,
    };
    let usual = USUAL.map(|(name, logged, weeks)| row(name, logged, weeks, Quirk::NONE));
    let others = QUIRKS.map(|(name, quirk)| row(name, 20, 8, quirk));
    usual.into_iter().chain(others)
}

/// What one way said of one learner, and how it scores.
pub(crate) struct Scored {
    /// Days until the end, equally likely each, in order.
    pub(crate) ends: Vec<f64>,
    /// From P10 to P90.
    pub(crate) range: (f64, f64),
    /// Days until it ended.
    pub(crate) truth: f64,
    /// In days.
    pub(crate) crps: f64,
    /// In days.
    pub(crate) interval: f64,
}

impl Row {
    /// Has every way say when so many learners end, and scores it; in the order of [`WAYS`].
    pub(crate) fn score(&self, learners: usize, mut look: impl FnMut(Way, &Scored)) {
        let mut dice = Dice((self.logged * 1000 + self.weeks + 7) as u64);
        for _ in 0..learners {
            let learner = Learner::new(&mut dice, self.logged, self.weeks, 20, self.quirk);
            let truth = days_until(Some(learner.finish));
            for way in WAYS {
                let ends = way.ends(&learner, &mut dice);
                let range = (quantile(&ends, 0.1), quantile(&ends, 0.9));
                let scored = Scored {
                    crps: crps(&ends, truth),
                    interval: interval_score(range, truth, 0.2),
                    ends,
                    range,
                    truth,
                };
                look(way, &scored);
            }
        }
    }

    /// Returns the mean scores of each way: CRPS and interval score.
    pub(crate) fn means(&self, learners: usize) -> [(f64, f64); 4] {
        let mut sums = [(0.0, 0.0); 4];
        self.score(learners, |way, scored| {
            let place = WAYS.iter().position(|other| *other == way);
            let sum = &mut sums[place.expect("one of them")];
            sum.0 += scored.crps;
            sum.1 += scored.interval;
        });
        sums.map(|(crps, interval)| (crps / learners as f64, interval / learners as f64))
    }
}

#[test]
fn the_forecast_scores_better_than_the_plan_evidence_and_a_straight_line() {
    for row in rows() {
        let [ruta, others @ ..] = row.means(150);
        for other in others {
            assert!(
                ruta.0 < other.0 && ruta.1 < other.1,
                "{row:?}: {ruta:?} {other:?}"
            );
        }
    }
}
