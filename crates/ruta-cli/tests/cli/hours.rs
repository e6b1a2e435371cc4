//! Windows, single days, days off and busy calendars.

use serde_json::json;

use crate::place::Place;
use crate::road::planned;

#[test]
fn availability_shows_all_that_was_declared() {
    let place = planned();
    place
        .ruta(&["availability", "day", "2026-02-14", "10:00-12:00"])
        .fine();
    place.ruta(&["availability", "day", "2026-02-15"]).fine();
    place
        .ruta(&[
            "availability",
            "off",
            "2026-03-01..2026-03-07",
            "--note",
            "Valencia",
        ])
        .fine();
    let shown = place.ruta(&["availability", "show", "--json"]).json();
    assert_eq!(shown["zone"], "Europe/Madrid");
    assert_eq!(shown["weekly"]["mon"], json!(["19:00-21:00"]));
    assert_eq!(shown["weekly"]["sat"], json!(["10:00-13:00"]));
    assert_eq!(
        shown["days"],
        json!({ "2026-02-14": ["10:00-12:00"], "2026-02-15": [] })
    );
    assert_eq!(
        shown["off"],
        json!([{ "from": "2026-03-01", "to": "2026-03-07", "note": "Valencia" }])
    );
    let weeks = shown["weeks"].as_array().expect("weeks");
    assert_eq!(weeks.len(), 26);
    assert_eq!(
        weeks[0],
        json!({ "from": "2026-01-12", "free_minutes": 780 })
    );
    // The Saturday of the fifth week has two hours instead of three.
    assert_eq!(weeks[4]["free_minutes"], 720);
    // The Monday to Saturday of the eighth week are off.
    assert_eq!(weeks[7]["free_minutes"], 0);
    let text = place.ruta(&["availability", "show"]);
    for words in ["13 h a week, Europe/Madrid", "Valencia", "Mon 12 Jan 2026"] {
        assert!(text.fine().contains(words), "{words}: {}", text.stdout);
    }

    place
        .ruta(&["availability", "day", "2026-02-15", "--usual"])
        .fine();
    place
        .ruta(&["availability", "off", "2026-03-01..2026-03-07", "--remove"])
        .fine();
    place
        .ruta(&["availability", "set", "--zone", "America/Bogota"])
        .fine();
    let shown = place.ruta(&["availability", "show", "--json"]).json();
    assert_eq!(
        (&shown["zone"], &shown["off"]),
        (&json!("America/Bogota"), &json!([]))
    );
    assert_eq!(shown["weekly"]["fri"], json!(["19:00-21:00"]));
}

#[test]
fn a_change_says_what_to_do_next() {
    let next = |place: &Place, arguments: &[&str]| -> String {
        let run = place.ruta(arguments);
        run.fine().lines().last().unwrap_or_default().to_owned()
    };
    let place = Place::new();
    let evenings = ["availability", "set", "mon-fri 19:00-21:00"];
    assert_eq!(next(&place, &evenings), "→ ruta roadmap import");
    place.ruta(&["roadmap", "import"]).fine();
    assert_eq!(next(&place, &evenings), "→ ruta plan --start 2026-01-12");
    let place = planned();
    for change in [
        &evenings[..],
        &["availability", "day", "2026-02-14"],
        &["availability", "off", "2026-03-01"],
    ] {
        assert_eq!(next(&place, change), "→ ruta replan");
    }
    let choice = ["choose", "framework", "django"];
    assert_eq!(next(&place, &choice), "→ ruta plan");
}

#[test]
fn one_day_off_is_no_period() {
    let place = planned();
    let off = place.ruta(&["availability", "off", "2026-03-01"]);
    assert!(
        off.fine().starts_with("Off on Sun 1 Mar 2026.\n"),
        "{}",
        off.stdout
    );
}

#[test]
fn the_doctor_tells_what_the_learner_s_own_changes_brought_about() {
    let place = planned();
    let tuesday = "2026-01-13T19:00";
    place.ruta(&["pin", "s1", "--start", tuesday]).fine();
    place.ruta(&["unpin", "s1"]).fine();
    let report = place.ruta(&["doctor", "--json"]).json();
    assert_eq!(
        (&report["ok"], &report["findings"]),
        (&json!(true), &json!([]))
    );
    assert_eq!(report["notes"][0]["code"], "too-close");
    let text = place.ruta(&["doctor"]);
    assert!(text.fine().contains("own changes"), "{}", text.stdout);
    assert!(text.stdout.ends_with("→ ruta replan\n"), "{}", text.stdout);
}

#[test]
fn busy_calendars_take_free_time_away_until_they_go() {
    let place = planned();
    place.write(
        "work.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1@test\r\n\
         DTSTAMP:20260101T000000Z\r\nDTSTART:20260113T180000Z\r\nDTEND:20260113T190000Z\r\n\
         SUMMARY:Late shift\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    let added = place.ruta(&["busy", "add", "work.ics", "--json"]).json();
    assert_eq!(
        (&added["name"], &added["events"]),
        (&json!("work"), &json!(1))
    );
    assert_eq!(
        place.ruta(&["busy", "list", "--json"]).json(),
        json!([{ "name": "work", "events": 1 }])
    );
    let shown = place.ruta(&["availability", "show", "--json"]).json();
    assert_eq!(shown["weeks"][0]["free_minutes"], 720);
    assert_eq!(
        shown["busy"],
        json!([{ "start": "2026-01-13T19:00:00+01:00", "end": "2026-01-13T20:00:00+01:00", "name": "Late shift" }])
    );
    place.ruta(&["busy", "remove", "work"]).fine();
    assert_eq!(place.ruta(&["busy", "list", "--json"]).json(), json!([]));
}
