//! How long five ways back take on a plan of six months: the roadmap that ships, learning rules on,
//! a due date for each level, after one missed week and after seven.
//!
//! `make bench` prints the fastest and the median of two hundred; nothing is asserted, since a
//! machine's speed is no property of the program.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use ruta_core::plan::{Kind, Limits, Plan, Problem, ProblemSpec, Reviews, Rules, TaskSpec, solve};
use ruta_core::replan::{Baseline, replan_all};
use ruta_core::review::{Ladder, ahead};
use ruta_core::roadmap::{Edits, TaskKind, planned_minutes, shipped, tasks};
use ruta_core::time::{Availability, ClockWindow, DayHours, Timestamp, Zone, parse_instant};

const ANSWERS: usize = 200;
const CONFIDENCE_PERCENT: u8 = 50;
const FREEZE_HOURS: u32 = 48;
/// The last day of each level, in order; the last is six months from the start.
const DUE: [(i32, u32, u32); 2] = [(2026, 3, 20), (2026, 7, 11)];
const STARTED: &str = "2026-01-12T08:00:00+01:00";
/// A learner who did all that was planned and then nothing: from when on, and now.
const ABSENCES: [(&str, &str, &str); 2] = [
    (
        "one missed week",
        "2026-03-02T00:00:00+01:00",
        "2026-03-09T08:00:00+01:00",
    ),
    (
        "seven missed weeks",
        "2026-01-19T00:00:00+01:00",
        "2026-03-09T08:00:00+01:00",
    ),
];

fn main() {
    let first = problem(STARTED, BTreeMap::new());
    let plan = solve(&first);
    println!(
        "{} tasks, {} sessions",
        first.tasks.len(),
        plan.sessions.len()
    );
    measure("a first plan", || solve(&first));
    for (absence, from, now) in ABSENCES {
        let problem = problem(now, done_before(&plan, from));
        let baseline = baseline(&plan);
        measure(&format!("five ways back, {absence}"), || {
            replan_all(&problem, &baseline, FREEZE_HOURS)
        });
    }
}

/// Returns what is left of the shipped roadmap, with 15 hours a week of which 15 in 100 are kept.
fn problem(now: &str, done: BTreeMap<String, u32>) -> Problem {
    let roadmap = shipped();
    let choices = BTreeMap::new();
    let minutes = planned_minutes(&roadmap, &choices, &Edits::default(), CONFIDENCE_PERCENT);
    let dues: BTreeMap<&str, NaiveDate> = roadmap
        .levels
        .iter()
        .zip(DUE)
        .filter_map(|(level, (year, month, day))| {
            Some((
                level.id.as_str(),
                NaiveDate::from_ymd_opt(year, month, day)?,
            ))
        })
        .collect();
    let tasks = tasks(&roadmap, &choices)
        .into_iter()
        .filter(|task| task.planned)
        .map(|task| TaskSpec {
            minutes: minutes.get(&task.id).copied().unwrap_or(0),
            kind: match task.kind {
                TaskKind::Study => Kind::Study,
                TaskKind::Project => Kind::Project,
            },
            due: dues.get(task.level.as_str()).copied(),
            id: task.id,
            after: task.after,
            optional: task.optional,
            min_session: None,
            max_session: None,
            reviews: (task.kind == TaskKind::Study).then(|| Reviews {
                since: None,
                days: ahead(&Ladder),
                owed: false,
            }),
            topic: None,
            level: None,
        })
        .collect();
    let now = parse_instant(now).expect("the clock of the benchmark is written right");
    Problem::new(ProblemSpec {
        availability: availability(),
        busy: Vec::new(),
        now,
        start: now.date_naive(),
        tasks,
        limits: Limits {
            reserve: 0.15,
            round_weeks: true,
            ..Limits::default()
        },
        rules: Rules {
            spacing: true,
            mend_reviews: true,
            ..Rules::default()
        },
        pinned: Vec::new(),
        done,
    })
    .expect("the roadmap that ships makes a problem")
}

/// Returns two hours on weekday evenings, five on Saturdays, and a week off in spring.
fn availability() -> Availability {
    let zone = Zone::named("Europe/Madrid").expect("the database knows Madrid");
    let mut free = Availability::empty(zone);
    let window =
        |hours: &str| ClockWindow::parse(hours).expect("the windows of the benchmark are right");
    let days = NaiveDate::MIN.iter_days().take(7);
    for day in days.map(|date| date.weekday()) {
        match day {
            Weekday::Sun => {}
            Weekday::Sat => free
                .weekly
                .add(day, [window("10:00-13:00"), window("16:00-18:00")]),
            _ => free.weekly.add(day, [window("19:00-21:00")]),
        }
    }
    let easter = NaiveDate::from_ymd_opt(2026, 3, 30).expect("the date exists");
    free.days
        .extend((0..7).map(|day| (easter + Days::new(day), DayHours::default())));
    free
}

/// Returns the minutes of each task that stood before an instant.
fn done_before(plan: &Plan, from: &str) -> BTreeMap<String, u32> {
    let from = parse_instant(from).expect("the clock of the benchmark is written right");
    let from = Timestamp::floor(&from);
    let mut done = BTreeMap::new();
    let works = |session: &&ruta_core::plan::Session| session.kind != Kind::Review;
    for session in plan.sessions.iter().filter(works) {
        if session.span.end <= from {
            *done.entry(session.task.clone()).or_default() += session.span.minutes() as u32;
        }
    }
    done
}

fn baseline(plan: &Plan) -> Vec<Baseline> {
    let stored = |session: &ruta_core::plan::Session| Baseline {
        id: session.id.clone(),
        task: session.task.clone(),
        span: session.span,
        pinned: false,
        review: session.kind == Kind::Review,
    };
    plan.sessions.iter().map(stored).collect()
}

/// Asks many times and prints how long the answers took.
fn measure<T>(what: &str, answer: impl Fn() -> T) {
    let mut times = Vec::with_capacity(ANSWERS);
    for _ in 0..ANSWERS {
        let start = Instant::now();
        black_box(answer());
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{what:<36} fastest {:>8.2} ms   median {:>8.2} ms",
        milliseconds(times[0]),
        milliseconds(times[ANSWERS / 2]),
    );
}
