//! The planner keeps its invariants on problems that nobody wrote by hand.

mod problems;

use std::collections::BTreeMap;

use proptest::prelude::*;
use ruta_core::plan::wire::{read, write};
use ruta_core::plan::{Plan, Problem, check, solve};
use serde_json::Value;

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

/// Minutes placed and left without a place, by task.
fn accounted(plan: &Plan) -> BTreeMap<&str, i64> {
    let mut minutes = BTreeMap::new();
    for session in &plan.sessions {
        *minutes.entry(session.task.as_str()).or_default() += session.span.minutes();
    }
    for unplaced in &plan.unplaced {
        *minutes.entry(unplaced.task.as_str()).or_default() += i64::from(unplaced.minutes);
    }
    minutes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_plan_keeps_the_invariants(json in problems::problem(7)) {
        let problem = problem_of(&json);
        let plan = solve(&problem);
        prop_assert_eq!(check(&problem, &plan.sessions), vec![]);
        let minutes = accounted(&plan);
        for task in &problem.tasks {
            let found = minutes.get(task.id.as_str()).copied().unwrap_or(0);
            prop_assert_eq!(found, i64::from(task.left), "task {}", task.id);
        }
    }

    #[test]
    fn no_plan_beats_its_bounds(json in problems::problem(7)) {
        let plan = solve(&problem_of(&json));
        prop_assert!(plan.finish() >= plan.bounds.finish);
        prop_assert!(plan.late_minutes() >= plan.bounds.late_minutes);
        prop_assert!(plan.sessions.len() >= plan.bounds.sessions as usize);
    }

    #[test]
    fn sessions_of_a_plan_can_be_pinned_and_stay(json in problems::problem(6), every in 2_usize..4) {
        let problem = problem_of(&json);
        let plan = solve(&problem);
        let mut pinned_json = json.clone();
        let zone = problem.zone();
        let pins: Vec<Value> = plan.sessions.iter().step_by(every).map(|session| serde_json::json!({
            "task": session.task, "start": zone.rfc3339(session.span.start), "end": zone.rfc3339(session.span.end),
        })).collect();
        pinned_json["pinned"] = Value::from(pins.clone());
        let problem = problem_of(&pinned_json);
        let again = solve(&problem);
        prop_assert_eq!(again.sessions.iter().filter(|session| session.pinned).count(), pins.len());
        prop_assert_eq!(check(&problem, &again.sessions), vec![]);
    }

    #[test]
    fn the_same_problem_gives_the_same_bytes(json in problems::problem(5)) {
        let problem = problem_of(&json);
        let answer = || write(problem.zone(), &solve(&problem), None);
        prop_assert_eq!(answer(), answer());
    }
}
