//! What the learner changes about the roadmap, from the command line.

use serde_json::{Value, json};

use crate::place::Place;
use crate::road::planned;

/// Returns an item, project or own task of `roadmap show --json`.
fn item(place: &Place, id: &str) -> Value {
    let view = place.ruta(&["roadmap", "show", "--json"]).json();
    let levels = view["levels"].as_array().expect("levels").iter();
    let lists = levels.flat_map(|level| {
        let topics = level["topics"].as_array().expect("topics").iter();
        topics
            .map(|topic| &topic["items"])
            .chain([&level["projects"], &level["own"]])
    });
    let mut items = lists.flat_map(|list| list.as_array().expect("a list"));
    items
        .find(|item| item["id"] == id)
        .cloned()
        .expect("the item")
}

#[test]
fn each_edit_is_answered_with_what_it_means_and_the_way_to_a_plan_that_follows() {
    let place = planned();
    let files = item(&place, "files");
    let run = place.ruta(&["estimate", "files", "3h-5h"]);
    assert!(
        run.fine().contains("3–5 h. The roadmap says"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("until you make it anew") && run.stdout.contains("ruta plan"));
    let edited = item(&place, "files");
    assert_eq!(edited["hours"], json!({ "min": 3, "max": 5 }));
    assert_eq!(edited["roadmap_minutes"], files["minutes"]);

    place.ruta(&["know", "python-syntax"]).fine();
    assert_eq!(item(&place, "python-syntax")["known"], true);
    assert_eq!(item(&place, "python-syntax")["done_minutes"], 0);
    place.ruta(&["optional", "flask"]).fine();
    place.ruta(&["drop", "mongodb"]).fine();
    let added = place.ruta(&[
        "task",
        "add",
        "Practise joins",
        "--hours",
        "3-5",
        "--after",
        "sql-basics",
        "--json",
    ]);
    let added = added.json();
    assert_eq!(
        (&added["id"], &added["areas"]),
        (&json!("own:practise-joins"), &json!(["roadmap", "plan"]))
    );
    assert_eq!(
        item(&place, "own:practise-joins")["hours"],
        json!({ "min": 3, "max": 5 })
    );

    place.ruta(&["plan"]).fine();
    let shown = place.ruta(&["roadmap", "show"]);
    for mark in [
        "known already",
        "optional",
        "left out",
        "roadmap: ",
        "Your tasks",
        "due 12 ",
    ] {
        assert!(shown.fine().contains(mark), "{mark}: {}", shown.stdout);
    }
    let run = place.ruta(&["know", "python-syntax", "--undo"]);
    assert!(run.fine().contains("To be learned"), "{}", run.stdout);
    place.ruta(&["estimate", "files", "--reset"]).fine();
    place.ruta(&["task", "remove", "own:practise-joins"]).fine();
    assert_eq!(item(&place, "files")["hours"], files["hours"]);
}

#[test]
fn order_follows_the_learner_as_far_as_prerequisites_allow() {
    let place = planned();
    let run = place.ruta(&["order", "files", "--before", "data-structures"]);
    assert!(run.fine().contains(" comes before "), "{}", run.stdout);
    let view = place.ruta(&["roadmap", "show", "--json"]).json();
    let ids: Vec<&Value> = view["levels"][0]["topics"][0]["items"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| &item["id"])
        .collect();
    assert_eq!(ids[..3], ["python-syntax", "files", "data-structures"]);

    let run = place.ruta(&["order", "backend-introduction", "--before", "python-basics"]);
    assert!(
        run.fails(1, "builds-on").contains("comes first"),
        "{}",
        run.stderr
    );
    place
        .ruta(&["order", "files", "--after", "http"])
        .fails(1, "not-siblings");
    let near = place.ruta(&["order", "filse", "--reset"]);
    assert!(
        near.fails(1, "unknown-part").contains("files"),
        "{}",
        near.stderr
    );
    place.ruta(&["order", "files"]).fails(2, "missing-argument");
    place
        .ruta(&["order", "files", "--reset", "--before", "http"])
        .fails(2, "argument-conflict");
    place.ruta(&["order", "files", "--reset"]).fine();
}

#[test]
fn due_dates_are_set_spread_and_taken_back() {
    let place = planned();
    let run = place.ruta(&["due", "beginner", "2026-03-01"]);
    assert!(run.fine().contains("due 1 Mar 2026"), "{}", run.stdout);
    let run = place.ruta(&["due", "beginner", "--none"]);
    assert!(run.fine().contains("no due date"), "{}", run.stdout);
    place.ruta(&["due", "beginner", "--reset"]).fine();
    let run = place.ruta(&["due", "--spread", "--until", "2026-06-30"]);
    assert!(run.fine().contains("30 Jun 2026"), "{}", run.stdout);
    place
        .ruta(&["due", "beginer", "--none"])
        .fails(1, "unknown-level");
    place
        .ruta(&["due", "beginner"])
        .fails(2, "missing-argument");
    place
        .ruta(&["due", "--spread", "--none"])
        .fails(2, "argument-conflict");
    place
        .ruta(&["due", "beginner", "2025-01-01"])
        .fails(1, "ends-before-start");
}

#[test]
fn hours_that_are_none_are_wrong_usage() {
    let place = planned();
    for hours in ["5-3", "soon", "0-2"] {
        let run = place.ruta(&["estimate", "files", hours, "--json"]);
        run.fails_in_json(2, "invalid-value");
    }
    place
        .ruta(&["estimate", "files"])
        .fails(2, "missing-argument");
    place
        .ruta(&["task", "add", "Mine"])
        .fails(2, "missing-argument");
    place
        .ruta(&["task", "remove", "files"])
        .fails(1, "not-yours");
}
