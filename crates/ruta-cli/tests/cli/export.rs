//! Exports of a part and the list of them all.

use crate::road::planned;

#[test]
fn a_level_goes_into_a_file_of_its_own_in_its_own_language() {
    let place = planned();
    let roadmap = place.ruta(&["roadmap", "show", "--json"]).json();
    let level = roadmap["levels"][0]["id"].as_str().expect("an id");
    let report = place
        .ruta(&[
            "export", "one.ics", "--level", level, "--lang", "es", "--json",
        ])
        .json();
    let text = place.read("one.ics").replace("\r\n ", "");
    assert_eq!(
        report["events"].as_u64(),
        Some(text.matches("BEGIN:VEVENT").count() as u64)
    );
    assert!(text.contains("Por qué aquí"), "{text}");
    let refused = place.ruta(&["export", "two.ics", "--level", "nowhere"]);
    refused.fails(1, "unknown-level");
    let refused = place.ruta(&["export", "two.ics", "--lang", "fr"]);
    refused.fails(2, "invalid-value");
    assert!(!place.path("two.ics").exists());
}

#[test]
fn the_list_of_exports_says_when_the_file_is_out_of_date() {
    let mut place = planned();
    assert!(place.ruta(&["exports"]).fine().contains("Nothing has been"));
    place.ruta(&["export", "plan.ics"]).fine();
    let list = place.ruta(&["exports", "--json"]).json();
    assert_eq!(list["exports"][0]["number"], 1);
    assert_eq!(list["since_then"]["stale"], false);

    place.now = "2026-01-26T08:00:00+01:00";
    let run = place.ruta(&["replan", "--apply", "shift"]);
    let said = run.fine();
    assert!(said.contains("Your calendar file is out of date"), "{said}");
    let run = place.ruta(&["exports"]);
    let list = run.fine();
    assert!(list.contains("the whole plan"), "{list}");
    assert!(list.contains("out of date"), "{list}");
    let told = place.ruta(&["exports", "1", "--json"]).json();
    assert!(told[0]["uid"].is_string() && told[0]["sequence"] == 0);
}
