//! Due dates that cannot be met are named, and each remedy makes them possible.

mod problems;

use proptest::prelude::*;
use ruta_core::plan::wire::read;
use ruta_core::plan::{Problem, feasibility, solve};
use serde_json::{Value, json};

fn problem_of(json: &Value) -> Problem {
    read(&json.to_string())
        .expect("generated problems are well formed")
        .problem
}

/// Two levels, the first of which lacks an hour and a half at its date.
fn tight() -> Value {
    json!({
        "zone": "Europe/Madrid", "now": "2026-01-12T08:00:00+01:00", "start": "2026-01-12",
        "tasks": [
            { "id": "basics", "minutes": 300, "due": "2026-01-25" },
            { "id": "extra", "minutes": 90, "due": "2026-01-25", "optional": true },
            { "id": "more", "minutes": 180, "due": "2026-01-25", "optional": true },
            { "id": "project", "minutes": 120, "after": ["basics"], "due": "2026-02-01" },
        ],
        "weekly": { "mon": ["19:00-21:00"], "wed": ["19:00-21:00"] },
    })
}

#[test]
fn a_date_that_lacks_time_says_how_much_and_what_would_help() {
    let found = feasibility(&problem_of(&tight()));
    let demands: Vec<_> = found
        .demands
        .iter()
        .map(|demand| (demand.due.to_string(), demand.need, demand.have))
        .collect();
    assert_eq!(
        demands,
        [
            ("2026-01-25".to_owned(), 570, 480),
            ("2026-02-01".to_owned(), 690, 720)
        ]
    );
    let shortage = found.shortage.expect("the first date lacks time");
    assert_eq!(shortage.from.to_string(), "2026-01-12");
    assert_eq!(shortage.demand.short(), 90);
    // The first date is less than two weeks from now, so that one whole week lies before it.
    assert_eq!(shortage.more_a_week, Some(90));
    let mut more = tight();
    more["weekly"]["fri"] = json!(["19:00-20:30"]);
    assert_eq!(feasibility(&problem_of(&more)).shortage, None);
    assert_eq!(shortage.days_later, Some(1));
    assert_eq!(shortage.leave_out, Some(vec!["extra".to_owned()]));
}

#[test]
fn leaving_out_a_short_task_takes_the_gaps_that_it_alone_could_use() {
    let mut json = tight();
    json["tasks"] = json!([
        { "id": "long", "minutes": 130, "due": "2026-01-18", "min_session": 40, "max_session": 60 },
        { "id": "short", "minutes": 25, "due": "2026-01-18", "min_session": 10, "optional": true },
    ]);
    json["weekly"] =
        json!({ "mon": ["19:00-20:00"], "wed": ["19:00-20:00"], "fri": ["19:00-19:30"] });
    let shortage = feasibility(&problem_of(&json)).shortage;
    let shortage = shortage.expect("155 minutes do not fit into 150");
    assert_eq!(shortage.demand.short(), 5);
    // Friday's half hour takes no session of the long task: 130 minutes would have 120.
    assert_eq!(shortage.leave_out, None);
}

#[test]
fn work_without_dates_lacks_nothing() {
    let mut json = tight();
    for task in json["tasks"].as_array_mut().expect("tasks") {
        task["due"] = Value::Null;
    }
    let found = feasibility(&problem_of(&json));
    assert!(found.demands.is_empty() && found.shortage.is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn what_is_short_is_late_in_every_plan_and_each_remedy_helps(
        json in problems::problem(6), optional in proptest::collection::vec(any::<bool>(), 6),
    ) {
        let mut json = json;
        for (task, optional) in json["tasks"].as_array_mut().expect("tasks").iter_mut().zip(&optional) {
            task["optional"] = Value::from(*optional);
        }
        let problem = problem_of(&json);
        let shortage = feasibility(&problem).shortage;
        prop_assume!(shortage.is_some());
        let shortage = shortage.expect("it was asked for");
        let plan = solve(&problem);
        prop_assert!(plan.late_minutes() > 0 || !plan.unplaced.is_empty());

        if let Some(days) = shortage.days_later {
            let mut later = json.clone();
            for task in later["tasks"].as_array_mut().expect("tasks") {
                if let Some(due) = task["due"].as_str() {
                    let due: chrono::NaiveDate = due.parse().expect("a date");
                    if due >= problem.zone().date_of(problem.earliest) {
                        task["due"] = Value::from((due + chrono::Days::new(days.into())).to_string());
                    }
                }
            }
            prop_assert_eq!(feasibility(&problem_of(&later)).shortage, None);
        }
        if let Some(ids) = shortage.leave_out {
            let mut fewer = json.clone();
            for task in fewer["tasks"].as_array_mut().expect("tasks") {
                if ids.iter().any(|id| task["id"] == **id) {
                    prop_assert_eq!(&task["optional"], &Value::from(true));
                    task["minutes"] = Value::from(0);
                }
            }
            prop_assert!(!ids.is_empty());
            prop_assert_eq!(feasibility(&problem_of(&fewer)).shortage, None);
        }
    }
}
