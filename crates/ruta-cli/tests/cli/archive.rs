//! The whole state as one file, and back.

use serde_json::{Value, json};

use crate::place::{Place, Run};
use crate::road::{planned, sessions, text};

/// Returns a place where all kinds of things are stored, with something to undo and to redo.
fn full() -> Place {
    let place = planned();
    let first = text(&sessions(&place)[0], "id").to_owned();
    let plan = place.path("plan.ics");
    for arguments in [
        &["log", &first, "partial", "--minutes", "20"][..],
        &["estimate", "files", "3h-5h"],
        &["task", "add", "Más práctica", "--hours", "2-3"],
        &[
            "availability",
            "off",
            "2026-03-30..2026-04-05",
            "--note",
            "Easter",
        ],
        &["export", plan.to_str().expect("a path")],
        &["replan", "--apply", "shift"],
        &["undo"],
    ] {
        place.ruta(arguments).fine();
    }
    place
}

fn archive(place: &Place) -> Value {
    let path = place.path("ruta.json");
    let path = path.to_str().expect("a path");
    place.ruta(&["archive", path]).fine();
    serde_json::from_str(&place.read("ruta.json")).expect("a JSON document")
}

fn unarchived(place: &Place, document: &Value, more: &[&str]) -> Run {
    place.write("taken.json", &document.to_string());
    let path = place.path("taken.json");
    place.ruta(&[&["unarchive", path.to_str().expect("a path")], more].concat())
}

#[test]
fn an_archive_brings_everything_into_an_empty_folder() {
    let place = full();
    let document = archive(&place);
    let other = Place::new();
    unarchived(&other, &document, &[]).fine();
    assert_eq!(archive(&other), document);
    for look in [
        &["sessions", "--json"][..],
        &["history", "--json"],
        &["roadmap", "show", "--json"],
        &["availability", "show", "--json"],
    ] {
        assert_eq!(other.ruta(look).fine(), place.ruta(look).fine());
    }
    other.ruta(&["doctor"]).fine();
    // What undo took back comes again, and calendars have the same news of it.
    let redone = |place: &Place| place.ruta(&["redo", "--json"]).json();
    assert_eq!(redone(&other), redone(&place));
    assert_eq!(sessions(&other), sessions(&place));
    let news = |place: &Place| {
        let path = place.path("news.ics");
        let path = path.to_str().expect("a path");
        place.ruta(&["export", path, "--changes"]).fine();
        place.read("news.ics")
    };
    assert_eq!(news(&other), news(&place));
}

#[test]
fn what_is_stored_gives_way_only_when_asked_and_is_backed_up_first() {
    let place = full();
    let document = archive(&place);
    let other = planned();
    let before = archive(&other);
    unarchived(&other, &document, &[]).fails(1, "not-empty");
    assert_eq!(archive(&other), before);
    let taken = unarchived(&other, &document, &["--replace", "--json"]).json();
    let backup = taken["backup"].as_str().expect("a backup").to_owned();
    assert_eq!(archive(&other), document);
    other.ruta(&["backup", "restore", &backup]).fine();
    assert_eq!(
        archive(&other)["tables"]["plan_version"],
        before["tables"]["plan_version"]
    );
    // An archive of the same history changes nothing where nothing happened since.
    unarchived(&place, &document, &["--replace"]).fine();
    assert_eq!(archive(&place), document);
}

#[test]
fn what_is_no_archive_is_refused_with_its_place_and_nothing_changes() {
    let place = full();
    let good = archive(&place);
    let whole = place.read("ruta.json");
    let path = place.path("bad.json");
    let path = path.to_str().expect("a path");
    let half: String = whole.chars().take(whole.chars().count() / 2).collect();
    for (bad, code, said) in [
        ("", "archive-broken", "line 1"),
        ("not json", "archive-broken", "line 1, column 2"),
        (&half, "archive-broken", "ends too early"),
        ("{}", "not-an-archive", "no archive"),
        ("[1]", "not-an-archive", "no archive"),
    ] {
        place.write("bad.json", bad);
        let run = place.ruta(&["unarchive", path, "--replace"]);
        assert!(run.fails(1, code).contains(said), "{}", run.stderr);
    }
    assert_eq!(archive(&place), good);
}

#[test]
fn an_archive_that_contradicts_itself_is_refused_and_nothing_changes() {
    let place = full();
    let good = archive(&place);
    let with = |pointer: &str, value: Value| {
        let mut document = good.clone();
        let place = document.pointer_mut(pointer);
        *place.unwrap_or_else(|| panic!("no {pointer}")) = value;
        document
    };
    let mut missing = good.clone();
    missing["tables"]
        .as_object_mut()
        .expect("tables")
        .remove("event");
    let mut stranger = good.clone();
    stranger["tables"]["session"][0]["colour"] = json!("red");
    let log = "/tables/session_log/0";
    for (document, code, said) in [
        (with("/ruta_archive", json!(2)), "archive-too-new", "form 2"),
        (with("/database", json!(9999)), "archive-too-new", "9999"),
        (
            with("/tables/session", json!(7)),
            "archive-wrong",
            "sequence",
        ),
        (
            with("/tables/session/0/uid", json!(true)),
            "archive-wrong",
            "session[0]",
        ),
        (
            with(&format!("{log}/status"), json!("x")),
            "archive-wrong",
            "session_log[0]",
        ),
        (
            with(&format!("{log}/session"), json!(99_999)),
            "archive-wrong",
            "session_log",
        ),
        (
            with("/tables/journal/0/after", json!("{")),
            "archive-wrong",
            "tables",
        ),
        (
            with("/tables/session", json!([])),
            "archive-wrong",
            "dangling",
        ),
        (missing, "archive-wrong", "event"),
        (stranger, "archive-wrong", "colour"),
    ] {
        let run = unarchived(&place, &document, &["--replace"]);
        assert!(run.fails(1, code).contains(said), "{said}: {}", run.stderr);
    }
    assert_eq!(archive(&place), good);
    let backups = place.ruta(&["backup", "list", "--json"]).json();
    assert_eq!(backups, json!([]));
}
