//! The invariants of a plan, checked without a word of the planner's own reckoning.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Timelike};
use thiserror::Error;

use super::answer::Session;
use super::problem::{Kind, Problem, Task};
use crate::time::{Span, free_minutes, free_time};

/// A broken invariant, numbered as in the contract of `ruta solve`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Violation {
    /// A session works on what is no task, or shares its id with another.
    #[error("session {0} works on no known task or shares its id")]
    Unknown(String),
    /// 1: a session lies outside free time, or before now.
    #[error("session {0} lies outside free time")]
    OutsideFreeTime(String),
    /// 2: two sessions overlap or lack their pause.
    #[error("sessions {0} and {1} overlap or lack their pause")]
    Overlap(String, String),
    /// 3: a task holds more than is left of it.
    #[error("task {0} holds more minutes than are left of it")]
    TooMuch(String),
    /// 4: a session starts before a task that it waits for has ended.
    #[error("session {0} starts before {1} has ended")]
    TooEarly(String, String),
    /// 5: a session is too short or too long.
    #[error("session {0} is shorter or longer than allowed")]
    Length(String),
    /// 6: a session starts off the grid.
    #[error("session {0} starts off the grid")]
    OffGrid(String),
    /// 7: a day holds more than its cap, or than the hours of its date.
    #[error("{0} holds more than its cap or its hours")]
    Day(NaiveDate),
    /// 7: a week holds more than its cap or its reserve allows.
    #[error("the week of {0} holds more than its cap or its reserve allows")]
    Week(NaiveDate),
}

/// Returns every broken invariant of sessions that answer a problem, in the contract's order.
///
/// Pinned sessions are exempt from 1, 5, 6 and 7, and a day or week that they alone overfill is
/// no violation as long as nothing else stands in it.
pub fn check(problem: &Problem, sessions: &[Session]) -> Vec<Violation> {
    let mut sorted: Vec<&Session> = sessions.iter().collect();
    sorted.sort_by_key(|session| session.span);
    let mut found = unknown(problem, &sorted);
    if found.is_empty() {
        found.extend(outside_free_time(problem, &sorted));
        found.extend(overlaps(problem, &sorted));
        found.extend(sizes_and_lengths(problem, &sorted));
        found.extend(too_early(problem, &sorted));
        found.extend(off_grid(problem, &sorted));
        found.extend(overfull(problem, &sorted));
    }
    found
}

fn unknown(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let mut ids = BTreeSet::new();
    sessions
        .iter()
        .filter(|session| {
            let known = problem.tasks.iter().any(|task| task.id == session.task);
            !known || !ids.insert(&session.id)
        })
        .map(|session| Violation::Unknown(session.id.clone()))
        .collect()
}

fn outside_free_time(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let Some(end) = sessions.iter().map(|session| session.span.end).max() else {
        return Vec::new();
    };
    let ahead = Span::new(problem.earliest, end + 1);
    let free = ahead
        .map(|ahead| free_time(&problem.availability, &problem.busy, ahead))
        .unwrap_or_default();
    sessions
        .iter()
        .filter(|session| !session.pinned)
        .filter(|session| !free.iter().any(|stretch| stretch.contains(session.span)))
        .map(|session| Violation::OutsideFreeTime(session.id.clone()))
        .collect()
}

fn overlaps(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let pause = i64::from(problem.limits.break_minutes);
    sessions
        .windows(2)
        .filter(|pair| {
            let gap = pair[1].span.start - pair[0].span.end;
            gap < 0 || gap < pause && !(pair[0].pinned && pair[1].pinned)
        })
        .map(|pair| Violation::Overlap(pair[0].id.clone(), pair[1].id.clone()))
        .collect()
}

fn sizes_and_lengths(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let mut found = Vec::new();
    for task in &problem.tasks {
        let of_task = || work_on(task, sessions);
        let minutes: i64 = of_task().map(|session| session.span.minutes()).sum();
        if minutes > i64::from(task.left) {
            found.push(Violation::TooMuch(task.id.clone()));
        }
        let pinned: i64 = of_task()
            .filter(|session| session.pinned)
            .map(|session| session.span.minutes())
            .sum();
        let (min, max) = (i64::from(task.min_session), i64::from(task.max_session));
        let left = i64::from(task.left) - pinned;
        let pieces = (left + max - 1) / max;
        let can_be_cut = pieces * min <= left;
        let free: Vec<_> = of_task().filter(|session| !session.pinned).collect();
        for (number, session) in free.iter().enumerate() {
            let length = session.span.minutes();
            let may_be_short = !can_be_cut && number + 1 == free.len();
            if length > max || length < min && !may_be_short {
                found.push(Violation::Length(session.id.clone()));
            }
        }
    }
    found
}

/// Returns the sessions that work on a task; those that recall it do not.
fn work_on<'a>(
    task: &'a Task,
    sessions: &'a [&'a Session],
) -> impl Iterator<Item = &'a &'a Session> {
    let works = |session: &&&Session| session.task == task.id && !recalls(task, session);
    sessions.iter().filter(works)
}

/// Tells whether a session of a task recalls what was done.
fn recalls(task: &Task, session: &Session) -> bool {
    session.kind == Kind::Review && task.kind != Kind::Review
}

fn too_early(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let planned = |task: &Task| -> i64 {
        let work = work_on(task, sessions);
        work.map(|session| session.span.minutes()).sum()
    };
    let finished: Vec<bool> = problem
        .tasks
        .iter()
        .map(|task| planned(task) >= i64::from(task.left))
        .collect();
    let mut found = Vec::new();
    for session in sessions {
        let Some(place) = problem.place(&session.task) else {
            continue;
        };
        let task = &problem.tasks[place];
        // A review waits for its own task; one that was fixed may refresh what is open.
        let waits_for = match (recalls(task, session), session.pinned) {
            (true, true) => &[],
            (true, false) => std::slice::from_ref(&place),
            (false, _) => task.after.as_slice(),
        };
        for &before in waits_for {
            let other = &problem.tasks[before];
            let ends_later =
                work_on(other, sessions).any(|work| work.span.end > session.span.start);
            if ends_later || !finished[before] && !session.pinned {
                found.push(Violation::TooEarly(session.id.clone(), other.id.clone()));
            }
        }
    }
    found
}

fn off_grid(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    sessions
        .iter()
        .filter(|session| !session.pinned)
        .filter(|session| {
            let minute = problem.zone().local(session.span.start).minute();
            !minute.is_multiple_of(problem.limits.grid)
        })
        .map(|session| Violation::OffGrid(session.id.clone()))
        .collect()
}

/// Minutes of a day or week: of all sessions, and of pinned ones.
#[derive(Default, Clone, Copy)]
struct Load {
    all: i64,
    pinned: i64,
}

fn overfull(problem: &Problem, sessions: &[&Session]) -> Vec<Violation> {
    let limits = &problem.limits;
    let zone = problem.zone();
    let mut days: BTreeMap<NaiveDate, Load> = BTreeMap::new();
    for session in sessions {
        let mut date = zone.date_of(session.span.start);
        while let Some(span) = (Span {
            start: zone.start_of_day(date),
            end: zone.end_of_day(date),
        })
        .intersection(session.span)
        {
            let load = days.entry(date).or_default();
            load.all += span.minutes();
            load.pinned += if session.pinned { span.minutes() } else { 0 };
            date = date + Days::new(1);
        }
    }
    let mut weeks: BTreeMap<NaiveDate, Load> = BTreeMap::new();
    for (date, load) in &days {
        let monday = *date - Days::new(u64::from(date.weekday().num_days_from_monday()));
        let week = weeks.entry(monday).or_default();
        week.all += load.all;
        week.pinned += load.pinned;
    }
    let over = |load: &Load, cap: i64| load.all > cap && load.all > load.pinned;
    let day_cap = |date: NaiveDate| {
        let hours = problem.availability.most_on(date);
        let caps = [limits.day, hours.map(u32::from)];
        caps.into_iter().flatten().min().map_or(i64::MAX, i64::from)
    };
    let mut found: Vec<Violation> = days
        .iter()
        .filter(|(date, load)| over(load, day_cap(**date)))
        .map(|(date, _)| Violation::Day(*date))
        .collect();
    for (monday, load) in &weeks {
        let cap = limits
            .week
            .map_or(i64::MAX, i64::from)
            .min(kept_free(problem, *monday));
        if over(load, cap) {
            found.push(Violation::Week(*monday));
        }
    }
    found
}

/// Returns what the reserve leaves of a week's free time.
fn kept_free(problem: &Problem, monday: NaiveDate) -> i64 {
    if problem.limits.reserve <= 0.0 {
        return i64::MAX;
    }
    let zone = problem.zone();
    let week = Span::new(
        zone.start_of_day(monday).max(problem.earliest),
        zone.start_of_day(monday + Days::new(7)),
    );
    let free = week.map_or(0, |week| {
        free_minutes(&problem.availability, &problem.busy, week)
    });
    // In millionths: 0.85 of 20 is 17, not a hair less.
    let share = ((1.0 - problem.limits.reserve) * 1e6).round() as i64;
    free * share / 1_000_000
}
