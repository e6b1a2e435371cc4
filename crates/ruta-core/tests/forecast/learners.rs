//! Learners made up for tests: their logs, and what becomes of the work that they have left.
//!
//! Everything is drawn anew here, with a generator and formulas of its own, so that a mistake in the
//! forecast is not one in its test.
#![allow(dead_code, reason = "tests and the benchmark use their own parts")]

use ruta_core::forecast::{Finished, ForecastInput, Limits, PastWeek, Remaining};
use ruta_core::time::{Availability, Timestamp, Weekly, Zone};
use ruta_core::time::{ClockWindow, parse_instant};

/// `SplitMix64` (Steele, Lea, Flood 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        ((bits >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    /// Box and Muller (1958).
    pub(crate) fn normal(&mut self) -> f64 {
        (-2.0 * self.share().ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }

    /// A gamma of a whole shape is a sum of exponentials.
    fn gamma(&mut self, shape: u32) -> f64 {
        (0..shape).map(|_| -self.share().ln()).sum()
    }

    fn beta(&mut self, yes: u32, no: u32) -> f64 {
        let (yes, no) = (self.gamma(yes), self.gamma(no));
        yes / (yes + no)
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.share()
    }
}

/// In what a learner is unlike the one that the forecast believes in.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Quirk {
    /// The factor's logarithm grows by so much with each task.
    pub(crate) drift: f64,
    /// The probability that a task takes four times as long.
    pub(crate) outliers: f64,
    /// The stated range is so many times narrower, on the scale of logarithms.
    pub(crate) narrow: f64,
    /// Besides everything else, one week in so many starts three without study; 0: none.
    pub(crate) bursts: u32,
}

impl Quirk {
    /// The learner that the forecast believes in.
    pub(crate) const NONE: Self = Self {
        drift: 0.0,
        outliers: 0.0,
        narrow: 0.0,
        bursts: 0,
    };
}

/// Minutes of free time a week: two evenings and a Saturday morning.
pub(crate) const WEEK_MINUTES: f64 = 480.0;
/// Free minutes of each weekday, Monday first, with the minute of the day when they start.
const DAYS: [(u32, u32); 7] = [
    (120, 19 * 60),
    (0, 0),
    (120, 19 * 60),
    (0, 0),
    (0, 0),
    (240, 10 * 60),
    (0, 0),
];

/// A learner with a log, and the truth about what comes.
pub(crate) struct Learner {
    /// What a forecast is made from.
    pub(crate) input: ForecastInput,
    /// What the remaining work really takes.
    pub(crate) minutes: f64,
    /// When it really ends.
    pub(crate) finish: Timestamp,
}

struct Habits {
    back: f64,
    away: f64,
    share: f64,
    share_sd: f64,
    on: bool,
    burst: u32,
}

impl Habits {
    fn next(&mut self, dice: &mut Dice, bursts: u32) -> f64 {
        let chance = dice.share();
        self.on = chance < if self.on { 1.0 - self.away } else { self.back };
        let luck = dice.normal();
        if bursts > 0 && self.burst == 0 && dice.share() < 1.0 / f64::from(bursts) {
            self.burst = 3;
        }
        if self.burst > 0 {
            self.burst -= 1;
            self.on = false;
        }
        if self.on {
            (self.share + self.share_sd * luck).exp()
        } else {
            0.0
        }
    }
}

impl Learner {
    /// Draws a learner who has logged so many tasks and weeks and has so many tasks left.
    pub(crate) fn new(
        dice: &mut Dice,
        logged: usize,
        weeks: usize,
        left: usize,
        quirk: Quirk,
    ) -> Self {
        // What docs/forecast.md assumes of learners.
        let variance = 2.0 / dice.gamma(3);
        let mut factor = 1.2_f64.ln() + 0.40 * variance.sqrt() * dice.normal();
        let slope = 0.05 * variance.sqrt() * dice.normal();
        let mut task = |dice: &mut Dice| {
            let low = dice.between(60.0, 400.0).round();
            let high = (low * dice.between(1.1, 2.0)).round();
            let middle = f64::midpoint(low.ln(), high.ln());
            let spread = (high.ln() - low.ln()) / (2.0 * 0.8416);
            let sd = (variance * (spread * spread + 0.50 * 0.50)).sqrt();
            let off = slope * (middle - 240_f64.ln());
            let outlier = if dice.share() < quirk.outliers {
                4_f64.ln()
            } else {
                0.0
            };
            factor += quirk.drift;
            let minutes = (middle + factor + off + sd * dice.normal() + outlier).exp();
            let narrow = if quirk.narrow > 0.0 {
                quirk.narrow
            } else {
                1.0
            };
            let half = (high.ln() - low.ln()) / 2.0 / narrow;
            let range = ((middle - half).exp().round(), (middle + half).exp().round());
            (range.0.max(1.0) as u32, range.1.max(1.0) as u32, minutes)
        };
        let history = (0..logged)
            .map(|_| {
                let (min, max, actual) = task(dice);
                let actual = actual.round().max(1.0) as u32;
                Finished { min, max, actual }
            })
            .collect();
        let mut minutes = 0.0;
        let remaining = (0..left)
            .map(|_| {
                let (min, max, actual) = task(dice);
                minutes += actual;
                let logged = 0;
                Remaining { min, max, logged }
            })
            .collect();
        let week_variance = 2.0 / dice.gamma(3);
        let mut habits = Habits {
            back: dice.beta(6, 4),
            away: dice.beta(2, 12),
            share: 0.85_f64.ln() + 0.25 * week_variance.sqrt() * dice.normal(),
            share_sd: 0.25 * week_variance.sqrt(),
            on: true,
            burst: 0,
        };
        let weeks = (0..weeks)
            .map(|_| {
                let share = habits.next(dice, quirk.bursts);
                // A hundred times finer than minutes, so that rounding hides nothing.
                let attended = (share * WEEK_MINUTES * 100.0).round() as u32;
                let planned = (WEEK_MINUTES * 100.0) as u32;
                PastWeek { planned, attended }
            })
            .collect();
        let finish = walk(minutes, || habits.next(dice, quirk.bursts));
        let input = ForecastInput {
            now: monday(),
            availability: availability(),
            busy: Vec::new(),
            limits: Limits::default(),
            remaining,
            history,
            weeks,
            due: None,
            marks: Vec::new(),
            trials: 300,
            seed: dice.0,
        };
        Self {
            input,
            minutes,
            finish: finish.unwrap_or(monday() + 10 * 366 * 24 * 60),
        }
    }
}

/// Walks the coming weeks day by day until the work is done, nothing within ten years.
pub(crate) fn walk(minutes: f64, mut share_of_week: impl FnMut() -> f64) -> Option<Timestamp> {
    let mut left = minutes;
    for week in 0..521 {
        let share = share_of_week();
        for (day, (free, start)) in DAYS.into_iter().enumerate() {
            let studied = f64::from(free) * share;
            if studied >= left {
                let midnight = (week * 7 + day as i64) * 24 * 60;
                let minutes = i64::from(start) + (left / share).ceil() as i64;
                return Some(monday() + midnight + minutes);
            }
            left -= studied;
        }
    }
    None
}

/// Returns the days from the Monday to an end; ten years where there is none.
pub(crate) fn days_until(end: Option<Timestamp>) -> f64 {
    let end = end.unwrap_or(monday() + 3653 * 24 * 60);
    (end - monday()) as f64 / (24.0 * 60.0)
}

/// A Monday, 00:00.
pub(crate) fn monday() -> Timestamp {
    let at = parse_instant("2026-01-12T00:00:00Z").expect("an instant");
    Timestamp::floor(&at)
}

/// The free time of every learner.
pub(crate) fn availability() -> Availability {
    let mut availability = Availability::empty(Zone::named("UTC").expect("a zone"));
    let mut weekly = Weekly::default();
    let mut day = chrono::Weekday::Mon;
    for (free, start) in DAYS {
        if free > 0 {
            let window = ClockWindow::new(start as u16, (start + free) as u16);
            weekly.add(day, [window.expect("a window")]);
        }
        day = day.succ();
    }
    availability.weekly = weekly;
    availability
}
