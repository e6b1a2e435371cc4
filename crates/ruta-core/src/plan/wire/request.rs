//! Reading a problem.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};
use thiserror::Error;

use super::baseline::{RawBaseline, baseline};
use crate::plan::{Kind, Limits, PinSpec, Problem, ProblemError, ProblemSpec, Rules, TaskSpec};
use crate::replan::{Baseline, Policy};
use crate::time::{
    Availability, ClockWindow, Span, TimeError, TimeOff, Timestamp, UnknownZone, Weekly,
    WindowError, Zone, parse_date, parse_instant,
};

/// What `ruta solve` is asked: a problem, and a replan where a policy is named.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// The problem.
    pub problem: Problem,
    /// The replan, if one is asked for.
    pub replan: Option<Replan>,
}

/// The part of a request that replans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replan {
    /// The stored plan, past sessions too.
    pub baseline: Vec<Baseline>,
    /// How to replan.
    pub policy: Policy,
    /// Sessions that start within so many hours are not touched.
    pub freeze_hours: u32,
}

/// A request that cannot be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The text is no JSON of the shape that is asked for.
    #[error("line {line}, column {column}: {message}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// A field holds a time that cannot be used.
    #[error("{field}: {source}")]
    Time {
        /// The path of the field.
        field: String,
        /// What is wrong.
        source: TimeError,
    },
    /// A field holds a window that cannot be used.
    #[error("{field}: {source}")]
    Window {
        /// The path of the field.
        field: String,
        /// What is wrong.
        source: WindowError,
    },
    /// The zone is unknown.
    #[error("zone: {0}")]
    Zone(#[from] UnknownZone),
    /// A span does not end after it starts, or holds seconds.
    #[error("{field}: {what}")]
    Span {
        /// The path of the field.
        field: String,
        /// What is wrong.
        what: &'static str,
    },
    /// The problem contradicts itself.
    #[error(transparent)]
    Problem(#[from] ProblemError),
    /// The baseline names what is no task, or an id twice.
    #[error("{field}: `{id}` {what}")]
    Baseline {
        /// The path of the field.
        field: String,
        /// The id.
        id: String,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The request asks for something that the planner does not do.
    #[error("{0} is not something that this version plans")]
    Unsupported(String),
}

impl ReadError {
    /// Returns the kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Json { .. } => "bad-json",
            Self::Time { .. } | Self::Span { .. } => "bad-time",
            Self::Window { .. } => "bad-window",
            Self::Zone(_) => "unknown-zone",
            Self::Problem(error) => error.code(),
            Self::Baseline { what, .. } if what.starts_with("is no") => "unknown-id",
            Self::Baseline { .. } => "duplicate-id",
            Self::Unsupported(_) => "unsupported",
        }
    }
}

/// Reads a request from its JSON text.
///
/// # Errors
/// [`ReadError`] says where and what; nothing is guessed.
pub fn read(text: &str) -> Result<Request, ReadError> {
    let raw: RawRequest = serde_json::from_str(text).map_err(|error| ReadError::Json {
        line: error.line(),
        column: error.column(),
        message: without_place(&error.to_string()),
    })?;
    raw.request()
}

/// Cuts the place off that `serde_json` writes behind its messages.
fn without_place(message: &str) -> String {
    message
        .rsplit_once(" at line ")
        .map_or(message, |(what, _)| what)
        .to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRequest {
    zone: String,
    now: String,
    start: Option<String>,
    tasks: Vec<RawTask>,
    #[serde(default)]
    weekly: RawWeekly,
    #[serde(default)]
    days: UniqueMap<Vec<String>>,
    #[serde(default)]
    off: Vec<RawOff>,
    #[serde(default)]
    busy: Vec<RawBusy>,
    #[serde(default)]
    limits: RawLimits,
    #[serde(default)]
    rules: RawRules,
    #[serde(default)]
    pinned: Vec<RawPin>,
    #[serde(default)]
    done: UniqueMap<u32>,
    #[serde(default)]
    baseline: Option<Vec<RawBaseline>>,
    #[serde(default)]
    policy: Option<String>,
    #[serde(default = "usual_freeze_hours")]
    freeze_hours: u32,
}

fn usual_freeze_hours() -> u32 {
    48
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTask {
    id: String,
    minutes: u32,
    #[serde(default)]
    after: Vec<String>,
    #[serde(default)]
    kind: Kind,
    #[serde(default)]
    due: Option<String>,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    min_session: Option<u32>,
    #[serde(default)]
    max_session: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct RawWeekly {
    mon: Vec<String>,
    tue: Vec<String>,
    wed: Vec<String>,
    thu: Vec<String>,
    fri: Vec<String>,
    sat: Vec<String>,
    sun: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOff {
    from: String,
    to: String,
    #[serde(default)]
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBusy {
    start: String,
    end: String,
    #[serde(default, rename = "name")]
    _name: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawLimits {
    grid: u32,
    min_session: u32,
    max_session: u32,
    r#break: u32,
    day: Option<u32>,
    week: Option<u32>,
    reserve: f64,
}

impl Default for RawLimits {
    fn default() -> Self {
        let usual = Limits::default();
        Self {
            grid: usual.grid,
            min_session: usual.min_session,
            max_session: usual.max_session,
            r#break: usual.break_minutes,
            day: usual.day,
            week: usual.week,
            reserve: usual.reserve,
        }
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct RawRules {
    spacing: bool,
    reviews: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPin {
    task: String,
    start: String,
    end: String,
}

/// A JSON object in which no key may stand twice.
struct UniqueMap<V>(BTreeMap<String, V>);

impl<V> Default for UniqueMap<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for UniqueMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Unique<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
            type Value = UniqueMap<V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut map = BTreeMap::new();
                while let Some((key, value)) = entries.next_entry::<String, V>()? {
                    if map.contains_key(&key) {
                        return Err(A::Error::custom(format!("`{key}` stands twice")));
                    }
                    map.insert(key, value);
                }
                Ok(UniqueMap(map))
            }
        }
        deserializer.deserialize_map(Unique(std::marker::PhantomData))
    }
}

impl RawRequest {
    fn request(self) -> Result<Request, ReadError> {
        let zone = Zone::named(&self.zone)?;
        let now = instant("now", &self.now)?;
        let start = match &self.start {
            Some(text) => date("start", text)?,
            None => zone.date_of(Timestamp::floor(&now)),
        };
        let policy = self
            .policy
            .as_deref()
            .map(|name| {
                Policy::from_code(name)
                    .ok_or_else(|| ReadError::Unsupported(format!("policy `{name}`")))
            })
            .transpose()?;
        let sizes = self
            .tasks
            .iter()
            .map(|task| i64::from(task.minutes))
            .collect();
        let problem = Problem::new(ProblemSpec {
            availability: Availability {
                zone,
                weekly: self.weekly.windows()?,
                days: days(self.days)?,
                off: off(self.off)?,
            },
            busy: busy(&self.busy)?,
            now,
            start,
            tasks: tasks(self.tasks)?,
            limits: self.limits.limits(),
            rules: Rules {
                spacing: self.rules.spacing,
                reviews: self.rules.reviews,
            },
            pinned: pins(self.pinned)?,
            done: self.done.0,
        })?;
        let replan = policy
            .map(|policy| {
                Ok::<_, ReadError>(Replan {
                    baseline: baseline(self.baseline.unwrap_or_default(), &problem, sizes)?,
                    policy,
                    freeze_hours: self.freeze_hours,
                })
            })
            .transpose()?;
        Ok(Request { problem, replan })
    }
}

fn instant(field: &str, text: &str) -> Result<chrono::DateTime<chrono::FixedOffset>, ReadError> {
    parse_instant(text).map_err(|source| ReadError::Time {
        field: field.to_owned(),
        source,
    })
}

fn date(field: &str, text: &str) -> Result<NaiveDate, ReadError> {
    parse_date(text).map_err(|source| ReadError::Time {
        field: field.to_owned(),
        source,
    })
}

fn windows(field: &str, texts: &[String]) -> Result<Vec<ClockWindow>, ReadError> {
    texts
        .iter()
        .map(|text| {
            ClockWindow::parse(text).map_err(|source| ReadError::Window {
                field: field.to_owned(),
                source,
            })
        })
        .collect()
}

impl RawWeekly {
    fn windows(&self) -> Result<Weekly, ReadError> {
        let mut weekly = Weekly::default();
        for (day, name, texts) in [
            (Weekday::Mon, "mon", &self.mon),
            (Weekday::Tue, "tue", &self.tue),
            (Weekday::Wed, "wed", &self.wed),
            (Weekday::Thu, "thu", &self.thu),
            (Weekday::Fri, "fri", &self.fri),
            (Weekday::Sat, "sat", &self.sat),
            (Weekday::Sun, "sun", &self.sun),
        ] {
            weekly.add(day, windows(&format!("weekly.{name}"), texts)?);
        }
        Ok(weekly)
    }
}

fn days(days: UniqueMap<Vec<String>>) -> Result<BTreeMap<NaiveDate, Vec<ClockWindow>>, ReadError> {
    days.0
        .into_iter()
        .map(|(text, texts)| {
            Ok((
                date("days", &text)?,
                windows(&format!("days.{text}"), &texts)?,
            ))
        })
        .collect()
}

fn off(off: Vec<RawOff>) -> Result<Vec<TimeOff>, ReadError> {
    off.into_iter()
        .enumerate()
        .map(|(number, raw)| {
            Ok(TimeOff {
                from: date(&format!("off[{number}].from"), &raw.from)?,
                to: date(&format!("off[{number}].to"), &raw.to)?,
                note: raw.note,
            })
        })
        .collect()
}

/// Reads busy spans, rounded outwards to whole minutes; an event without length takes no time.
fn busy(busy: &[RawBusy]) -> Result<Vec<Span>, ReadError> {
    let mut spans = Vec::with_capacity(busy.len());
    for (number, raw) in busy.iter().enumerate() {
        let field = format!("busy[{number}]");
        let start = instant(&field, &raw.start)?;
        let end = instant(&field, &raw.end)?;
        if end < start {
            return Err(ReadError::Span {
                field,
                what: "it ends before it starts",
            });
        }
        spans.extend(Span::new(Timestamp::floor(&start), Timestamp::ceil(&end)));
    }
    Ok(spans)
}

/// Reads a session's span, which holds whole minutes and at least one.
pub(super) fn span(field: &str, start: &str, end: &str) -> Result<Span, ReadError> {
    let whole = |text| {
        let at = instant(field, text)?;
        let minute = Timestamp::floor(&at);
        if minute == Timestamp::ceil(&at) {
            Ok(minute)
        } else {
            Err(ReadError::Span {
                field: field.to_owned(),
                what: "sessions hold whole minutes, no seconds",
            })
        }
    };
    Span::new(whole(start)?, whole(end)?).ok_or_else(|| ReadError::Span {
        field: field.to_owned(),
        what: "it does not end after it starts",
    })
}

fn tasks(tasks: Vec<RawTask>) -> Result<Vec<TaskSpec>, ReadError> {
    tasks
        .into_iter()
        .map(|raw| {
            let due = raw
                .due
                .map(|text| date(&format!("tasks.{}.due", raw.id), &text))
                .transpose()?;
            Ok(TaskSpec {
                id: raw.id,
                minutes: raw.minutes,
                after: raw.after,
                kind: raw.kind,
                due,
                optional: raw.optional,
                min_session: raw.min_session,
                max_session: raw.max_session,
            })
        })
        .collect()
}

fn pins(pins: Vec<RawPin>) -> Result<Vec<PinSpec>, ReadError> {
    pins.into_iter()
        .enumerate()
        .map(|(number, raw)| {
            let span = span(&format!("pinned[{number}]"), &raw.start, &raw.end)?;
            Ok(PinSpec {
                task: raw.task,
                span,
            })
        })
        .collect()
}

impl RawLimits {
    fn limits(&self) -> Limits {
        Limits {
            grid: self.grid,
            min_session: self.min_session,
            max_session: self.max_session,
            break_minutes: self.r#break,
            day: self.day,
            week: self.week,
            reserve: self.reserve,
            round_weeks: false,
        }
    }
}
