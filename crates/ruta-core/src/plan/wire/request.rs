//! Reading a problem.

use serde::Deserialize;

use super::baseline::{RawBaseline, baseline};
use super::error::{ReadError, SpanFault};
use super::free_time::{RawBusy, RawOff, RawWeekly, UniqueMap, busy, date, days, instant, off};
use crate::plan::{Kind, Limits, PinSpec, Problem, ProblemSpec, Reviews, Rules, TaskSpec};
use crate::replan::{Baseline, Policy};
use crate::review::{Ladder, ahead};
use crate::time::{Availability, Span, Timestamp, Zone};

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

/// Reads a request from its JSON text.
///
/// # Errors
/// [`ReadError`] says where and what; nothing is guessed.
pub fn read(text: &str) -> Result<Request, ReadError> {
    serde_json::from_str::<RawRequest>(text)
        .map_err(|error| ReadError::json(&error, text))?
        .request()
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
    #[serde(default)]
    topic: Option<String>,
    #[serde(default)]
    level: Option<String>,
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
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
struct RawRules {
    spacing: bool,
    reviews: bool,
    interleaving: bool,
    few_topics: bool,
    late_projects: bool,
    project_blocks: bool,
    same_hours: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPin {
    task: String,
    start: String,
    end: String,
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
                Policy::from_code(name).ok_or_else(|| ReadError::Unsupported((*name).to_owned()))
            })
            .transpose()?;
        let sizes = self
            .tasks
            .iter()
            .map(|task| i64::from(task.minutes))
            .collect();
        let problem = Problem::new(ProblemSpec {
            availability: Availability {
                weekly: self.weekly.windows()?,
                days: days(self.days)?,
                off: off(self.off)?,
                ..Availability::empty(zone)
            },
            busy: busy(&self.busy)?,
            now,
            start,
            tasks: tasks(self.tasks, self.rules.reviews)?,
            limits: self.limits.limits(),
            rules: Rules {
                spacing: self.rules.spacing,
                mend_reviews: false,
                interleaving: self.rules.interleaving,
                few_topics: self.rules.few_topics,
                late_projects: self.rules.late_projects,
                project_blocks: self.rules.project_blocks,
                same_hours: self.rules.same_hours,
            },
            pinned: pins(self.pinned)?,
            done: self.done.0,
        })?;
        let replan = policy
            .map(|policy| {
                Ok::<_, ReadError>(Replan {
                    baseline: baseline(
                        self.baseline.unwrap_or_default(),
                        &problem,
                        sizes,
                        self.rules.reviews,
                    )?,
                    policy,
                    freeze_hours: self.freeze_hours,
                })
            })
            .transpose()?;
        Ok(Request { problem, replan })
    }
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
                what: SpanFault::Seconds,
            })
        }
    };
    Span::new(whole(start)?, whole(end)?).ok_or_else(|| ReadError::Span {
        field: field.to_owned(),
        what: SpanFault::Empty,
    })
}

fn tasks(tasks: Vec<RawTask>, reviews: bool) -> Result<Vec<TaskSpec>, ReadError> {
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
                reviews: (reviews && raw.kind == Kind::Study).then(|| Reviews {
                    since: None,
                    days: ahead(&Ladder),
                    owed: false,
                }),
                topic: raw.topic,
                level: raw.level,
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
                review: false,
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
