//! Better plans for small problems, gap by gap: of all ways to fill the gaps so far, those that
//! promise most are carried on.
//!
//! Beam search (Lowerre 1976; in scheduling: Ow, Morton 1988). What a beginning promises is
//! reckoned from the work it leaves, as if every minute to come could be worked: one that wasted
//! time ends later, one that cut its work small has more sessions. Beginnings that leave the same
//! work at the same instant are one.

mod beginning;
mod lengths;
mod promise;
mod stood;
mod to_come;

use std::collections::BTreeSet;

use super::ground::Ground;
use super::problem::Problem;
use super::solve::Score;
use super::work::{Placed, Work};
use crate::time::{Span, Timestamp};
use beginning::{Beginning, Step, Take};
use promise::Judge;
pub(crate) use stood::Stood;

/// The best plan of all the work that a few beginnings at a time lead to.
pub(crate) struct Beam<'a> {
    judge: Judge<'a>,
    /// How many beginnings are carried on at a time.
    width: usize,
    /// What a plan must be better than, and the last step of the best one so far.
    beat: Score,
    /// The most minutes of an earlier plan that may be lost.
    most_changed: i64,
    best: Option<usize>,
    steps: Vec<Step>,
    /// How many sessions may still be weighed.
    budget: usize,
}

/// A beginning that could be: another one with a session more, or with the rest of the gap empty.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    promise: Score,
    key: u64,
    at: Timestamp,
    from: usize,
    take: Option<Take>,
}

impl<'a> Beam<'a> {
    /// Looks for a plan better than `beat`, weighing at most so many sessions.
    pub(crate) fn new(
        problem: &'a Problem,
        ground: &'a Ground,
        work: &'a [Work],
        beat: Score,
        budget: usize,
    ) -> Self {
        Self {
            judge: Judge::new(problem, ground, work),
            width: 0,
            beat,
            most_changed: i64::MAX,
            best: None,
            steps: Vec::new(),
            budget,
        }
    }

    /// Prefers, among plans that are as little late, those that lose fewer minutes of an earlier
    /// plan, and takes none that loses more than so many.
    pub(crate) fn keeping(mut self, stood: Stood, most_changed: i64) -> Self {
        self.judge.stood = stood;
        self.most_changed = most_changed;
        self
    }

    /// Returns the best plan found with so many beginnings at a time; nothing where none is better
    /// than those before.
    pub(crate) fn search(&mut self, width: usize) -> Option<Vec<Placed>> {
        self.width = width;
        self.best = None;
        self.steps.clear();
        let mut beginnings = vec![self.judge.nothing_placed()];
        for gap in &self.judge.ground.gaps {
            if beginnings.is_empty() || self.budget == 0 {
                break;
            }
            beginnings = self.fill(beginnings, *gap);
        }
        self.best.map(|last| self.placed_up_to(last))
    }

    /// Tells whether no more sessions may be weighed.
    pub(crate) fn is_spent(&self) -> bool {
        self.budget == 0
    }

    /// Fills a gap in the ways that promise most, and returns the beginnings after it.
    fn fill(&mut self, mut open: Vec<Beginning>, gap: Span) -> Vec<Beginning> {
        let start = self.judge.on_grid(gap.start);
        for beginning in &mut open {
            beginning.at = start;
        }
        let mut filled: Vec<Beginning> = Vec::new();
        while !open.is_empty() && self.budget > 0 {
            let mut candidates = Vec::new();
            for (from, beginning) in open.iter().enumerate() {
                self.carry_on(beginning, from, gap.end, &mut candidates);
            }
            let mut next = Vec::new();
            for candidate in self.fittest(candidates) {
                let beginning = self.realise(&open[candidate.from], candidate);
                if beginning.at < gap.end {
                    next.push(beginning);
                } else {
                    filled.push(beginning);
                }
            }
            open = next;
        }
        filled.sort_by_key(|beginning| beginning.promise);
        let mut seen = BTreeSet::new();
        filled.retain(|beginning| seen.insert(beginning.key));
        filled.truncate(self.width);
        filled
    }

    /// Returns the candidates that promise most, of those with the same work left at the same
    /// instant the first.
    fn fittest(&self, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
        candidates.sort_by_key(|candidate| candidate.promise);
        let mut seen = BTreeSet::new();
        let first = |candidate: &Candidate| seen.insert((candidate.at, candidate.key));
        candidates
            .into_iter()
            .filter(first)
            .take(self.width)
            .collect()
    }

    /// Adds what a beginning could become inside a gap, where that promises a better plan.
    fn carry_on(
        &mut self,
        beginning: &Beginning,
        from: usize,
        gap_end: Timestamp,
        candidates: &mut Vec<Candidate>,
    ) {
        let (takes, tried) = self.judge.takes(beginning, gap_end);
        self.budget = self.budget.saturating_sub(tried + 1);
        let wait = if takes.is_empty() {
            self.judge.next_chance(beginning, gap_end)
        } else {
            gap_end
        };
        let stood = self.judge.next_stood(beginning.at, wait);
        let becomes = takes
            .into_iter()
            .map(|(take, next)| (Some(take), next))
            .chain(stood.map(|at| (None, at)))
            .chain([(None, wait)]);
        for (take, at) in becomes {
            let promise = self.judge.promise(beginning, at, take);
            let holds =
                |promise: &Score| *promise < self.beat && promise.changed <= self.most_changed;
            if let Some(promise) = promise.filter(holds) {
                candidates.push(Candidate {
                    promise,
                    key: beginning.key_after(take),
                    at,
                    from,
                    take,
                });
            }
        }
    }

    /// Makes a beginning of a candidate, and notes it where it is a whole plan.
    fn realise(&mut self, from: &Beginning, candidate: Candidate) -> Beginning {
        let mut next = self
            .judge
            .after(from, candidate.at, candidate.promise, candidate.take);
        if let Some(take) = candidate.take {
            self.steps.push(self.judge.step(from, take));
            let step = self.steps.len() - 1;
            next.last = Some(step);
            if next.total == 0 && next.promise < self.beat {
                (self.beat, self.best) = (next.promise, Some(step));
            }
        }
        next
    }

    fn placed_up_to(&self, last: usize) -> Vec<Placed> {
        let steps = std::iter::successors(Some(last), |step| self.steps[*step].before);
        let mut placed: Vec<Placed> = steps.map(|step| self.steps[step].placed).collect();
        placed.reverse();
        placed
    }
}
