//! What holds of every forecast.

use crate::learners::{Dice, Learner, Quirk, availability, monday};
use proptest::prelude::*;
use ruta_core::forecast::{
    Course, Ends, ForecastInput, Known, Limits, Mark, Remaining, forecast, forecasts,
};
use ruta_core::time::{ClockWindow, Span, TimeOff, Timestamp};

const SHARES: [f64; 7] = [0.05, 0.1, 0.3, 0.5, 0.8, 0.9, 0.95];
const DAY: i64 = 24 * 60;

/// Returns what is known of some learner with a few tasks left.
fn known(seed: u64) -> ForecastInput {
    let mut dice = Dice(seed);
    let logged = (dice.share() * 8.0) as usize;
    let weeks = (dice.share() * 8.0) as usize;
    let left = 1 + (dice.share() * 12.0) as usize;
    let mut learner = Learner::new(&mut dice, logged, weeks, left, Quirk::default());
    for task in &mut learner.input.remaining {
        if dice.share() < 0.3 {
            task.logged = (dice.share() * 600.0) as u32;
        }
    }
    learner.input
}

fn known_of(input: &ForecastInput) -> Known<'_> {
    Known {
        now: input.now,
        remaining: &input.remaining,
        history: &input.history,
        weeks: &input.weeks,
        trials: input.trials,
        seed: input.seed,
    }
}

/// Tells whether every quantile of one is at or before that of the other.
fn never_later(one: &Ends, other: &Ends) -> bool {
    SHARES
        .iter()
        .all(|share| match (one.at(*share), other.at(*share)) {
            (Some(one), Some(other)) => one <= other,
            (one, other) => one.is_some() || other.is_none(),
        })
}

fn window(text: &str) -> ClockWindow {
    ClockWindow::parse(text).expect("a window")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_same_input_gives_the_same_forecast(seed: u64) {
        let input = known(seed);
        prop_assert_eq!(forecast(&input), forecast(&input.clone()));
    }

    #[test]
    fn quantiles_rise(seed: u64) {
        let said = forecast(&known(seed));
        for pair in SHARES.windows(2) {
            prop_assert!(said.minutes.at(pair[0]) <= said.minutes.at(pair[1]));
            prop_assert!(said.finish.at(pair[0]) <= said.finish.at(pair[1]) || said.finish.at(pair[1]).is_none());
        }
    }

    #[test]
    fn another_task_is_never_done_earlier(seed: u64, min in 1_u32..600, wide in 0_u32..600, logged in 0_u32..300) {
        let less = known(seed);
        let mut more = less.clone();
        more.remaining.push(Remaining { min, max: min + wide, logged });
        let (less, more) = (forecast(&less), forecast(&more));
        prop_assert!(never_later(&less.finish, &more.finish));
        prop_assert!(less.minutes.at(0.8) <= more.minutes.at(0.8));
    }

    #[test]
    fn larger_tasks_are_never_done_earlier(seed: u64, place: prop::sample::Index, times in 1.0_f64..3.0) {
        let less = known(seed);
        let mut more = less.clone();
        let task = place.index(more.remaining.len());
        let task = &mut more.remaining[task];
        task.min = (f64::from(task.min) * times).round() as u32;
        // Rounding must not make the range narrower.
        task.max = (f64::from(task.max) * times).round() as u32 + 1;
        prop_assert!(never_later(&forecast(&less).finish, &forecast(&more).finish));
    }

    #[test]
    fn more_free_time_is_never_later(seed: u64, day in 0_i64..200, tuesday: bool) {
        let less = known(seed);
        let mut more = less.clone();
        if tuesday {
            more.availability.weekly.add(chrono::Weekday::Tue, [window("6:00-7:30")]);
        } else {
            let date = more.availability.zone.date_of(monday() + day * DAY);
            let mut windows = more.availability.windows_on(date).to_vec();
            windows.push(window("12:00-15:00"));
            more.availability.days.insert(date, windows.into());
        }
        prop_assert!(never_later(&forecast(&more).finish, &forecast(&less).finish));
    }

    #[test]
    fn courses_share_their_luck_and_each_is_the_forecast_that_it_would_be_alone(seed: u64, more in 0_u32..300) {
        let alone = known(seed);
        let count = alone.remaining.len();
        let with_more = Limits { more, ..Limits::default() };
        let course = |limits, tasks| Course {
            availability: &alone.availability,
            busy: &alone.busy,
            limits,
            tasks,
            marks: &alone.marks,
            due: alone.due,
        };
        let courses = [
            course(&alone.limits, (0..count).collect()),
            course(&with_more, (0..count).collect()),
            course(&alone.limits, (1..count).collect()),
            course(&alone.limits, (0..count).rev().collect()),
        ];
        let said = forecasts(&known_of(&alone), &courses);
        prop_assert_eq!(&said[0], &forecast(&alone));
        // More a week and less work never end a trial later; another order leaves the end.
        prop_assert!(never_later(&said[1].finish, &said[0].finish));
        prop_assert!(never_later(&said[2].finish, &said[0].finish));
        for share in SHARES {
            let (one, other) = (said[3].finish.at(share), said[0].finish.at(share));
            prop_assert!(one.zip(other).is_none_or(|(one, other)| (one - other).abs() <= 1));
        }
    }

    #[test]
    fn time_off_and_busy_time_are_never_earlier(seed: u64, from in 0_i64..120, days in 0_i64..30, off: bool) {
        let more = known(seed);
        let mut less = more.clone();
        let (start, end) = (monday() + from * DAY, monday() + (from + days + 1) * DAY);
        if off {
            let date = |at: Timestamp| more.availability.zone.date_of(at);
            less.availability.off.push(TimeOff { from: date(start), to: date(end - 1), note: None });
        } else {
            less.busy.extend(Span::new(start, end));
        }
        prop_assert!(never_later(&forecast(&more).finish, &forecast(&less).finish));
    }

    #[test]
    fn parts_end_in_the_order_of_the_work_and_all_of_it_with_the_last(seed: u64) {
        let mut input = known(seed);
        let count = input.remaining.len();
        let due = Some(monday() + 60 * DAY);
        input.due = due;
        input.marks = [count, count / 2, 0].map(|tasks| Mark { tasks, due }).to_vec();
        let said = forecast(&input);
        prop_assert_eq!(&said.marks[0].finish, &said.finish);
        prop_assert_eq!(said.marks[0].on_time, said.on_time);
        prop_assert!(never_later(&said.marks[1].finish, &said.finish));
        prop_assert_eq!(said.marks[2].finish.at(0.9), Some(input.now));
        prop_assert_eq!(said.marks[2].on_time, Some(1.0));
    }

    #[test]
    fn slack_is_time_that_can_be_taken_off_with_four_in_five_still_on_time(seed: u64, weeks in 4_i64..80) {
        let mut input = known(seed);
        input.trials = 1000;
        let due = monday() + weeks * 7 * DAY;
        input.due = Some(due);
        let said = forecast(&input);
        let (on_time, slack) = (said.on_time.expect("a due date"), said.slack_weeks.expect("one too"));
        prop_assert!(slack <= weeks as f64);
        if on_time < 0.8 {
            prop_assert!(slack <= 0.0);
        }
        if slack > 0.0 {
            let away = |weeks: f64| {
                let mut input = input.clone();
                input.busy.extend(Span::new(monday(), monday() + (weeks * 7.0 * DAY as f64) as i64));
                forecast(&input).on_time.expect("a due date")
            };
            prop_assert!(away(slack - 0.01) >= 0.8, "{slack}: {}", away(slack - 0.01));
            prop_assert!(away(slack + 0.3) <= 0.82, "{slack}: {}", away(slack + 0.3));
        }
    }
}

#[test]
fn minutes_beyond_the_least_move_the_forecast_of_an_unfinished_task() {
    let mut input = known(1);
    let p80 = |logged| {
        input.remaining = vec![Remaining {
            min: 480,
            max: 720,
            logged,
        }];
        input.trials = 4000;
        forecast(&input).minutes.at(0.8)
    };
    let left: Vec<u64> = [0, 240, 480, 700, 1200, 3000].map(p80).to_vec();
    // Work goes on while the task is not done: what is left falls, but never to nothing.
    assert!(left[1] < left[0] && left[2] < left[1], "{left:?}");
    assert!(left[3] > 100 && left[4] > 100 && left[5] > 100, "{left:?}");
    // What was logged and what is left say together that the task grew.
    assert!(
        480 + left[2] > left[0] && 1200 + left[4] > 700 + left[3],
        "{left:?}"
    );
}

#[test]
fn work_without_free_time_never_ends_and_no_work_ends_now() {
    let mut input = known(2);
    input.due = Some(monday() + 7 * DAY);
    input.availability.weekly = ruta_core::time::Weekly::default();
    let never = forecast(&input);
    assert_eq!((never.finish.at(0.1), never.on_time), (None, Some(0.0)));
    assert_eq!(never.slack_weeks, Some(0.0));
    assert!(never.minutes.at(0.5) > 0);
    input.remaining.clear();
    let done = forecast(&input);
    assert_eq!(
        (done.finish.at(0.9), done.on_time),
        (Some(input.now), Some(1.0))
    );
    assert_eq!(done.minutes.at(0.9), 0);
}

#[test]
fn a_week_off_ahead_is_lost_in_each_trial() {
    let mut input = known(3);
    input.availability = availability();
    let p50 = |input: &ForecastInput| forecast(input).finish.at(0.5).expect("an end");
    let before = p50(&input);
    input.busy.extend(Span::new(monday(), monday() + 7 * DAY));
    let lost = p50(&input) - before;
    assert!(lost > 2 * DAY, "{lost}");
}
