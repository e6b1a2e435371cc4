//! How often the forecast holds, and how it scores beside three other ways, over 2,000 made-up
//! learners a row: the tables of `docs/forecast.md`.
//!
//! `cargo bench --package ruta-core --bench forecast_scores` prints them. With `--samples` it writes
//! some forecasts with their scores instead, one JSON a line, for `bench/scores/run` to hold against
//! Python's scoringrules.
#![allow(dead_code, reason = "the tests use parts of their own")]
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "../tests/forecast/calibration.rs"]
mod calibration;
#[path = "../tests/forecast/contest.rs"]
mod contest;
#[path = "../tests/forecast/learners.rs"]
mod learners;
#[path = "../tests/forecast/rivals.rs"]
mod rivals;
#[path = "../tests/forecast/scores.rs"]
mod scores;

use calibration::{LEARNERS, QUIRKS, look};
use contest::rows;
use learners::Quirk;

const SAMPLES: usize = 50;

fn main() {
    if std::env::args().any(|argument| argument == "--samples") {
        return samples();
    }
    held();
    held_for_quirks();
    scored();
}

/// Prints how often ranges hold for learners whom the model believes in.
fn held() {
    println!("| logged tasks | weeks | from P10 to P90 | by P80 | minutes | chi-squared |");
    println!("|---|---|---|---|---|---|");
    for logged in [0, 5, 10, 20] {
        for weeks in [4, 8, 16] {
            let found = look(logged, weeks, Quirk::default());
            let percent = |share: f64| format!("{:.1} %", share * 100.0);
            println!(
                "| {logged} | {weeks} | {} | {} | {} | {:.1} |",
                percent(found.finish),
                percent(found.by_p80),
                percent(found.minutes),
                found.chi_squared(),
            );
        }
    }
}

/// Prints how often they hold for others.
fn held_for_quirks() {
    println!("\n| learners | after 5 | after 20 |\n|---|---|---|");
    for (name, quirk) in QUIRKS {
        let [few, many] = [5, 20].map(|logged| look(logged, 8, quirk).finish * 100.0);
        println!("| {name} | {few:.1} % | {many:.1} % |");
    }
}

/// Prints the scores, in days.
fn scored() {
    println!("\n| learners | score | Ruta | plan date | evidence-based | burn-up |");
    println!("|---|---|---|---|---|---|");
    for row in rows() {
        let means = row.means(LEARNERS);
        let line = |of: &dyn Fn(&(f64, f64)) -> f64| {
            let cells: Vec<String> = means.iter().map(|one| format!("{:.1}", of(one))).collect();
            cells.join(" | ")
        };
        println!("| {} | CRPS | {} |", row.name, line(&|one| one.0));
        println!("| | interval | {} |", line(&|one| one.1));
    }
}

fn samples() {
    for row in rows() {
        row.score(SAMPLES, |way, scored| {
            let sample = serde_json::json!({
                "row": row.name,
                "way": format!("{way:?}"),
                "truth": scored.truth,
                "ends": scored.ends,
                "low": scored.range.0,
                "high": scored.range.1,
                "crps": scored.crps,
                "interval": scored.interval,
            });
            println!("{sample}");
        });
    }
}
