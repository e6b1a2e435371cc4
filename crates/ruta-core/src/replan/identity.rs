//! Which new session carries on which old one, so that calendar events keep their identity.

use std::collections::BTreeSet;

use super::Baseline;
use super::legal::Stored;
use crate::plan::{Kind, Plan, Problem, Session};

/// How a session may carry on an old one, in the order in which they are tried.
#[derive(Clone, Copy)]
enum Way {
    Unchanged,
    SameTime,
    SameTask,
}

/// Gives the plan's sessions their ids: first to those that stand as they did, then to those that
/// take an old session's time, then to those of the same task, in order of time; the rest get ids
/// that no stored session has.
pub(super) fn carry_on(problem: &Problem, plan: &mut Plan, stored: &Stored, baseline: &[Baseline]) {
    let places = problem.places();
    let mut free: BTreeSet<usize> = (0..stored.future.len()).collect();
    for way in [Way::Unchanged, Way::SameTime, Way::SameTask] {
        for session in plan
            .sessions
            .iter_mut()
            .filter(|session| session.id.is_empty())
        {
            let task = places.get(session.task.as_str()).copied();
            let recalls = task.is_some_and(|task| recalls(problem, task, session));
            let old = free.iter().copied().find(|old| {
                let stand = stored.future[*old].stand;
                let same_time = stand.span == session.span;
                let same_task = Some(stand.task) == task && stand.review == recalls;
                match way {
                    Way::Unchanged => same_time && same_task,
                    Way::SameTime => same_time,
                    Way::SameTask => same_task,
                }
            });
            if let Some(old) = old {
                free.remove(&old);
                session.id.clone_from(&stored.future[old].id);
            }
        }
    }
    let taken: BTreeSet<&str> = baseline.iter().map(|session| session.id.as_str()).collect();
    let mut number = baseline.len();
    for session in plan
        .sessions
        .iter_mut()
        .filter(|session| session.id.is_empty())
    {
        session.id = loop {
            number += 1;
            let id = format!("s{number}");
            if !taken.contains(id.as_str()) {
                break id;
            }
        };
    }
}

/// Tells whether a session of a task recalls what was done.
pub(super) fn recalls(problem: &Problem, task: usize, session: &Session) -> bool {
    session.kind == Kind::Review && problem.tasks[task].kind != Kind::Review
}
