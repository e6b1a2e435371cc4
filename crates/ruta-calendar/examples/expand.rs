//! Writes the busy time of calendar files, a line of JSON each.
//!
//! `cargo run -p ruta-calendar --example expand -- FROM TO FILE…`, the period in RFC 3339;
//! `scripts/calendar-oracles/run` does it and asks other programs what they find. Times without a
//! zone are UTC, and whole days count.

use std::collections::BTreeSet;
use std::process::ExitCode;

use ruta_calendar::{BusyQuestion, read_busy};
use ruta_core::time::{Span, Timestamp, Zone, parse_instant};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let instant = |text: &String| parse_instant(text).ok().map(|at| Timestamp::floor(&at));
    let (Some(start), Some(end), Ok(zone)) = (
        arguments.first().and_then(instant),
        arguments.get(1).and_then(instant),
        Zone::named("UTC"),
    ) else {
        return ExitCode::FAILURE;
    };
    let none = BTreeSet::new();
    let asked = BusyQuestion {
        window: Span { start, end },
        zone,
        all_day: true,
        own_uids: &none,
    };
    let mut lines = String::new();
    for file in &arguments[2..] {
        lines.push_str(&expanded(file, &asked).to_string());
        lines.push('\n');
    }
    match std::io::Write::write_all(&mut std::io::stdout(), lines.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn expanded(file: &str, asked: &BusyQuestion<'_>) -> Value {
    let read = std::fs::read(file).map_err(|error| error.to_string());
    match read.and_then(|bytes| read_busy(&bytes, asked).map_err(|error| error.to_string())) {
        Ok(reading) => {
            let busy: Vec<[String; 2]> = reading
                .busy
                .iter()
                .map(|event| [event.start.to_string(), event.end.to_string()])
                .collect();
            let skipped: Vec<String> = reading
                .skipped
                .iter()
                .map(|skipped| skipped.reason.to_string())
                .collect();
            json!({ "file": file, "busy": busy, "skipped": skipped })
        }
        Err(error) => json!({ "file": file, "error": error }),
    }
}
