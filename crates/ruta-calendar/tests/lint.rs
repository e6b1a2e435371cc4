//! Every rule of the linter has a mutant of a good file that only it catches.

use chrono::{DateTime, Utc};
use ruta_calendar::{
    Calendar, Event, Finding, Form, PART_OCTETS, Status, WriteOptions, lint, lint_as, write,
    write_feed,
};
use ruta_core::time::{Timestamp, Zone, parse_instant};
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    Timestamp::floor(&parse_instant(text).expect("an instant"))
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

fn event(number: u128, start: &str, end: &str) -> Event {
    Event {
        uid: Uuid::from_u128(number),
        sequence: 0,
        created_at: utc("2026-01-01T10:00:00Z"),
        changed_at: utc("2026-01-02T10:00:00Z"),
        start: at(start),
        end: at(end),
        summary: "SQL: SELECT, JOIN; y más".to_owned(),
        description: "Qué: tablas\nPor qué aquí: sigue en orden".to_owned(),
        category: "Principiante".to_owned(),
        url: Some("https://example.org/sql".to_owned()),
        status: Status::Planned,
    }
}

fn calendar() -> Calendar {
    Calendar {
        name: "Ruta: backend".to_owned(),
        zone: Zone::named("Europe/Madrid").expect("the zone exists"),
        events: vec![
            event(1, "2026-01-12T19:00:00+01:00", "2026-01-12T21:00:00+01:00"),
            event(2, "2026-07-13T19:00:00+02:00", "2026-07-13T20:00:00+02:00"),
        ],
    }
}

fn good() -> String {
    let options = WriteOptions {
        utc: false,
        alarm_minutes_before: Some(15),
    };
    write(&calendar(), &options).expect("the calendar is good")
}

const FIRST_UID: &str = "00000000-0000-0000-0000-000000000001";
const SECOND_UID: &str = "00000000-0000-0000-0000-000000000002";

/// Rule, what to replace in the good file, and what with; only the first place is replaced.
const MUTANTS: &[(&str, &str, &str)] = &[
    (
        "no-byte-order-mark",
        "BEGIN:VCALENDAR",
        "\u{feff}BEGIN:VCALENDAR",
    ),
    (
        "line-ends",
        "CALSCALE:GREGORIAN\r\n",
        "CALSCALE:GREGORIAN\n",
    ),
    (
        "no-empty-line",
        "CALSCALE:GREGORIAN\r\n",
        "CALSCALE:GREGORIAN\r\n\r\n",
    ),
    ("no-control-characters", "SELECT", "SEL\u{7}ECT"),
    (
        "line-length",
        "SELECT",
        "SELECTSELECTSELECTSELECTSELECTSELECTSELECTSELECTSELECTSELECTSELECT",
    ),
    ("fold-in-escape", "SELECT\\, JOIN", "SELECT\\\r\n , JOIN"),
    ("fold-beside-blank", "SELECT\\, JOIN", "SELECT\\,\r\n  JOIN"),
    (
        "fold-beside-blank",
        "SELECT\\, JOIN",
        "SELECT\\, e\r\n \u{301}JOIN",
    ),
    ("fold-with-space", "SELECT\\, JOIN", "SELECT\\,J\r\n\tOIN"),
    ("content-line", "SUMMARY:", "Summary:"),
    ("nesting", "END:VEVENT\r\nBEGIN:VEVENT", "BEGIN:VEVENT"),
    (
        "one-calendar",
        "END:VCALENDAR\r\n",
        "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    ),
    (
        "parameter-value",
        "DTSTART;TZID=Europe/Madrid",
        "DTSTART;TZID=Europe/Madrid,Paris",
    ),
    (
        "parameter-value",
        "DTSTART;TZID=Europe/Madrid",
        "DTSTART;TZID=\"Europe\"/Madrid",
    ),
    (
        "parameter-value",
        "DTSTART;TZID=Europe/Madrid",
        "DTSTART;TZID=Europe^/Madrid",
    ),
    ("version-first", "VERSION:2.0\r\n", ""),
    ("gregorian", "CALSCALE:GREGORIAN", "CALSCALE:JULIAN"),
    (
        "known-calendar-properties",
        "CALSCALE:GREGORIAN",
        "X-WR-TIMEZONE:Europe/Madrid",
    ),
    ("names-agree", "X-WR-CALNAME:Ruta", "X-WR-CALNAME:Another"),
    (
        "feed-refresh",
        "CALSCALE:GREGORIAN",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ),
    (
        "plain-zone",
        "TZID:Europe/Madrid\r\n",
        "TZID:Europe/Madrid\r\nTZUNTIL:20300101T000000Z\r\n",
    ),
    (
        "plain-observance",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "RDATE:20260329T020000",
    ),
    (
        "zone-rule",
        "BYMONTH=3;BYDAY=-1SU",
        "BYMONTH=3;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31",
    ),
    (
        "zone-rule-start",
        "BYMONTH=3;BYDAY=-1SU",
        "BYMONTH=3;BYDAY=1SU",
    ),
    ("zone-offsets", "TZOFFSETTO:+0200", "TZOFFSETTO:+0230"),
    ("no-method", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
    (
        "calendar-once",
        "CALSCALE:GREGORIAN\r\n",
        "CALSCALE:GREGORIAN\r\nCALSCALE:GREGORIAN\r\n",
    ),
    (
        "known-components",
        "END:VCALENDAR",
        "BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR",
    ),
    ("zone-observance", "TZOFFSETTO:+0200", "TZOFFSETTO:+2"),
    (
        "zone-defined",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid",
        "DTSTART;TZID=Europe/Paris:20260112T190000\r\nDTEND;TZID=Europe/Paris",
    ),
    ("no-empty-value", "CATEGORIES:Principiante", "CATEGORIES:"),
    ("text-escaped", "SELECT\\, JOIN", "SELECT, JOIN"),
    ("event-once", "SEQUENCE:0\r\n", ""),
    (
        "event-at-most-once",
        "CATEGORIES:Principiante\r\n",
        "CATEGORIES:Principiante\r\nCATEGORIES:Otro\r\n",
    ),
    (
        "event-once",
        "X-RUTA-SESSION:00000000-0000-0000-0000-000000000001\r\n",
        "",
    ),
    (
        "plain-event",
        "SEQUENCE:0\r\n",
        "SEQUENCE:0\r\nORGANIZER:mailto:a@example.org\r\n",
    ),
    (
        "plain-event",
        "SEQUENCE:0\r\n",
        "SEQUENCE:0\r\nRRULE:FREQ=DAILY\r\n",
    ),
    (
        "session-mark",
        "X-RUTA-SESSION:00000000-0000-0000-0000-000000000001",
        "X-RUTA-SESSION:00000000-0000-0000-0000-000000000009",
    ),
    (
        "one-category",
        "CATEGORIES:Principiante",
        "CATEGORIES:Uno\\, dos",
    ),
    ("sequence-number", "SEQUENCE:0", "SEQUENCE:-1"),
    ("status-value", "STATUS:CONFIRMED", "STATUS:DONE"),
    ("transparency-value", "TRANSP:OPAQUE", "TRANSP:BUSY"),
    ("summary-line", "SUMMARY:SQL", "SUMMARY:SQL\\n"),
    ("web-address", "URL:https", "URL:file"),
    (
        "stamps-in-utc",
        "CREATED:20260101T100000Z",
        "CREATED:20260101T100000",
    ),
    (
        "stamps-in-order",
        "CREATED:20260101T100000Z",
        "CREATED:20260103T100000Z",
    ),
    (
        "stamp-of-change",
        "DTSTAMP:20260102T100000Z",
        "DTSTAMP:20260103T100000Z",
    ),
    (
        "zoned-times",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid:20260112T210000",
        "DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260113",
    ),
    (
        "time-exists",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid:20260112T210000",
        "DTSTART;TZID=Europe/Madrid:20260329T023000\r\nDTEND;TZID=Europe/Madrid:20260329T040000",
    ),
    (
        "time-once",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid:20260112T210000",
        "DTSTART;TZID=Europe/Madrid:20261025T023000\r\nDTEND;TZID=Europe/Madrid:20261025T040000",
    ),
    (
        "zone-covers-events",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid:20260112T210000",
        "DTSTART;TZID=Europe/Madrid:20160112T190000\r\nDTEND;TZID=Europe/Madrid:20160112T210000",
    ),
    (
        "zoned-times",
        "DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDTEND;TZID=Europe/Madrid:20260112T210000",
        "DTSTART:20260112T190000\r\nDTEND:20260112T210000",
    ),
    (
        "times-alike",
        "DTEND;TZID=Europe/Madrid:20260112T210000",
        "DTEND:20260112T200000Z",
    ),
    (
        "ends-after-start",
        "DTEND;TZID=Europe/Madrid:20260112T210000",
        "DTEND;TZID=Europe/Madrid:20260112T190000",
    ),
    ("cancelled-is-quiet", "STATUS:CONFIRMED", "STATUS:CANCELLED"),
    ("plain-alarm", "TRIGGER:-PT15M", "TRIGGER:20260112T174500Z"),
    (
        "plain-alarm",
        "TRIGGER:-PT15M",
        "TRIGGER;RELATED=END:-PT15M",
    ),
    (
        "one-alarm",
        "END:VALARM\r\n",
        "END:VALARM\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:x\r\nEND:VALARM\r\n",
    ),
];

#[test]
fn a_good_file_has_no_findings() {
    assert_eq!(lint(&good()), vec![]);
}

/// Returns the names of the broken rules, one after the other.
fn rules(findings: &[Finding]) -> Vec<&'static str> {
    let mut rules: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

#[test]
fn each_rule_catches_its_mutant_alone() {
    for (rule, from, to) in MUTANTS {
        let mutant = good().replacen(from, to, 1);
        assert_ne!(mutant, good(), "{rule}: the mutant differs");
        assert_eq!(rules(&lint(&mutant)), [*rule], "{from:?} → {to:?}");
    }
}

/// Mutants that take whole components away or turn them round.
#[test]
fn rules_about_whole_components_catch_theirs_alone() {
    let good = good();
    let zone_at = good.find("BEGIN:VTIMEZONE").expect("there is a zone");
    let events_at = good.find("BEGIN:VEVENT").expect("there are events");
    let end_at = good.find("END:VCALENDAR").expect("it ends");
    let (head, zone, events, end) = (
        &good[..zone_at],
        &good[zone_at..events_at],
        &good[events_at..end_at],
        &good[end_at..],
    );
    for (rule, mutant) in [
        ("has-event", format!("{head}{end}")),
        ("zones-first", format!("{head}{events}{zone}{end}")),
        ("zone-used-once", format!("{head}{zone}{zone}{events}{end}")),
        ("zone-defined", format!("{head}{events}{end}")),
        (
            "one-event-unnamed",
            format!("{head}{zone}{}{end}", first(events)),
        ),
        ("uid-is-uuid", good.replace(FIRST_UID, "3@ruta")),
        ("uid-unique", good.replace(FIRST_UID, SECOND_UID)),
        ("observance-kind", good.replace("STANDARD", "DAYLIGHT")),
        ("zone-name", good.replace("Europe/Madrid", "Europe/Gotham")),
    ] {
        assert_eq!(rules(&lint(&mutant)), [rule]);
    }
}

/// Returns the first event of some.
fn first(events: &str) -> &str {
    let end = "END:VEVENT\r\n";
    let at = events.find(end).expect("there is an event");
    &events[..at + end.len()]
}

#[test]
fn a_feed_says_when_to_read_it_again_and_a_file_does_not() {
    let feed = write_feed(&calendar(), &WriteOptions::default()).expect("it is good");
    assert!(feed.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n"));
    assert_eq!(lint_as(&feed, Form::Feed), []);
    assert_eq!(rules(&lint(&feed)), ["feed-refresh"]);
    assert_eq!(rules(&lint_as(&good(), Form::Feed)), ["feed-refresh"]);
}

#[test]
fn a_feed_without_events_is_told_and_a_file_without_them_is_none() {
    let empty = Calendar {
        events: Vec::new(),
        ..calendar()
    };
    let feed = write_feed(&empty, &WriteOptions::default()).expect("it is good");
    assert_eq!(lint_as(&feed, Form::Feed), []);
    assert!(feed.contains("BEGIN:VTIMEZONE"), "it holds a component");
    assert_eq!(
        rules(&lint_as(&feed, Form::File))[..],
        ["feed-refresh", "has-event"]
    );
    let zone = feed.find("BEGIN:VTIMEZONE").expect("a zone");
    let bare = format!("{}END:VCALENDAR\r\n", &feed[..zone]);
    assert_eq!(rules(&lint_as(&bare, Form::Feed)), ["has-event"]);
    let refused = write(&empty, &WriteOptions::default());
    assert_eq!(refused, Err(ruta_calendar::WriteError::NothingToExport));
}

#[test]
fn a_part_that_is_too_large_is_a_finding_and_a_file_of_that_size_is_none() {
    let long = "x".repeat(PART_OCTETS);
    let mut calendar = calendar();
    calendar.events[0].description = long;
    let text = write(&calendar, &WriteOptions::default()).expect("it is good");
    assert_eq!(lint(&text), []);
    assert_eq!(rules(&lint_as(&text, Form::Part)), ["part-size"]);
}

/// A rule that no mutant proves might as well not be there.
#[test]
fn every_rule_of_the_linter_has_a_mutant() {
    const ELSEWHERE: [&str; 10] = [
        "uid-is-uuid",
        "uid-unique",
        "has-event",
        "zones-first",
        "zone-used-once",
        "zone-defined",
        "one-event-unnamed",
        "observance-kind",
        "zone-name",
        "part-size",
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lint");
    let mut found = 0;
    for file in std::fs::read_dir(folder).expect("the rules") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("text");
        for word in text.split('"').skip(1).step_by(2) {
            let kebab = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            if word.contains('-') && word.chars().all(kebab) {
                found += 1;
                let proven = MUTANTS.iter().any(|(rule, ..)| *rule == word);
                assert!(proven || ELSEWHERE.contains(&word), "{word} has no mutant");
            }
        }
    }
    assert!(found > 50, "only {found} rules were found");
}
