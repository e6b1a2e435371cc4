//! The policies: how the open work finds its way back into the calendar.

use std::collections::BTreeSet;

use super::Policy;
use super::legal::{Kept, Stored};
use crate::plan::{
    Ground, Lengths, Outcome, Plan, Problem, Ranking, Reason, Session, Standing, bounds, late_of,
    plan_around, unplaced,
};
use crate::time::{Span, Timestamp};

/// Plans by a policy; session ids are left empty.
pub(super) fn plan(problem: &Problem, stored: &Stored, policy: Policy) -> Plan {
    let reserve = match policy {
        Policy::KeepCalendar => 0.0,
        Policy::Shift => problem.limits.reserve,
    };
    let kept = if policy == Policy::KeepCalendar || stored.still_holds() {
        within_caps(problem, stored, reserve)
    } else {
        stored
            .legal
            .iter()
            .filter(|kept| kept.frozen)
            .copied()
            .collect()
    };
    let ranking = match policy {
        Policy::KeepCalendar => Ranking::Due,
        Policy::Shift => sequence(problem, stored, &kept),
    };
    let frozen: Vec<Standing> = kept
        .iter()
        .filter(|kept| kept.frozen)
        .map(|kept| kept.stand)
        .collect();
    let (kept, mut outcome) = settle(problem, stored, kept, reserve, &ranking);
    outcome.even_out(problem);
    finish(problem, stored, &kept, &frozen, &outcome, reserve)
}

/// Places the open work around what is kept, and lets go of a kept session wherever one of a
/// task that must end before it finds no other place.
fn settle(
    problem: &Problem,
    stored: &Stored,
    mut kept: Vec<Kept>,
    reserve: f64,
    ranking: &Ranking,
) -> (Vec<Kept>, Outcome) {
    loop {
        mend_remainders(problem, stored, &mut kept, reserve);
        let standing = standing(stored, &kept);
        let outcome = plan_around(problem, &standing, reserve, ranking);
        let blocking = blocking(problem, &outcome.missing(), &kept);
        if blocking.is_empty() {
            return (kept, outcome);
        }
        kept = kept
            .into_iter()
            .enumerate()
            .filter(|(number, _)| !blocking.contains(number))
            .map(|(_, kept)| kept)
            .collect();
    }
}

fn standing(stored: &Stored, kept: &[Kept]) -> Vec<Standing> {
    stored
        .pinned
        .iter()
        .copied()
        .chain(kept.iter().map(|kept| kept.stand))
        .collect()
}

/// Returns the first kept session of the work that waits for each task with a missing place.
fn blocking(problem: &Problem, missing: &[i64], kept: &[Kept]) -> BTreeSet<usize> {
    let mut blocking = BTreeSet::new();
    for (place, task) in problem.tasks.iter().enumerate() {
        if missing[place] == 0 || task.after.iter().any(|before| missing[*before] > 0) {
            continue;
        }
        let waiting = problem.waiting_for(place);
        let first = kept
            .iter()
            .position(|kept| waiting.contains(&kept.stand.task));
        blocking.extend(first);
    }
    blocking
}

/// Makes what is left of each task beside its kept sessions fit for cutting into sessions: a
/// short session, which only the last may be, is let go, a kept one grows by a remainder that is
/// too short, or the last one is let go too.
fn mend_remainders(problem: &Problem, stored: &Stored, kept: &mut Vec<Kept>, reserve: f64) {
    for (place, task) in problem.tasks.iter().enumerate() {
        let lengths = Lengths {
            min: i64::from(task.min_session),
            max: i64::from(task.max_session),
        };
        loop {
            let stands: i64 = standing(stored, kept)
                .iter()
                .filter(|stand| stand.task == place)
                .map(|stand| stand.span.minutes())
                .sum();
            let rest = i64::from(task.left) - stands;
            let of_task = |kept: &Kept| kept.stand.task == place && !kept.frozen;
            let short = kept
                .iter()
                .position(|kept| of_task(kept) && kept.stand.span.minutes() < lengths.min);
            if let Some(short) = short.filter(|_| rest > 0) {
                kept.remove(short);
                continue;
            }
            let last = kept.iter().rposition(of_task);
            let Some(last) = last.filter(|_| rest > 0 && !lengths.can_cut(rest)) else {
                break;
            };
            if let Some((number, longer)) =
                grown(problem, stored, kept, place, rest, lengths, reserve)
            {
                kept[number].stand.span = longer;
            } else {
                kept.remove(last);
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
    let ground = Ground::new(problem, &standing, weeks, reserve);
    let waiting = problem.waiting_for(place);
    let limit: Option<Timestamp> = standing
        .iter()
        .filter(|stand| waiting.contains(&stand.task))
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
        let room = ground.free.iter().any(|stretch| stretch.contains(longer))
            && next.is_none_or(|next| longer.end + pause <= next)
            && ground.room(&ground.used, span.end, longer.end) >= rest;
        let fits = kept.stand.task == place
            && !kept.frozen
            && longer.minutes() <= lengths.max
            && limit.is_none_or(|limit| longer.end <= limit);
        (fits && room).then_some((number, longer))
    })
}

/// Returns how many weeks to look ahead for the last standing session.
fn weeks_ahead(problem: &Problem, standing: &[Standing]) -> u64 {
    let end = standing
        .iter()
        .map(|stand| stand.span.end)
        .max()
        .unwrap_or(problem.earliest);
    u64::try_from((end - problem.earliest) / (7 * 24 * 60) + 2).unwrap_or(1)
}

/// Returns the legal sessions less the last ones of days and weeks over their cap; frozen ones
/// stay.
fn within_caps(problem: &Problem, stored: &Stored, reserve: f64) -> Vec<Kept> {
    let weeks = weeks_ahead(problem, &standing(stored, &stored.legal));
    let ground = Ground::new(problem, &stored.pinned, weeks, reserve);
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
    for part in ground.axis.cut(span) {
        used.add(part.day, part.week, part.span.minutes());
    }
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
        if !stands {
            let place = session.stand.task;
            minutes[place] += session.stand.span.minutes();
            stood[place].push((minutes[place], session.stand.span.start));
        }
    }
    Ranking::Sequence(stood)
}

fn finish(
    problem: &Problem,
    stored: &Stored,
    kept: &[Kept],
    frozen: &[Standing],
    outcome: &Outcome,
    reserve: f64,
) -> Plan {
    let session = |stand: &Standing, pinned, reason| Session {
        id: String::new(),
        task: problem.tasks[stand.task].id.clone(),
        kind: problem.tasks[stand.task].kind,
        span: stand.span,
        pinned,
        reason,
    };
    let placed: Vec<Standing> = outcome
        .placed
        .iter()
        .map(|placed| Standing {
            task: placed.task,
            span: placed.span,
        })
        .collect();
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
    let fixed: Vec<Standing> = stored
        .pinned
        .iter()
        .copied()
        .chain(
            frozen
                .iter()
                .copied()
                .filter(|stand| kept.iter().any(|kept| kept.stand == *stand)),
        )
        .collect();
    let mut movable = vec![0; problem.tasks.len()];
    for stand in everything.clone() {
        movable[stand.task] += stand.span.minutes();
    }
    for stand in &fixed {
        movable[stand.task] -= stand.span.minutes();
    }
    let weeks = weeks_ahead(problem, &everything.clone().collect::<Vec<_>>());
    let ground = Ground::new(problem, &fixed, weeks, reserve);
    Plan {
        late: late_of(problem, everything),
        unplaced: unplaced(problem, outcome),
        bounds: bounds(problem, &ground, &fixed, &movable),
        sessions,
    }
}
