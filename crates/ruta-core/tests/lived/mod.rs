//! Availability as people live it: windows over midnight, hours without windows, seasons, holidays.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;

use chrono::{Days, Weekday};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use ruta_core::plan::Problem;
use ruta_core::plan::wire::read;
use ruta_core::time::{Availability, ClockWindow, DayHours, Profile, TimeOff, Weekly};

pub(crate) fn hours() -> impl Strategy<Value = DayHours> {
    let evening = (18_u16..24, 1_u16..13).prop_map(|(start, length)| {
        let window = ClockWindow::new(start * 60, (start + length) * 60);
        window
            .expect("it is at most twelve hours long")
            .into_hours()
    });
    let morning = (0_u16..12, 1_u16..8).prop_map(|(start, length)| {
        let window = ClockWindow::new(start * 60, (start + length) * 60);
        window.expect("it ends on its day").into_hours()
    });
    prop_oneof![
        2 => evening,
        1 => morning,
        2 => (1_u16..40).prop_map(|quarters| DayHours::Minutes(quarters * 15)),
        1 => Just(DayHours::default()),
    ]
}

trait IntoHours {
    fn into_hours(self) -> DayHours;
}

impl IntoHours for ClockWindow {
    fn into_hours(self) -> DayHours {
        DayHours::Windows(vec![self])
    }
}

fn any_week() -> impl Strategy<Value = Weekly> {
    vec(hours(), 7).prop_map(|days| {
        let mut weekly = Weekly::default();
        let mut day = Weekday::Mon;
        for hours in days {
            weekly.set(day, hours);
            day = day.succ();
        }
        weekly
    })
}

/// What is declared, dates counted in days from the first of the problem.
#[derive(Debug, Clone)]
pub(crate) struct Declared {
    weekly: Weekly,
    season: (u64, u64, Weekly),
    holidays: Vec<u64>,
    off: (u64, u64),
    own: (u64, DayHours),
}

pub(crate) fn declared() -> impl Strategy<Value = Declared> {
    (
        any_week(),
        (0_u64..20, 0_u64..20, any_week()),
        btree_set(0_u64..30, 0..6),
        (0_u64..30, 0_u64..4),
        (0_u64..30, hours()),
    )
        .prop_map(|(weekly, season, holidays, off, own)| Declared {
            weekly,
            season,
            holidays: holidays.into_iter().collect(),
            off,
            own,
        })
}

/// Returns a generated problem with other availability.
pub(crate) fn lived(json: &serde_json::Value, declared: &Declared) -> Problem {
    let mut problem = read(&json.to_string())
        .expect("generated problems are well formed")
        .problem;
    let first = problem.zone().date_of(problem.earliest);
    let on = |days: u64| first + Days::new(days);
    let (season_from, season_days, season) = declared.season.clone();
    problem.availability = Availability {
        weekly: declared.weekly.clone(),
        profiles: vec![Profile {
            name: "season".to_owned(),
            from: on(season_from),
            to: on(season_from + season_days),
            weekly: season,
        }],
        holidays: declared.holidays.iter().map(|days| on(*days)).collect(),
        off: vec![TimeOff {
            from: on(declared.off.0),
            to: on(declared.off.0 + declared.off.1),
            note: None,
        }],
        days: BTreeMap::from([(on(declared.own.0), declared.own.1.clone())]),
        ..Availability::empty(problem.zone().clone())
    };
    problem
}
