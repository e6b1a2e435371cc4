//! Placing the open work around the sessions that are kept.

use std::collections::BTreeSet;

use super::legal::{Kept, Stored};
use crate::plan::{
    Effort, Ground, Lengths, Outcome, Problem, Ranking, Score, Standing, Stood, carry_on,
    late_minutes, plan_around, search,
};
use crate::time::{Span, Timestamp};

/// A plan around kept sessions, with what it costs.
#[derive(Debug, Clone)]
pub(super) struct Settled {
    /// The sessions that stayed.
    pub(super) kept: Vec<Kept>,
    /// What was placed around them.
    pub(super) outcome: Outcome,
    /// What it costs, the first difference deciding between two plans.
    pub(super) cost: Cost,
}

impl Settled {
    /// Tells whether work is late or has no place.
    pub(super) fn is_late(&self) -> bool {
        self.cost.missing > 0 || self.cost.late > 0
    }
}

/// Looks for a better plan around the same kept sessions, where there are few sessions.
pub(super) fn searched(problem: &Problem, stored: &Stored, way: &Settled) -> Settled {
    let standing = standing(stored, &way.kept);
    let mut outcome = search(problem, &standing, way.outcome.clone(), Effort::WAY);
    outcome.even_out(problem);
    if !misplaced_reviews(problem, &outcome, &standing, &way.kept).is_empty() {
        return way.clone();
    }
    Settled {
        kept: way.kept.clone(),
        cost: cost(problem, stored, &standing, &outcome),
        outcome,
    }
}

/// Looks among plans that keep only what is about to start for one that costs less, at
/// most so many minutes changed, where there are few sessions.
pub(super) fn carried_on(
    problem: &Problem,
    stored: &Stored,
    anew: &Settled,
    than: Cost,
    most_changed: i64,
) -> Option<Settled> {
    let standing = standing(stored, &anew.kept);
    let movable = |kept: &&Kept| !kept.frozen && !kept.stand.review;
    let may_stay = stored.legal.iter().filter(movable).map(|kept| kept.stand);
    let stood = Stood::new(problem.tasks.len(), may_stay);
    let gone = stored.lost_minutes();
    let late: i64 = standing
        .iter()
        .map(|stand| late_minutes(problem, stand))
        .sum();
    let than = Score {
        missing: than.missing,
        late: than.late - late,
        changed: than.changed - gone,
        ..Score::default()
    };
    let most = most_changed - gone;
    let outcome = carry_on(problem, &anew.outcome, &stood, than, most, Effort::KEEP)?;
    Some(Settled {
        kept: anew.kept.clone(),
        cost: cost(problem, stored, &standing, &outcome),
        outcome,
    })
}

/// What a plan costs, in the order in which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    /// Minutes behind due dates.
    pub(super) late: i64,
    /// Minutes without a place.
    pub(super) missing: i64,
    /// Future minutes of the stored plan that no longer stand.
    pub(super) changed: i64,
}

/// Places the open work around what is kept, and lets go of a kept session wherever one of a
/// task that must end before it finds no other place.
pub(super) fn settle(
    problem: &Problem,
    stored: &Stored,
    mut kept: Vec<Kept>,
    reserve: f64,
    ranking: &Ranking,
) -> Settled {
    loop {
        mend_remainders(problem, stored, &mut kept, reserve);
        let standing = standing(stored, &kept);
        let mut outcome = plan_around(problem, &stored.outlook, &standing, reserve, ranking);
        let mut blocking = blocking(problem, &outcome, &kept);
        blocking.extend(misplaced_reviews(problem, &outcome, &standing, &kept));
        if blocking.is_empty() {
            outcome.even_out(problem);
            let cost = cost(problem, stored, &standing, &outcome);
            return Settled {
                kept,
                outcome,
                cost,
            };
        }
        kept = kept
            .into_iter()
            .enumerate()
            .filter(|(number, _)| !blocking.contains(number))
            .map(|(_, kept)| kept)
            .collect();
    }
}

fn cost(problem: &Problem, stored: &Stored, standing: &[Standing], outcome: &Outcome) -> Cost {
    let mut all: Vec<Standing> = standing.to_vec();
    all.extend(outcome.standing());
    all.sort_by_key(|stand| stand.span);
    Cost {
        missing: outcome.missing().iter().sum(),
        late: all.iter().map(|stand| late_minutes(problem, stand)).sum(),
        changed: stored.changed_minutes(&all),
    }
}

pub(super) fn standing(stored: &Stored, kept: &[Kept]) -> Vec<Standing> {
    stored
        .pinned
        .iter()
        .copied()
        .chain(kept.iter().map(|kept| kept.stand))
        .collect()
}

/// Returns the kept sessions that stand in the way of tasks with a missing place: of the work that
/// waits for each the first ones, as many as must go before what is missing can have room.
fn blocking(problem: &Problem, outcome: &Outcome, kept: &[Kept]) -> BTreeSet<usize> {
    let missing = outcome.missing();
    let mut blocking = BTreeSet::new();
    for (place, task) in problem.tasks.iter().enumerate() {
        if missing[place] == 0 || task.after.iter().any(|before| missing[*before] > 0) {
            continue;
        }
        let waiting = problem.waiting_for(place);
        let waits = |number: &usize| {
            let stand = kept[*number].stand;
            waiting.contains(&stand.task) && !stand.review
        };
        let numbers: Vec<usize> = (0..kept.len()).filter(waits).collect();
        let workable = &outcome.ground.workable;
        let start = |number: usize| workable.work_until(kept[number].stand.span.start);
        let mut room = 0;
        for (at, number) in numbers.iter().enumerate() {
            if room >= missing[place] {
                break;
            }
            blocking.insert(*number);
            // Its own time, and what is free between it and the next one.
            room += kept[*number].stand.span.minutes();
            room += numbers
                .get(at + 1)
                .map_or(0, |next| start(*next) - start(*number));
        }
    }
    blocking
}

/// Returns the kept reviews of tasks that have not ended by then, and where reviews are mended those
/// that lie on none of their days; frozen ones stay.
fn misplaced_reviews(
    problem: &Problem,
    outcome: &Outcome,
    standing: &[Standing],
    kept: &[Kept],
) -> BTreeSet<usize> {
    let missing = outcome.missing();
    let ends_at = |task: usize| {
        let work = standing.iter().copied().chain(outcome.standing());
        let own = work.filter(|other| other.task == task && !other.review);
        own.map(|work| work.span.end).max()
    };
    let reviews = (0..kept.len()).filter(|number| kept[*number].stand.review);
    let mut misplaced: BTreeSet<usize> = reviews
        .clone()
        .filter(|number| {
            let review = kept[*number].stand;
            missing[review.task] > 0
                || ends_at(review.task).is_some_and(|end| end > review.span.start)
        })
        .collect();
    if !problem.rules.mend_reviews {
        return misplaced;
    }
    let axis = outcome.ground.axis();
    for (task, review) in &problem.reviews {
        let own: Vec<usize> = reviews
            .clone()
            .filter(|number| kept[*number].stand.task == *task && !misplaced.contains(number))
            .collect();
        let since = review.since.map(|date| axis.day_number(date));
        let from = since.or_else(|| ends_at(*task).map(|end| axis.day_of(end - 1) as i64));
        let Some(from) = from.filter(|_| !own.is_empty()) else {
            continue;
        };
        let day = |number: &usize| axis.day_of(kept[*number].stand.span.start) as i64;
        let days: Vec<i64> = own.iter().map(day).collect();
        let lost = review.unfilled(from, &days).1;
        let movable = lost.into_iter().map(|place| own[place]);
        misplaced.extend(movable.filter(|number| !kept[*number].frozen));
    }
    misplaced
}

/// Makes what is left of each task beside its kept sessions fit for cutting into sessions: a
/// short session, which only the last may be, is let go, a kept one grows by a remainder that is
/// too short, or the last one is let go too.
fn mend_remainders(problem: &Problem, stored: &Stored, kept: &mut Vec<Kept>, reserve: f64) {
    let mut rests: Vec<i64> = problem
        .tasks
        .iter()
        .map(|task| i64::from(task.left))
        .collect();
    for stand in standing(stored, kept).iter().filter(|stand| !stand.review) {
        rests[stand.task] -= stand.span.minutes();
    }
    for (place, task) in problem.tasks.iter().enumerate() {
        let lengths = Lengths {
            min: i64::from(task.min_session),
            max: i64::from(task.max_session),
        };
        loop {
            let rest = rests[place];
            if rest <= 0 {
                break;
            }
            let of_task =
                |kept: &Kept| kept.stand.task == place && !kept.frozen && !kept.stand.review;
            let short = kept
                .iter()
                .position(|kept| of_task(kept) && kept.stand.span.minutes() < lengths.min);
            if let Some(short) = short {
                rests[place] += kept.remove(short).stand.span.minutes();
                continue;
            }
            let last = kept.iter().rposition(of_task);
            let Some(last) = last.filter(|_| !lengths.can_cut(rest)) else {
                break;
            };
            if let Some((number, longer)) =
                grown(problem, stored, kept, place, rest, lengths, reserve)
            {
                rests[place] -= longer.minutes() - kept[number].stand.span.minutes();
                kept[number].stand.span = longer;
            } else {
                rests[place] += kept.remove(last).stand.span.minutes();
            }
        }
    }
}

/// Returns a kept session of a task that can grow by so many minutes, with its new span.
fn grown(
    problem: &Problem,
    stored: &Stored,
    kept: &[Kept],
    place: usize,
    rest: i64,
    lengths: Lengths,
    reserve: f64,
) -> Option<(usize, Span)> {
    let standing = standing(stored, kept);
    let weeks = weeks_ahead(problem, &standing);
    let ground = Ground::new(problem, &stored.outlook, &standing, weeks, reserve);
    let waiting = problem.waiting_for(place);
    let limit: Option<Timestamp> = standing
        .iter()
        .filter(|stand| waiting.contains(&stand.task) && !stand.review)
        .map(|stand| stand.span.start)
        .min();
    let pause = i64::from(problem.limits.break_minutes);
    kept.iter().enumerate().find_map(|(number, kept)| {
        let span = kept.stand.span;
        let longer = Span {
            start: span.start,
            end: span.end + rest,
        };
        let next = standing
            .iter()
            .map(|stand| stand.span.start)
            .filter(|start| *start >= span.end)
            .min();
        let room = ground
            .land
            .free
            .iter()
            .any(|stretch| stretch.contains(longer))
            && next.is_none_or(|next| longer.end + pause <= next)
            && ground.room(&ground.used, span.end, longer.end) >= rest;
        let fits = kept.stand.task == place
            && !kept.stand.review
            && !kept.frozen
            && longer.minutes() <= lengths.max
            && limit.is_none_or(|limit| longer.end <= limit);
        (fits && room).then_some((number, longer))
    })
}

/// Returns how many weeks to look ahead for the last standing session.
pub(super) fn weeks_ahead(problem: &Problem, standing: &[Standing]) -> u64 {
    let end = standing.iter().map(|stand| stand.span.end).max();
    weeks_until(problem, end.unwrap_or(problem.earliest))
}

/// Returns how many weeks to look ahead for an instant.
pub(super) fn weeks_until(problem: &Problem, at: Timestamp) -> u64 {
    u64::try_from((at - problem.earliest) / (7 * 24 * 60) + 2).unwrap_or(1)
}

/// Returns the legal sessions less the last ones of days and weeks over their cap; frozen ones
/// stay.
pub(super) fn within_caps(problem: &Problem, stored: &Stored, reserve: f64) -> Vec<Kept> {
    let weeks = weeks_ahead(problem, &standing(stored, &stored.legal));
    let ground = Ground::new(problem, &stored.outlook, &stored.pinned, weeks, reserve);
    let mut used = ground.used.clone();
    for kept in stored.legal.iter().filter(|kept| kept.frozen) {
        take(&ground, &mut used, kept.stand.span);
    }
    stored
        .legal
        .iter()
        .filter(|kept| {
            let span = kept.stand.span;
            if kept.frozen {
                return true;
            }
            let fits = ground.room(&used, span.start, span.end) >= span.minutes();
            if fits {
                take(&ground, &mut used, span);
            }
            fits
        })
        .copied()
        .collect()
}

fn take(ground: &Ground, used: &mut crate::time::Usage, span: Span) {
    for part in ground.axis().cut(span) {
        used.add(part.day, part.week, part.span.minutes());
    }
}
