//! From a problem to a plan.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::answer::{Bounds, Late, Plan, Reason, Session};
use super::bounds::{bounds, late_minutes};
use super::even::even_out;
use super::explain::unplaced;
use super::ground::{Ground, Standing};
use super::outlook::Outlook;
use super::problem::{Kind, Problem, Rules};
use super::search::{Effort, search};
use super::sweep::{Alike, Detours, sweep};
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
    let mut outcome = by_the_rules(problem, &standing);
    outcome.even_out(problem);
    let mut sessions: Vec<Session> = problem
        .pinned
        .iter()
        .map(|pin| session(problem, pin.task, pin.span, pin.review, Reason::Pinned))
        .chain(outcome.placed.iter().map(|placed| {
            session(
                problem,
                placed.task,
                placed.span,
                placed.is_review(),
                placed.reason,
            )
        }))
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

/// Plans by the rules of learning, or without those that would make the plan worse: the ones that
/// choose among what is otherwise equal must not even make it end on a later day.
fn by_the_rules(problem: &Problem, standing: &[Standing]) -> Outcome {
    let planned = |problem: &Problem| {
        let reserve = problem.limits.reserve;
        let outlook = Outlook::default();
        let outcome = plan_around(problem, &outlook, standing, reserve, &Ranking::Due);
        search(problem, standing, outcome, Effort::PLAN)
    };
    let outcome = planned(problem);
    if !problem.rules.prefers() {
        return outcome;
    }
    let ends_on = |score: Score| score.finish.map(|at| problem.zone().date_of(at - 1));
    let cost = |outcome: &Outcome| {
        let score = score(problem, outcome);
        (score.missing, score.late, ends_on(score))
    };
    let plain = Problem {
        rules: problem.rules.without_preferences(),
        ..problem.clone()
    };
    let other = planned(&plain);
    let better = if cost(&other) < cost(&outcome) {
        other
    } else {
        outcome
    };
    let (missing, late, _) = cost(&better);
    if (missing, late) == (0, 0) {
        return better;
    }
    let bare = planned(&Problem {
        rules: Rules {
            spacing: problem.rules.spacing,
            ..Rules::default()
        },
        reviews: BTreeMap::new(),
        ..plain
    });
    let (missing_then, late_then, _) = cost(&bare);
    if (missing_then, late_then) < (missing, late) {
        bare
    } else {
        better
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
            review: pin.review,
        })
        .collect()
}

fn session(
    problem: &Problem,
    task: usize,
    span: crate::time::Span,
    review: bool,
    reason: Reason,
) -> Session {
    let Some(task) = problem.tasks.get(task) else {
        unreachable!("sessions name tasks by their place in the list")
    };
    let kind = if review { Kind::Review } else { task.kind };
    Session {
        id: String::new(),
        task: task.id.clone(),
        kind,
        span,
        pinned: reason == Reason::Pinned,
        reason,
    }
}

/// What placing work around standing sessions came to.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    /// The ground up to the last look ahead.
    pub(crate) ground: Arc<Ground>,
    /// The work as it was to be placed.
    pub(crate) work: Vec<Work>,
    /// The sessions placed, in order of start.
    pub(crate) placed: Vec<Placed>,
}

impl Outcome {
    /// Returns the minutes placed of each task.
    pub(crate) fn minutes(&self) -> Vec<i64> {
        let mut minutes = vec![0; self.work.len()];
        for placed in self.placed.iter().filter(|placed| !placed.is_review()) {
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

    /// Makes sessions of one task that follow each other about equally long.
    pub(crate) fn even_out(&mut self, problem: &Problem) {
        even_out(problem, &self.ground, &self.work, &mut self.placed);
    }

    /// Returns what was placed as standing sessions.
    pub(crate) fn standing(&self) -> impl Iterator<Item = Standing> + '_ {
        self.placed.iter().map(|placed| Standing {
            task: placed.task,
            span: placed.span,
            review: placed.is_review(),
        })
    }

    fn all_standing<'a>(&'a self, standing: &'a [Standing]) -> impl Iterator<Item = Standing> + 'a {
        standing.iter().copied().chain(self.standing())
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
    outlook: &Outlook,
    standing: &[Standing],
    reserve: f64,
    ranking: &Ranking,
) -> Outcome {
    let mut weeks = FIRST_WEEKS;
    let mut placed_before = None;
    loop {
        let ground = Arc::new(Ground::new(problem, outlook, standing, weeks, reserve));
        let work = work(problem, standing, ground.longest_session());
        let first = Manner {
            ranking,
            fills: false,
            late_above_slack: Some(0),
            spaced: problem.rules.spacing,
            prefers: problem.rules.prefers(),
        };
        let Some(swept) = sweep(problem, &ground, &work, first, &Detours::new()) else {
            unreachable!("without detours a sweep leads somewhere")
        };
        let outcome = Outcome {
            ground,
            work,
            placed: swept.placed,
        };
        let minutes: i64 = outcome.minutes().iter().sum();
        let all_placed = outcome.missing().iter().all(|missing| *missing == 0);
        let futile = placed_before == Some(minutes) && outcome.ground.until > last_change(problem);
        let in_vain = all_placed || futile || no_later(problem, &outcome);
        if in_vain || weeks >= MOST_WEEKS {
            return best(problem, standing, ranking, outcome, swept.alike);
        }
        placed_before = Some(minutes);
        weeks *= 2;
    }
}

/// Tells whether all that has no place would have none later either: it must end before something
/// that stands inside the look ahead, or waits for such work.
fn no_later(problem: &Problem, outcome: &Outcome) -> bool {
    let missing = outcome.missing();
    let mut no_later = vec![false; missing.len()];
    for &task in &problem.precedence.order {
        let limit = outcome.work[task].limit;
        no_later[task] = missing[task] > 0
            && (limit.is_some_and(|limit| limit <= outcome.ground.until)
                || problem.tasks[task]
                    .after
                    .iter()
                    .any(|before| no_later[*before]));
    }
    let has_place = |task: usize| missing[task] == 0;
    (0..missing.len()).all(|task| has_place(task) || no_later[task])
}

/// Returns the instant after which every week of free time is like the others.
fn last_change(problem: &Problem) -> Timestamp {
    let zone = problem.zone();
    let declared = problem.availability.last_change();
    let busy = problem.busy.iter().map(|span| span.end);
    let pinned = problem.pinned.iter().map(|pin| pin.span.end);
    // A year more, so that both clock changes have been seen.
    let year = 54 * 7 * 24 * 60;
    declared
        .map(|date| zone.end_of_day(date))
        .into_iter()
        .chain(busy)
        .chain(pinned)
        .max()
        .unwrap_or(problem.earliest)
        .max(problem.earliest)
        + year
}

/// Minutes of a week.
pub(crate) const WEEK: i64 = 7 * 24 * 60;

/// What makes one outcome better than another, the first difference deciding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Score {
    /// Minutes without a place.
    pub(crate) missing: i64,
    /// Minutes behind due dates.
    pub(crate) late: i64,
    /// Minutes of an earlier plan that no longer stand, where that matters.
    pub(crate) changed: i64,
    /// How far behind them: the late minutes by the whole weeks that have passed since the due
    /// date. Inside a week an early finish and few sessions count for more.
    pub(crate) delay: i64,
    pub(crate) finish: Option<Timestamp>,
    pub(crate) sessions: usize,
}

impl Score {
    /// Tells whether no plan can be less late, end earlier or have fewer sessions.
    fn is_at(&self, bounds: &Bounds, standing: &[Standing]) -> bool {
        self.missing == 0
            && self.late <= i64::from(bounds.late_minutes)
            && self.finish <= bounds.finish
            && self.sessions + standing.len() <= bounds.sessions as usize
    }

    /// Tells whether work has no place or may be later than it must.
    pub(crate) fn is_late(&self, bounds: &Bounds) -> bool {
        self.missing > 0 || self.late > i64::from(bounds.late_minutes)
    }

    /// Tells whether no search can find a better one.
    pub(crate) fn is_best(&self, bounds: &Bounds, standing: &[Standing]) -> bool {
        self.delay == 0 && self.is_at(bounds, standing)
    }
}

pub(crate) fn score(problem: &Problem, outcome: &Outcome) -> Score {
    let (mut late, mut delay) = (0, 0);
    let work = || outcome.placed.iter().filter(|placed| !placed.is_review());
    for session in outcome.all_standing(&[]) {
        let minutes = late_minutes(problem, &session);
        if let Some(due) = problem.tasks[session.task]
            .late_from
            .filter(|_| minutes > 0)
        {
            late += minutes;
            delay += minutes * ((session.span.end - due) / WEEK);
        }
    }
    Score {
        missing: outcome.missing().iter().sum(),
        late,
        changed: 0,
        delay,
        finish: work().next_back().map(|placed| placed.span.end),
        sessions: work().count(),
    }
}

/// The first slack, in minutes, that due work keeps where late work with none in hand made it
/// late; it grows fourfold until that no longer helps.
const FIRST_SLACK: i64 = 60;
/// The most slack that is tried, in minutes: ten weeks of ten hours.
const MOST_SLACK: i64 = 6_000;

/// Tries other ways of placing on the same ground and returns the best outcome, the earlier of
/// equals; `alike` says which manners the first one stands for.
fn best(
    problem: &Problem,
    standing: &[Standing],
    ranking: &Ranking,
    first: Outcome,
    alike: Alike,
) -> Outcome {
    let bounds = bounds(problem, &first.ground, standing, &first.minutes());
    let worth = score(problem, &first);
    let least_late = i64::from(bounds.late_minutes);
    if worth.is_at(&bounds, standing) {
        return first;
    }
    let mut best = Best {
        problem,
        ranking,
        spaced: problem.rules.spacing,
        worth,
        tried: vec![(first.work.clone(), alike)],
        outcome: first,
    };
    if worth.missing > 0 && problem.rules.spacing {
        // Crowded days are better than no place.
        best.spaced = false;
        best.consider(best.outcome.work.clone(), false, Some(0));
    }
    if worth.missing > 0 {
        // A rare long gap makes remainders that the usual ones cannot hold.
        for longest in best.outcome.ground.gap_lengths() {
            best.consider(work(problem, standing, longest), false, Some(0));
        }
    }
    let work = best.outcome.work.clone();
    best.consider(work.clone(), true, Some(0));
    let mut slack = FIRST_SLACK;
    while best.worth.late > least_late && slack <= MOST_SLACK {
        best.consider(work.clone(), false, Some(slack));
        slack *= 4;
    }
    if best.worth.late > 0 {
        best.consider(work.clone(), false, None);
        best.consider(work, true, None);
    }
    best.outcome
}

/// The best outcome so far.
struct Best<'a> {
    problem: &'a Problem,
    ranking: &'a Ranking,
    /// Tries spaced plans.
    spaced: bool,
    worth: Score,
    outcome: Outcome,
    /// What was swept, and the manners that need not be tried on it any more.
    tried: Vec<(Vec<Work>, Alike)>,
}

impl Best<'_> {
    /// Sweeps in another manner and keeps what comes of it where that is better.
    fn consider(&mut self, work: Vec<Work>, fills: bool, late_above_slack: Option<i64>) {
        let manner = Manner {
            ranking: self.ranking,
            fills,
            late_above_slack,
            spaced: self.spaced,
            prefers: self.problem.rules.prefers(),
        };
        let in_vain = |(other, alike): &(Vec<Work>, Alike)| alike.covers(manner) && *other == work;
        if self.tried.iter().any(in_vain) {
            return;
        }
        let ground = &self.outcome.ground;
        let Some(swept) = sweep(self.problem, ground, &work, manner, &Detours::new()) else {
            return;
        };
        self.tried.push((work.clone(), swept.alike));
        let other = Outcome {
            placed: swept.placed,
            work,
            ground: Arc::clone(ground),
        };
        let worth = score(self.problem, &other);
        if worth < self.worth {
            (self.worth, self.outcome) = (worth, other);
        }
    }
}
