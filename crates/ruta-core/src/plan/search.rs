//! Better plans for small problems: the sweep again, with a few of its decisions taken otherwise.
//!
//! Descent over detours: of all plans that differ in one decision the best is taken, and then
//! another decision is tried on top of it; where one gains nothing, two and three at once (limited
//! discrepancy search: Harvey, Ginsberg 1995). Long plans are left as the sweep made them: what a detour gains there is a session or
//! a few minutes.

use std::sync::Arc;

use super::bounds::late_minutes;
use super::ground::Standing;
use super::problem::Problem;
use super::solve::{Outcome, Score, score};
use super::sweep::{Detours, sweep};
use super::urgency::Ranking;
use super::work::{Manner, work};

/// Plans of more sessions are not searched.
const MOST_SESSIONS: usize = 40;
/// How many sessions may be placed in all while searching; it bounds the time on every machine
/// alike.
const MOST_PLACED: usize = 6_000;

/// How many decisions may be taken otherwise at once, where one alone gains nothing.
const MOST_AT_ONCE: usize = 3;

/// Returns the outcome, or a better one on the same ground.
pub(crate) fn search(problem: &Problem, standing: &[Standing], outcome: Outcome) -> Outcome {
    if outcome.placed.len() > MOST_SESSIONS {
        return outcome;
    }
    let missing = outcome.missing().iter().any(|missing| *missing > 0);
    // A detour that ends a plan earlier may be one that leaves no day for a review.
    let recalls = problem.rules.mend_reviews && !problem.reviews.is_empty();
    if recalls && !missing && !is_late(problem, &outcome) {
        return outcome;
    }
    let best = descend(problem, outcome);
    if !missing {
        return best;
    }
    // Cut for shorter gaps, the work may have hidden a plan that holds more of it.
    let uncut = work(problem, standing, best.ground.longest_session());
    let start = Outcome {
        placed: Vec::new(),
        work: uncut,
        ground: Arc::clone(&best.ground),
    };
    let other = descend(problem, start);
    if score(problem, &other) < score(problem, &best) {
        other
    } else {
        best
    }
}

fn is_late(problem: &Problem, outcome: &Outcome) -> bool {
    outcome
        .standing()
        .any(|session| late_minutes(problem, &session) > 0)
}

fn descend(problem: &Problem, outcome: Outcome) -> Outcome {
    let manner = Manner {
        ranking: &Ranking::Due,
        fills: false,
        late_above_slack: Some(0),
        spaced: problem.rules.spacing,
    };
    let mut search = Search {
        problem,
        manner,
        worth: score(problem, &outcome),
        best: outcome,
        detours: Detours::new(),
        budget: MOST_PLACED,
    };
    search.try_out(&Detours::new());
    let mut at_once = 1;
    while at_once <= MOST_AT_ONCE && search.budget > 0 {
        let (from, worth) = (search.detours.clone(), search.worth);
        search.explore(&from, 0, at_once);
        at_once = if search.worth < worth { 1 } else { at_once + 1 };
    }
    search.best
}

struct Search<'a> {
    problem: &'a Problem,
    manner: Manner<'a>,
    worth: Score,
    best: Outcome,
    /// The detours that make the best plan.
    detours: Detours,
    /// How many sessions may still be placed.
    budget: usize,
}

impl Search<'_> {
    /// Tries every set of so many more detours from a decision on.
    fn explore(&mut self, detours: &Detours, from: usize, at_once: usize) {
        // A detour may leave a gap empty, so there are more decisions than sessions.
        let decisions = self.best.placed.len() + detours.len() + 1;
        for decision in from..decisions {
            for number in 0.. {
                let mut tried = detours.clone();
                if tried.insert(decision, number).is_some() || self.budget == 0 {
                    break;
                }
                if !self.try_out(&tried) {
                    break;
                }
                if at_once > 1 {
                    self.explore(&tried, decision + 1, at_once - 1);
                }
            }
        }
    }

    /// Keeps the plan of these detours if it is the best; false where there are none such.
    fn try_out(&mut self, detours: &Detours) -> bool {
        let (ground, work) = (&self.best.ground, &self.best.work);
        let Some(swept) = sweep(self.problem, ground, work, self.manner, detours) else {
            return false;
        };
        let placed = swept.placed;
        self.budget = self.budget.saturating_sub(placed.len() + 1);
        let other = Outcome {
            placed,
            ground: Arc::clone(ground),
            work: work.clone(),
        };
        let worth = score(self.problem, &other);
        if worth < self.worth {
            self.worth = worth;
            self.best = other;
            self.detours = detours.clone();
        }
        true
    }
}
