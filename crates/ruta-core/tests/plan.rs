//! The planner keeps its invariants on problems that nobody wrote by hand.

mod problems;

use std::collections::BTreeMap;

use chrono::Datelike;
use proptest::prelude::*;
use ruta_core::plan::wire::{read, write};
use ruta_core::plan::{Kind, Plan, Problem, Session, check, solve};
use ruta_core::time::{Span, Timestamp, free_time};
use serde_json::Value;

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

/// Minutes placed and left without a place, by task.
fn accounted(plan: &Plan) -> BTreeMap<&str, i64> {
    let mut minutes = BTreeMap::new();
    for session in plan
        .sessions
        .iter()
        .filter(|session| session.kind != Kind::Review)
    {
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
        let work = plan.sessions.iter().filter(|session| session.kind != Kind::Review);
        let pins: Vec<Value> = work.step_by(every).map(|session| serde_json::json!({
            "task": session.task, "start": zone.rfc3339(session.span.start), "end": zone.rfc3339(session.span.end),
        })).collect();
        pinned_json["pinned"] = Value::from(pins.clone());
        let problem = problem_of(&pinned_json);
        let again = solve(&problem);
        prop_assert_eq!(again.sessions.iter().filter(|session| session.pinned).count(), pins.len());
        prop_assert!(again.finish() >= again.bounds.finish);
        prop_assert!(again.late_minutes() >= again.bounds.late_minutes);
        prop_assert_eq!(check(&problem, &again.sessions), vec![]);
    }

    #[test]
    fn spaced_tasks_are_spread_over_days(json in problems::problem(6)) {
        let mut json = json;
        json["rules"]["spacing"] = Value::from(true);
        json["weekly"]["sun"] = serde_json::json!(["08:00-20:00"]);
        json["limits"]["day"] = Value::Null;
        json["limits"]["week"] = Value::Null;
        let problem = problem_of(&json);
        let plan = solve(&problem);
        prop_assert_eq!(check(&problem, &plan.sessions), vec![]);
        prop_assert!(plan.unplaced.is_empty());
        for task in &problem.tasks {
            let mut days: BTreeMap<_, u32> = BTreeMap::new();
            for session in plan.sessions.iter().filter(|session| session.task == task.id && session.kind != Kind::Review) {
                *days.entry(problem.zone().date_of(session.span.start)).or_default() += 1;
            }
            prop_assert!(days.values().all(|sessions| *sessions <= 2), "{days:?}");
            let asked = if task.left > 360 { 3 } else if task.left > 120 { 2 } else { 1 };
            let possible = (task.left / task.min_session).max(1) as usize;
            prop_assert!(task.left == 0 || days.len() >= possible.min(asked), "{} of {}: {days:?}", task.id, task.left);
        }
    }

    #[test]
    fn reviews_are_short_timely_and_few(json in problems::problem(6)) {
        let mut json = json;
        json["rules"]["reviews"] = Value::from(true);
        let problem = problem_of(&json);
        let plan = solve(&problem);
        let (reviews, work): (Vec<&Session>, Vec<&Session>) =
            plan.sessions.iter().partition(|session| session.kind == Kind::Review);
        let ends = |task: &str| work.iter().filter(|session| session.task == task).map(|session| session.span.end).max();
        let date = |at| problem.zone().date_of(at);
        let mut weeks: BTreeMap<_, i64> = BTreeMap::new();
        for review in &reviews {
            prop_assert!([20, 25].contains(&review.span.minutes()));
            let end = ends(&review.task).expect("what is reviewed was done");
            let days = (date(review.span.start) - date(end - 1)).num_days();
            let windows = [(1, 3), (5, 9), (15, 27), (42, 78)];
            prop_assert!(windows.iter().any(|(first, last)| (first..=last).contains(&&days)), "{days} days");
            prop_assert!(Some(review.span.end) <= work.iter().map(|session| session.span.end).max());
            *weeks.entry(date(review.span.start).iso_week()).or_default() += review.span.minutes();
        }
        for (week, minutes) in weeks {
            let monday = chrono::NaiveDate::from_isoywd_opt(week.year(), week.week(), chrono::Weekday::Mon).expect("a week");
            let zone = problem.zone();
            let span = Span { start: zone.start_of_day(monday).max(problem.earliest), end: zone.start_of_day(monday + chrono::Days::new(7)) };
            let free: i64 = free_time(&problem.availability, &problem.busy, span).into_iter().map(Span::minutes).sum();
            prop_assert!(minutes * 100 <= free * 15, "{minutes} of {free}");
        }
    }

    #[test]
    fn the_same_problem_gives_the_same_bytes(json in problems::problem(5)) {
        let problem = problem_of(&json);
        let answer = || write(problem.zone(), &solve(&problem), None);
        prop_assert_eq!(answer(), answer());
    }
}

/// A level of 25 hours that is due when 12 have had room, and one behind it.
fn two_levels(second_due: &str) -> Problem {
    problem_of(&serde_json::json!({
        "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
        "tasks": [
            { "id": "beginner-1", "minutes": 700, "due": "2026-01-25" },
            { "id": "beginner-2", "minutes": 800, "due": "2026-01-25" },
            { "id": "advanced-1", "minutes": 900, "due": second_due },
            { "id": "advanced-2", "minutes": 915, "due": second_due },
        ],
        "weekly": { "mon": ["18:30-20:30"], "wed": ["18:30-20:30"], "sat": ["10:00-13:00"] },
        "limits": { "reserve": 0.15 },
    }))
}

fn last_end(plan: &Plan, level: &str) -> Timestamp {
    let of_level = |session: &&Session| session.task.starts_with(level);
    let ends = plan
        .sessions
        .iter()
        .filter(of_level)
        .map(|session| session.span.end);
    ends.max().expect("the level has sessions")
}

#[test]
fn late_work_is_done_as_soon_as_nothing_else_becomes_late_by_it() {
    let roomy = solve(&two_levels("2026-10-12"));
    assert!(roomy.late_minutes() > 0);
    // 25 hours at under 6 a week take into the fifth week; in order, nothing comes before them.
    let fifth_week = roomy.sessions[0].span.start + 5 * 7 * 24 * 60;
    assert!(last_end(&roomy, "beginner") < fifth_week);
    assert!(last_end(&roomy, "beginner") < last_end(&roomy, "advanced"));

    // With less room in the second level, late work takes what there is of it and no more.
    let tight = solve(&two_levels("2026-03-15"));
    assert_eq!(tight.late_minutes(), tight.bounds.late_minutes);
}

#[test]
fn what_a_window_holds_of_one_task_is_cut_evenly() {
    for (minutes, window, pause, starts) in [
        (150, "10:00-14:00", 0, vec!["10:00 75", "11:15 75"]),
        (
            290,
            "10:00-16:00",
            15,
            vec!["10:00 100", "11:55 95", "13:45 95"],
        ),
        (125, "10:00-14:00", 0, vec!["10:00 65", "11:05 60"]),
        (122, "10:00-12:02", 0, vec!["10:00 65", "11:05 57"]),
    ] {
        let problem = problem_of(&serde_json::json!({
            "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
            "tasks": [{ "id": "a", "minutes": minutes }], "weekly": { "sat": [window] },
            "limits": { "break": pause },
        }));
        let plan = solve(&problem);
        assert_eq!(check(&problem, &plan.sessions), vec![]);
        let found: Vec<String> = plan
            .sessions
            .iter()
            .map(|session| {
                let start = problem.zone().rfc3339(session.span.start);
                format!("{} {}", &start[11..16], session.span.minutes())
            })
            .collect();
        assert_eq!(found, starts);
    }
}

#[test]
fn a_finished_task_is_reviewed_after_two_seven_and_twenty_one_days() {
    let problem = problem_of(&serde_json::json!({
        "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
        "tasks": [{ "id": "sql", "minutes": 120 }, { "id": "shop", "minutes": 3600, "kind": "project" }],
        "weekly": { "mon": ["19:00-21:00"], "tue": ["19:00-21:00"], "wed": ["19:00-21:00"],
                    "thu": ["19:00-21:00"], "fri": ["19:00-21:00"] },
        "rules": { "reviews": true },
    }));
    let plan = solve(&problem);
    assert_eq!(check(&problem, &plan.sessions), vec![]);
    let reviews: Vec<String> = plan
        .sessions
        .iter()
        .filter(|session| session.kind == Kind::Review)
        .map(|session| {
            format!(
                "{} {}",
                session.task,
                problem.zone().date_of(session.span.start)
            )
        })
        .collect();
    assert_eq!(
        reviews,
        ["sql 2026-01-14", "sql 2026-01-19", "sql 2026-02-02"]
    );
}

#[test]
fn what_waits_for_a_fixed_session_does_not_wait_for_what_that_one_ignores() {
    // `b` is fixed before `a`, which it waits for; `c` waits for `b` alone.
    let problem = problem_of(&serde_json::json!({
        "zone": "UTC", "now": "2026-01-12T08:00:00Z", "start": "2026-01-12",
        "tasks": [
            { "id": "a", "minutes": 60 },
            { "id": "b", "minutes": 60, "after": ["a"] },
            { "id": "c", "minutes": 60, "after": ["b"] },
        ],
        "weekly": { "tue": ["19:00-21:00"], "wed": ["19:00-20:00"] },
        "pinned": [
            { "task": "b", "start": "2026-01-13T19:00:00Z", "end": "2026-01-13T20:00:00Z" },
            { "task": "a", "start": "2026-01-14T19:00:00Z", "end": "2026-01-14T20:00:00Z" },
        ],
    }));
    let plan = solve(&problem);
    let wednesday = Some(problem.pinned[1].span.end);
    assert_eq!((plan.finish(), plan.bounds.finish), (wednesday, wednesday));
}
