//! Which new session carries on which old one, so that calendar events keep their identity.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Baseline;
use super::legal::Stored;
use crate::plan::{Kind, Plan, Problem, Session, Standing};
use crate::time::Span;

/// How a session may carry on an old one, in the order in which they are tried.
#[derive(Clone, Copy)]
enum Way {
    Unchanged,
    SameTime,
    SameTask,
}

impl Way {
    /// Returns what a session must share with an old one.
    fn key(self, stand: Standing) -> (Option<Span>, Option<(usize, bool)>) {
        let (time, task) = (Some(stand.span), Some((stand.task, stand.review)));
        match self {
            Self::Unchanged => (time, task),
            Self::SameTime => (time, None),
            Self::SameTask => (None, task),
        }
    }
}

/// Gives the plan's sessions their ids: first to those that stand as they did, then to those that
/// take an old session's time, then to those of the same task, in order of time; the rest get ids
/// that no stored session has.
pub(super) fn carry_on(problem: &Problem, plan: &mut Plan, stored: &Stored, baseline: &[Baseline]) {
    let places = problem.places();
    let mut free: BTreeSet<usize> = (0..stored.future.len()).collect();
    for way in [Way::Unchanged, Way::SameTime, Way::SameTask] {
        let mut alike: BTreeMap<_, VecDeque<usize>> = BTreeMap::new();
        for old in &free {
            let key = way.key(stored.future[*old].stand);
            alike.entry(key).or_default().push_back(*old);
        }
        for session in plan
            .sessions
            .iter_mut()
            .filter(|session| session.id.is_empty())
        {
            let Some(&task) = places.get(session.task.as_str()) else {
                continue;
            };
            let key = way.key(Standing {
                task,
                span: session.span,
                review: recalls(problem, task, session),
            });
            if let Some(old) = alike.get_mut(&key).and_then(VecDeque::pop_front) {
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
