//! Missed time on the command line: the gentle week, what is asked once, plan versions.

use serde_json::{Value, json};

use crate::place::Place;

const WEEK_LATER: &str = "2026-01-19T08:00:00+01:00";
/// Two weeks later again.
const BACK: &str = "2026-02-02T08:00:00+01:00";

/// Returns the place of a learner who planned the shipped roadmap.
fn planned() -> Place {
    let place = Place::new();
    place.ruta(&["roadmap", "import"]).fine();
    let hours = [
        "availability",
        "set",
        "mon-fri 19:00-21:00",
        "--zone",
        "Europe/Madrid",
    ];
    place.ruta(&hours).fine();
    place.ruta(&["plan", "--start", "2026-01-12"]).fine();
    place
}

/// Returns the place of one who did the first week's sessions too.
fn studied_a_week() -> Place {
    let mut place = planned();
    place.now = WEEK_LATER;
    place.ruta(&["log", "--all-open", "done"]).fine();
    place
}

fn logged(place: &Place) -> Vec<Value> {
    let sessions = place.ruta(&["sessions", "--json"]).json();
    let all = sessions.as_array().expect("a list").iter();
    all.filter(|session| session["status"] != "planned")
        .map(|session| {
            json!([
                session["id"],
                session["status"],
                session["logged"],
                session["start"]
            ])
        })
        .collect()
}

#[test]
fn a_gentle_week_is_offered_shown_and_taken() {
    let mut place = studied_a_week();
    let offered = |place: &Place| {
        let found = place.ruta(&["replan", "--json"]).json();
        found["gentle"]["offered"].as_bool()
    };
    assert_eq!(offered(&place), Some(false));
    place.now = BACK;
    assert_eq!(offered(&place), Some(true));
    assert!(
        place
            .ruta(&["replan"])
            .fine()
            .contains("ruta replan --gentle")
    );
    let shown = place.ruta(&["replan", "--gentle", "--json"]).json();
    let gentle = &shown["gentle"];
    assert_eq!(
        (&gentle["chosen"], &gentle["to"]),
        (&json!(true), &json!("2026-02-08"))
    );
    let most = gentle["minutes"].as_u64().expect("minutes");
    assert_eq!(
        most,
        gentle["usual_minutes"].as_u64().expect("minutes") * 7 / 10
    );

    let take = ["replan", "--gentle", "--apply", "balanced"];
    place.ruta(&take).fine();
    let week = [
        "sessions",
        "--json",
        "--from",
        "2026-02-02",
        "--to",
        "2026-02-08",
    ];
    let week = place.ruta(&week).json();
    let minutes = |session: &Value| session["minutes"].as_u64().unwrap_or(0);
    let week = week.as_array().expect("a list");
    assert!(week.iter().map(minutes).sum::<u64>() <= most);
    assert_eq!(
        (&week[0]["kind"], &week[0]["minutes"]),
        (&json!("review"), &json!(20))
    );
    place.ruta(&["doctor"]).fine();
    assert_eq!(offered(&place), Some(false));
}

#[test]
fn an_item_that_was_missed_three_times_is_asked_about_once() {
    let mut place = planned();
    let mut task = String::new();
    for now in [WEEK_LATER, "2026-01-26T08:00:00+01:00", BACK] {
        place.now = now;
        let open = place.ruta(&["open", "--json"]).json();
        let mut open = open.as_array().expect("a list").iter();
        let known = |session: &&Value| task.is_empty() || session["task"] == task.as_str();
        let session = open.find(known).expect("a session of it");
        let id = session["id"].as_str().expect("an id").to_owned();
        session["task"]
            .as_str()
            .expect("a task")
            .clone_into(&mut task);
        place.ruta(&["log", &id, "missed"]).fine();
        place.ruta(&["replan", "--apply", "shift"]).fine();
    }
    let asked = place.ruta(&["stuck", "--json"]).json();
    assert_eq!(
        (&asked[0]["task"], &asked[0]["misses"]),
        (&json!(task), &json!(3))
    );
    let page = place.ruta(&["today"]);
    assert!(page.fine().contains("ruta stuck"), "{}", page.stdout);
    place.language = "es";
    let said = place.ruta(&["stuck"]);
    assert!(said.fine().contains("perdido 3 veces"), "{}", said.stdout);
    place.ruta(&["stuck", &task]).fails(2, "missing-argument");
    place
        .ruta(&["stuck", &task, "sing"])
        .fails(2, "invalid-value");
    place.ruta(&["stuck", &task, "split"]).fine();
    assert_eq!(place.ruta(&["stuck", "--json"]).json(), json!([]));
    place.ruta(&["stuck", &task, "keep"]).fails(1, "not-stuck");
}

#[test]
fn every_applied_proposal_is_a_named_version_and_no_way_back_touches_what_was_logged() {
    let mut place = studied_a_week();
    place.now = BACK;
    let first = place.ruta(&["open", "--json"]).json()[0]["id"].clone();
    let first = first.as_str().expect("an id");
    place
        .ruta(&["log", first, "partial", "--minutes", "25"])
        .fine();
    let before = logged(&place);
    let policies = [
        "keep-calendar",
        "balanced",
        "keep-deadlines",
        "trim",
        "shift",
    ];
    for policy in policies {
        let shown = place.ruta(&["replan", "--json"]).json();
        let mut proposals = shown["proposals"].as_array().expect("a list").iter();
        let shown = proposals
            .find(|way| way["policy"] == policy)
            .expect("the policy");
        place.ruta(&["replan", "--apply", policy]).fine();
        let newest = &place.ruta(&["history", "--json"]).json()[0];
        assert!(
            newest["reason"].as_str().is_some_and(|reason| {
                reason.contains(shown["title"].as_str().expect("a title"))
            })
        );
        assert_eq!(newest["finish"], shown["finish"], "{policy}");
        assert_eq!(logged(&place), before, "{policy}");
    }
    let history = place.ruta(&["history"]);
    assert_eq!(
        history.fine().matches("finish").count(),
        6,
        "{}",
        history.stdout
    );
    let start = |place: &Place| place.ruta(&["sessions", "--json"]).fine().to_owned();
    let newest = start(&place);
    // Each run is a program of its own, so that this is undo and redo across restarts.
    for _ in policies {
        place.ruta(&["undo"]).fine();
        assert_eq!(logged(&place), before);
    }
    for _ in policies {
        place.ruta(&["redo"]).fine();
        assert_eq!(logged(&place), before);
    }
    assert_eq!(start(&place), newest);
    place.ruta(&["restore", "2"]).fine();
    assert_eq!(logged(&place), before);
    place.ruta(&["doctor"]).fine();
}

#[test]
fn working_ahead_is_shown_before_it_moves_anything() {
    let place = studied_a_week();
    let sessions = |place: &Place| place.ruta(&["sessions", "--json"]).json();
    let coming = sessions(&place);
    let coming = coming.as_array().expect("a list").iter();
    let week: Vec<&str> = coming
        .filter(|session| {
            session["status"] == "planned" && session["start"].as_str() < Some("2026-01-25")
        })
        .filter_map(|session| session["id"].as_str())
        .collect();
    for id in week {
        place.ruta(&["log", id, "done"]).fine();
    }
    let before = sessions(&place);
    let shown = place.ruta(&["ahead", "--json"]).json();
    assert!(shown["diff"]["finish_after"].as_str() < shown["diff"]["finish_before"].as_str());
    assert_eq!(sessions(&place), before);
    place.ruta(&["ahead", "--apply"]).fine();
    assert_ne!(sessions(&place), before);
    place.ruta(&["undo"]).fine();
    assert_eq!(sessions(&place), before);
}
