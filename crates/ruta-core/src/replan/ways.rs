//! The policies: how the open work finds its way back into the calendar.

use super::Policy;
use super::legal::{Kept, Stored};
use super::pool::Pool;
use super::settle::{Settled, settle, standing, weeks_ahead, within_caps};
use crate::plan::{
    Ground, Kind, Plan, Problem, Ranking, Reason, Session, Standing, bounds, late_of, unplaced,
};
use crate::time::Timestamp;

/// The plans that the policies choose from, each made when it is first asked for.
pub(super) struct Ways<'a> {
    problem: &'a Problem,
    stored: &'a Stored,
    pool: Option<Pool>,
}

impl<'a> Ways<'a> {
    pub(super) fn new(problem: &'a Problem, stored: &'a Stored) -> Self {
        Self {
            problem,
            stored,
            pool: None,
        }
    }

    /// Returns the plan of a policy, the cuts of `trim` being made already; session ids are left
    /// empty.
    pub(super) fn plan(&mut self, policy: Policy) -> Plan {
        let (problem, stored) = (self.problem, self.stored);
        let way = match policy {
            Policy::Shift => {
                let way = shift(problem, stored);
                return answer(problem, stored, &way, problem.limits.reserve);
            }
            Policy::KeepCalendar => self.pool().keep_calendar(),
            Policy::Balanced => self.pool().balanced(),
            Policy::KeepDeadlines | Policy::Trim => self.pool().keep_deadlines(),
        };
        answer(problem, stored, way, 0.0)
    }

    /// Returns the minutes without a place and the late ones of the plan with the least lateness.
    pub(super) fn lateness(&mut self) -> (i64, i64) {
        self.pool().lateness()
    }

    fn pool(&mut self) -> &Pool {
        let (problem, stored) = (self.problem, self.stored);
        self.pool.get_or_insert_with(|| Pool::new(problem, stored))
    }
}

/// Places all that is ahead as early as it can be, in the order in which it stood; session ids are
/// left empty.
pub(super) fn forward(problem: &Problem, stored: &Stored) -> Plan {
    let way = in_order(problem, stored, stored.unmoved());
    answer(problem, stored, &way, problem.limits.reserve)
}

/// Places all that is open in the order in which it stood.
fn shift(problem: &Problem, stored: &Stored) -> Settled {
    let kept = if stored.still_holds() {
        within_caps(problem, stored, problem.limits.reserve)
    } else {
        stored.unmoved()
    };
    in_order(problem, stored, kept)
}

fn in_order(problem: &Problem, stored: &Stored, kept: Vec<Kept>) -> Settled {
    let reserve = problem.limits.reserve;
    let ranking = sequence(problem, stored, &kept);
    settle(problem, stored, kept, reserve, &ranking)
}

/// Returns the order of the stored plan's open sessions: for each task, up to how many minutes of
/// what is left stood at which instant.
fn sequence(problem: &Problem, stored: &Stored, kept: &[Kept]) -> Ranking {
    let mut stood: Vec<Vec<(i64, Timestamp)>> = vec![Vec::new(); problem.tasks.len()];
    let mut minutes: Vec<i64> = stored.missed.clone();
    for (place, missed) in stored.missed.iter().enumerate() {
        if *missed > 0 {
            stood[place].push((*missed, stored.missed_since[place].unwrap_or(problem.now)));
        }
    }
    for session in &stored.future {
        let stands = stored.pinned.contains(&session.stand)
            || kept.iter().any(|kept| kept.stand == session.stand);
        if !stands && !session.stand.review {
            let place = session.stand.task;
            minutes[place] += session.stand.span.minutes();
            stood[place].push((minutes[place], session.stand.span.start));
        }
    }
    Ranking::Sequence(stood)
}

/// Returns a settled plan as an answer; session ids are left empty.
fn answer(problem: &Problem, stored: &Stored, way: &Settled, reserve: f64) -> Plan {
    let (kept, outcome) = (&way.kept, &way.outcome);
    let session = |stand: &Standing, pinned, reason| Session {
        id: String::new(),
        task: problem.tasks[stand.task].id.clone(),
        kind: if stand.review {
            Kind::Review
        } else {
            problem.tasks[stand.task].kind
        },
        span: stand.span,
        pinned,
        reason,
    };
    let placed: Vec<Standing> = outcome.standing().collect();
    let mut sessions: Vec<Session> = stored
        .pinned
        .iter()
        .map(|stand| session(stand, true, Reason::Pinned))
        .chain(
            kept.iter()
                .map(|kept| session(&kept.stand, false, Reason::Kept)),
        )
        .chain(
            placed
                .iter()
                .zip(&outcome.placed)
                .map(|(stand, placed)| session(stand, false, placed.reason)),
        )
        .collect();
    sessions.sort_by_key(|session| session.span);
    let everything = standing(stored, kept)
        .into_iter()
        .chain(placed.iter().copied());
    let frozen = kept
        .iter()
        .filter(|kept| kept.frozen)
        .map(|kept| kept.stand);
    let fixed: Vec<Standing> = stored.pinned.iter().copied().chain(frozen).collect();
    let mut movable = vec![0; problem.tasks.len()];
    for stand in everything.clone().filter(|stand| !stand.review) {
        movable[stand.task] += stand.span.minutes();
    }
    for stand in fixed.iter().filter(|stand| !stand.review) {
        movable[stand.task] -= stand.span.minutes();
    }
    let weeks = weeks_ahead(problem, &everything.clone().collect::<Vec<_>>());
    let ground = Ground::new(problem, &stored.outlook, &fixed, weeks, reserve);
    Plan {
        late: late_of(problem, everything),
        unplaced: unplaced(problem, outcome),
        bounds: bounds(problem, &ground, &fixed, &movable),
        sessions,
    }
}
