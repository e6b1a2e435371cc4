//! How long a forecast takes: 10,000 trials over 300 tasks and six months of weeks, on one core.
//!
//! `make bench` prints the fastest and the median of thirty; nothing is asserted, since a machine's
//! speed is no property of the program.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ruta_core::forecast::{Finished, ForecastInput, Limits, PastWeek, Remaining, forecast};
use ruta_core::time::{Availability, Timestamp, Weekly, WrittenDays, Zone, parse_instant};

const RUNS: usize = 30;

fn main() {
    let input = half_a_year();
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(forecast(black_box(&input)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let said = forecast(&input);
    let weeks = |share| {
        said.finish
            .at(share)
            .map_or(0, |end| (end - input.now) / (7 * 24 * 60))
    };
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{:<30} fastest {:>8.2} ms   median {:>8.2} ms   ({} to {} weeks)",
        "forecast, 300 tasks",
        milliseconds(times[0]),
        milliseconds(times[RUNS / 2]),
        weeks(0.1),
        weeks(0.9),
    );
}

/// Returns 300 tasks that take about 26 weeks, after 20 finished tasks and 8 weeks.
fn half_a_year() -> ForecastInput {
    let mut weekly = Weekly::default();
    for text in ["mon-fri 19:00-21:30", "sat 10:00-14:00"] {
        let of_days = WrittenDays::parse(text).expect("windows");
        for day in of_days.days {
            weekly.set(day, of_days.hours.clone());
        }
    }
    let zone = Zone::named("Europe/Madrid").expect("a zone");
    let now = parse_instant("2026-01-12T08:00:00+01:00").expect("an instant");
    let task = |number: u32| Remaining {
        min: 30 + number % 20,
        max: 50 + number % 40,
        logged: 0,
    };
    let finished = |number: u32| Finished {
        min: 40,
        max: 60,
        actual: 45 + number,
    };
    let week = |number: u32| PastWeek {
        planned: 900,
        attended: if number == 3 { 0 } else { 700 + 20 * number },
    };
    ForecastInput {
        now: Timestamp::floor(&now),
        availability: Availability {
            weekly,
            ..Availability::empty(zone)
        },
        busy: Vec::new(),
        limits: Limits::default(),
        remaining: (0..300).map(task).collect(),
        history: (0..20).map(finished).collect(),
        weeks: (0..8).map(week).collect(),
        due: None,
        marks: Vec::new(),
        trials: 10_000,
        seed: 1,
    }
}
