//! Plans between the stored one and one made anew, of which the policies choose.

use super::exchange::Exchange;
use super::legal::{Kept, Stored};
use super::release::release;
use super::settle::{Cost, Settled, carried_on, searched, settle, standing, within_caps};
use super::subset::most_that_hold;
use crate::plan::{Problem, Ranking, effective_dues};

/// The part of the future minutes of the stored plan that `balanced` may change: one in four.
const BALANCED_PART: i64 = 4;
/// With so many legal sessions at most, those too are tried to be kept that keeping the calendar
/// let go of.
const FEW_SESSIONS: usize = 40;
/// How many plans are tried to keep more of the calendar at the same lateness.
const MOST_TRIES: usize = 24;

/// Plans for one state, the first the one that keeps every legal session.
pub(super) struct Pool {
    /// The sessions that may stay, as far as the caps allow.
    legal: Vec<Kept>,
    plans: Vec<Settled>,
    /// What must go for how little lateness, where keeping the calendar is late.
    exchange: Option<Exchange>,
    /// The most minutes that `balanced` may change.
    quarter: i64,
}

impl Pool {
    /// Makes the plans: where keeping the calendar is late, room is made step by step, up to a
    /// plan made anew.
    pub(super) fn new(problem: &Problem, stored: &Stored) -> Self {
        let mut pool = Self::by_lateness(problem, stored);
        let Some(exchange) = pool.exchange.take() else {
            return pool;
        };
        let settled = |kept: Vec<Kept>| settle(problem, stored, kept, 0.0, &Ranking::Due);
        let keep = pool.keep_calendar().clone();
        let may_change = pool.quarter - keep.cost.changed;
        for quarters in (1..=4).rev() {
            let most = may_change * quarters / 4;
            let Some(balance) = exchange.within(most).filter(|_| most > 0) else {
                break;
            };
            let way = settled(release(&exchange, &balance, &keep.kept, most));
            let fits = way.cost.changed <= pool.quarter;
            pool.add(way);
            if fits {
                break;
            }
        }
        let best = pool.keep_deadlines().clone();
        let all = if pool.legal.len() <= FEW_SESSIONS {
            &pool.legal
        } else {
            &keep.kept
        };
        let more = keeping_more(&best, all, pause(problem), settled);
        pool.add(more);
        pool
    }

    /// Makes only the plans that tell how little late the work can be.
    pub(super) fn by_lateness(problem: &Problem, stored: &Stored) -> Self {
        let settled = |kept: Vec<Kept>| settle(problem, stored, kept, 0.0, &Ranking::Due);
        let legal = within_caps(problem, stored, 0.0);
        let mut keep = settled(legal.clone());
        if legal.len() <= FEW_SESSIONS {
            keep = keeping_more(&keep, &legal, pause(problem), settled);
        }
        let mut pool = Self {
            legal,
            quarter: stored.future_minutes() / BALANCED_PART,
            plans: vec![keep.clone()],
            exchange: None,
        };
        if keep.is_late() {
            let exchange = exchange(problem, stored, &keep);
            for balance in exchange.front().into_iter().skip(1) {
                pool.add(settled(release(&exchange, &balance, &keep.kept, i64::MAX)));
            }
            let anew = settled(stored.unmoved());
            if anew.is_late() {
                pool.add(searched(problem, stored, &anew));
            }
            pool.add(anew.clone());
            let best = pool.keep_deadlines();
            if best.is_late() {
                let better = searched(problem, stored, best);
                pool.add(better);
            }
            for most_changed in [pool.quarter, i64::MAX] {
                let cost = pool.within(most_changed).cost;
                let way = carried_on(problem, stored, &anew, cost, most_changed);
                if let Some(way) = way {
                    pool.add(way);
                }
            }
            pool.exchange = Some(exchange);
        }
        pool
    }

    /// Adds a plan; one that changes less than the calendar kept is no other way, and one that
    /// finds a place for less work buys its lateness with it.
    fn add(&mut self, way: Settled) {
        let keep = self.keep_calendar().cost;
        if way.cost.changed >= keep.changed && way.cost.missing <= keep.missing {
            self.plans.push(way);
        }
    }

    /// Returns the plan that keeps every legal session.
    pub(super) fn keep_calendar(&self) -> &Settled {
        &self.plans[0]
    }

    /// Returns the plan with the least lateness of those that change a quarter at most.
    pub(super) fn balanced(&self) -> &Settled {
        self.within(self.quarter)
    }

    /// Returns the plan with the least lateness of those that change so many minutes at most.
    fn within(&self, most_changed: i64) -> &Settled {
        let within = |way: &&Settled| way.cost.changed <= most_changed;
        self.best(self.plans.iter().filter(within))
    }

    /// Returns the plan with the least lateness, and of those the one that changes least.
    pub(super) fn keep_deadlines(&self) -> &Settled {
        self.best(self.plans.iter())
    }

    /// Returns the minutes without a place and the late ones of the plan with the least lateness.
    pub(super) fn lateness(&self) -> (i64, i64) {
        let cost = self.keep_deadlines().cost;
        (cost.missing, cost.late)
    }

    /// Returns the cheapest of some plans, the earlier of equals, and where there is none, or none
    /// better, the calendar kept.
    fn best<'a>(&'a self, plans: impl Iterator<Item = &'a Settled>) -> &'a Settled {
        let keep = self.keep_calendar();
        let best = plans.min_by_key(|way| way.cost).unwrap_or(keep);
        if best.cost < keep.cost { best } else { keep }
    }
}

/// Returns what must go for how little lateness, from a plan that keeps the calendar.
fn exchange(problem: &Problem, stored: &Stored, keep: &Settled) -> Exchange {
    let dues = effective_dues(problem);
    let until = keep.outcome.ground.until;
    let stays = |kept: &&Kept| kept.frozen || kept.stand.review;
    let (fixed, movable): (Vec<Kept>, Vec<Kept>) = keep.kept.iter().partition(stays);
    let fixed = standing(stored, &fixed);
    let movable = movable.into_iter().map(|kept| kept.stand);
    Exchange::new(problem, &stored.outlook, &fixed, movable, &dues, until)
}

fn pause(problem: &Problem) -> i64 {
    i64::from(problem.limits.break_minutes)
}

/// Returns a plan that is no later and keeps as many of the sessions that a plan let go of as the
/// tries allow.
fn keeping_more(
    best: &Settled,
    all: &[Kept],
    pause: i64,
    settled: impl Fn(Vec<Kept>) -> Settled,
) -> Settled {
    let mut better = best.clone();
    let gone: Vec<Kept> = all
        .iter()
        .filter(|kept| !best.kept.contains(kept))
        .copied()
        .collect();
    let bound = |cost: Cost| (cost.missing, cost.late);
    let too_close = |one: &Kept, other: &Kept| {
        let (one, other) = (one.stand.span, other.stand.span);
        one.start < other.end + pause && other.start < one.end + pause
    };
    most_that_hold(&gone, MOST_TRIES, |some| {
        // One that stayed may have grown into the time of one that went.
        let stays = |one: &Kept| better.kept.iter().any(|kept| too_close(kept, one));
        if some.iter().any(stays) {
            return false;
        }
        let mut kept = better.kept.clone();
        kept.extend(some);
        kept.sort_by_key(|kept| kept.stand.span);
        let way = settled(kept);
        let holds = bound(way.cost) <= bound(better.cost) && way.cost.changed < better.cost.changed;
        if holds {
            better = way;
        }
        holds
    });
    better
}
