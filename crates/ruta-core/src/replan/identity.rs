//! Which new session carries on which old one, so that calendar events keep their identity.

use std::collections::BTreeSet;

use super::Baseline;
use super::legal::Stored;
use crate::plan::Plan;

/// Gives the plan's sessions their ids: first to those that stand as they did, then to those that
/// take an old session's time, then to those of the same task, in order of time; the rest get ids
/// that no stored session has.
pub(super) fn carry_on(plan: &mut Plan, stored: &Stored, baseline: &[Baseline]) {
    let task_of = |old: usize| -> Option<&str> {
        let id = &stored.future[old].id;
        baseline
            .iter()
            .find(|session| session.id == *id)
            .map(|session| session.task.as_str())
    };
    let mut free: BTreeSet<usize> = (0..stored.future.len()).collect();
    let same_time =
        |new: &crate::plan::Session, old: usize| stored.future[old].stand.span == new.span;
    let same_task =
        |new: &crate::plan::Session, old: usize| task_of(old) == Some(new.task.as_str());
    let kept = |new: &crate::plan::Session, old: usize| same_time(new, old) && same_task(new, old);
    let matches: [&dyn Fn(&crate::plan::Session, usize) -> bool; 3] =
        [&kept, &same_time, &same_task];
    for fits in matches {
        for session in plan
            .sessions
            .iter_mut()
            .filter(|session| session.id.is_empty())
        {
            let old = free.iter().copied().find(|old| fits(session, *old));
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
