//! Generated planning problems, small enough to be read when one fails.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Zones with odd rules, and the days around a clock change of each.
const ZONES: [(&str, &str); 7] = [
    ("Europe/Madrid", "2026-03-23T08:00:00+01:00"),
    ("Australia/Lord_Howe", "2026-09-28T06:10:30+10:30"),
    ("Africa/Casablanca", "2026-02-10T07:00:00+01:00"),
    ("Asia/Kathmandu", "2026-05-04T09:17:00+05:45"),
    ("America/Havana", "2026-10-26T05:00:00-04:00"),
    ("America/Vancouver", "2026-03-02T05:00:00-08:00"),
    ("UTC", "2026-12-28T00:00:00Z"),
];

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn window() -> impl Strategy<Value = String> {
    (0_u32..94, 1_u32..16).prop_map(|(start, length)| {
        let (start, end) = (start * 15, (start + length) * 15);
        format!("{}-{}", clock(start), clock(end.min(24 * 60)))
    })
}

fn weekly() -> impl Strategy<Value = Value> {
    vec(vec(window(), 0..3), 7).prop_map(|days| {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        names
            .into_iter()
            .zip(days)
            .map(|(name, windows)| (name.to_owned(), json!(windows)))
            .collect()
    })
}

fn task(number: usize) -> impl Strategy<Value = Value> {
    let size = prop_oneof![
        0_u32..90,
        (1_u32..20).prop_map(|half_hours| half_hours * 30)
    ];
    let due = option::weighted(
        0.4,
        select(vec![
            "2026-03-30",
            "2026-04-20",
            "2026-10-05",
            "2026-11-02",
            "2027-01-15",
        ]),
    );
    (size, vec(0..number.max(1), 0..3), due, option::weighted(0.2, 10_u32..45)).prop_map(
        move |(minutes, after, due, min)| {
            let after: Vec<String> =
                after.into_iter().filter(|place| *place < number).map(|place| format!("t{place}")).collect();
            json!({ "id": format!("t{number}"), "minutes": minutes, "after": after, "due": due, "min_session": min })
        },
    )
}

fn limits() -> impl Strategy<Value = Value> {
    (
        select(vec![1_u32, 5, 15, 30, 60]),
        select(vec![
            (30_u32, 120_u32),
            (20, 45),
            (45, 60),
            (60, 240),
            (1, 90),
        ]),
        select(vec![0_u32, 0, 10, 15]),
        option::weighted(0.3, 30_u32..240),
        option::weighted(0.3, 60_u32..700),
        select(vec![0.0, 0.0, 0.15, 0.3]),
    )
        .prop_map(|(grid, (min, max), pause, day, week, reserve)| {
            json!({ "grid": grid, "min_session": min, "max_session": max, "break": pause,
                    "day": day, "week": week, "reserve": reserve })
        })
}

/// Returns problems of up to `most` tasks as the JSON of `ruta solve`.
pub(crate) fn problem(most: usize) -> impl Strategy<Value = Value> {
    let tasks = (1..=most).prop_flat_map(|count| (0..count).map(task).collect::<Vec<_>>());
    let rules = (any::<bool>(), any::<bool>())
        .prop_map(|(spacing, reviews)| json!({ "spacing": spacing, "reviews": reviews }));
    (select(ZONES.to_vec()), weekly(), tasks, limits(), rules).prop_map(|((zone, now), weekly, tasks, limits, rules)| {
        let date = now.split('T').next().expect("an instant holds a date");
        json!({ "zone": zone, "now": now, "start": date, "tasks": tasks, "weekly": weekly, "limits": limits, "rules": rules,
                "days": { "2026-04-01": ["10:00-12:00"], "2026-10-07": [] },
                "off": [{ "from": "2026-03-28", "to": "2026-03-29" }],
                "busy": [{ "start": "2026-04-02T10:00:00Z", "end": "2026-04-02T18:00:30Z" }] })
    })
}
