//! What no plan can beat: lower bounds from the relaxed problem.
//!
//! The relaxation lets every minute be worked on its own. Its earliest finish is the inverse of
//! the work-time axis; its least lateness is the preemptive demand bound, the most that the work
//! due by some date exceeds what can be worked until then (Horn 1974; Baptiste 1999).

use std::collections::BTreeSet;

use super::answer::Bounds;
use super::cut::Lengths;
use super::ground::{Ground, Standing};
use super::problem::Problem;
use crate::time::{Axis, Timestamp};

/// Returns the bounds, where `pinned` sessions stand and so many minutes of each task have been
/// seen to fit at most.
pub(crate) fn bounds(
    problem: &Problem,
    ground: &Ground,
    pinned: &[Standing],
    fitting: &[i64],
) -> Bounds {
    let lengths = |place: usize| Lengths {
        min: i64::from(problem.tasks[place].min_session),
        max: i64::from(problem.tasks[place].max_session),
    };
    let from = |start| workable(problem, ground, fitting, lengths, start);
    let axis = from(problem.earliest);
    let total: i64 = fitting.iter().sum();
    let sessions: i64 = fitting
        .iter()
        .enumerate()
        .map(|(place, minutes)| lengths(place).fewest(*minutes))
        .sum();
    Bounds {
        finish: finish(problem, &axis, from, pinned, fitting, total),
        late_minutes: minutes(late(problem, &axis, pinned, fitting)),
        sessions: minutes(sessions) + pinned.len() as u32,
    }
}

fn minutes(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// Returns the axis of what can be worked at most from an instant on: in the gaps, from grid points
/// on, under the caps, with a pause after each longest session.
fn workable(
    problem: &Problem,
    ground: &Ground,
    fitting: &[i64],
    lengths: impl Fn(usize) -> Lengths,
    from: Timestamp,
) -> Axis {
    let asked = || {
        fitting
            .iter()
            .enumerate()
            .filter(|(_, minutes)| **minutes > 0)
    };
    let shortest = asked()
        .map(|(place, minutes)| lengths(place).shortest(*minutes))
        .min()
        .unwrap_or(0);
    let longest = asked()
        .map(|(place, _)| lengths(place).max)
        .max()
        .unwrap_or(1);
    let pause = i64::from(problem.limits.break_minutes);
    let zone = problem.zone();
    let gaps: Vec<_> = ground
        .gaps
        .iter()
        .filter_map(|gap| {
            let start = zone.next_on_grid(gap.start.max(from), problem.limits.grid);
            crate::time::Span::new(start, gap.end)
        })
        .filter(|gap| gap.minutes() >= shortest)
        .collect();
    ground
        .axis()
        .over(&gaps)
        .capped(&ground.caps, &ground.used, |minutes| {
            let turn = longest + pause;
            minutes / turn * longest + (minutes % turn).min(longest)
        })
}

/// Returns the earliest finish: of all the work, of what waits for a pinned session, and of the
/// pinned sessions themselves.
fn finish(
    problem: &Problem,
    axis: &Axis,
    from: impl Fn(Timestamp) -> Axis,
    pinned: &[Standing],
    fitting: &[i64],
    total: i64,
) -> Option<Timestamp> {
    let all = (total > 0).then(|| axis.instant_of(total)).flatten();
    let work = pinned.iter().filter(|pin| !pin.review);
    let waiting = work.filter_map(|pin| {
        let behind = behind(problem, fitting, pin.task);
        (behind > 0)
            // What caps leave of a week may all come behind the session.
            .then(|| from(pin.span.end).instant_of(behind))
            .flatten()
    });
    let stand = pinned.iter().map(|pin| pin.span.end);
    all.into_iter().chain(waiting).chain(stand).max()
}

/// Returns the minutes that wait for a task, directly or through others with minutes to place:
/// what is fixed stands where it does, whatever it waits for.
fn behind(problem: &Problem, fitting: &[i64], task: usize) -> i64 {
    let mut waiting = BTreeSet::new();
    let mut found = vec![task];
    while let Some(place) = found.pop() {
        let followers = problem.precedence.followers[place].iter().copied();
        let new = followers.filter(|other| fitting[*other] > 0 && waiting.insert(*other));
        found.extend(new);
    }
    waiting.into_iter().map(|place| fitting[place]).sum()
}

/// Returns the least minutes behind due dates.
fn late(problem: &Problem, axis: &Axis, pinned: &[Standing], fitting: &[i64]) -> i64 {
    let stand: i64 = pinned.iter().map(|pin| late_minutes(problem, pin)).sum();
    let mut due: Vec<(Timestamp, i64)> = problem
        .tasks
        .iter()
        .zip(fitting)
        .filter_map(|(task, minutes)| task.late_from.map(|date| (date, *minutes)))
        .collect();
    due.sort_unstable();
    let mut demand = 0;
    let excess = due
        .into_iter()
        .map(|(date, minutes)| {
            demand += minutes;
            demand - axis.work_until(date)
        })
        .max()
        .unwrap_or(0);
    stand + excess.max(0)
}

/// Returns the minutes of a session that lie behind its task's due date.
pub(crate) fn late_minutes(problem: &Problem, session: &Standing) -> i64 {
    let due = problem.tasks[session.task].late_from;
    due.filter(|_| !session.review).map_or(0, |date| {
        session.span.end - session.span.start.max(date).min(session.span.end)
    })
}
