//! A plan some days after it was made, with what was missed of it.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use ruta_core::plan::wire::read;
use ruta_core::plan::{Kind, Plan, Problem, Session, Violation, check, solve};
use ruta_core::replan::{Baseline, Policy, Proposal};
use serde_json::Value;

pub(crate) fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

pub(crate) fn baseline_of(plan: &Plan) -> Vec<Baseline> {
    plan.sessions
        .iter()
        .map(|session| Baseline {
            id: session.id.clone(),
            task: session.task.clone(),
            span: session.span,
            pinned: session.pinned,
            review: session.kind == Kind::Review,
        })
        .collect()
}

/// A stored plan, the problem some days later, and whether all of it had its place.
pub(crate) struct Later {
    pub(crate) problem: Problem,
    pub(crate) baseline: Vec<Baseline>,
    pub(crate) all_placed: bool,
}

/// Lets time pass to the start of the session after `passed` of them; of those, the ones that
/// `attended` says were done.
pub(crate) fn later(json: &Value, passed: usize, attended: &[bool]) -> Option<Later> {
    later_on(json, problem_of(json), passed, attended)
}

/// Does the same where the problem of the text has other availability.
pub(crate) fn later_on(
    json: &Value,
    problem: Problem,
    passed: usize,
    attended: &[bool],
) -> Option<Later> {
    let plan = solve(&problem);
    let passed = passed.min(plan.sessions.len().checked_sub(1)?);
    let now = plan.sessions[passed].span.start;
    let mut done: BTreeMap<String, i64> = BTreeMap::new();
    for (number, session) in plan.sessions[..passed].iter().enumerate() {
        if attended[number % attended.len()] && session.kind != Kind::Review {
            *done.entry(session.task.clone()).or_default() += session.span.minutes();
        }
    }
    let mut json = json.clone();
    json["now"] = Value::from(problem.zone().rfc3339(now));
    json["done"] = done
        .iter()
        .map(|(task, minutes)| (task.clone(), Value::from(*minutes)))
        .collect();
    let mut then = problem_of(&json);
    then.availability = problem.availability;
    Some(Later {
        problem: then,
        baseline: baseline_of(&plan),
        all_placed: plan.unplaced.is_empty(),
    })
}

/// Violations of a proposal, less those that the contract allows replans: the reserve is spent,
/// frozen sessions may overfill a day or week and leave a short rest.
pub(crate) fn violations(
    problem: &Problem,
    policy: Policy,
    sessions: &[Session],
    frozen: &BTreeSet<String>,
) -> Vec<Violation> {
    let mut asked = problem.clone();
    if policy != Policy::Shift {
        asked.limits.reserve = 0.0;
    }
    let mut sessions = sessions.to_vec();
    for session in &mut sessions {
        session.pinned |= frozen.contains(&session.id);
    }
    check(&asked, &sessions)
}

pub(crate) fn frozen(
    problem: &Problem,
    baseline: &[Baseline],
    proposal: &Proposal,
) -> BTreeSet<String> {
    let until = problem.now + 48 * 60;
    proposal
        .plan
        .sessions
        .iter()
        .filter(|session| {
            baseline.iter().any(|old| {
                old.id == session.id
                    && old.span == session.span
                    && old.task == session.task
                    && old.span.start < until
            })
        })
        .map(|session| session.id.clone())
        .collect()
}

/// Returns who came to which session.
pub(crate) fn attendance() -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(any::<bool>(), 1..6)
}
