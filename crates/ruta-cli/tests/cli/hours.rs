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
    let listed = place.ruta(&["busy", "list", "--json"]).json();
    assert_eq!(
        (&listed[0]["name"], &listed[0]["events"]),
        (&json!("work"), &json!(1))
    );
    assert_eq!(
        listed[0]["place"],
        json!(place.path("work.ics").display().to_string())
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

#[test]
fn a_busy_file_that_changed_is_read_again_before_a_plan_is_made() {
    let place = planned();
    let shift = |hour: &str| {
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@test\r\n\
             DTSTART:20260113T{hour}0000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    };
    place.write("work.ics", &shift("08"));
    place.ruta(&["busy", "add", "work.ics"]).fine();
    let evening = "2026-01-13T19:00:00+01:00";
    let starts = |place: &Place| -> Vec<String> {
        let sessions = place.ruta(&["sessions", "--json"]).json();
        let sessions = sessions.as_array().expect("an array");
        sessions
            .iter()
            .map(|session| session["start"].as_str().expect("a start").to_owned())
            .collect()
    };
    assert!(starts(&place).iter().any(|start| start == evening));

    place.write("work.ics", &shift("18"));
    let run = place.ruta(&["plan"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert_eq!(run.stderr, "work has changed and was read again.\n");
    assert!(!starts(&place).iter().any(|start| start == evening));
    std::fs::remove_file(place.path("work.ics")).expect("it was there");
    let run = place.ruta(&["busy", "refresh"]);
    assert!(run.fine().contains("counts as before"), "{}", run.stdout);
}

#[test]
fn real_weeks_are_shown_as_given_and_count() {
    let place = planned();
    let set = [
        "availability",
        "set",
        "mon-thu 19:00-21:00",
        "fri 22:00-01:00",
        "sat 6h",
    ];
    let said = place.ruta(&set);
    assert!(said.fine().starts_with("16 h a week"), "{}", said.stdout);
    place
        .ruta(&["availability", "waking", "09:00-21:00"])
        .fine();
    place
        .ruta(&["availability", "day", "2026-01-25", "1h30"])
        .fine();
    let summer = [
        "availability",
        "profile",
        "add",
        "summer",
        "--from",
        "2026-02-02",
        "--to",
    ];
    place
        .ruta(
            &[
                &summer[..],
                &["2026-02-15", "mon-fri 09:00-12:00", "sun 2h"],
            ]
            .concat(),
        )
        .fine();
    place.ruta(&["availability", "holidays", "ES-MD"]).fine();
    let shown = place.ruta(&["availability", "show", "--json"]).json();
    assert_eq!(
        shown["weekly"],
        json!({ "mon": ["19:00-21:00"], "tue": ["19:00-21:00"], "wed": ["19:00-21:00"],
                "thu": ["19:00-21:00"], "fri": ["22:00-01:00"], "sat": ["09:00-21:00"] })
    );
    assert_eq!(shown["days"], json!({ "2026-01-25": ["09:00-21:00"] }));
    assert_eq!(
        shown["hours"],
        json!({ "weekly": { "sat": 360 }, "days": { "2026-01-25": 90 } })
    );
    assert_eq!(shown["waking"], "09:00-21:00");
    assert_eq!(shown["profiles"][0]["name"], "summer");
    assert_eq!(shown["profiles"][0]["hours"], json!({ "sun": 120 }));
    assert_eq!(shown["holidays"]["region"], "ES-MD");
    let free = |week: usize| shown["weeks"][week]["free_minutes"].as_u64();
    // Sixteen hours, as Saturday's six hold Friday's last; with a Sunday of an hour and a half; of the profile; with two holidays.
    assert_eq!(
        [free(0), free(1), free(3), free(11)],
        [Some(960), Some(1050), Some(1020), Some(720)]
    );
    let text = place.ruta(&["availability", "show"]);
    for words in [
        "Fri  22:00-01:00",
        "Sat  6 h, whenever",
        "summer, Mon 2 Feb 2026 – Sun 15 Feb 2026: 17 h a week",
        "Public holidays: Madrid, Spain",
        "Good Friday",
    ] {
        assert!(text.fine().contains(words), "{words}: {}", text.stdout);
    }
}

#[test]
fn profiles_that_share_a_date_are_both_named() {
    let place = planned();
    let add = |name, from, to| {
        let add = [
            "availability",
            "profile",
            "add",
            name,
            "--from",
            from,
            "--to",
            to,
        ];
        place.ruta(&[&add[..], &["mon 09:00-12:00"]].concat())
    };
    add("term", "2026-02-01", "2026-06-30").fine();
    let refused = add("exams", "2026-06-15", "2026-07-15");
    let error = refused.fails(1, "profiles-overlap");
    assert!(
        error.contains("\"exams\" and \"term\" would both hold on 2026-06-15"),
        "{error}"
    );
    let list = place
        .ruta(&["availability", "profile", "list", "--json"])
        .json();
    assert_eq!(
        list,
        json!([{ "name": "term", "from": "2026-02-01", "to": "2026-06-30",
                 "weekly": { "mon": ["09:00-12:00"] }, "hours": {} }])
    );
    place
        .ruta(&["availability", "profile", "remove", "trem"])
        .fails(1, "unknown-profile");
    place
        .ruta(&["availability", "profile", "remove", "term"])
        .fine();
    let list = place
        .ruta(&["availability", "profile", "list", "--json"])
        .json();
    assert_eq!(list, json!([]));
}

#[test]
fn holidays_are_found_by_name_and_go_away_again() {
    let place = planned();
    let regions = ["availability", "holidays", "regions", "madrid", "--json"];
    assert_eq!(
        place.ruta(&regions).json(),
        json!([{ "code": "ES-MD", "country": "Spain", "name": "Madrid" }])
    );
    place
        .ruta(&["availability", "holidays", "ES-MX"])
        .fails(1, "unknown-region");
    place
        .ruta(&["availability", "holidays", "ES-MD", "--study"])
        .fine();
    let list = place.ruta(&["availability", "holidays", "list"]);
    assert!(
        list.fine()
            .contains("Good Friday                        study as usual"),
        "{}",
        list.stdout
    );
    // Naming the region again keeps what was said of study.
    let studied = |place: &Place| {
        let shown = place.ruta(&["availability", "show", "--json"]).json();
        shown["holidays"]["study"].clone()
    };
    for (words, study) in [
        (&["holidays", "ES-MD"][..], true),
        (&["holidays", "ES-VC"], true),
        (&["holidays", "ES-VC", "--free"], false),
        (&["holidays", "ES-VC"], false),
    ] {
        place.ruta(&[&["availability"], words].concat()).fine();
        assert_eq!(studied(&place), json!(study), "{words:?}");
    }
    place.ruta(&["availability", "holidays", "--off"]).fine();
    let list = place.ruta(&["availability", "holidays", "list", "--json"]);
    assert_eq!(list.json(), json!(null));
}

#[test]
fn rules_are_shown_and_changed_one_at_a_time() {
    let place = planned();
    let rules = |more: &[&str]| place.ruta(&[&["rules"][..], more].concat());
    rules(&["--day", "60", "--buffer-after", "15", "--break", "10"]).fine();
    let shown = rules(&["--json"]).json();
    assert_eq!(
        (
            &shown["day_minutes"],
            &shown["buffer_after_minutes"],
            &shown["break_minutes"]
        ),
        (&json!(60), &json!(15), &json!(10))
    );
    assert_eq!(shown["min_session"], 30);
    let text = rules(&[]);
    assert!(text.fine().contains("--buffer-after"), "{}", text.stdout);
    rules(&["--day", "20"]).fails(1, "out-of-range");
    rules(&["--day", "none"]).fine();
    assert_eq!(rules(&["--json"]).json()["day_minutes"], json!(null));
}
