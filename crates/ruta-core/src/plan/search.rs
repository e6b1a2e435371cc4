//! Better plans: beginnings carried on side by side, and for small problems the sweep again, where
//! work is late with tasks in another order, and then with a few of its decisions taken otherwise.
//!
//! Orders are improved by moving one task at a time; what is in time keeps the learner's. Descent
//! over detours: of all plans that differ in one decision the best is taken, and then another
//! decision is tried on top of it; where one gains nothing, two and three at once (limited
//! discrepancy search: Harvey, Ginsberg 1995). What a detour gains in a long plan is a session or a
//! few minutes.

use std::sync::Arc;

use super::answer::Bounds;
use super::beam::{Beam, Stood};
use super::bounds::{bounds, late_minutes};
use super::ground::Standing;
use super::problem::Problem;
use super::solve::{Outcome, Score, score};
use super::sweep::{Detours, sweep};
use super::urgency::{Ranking, effective_dues};
use super::work::{Manner, work};

/// Plans of more sessions are long.
const MOST_SESSIONS: usize = 60;
/// How many beginnings of a plan are carried on at a time, and then how many.
const WIDTHS: [usize; 4] = [4, 16, 128, 1024];
/// The same, where work may still be later than it must.
const WIDEST: usize = 4096;
/// How many decisions may be taken otherwise at once, where one alone gains nothing.
const MOST_AT_ONCE: usize = 3;

/// How much may be done for a better plan, which bounds the time on every machine alike.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// How many sessions may be weighed while beginnings are carried on.
    weighed: usize,
    /// The same for a long plan.
    weighed_of_long: usize,
    /// How many sessions may be placed in sweeps.
    placed: usize,
}

impl Effort {
    /// For a plan that somebody waits for.
    pub(crate) const PLAN: Self = Self {
        weighed: 1_000_000,
        weighed_of_long: 400_000,
        placed: 60_000,
    };
    /// For one of several ways back.
    pub(crate) const WAY: Self = Self {
        weighed: 100_000,
        weighed_of_long: 20_000,
        placed: 6_000,
    };

    /// For the way back that is least late and keeps most.
    pub(crate) const KEEP: Self = Self {
        weighed: 400_000,
        weighed_of_long: 20_000,
        placed: 0,
    };

    fn weighed(self, of_long: bool) -> usize {
        if of_long {
            self.weighed_of_long
        } else {
            self.weighed
        }
    }
}

/// Returns the outcome, or a better one on the same ground.
pub(crate) fn search(
    problem: &Problem,
    standing: &[Standing],
    outcome: Outcome,
    effort: Effort,
) -> Outcome {
    let missing = outcome.missing().iter().any(|missing| *missing > 0);
    let in_time = !missing && !is_late(problem, &outcome);
    let is_long = outcome.placed.len() > MOST_SESSIONS;
    // A detour that ends a plan earlier may be one that leaves no day for a review, and none knows
    // of what the rules of learning prefer.
    let recalls = problem.rules.mend_reviews && !problem.reviews.is_empty();
    let prefers = recalls || problem.rules.prefers();
    if in_time && (is_long || prefers) {
        return outcome;
    }
    // Beginnings hold no reviews.
    let outcome = if prefers || !problem.reviews.is_empty() {
        outcome
    } else {
        // Work without a place hardly ever has one elsewhere.
        let part = if missing { 10 } else { 1 };
        widen(problem, standing, outcome, effort.weighed(is_long) / part)
    };
    if is_long {
        return outcome;
    }
    let best = descend(problem, standing, outcome, effort.placed);
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
    let other = descend(problem, standing, start, effort.placed);
    if score(problem, &other) < score(problem, &best) {
        other
    } else {
        best
    }
}

/// Returns the outcome, or a better one that ever more beginnings at a time lead to.
fn widen(
    problem: &Problem,
    standing: &[Standing],
    outcome: Outcome,
    most_weighed: usize,
) -> Outcome {
    let bounds = bounds(problem, &outcome.ground, standing, &outcome.minutes());
    let (ground, work) = (Arc::clone(&outcome.ground), outcome.work.clone());
    let mut worth = score(problem, &outcome);
    let mut best = outcome;
    let mut beam = Beam::new(problem, &ground, &work, worth, most_weighed);
    for width in WIDTHS.into_iter().chain([WIDEST]) {
        let is_in_vain = width == WIDEST && !worth.is_late(&bounds);
        if is_in_vain || beam.is_spent() || worth.is_best(&bounds, standing) {
            break;
        }
        let Some(placed) = beam.search(width) else {
            continue;
        };
        let other = Outcome {
            placed,
            ground: Arc::clone(&ground),
            work: work.clone(),
        };
        let of_other = score(problem, &other);
        if of_other < worth {
            (worth, best) = (of_other, other);
        }
    }
    best
}

/// Returns the plan that is least late and then keeps most of an earlier one, at most so many of
/// its minutes lost; nothing where there is none better than
/// `worth`.
pub(crate) fn carry_on(
    problem: &Problem,
    outcome: &Outcome,
    stood: &Stood,
    worth: Score,
    most_changed: i64,
    effort: Effort,
) -> Option<Outcome> {
    if problem.rules.prefers() || !problem.reviews.is_empty() {
        return None;
    }
    let (ground, work) = (Arc::clone(&outcome.ground), outcome.work.clone());
    let is_long = outcome.placed.len() > MOST_SESSIONS;
    let weighed = effort.weighed(is_long);
    let mut beam =
        Beam::new(problem, &ground, &work, worth, weighed).keeping(stood.clone(), most_changed);
    let found = WIDTHS.into_iter().filter_map(|width| beam.search(width));
    let placed = found.last()?;
    Some(Outcome {
        ground,
        work,
        placed,
    })
}

fn is_late(problem: &Problem, outcome: &Outcome) -> bool {
    outcome
        .standing()
        .any(|session| late_minutes(problem, &session) > 0)
}

fn descend(
    problem: &Problem,
    standing: &[Standing],
    outcome: Outcome,
    most_placed: usize,
) -> Outcome {
    let bounds = bounds(problem, &outcome.ground, standing, &outcome.minutes());
    let mut search = Search {
        problem,
        standing,
        bounds,
        ranking: Ranking::Due,
        fills: false,
        worth: score(problem, &outcome),
        best: outcome,
        detours: Detours::new(),
        budget: most_placed,
    };
    search.try_out(&Detours::new());
    if search.worth.is_late(&search.bounds) {
        search.reorder(most_placed / 2);
    }
    let mut at_once = 1;
    while at_once <= MOST_AT_ONCE && !search.is_over() {
        let (from, worth) = (search.detours.clone(), search.worth);
        search.explore(&from, 0, at_once);
        at_once = if search.worth < worth { 1 } else { at_once + 1 };
    }
    search.best
}

struct Search<'a> {
    problem: &'a Problem,
    standing: &'a [Standing],
    /// What no plan can beat.
    bounds: Bounds,
    /// Who goes first in the best plan.
    ranking: Ranking,
    /// True where the best plan shortens sessions to fill gaps.
    fills: bool,
    worth: Score,
    best: Outcome,
    /// The detours that make the best plan.
    detours: Detours,
    /// How many sessions may still be placed.
    budget: usize,
}

impl Search<'_> {
    /// Tells whether there is nothing left to look for, or to look with.
    fn is_over(&self) -> bool {
        self.budget == 0 || self.worth.is_best(&self.bounds, self.standing)
    }

    /// Tries every set of so many more detours from a decision on.
    fn explore(&mut self, detours: &Detours, from: usize, at_once: usize) {
        // A detour may leave a gap empty, so there are more decisions than sessions.
        let decisions = self.best.placed.len() + detours.len() + 1;
        for decision in from..decisions {
            for number in 0.. {
                let mut tried = detours.clone();
                if tried.insert(decision, number).is_some() || self.is_over() {
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

    /// Moves one task after the other to another place in the order of who goes first, as long as
    /// that makes a better plan and no more than so many sessions are placed by it.
    fn reorder(&mut self, most_placed: usize) {
        let left_at_last = self.budget.saturating_sub(most_placed);
        let mut order = self.first_order();
        let mut better = true;
        while better {
            better = false;
            for from in 0..order.len() {
                for to in (0..order.len()).filter(|to| *to != from) {
                    if self.is_over() || self.budget <= left_at_last {
                        return;
                    }
                    let mut moved = order.clone();
                    let task = moved.remove(from);
                    moved.insert(to, task);
                    if self.try_order(&moved) {
                        order = moved;
                        better = true;
                    }
                }
            }
        }
    }

    /// Returns the tasks that are left, those that must end first in front.
    fn first_order(&self) -> Vec<usize> {
        let dues = effective_dues(self.problem);
        let mut order: Vec<usize> = (0..dues.len()).collect();
        order.retain(|task| self.best.work[*task].left > 0);
        order.sort_by_key(|task| (dues[*task].is_none(), dues[*task], *task));
        order
    }

    /// Keeps the plan of an order if it is the best, and tells whether it is.
    fn try_order(&mut self, order: &[usize]) -> bool {
        let mut ranks = vec![order.len(); self.best.work.len()];
        for (rank, task) in order.iter().enumerate() {
            ranks[*task] = rank;
        }
        let worth = self.worth;
        let ranking = Ranking::Order(ranks);
        for fills in [false, true] {
            self.try_manner(&ranking, fills, &Detours::new());
        }
        self.worth < worth
    }

    /// Keeps the plan of these detours if it is the best; false where there are none such.
    fn try_out(&mut self, detours: &Detours) -> bool {
        let ranking = self.ranking.clone();
        self.try_manner(&ranking, self.fills, detours)
    }

    fn try_manner(&mut self, ranking: &Ranking, fills: bool, detours: &Detours) -> bool {
        let (ground, work) = (&self.best.ground, &self.best.work);
        let manner = Manner {
            ranking,
            fills,
            late_above_slack: matches!(ranking, Ranking::Due).then_some(0),
            spaced: self.problem.rules.spacing,
            prefers: self.problem.rules.prefers(),
        };
        let Some(swept) = sweep(self.problem, ground, work, manner, detours) else {
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
            self.ranking = ranking.clone();
            self.fills = fills;
            self.detours = detours.clone();
        }
        true
    }
}
