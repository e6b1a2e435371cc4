//! How long the window waits for an answer, on the roadmap that ships.
//!
//! `make bench` prints the median and the slowest of a hundred answers; nothing is asserted, since
//! a machine's speed is no property of the program.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::time::{Duration, Instant};

use ruta_app::ports::{FixedClock, Ports, RandomIds};
use ruta_app::wire::{HoursView, Language, PlanDraft, WindowView};
use ruta_app::{AppError, Ruta};
use ruta_core::time::{Zone, parse_instant};

const ANSWERS: usize = 100;
const STARTED: &str = "2026-01-12T08:00:00+01:00";
const LATER: &str = "2026-03-04T08:30:00+01:00";

fn main() -> Result<(), AppError> {
    let folder = tempfile::tempdir().expect("a folder for the benchmark");
    let open = |now: &str| {
        let ports = Ports {
            clock: Box::new(FixedClock(parse_instant(now)?)),
            ids: Box::new(RandomIds),
            system_zone: Zone::named("Europe/Madrid")?,
            passwords: Box::new(ruta_app::ports::GivenPassword(String::new())),
        };
        Ruta::open(folder.path(), ports, Some(Language::En))
    };
    let mut ruta = open(STARTED)?;
    ruta.import_roadmap(None)?;
    measure("preview of a first plan", || ruta.preview_plan(&draft()))?;
    ruta.make_plan(&draft())?;
    // Nothing was logged since, so that seven weeks are to be caught up with.
    let ruta = open(LATER)?;
    measure("start of the window", || ruta.bootstrap())?;
    measure("a week of the calendar", || {
        ruta.calendar("2026-03-02", "2026-03-09")
    })?;
    measure("ways back after seven weeks", || ruta.proposals())?;
    measure("roadmap page", || ruta.roadmap_view())
}

/// Returns thirteen hours a week from the start on.
fn draft() -> PlanDraft {
    let window = |start, end| HoursView::Windows(vec![WindowView { start, end }]);
    let mut weekly = vec![window(19 * 60, 21 * 60); 5];
    weekly.extend([window(10 * 60, 13 * 60), HoursView::Windows(Vec::new())]);
    PlanDraft {
        zone: Some("Europe/Madrid".to_owned()),
        weekly: Some(weekly),
        profiles: None,
        choices: None,
        start: Some("2026-01-12".to_owned()),
        deadline: None,
        pace: None,
        confidence: None,
    }
}

/// Asks many times and prints how long the answers took.
fn measure<T>(what: &str, ask: impl Fn() -> Result<T, AppError>) -> Result<(), AppError> {
    let mut times = Vec::with_capacity(ANSWERS);
    for _ in 0..ANSWERS {
        let start = Instant::now();
        ask()?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{what:<30} median {:>8.2} ms   slowest {:>8.2} ms",
        milliseconds(times[ANSWERS / 2]),
        milliseconds(times[ANSWERS - 1]),
    );
    Ok(())
}
