//! The rules of learning keep what they promise and what every plan promises.

mod problems;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use proptest::prelude::*;
use ruta_core::plan::wire::read;
use ruta_core::plan::{Kind, Plan, Problem, Session, check, solve};
use serde_json::{Value, json};

const RULES: [&str; 5] = [
    "interleaving",
    "few_topics",
    "late_projects",
    "project_blocks",
    "same_hours",
];

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

/// Gives tasks topics and levels, makes every fourth a project, and keeps every rule or none.
fn with_rules(json: &Value, on: bool) -> Value {
    let mut json = json.clone();
    for rule in RULES.iter().chain(&["spacing", "reviews"]) {
        json["rules"][*rule] = Value::from(on);
    }
    for (place, task) in json["tasks"]
        .as_array_mut()
        .into_iter()
        .flatten()
        .enumerate()
    {
        task["level"] = Value::from(format!("l{}", place / 5));
        task["topic"] = Value::from(format!("t{}", place / 2));
        if place % 4 == 3 {
            task["kind"] = Value::from("project");
        }
    }
    json
}

fn missing(plan: &Plan) -> u32 {
    plan.unplaced.iter().map(|unplaced| unplaced.minutes).sum()
}

fn work(plan: &Plan) -> impl Iterator<Item = &Session> {
    plan.sessions
        .iter()
        .filter(|session| session.kind != Kind::Review)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_plan_keeps_the_invariants_with_every_rule_on(json in problems::problem(9)) {
        let problem = problem_of(&with_rules(&json, true));
        let plan = solve(&problem);
        prop_assert_eq!(check(&problem, &plan.sessions), vec![]);
        let mut minutes: BTreeMap<&str, i64> = BTreeMap::new();
        for session in work(&plan) {
            *minutes.entry(session.task.as_str()).or_default() += session.span.minutes();
        }
        for unplaced in &plan.unplaced {
            *minutes.entry(unplaced.task.as_str()).or_default() += i64::from(unplaced.minutes);
        }
        for task in &problem.tasks {
            let found = minutes.get(task.id.as_str()).copied().unwrap_or(0);
            prop_assert_eq!(found, i64::from(task.left));
        }
        prop_assert!(plan.finish() >= plan.bounds.finish);
        prop_assert!(plan.late_minutes() >= plan.bounds.late_minutes);
    }

    #[test]
    fn rules_make_nothing_later_and_take_no_place(json in problems::problem(9)) {
        // Where a project must wait, and how a task is spread, are promises of their own.
        let mut off = with_rules(&json, false);
        off["rules"]["late_projects"] = Value::from(true);
        off["rules"]["spacing"] = Value::from(true);
        let (on, off) = (solve(&problem_of(&with_rules(&json, true))), solve(&problem_of(&off)));
        prop_assert!((missing(&on), on.late_minutes()) <= (missing(&off), off.late_minutes()));
    }

    #[test]
    fn no_project_starts_before_four_fifths_of_its_level(json in problems::problem(9)) {
        let mut json = with_rules(&json, true);
        for task in json["tasks"].as_array_mut().into_iter().flatten() {
            task["due"] = Value::Null;
            // What waits for a project cannot come before it.
            task["after"] = json!([]);
        }
        let problem = problem_of(&json);
        let plan = solve(&problem);
        for project in problem.tasks.iter().filter(|task| task.kind == Kind::Project) {
            let Some(start) = work(&plan).filter(|session| session.task == project.id)
                .map(|session| session.span.start).min() else { continue };
            let level: Vec<_> = problem.tasks.iter()
                .filter(|task| task.kind == Kind::Study && task.level == project.level).collect();
            let all: i64 = level.iter().map(|task| i64::from(task.minutes)).sum();
            let done: i64 = work(&plan)
                .filter(|session| session.span.end <= start && level.iter().any(|task| task.id == session.task))
                .map(|session| session.span.minutes()).sum();
            prop_assert!(done * 5 >= all * 4, "{}: {done} of {all}", project.id);
        }
    }
}

/// Five sibling topics of three items and two projects, in two hours on five evenings.
fn siblings() -> Value {
    let item = |place: usize| {
        let (topic, number) = (place / 3, place % 3);
        let after: Vec<String> = (number > 0)
            .then(|| format!("i{}", place - 1))
            .into_iter()
            .collect();
        json!({ "id": format!("i{place}"), "minutes": 240, "after": after,
                "topic": format!("topic {topic}"), "level": "l" })
    };
    let mut tasks: Vec<Value> = (0..15).map(item).collect();
    tasks.insert(
        0,
        json!({ "id": "shop", "minutes": 600, "kind": "project", "level": "l" }),
    );
    let evening = json!(["19:00-21:00"]);
    json!({
        "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
        "tasks": tasks,
        "weekly": { "mon": evening, "tue": evening, "wed": ["19:00-20:00"], "thu": evening, "sat": ["10:00-13:00"] },
    })
}

fn solved(rules: &[&str]) -> (Problem, Plan) {
    let mut json = siblings();
    for rule in rules {
        json["rules"][*rule] = Value::from(true);
    }
    let problem = problem_of(&json);
    let plan = solve(&problem);
    assert_eq!(check(&problem, &plan.sessions), vec![]);
    assert!(plan.unplaced.is_empty());
    (problem, plan)
}

/// Returns the topics in the order of the sessions, each run once.
fn runs(problem: &Problem, plan: &Plan) -> Vec<String> {
    let topic = |session: &Session| {
        let place = problem.place(&session.task).expect("it is a task");
        problem.tasks[place].topic.clone()
    };
    let mut runs: Vec<String> = work(plan).filter_map(topic).collect();
    runs.dedup();
    runs
}

#[test]
fn introduced_siblings_are_practised_in_turns() {
    let (problem, plan) = solved(&[]);
    let one_by_one = runs(&problem, &plan).len();
    let (problem, plan) = solved(&["interleaving"]);
    assert!(runs(&problem, &plan).len() > one_by_one + 3);
    // The first item of a topic stays together.
    for first in ["i0", "i3", "i6"] {
        let at: Vec<usize> = work(&plan)
            .enumerate()
            .filter(|(_, session)| session.task == first)
            .map(|(number, _)| number)
            .collect();
        assert_eq!(
            at.last().expect("it is placed") - at[0],
            at.len() - 1,
            "{first}"
        );
    }
}

#[test]
fn a_week_holds_three_topics() {
    let (problem, plan) = solved(&RULES);
    let mut weeks: BTreeMap<u32, BTreeSet<Option<String>>> = BTreeMap::new();
    for session in work(&plan).filter(|session| session.kind == Kind::Study) {
        let place = problem.place(&session.task).expect("it is a task");
        let week = problem.zone().date_of(session.span.start).iso_week().week();
        weeks
            .entry(week)
            .or_default()
            .insert(problem.tasks[place].topic.clone());
    }
    assert!(weeks.values().all(|topics| topics.len() <= 3), "{weeks:?}");
}

#[test]
fn a_project_gets_long_sessions_where_other_work_fills_the_short_windows() {
    let short = |rules: &[&str]| {
        let (_, plan) = solved(rules);
        let project = work(&plan).filter(|session| session.task == "shop");
        project
            .filter(|session| session.span.minutes() < 90)
            .count()
    };
    assert!(short(&[]) > 0);
    assert_eq!(short(&["project_blocks"]), 0);
}
