//! The whole road: roadmap, hours, plan, calendar file, a missed week, a new plan.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::place::Place;

/// A Monday two weeks into the plan.
const TWO_WEEKS_ON: &str = "2026-01-26T08:00:00+01:00";

/// Returns a place with the shipped roadmap, hours and a plan.
pub(crate) fn planned() -> Place {
    let place = Place::new();
    place.ruta(&["roadmap", "import"]).fine();
    let windows = [
        "availability",
        "set",
        "mon-fri 19:00-21:00",
        "sat 10:00-13:00",
    ];
    place
        .ruta(&[&windows[..], &["--zone", "Europe/Madrid"]].concat())
        .fine();
    place.ruta(&["plan", "--start", "2026-01-12"]).fine();
    place
}

/// Returns the sessions of the plan.
pub(crate) fn sessions(place: &Place) -> Vec<Value> {
    place
        .ruta(&["sessions", "--json"])
        .json()
        .as_array()
        .expect("an array")
        .clone()
}

/// Returns a text field of a session.
pub(crate) fn text<'a>(session: &'a Value, field: &str) -> &'a str {
    session[field]
        .as_str()
        .unwrap_or_else(|| panic!("no {field} in {session}"))
}

#[test]
fn an_empty_folder_becomes_a_plan_of_the_whole_roadmap_and_a_calendar_file() {
    let place = planned();
    let sessions = sessions(&place);
    let roadmap = place.ruta(&["roadmap", "show", "--json"]).json();
    let planned: BTreeSet<&str> = sessions
        .iter()
        .map(|session| text(session, "task"))
        .collect();
    let mut tasks = 0;
    for level in roadmap["levels"].as_array().expect("levels") {
        let items = level["topics"].as_array().expect("topics").iter();
        let items = items.flat_map(|topic| topic["items"].as_array().expect("items"));
        for item in items.chain(level["projects"].as_array().expect("projects")) {
            assert!(
                planned.contains(text(item, "id")),
                "{} is not planned",
                item["id"]
            );
            tasks += 1;
        }
    }
    assert_eq!(tasks, 27);

    let said = place.ruta(&["export", "plan.ics"]);
    assert!(said.fine().contains("plan.ics"), "{}", said.stdout);
    let file = place.read("plan.ics");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches("BEGIN:VEVENT\r\n").count(), sessions.len());
    for session in &sessions {
        assert!(
            file.contains(&format!("UID:{}", text(session, "uid"))),
            "{session}"
        );
    }
    place.ruta(&["doctor"]).fine();
}

#[test]
fn sessions_carry_what_the_contract_names() {
    let place = planned();
    let sessions = sessions(&place);
    let first = &sessions[0];
    for field in [
        "id",
        "uid",
        "task",
        "title",
        "topic",
        "level",
        "reason_text",
    ] {
        assert!(
            !text(first, field).is_empty() || field == "topic",
            "{field}: {first}"
        );
    }
    assert_eq!(first["start"], "2026-01-12T19:00:00+01:00");
    assert_eq!(
        (&first["kind"], &first["status"], &first["reason"]),
        (&json!("study"), &json!("planned"), &json!("next-in-order"))
    );
    assert_eq!(
        (&first["logged"], &first["pinned"]),
        (&json!(0), &json!(false))
    );
    assert!(first["minutes"].is_u64(), "{first}");
    let ids: BTreeSet<&str> = sessions.iter().map(|session| text(session, "id")).collect();
    let uids: BTreeSet<&str> = sessions
        .iter()
        .map(|session| text(session, "uid"))
        .collect();
    assert_eq!((ids.len(), uids.len()), (sessions.len(), sessions.len()));
    let starts: Vec<&str> = sessions
        .iter()
        .map(|session| text(session, "start"))
        .collect();
    assert!(starts.is_sorted());

    let week = place
        .ruta(&[
            "sessions",
            "--json",
            "--from",
            "2026-01-19",
            "--to",
            "2026-01-25",
        ])
        .json();
    let week = week.as_array().expect("an array");
    assert!(!week.is_empty());
    assert!(
        week.iter()
            .all(|session| ("2026-01-19".."2026-01-26").contains(&text(session, "start")))
    );
}

#[test]
fn the_plan_tells_finish_levels_weeks_and_what_did_not_fit() {
    let place = planned();
    let plan = place.ruta(&["plan", "--json", "--dry-run"]).json();
    assert_eq!(plan["stored"], false);
    for field in ["start", "finish", "sessions", "minutes", "late_minutes"] {
        assert!(!plan[field].is_null(), "{field}: {plan}");
    }
    for field in ["levels", "weeks", "unplaced"] {
        assert!(plan[field].is_array(), "{field}: {plan}");
    }
    let text = place.ruta(&["plan", "--dry-run"]);
    for words in [
        "From Mon 12 Jan 2026 to ",
        "Levels",
        "Hours per week",
        "Nothing is stored.",
    ] {
        assert!(text.fine().contains(words), "{words}: {}", text.stdout);
    }
}

#[test]
fn a_dry_run_stores_nothing() {
    let place = planned();
    let before = sessions(&place);
    let plan = place
        .ruta(&["plan", "--json", "--dry-run", "--pace", "300"])
        .json();
    assert_eq!(plan["pace"], 300);
    assert_eq!(sessions(&place), before);
    assert_eq!(
        place
            .ruta(&["history", "--json"])
            .json()
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

#[test]
fn a_missed_week_has_two_ways_back_and_the_one_taken_can_be_undone() {
    let mut place = planned();
    let before = sessions(&place);
    place.ruta(&["export", "plan.ics"]).fine();
    let first = text(&before[0], "id").to_owned();
    place.ruta(&["log", &first, "done"]).fine();

    place.now = TWO_WEEKS_ON;
    let answer = place.ruta(&["replan", "--json"]).json();
    let missed = &answer["missed"];
    assert!(missed["sessions"].as_u64() > Some(5), "{missed}");
    assert!(missed["minutes"].as_u64() > Some(300), "{missed}");
    assert!(missed["since"].is_string(), "{missed}");
    let proposals = answer["proposals"].as_array().expect("proposals");
    let policies: Vec<&str> = proposals
        .iter()
        .map(|proposal| text(proposal, "policy"))
        .collect();
    assert_eq!(
        policies,
        [
            "keep-calendar",
            "balanced",
            "keep-deadlines",
            "trim",
            "shift"
        ]
    );
    for proposal in proposals {
        assert!(
            proposal["finish"].is_string() && proposal["peak_week_minutes"].is_u64(),
            "{proposal}"
        );
        assert!(
            proposal["p80"].is_string() && proposal["slack_weeks"].is_number(),
            "{proposal}"
        );
        let unplaced = proposal["unplaced"].as_array().expect("what has no place");
        let cut: Vec<&Value> = unplaced
            .iter()
            .filter(|work| work["code"] == "cut")
            .map(|work| &work["task"])
            .collect();
        assert_eq!(proposal["cut"], json!(cut));
        assert_eq!(proposal["diff"]["cut"], proposal["cut"]);
        for level in proposal["levels"].as_array().expect("levels") {
            assert!(
                level["id"].is_string() && level["late_minutes"].is_u64(),
                "{level}"
            );
        }
        for count in [
            "kept",
            "moved",
            "relabelled",
            "added",
            "removed",
            "minutes_changed",
            "late_before",
            "late_after",
        ] {
            assert!(proposal["diff"][count].is_u64(), "{count}: {proposal}");
        }
    }
    assert_eq!(
        sessions(&place).len(),
        before.len(),
        "proposing stores nothing"
    );
    let text_answer = place.ruta(&["replan"]);
    assert!(
        text_answer.fine().contains("You missed "),
        "{}",
        text_answer.stdout
    );

    place.ruta(&["replan", "--apply", "keep-calendar"]).fine();
    let after = sessions(&place);
    assert_ne!(after, before);
    place.ruta(&["export", "changes.ics", "--changes"]).fine();
    assert!(place.read("changes.ics").contains("BEGIN:VEVENT"));
    place.ruta(&["doctor"]).fine();

    place.ruta(&["undo"]).fine();
    place.ruta(&["redo"]).fine();
    assert_eq!(sessions(&place), after);
    let history = place.ruta(&["history", "--json"]).json();
    assert_eq!(history.as_array().map(Vec::len), Some(2), "{history}");
    place.ruta(&["restore", "1"]).fine();
    place.ruta(&["doctor"]).fine();
}

#[test]
fn logging_and_pinning_show_in_the_sessions() {
    let place = planned();
    let ids: Vec<String> = sessions(&place)
        .iter()
        .take(6)
        .map(|session| text(session, "id").to_owned())
        .collect();
    place.ruta(&["log", &ids[0], "done"]).fine();
    place
        .ruta(&["log", &ids[1], "partial", "--minutes", "30"])
        .fine();
    place.ruta(&["log", &ids[2], "missed"]).fine();
    place.ruta(&["log", &ids[3], "skipped"]).fine();
    place.ruta(&["pin", &ids[4]]).fine();
    let moved = place
        .ruta(&["pin", &ids[5], "--start", "2026-02-01T11:00", "--json"])
        .json();
    assert!(moved["areas"].is_array(), "{moved}");
    let of = |id: &str| {
        let found = sessions(&place)
            .into_iter()
            .find(|session| text(session, "id") == id);
        found.expect("the session stays")
    };
    for (place, status) in ["done", "partial", "missed", "skipped"].iter().enumerate() {
        assert_eq!(of(&ids[place])["status"], *status);
    }
    assert_eq!(of(&ids[1])["logged"], 30);
    assert_eq!(of(&ids[4])["pinned"], true);
    assert_eq!(of(&ids[5])["start"], "2026-02-01T11:00:00+01:00");
    place.ruta(&["unpin", &ids[4]]).fine();
    assert_eq!(of(&ids[4])["pinned"], false);
    place.ruta(&["log", &ids[0], "planned"]).fine();
    assert_eq!(of(&ids[0])["status"], "planned");
}

#[test]
fn a_choice_frees_the_hours_of_the_other_options() {
    let place = planned();
    let before = sessions(&place).len();
    let said = place.ruta(&["choose", "framework", "django"]);
    assert!(said.fine().contains("django"), "{}", said.stdout);
    let roadmap = place.ruta(&["roadmap", "show", "--json"]).json();
    let choices = roadmap["choices"].as_array().expect("choices");
    let framework = choices
        .iter()
        .find(|choice| choice["group"] == "framework")
        .expect("the group");
    assert_eq!(framework["chosen"], "django");
    place.ruta(&["plan"]).fine();
    assert!(sessions(&place).len() < before);
    place.ruta(&["choose", "framework", "--all"]).fine();
}

#[test]
fn the_roadmap_shows_its_hours_as_ranges() {
    let place = planned();
    let roadmap = place.ruta(&["roadmap", "show", "--json"]).json();
    let levels = roadmap["levels"].as_array().expect("levels");
    assert_eq!(levels[0]["hours"], json!({ "min": 100, "max": 150 }));
    assert_eq!(levels[1]["hours"], json!({ "min": 200, "max": 250 }));
    let item = &levels[0]["topics"][0]["items"][0];
    assert!(
        item["hours"]["min"].is_number() && item["hours"]["max"].is_number(),
        "{item}"
    );
    assert_eq!(item["progress"], 0.0);
}

#[test]
fn a_backup_brings_the_plan_back() {
    let place = planned();
    let before = sessions(&place);
    let backup = place.ruta(&["backup", "--json"]).json();
    let id = text(&backup, "id");
    place.ruta(&["choose", "framework", "django"]).fine();
    place.ruta(&["plan"]).fine();
    assert_ne!(sessions(&place), before);
    let list = place.ruta(&["backup", "list", "--json"]).json();
    assert!(
        list.as_array()
            .expect("backups")
            .iter()
            .any(|backup| backup["id"] == id),
        "{list}"
    );
    place.ruta(&["backup", "restore", id]).fine();
    assert_eq!(sessions(&place), before);
    place.ruta(&["doctor"]).fine();
}

#[test]
fn every_text_is_spanish_when_asked() {
    let place = Place::spanish();
    let said = place.ruta(&["roadmap", "import"]);
    assert!(
        said.fine().contains("elementos y proyectos"),
        "{}",
        said.stdout
    );
    place
        .ruta(&[
            "availability",
            "set",
            "lun-vie 19:00-21:00",
            "--zone",
            "Europe/Madrid",
        ])
        .fine();
    let said = place.ruta(&["plan", "--start", "2026-01-12"]);
    for words in ["Del lun 12 ene 2026 al ", "Niveles", "Horas por semana"] {
        assert!(said.fine().contains(words), "{words}: {}", said.stdout);
    }
    let said = place.ruta(&["history"]);
    assert!(said.fine().contains("Plan nuevo"), "{}", said.stdout);
    let said = place.ruta(&["undo"]);
    assert!(
        said.fine().starts_with("Deshecho: ") && said.stdout.lines().count() == 1,
        "{}",
        said.stdout
    );
}

/// A roadmap as a page; `%` stands for what a later edition adds.
const PAGE: &str = "\
# Roadmap: Knots

## First knots (10-12 hours | 1-2 months)

### 1. Ends
- **Overhand**: The plainest.
- **Bowline**: A loop that holds.
%
### Project
A rope ladder
- Five rungs
";

#[test]
fn a_markdown_page_becomes_the_roadmap_and_its_next_edition_keeps_progress() {
    let place = Place::new();
    place.write("knots.md", &PAGE.replace('%', ""));
    place.ruta(&["roadmap", "check", "knots.md"]).fine();
    let report = place
        .ruta(&["roadmap", "import", "knots.md", "--json"])
        .json();
    assert_eq!(
        (&report["id"], &report["tasks"]),
        (&json!("knots"), &json!(3))
    );
    place
        .ruta(&[
            "availability",
            "set",
            "mon-sun 19:00-21:00",
            "--zone",
            "UTC",
        ])
        .fine();
    place.ruta(&["plan"]).fine();
    let first = &sessions(&place)[0];
    let id = first["id"].as_str().expect("an id");
    place.ruta(&["log", id, "done"]).fine();

    place.write(
        "next.md",
        &PAGE.replace('%', "- **Cleat hitch**: On a boat.\n"),
    );
    let report = place
        .ruta(&["roadmap", "import", "next.md", "--json"])
        .json();
    assert_eq!(report["first"], false);
    assert_eq!(report["added"], json!(["first-knots-ends-cleat-hitch"]));
    assert_eq!(report["removed"], json!([]));
    let roadmap = place.ruta(&["roadmap", "show", "--json"]).json();
    let overhand = &roadmap["levels"][0]["topics"][0]["items"][0];
    assert_eq!(overhand["id"], first["task"]);
    assert_eq!(overhand["done_minutes"], first["minutes"]);
    let again = place.ruta(&["roadmap", "import", "next.md"]);
    assert!(again.fine().contains("Nothing differs"), "{}", again.stdout);
}

#[test]
fn an_unclear_page_is_refused_with_a_reading_and_changes_nothing() {
    let place = Place::new();
    place.write(
        "knots.md",
        &PAGE.replace('%', "").replace(" | 1-2 months", ""),
    );
    for command in ["check", "import"] {
        let run = place.ruta(&["roadmap", command, "knots.md"]);
        run.fails(1, "roadmap-problems");
        let first = run.stdout.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("knots.md:3:1: error[no-months]: "),
            "{first}"
        );
        assert!(first.ends_with("proposed reading: 1-1 months"), "{first}");
    }
    place.ruta(&["roadmap", "show"]).fails(1, "no-roadmap");
}

#[test]
fn every_sample_is_listed_and_can_be_planned() {
    let samples = Place::new().ruta(&["roadmap", "samples", "--json"]).json();
    let samples = samples.as_array().expect("a list");
    assert_eq!(samples.len(), 3);
    for sample in samples {
        let place = Place::new();
        let name = sample["name"].as_str().expect("a name");
        let report = place
            .ruta(&["roadmap", "import", "--sample", name, "--json"])
            .json();
        assert_eq!(report["tasks"], sample["tasks"]);
        place
            .ruta(&[
                "availability",
                "set",
                "mon-sun 18:00-21:00",
                "--zone",
                "Europe/Madrid",
            ])
            .fine();
        place.ruta(&["plan"]).fine();
        let planned = sessions(&place);
        let titles: BTreeSet<&str> = planned
            .iter()
            .filter_map(|session| session["task"].as_str())
            .collect();
        assert_eq!(json!(titles.len()), sample["tasks"], "{name}");
    }
    Place::new()
        .ruta(&["roadmap", "import", "--sample", "latin"])
        .fails(1, "unknown-sample");
}

#[test]
fn the_forecast_of_the_plan_has_what_the_contract_names() {
    let place = planned();
    let answer = place.ruta(&["forecast", "--json"]).json();
    for share in ["p10", "p50", "p80", "p90"] {
        assert!(answer["finish"][share].is_string(), "{answer}");
        assert!(answer["minutes"][share].is_u64(), "{answer}");
    }
    assert!(answer["on_time"].is_number() && answer["slack_weeks"].is_number());
    assert_eq!(answer["coverage"], Value::Null);
    let levels = answer["levels"].as_array().expect("levels");
    assert_eq!(levels.len(), 2);
    for level in levels {
        assert!(
            level["id"].is_string() && level["due"].is_string(),
            "{level}"
        );
        assert!(
            level["p50"].is_string() && level["p80"].is_string(),
            "{level}"
        );
        assert!(level["on_time"].is_number(), "{level}");
    }
    let text = place.ruta(&["forecast"]);
    assert!(
        text.fine().starts_with("If you keep going: "),
        "{}",
        text.stdout
    );
    Place::new().ruta(&["forecast"]).fails(1, "no-plan");
}
