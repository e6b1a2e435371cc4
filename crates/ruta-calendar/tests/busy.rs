//! What the reader finds in calendar files.

use std::collections::BTreeSet;
use std::fmt::Write;

use ruta_calendar::{BusyQuestion, BusyReading, ReadError, SkipReason, read_busy};
use ruta_core::time::{Span, Timestamp, Zone, parse_instant};
use uuid::Uuid;

const CASES: &str = include_str!("busy/cases.txt");
const HEAD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";
/// The busy events of a case that are written out.
const SHOWN: usize = 5;

fn at(text: &str) -> Timestamp {
    Timestamp::floor(&parse_instant(text).expect("an instant"))
}

fn read_with(bytes: &[u8], all_day: bool, own: &BTreeSet<Uuid>) -> Result<BusyReading, ReadError> {
    let question = BusyQuestion {
        window: Span {
            start: at("2026-01-01T00:00:00+01:00"),
            end: at("2028-01-01T00:00:00+01:00"),
        },
        zone: Zone::named("Europe/Madrid").expect("the zone exists"),
        all_day,
        own_uids: own,
    };
    read_busy(bytes, &question)
}

fn read(bytes: &[u8]) -> Result<BusyReading, ReadError> {
    read_with(bytes, false, &BTreeSet::new())
}

/// Writes a reading as the cases do.
fn shown(reading: &BusyReading) -> String {
    let mut text = String::new();
    for event in reading.busy.iter().take(SHOWN) {
        writeln!(text, "=> {} {} {}", event.start, event.end, event.name)
            .expect("a string takes it");
    }
    if reading.busy.len() > SHOWN {
        writeln!(text, "=> … {}", reading.busy.len()).expect("a string takes it");
    }
    for skipped in &reading.skipped {
        let line = skipped.line.unwrap_or_default();
        writeln!(text, "skip {line} {}", skipped.reason.code()).expect("a string takes it");
    }
    text
}

#[test]
fn each_case_is_read_as_it_says() {
    let cases: Vec<&str> = CASES.split("\n== ").skip(1).collect();
    assert!(cases.len() > 15);
    let wrong: Vec<String> = cases.into_iter().filter_map(difference).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns what a case expects and what was found, where they differ.
fn difference(case: &str) -> Option<String> {
    let (sentence, rest) = case.split_once('\n').expect("a case has a body");
    let (expected, file): (Vec<&str>, Vec<&str>) = rest
        .lines()
        .filter(|line| !line.is_empty())
        .partition(|line| line.starts_with("=>") || line.starts_with("skip"));
    let file = format!("{HEAD}{}\r\nEND:VCALENDAR\r\n", file.join("\r\n"));
    let found = shown(&read(file.as_bytes()).expect(sentence));
    let found: Vec<&str> = found.lines().map(str::trim_end).collect();
    (found != expected).then(|| format!("{sentence}\n{expected:#?}\n{found:#?}"))
}

fn dentist(summary: &str) -> String {
    format!(
        "{HEAD}X-WR-CALNAME:Termine\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260112T180000Z\r\n\
         DTEND:20260112T190000Z\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

#[test]
fn what_the_end_of_a_file_cuts_off_is_skipped() {
    let whole = dentist("Dentist");
    let cut = whole.find("END:VEVENT").expect("it is there");
    let reading = read(&whole.as_bytes()[..cut]).expect("a calendar");
    assert_eq!(reading.busy, []);
    assert_eq!(reading.skipped.len(), 1);
    assert_eq!(reading.skipped[0].reason, SkipReason::CutOff);
}

#[test]
fn what_a_file_holds_beyond_the_caps_is_told_once() {
    let events = |count: usize, length: &str| {
        let event = |number: usize| {
            let (hour, minute) = (number / 60 % 24, number % 60);
            format!(
                "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:20260112T{hour:02}{minute:02}00Z\r\n\
                 DURATION:{length}\r\nSUMMARY:{number}\r\nEND:VEVENT\r\n"
            )
        };
        let events: String = (0..count).map(event).collect();
        format!("{HEAD}{events}END:VCALENDAR\r\n")
    };
    let full = read(events(50_002, "PT1M").as_bytes()).expect("a calendar");
    assert_eq!(full.busy.len(), 50_000);
    let line = Some(3 + 6 * 50_000);
    let reason = SkipReason::Full("2".to_owned());
    assert_eq!(full.skipped.len(), 1);
    assert_eq!(
        (full.skipped[0].line, &full.skipped[0].reason),
        (line, &reason)
    );
    // Events that take no time do not fill the period, but they fill the file.
    let long = read(events(100_003, "PT0S").as_bytes()).expect("a calendar");
    assert_eq!(long.skipped.len(), 1);
    assert_eq!(long.skipped[0].reason, SkipReason::Full("3".to_owned()));
}

fn names(bytes: &[u8]) -> Vec<String> {
    let reading = read(bytes).expect("a calendar");
    assert_eq!(reading.skipped, []);
    reading.busy.into_iter().map(|event| event.name).collect()
}

#[test]
fn files_are_read_in_every_character_set_and_line_end() {
    let file = dentist("Señor Muñoz");
    let latin: Vec<u8> = file.chars().map(|character| character as u8).collect();
    let utf16 = |mark: char| {
        let text = format!("{mark}{file}");
        text.encode_utf16().collect::<Vec<u16>>()
    };
    let little: Vec<u8> = utf16('\u{feff}')
        .into_iter()
        .flat_map(u16::to_le_bytes)
        .collect();
    let big: Vec<u8> = utf16('\u{feff}')
        .into_iter()
        .flat_map(u16::to_be_bytes)
        .collect();
    for bytes in [
        file.clone().into_bytes(),
        format!("\u{feff}{file}").into_bytes(),
        file.replace("\r\n", "\n").into_bytes(),
        file.replace("\r\n", "\r").into_bytes(),
        file.replace("\r\n", "\r\n\r\n").into_bytes(),
        file.replace("DTEND", "\r\n\tDTEND")
            .replace("\r\n\r\n\t", "\r\n")
            .into_bytes(),
        file.replace("END:VEVENT", "end:vevent").into_bytes(),
        latin,
        little,
        big,
    ] {
        assert_eq!(names(&bytes), ["Señor Muñoz"]);
    }
}

#[test]
fn a_fold_inside_a_character_is_undone() {
    let file = dentist("Señor").into_bytes();
    let at = file.iter().position(|byte| *byte == 0xc3).expect("the ñ") + 1;
    let folded = [&file[..at], b"\r\n ", &file[at..]].concat();
    assert_eq!(names(&folded), ["Señor"]);
}

#[test]
fn a_calendar_tells_its_name() {
    let reading = read(dentist("x").as_bytes()).expect("a calendar");
    assert_eq!(reading.name.as_deref(), Some("Termine"));
}

#[test]
fn what_is_no_calendar_or_an_empty_one_is_an_error() {
    let large = vec![b'x'; 20_000_001];
    for (bytes, error) in [
        (&b""[..], ReadError::Empty),
        (b"\r\n \r\n", ReadError::Empty),
        (b"{\"a\": 1}", ReadError::NoCalendar),
        (
            b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n",
            ReadError::NoCalendar,
        ),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ReadError::NoEvents),
        (&large, ReadError::TooLarge),
    ] {
        assert_eq!(read(bytes), Err(error));
    }
}

#[test]
fn whole_days_count_when_they_are_asked_for() {
    let file = format!(
        "{HEAD}BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260112\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n\
         DTSTART;VALUE=DATE:20260113\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    let none = BTreeSet::new();
    let count = |all_day| {
        let reading = read_with(file.as_bytes(), all_day, &none).expect("a calendar");
        reading.busy.len()
    };
    assert_eq!((count(false), count(true)), (0, 1));
}

#[test]
fn own_sessions_are_known_by_uid_mark_and_product() {
    let uid = Uuid::from_u128(7);
    let own = BTreeSet::from([uid]);
    let foreign = dentist("x");
    let busy = |file: &str| {
        let reading = read_with(file.as_bytes(), false, &own).expect("a calendar");
        reading.busy.len()
    };
    assert_eq!(busy(&foreign), 1);
    assert_eq!(busy(&foreign.replace("UID:1", &format!("UID:{uid}"))), 0);
    assert_eq!(
        busy(&foreign.replace("SUMMARY", "X-RUTA-SESSION:1\r\nSUMMARY")),
        0
    );
    let product = format!(
        "VERSION:2.0\r\nPRODID:{}\r\n",
        "-//Ruta//Ruta study planner//EN"
    );
    assert_eq!(busy(&foreign.replace("VERSION:2.0\r\n", &product)), 0);
}

#[test]
fn every_reason_has_a_text_with_its_values() {
    let reasons = [
        SkipReason::CutOff,
        SkipReason::NoStart,
        SkipReason::Unreadable {
            property: "DTSTART".to_owned(),
            value: "tomorrow".to_owned(),
        },
        SkipReason::EndsBeforeStart,
        SkipReason::DayAndTime,
        SkipReason::UnknownZone("Mars".to_owned()),
        SkipReason::UnreadableRule("FREQ=NEVER".to_owned()),
        SkipReason::TooFrequent,
        SkipReason::TooMany,
        SkipReason::Full("2".to_owned()),
    ];
    for texts in [
        include_str!("../../../locales/en/calendar.ftl"),
        include_str!("../../../locales/es/calendar.ftl"),
    ] {
        for reason in &reasons {
            let start = format!("calendar-skip-{} = ", reason.code());
            let text = texts
                .lines()
                .find(|line| line.starts_with(&start))
                .expect(&start);
            for (name, _) in reason.values() {
                assert!(text.contains(&format!("{{ ${name} }}")), "{text}");
            }
        }
    }
}
