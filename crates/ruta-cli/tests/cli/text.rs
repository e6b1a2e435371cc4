//! What people read: the whole answers, on a small roadmap, in both languages.

use crate::place::Place;

/// Returns a place with a plan of the small roadmap.
fn planned(mut place: Place) -> Place {
    place.write("sourdough.json", include_str!("sourdough.json"));
    place.now = "2026-01-12T08:00:00+01:00";
    place.ruta(&["roadmap", "import", "sourdough.json"]).fine();
    place
        .ruta(&[
            "availability",
            "set",
            "tue-wed 19:00-20:30",
            "--zone",
            "Europe/Madrid",
        ])
        .fine();
    place.ruta(&["plan", "--start", "2026-01-12"]).fine();
    place
}

#[test]
fn a_plan_reads_well_in_english() {
    let mut place = planned(Place::new());
    insta::assert_snapshot!("plan_en", place.ruta(&["plan", "--dry-run"]).fine());
    insta::assert_snapshot!("roadmap_en", place.ruta(&["roadmap", "show"]).fine());
    place
        .ruta(&["log", "s1", "partial", "--minutes", "60"])
        .fine();
    place.now = "2026-01-20T08:00:00+01:00";
    insta::assert_snapshot!(
        "sessions_en",
        place.ruta(&["sessions", "--to", "2026-01-27"]).fine()
    );
    insta::assert_snapshot!("replan_en", place.ruta(&["replan"]).fine());
    place.ruta(&["replan", "--apply", "shift"]).fine();
    insta::assert_snapshot!("history_en", place.ruta(&["history"]).fine());
}

#[test]
fn a_plan_reads_well_in_spanish() {
    let mut place = planned(Place::spanish());
    insta::assert_snapshot!("plan_es", place.ruta(&["plan", "--dry-run"]).fine());
    place.now = "2026-01-20T08:00:00+01:00";
    insta::assert_snapshot!(
        "sessions_es",
        place.ruta(&["sessions", "--to", "2026-01-27"]).fine()
    );
    insta::assert_snapshot!("replan_es", place.ruta(&["replan"]).fine());
}

#[test]
fn what_does_not_fit_is_named_with_its_reason() {
    let place = planned(Place::new());
    place
        .ruta(&["availability", "set", "tue 19:00-19:20"])
        .fine();
    insta::assert_snapshot!("unplaced_en", place.ruta(&["plan", "--dry-run"]).fine());
}

#[test]
fn no_line_ends_in_blanks() {
    let place = planned(Place::new());
    for command in [
        "plan --dry-run",
        "sessions",
        "roadmap show",
        "roadmap samples",
        "availability show",
        "replan",
        "history",
    ] {
        let arguments: Vec<&str> = command.split(' ').collect();
        let run = place.ruta(&arguments);
        assert!(
            run.fine().lines().all(|line| line == line.trim_end()),
            "{command}: {}",
            run.stdout
        );
    }
}
