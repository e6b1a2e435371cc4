//! Every rule of the linter has a mutant of a good file that only it catches.

use chrono::{DateTime, Utc};
use ruta_calendar::{Calendar, Event, Status, WriteOptions, lint, write};
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

fn good() -> String {
    let calendar = Calendar {
        name: "Ruta: backend".to_owned(),
        zone: Zone::named("Europe/Madrid").expect("the zone exists"),
        events: vec![
            event(1, "2026-01-12T19:00:00+01:00", "2026-01-12T21:00:00+01:00"),
            event(2, "2026-07-13T19:00:00+02:00", "2026-07-13T20:00:00+02:00"),
        ],
    };
    let options = WriteOptions {
        utc: false,
        alarm_minutes_before: Some(15),
    };
    write(&calendar, &options).expect("the calendar is good")
}

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
    ("content-line", "SUMMARY:", "Summary:"),
    ("nesting", "END:VEVENT\r\nBEGIN:VEVENT", "BEGIN:VEVENT"),
    (
        "one-calendar",
        "END:VCALENDAR\r\n",
        "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    ),
    ("version-first", "VERSION:2.0\r\n", ""),
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
    ("no-empty-value", "NAME:Ruta: backend", "NAME:"),
    ("text-escaped", "SELECT\\, JOIN", "SELECT, JOIN"),
    ("event-once", "SEQUENCE:0\r\n", ""),
    (
        "event-at-most-once",
        "CATEGORIES:Principiante\r\n",
        "CATEGORIES:Principiante\r\nCATEGORIES:Otro\r\n",
    ),
    (
        "plain-event",
        "SEQUENCE:0\r\n",
        "SEQUENCE:0\r\nORGANIZER:mailto:a@example.org\r\n",
    ),
    (
        "uid-is-uuid",
        "UID:00000000-0000-0000-0000-000000000001",
        "UID:3@ruta",
    ),
    (
        "uid-unique",
        "UID:00000000-0000-0000-0000-000000000001",
        "UID:00000000-0000-0000-0000-000000000002",
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
];

#[test]
fn a_good_file_has_no_findings() {
    assert_eq!(lint(&good()), vec![]);
}

#[test]
fn each_rule_catches_its_mutant_alone() {
    for (rule, from, to) in MUTANTS {
        let mutant = good().replacen(from, to, 1);
        assert_ne!(mutant, good(), "{rule}: the mutant differs");
        let mut rules: Vec<&str> = lint(&mutant).iter().map(|finding| finding.rule).collect();
        rules.dedup();
        assert_eq!(rules, [*rule], "{from:?} → {to:?}");
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
    ] {
        let rules: Vec<&str> = lint(&mutant).iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [rule]);
    }
}
