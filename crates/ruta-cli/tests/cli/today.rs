//! The day on the command line: the timer, what is open, what is asked.

use crate::place::Place;

/// Returns a place with a plan that starts on the Monday.
fn planned() -> Place {
    let place = Place::new();
    let _ = place.ruta(&["roadmap", "import"]).fine();
    let _ = place
        .ruta(&[
            "availability",
            "set",
            "mon-fri 19:00-21:00",
            "--zone",
            "Europe/Madrid",
        ])
        .fine();
    let _ = place.ruta(&["plan", "--start", "2026-01-12"]).fine();
    place
}

fn first(place: &Place) -> serde_json::Value {
    place.ruta(&["sessions", "--json"]).json()[0].clone()
}

#[test]
fn a_timer_is_started_paused_and_stopped_across_runs() {
    let mut place = planned();
    let id = first(&place)["id"].as_str().expect("an id").to_owned();
    place.now = "2026-01-12T19:00:00+01:00";
    let run = place.ruta(&["timer", "start", &id]);
    assert!(
        run.fine().starts_with("The timer runs: 0 min of "),
        "{}",
        run.stdout
    );
    place.now = "2026-01-12T19:20:00+01:00";
    let _ = place.ruta(&["timer", "pause"]).fine();
    place.now = "2026-01-12T19:30:00+01:00";
    let status = place.ruta(&["timer", "status", "--json"]).json();
    assert_eq!(
        (&status["running"], &status["seconds"]),
        (&false.into(), &1200.into())
    );
    let _ = place.ruta(&["timer", "resume"]).fine();
    place.now = "2026-01-12T19:45:00+01:00";
    let run = place.ruta(&["timer", "stop"]);
    assert!(
        run.fine().contains("35 min by the timer are logged."),
        "{}",
        run.stdout
    );
    let session = first(&place);
    assert_eq!(
        (&session["status"], &session["logged"]),
        (&"partial".into(), &35.into())
    );
    place.ruta(&["timer", "stop"]).fails(1, "timer-off");
    assert!(place.ruta(&["timer", "status", "--json"]).json().is_null());
}

#[test]
fn open_sessions_are_listed_and_answered_at_once() {
    let mut place = planned();
    place.now = "2026-01-15T08:00:00+01:00";
    let open = place.ruta(&["open", "--json"]).json();
    let count = open.as_array().expect("a list").len();
    assert!(count >= 3);
    let today = place.ruta(&["today"]);
    assert!(
        today.fine().contains("sessions have passed without a word"),
        "{}",
        today.stdout
    );
    assert!(today.stdout.contains("ruta log --all-open"));
    let _ = place.ruta(&["open", "--later"]).fine();
    assert!(
        !place
            .ruta(&["today"])
            .fine()
            .contains("ruta log --all-open")
    );
    let run = place.ruta(&["log", "--all-open", "missed"]);
    assert_eq!(run.fine(), format!("Noted of {count} sessions.\n"));
    assert_eq!(first(&place)["status"], "missed");
    place
        .ruta(&["log", "--all-open", "done"])
        .fails(1, "nothing-open");
    place.ruta(&["log"]).fails(2, "missing-argument");
    place
        .ruta(&["log", "s1", "done", "--all-open", "done"])
        .fails(2, "argument-conflict");
    place
        .ruta(&["log", "--all-open", "partial"])
        .fails(2, "invalid-value");
}

#[test]
fn the_learner_may_count_what_passed_as_done() {
    let mut place = planned();
    place.now = "2026-01-15T08:00:00+01:00";
    let _ = place.ruta(&["open", "--count-as-done"]).fine();
    assert_eq!(first(&place)["status"], "done");
    assert!(
        place
            .ruta(&["open"])
            .fine()
            .starts_with("No session is open")
    );
    let _ = place.ruta(&["undo"]).fine();
    assert_eq!(first(&place)["status"], "planned");
    place
        .ruta(&["open", "--ask", "--later"])
        .fails(2, "argument-conflict");
}
