//! `ruta predict`: the forecast alone.

use serde_json::{Value, json};

use crate::place::Place;

/// Returns what is known of a learner.
fn known() -> Value {
    json!({
        "zone": "Europe/Madrid",
        "now": "2026-01-12T08:00:00+01:00",
        "weekly": { "mon": ["19:00-21:00"], "sat": ["10:00-13:00"] },
        "days": { "2026-02-14": [] },
        "off": [{ "from": "2026-03-01", "to": "2026-03-07" }],
        "busy": [{ "start": "2026-01-12T18:30:00Z", "end": "2026-01-12T19:00:00Z" }],
        "remaining": [{ "min": 480, "max": 720, "logged": 0 }],
        "history": [{ "min": 60, "max": 90, "actual": 85 }],
        "weeks": [{ "planned": 600, "attended": 480 }],
        "due": "2026-06-30",
        "trials": 10000,
        "seed": 1
    })
}

/// Returns the same with one field another.
fn with(field: &str, value: Value) -> String {
    let mut known = known();
    known[field] = value;
    known.to_string()
}

#[test]
fn a_forecast_has_the_fields_that_the_contract_names() {
    let place = Place::new();
    let answer = place.ruta_reads(&["predict"], &known().to_string()).json();
    let keys = |value: &Value| {
        value
            .as_object()
            .map(|object| object.keys().cloned().collect::<Vec<_>>())
    };
    let names = |names: &[&str]| {
        Some(
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        keys(&answer),
        names(&["attendance", "finish", "minutes", "on_time", "pace"])
    );
    for part in ["minutes", "finish"] {
        assert_eq!(keys(&answer[part]), names(&["p10", "p50", "p80", "p90"]));
    }
    assert_eq!(keys(&answer["pace"]), names(&["factor", "n", "sd"]));
    assert_eq!(keys(&answer["attendance"]), names(&["share", "weeks"]));
    assert_eq!(
        (&answer["pace"]["n"], &answer["attendance"]["weeks"]),
        (&json!(1), &json!(1))
    );
    assert!(!place.data_dir().exists(), "predict touches no data");
}

#[test]
fn the_same_input_and_seed_give_the_same_bytes() {
    // The bytes of every machine: a change of them is a change of the model, and docs say so.
    let answer = Place::new()
        .ruta_reads(&["predict"], &known().to_string())
        .fine()
        .to_owned();
    insta::assert_snapshot!(answer.trim_end());
    let other = Place::new()
        .ruta_reads(&["predict"], &with("seed", json!(2)))
        .fine()
        .to_owned();
    assert_ne!(answer, other);
}

#[test]
fn the_example_of_the_docs_is_forecast() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/forecast.md");
    let docs = std::fs::read_to_string(docs).expect("the docs");
    let part = |start: &str| {
        docs.split(start)
            .nth(1)
            .and_then(|rest| rest.split("```").next())
    };
    let run = Place::new().ruta_reads(&["predict"], part("```json\n").expect("an input"));
    let answer: Value =
        serde_json::from_str(part("<!-- answer -->\n\n```json\n").expect("an answer"))
            .expect("JSON");
    assert_eq!(run.json(), answer);
}

#[test]
fn work_that_never_ends_has_no_date() {
    let answer = Place::new()
        .ruta_reads(&["predict"], &with("weekly", json!({})))
        .json();
    assert_eq!(
        answer["finish"],
        json!({ "p10": null, "p50": null, "p80": null, "p90": null })
    );
    assert_eq!(answer["on_time"], json!(0.0));
    let answer = Place::new()
        .ruta_reads(&["predict"], &with("due", Value::Null))
        .json();
    assert_eq!(answer["on_time"], Value::Null);
}

#[test]
fn a_refused_input_leaves_nothing_on_stdout_but_the_error() {
    let place = Place::new();
    for (input, code) in [
        ("{".to_owned(), "bad-json"),
        (String::new(), "bad-json"),
        (with("tasks", json!([])), "bad-json"),
        (with("trials", json!(-1)), "bad-json"),
        (
            with("remaining", json!([{ "min": 1, "max": 2, "done": 0 }])),
            "bad-json",
        ),
        (with("zone", json!("Europe/Madird")), "unknown-zone"),
        (
            with("weekly", json!({ "mon": ["21:00-19:00"] })),
            "bad-window",
        ),
        (with("due", json!("2026-02-30")), "bad-time"),
        (
            with("off", json!([{ "from": "2026-03-07", "to": "2026-03-01" }])),
            "off-ends-before-start",
        ),
        (with("trials", json!(0)), "out-of-range"),
        (
            with("remaining", json!([{ "min": 0, "max": 60 }])),
            "out-of-range",
        ),
        (
            with("remaining", json!([{ "min": 60, "max": 30 }])),
            "out-of-range",
        ),
        (
            with("history", json!([{ "min": 60, "max": 90, "actual": 0 }])),
            "out-of-range",
        ),
        (
            with(
                "weeks",
                json!([{ "planned": 4_000_000_000_u32, "attended": 0 }]),
            ),
            "out-of-range",
        ),
    ] {
        place
            .ruta_reads(&["predict"], &input)
            .fails_in_json(1, code);
    }
    let run = place.ruta_reads(
        &["predict"],
        &with("remaining", json!([{ "min": 60, "max": 30 }])),
    );
    assert!(
        run.fails(1, "out-of-range").contains("remaining[0].max"),
        "{}",
        run.stderr
    );
}

#[test]
fn each_line_gets_its_forecast_in_order() {
    let place = Place::new();
    let input = format!("{}\n{{}}\n{}\n", known(), with("due", Value::Null));
    let run = place.ruta_reads(&["predict", "--lines"], &input);
    assert_eq!((run.status, run.stderr.as_str()), (Some(1), ""));
    let answers: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("a document a line"))
        .collect();
    assert_eq!(answers.len(), 3);
    assert!(answers[0]["on_time"].is_number());
    assert_eq!(answers[1]["error"]["code"], "bad-json");
    assert_eq!(answers[2]["on_time"], Value::Null);
}
