//! What is written comes back, in every zone, for every text.

use std::collections::BTreeSet;

use calcard::icalendar::{ICalendar, ICalendarProperty};
use chrono::{DateTime, Utc};
use proptest::prelude::*;
use ruta_calendar::{
    BusyQuestion, Calendar, Event, Form, PART_OCTETS, Status, WriteError, WriteOptions, lint,
    lint_as, read_busy, save, save_all, write, write_feed, write_parts,
};
use ruta_core::time::{Span, Timestamp, Zone, parse_instant};
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    Timestamp::floor(&parse_instant(text).expect("an instant"))
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn zone(name: &str) -> Zone {
    Zone::named(name).expect("the zone exists")
}

fn event(number: u128, start: Timestamp, minutes: i64) -> Event {
    Event {
        uid: Uuid::from_u128(number),
        sequence: 3,
        created_at: utc("2026-01-01T10:00:00Z"),
        changed_at: utc("2026-01-02T10:00:00Z"),
        start,
        end: start + minutes,
        summary: format!("Session {number}"),
        description: "Why here: next in order".to_owned(),
        category: "Beginner".to_owned(),
        url: None,
        status: Status::Planned,
    }
}

fn calendar(zone: Zone, events: Vec<Event>) -> Calendar {
    Calendar {
        name: "Ruta".to_owned(),
        zone,
        events,
    }
}

fn written(calendar: &Calendar) -> String {
    write(calendar, &WriteOptions::default()).expect("the calendar is good")
}

/// Returns the VEVENTs of a file, in its order.
fn events(text: &str) -> Vec<&str> {
    let parts = text.split("BEGIN:VEVENT").skip(1);
    parts
        .map(|part| part.split("END:VEVENT").next().unwrap_or_default())
        .collect()
}

/// Reads a file's events without trusting any name: the zone is known from its description alone,
/// and nothing tells that the events are Ruta's.
fn read_back(text: &str, window: Span) -> Vec<(Timestamp, Timestamp, String)> {
    let foreign = text
        .replace("TZID:", "TZID:Described ")
        .replace("TZID=", "TZID=Described ")
        .replace("X-RUTA-SESSION", "X-OTHER")
        .replace("PRODID:", "PRODID:Another ");
    let question = BusyQuestion {
        window,
        zone: zone("UTC"),
        all_day: false,
        own_uids: &BTreeSet::new(),
    };
    let reading = read_busy(foreign.as_bytes(), &question).expect("a calendar");
    assert_eq!(reading.skipped, [], "{foreign}");
    let busy = reading.busy.into_iter();
    busy.map(|event| (event.start, event.end, event.name))
        .collect()
}

fn five_years() -> Span {
    Span {
        start: at("2025-12-01T00:00:00Z"),
        end: at("2031-02-01T00:00:00Z"),
    }
}

#[test]
fn the_zone_written_is_right_for_every_event_in_every_zone_of_the_database() {
    let window = five_years();
    let mut wrong = Vec::new();
    for name in Zone::names() {
        let zone = zone(&name);
        let mut starts: Vec<Timestamp> = (0..62)
            .map(|month| at("2026-01-03T12:20:00Z") + month * 30 * 24 * 60 - 60 * (month % 24))
            .collect();
        for change in zone.transitions(at("2026-01-01T00:00:00Z"), at("2030-12-31T00:00:00Z")) {
            starts.extend([-1441, -181, -61, -31, -1, 0, 1, 30, 60, 181].map(|by| change.at + by));
        }
        starts.sort();
        let events = (1..)
            .zip(&starts)
            .map(|(number, start)| event(number, *start, 50));
        let text = written(&calendar(zone, events.collect()));
        let found: Vec<Timestamp> = read_back(&text, window)
            .into_iter()
            .map(|event| event.0)
            .collect();
        if found != starts {
            wrong.push(name);
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The linter, which every text passes, compares each event's offset with the database.
#[test]
fn every_week_of_five_years_is_described_rightly_in_every_zone() {
    let from = at("2026-01-01T00:20:00Z");
    let mut seen = BTreeSet::new();
    for name in Zone::names() {
        // Zones whose clocks agree throughout are described alike.
        let changes = zone(&name).transitions(from - 500_000, from + 3_200_000);
        let clock = changes.iter().map(|it| (it.at, it.offset_after));
        if !seen.insert((
            zone(&name).offset_minutes_at(from),
            clock.collect::<Vec<_>>(),
        )) {
            continue;
        }
        let weekly = (0..261).map(|week| from + week * (7 * 1440 + 60));
        let events = (1..)
            .zip(weekly)
            .map(|(number, start)| event(number, start, 50));
        let calendar = calendar(zone(&name), events.collect());
        let text = write(&calendar, &WriteOptions::default());
        assert_eq!(text.map(drop), Ok(()), "{name}");
    }
    assert!(seen.len() > 60, "only {} clocks", seen.len());
}

#[test]
fn a_long_plan_falls_into_parts_that_hold_each_event_once() {
    let mut many: Vec<Event> = (1..)
        .zip(0..2_500)
        .map(|(number, day)| event(number, at("2026-01-12T18:00:00Z") + day * 400, 60))
        .collect();
    for event in &mut many {
        event.description = "What is learned here, and why ".repeat(20);
    }
    let whole = calendar(zone("Europe/Madrid"), many);
    let parts = write_parts(&whole, &WriteOptions::default()).expect("it is good");
    assert_eq!(parts.len(), 3);
    for part in &parts {
        assert_eq!(lint_as(part, Form::Part), []);
        assert!(part.len() <= PART_OCTETS, "{}", part.len());
        assert_eq!(part.matches("BEGIN:VTIMEZONE").count(), 1);
    }
    let text = written(&whole);
    let of_parts: Vec<&str> = parts.iter().flat_map(|part| events(part)).collect();
    assert_eq!(of_parts, events(&text));
}

#[test]
fn a_short_plan_is_one_part_and_the_same_as_the_whole() {
    let start = at("2026-07-12T17:00:00Z");
    let short = calendar(zone("Europe/Madrid"), vec![event(1, start, 60)]);
    let parts = write_parts(&short, &WriteOptions::default()).expect("it is good");
    assert_eq!(parts, [written(&short)]);
    assert_eq!(
        write_parts(&calendar(zone("UTC"), vec![]), &WriteOptions::default()),
        Err(WriteError::NothingToExport)
    );
}

#[test]
fn a_file_of_one_event_names_no_calendar() {
    let start = at("2026-07-12T17:00:00Z");
    let one = calendar(zone("Europe/Madrid"), vec![event(1, start, 60)]);
    assert!(!written(&one).contains("NAME:Ruta"));
    let feed = write_feed(&one, &WriteOptions::default()).expect("it is good");
    assert!(feed.contains("\r\nNAME:Ruta\r\nX-WR-CALNAME:Ruta\r\n"));
}

#[test]
fn regular_zones_have_one_rule_for_each_change_and_odd_ones_name_each_change() {
    let rules = |name: &str| {
        let events = vec![
            event(1, at("2026-01-12T12:00:00Z"), 60),
            event(2, at("2027-08-12T12:00:00Z"), 60),
        ];
        let text = written(&calendar(zone(name), events));
        let count = |what: &str| text.matches(what).count();
        (
            count("BEGIN:STANDARD"),
            count("BEGIN:DAYLIGHT"),
            count("RRULE"),
        )
    };
    assert_eq!(rules("Europe/Madrid"), (1, 1, 2));
    assert_eq!(rules("America/New_York"), (1, 1, 2));
    assert_eq!(rules("Australia/Lord_Howe"), (1, 1, 2));
    assert_eq!(rules("Asia/Kathmandu"), (1, 0, 0));
    assert_eq!(rules("Africa/Casablanca").2, 0);
}

#[test]
fn an_event_that_touches_an_hour_that_comes_twice_is_written_in_utc() {
    for (name, twice) in [
        ("Europe/Berlin", "2026-10-25T00:30:00Z"),
        ("America/New_York", "2026-11-01T06:30:00Z"),
        ("Australia/Lord_Howe", "2026-04-04T15:15:00Z"),
    ] {
        let start = at(twice) - 120;
        let text = written(&calendar(
            zone(name),
            vec![event(1, start, 120), event(2, start - 1440, 60)],
        ));
        let both = events(&text);
        assert!(both[0].contains("DTSTART;TZID="), "{name}: {text}");
        assert!(!both[1].contains("TZID="), "{name}: {text}");
        assert_eq!(read_back(&text, five_years())[1].0, start);
    }
}

#[test]
fn the_utc_switch_leaves_no_zone_in_the_file() {
    let calendar = calendar(
        zone("Europe/Madrid"),
        vec![event(1, at("2026-07-12T17:00:00Z"), 60)],
    );
    let options = WriteOptions {
        utc: true,
        alarm_minutes_before: None,
    };
    let text = write(&calendar, &options).expect("the calendar is good");
    assert!(text.contains("DTSTART:20260712T170000Z\r\nDTEND:20260712T180000Z\r\n"));
    assert!(!text.contains("TZID") && !text.contains("VTIMEZONE"));
}

#[test]
fn a_cancelled_event_blocks_no_time_and_rings_no_alarm() {
    let mut gone = event(1, at("2026-07-12T17:00:00Z"), 60);
    gone.status = Status::Cancelled;
    let stands = event(2, at("2026-07-13T17:00:00Z"), 60);
    let options = WriteOptions {
        utc: false,
        alarm_minutes_before: Some(10),
    };
    let text = write(
        &calendar(zone("Europe/Madrid"), vec![stands, gone]),
        &options,
    )
    .expect("good");
    let both = events(&text);
    assert!(both[0].contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"));
    assert!(!both[0].contains("VALARM"));
    assert!(both[1].contains("TRIGGER:-PT10M\r\n"));
}

#[test]
fn an_events_bytes_depend_on_nothing_but_itself() {
    let first = event(1, at("2026-07-12T17:00:00Z"), 60);
    let alone = written(&calendar(zone("Europe/Madrid"), vec![first.clone()]));
    let others = (2..40).map(|number| {
        event(
            number,
            at("2026-01-01T10:00:00Z") + 9_000 * i64::from(number as u32),
            60,
        )
    });
    let together = written(&calendar(
        zone("Europe/Madrid"),
        others.chain([first]).collect(),
    ));
    let found = events(&together);
    assert_eq!(found.len(), 39);
    assert!(found.contains(&events(&alone)[0]));
}

#[test]
fn events_stand_in_order_of_start_then_uid() {
    let start = at("2026-07-12T17:00:00Z");
    let given = vec![
        event(9, start, 60),
        event(3, start + 1440, 60),
        event(2, start, 60),
    ];
    let text = written(&calendar(zone("Europe/Madrid"), given));
    let uids: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("SUMMARY"))
        .collect();
    assert_eq!(
        uids,
        [
            "SUMMARY:Session 2",
            "SUMMARY:Session 9",
            "SUMMARY:Session 3"
        ]
    );
}

#[test]
fn an_empty_calendar_is_an_error() {
    let empty = calendar(zone("Europe/Madrid"), Vec::new());
    assert_eq!(
        write(&empty, &WriteOptions::default()),
        Err(WriteError::NothingToExport)
    );
}

#[test]
fn a_file_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.ics");
    let other = folder.path().join("other.ics");
    save(&path, "old").expect("it is written");
    // Another name of the old file keeps the old text where the file is replaced, not rewritten.
    std::fs::hard_link(&path, &other).expect("another name");
    save(&path, "new").expect("it is replaced");
    assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "new");
    assert_eq!(std::fs::read_to_string(&other).expect("it is there"), "old");
    let taken = folder.path().join("taken");
    std::fs::create_dir(&taken).expect("a folder");
    assert!(save(&taken, "text").is_err());
    assert!(save(&folder.path().join("nowhere/plan.ics"), "text").is_err());
    let left = std::fs::read_dir(folder.path())
        .expect("it is there")
        .count();
    assert_eq!(left, 3, "nothing but the two files and the folder");
}

#[test]
fn several_files_are_saved_together_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let (one, two, taken) = (path("1.ics"), path("2.ics"), path("3.ics"));
    save(&one, "old").expect("it is written");
    std::fs::create_dir(&taken).expect("a folder");
    let all = [
        (one.as_path(), "a"),
        (two.as_path(), "b"),
        (taken.as_path(), "c"),
    ];
    let refused = save_all(&all).expect_err("a folder is no file");
    assert_eq!(refused.path, taken);
    assert_eq!(std::fs::read_to_string(&one).expect("it is there"), "old");
    assert!(!two.exists());

    save_all(&all[..2]).expect("they are written");
    assert_eq!(std::fs::read_to_string(&one).expect("it is there"), "a");
    assert_eq!(std::fs::read_to_string(&two).expect("it is there"), "b");
    let left = std::fs::read_dir(folder.path()).expect("it is there");
    assert_eq!(left.count(), 3);
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_no_file_is_written_to_and_never_replaced() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let is_link = |path: &std::path::Path| {
        let there = std::fs::symlink_metadata(path).expect("it is there");
        there.is_symlink()
    };
    // Links keep a mistake away from the devices themselves.
    let (nothing, full) = (folder.path().join("null"), folder.path().join("full"));
    symlink("/dev/null", &nothing).expect("a link");
    symlink("/dev/full", &full).expect("a link");
    save(&nothing, "text").expect("it is written");
    let refused = save(&full, "text").expect_err("no room");
    assert_eq!(refused.kind(), std::io::ErrorKind::StorageFull);
    assert!(is_link(&nothing) && is_link(&full));

    let (real, link) = (folder.path().join("real.ics"), folder.path().join("link"));
    save(&real, "old").expect("it is written");
    symlink("real.ics", &link).expect("a link");
    save(&link, "new").expect("it is written");
    assert!(is_link(&link));
    assert_eq!(std::fs::read_to_string(&real).expect("it is there"), "new");
}

#[cfg(unix)]
#[test]
fn a_private_file_stays_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.ics");
    let mode = || {
        let there = std::fs::metadata(&path).expect("it is there");
        there.permissions().mode() & 0o777
    };
    save(&path, "old").expect("it is written");
    assert_ne!(mode() & 0o400, 0);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("a mode");
    save(&path, "new").expect("it is written");
    assert_eq!(mode(), 0o600);
}

#[test]
fn what_cannot_be_saved_is_said_without_a_temporary_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused = save(&folder.path().join("nowhere/plan.ics"), "text").expect_err("no folder");
    assert_eq!(refused.kind(), std::io::ErrorKind::NotFound);
    assert!(!refused.to_string().contains(".ruta-"), "{refused}");
}

/// Titles that break what escapes or folds carelessly.
fn title() -> impl Strategy<Value = String> {
    let hard = prop::sample::select(vec![
        "👩‍👩‍👧‍👦",
        "שלום",
        "e\u{301}\u{302}",
        "\\",
        ";",
        ",",
        "\\n",
        "\r",
        "\n",
        "\r\n",
        "\0",
        "\u{7}",
        "\u{85}",
        "\u{2028}",
        "\"",
        ":",
        " ",
        "\t",
        "\u{feff}",
        "\r\nBEGIN:VEVENT\r\nUID:1\r\n",
        "^n",
        "END:VCALENDAR",
        "long words follow ",
        "ñ",
    ]);
    let part = prop_oneof![hard.prop_map(ToOwned::to_owned), ".{0,30}", "[a-z ]{0,40}"];
    prop::collection::vec(part, 0..20).prop_map(|parts| parts.concat())
}

/// Returns text as a calendar keeps it: no control characters, one kind of line break.
fn kept(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    text.chars()
        .filter(|character| !character.is_control() || matches!(character, '\n' | '\t'))
        .collect::<String>()
        .trim()
        .to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_text_comes_back_through_another_parser(
        summary in title(),
        description in title(),
        category in title(),
        minute in 0_i64..2_000_000,
        minutes in 1_i64..300,
    ) {
        let mut event = event(1, at("2026-01-01T00:00:00Z") + minute, minutes);
        event.summary = format!("T{summary}");
        event.description.clone_from(&description);
        event.category = category;
        let (start, end) = (event.start, event.end);
        let text = written(&calendar(zone("Europe/Madrid"), vec![event]));
        prop_assert_eq!(lint(&text), vec![]);
        prop_assert!(text.split_terminator("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));

        let parsed = ICalendar::parse(&text).map_err(|entry| TestCaseError::fail(format!("{entry:?}")))?;
        let found = |wanted: &ICalendarProperty| {
            let entries = parsed.components.iter().flat_map(|component| &component.entries);
            let values: Vec<String> = entries
                .filter(|entry| entry.name == *wanted)
                .flat_map(|entry| &entry.values)
                .filter_map(|value| value.as_text().map(ToOwned::to_owned))
                .collect();
            values
        };
        let title = kept(&format!("T{summary}")).replace(['\n', '\t'], " ");
        let title = title.trim();
        if title.chars().count() <= 200 {
            prop_assert_eq!(found(&ICalendarProperty::Summary), vec![title.to_owned()]);
        }
        let described: Vec<String> = Some(kept(&description)).into_iter().filter(|text| !text.is_empty()).collect();
        prop_assert_eq!(found(&ICalendarProperty::Description), described);
        prop_assert_eq!(parsed.components.iter().filter(|part| part.component_type == calcard::icalendar::ICalendarComponentType::VEvent).count(), 1);

        let window = Span { start, end };
        let back = read_back(&text, window);
        prop_assert_eq!(back.len(), 1);
        prop_assert_eq!((back[0].0, back[0].1), (start, end));
    }
}

#[test]
fn a_title_that_cannot_be_shown_does_not_stop_the_export() {
    let mut nameless = event(1, at("2026-01-12T18:00:00Z"), 60);
    for (summary, category, shown) in [("\u{0}\r\n ", "Beginner", "Beginner"), ("", "\u{7}", "…")]
    {
        nameless.summary = summary.to_owned();
        nameless.category = category.to_owned();
        let text = written(&calendar(zone("Europe/Madrid"), vec![nameless.clone()]));
        assert_eq!(read_back(&text, five_years())[0].2, shown);
    }
}

#[test]
fn a_category_is_one_name_without_commas() {
    let mut odd = event(1, at("2026-01-12T18:00:00Z"), 60);
    for (category, line) in [("Data, code", Some("CATEGORIES:Data  code")), (",", None)] {
        category.clone_into(&mut odd.category);
        let text = written(&calendar(zone("Europe/Madrid"), vec![odd.clone()]));
        assert_eq!(
            text.lines().find(|line| line.starts_with("CATEGORIES")),
            line
        );
    }
}

#[test]
fn a_title_of_ten_thousand_characters_is_cut_to_one_line() {
    let mut long = event(1, at("2026-01-12T18:00:00Z"), 60);
    long.summary = "wörd ".repeat(2_000);
    let text = written(&calendar(zone("Europe/Madrid"), vec![long]));
    let name = &read_back(&text, five_years())[0].2;
    assert!(name.chars().count() <= 200 && name.ends_with('…'), "{name}");
}
