//! One missed week of a plan that leaves a reserve: what keeping the calendar keeps.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use ruta_core::plan::wire::read;
use ruta_core::plan::{Kind, Problem, solve};
use ruta_core::replan::{Baseline, Policy, replan};
use serde_json::{Value, json};

const PLANS: usize = 30;
const MISSED_FROM: &str = "2026-02-09";
const MISSED_UNTIL: &str = "2026-02-16";

/// Sixty items of one to four hours with up to two before each, in 12 hours a week of which 15 in
/// 100 stay empty.
fn roadmap() -> impl Strategy<Value = Value> {
    let item = |place: usize| {
        (4_u32..17, vec(0..place.max(1), 0..3)).prop_map(move |(quarters, before)| {
            let after: Vec<String> = before
                .into_iter()
                .filter(|other| *other < place && place - other < 12)
                .map(|other| format!("i{other}"))
                .collect();
            json!({ "id": format!("i{place}"), "minutes": quarters * 15, "after": after })
        })
    };
    (0..60).map(item).collect::<Vec<_>>().prop_map(|tasks| {
        json!({
            "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
            "tasks": tasks, "limits": { "reserve": 0.15 },
            "weekly": { "mon": ["19:00-21:00"], "tue": ["19:00-21:00"], "thu": ["19:00-21:00"],
                        "fri": ["19:00-21:00"], "sat": ["10:00-14:00"] },
        })
    })
}

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

#[test]
fn the_calendar_stays_and_so_does_the_finish() {
    let mut runner = TestRunner::deterministic();
    let (mut kept, mut all, mut later) = (0, 0, 0);
    for _ in 0..PLANS {
        let mut json = roadmap()
            .new_tree(&mut runner)
            .expect("nothing is rejected")
            .current();
        let problem = problem_of(&json);
        let plan = solve(&problem);
        assert!(plan.unplaced.is_empty());
        let date = |at| problem.zone().date_of(at).to_string();
        let mut done = serde_json::Map::new();
        for session in &plan.sessions {
            if date(session.span.start).as_str() < MISSED_FROM {
                let minutes = done.entry(session.task.clone()).or_insert(json!(0));
                *minutes = json!(minutes.as_i64().unwrap_or(0) + session.span.minutes());
            }
        }
        let baseline: Vec<Baseline> = plan
            .sessions
            .iter()
            .map(|session| Baseline {
                id: session.id.clone(),
                task: session.task.clone(),
                span: session.span,
                pinned: false,
                review: session.kind == Kind::Review,
            })
            .collect();
        json["now"] = json!(format!("{MISSED_UNTIL}T08:00:00+01:00"));
        json["done"] = Value::from(done);
        let problem = problem_of(&json);
        let proposal = replan(&problem, &baseline, Policy::KeepCalendar, 48);
        let ahead = |old: &&Baseline| old.span.start >= problem.now;
        let minutes: i64 = baseline
            .iter()
            .filter(ahead)
            .map(|old| old.span.minutes())
            .sum();
        all += minutes;
        kept += minutes - i64::from(proposal.diff.minutes_changed);
        let finish = |at: Option<_>| at.map(|at| problem.zone().date_of(at));
        if finish(proposal.diff.finish_after) > finish(proposal.diff.finish_before) {
            later += 1;
        }
    }
    assert!(kept * 100 >= all * 95, "{kept} of {all} minutes stay");
    assert!(later == 0, "{later} of {PLANS} end later");
}
