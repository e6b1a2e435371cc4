//! Writes calendar files and, beside each, what other parsers must find in it.
//!
//! `cargo run -p ruta-calendar --example oracle_files -- DIR`; `scripts/calendar-oracles/run` does
//! it and asks the parsers.

use std::path::Path;
use std::process::ExitCode;

use chrono::DateTime;
use ruta_calendar::{Calendar, Event, Status, WriteOptions, save, write};
use ruta_core::time::{Timestamp, Zone};
use serde_json::json;
use uuid::Uuid;

/// Zones whose rules are plain, odd, or changed of late.
const ZONES: [&str; 12] = [
    "Europe/Madrid",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Africa/Cairo",
    "America/Nuuk",
    "America/Vancouver",
    "America/Edmonton",
    "America/Havana",
    "Asia/Kathmandu",
    "Pacific/Apia",
];

/// Titles that come back unchanged only from a careful writer.
const TITLES: [&str; 8] = [
    "Plain",
    "Comma, semicolon; colon: backslash \\ and \\n",
    "Ñandú, «más» y ¿qué?",
    "👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦 family 👩‍👩‍👧‍👦",
    "שלום עולם, مرحبا بالعالم",
    "A long title that has to be folded because it is longer than a line of seventy-five octets",
    "BEGIN:VEVENT END:VCALENDAR",
    "\"Quoted\" and 'quoted', e\u{301}\u{302}",
];

/// 2026-01-03T12:20Z.
const FIRST: Timestamp = Timestamp::from_minutes(29_457_380);
/// 2030-12-31T00:00Z.
const LAST: Timestamp = Timestamp::from_minutes(32_081_760);

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for name in ZONES {
        for utc in [false, true] {
            let file = format!(
                "{}{}",
                name.replace('/', "_"),
                if utc { "-utc" } else { "" }
            );
            let path = Path::new(&folder).join(file);
            if let Err(message) = files(&path, name, utc) {
                let _ = std::io::Write::write_all(&mut std::io::stderr(), message.as_bytes());
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn files(path: &Path, zone: &str, utc: bool) -> Result<(), String> {
    let zone = Zone::named(zone).map_err(|error| error.to_string())?;
    let calendar = Calendar {
        name: "Ruta: plan, de estudio".to_owned(),
        events: events(&zone),
        zone,
    };
    let options = WriteOptions {
        utc,
        alarm_minutes_before: Some(15),
    };
    let text = write(&calendar, &options).map_err(|error| error.to_string())?;
    let expected: Vec<serde_json::Value> = calendar.events.iter().map(expected).collect();
    save(&path.with_extension("ics"), &text).map_err(|error| error.to_string())?;
    save(&path.with_extension("json"), &json!(expected).to_string())
        .map_err(|error| error.to_string())
}

/// Returns an event a month, and some around every change of the clock.
fn events(zone: &Zone) -> Vec<Event> {
    let monthly = (0..60).map(|month| FIRST + month * 30 * 1440 + month % 24 * 60);
    let changes = zone.transitions(FIRST, LAST);
    let around = changes
        .iter()
        .flat_map(|change| [-1441, -181, -31, -1, 0, 30, 60, 181].map(|by| change.at + by));
    let starts = monthly.chain(around);
    starts
        .zip(1_u32..)
        .zip(TITLES.into_iter().cycle())
        .map(|((start, number), title)| Event {
            uid: Uuid::from_u128(u128::from(number)),
            sequence: number % 3,
            created_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            start,
            end: start + 50,
            summary: title.to_owned(),
            description: format!("What: {title}\nWhy here: next in order"),
            category: "Beginner; first".to_owned(),
            url: Some("https://example.org/a?b=c;d,e".to_owned()),
            status: if number % 5 == 0 {
                Status::Cancelled
            } else {
                Status::Planned
            },
        })
        .collect()
}

fn expected(event: &Event) -> serde_json::Value {
    json!({
        "uid": event.uid,
        "sequence": event.sequence,
        "start": event.start.to_string(),
        "end": event.end.to_string(),
        "summary": event.summary,
        "description": event.description,
        "status": match event.status {
            Status::Planned => "CONFIRMED",
            Status::Cancelled => "CANCELLED",
        },
    })
}
