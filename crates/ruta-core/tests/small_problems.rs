//! Problems of eight and ten tasks whose optimum is proven (`bench/exact`, with the seeds named
//! here): least late minutes, then the earliest finish, then the fewest sessions.

use ruta_core::plan::wire::read;
use ruta_core::plan::{check, solve};
use ruta_core::replan::{Policy, replan};
use serde_json::{Value, json};

/// A task: minutes, those before it, due date.
type Task = (u32, &'static [usize], &'static str);

fn problem(tasks: &[Task], weekly: &Value, limits: &Value) -> String {
    let task = |(place, (minutes, after, due)): (usize, &Task)| {
        let after: Vec<String> = after.iter().map(|before| format!("t{before}")).collect();
        json!({ "id": format!("t{place}"), "minutes": minutes, "after": after, "due": due })
    };
    let tasks: Vec<Value> = tasks.iter().enumerate().map(task).collect();
    json!({ "zone": "UTC", "now": "2026-01-12T00:00:00+00:00", "start": "2026-01-12",
            "tasks": tasks, "weekly": weekly, "limits": limits })
    .to_string()
}

/// Returns the late minutes, the finish and the number of sessions of a plan, which is legal.
fn planned(problem: &str) -> (u32, String, usize) {
    let problem = read(problem).expect("it is well formed").problem;
    let plan = solve(&problem);
    assert!(plan.unplaced.is_empty());
    assert_eq!(check(&problem, &plan.sessions), []);
    let finish = plan.finish().expect("sessions are placed");
    let finish = problem.zone().rfc3339(finish);
    (plan.late_minutes(), finish, plan.sessions.len())
}

#[test]
fn work_with_too_little_time_is_as_little_late_as_can_be() {
    // Seed 6 with ten tasks.
    let tasks: [Task; 10] = [
        (315, &[], "2026-01-18"),
        (90, &[0], "2026-01-18"),
        (225, &[], "2026-01-18"),
        (135, &[0, 2], "2026-01-18"),
        (255, &[], "2026-01-24"),
        (225, &[1, 4], "2026-01-24"),
        (315, &[2], "2026-01-24"),
        (135, &[6], "2026-01-29"),
        (285, &[4, 5], "2026-01-29"),
        (135, &[5, 8], "2026-01-29"),
    ];
    let weekly = json!({
        "mon": ["09:00-11:00", "19:00-20:15"], "tue": ["19:00-20:15"], "thu": ["18:00-19:30"],
        "fri": ["18:00-19:30"], "sat": ["19:00-21:30"], "sun": ["09:00-10:45", "19:00-21:30"],
    });
    let limits = json!({ "grid": 15, "min_session": 45, "max_session": 150 });
    let best = (105, "2026-01-30T19:00:00+00:00".to_owned(), 28);
    assert_eq!(planned(&problem(&tasks, &weekly, &limits)), best);
}

#[test]
fn a_week_with_a_cap_leaves_free_what_makes_few_sessions() {
    // Seed 2 with ten tasks.
    let tasks: [Task; 10] = [
        (315, &[], "2026-01-23"),
        (165, &[], "2026-01-23"),
        (135, &[], "2026-01-23"),
        (330, &[2], "2026-01-23"),
        (225, &[1], "2026-02-01"),
        (240, &[3], "2026-02-01"),
        (195, &[4], "2026-02-01"),
        (90, &[3], "2026-02-05"),
        (120, &[], "2026-02-05"),
        (105, &[], "2026-02-05"),
    ];
    let weekly = json!({
        "tue": ["09:00-10:00", "18:00-19:15"], "thu": ["18:00-20:30"], "fri": ["18:00-19:15"],
        "sat": ["18:00-19:30"], "sun": ["09:00-11:00", "17:00-19:30"],
    });
    let limits = json!({ "grid": 15, "min_session": 45, "max_session": 120, "week": 600 });
    let best = (0, "2026-02-03T19:00:00+00:00".to_owned(), 23);
    assert_eq!(planned(&problem(&tasks, &weekly, &limits)), best);
}

#[test]
fn a_day_with_a_cap_and_pauses_is_filled_as_well_as_can_be() {
    // Seed 4 with eight tasks.
    let tasks: [Task; 8] = [
        (120, &[], "2026-01-18"),
        (345, &[0], "2026-01-18"),
        (150, &[0, 1], "2026-01-18"),
        (105, &[0, 1], "2026-01-23"),
        (105, &[0], "2026-01-23"),
        (300, &[], "2026-01-23"),
        (180, &[2, 5], "2026-01-26"),
        (60, &[4], "2026-01-26"),
    ];
    let weekly = json!({
        "mon": ["18:00-21:00"], "tue": ["17:00-18:00"], "wed": ["18:00-20:00"],
        "fri": ["19:00-20:30"], "sat": ["17:00-20:00"], "sun": ["17:00-19:00"],
    });
    let limits =
        json!({ "grid": 15, "min_session": 30, "max_session": 120, "day": 120, "break": 15 });
    let best = (105, "2026-01-26T20:00:00+00:00".to_owned(), 18);
    assert_eq!(planned(&problem(&tasks, &weekly, &limits)), best);
}

#[test]
fn the_way_back_that_is_least_late_changes_no_more_than_it_must() {
    // Seed 0 with six tasks, one week later and nothing done in it.
    let tasks: [Task; 6] = [
        (345, &[], "2026-01-16"),
        (90, &[0], "2026-01-16"),
        (255, &[1], "2026-01-22"),
        (210, &[], "2026-01-22"),
        (90, &[], "2026-01-26"),
        (225, &[3], "2026-01-26"),
    ];
    let weekly = json!({
        "mon": ["19:00-21:30"], "wed": ["19:00-20:30"], "thu": ["17:00-18:30"],
        "fri": ["17:00-20:00"], "sun": ["19:00-21:30"],
    });
    let limits = json!({ "grid": 15, "min_session": 30, "max_session": 120, "day": 120 });
    let mut asked: Value =
        serde_json::from_str(&problem(&tasks, &weekly, &limits)).expect("it was just written");
    let stood = [
        ("t2", "2026-01-19T19:00", "2026-01-19T21:00"),
        ("t3", "2026-01-21T19:00", "2026-01-21T20:30"),
        ("t3", "2026-01-22T17:00", "2026-01-22T18:30"),
        ("t4", "2026-01-23T17:00", "2026-01-23T18:30"),
        ("t2", "2026-01-23T18:30", "2026-01-23T19:00"),
        ("t5", "2026-01-25T19:00", "2026-01-25T21:00"),
        ("t5", "2026-01-26T19:00", "2026-01-26T20:45"),
        ("t2", "2026-01-28T19:00", "2026-01-28T19:30"),
    ];
    let baseline = stood
        .iter()
        .enumerate()
        .map(|(number, (task, start, end))| {
            json!({ "id": format!("s{number}"), "task": task, "start": format!("{start}:00Z"),
                "end": format!("{end}:00Z"), "pinned": false })
        });
    asked["now"] = json!("2026-01-19T00:00:00Z");
    asked["freeze_hours"] = json!(0);
    asked["policy"] = json!("keep-deadlines");
    asked["baseline"] = baseline.collect();
    let asked = read(&asked.to_string()).expect("it is well formed");
    let way = asked.replan.expect("a policy is named");
    let proposal = replan(&asked.problem, &way.baseline, Policy::KeepDeadlines, 0);
    assert_eq!(
        (proposal.diff.late_after, proposal.diff.minutes_changed),
        (690, 180)
    );
}
