//! Made-up and spoilt files: the reader and the linter answer, whatever they are given.
//!
//! Each property runs a fixed number of cases; `make fuzz` runs far more of them
//! (`RUTA_FUZZ_CASES`).

use std::collections::BTreeSet;

use chrono::DateTime;
use proptest::prelude::*;
use ruta_calendar::{
    BusyQuestion, BusyReading, Calendar, Event, Form, ReadError, Renew, Status, WriteOptions,
    lint_as, patch, read_busy, read_events, write,
};
use ruta_core::time::{Span, Timestamp, Zone};
use uuid::Uuid;

const HEAD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
/// 2026-01-01T00:00Z, in minutes.
const FROM: i64 = 29_453_760;
const TWO_YEARS: i64 = 2 * 365 * 24 * 60;

fn window() -> Span {
    Span {
        start: Timestamp::from_minutes(FROM),
        end: Timestamp::from_minutes(FROM + TWO_YEARS),
    }
}

fn madrid() -> Zone {
    Zone::named("Europe/Madrid").expect("the zone exists")
}

fn read(bytes: &[u8]) -> Result<BusyReading, ReadError> {
    let none = BTreeSet::new();
    let question = BusyQuestion {
        window: window(),
        zone: madrid(),
        all_day: true,
        own_uids: &none,
    };
    read_busy(bytes, &question)
}

/// Returns a file of some sessions as Ruta writes it.
fn good() -> String {
    let event = |number: i64| Event {
        uid: Uuid::from_u128(number as u128),
        sequence: 1,
        created_at: DateTime::UNIX_EPOCH,
        changed_at: DateTime::UNIX_EPOCH,
        start: Timestamp::from_minutes(FROM + number * 10_000),
        end: Timestamp::from_minutes(FROM + number * 10_000 + 90),
        summary: "SQL: SELECT, JOIN; y más".to_owned(),
        description: "Qué: tablas\nPor qué aquí: sigue en orden".to_owned(),
        category: "Principiante".to_owned(),
        url: Some("https://example.org/sql".to_owned()),
        status: Status::Planned,
    };
    let calendar = Calendar {
        name: "Ruta".to_owned(),
        zone: madrid(),
        events: (1..6).map(event).collect(),
    };
    let options = WriteOptions {
        utc: false,
        alarm_minutes_before: Some(10),
    };
    write(&calendar, &options).expect("it is good")
}

/// A place in a text, and what stands there instead of some octets of it.
fn damage() -> impl Strategy<Value = (usize, usize, Vec<u8>)> {
    let octets = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        prop::sample::select(vec![
            "\r\n",
            "\n",
            "\r\n ",
            ";",
            ":",
            "\"",
            "\\",
            "BEGIN:VEVENT\r\n",
            "END:VEVENT\r\n",
            "-",
            "Z",
            "99999999999",
            "RRULE:FREQ=SECONDLY\r\n",
            "\u{feff}",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    (any::<prop::sample::Index>(), 0..40_usize, octets)
        .prop_map(|(at, length, octets)| (at.index(100_000), length, octets))
}

fn spoilt(text: &str, damages: &[(usize, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, length, octets) in damages {
        let from = at % (bytes.len() + 1);
        let to = (from + length).min(bytes.len());
        bytes.splice(from..to, octets.iter().copied());
    }
    bytes
}

/// Returns how many cases each property runs.
fn cases() -> u32 {
    let asked = std::env::var("RUTA_FUZZ_CASES").ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(300)
}

/// Content lines that mean something, to reach beyond the first check.
fn line() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        Just("20260112T180000Z".to_owned()),
        Just("20260112".to_owned()),
        Just("FREQ=DAILY;INTERVAL=2;BYDAY=MO".to_owned()),
        Just("20260112T180000/PT1H".to_owned()),
        "[-+]?P[0-9]{0,3}[WD]?T?[0-9]{0,12}[HMS]?",
        "FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY);BY(DAY|MONTH|MONTHDAY|SETPOS|WEEKNO|YEARDAY|HOUR)=-?[0-9]{1,3}(MO|SU)?;(COUNT|INTERVAL)=[0-9]{1,6}",
        "[0-9]{8}T[0-9]{6}Z?",
        "[+-][0-9]{4}",
        ".{0,12}",
    ];
    let name = prop::sample::select(vec![
        "DTSTART",
        "DTSTART;TZID=Europe/Madrid",
        "DTSTART;TZID=X",
        "DTEND",
        "DURATION",
        "RRULE",
        "EXRULE",
        "EXDATE",
        "RDATE",
        "RECURRENCE-ID;RANGE=THISANDFUTURE",
        "FREEBUSY",
        "UID",
        "SUMMARY",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZID",
        "SEQUENCE",
    ]);
    let whole = prop::sample::select(vec![
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VFREEBUSY",
        "END:VFREEBUSY",
        "UID:1",
        "TZID:X",
    ]);
    prop_oneof![
        3 => (name, value).prop_map(|(name, value)| format!("{name}:{value}")),
        1 => whole.prop_map(ToOwned::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for bytes in [bytes.clone(), [HEAD.as_bytes(), &bytes].concat()] {
            let _ = read(&bytes);
            let _ = read_events(&bytes, &madrid());
            let text = String::from_utf8_lossy(&bytes);
            for form in [Form::File, Form::Part, Form::Feed] {
                prop_assert!(!lint_as(&text, form).is_empty(), "it is no calendar of Ruta");
            }
        }
    }

    #[test]
    fn arbitrary_events_never_panic_and_lie_in_the_window(
        lines in prop::collection::vec(line(), 0..12),
    ) {
        let file = format!("{HEAD}BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", lines.join("\r\n"));
        let reading = read(file.as_bytes()).expect("there is an event");
        for event in reading.busy {
            let span = Span::new(event.start, event.end).expect("it takes time");
            prop_assert!(span.overlaps(window()));
        }
        let _ = read_events(file.as_bytes(), &madrid());
        let _ = lint_as(&file, Form::File);
    }

    #[test]
    fn a_spoilt_file_is_read_or_refused(damages in prop::collection::vec(damage(), 1..5)) {
        let bytes = spoilt(&good(), &damages);
        let _ = read(&bytes);
        let readings = read_events(&bytes, &madrid()).unwrap_or_default();
        prop_assert!(readings.len() <= 40);
        if let Ok(text) = std::str::from_utf8(&bytes) {
            let _ = lint_as(text, Form::File);
            // What another program spoilt is patched all the same, or left as it is.
            let renew = Renew { summary: true, description: true };
            let _ = patch(text, &good(), renew);
        }
    }

    #[test]
    fn what_the_linter_takes_is_read_whole(damages in prop::collection::vec(damage(), 1..3)) {
        let bytes = spoilt(&good(), &damages);
        if let Ok(text) = std::str::from_utf8(&bytes)
            && lint_as(text, Form::File).is_empty()
        {
            let readings = read_events(&bytes, &madrid()).expect("it is a calendar");
            prop_assert_eq!(readings.len(), text.matches("BEGIN:VEVENT\r\n").count());
        }
    }
}
