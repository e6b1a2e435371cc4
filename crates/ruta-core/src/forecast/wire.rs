//! The JSON of `ruta predict`: what is known in, a forecast out.

use serde::{Deserialize, Serialize};

use super::{Ends, Finished, Forecast, ForecastInput, Limits, PastWeek, Remaining};
use crate::plan::ProblemError;
use crate::plan::wire::{
    RawBusy, RawOff, RawWeekly, ReadError, UniqueMap, busy, date, days, instant, off,
};
use crate::time::{Availability, Timestamp, Zone};

/// The most minutes of a task or a week: ten years on end.
const MOST_MINUTES: u32 = 10 * 366 * 24 * 60;
/// The most trials.
const MOST_TRIALS: u32 = 1_000_000;

/// Reads what is known from its JSON text.
///
/// # Errors
/// [`ReadError`] says where and what; nothing is guessed.
pub fn read(text: &str) -> Result<ForecastInput, ReadError> {
    serde_json::from_str::<RawInput>(text)
        .map_err(|error| ReadError::json(&error, text))?
        .input()
}

/// Writes a forecast as one line of JSON without a line end.
///
/// # Panics
/// Never: numbers and texts always have a JSON form.
pub fn write(zone: &Zone, forecast: &Forecast) -> String {
    serde_json::to_string(&Answer::of(zone, forecast))
        .expect("numbers and texts always have a JSON form")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInput {
    zone: String,
    now: String,
    #[serde(default)]
    weekly: RawWeekly,
    #[serde(default)]
    days: UniqueMap<Vec<String>>,
    #[serde(default)]
    off: Vec<RawOff>,
    #[serde(default)]
    busy: Vec<RawBusy>,
    remaining: Vec<RawRemaining>,
    #[serde(default)]
    history: Vec<RawFinished>,
    #[serde(default)]
    weeks: Vec<RawWeek>,
    #[serde(default)]
    due: Option<String>,
    #[serde(default = "usual_trials")]
    trials: u32,
    #[serde(default = "usual_seed")]
    seed: u64,
}

fn usual_trials() -> u32 {
    10_000
}

fn usual_seed() -> u64 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRemaining {
    min: u32,
    max: u32,
    #[serde(default)]
    logged: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFinished {
    min: u32,
    max: u32,
    actual: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWeek {
    planned: u32,
    attended: u32,
}

impl RawInput {
    fn input(self) -> Result<ForecastInput, ReadError> {
        let zone = Zone::named(&self.zone)?;
        let now = Timestamp::ceil(&instant("now", &self.now)?);
        let due = self.due.map(|text| date("due", &text)).transpose()?;
        let off = off(self.off)?;
        if let Some(off) = off.iter().find(|off| off.to < off.from) {
            let (from, to) = (off.from, off.to);
            return Err(ProblemError::OffEndsBeforeStart { from, to }.into());
        }
        let trials = self.trials;
        if !(1..=MOST_TRIALS).contains(&trials) {
            return Err(out_of_range("trials", trials, format!("1–{MOST_TRIALS}")));
        }
        Ok(ForecastInput {
            now,
            due: due.map(|due| zone.end_of_day(due)),
            availability: Availability {
                weekly: self.weekly.windows()?,
                days: days(self.days)?,
                off,
                ..Availability::empty(zone)
            },
            busy: busy(&self.busy)?,
            limits: Limits::default(),
            remaining: each("remaining", &self.remaining, RawRemaining::checked)?,
            history: each("history", &self.history, RawFinished::checked)?,
            weeks: each("weeks", &self.weeks, RawWeek::checked)?,
            marks: Vec::new(),
            trials,
            seed: self.seed,
        })
    }
}

/// Checks each entry of a list, which is told where it stands.
fn each<R, T>(
    list: &str,
    raw: &[R],
    check: impl Fn(&R, &str) -> Result<T, ReadError>,
) -> Result<Vec<T>, ReadError> {
    raw.iter()
        .enumerate()
        .map(|(number, raw)| check(raw, &format!("{list}[{number}]")))
        .collect()
}

impl RawRemaining {
    fn checked(&self, place: &str) -> Result<Remaining, ReadError> {
        let (min, max) = range(place, self.min, self.max)?;
        let logged = at_most(place, "logged", self.logged)?;
        Ok(Remaining { min, max, logged })
    }
}

impl RawFinished {
    fn checked(&self, place: &str) -> Result<Finished, ReadError> {
        let (min, max) = range(place, self.min, self.max)?;
        let actual = at_least(place, "actual", self.actual, 1)?;
        Ok(Finished { min, max, actual })
    }
}

impl RawWeek {
    fn checked(&self, place: &str) -> Result<PastWeek, ReadError> {
        Ok(PastWeek {
            planned: at_most(place, "planned", self.planned)?,
            attended: at_most(place, "attended", self.attended)?,
        })
    }
}

/// Checks both ends of a range.
fn range(place: &str, min: u32, max: u32) -> Result<(u32, u32), ReadError> {
    let min = at_least(place, "min", min, 1)?;
    Ok((min, at_least(place, "max", max, min)?))
}

fn at_least(place: &str, field: &str, minutes: u32, least: u32) -> Result<u32, ReadError> {
    if minutes < least {
        let name = format!("{place}.{field}");
        return Err(out_of_range(&name, minutes, format!("≥ {least}")));
    }
    at_most(place, field, minutes)
}

fn at_most(place: &str, field: &str, minutes: u32) -> Result<u32, ReadError> {
    if minutes > MOST_MINUTES {
        let name = format!("{place}.{field}");
        return Err(out_of_range(&name, minutes, format!("≤ {MOST_MINUTES}")));
    }
    Ok(minutes)
}

fn out_of_range(name: &str, value: u32, range: String) -> ReadError {
    ReadError::Problem(ProblemError::OutOfRange {
        name: name.to_owned(),
        value: value.to_string(),
        range: range.into(),
    })
}

/// A forecast as programs read it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The minutes that are left.
    pub minutes: Quantiles<u64>,
    /// When they end, RFC 3339; null where that share of the trials does not within ten years.
    pub finish: Quantiles<Option<String>>,
    /// The probability of being on time; null without a due date.
    pub on_time: Option<f64>,
    /// The learner's pace.
    pub pace: AnswerPace,
    /// The learner's attendance.
    pub attendance: AnswerAttendance,
}

/// What is not exceeded in 10, 50, 80 and 90 % of the trials.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Quantiles<T> {
    /// In one of ten.
    pub p10: T,
    /// In every other.
    pub p50: T,
    /// In four of five.
    pub p80: T,
    /// In nine of ten.
    pub p90: T,
}

/// The pace in numbers of four digits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerPace {
    /// How the time that tasks take compares with the middle of their ranges.
    pub factor: f64,
    /// The standard deviation of the factor's logarithm.
    pub sd: f64,
    /// From how many finished tasks.
    pub n: u32,
}

/// The attendance in numbers of four digits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnswerAttendance {
    /// The share of what is planned that is studied in the long run.
    pub share: f64,
    /// From how many weeks.
    pub weeks: u32,
}

impl<T> Quantiles<T> {
    /// Asks for the four.
    pub fn of(at: impl Fn(f64) -> T) -> Self {
        Self {
            p10: at(0.1),
            p50: at(0.5),
            p80: at(0.8),
            p90: at(0.9),
        }
    }
}

impl Answer {
    /// Returns a forecast as programs read it.
    pub fn of(zone: &Zone, forecast: &Forecast) -> Self {
        let Forecast {
            pace, attendance, ..
        } = forecast;
        Self {
            minutes: Quantiles::of(|share| forecast.minutes.at(share)),
            finish: finish(zone, &forecast.finish),
            on_time: forecast.on_time.map(four_digits),
            pace: AnswerPace {
                factor: four_digits(pace.factor),
                sd: four_digits(pace.sd),
                n: pace.n,
            },
            attendance: AnswerAttendance {
                share: four_digits(attendance.share),
                weeks: attendance.weeks,
            },
        }
    }
}

fn finish(zone: &Zone, ends: &Ends) -> Quantiles<Option<String>> {
    Quantiles::of(|share| ends.at(share).map(|end| zone.rfc3339(end)))
}

/// Rounds to four digits behind the point: the fifth is luck.
fn four_digits(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
