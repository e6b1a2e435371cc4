//! Local time, zones, windows and free time.

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use ruta_core::time::{
    Availability, ClockWindow, DayHours, Edge, Span, TimeOff, Timestamp, WindowError, WrittenDays,
    Zone, free_time, parse_instant,
};

fn zone(name: &str) -> Zone {
    Zone::named(name).expect("the zone exists")
}

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a local time")
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> Timestamp {
    Timestamp::floor(&parse_instant(text).expect("an instant"))
}

fn span(start: &str, end: &str) -> Span {
    Span::new(at(start), at(end)).expect("it is not empty")
}

#[test]
fn an_edge_that_the_clock_skips_is_the_first_instant_after_the_gap() {
    // (zone, skipped local time, instant)
    for (name, skipped, expected) in [
        (
            "Europe/Madrid",
            "2026-03-29 02:30",
            "2026-03-29T03:00:00+02:00",
        ),
        (
            "Australia/Lord_Howe",
            "2026-10-04 02:15",
            "2026-10-04T02:30:00+11:00",
        ),
        (
            "America/Havana",
            "2026-03-08 00:00",
            "2026-03-08T01:00:00-04:00",
        ),
    ] {
        for edge in [Edge::Start, Edge::End] {
            let found = zone(name).edge(local(skipped), edge);
            assert_eq!(zone(name).rfc3339(found), expected, "{name} {skipped}");
        }
    }
}

#[test]
fn an_edge_that_occurs_twice_is_the_first_as_a_start_and_the_second_as_an_end() {
    let madrid = zone("Europe/Madrid");
    let twice = local("2026-10-25 02:30");
    assert_eq!(
        madrid.edge(twice, Edge::Start),
        at("2026-10-25T02:30:00+02:00")
    );
    assert_eq!(
        madrid.edge(twice, Edge::End),
        at("2026-10-25T02:30:00+01:00")
    );
    assert!(madrid.is_ambiguous(at("2026-10-25T02:00:00+01:00")));
    assert!(!madrid.is_ambiguous(at("2026-10-25T03:00:00+01:00")));
}

#[test]
fn a_skipped_event_time_is_read_with_the_offset_before_the_gap() {
    let madrid = zone("Europe/Madrid");
    let found = madrid.compatible(local("2026-03-29 02:30"));
    assert_eq!(madrid.rfc3339(found), "2026-03-29T03:30:00+02:00");
}

#[test]
fn the_grid_follows_the_local_clock() {
    for (name, from, grid, expected) in [
        (
            "Asia/Kathmandu",
            "2026-05-01T10:01:00+05:45",
            15,
            "2026-05-01T10:15:00+05:45",
        ),
        (
            "Asia/Kathmandu",
            "2026-05-01T10:01:00+05:45",
            60,
            "2026-05-01T11:00:00+05:45",
        ),
        (
            "Europe/Madrid",
            "2026-05-01T10:57:00+02:00",
            7,
            "2026-05-01T11:00:00+02:00",
        ),
        (
            "Australia/Lord_Howe",
            "2026-10-04T01:50:00+10:30",
            60,
            "2026-10-04T03:00:00+11:00",
        ),
    ] {
        assert_eq!(
            zone(name).rfc3339(zone(name).next_on_grid(at(from), grid)),
            expected
        );
    }
}

#[test]
fn zone_rules_are_those_in_force_and_not_the_machines() {
    // Vancouver stays on summer time from November 2026 on.
    let vancouver = zone("America/Vancouver");
    assert_eq!(
        vancouver.offset_minutes_at(at("2026-12-24T12:00:00Z")),
        -7 * 60
    );
    assert_eq!(zone("europe/madrid").name(), "Europe/Madrid");
    assert!(Zone::named("Europe/Atlantis").is_err());
}

#[test]
fn windows_are_read_with_day_ranges_and_lists() {
    let read = WrittenDays::parse("fri-mon 9:00-10:00, 22:00-24:00").expect("it is well written");
    assert_eq!(
        read.days,
        [Weekday::Fri, Weekday::Sat, Weekday::Sun, Weekday::Mon]
    );
    let DayHours::Windows(windows) = read.hours else {
        panic!("these are windows");
    };
    assert_eq!(windows[1].to_string(), "22:00-24:00");
    assert!(matches!(
        WrittenDays::parse("mon"),
        Err(WindowError::NoWindow(_))
    ));
    assert!(matches!(
        WrittenDays::parse("may 10:00-11:00"),
        Err(WindowError::NotADay(_))
    ));
    for impossible in ["21:00-19:00", "19:00-19:00"] {
        assert!(matches!(
            ClockWindow::parse(impossible),
            Err(WindowError::EndsBeforeStart(_))
        ));
    }
    for unreadable in [
        "",
        "19-21",
        "19:00",
        "19:00-25:00",
        "24:00-24:00",
        "1 9:00-20:00",
        "19:60-20:00",
        "-19:00-20:00",
    ] {
        let read = ClockWindow::parse(unreadable);
        assert!(
            matches!(read, Err(WindowError::NotAWindow(_))),
            "{unreadable}"
        );
    }
}

fn week_of(windows: &[&str]) -> Availability {
    let mut availability = Availability::empty(zone("Europe/Madrid"));
    for text in windows {
        let read = WrittenDays::parse(text).expect("it is well written");
        let DayHours::Windows(windows) = read.hours else {
            panic!("these are windows");
        };
        for day in read.days {
            availability.weekly.add(day, windows.clone());
        }
    }
    availability
}

fn free_minutes(availability: &Availability, busy: &[Span], within: Span) -> Vec<i64> {
    free_time(availability, busy, within)
        .into_iter()
        .map(Span::minutes)
        .collect()
}

#[test]
fn windows_that_touch_at_midnight_are_one_stretch() {
    let availability = week_of(&["mon 22:00-24:00", "tue 00:00-01:00", "tue 00:30-02:00"]);
    let week = span("2026-01-12T00:00:00+01:00", "2026-01-19T00:00:00+01:00");
    assert_eq!(free_minutes(&availability, &[], week), [240]);
}

#[test]
fn a_window_over_a_clock_change_has_its_real_length() {
    let sundays = week_of(&["sun 01:00-04:00"]);
    let spring = span("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00");
    let autumn = span("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00");
    assert_eq!(free_minutes(&sundays, &[], spring), [120]);
    assert_eq!(free_minutes(&sundays, &[], autumn), [240]);
    assert!(free_minutes(&week_of(&["sun 02:10-02:50"]), &[], spring).is_empty());
}

#[test]
fn time_off_single_days_and_busy_events_cut_into_the_week() {
    let mut availability = week_of(&["mon-fri 19:00-21:00"]);
    availability
        .days
        .insert(date("2026-01-13"), DayHours::default());
    let hour = ClockWindow::new(600, 660).expect("it is a window");
    availability
        .days
        .insert(date("2026-01-17"), vec![hour].into());
    availability.off.push(TimeOff {
        from: date("2026-01-15"),
        to: date("2026-01-16"),
        note: None,
    });
    let busy = [
        span("2026-01-14T18:30:00Z", "2026-01-14T19:00:00Z"),
        span("2026-01-12T00:00:00Z", "2026-01-12T18:30:00Z"),
    ];
    let week = span("2026-01-12T00:00:00+01:00", "2026-01-19T00:00:00+01:00");
    assert_eq!(free_minutes(&availability, &busy, week), [90, 30, 60, 60]);
}
