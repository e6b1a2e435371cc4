//! Weeks as people live them: windows over midnight, hours without windows, seasons, holidays.

mod lived;
mod problems;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike};
use lived::{declared, lived};
use proptest::prelude::*;
use ruta_core::plan::{Plan, Problem, check, solve};
use ruta_core::time::{
    Availability, ClockWindow, DayHours, Profile, Span, TimeOff, Timestamp, Weekly, WindowError,
    WrittenDays, Zone, free_minutes, free_time, parse_instant,
};

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn span(start: &str, end: &str) -> Span {
    let at = |text| Timestamp::floor(&parse_instant(text).expect("an instant"));
    Span::new(at(start), at(end)).expect("it is not empty")
}

fn weekly(days: &[&str]) -> Weekly {
    let mut weekly = Weekly::default();
    for text in days {
        let read = WrittenDays::parse(text).expect("it is well written");
        for day in read.days {
            weekly.set(day, read.hours.clone());
        }
    }
    weekly
}

fn madrid(days: &[&str]) -> Availability {
    Availability {
        weekly: weekly(days),
        ..Availability::empty(Zone::named("Europe/Madrid").expect("the zone exists"))
    }
}

fn off(from: &str, to: &str) -> TimeOff {
    TimeOff {
        from: date(from),
        to: date(to),
        note: None,
    }
}

/// A week of January 2026, Monday to Sunday.
fn january() -> Span {
    span("2026-01-12T00:00:00+01:00", "2026-01-19T00:00:00+01:00")
}

fn lengths(availability: &Availability) -> Vec<i64> {
    free_time(availability, &[], january())
        .into_iter()
        .map(Span::minutes)
        .collect()
}

#[test]
fn hours_and_windows_are_written_in_many_ways_and_never_guessed() {
    let hours = |text| DayHours::parse(text);
    for (text, minutes) in [
        ("6h", 360),
        ("6 h", 360),
        ("1h30", 90),
        ("1 H 30 min", 90),
        ("90min", 90),
        ("90 m", 90),
        ("24h", 1440),
    ] {
        assert_eq!(hours(text), Ok(DayHours::Minutes(minutes)), "{text}");
    }
    for text in ["0h", "25h", "24h01"] {
        assert!(
            matches!(hours(text), Err(WindowError::NotHours(_))),
            "{text}"
        );
    }
    for text in ["10:00-12:00, 6h", "6h, 2h"] {
        assert!(
            matches!(hours(text), Err(WindowError::WindowsAndHours(_))),
            "{text}"
        );
    }
    for text in ["6", "h", "six h", "6.5h", "-1h", "6h-7h"] {
        assert!(
            matches!(hours(text), Err(WindowError::NotAWindow(_))),
            "{text}"
        );
    }
}

#[test]
fn a_window_over_midnight_is_at_most_twelve_hours_long() {
    for (text, written, minutes) in [
        ("22:00-01:00", "22:00-01:00", 180),
        ("22:00-00:00", "22:00-24:00", 120),
        ("20:00-08:00", "20:00-08:00", 720),
        ("23:59-0:00", "23:59-24:00", 1),
    ] {
        let window = ClockWindow::parse(text).expect("it is a window");
        assert_eq!(
            (window.to_string().as_str(), window.minutes()),
            (written, minutes)
        );
        assert_eq!(ClockWindow::parse(written), Ok(window));
    }
    for text in [
        "20:00-08:01",
        "21:00-19:00",
        "19:00-19:00",
        "11:00-00:00",
        "00:00-00:00",
    ] {
        let wrong = Err(WindowError::EndsBeforeStart(text.to_owned()));
        assert_eq!(ClockWindow::parse(text), wrong);
        assert_eq!(ClockWindow::parse_within_day(text), wrong);
    }
    let strict = ClockWindow::parse_within_day("22:00-01:00");
    assert_eq!(
        strict,
        Err(WindowError::EndsBeforeStart("22:00-01:00".to_owned()))
    );
    assert!(ClockWindow::new(1440, 1500).is_err());
}

#[test]
fn a_window_over_midnight_belongs_to_the_day_it_starts_on() {
    let usual = madrid(&["fri 22:00-01:00"]);
    assert_eq!(lengths(&usual), [180]);

    let mut own_friday = usual.clone();
    own_friday
        .days
        .insert(date("2026-01-16"), DayHours::default());
    assert_eq!(lengths(&own_friday), [] as [i64; 0]);

    let mut friday_off = usual.clone();
    friday_off.off.push(off("2026-01-16", "2026-01-16"));
    assert_eq!(lengths(&friday_off), [] as [i64; 0]);

    let mut own_saturday = usual.clone();
    let hour = ClockWindow::new(600, 660).expect("it is a window");
    own_saturday
        .days
        .insert(date("2026-01-17"), vec![hour].into());
    assert_eq!(lengths(&own_saturday), [180, 60]);
}

#[test]
fn a_day_without_study_cuts_the_evening_before_at_midnight() {
    let usual = madrid(&["fri 22:00-01:00", "sun 22:00-02:00"]);
    let saturday = date("2026-01-17");
    let mut saturday_off = usual.clone();
    saturday_off.off.push(off("2026-01-17", "2026-01-17"));
    let mut holiday = usual.clone();
    holiday.holidays.insert(saturday);
    let mut no_study = usual.clone();
    no_study.days.insert(saturday, DayHours::default());
    // The Sunday before reaches into the week as well.
    for availability in [saturday_off, holiday, no_study] {
        assert_eq!(lengths(&availability), [120, 120, 120]);
    }
    let monday = span("2026-01-12T00:00:00+01:00", "2026-01-13T00:00:00+01:00");
    assert_eq!(free_minutes(&usual, &[], monday), 120);
}

#[test]
fn what_is_said_about_a_date_goes_from_time_off_down_to_the_usual_week() {
    let mut availability = madrid(&["mon-sun 10:00-11:00"]);
    availability.profiles.push(Profile {
        name: "exams".to_owned(),
        from: date("2026-01-13"),
        to: date("2026-01-17"),
        weekly: weekly(&["tue-sat 10:00-12:00"]),
    });
    availability.holidays.insert(date("2026-01-14"));
    availability.holidays.insert(date("2026-01-15"));
    let own = DayHours::parse("10:00-13:00").expect("a window");
    availability.days.insert(date("2026-01-15"), own.clone());
    availability.days.insert(date("2026-01-16"), own);
    availability.off.push(off("2026-01-16", "2026-01-16"));
    // Monday usual, Tuesday of the profile, Wednesday a holiday, Thursday its own in spite of one,
    // Friday off in spite of its own, Saturday of the profile, Sunday usual.
    assert_eq!(lengths(&availability), [60, 120, 180, 120, 60]);
}

#[test]
fn hours_without_windows_count_no_more_than_there_is_awake() {
    let mut availability = madrid(&["sat 6h", "sun 90min"]);
    assert_eq!(lengths(&availability), [840, 840]);
    assert_eq!(free_minutes(&availability, &[], january()), 450);
    let busy = [span(
        "2026-01-17T08:00:00+01:00",
        "2026-01-17T20:00:00+01:00",
    )];
    assert_eq!(free_minutes(&availability, &busy, january()), 120 + 90);
    availability.waking = ClockWindow::parse("10:00-14:00").expect("a window");
    assert_eq!(free_minutes(&availability, &[], january()), 240 + 90);
    availability.spend(date("2026-01-18"), 60);
    assert_eq!(free_minutes(&availability, &[], january()), 240 + 30);
}

/// Returns every minute of a plan.
fn minutes_of(plan: &Plan) -> impl Iterator<Item = Timestamp> {
    let spans = plan.sessions.iter().map(|session| session.span);
    let minutes = spans.flat_map(|span| span.start.minutes()..span.end.minutes());
    minutes.map(Timestamp::from_minutes)
}

/// Returns what is declared for a date, reckoned here and not by the planner.
fn declared_on(problem: &Problem, on: NaiveDate) -> DayHours {
    let availability = &problem.availability;
    let off = &availability.off[0];
    if off.from <= on && on <= off.to {
        return DayHours::default();
    }
    if let Some(own) = availability.days.get(&on) {
        return own.clone();
    }
    if availability.holidays.contains(&on) {
        return DayHours::default();
    }
    let season = &availability.profiles[0];
    let week = if season.from <= on && on <= season.to {
        &season.weekly
    } else {
        &availability.weekly
    };
    week.on(on.weekday()).clone()
}

fn covers(hours: &DayHours, waking: ClockWindow, clock: u16) -> bool {
    let inside = |window: &ClockWindow| window.start() <= clock && clock < window.end();
    match hours {
        DayHours::Windows(windows) => windows.iter().any(inside),
        DayHours::Minutes(minutes) => *minutes > 0 && inside(&waking),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_plan_of_a_lived_week_keeps_the_invariants(json in problems::problem(6), declared in declared()) {
        let problem = lived(&json, &declared);
        let plan = solve(&problem);
        prop_assert_eq!(check(&problem, &plan.sessions), vec![]);
        prop_assert!(plan.finish() >= plan.bounds.finish);
        prop_assert!(plan.late_minutes() >= plan.bounds.late_minutes);
    }

    #[test]
    fn no_session_lies_on_a_holiday_in_time_off_or_outside_its_season(json in problems::problem(5), declared in declared()) {
        let problem = lived(&json, &declared);
        let plan = solve(&problem);
        // Of those that the clock shows twice no window says which it means.
        for at in minutes_of(&plan).filter(|at| !problem.zone().is_ambiguous(*at)) {
            let local = problem.zone().local(at);
            let (on, clock) = (local.date(), (local.hour() * 60 + local.minute()) as u16);
            let today = declared_on(&problem, on);
            let before = declared_on(&problem, on.pred_opt().expect("there is a day before"));
            let waking = problem.availability.waking;
            let evening_before = covers(&before, waking, clock + 1440);
            prop_assert!(!today.is_empty() || evening_before, "{on} has no study");
            prop_assert!(covers(&today, waking, clock) || evening_before, "{on} {clock}");
            let closed = problem.availability.hours_on(on).is_none();
            prop_assert!(!closed, "{on} is without study");
        }
    }

    #[test]
    fn a_day_of_hours_never_holds_more_than_its_minutes(json in problems::problem(5), declared in declared()) {
        let problem = lived(&json, &declared);
        let plan = solve(&problem);
        let mut used: BTreeMap<NaiveDate, u16> = BTreeMap::new();
        for at in minutes_of(&plan) {
            *used.entry(problem.zone().date_of(at)).or_default() += 1;
        }
        for (on, minutes) in used {
            if let DayHours::Minutes(most) = declared_on(&problem, on) {
                prop_assert!(minutes <= most, "{on}: {minutes} of {most}");
            }
        }
    }

    #[test]
    fn a_window_over_midnight_has_its_real_length_across_clock_changes(
        zone in prop::sample::select(vec!["Europe/Madrid", "Australia/Lord_Howe", "America/Havana", "Africa/Casablanca", "Asia/Kathmandu"]),
        day in 0_u64..366,
        start in 12_u16..24,
        length in 1_u16..13,
    ) {
        prop_assume!(start + length > 24);
        let zone = Zone::named(zone).expect("the zone exists");
        let on = date("2026-01-01") + Days::new(day);
        let window = ClockWindow::new(start * 60, (start + length) * 60).expect("twelve hours at most");
        let mut availability = Availability::empty(zone.clone());
        availability.days.insert(on, vec![window].into());
        let around = Span::new(zone.start_of_day(on), zone.end_of_day(on + Days::new(1))).expect("two days");
        let free: i64 = free_time(&availability, &[], around).into_iter().map(Span::minutes).sum();
        // Minute by minute: from the first that the clock shows as the start or later, to the last
        // that it shows as the end, or the first behind a skipped one.
        let wall = |minutes: u16| on.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minutes));
        let (opens, closes) = (wall(window.start()), wall(window.end()));
        let minutes = || (around.start.minutes()..around.end.minutes()).map(Timestamp::from_minutes);
        let start = minutes().find(|at| zone.local(*at) >= opens).expect("it starts");
        let shown = minutes().rfind(|at| zone.local(*at) == closes);
        let end = shown.or_else(|| minutes().find(|at| zone.local(*at) >= closes)).expect("it ends");
        prop_assert_eq!(free, end - start);
    }
}
