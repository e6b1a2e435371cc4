//! What the state or the input does not allow: a clear error, and the stored plan as it was.

use crate::place::Place;
use crate::road::{planned, sessions};

#[test]
fn what_is_missing_is_named_before_there_is_a_plan() {
    let place = Place::new();
    place
        .ruta(&["plan", "--start", "2026-01-12"])
        .fails(1, "no-roadmap");
    place.ruta(&["roadmap", "show"]).fails(1, "no-roadmap");
    place.ruta(&["roadmap", "import"]).fine();
    place
        .ruta(&["plan", "--start", "2026-01-12"])
        .fails(1, "no-availability");
    place
        .ruta(&[
            "availability",
            "set",
            "mon 19:00-21:00",
            "--zone",
            "Europe/Madrid",
        ])
        .fine();
    place.ruta(&["replan"]).fails(1, "no-plan");
    place
        .ruta(&["export", "plan.ics"])
        .fails(1, "nothing-to-export");
    let run = place.ruta(&["replan", "--json"]);
    run.fails_in_json(1, "no-plan");
    assert!(!place.path("plan.ics").exists());
}

#[test]
fn unknown_names_are_refused_and_near_ones_suggested() {
    let place = planned();
    let before = sessions(&place);
    for (arguments, code, near) in [
        (
            &["choose", "framwork", "django"][..],
            "unknown-group",
            Some("framework"),
        ),
        (
            &["choose", "framework", "jango"],
            "unknown-option",
            Some("django"),
        ),
        (
            &["replan", "--apply", "shif"],
            "unknown-policy",
            Some("shift"),
        ),
        (&["busy", "remove", "work"], "unknown-busy-calendar", None),
        (
            &["availability", "set", "--zone", "Europe/Madird"],
            "unknown-zone",
            Some("Europe/Madrid"),
        ),
        (&["log", "nobody", "done"], "unknown-session", None),
        (&["pin", "nobody"], "unknown-session", None),
        (&["unpin", "nobody"], "unknown-session", None),
        (&["restore", "99"], "unknown-version", None),
        (&["backup", "restore", "never"], "unknown-backup", None),
    ] {
        let run = place.ruta(arguments);
        let stderr = run.fails(1, code);
        if let Some(near) = near {
            assert!(stderr.contains(near), "{stderr}");
        }
        assert!(stderr.contains("hint: "), "{stderr}");
    }
    assert_eq!(sessions(&place), before);
    place.ruta(&["doctor"]).fine();
}

#[test]
fn minutes_of_what_is_not_done_in_part_are_wrong_usage() {
    let place = planned();
    let run = place.ruta(&["log", "s1", "done", "--minutes", "5"]);
    run.fails(2, "minutes-unasked");
}

#[test]
fn a_roadmap_s_problems_are_listed_with_their_places() {
    let place = planned();
    let before = sessions(&place);
    place.write("broken.json", "{\n  \"id\": \"x\",,\n}");
    for command in ["check", "import"] {
        let run = place.ruta(&["roadmap", command, "broken.json"]);
        run.fails(1, "roadmap-problems");
        let first = run.stdout.lines().next().unwrap_or_default();
        assert!(first.starts_with("broken.json:2:"), "{}", run.stdout);
        assert!(first.contains(": error["), "{}", run.stdout);
        let run = place.ruta(&["roadmap", command, "broken.json", "--json"]);
        run.fails_in_json(1, "roadmap-problems");
        assert_eq!(run.document()["problems"][0]["line"], 2);
    }
    place
        .ruta(&["roadmap", "check", "missing.json"])
        .fails(1, "unreadable-file");
    assert_eq!(sessions(&place), before);
}

#[test]
fn what_the_system_refuses_is_said_in_the_learner_s_language() {
    let place = Place::spanish();
    for (arguments, words) in [
        (
            &["roadmap", "check", "missing.json"][..],
            "No se puede leer missing.json: no existe.",
        ),
        (&["busy", "add", "."], "No se puede leer .: es una carpeta."),
    ] {
        let run = place.ruta(arguments);
        let stderr = run.fails(1, "unreadable-file");
        assert!(stderr.contains(words), "{stderr}");
    }
}

#[test]
fn calendars_that_cannot_be_read_change_nothing() {
    let place = planned();
    place.write("empty.ics", "");
    place.write("letter.ics", "Dear calendar,");
    for file in ["empty.ics", "letter.ics", "missing.ics"] {
        let run = place.ruta(&["busy", "add", file]);
        assert_eq!(run.status, Some(1), "{file}: {}", run.stderr);
        assert!(run.stderr.starts_with("error["), "{}", run.stderr);
    }
    assert_eq!(
        place
            .ruta(&["busy", "list", "--json"])
            .json()
            .as_array()
            .map(Vec::len),
        Some(0)
    );
}

#[test]
fn nothing_to_export_is_said_and_the_file_is_left_alone() {
    let place = planned();
    place.ruta(&["export", "plan.ics"]).fine();
    place.write("changes.ics", "mine");
    place
        .ruta(&["export", "changes.ics", "--changes"])
        .fails(1, "nothing-to-export");
    assert_eq!(place.read("changes.ics"), "mine");
    let run = place.ruta(&["export", "no/such/folder/plan.ics"]);
    assert_eq!(
        run.fails(1, "not-written").lines().next(),
        Some("error[not-written]: no/such/folder/plan.ics cannot be written: it does not exist.")
    );
}

#[test]
fn nothing_to_undo_or_redo_is_said() {
    let place = Place::new();
    place.ruta(&["undo"]).fails(1, "nothing-to-undo");
    place.ruta(&["redo"]).fails(1, "nothing-to-redo");
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    let place = Place::new();
    std::fs::create_dir(place.data_dir()).expect("a folder");
    std::fs::write(place.data_dir().join("ruta.db"), "x".repeat(5000)).expect("a file");
    let run = place.ruta(&["history"]);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(run.stderr.starts_with("error["), "{}", run.stderr);
    let left = std::fs::read(place.data_dir().join("ruta.db")).expect("the file");
    assert_eq!(left, "x".repeat(5000).into_bytes());
}

#[test]
fn a_folder_that_cannot_be_made_is_refused() {
    let place = Place::new();
    place.write("data", "a file where the folder should be");
    let run = place.ruta(&["history"]);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(run.stderr.starts_with("error["), "{}", run.stderr);
}
