//! From a problem to a plan.

use super::answer::{Late, Plan, Reason, Session};
use super::bounds::{bounds, late_minutes};
use super::explain::unplaced;
use super::ground::{Ground, Standing};
use super::problem::Problem;
use super::search::search;
use super::sweep::{Detours, sweep};
use super::urgency::Ranking;
use super::work::{Manner, Placed, Work, work};
use crate::time::Timestamp;

/// The first look ahead, in weeks; it doubles until the work has its place.
const FIRST_WEEKS: u64 = 26;
/// The farthest look ahead, in weeks: a hundred years.
const MOST_WEEKS: u64 = 5_200;

/// Plans a problem.
pub fn solve(problem: &Problem) -> Plan {
    let standing = pins(problem);
    let outcome = plan_around(problem, &standing, problem.limits.reserve, &Ranking::Due);
    let outcome = search(problem, &standing, outcome);
    let mut sessions: Vec<Session> = problem
        .pinned
        .iter()
        .map(|pin| session(problem, pin.task, pin.span, true, Reason::Pinned))
        .chain(
            outcome
                .placed
                .iter()
                .map(|placed| session(problem, placed.task, placed.span, false, placed.reason)),
        )
        .collect();
    sessions.sort_by_key(|session| session.span);
    for (number, session) in sessions.iter_mut().enumerate() {
        session.id = format!("s{}", number + 1);
    }
    Plan {
        late: late_of(problem, outcome.all_standing(&standing)),
        unplaced: unplaced(problem, &outcome),
        bounds: bounds(problem, &outcome.ground, &standing, &outcome.minutes()),
        sessions,
    }
}

/// Returns the pinned sessions as standing ones.
pub(crate) fn pins(problem: &Problem) -> Vec<Standing> {
    problem
        .pinned
        .iter()
        .map(|pin| Standing {
            task: pin.task,
            span: pin.span,
        })
        .collect()
}

fn session(
    problem: &Problem,
    task: usize,
    span: crate::time::Span,
    pinned: bool,
    reason: Reason,
) -> Session {
    let Some(task) = problem.tasks.get(task) else {
        unreachable!("sessions name tasks by their place in the list")
    };
    Session {
        id: String::new(),
        task: task.id.clone(),
        kind: task.kind,
        span,
        pinned,
        reason,
    }
}

/// What placing work around standing sessions came to.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    /// The ground up to the last look ahead.
    pub(crate) ground: Ground,
    /// The work as it was to be placed.
    pub(crate) work: Vec<Work>,
    /// The sessions placed, in order of start.
    pub(crate) placed: Vec<Placed>,
}

impl Outcome {
    /// Returns the minutes placed of each task.
    pub(crate) fn minutes(&self) -> Vec<i64> {
        let mut minutes = vec![0; self.work.len()];
        for placed in &self.placed {
            minutes[placed.task] += placed.span.minutes();
        }
        minutes
    }

    /// Returns the minutes of each task that found no place.
    pub(crate) fn missing(&self) -> Vec<i64> {
        self.work
            .iter()
            .zip(self.minutes())
            .map(|(task, placed)| task.left + task.stranded - placed)
            .collect()
    }

    fn all_standing<'a>(&'a self, standing: &'a [Standing]) -> impl Iterator<Item = Standing> + 'a {
        let placed = self.placed.iter().map(|placed| Standing {
            task: placed.task,
            span: placed.span,
        });
        standing.iter().copied().chain(placed)
    }
}

/// Returns the minutes of each task behind its due date, where there are any.
pub(crate) fn late_of(problem: &Problem, sessions: impl Iterator<Item = Standing>) -> Vec<Late> {
    let mut minutes = vec![0; problem.tasks.len()];
    for session in sessions {
        minutes[session.task] += late_minutes(problem, &session);
    }
    problem
        .tasks
        .iter()
        .zip(minutes)
        .filter(|(_, minutes)| *minutes > 0)
        .map(|(task, minutes)| Late {
            task: task.id.clone(),
            minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
        })
        .collect()
}

/// Places the rest of the work around standing sessions, looking ahead as far as it takes.
pub(crate) fn plan_around(
    problem: &Problem,
    standing: &[Standing],
    reserve: f64,
    ranking: &Ranking,
) -> Outcome {
    let mut weeks = FIRST_WEEKS;
    let mut placed_before = None;
    loop {
        let ground = Ground::new(problem, standing, weeks, reserve);
        let work = work(problem, standing, ground.longest_session());
        let first = Manner {
            ranking: ranking.clone(),
            fills: false,
            late_when_slack: true,
        };
        let placed = sweep(problem, &ground, &work, &first, &Detours::new()).unwrap_or_default();
        let outcome = Outcome {
            ground,
            work,
            placed,
        };
        let minutes: i64 = outcome.minutes().iter().sum();
        let all_placed = outcome.missing().iter().all(|missing| *missing == 0);
        let futile = placed_before == Some(minutes) && outcome.ground.until > last_change(problem);
        if all_placed || futile || weeks >= MOST_WEEKS {
            return best(problem, standing, ranking, outcome);
        }
        placed_before = Some(minutes);
        weeks *= 2;
    }
}

/// Returns the instant after which every week of free time is like the others.
fn last_change(problem: &Problem) -> Timestamp {
    let zone = problem.zone();
    let days = problem.availability.days.keys().copied();
    let off = problem.availability.off.iter().map(|off| off.to);
    let dates = days.chain(off).map(|date| zone.end_of_day(date));
    let busy = problem.busy.iter().map(|span| span.end);
    let pinned = problem.pinned.iter().map(|pin| pin.span.end);
    // A year more, so that both clock changes have been seen.
    let year = 54 * 7 * 24 * 60;
    dates
        .chain(busy)
        .chain(pinned)
        .max()
        .unwrap_or(problem.earliest)
        .max(problem.earliest)
        + year
}

/// What makes one outcome better than another: less without a place, then less late, then an
/// earlier finish, then fewer sessions.
pub(crate) type Score = (i64, i64, Option<Timestamp>, usize);

pub(crate) fn score(problem: &Problem, outcome: &Outcome) -> Score {
    let late = outcome
        .all_standing(&[])
        .map(|session| late_minutes(problem, &session))
        .sum();
    let finish = outcome.placed.last().map(|placed| placed.span.end);
    (
        outcome.missing().iter().sum(),
        late,
        finish,
        outcome.placed.len(),
    )
}

/// Tries other ways of placing on the same ground and returns the best outcome, the earlier of
/// equals.
fn best(problem: &Problem, standing: &[Standing], ranking: &Ranking, first: Outcome) -> Outcome {
    let bounds = bounds(problem, &first.ground, standing, &first.minutes());
    let (missing, late, finish, sessions) = score(problem, &first);
    let at_bounds = missing == 0
        && late <= i64::from(bounds.late_minutes)
        && finish <= bounds.finish
        && sessions + standing.len() <= bounds.sessions as usize;
    if at_bounds {
        return first;
    }
    let mut best = (score(problem, &first), first);
    let consider = |best: &mut (Score, Outcome), work: &[Work], manner: &Manner| {
        let ground = &best.1.ground;
        let placed = sweep(problem, ground, work, manner, &Detours::new()).unwrap_or_default();
        let other = Outcome {
            placed,
            work: work.to_vec(),
            ground: ground.clone(),
        };
        let score = score(problem, &other);
        if score < best.0 {
            *best = (score, other);
        }
    };
    let manner = |fills, late_when_slack| Manner {
        ranking: ranking.clone(),
        fills,
        late_when_slack,
    };
    if missing > 0 {
        // A rare long gap makes remainders that the usual ones cannot hold.
        for longest in best.1.ground.gap_lengths() {
            let work = work(problem, standing, longest);
            consider(&mut best, &work, &manner(false, true));
        }
    }
    for (fills, late_when_slack) in [(true, true), (false, false), (true, false)] {
        if late_when_slack || best.0.1 > 0 {
            let work = best.1.work.clone();
            consider(&mut best, &work, &manner(fills, late_when_slack));
        }
    }
    best.1
}
