//! `ruta solve`: the planner alone.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::place::Place;

/// Returns a problem that has a plan.
fn problem() -> Value {
    json!({
        "zone": "Europe/Madrid",
        "now": "2026-01-12T08:00:00+01:00",
        "start": "2026-01-12",
        "tasks": [
            { "id": "python", "minutes": 300 },
            { "id": "sql", "minutes": 90, "after": ["python"], "due": "2026-01-31" }
        ],
        "weekly": { "mon": ["19:00-21:00"], "sat": ["10:00-13:00"] }
    })
}

/// Returns the problem with one field another.
fn with(field: &str, value: Value) -> String {
    let mut problem = problem();
    problem[field] = value;
    problem.to_string()
}

#[test]
fn a_problem_gets_its_plan_as_the_contract_names_the_fields() {
    let place = Place::new();
    let answer = place.ruta_reads(&["solve"], &problem().to_string()).json();
    assert_eq!(
        answer["sessions"][0],
        json!({
            "id": "s1", "task": "python", "kind": "study", "pinned": false, "reason": "next-in-order",
            "start": "2026-01-12T19:00:00+01:00", "end": "2026-01-12T21:00:00+01:00"
        })
    );
    assert_eq!(answer["unplaced"], json!([]));
    assert_eq!(answer["late"], json!([]));
    assert_eq!(answer["diff"], Value::Null);
    assert_eq!(answer["finish"], answer["bounds"]["finish"]);
    assert_eq!(answer["bounds"]["late_minutes"], 0);
    assert!(answer["bounds"]["sessions"].as_u64() >= Some(4), "{answer}");
    assert!(!place.data_dir().exists(), "solve touches no data");
}

#[test]
fn the_same_problem_gives_the_same_bytes() {
    let place = Place::new();
    let run = || {
        place
            .ruta_reads(&["solve"], &problem().to_string())
            .fine()
            .to_owned()
    };
    assert_eq!(run(), run());
}

#[test]
fn the_example_of_the_docs_is_solved() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/solve.md");
    let docs = std::fs::read_to_string(docs).expect("the docs");
    let example = docs
        .split("```json\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let run = Place::new().ruta_reads(&["solve"], example.expect("an example"));
    assert_eq!(run.json()["late"], json!([]));
}

#[test]
fn a_refused_problem_leaves_nothing_on_stdout_but_the_error() {
    let place = Place::new();
    for (input, code) in [
        ("{".to_owned(), "bad-json"),
        (String::new(), "bad-json"),
        (with("weekdays", json!({})), "bad-json"),
        (
            with("tasks", json!([{ "id": "a", "minutes": -5 }])),
            "bad-json",
        ),
        (with("zone", json!("Europe/Madird")), "unknown-zone"),
        (
            with("weekly", json!({ "mon": ["21:00-19:00"] })),
            "bad-window",
        ),
        (with("start", json!("2026-02-30")), "bad-time"),
        (
            with(
                "tasks",
                json!([{ "id": "a", "minutes": 60, "after": ["b"] }]),
            ),
            "unknown-id",
        ),
        (with("done", json!({ "nobody": 60 })), "unknown-id"),
        (
            with(
                "tasks",
                json!([{ "id": "a", "minutes": 60 }, { "id": "a", "minutes": 60 }]),
            ),
            "duplicate-id",
        ),
        (
            with(
                "tasks",
                json!([{ "id": "a", "minutes": 60, "after": ["b"] }, { "id": "b", "minutes": 60, "after": ["a"] }]),
            ),
            "cycle",
        ),
    ] {
        let run = place.ruta_reads(&["solve"], &input);
        run.fails_in_json(1, code);
        let run = place.ruta_reads(&["solve", "--json"], &input);
        run.fails_in_json(1, code);
    }
}

#[test]
fn a_refused_problem_is_explained_in_the_learner_s_language() {
    let place = Place::spanish();
    let run = place.ruta_reads(&["solve"], &with("zone", json!("Madrid")));
    assert!(
        run.fails(1, "unknown-zone")
            .contains("no es una zona horaria"),
        "{}",
        run.stderr
    );
}

#[test]
fn each_line_gets_its_answer_in_order_and_a_refusal_shows_in_the_status() {
    let place = Place::new();
    let good = problem().to_string();
    let input = format!(
        "{good}\n{{\"zone\":1}}\n\n{}\n",
        with("zone", json!("America/Bogota"))
    );
    let run = place.ruta_reads(&["solve", "--lines"], &input);
    assert_eq!((run.status, run.stderr.as_str()), (Some(1), ""));
    let answers: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("a document a line"))
        .collect();
    assert_eq!(answers.len(), 4);
    assert!(
        answers[0]["sessions"][0]["start"]
            .as_str()
            .is_some_and(|start| start.ends_with("+01:00"))
    );
    for refused in &answers[1..3] {
        assert_eq!(refused["error"]["code"], "bad-json");
    }
    assert!(
        answers[3]["sessions"][0]["start"]
            .as_str()
            .is_some_and(|start| start.ends_with("-05:00"))
    );
    let alone = place.ruta_reads(&["solve"], &good);
    assert_eq!(run.stdout.lines().next(), alone.fine().lines().next());
}

#[test]
fn lines_without_a_refusal_end_well_and_no_line_at_all_does_too() {
    let place = Place::new();
    let input = format!("{}\n", problem()).repeat(50);
    assert_eq!(
        place
            .ruta_reads(&["solve", "--lines"], &input)
            .fine()
            .lines()
            .count(),
        50
    );
    assert_eq!(place.ruta_reads(&["solve", "--lines"], "").fine(), "");
}

#[test]
fn a_co_process_gets_its_answer_before_it_writes_the_next_line() {
    let place = Place::new();
    let mut child = place
        .command(&["solve", "--lines"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("ruta starts");
    let mut ask = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for _ in 0..3 {
        writeln!(ask, "{}", problem()).expect("ruta reads");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("ruta answers");
        assert!(answer.starts_with("{\"sessions\":["), "{answer}");
    }
    drop(ask);
    assert!(child.wait().expect("ruta ends").success());
}

#[test]
fn what_is_wrong_with_the_json_is_said_in_spanish_at_its_place() {
    let place = Place::spanish();
    for (input, words) in [
        (
            "{\n  \"zone\":\n".to_owned(),
            "Línea 2, columna 10: el texto acaba demasiado pronto.",
        ),
        (
            String::new(),
            "Línea 1, columna 1: el texto acaba demasiado pronto.",
        ),
        (
            "{ \"zone\": 5 }".to_owned(),
            "hay un número («5») donde va un texto.",
        ),
        (
            with("weekdays", json!({})),
            "«weekdays» no es un campo; los hay: zone, ",
        ),
        (
            with("limits", json!({ "grid": 0 })),
            "debe estar entre estos límites: 1–60.",
        ),
        (
            with("policy", json!("heroic")),
            "«heroic» no es ninguna manera de replanificar",
        ),
        (with("baseline", json!([])), ""),
    ] {
        let run = place.ruta_reads(&["solve"], &input);
        if words.is_empty() {
            run.fine();
        } else {
            assert_eq!(run.status, Some(1));
            assert!(run.stderr.contains(words), "{}", run.stderr);
        }
    }
}
