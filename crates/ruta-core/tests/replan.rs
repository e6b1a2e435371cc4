//! Replanning keeps the promises of its policies on problems that nobody wrote by hand.

mod problems;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use ruta_core::plan::wire::read;
use ruta_core::plan::{Plan, Problem, Session, Violation, check, solve};
use ruta_core::replan::{Baseline, Policy, Proposal, replan};
use serde_json::Value;

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

fn baseline_of(plan: &Plan) -> Vec<Baseline> {
    plan.sessions
        .iter()
        .map(|session| Baseline {
            id: session.id.clone(),
            task: session.task.clone(),
            span: session.span,
            pinned: session.pinned,
        })
        .collect()
}

/// A stored plan, the problem some days later, and whether all of it had its place.
struct Later {
    problem: Problem,
    baseline: Vec<Baseline>,
    all_placed: bool,
}

/// Lets time pass to the start of the session after `passed` of them; of those, the ones that
/// `attended` says were done.
fn later(json: &Value, passed: usize, attended: &[bool]) -> Option<Later> {
    let problem = problem_of(json);
    let plan = solve(&problem);
    let passed = passed.min(plan.sessions.len().checked_sub(1)?);
    let now = plan.sessions[passed].span.start;
    let mut done: BTreeMap<String, i64> = BTreeMap::new();
    for (number, session) in plan.sessions[..passed].iter().enumerate() {
        if attended[number % attended.len()] {
            *done.entry(session.task.clone()).or_default() += session.span.minutes();
        }
    }
    let mut json = json.clone();
    json["now"] = Value::from(problem.zone().rfc3339(now));
    json["done"] = done
        .iter()
        .map(|(task, minutes)| (task.clone(), Value::from(*minutes)))
        .collect();
    Some(Later {
        problem: problem_of(&json),
        baseline: baseline_of(&plan),
        all_placed: plan.unplaced.is_empty(),
    })
}

/// Violations of a proposal, less those that the contract allows replans: the reserve is spent,
/// frozen sessions may overfill a day or week and leave a short rest.
fn violations(
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

fn frozen(problem: &Problem, baseline: &[Baseline], proposal: &Proposal) -> BTreeSet<String> {
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

fn attendance() -> impl Strategy<Value = Vec<bool>> {
    proptest::collection::vec(any::<bool>(), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_proposal_is_a_legal_plan_that_accounts_for_all_work(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let Some(later) = later(&json, passed, &attended) else { return Ok(()) };
        for policy in Policy::ALL {
            let proposal = replan(&later.problem, &later.baseline, policy, 48);
            let frozen = frozen(&later.problem, &later.baseline, &proposal);
            prop_assert_eq!(violations(&later.problem, policy, &proposal.plan.sessions, &frozen), vec![]);
            let mut minutes: BTreeMap<&str, i64> = BTreeMap::new();
            for session in &proposal.plan.sessions {
                *minutes.entry(session.task.as_str()).or_default() += session.span.minutes();
            }
            for unplaced in &proposal.plan.unplaced {
                *minutes.entry(unplaced.task.as_str()).or_default() += i64::from(unplaced.minutes);
            }
            for task in &later.problem.tasks {
                prop_assert_eq!(minutes.get(task.id.as_str()).copied().unwrap_or(0), i64::from(task.left));
            }
        }
    }

    #[test]
    fn where_nothing_was_missed_nothing_changes(json in problems::problem(6), passed in 0_usize..8) {
        let Some(later) = later(&json, passed, &[true]) else { return Ok(()) };
        prop_assume!(later.all_placed);
        // Shifting obeys the reserve, and what is free of a week shrinks as it passes.
        let keeps_reserve = later.problem.limits.reserve > 0.0;
        for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Shift || !keeps_reserve) {
            let diff = replan(&later.problem, &later.baseline, policy, 48).diff;
            prop_assert_eq!((diff.moved, diff.relabelled, diff.removed, diff.minutes_changed), (0, 0, 0, 0));
        }
    }

    #[test]
    fn keeping_the_calendar_moves_no_session_that_missed_work_does_not_block(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let Some(later) = later(&json, passed, &attended) else { return Ok(()) };
        let proposal = replan(&later.problem, &later.baseline, Policy::KeepCalendar, 48);
        let behind: BTreeSet<&str> = later.problem.tasks.iter().filter(|task| {
            let ahead: i64 = later.baseline.iter()
                .filter(|session| session.task == task.id && session.span.start >= later.problem.now)
                .map(|session| session.span.minutes()).sum();
            ahead < i64::from(task.left)
        }).map(|task| task.id.as_str()).collect();
        for old in later.baseline.iter().filter(|old| old.span.start >= later.problem.now) {
            let task = later.problem.tasks.iter().find(|task| task.id == old.task).expect("it is a task");
            let waits = !task.after.is_empty();
            if !waits && !behind.contains(old.task.as_str()) {
                let stays = proposal.plan.sessions.iter().any(|new| {
                    new.id == old.id && new.task == old.task && new.span == old.span
                });
                prop_assert!(stays, "{} of {}", old.id, old.task);
            }
        }
    }

    #[test]
    fn ids_are_kept_once_and_new_ones_are_new(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let Some(later) = later(&json, passed, &attended) else { return Ok(()) };
        for policy in Policy::ALL {
            let proposal = replan(&later.problem, &later.baseline, policy, 48);
            let ids: BTreeSet<&str> = proposal.plan.sessions.iter().map(|session| session.id.as_str()).collect();
            prop_assert_eq!(ids.len(), proposal.plan.sessions.len());
            let past: BTreeSet<&str> = later.baseline.iter()
                .filter(|old| old.span.start < later.problem.now)
                .map(|old| old.id.as_str()).collect();
            prop_assert!(ids.is_disjoint(&past));
            let diff = &proposal.diff;
            let carried = diff.kept + diff.moved + diff.relabelled;
            prop_assert_eq!((carried + diff.added) as usize, ids.len());
            let ahead = later.baseline.len() - past.len();
            prop_assert_eq!((carried + diff.removed) as usize, ahead);
        }
    }
}
