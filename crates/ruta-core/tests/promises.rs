//! What no way back ever does, whatever the policy: on problems that nobody wrote by hand, and in weeks
//! as people live them.

mod later;
mod lived;
mod problems;

use std::collections::BTreeMap;

use later::{Later, attendance, frozen, later, later_on, violations};
use proptest::prelude::*;
use ruta_core::plan::{Kind, Problem};
use ruta_core::replan::{Baseline, Policy, Proposal, pull_forward, replan, replan_all};

/// Returns the minutes of each task's work in a proposal, those without a place among them.
fn minutes_by_task(proposal: &Proposal) -> BTreeMap<&str, i64> {
    let mut minutes: BTreeMap<&str, i64> = BTreeMap::new();
    let work = proposal.plan.sessions.iter();
    for session in work.filter(|session| session.kind != Kind::Review) {
        *minutes.entry(session.task.as_str()).or_default() += session.span.minutes();
    }
    for unplaced in &proposal.plan.unplaced {
        *minutes.entry(unplaced.task.as_str()).or_default() += i64::from(unplaced.minutes);
    }
    minutes
}

fn stands(proposal: &Proposal, old: &Baseline) -> bool {
    proposal
        .plan
        .sessions
        .iter()
        .any(|new| (&new.id, &new.task, new.span) == (&old.id, &old.task, old.span))
}

/// Tells whether all that a session waits for is behind the learner, so that it is legal by itself.
fn waits_for_nothing(problem: &Problem, old: &Baseline) -> bool {
    let task = problem.tasks.iter().find(|task| task.id == old.task);
    let before = task.map_or(&[][..], |task| &task.after);
    before.iter().all(|before| problem.tasks[*before].left == 0)
}

fn every_way(later: &Later) -> Vec<Proposal> {
    let mut ways = replan_all(&later.problem, &later.baseline, 48);
    ways.push(pull_forward(&later.problem, &later.baseline, 48));
    ways
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn what_is_about_to_start_is_never_touched(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let Some(later) = later(&json, passed, &attended) else { return Ok(()) };
        let until = later.problem.now + 48 * 60;
        let soon = |old: &&Baseline| (later.problem.now..until).contains(&old.span.start);
        for old in later.baseline.iter().filter(soon) {
            // Less may be left of a task than stands ahead of it, and reviews follow their topic.
            if old.review || !waits_for_nothing(&later.problem, old) {
                continue;
            }
            for way in every_way(&later) {
                prop_assert!(stands(&way, old), "{} of {}", old.id, old.task);
            }
        }
    }

    #[test]
    fn a_fixed_session_is_never_moved(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
        fixed in proptest::collection::vec(any::<bool>(), 1..5),
    ) {
        let Some(mut later) = later(&json, passed, &attended) else { return Ok(()) };
        let now = later.problem.now;
        let ahead = later.baseline.iter_mut().filter(|old| old.span.start >= now && !old.review);
        for (number, old) in ahead.enumerate() {
            old.pinned = fixed[number % fixed.len()];
        }
        for way in every_way(&later) {
            for old in later.baseline.iter().filter(|old| old.pinned) {
                prop_assert!(stands(&way, old), "{} of {}", old.id, old.task);
            }
        }
    }

    #[test]
    fn the_past_is_untouched_and_no_hour_is_lost(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let Some(later) = later(&json, passed, &attended) else { return Ok(()) };
        for way in every_way(&later) {
            prop_assert!(way.plan.sessions.iter().all(|new| new.span.start >= later.problem.now));
            let minutes = minutes_by_task(&way);
            for task in &later.problem.tasks {
                let planned = minutes.get(task.id.as_str()).copied().unwrap_or(0);
                prop_assert_eq!(planned, i64::from(task.left), "{}", task.id);
            }
        }
    }

    #[test]
    fn the_same_state_gives_the_same_proposals_twice(
        json in problems::problem(6), passed in 0_usize..8, attended in attendance(),
    ) {
        let one = later(&json, passed, &attended);
        let other = later(&json, passed, &attended);
        let text = |later: &Later| format!("{:?}", every_way(later));
        prop_assert_eq!(one.as_ref().map(text), other.as_ref().map(text));
    }

    #[test]
    fn pulling_forward_keeps_the_rules_and_the_reserve(
        json in problems::problem(6), passed in 0_usize..8,
    ) {
        let Some(later) = later(&json, passed, &[true]) else { return Ok(()) };
        let way = pull_forward(&later.problem, &later.baseline, 48);
        let frozen = frozen(&later.problem, &later.baseline, &way);
        let found = violations(&later.problem, Policy::Shift, &way.plan.sessions, &frozen);
        prop_assert_eq!(found, vec![]);
    }

    #[test]
    fn every_policy_keeps_the_rules_in_lived_weeks(
        json in problems::problem(6), declared in lived::declared(),
        passed in 0_usize..8, attended in attendance(),
    ) {
        let problem = lived::lived(&json, &declared);
        let Some(later) = later_on(&json, problem, passed, &attended) else { return Ok(()) };
        for policy in Policy::ALL {
            let way = replan(&later.problem, &later.baseline, policy, 48);
            let frozen = frozen(&later.problem, &later.baseline, &way);
            let found = violations(&later.problem, policy, &way.plan.sessions, &frozen);
            prop_assert_eq!(found, vec![], "{:?}", policy);
            prop_assert!(way.plan.sessions.iter().all(|new| new.span.start >= later.problem.now));
            let minutes = minutes_by_task(&way);
            for task in &later.problem.tasks {
                let planned = minutes.get(task.id.as_str()).copied().unwrap_or(0);
                prop_assert_eq!(planned, i64::from(task.left), "{:?} {}", policy, task.id);
            }
        }
    }
}
