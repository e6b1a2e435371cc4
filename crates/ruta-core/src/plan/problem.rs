//! A planning problem: what is asked, checked once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::late_projects::hold_back;
use super::precedence::{Precedence, find_cycle};
use super::reviewed::{REVIEW_MINUTES, Reviews};
use crate::time::{Availability, Span, Timestamp, Zone};

/// The kinds of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Study of an item.
    #[default]
    Study,
    /// Work on a project.
    Project,
    /// A review of what was learned.
    Review,
}

/// One piece of work as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskSpec {
    /// A unique id.
    pub id: String,
    /// Its whole size in minutes.
    pub minutes: u32,
    /// Ids of the tasks that must have ended before it starts.
    pub after: Vec<String>,
    /// What kind of work it is.
    pub kind: Kind,
    /// The last local day on which it is on time.
    pub due: Option<NaiveDate>,
    /// True where only the policy `trim` may cut it.
    pub optional: bool,
    /// Its own smallest session, in minutes.
    pub min_session: Option<u32>,
    /// Its own largest session, in minutes.
    pub max_session: Option<u32>,
    /// When it is recalled once it has ended, while other work goes on.
    pub reviews: Option<Reviews>,
    /// The topic that it belongs to.
    pub topic: Option<String>,
    /// The level that it belongs to.
    pub level: Option<String>,
}

/// How sessions are cut and how much a day and a week may hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// Sessions start at minutes of the hour divisible by it; 1 to 60.
    pub grid: u32,
    /// The smallest session, in minutes.
    pub min_session: u32,
    /// The largest session, in minutes.
    pub max_session: u32,
    /// The pause between two sessions, in minutes.
    pub break_minutes: u32,
    /// At most so many minutes in a local day.
    pub day: Option<u32>,
    /// At most so many minutes in an ISO week.
    pub week: Option<u32>,
    /// The share of a week's free time that stays empty, from 0 to 1.
    pub reserve: f64,
    /// Rounds what a week may hold down to the grid, so that sessions end at round times.
    pub round_weeks: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            grid: 5,
            min_session: 30,
            max_session: 120,
            break_minutes: 0,
            day: None,
            week: None,
            reserve: 0.0,
            round_weeks: false,
        }
    }
}

/// Rules of learning, each with a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Rules {
    /// Spreads a task of over two hours over two days, of over six hours over three, with at most
    /// two sessions a day, wherever all of the work finds a place that way.
    pub spacing: bool,
    /// Lets a replan move reviews that have left their days and add those that a stored plan lacks;
    /// without it the reviews of a stored plan stay as they are.
    pub mend_reviews: bool,
    /// Studies what introduces a topic on end, and then practises it in turns with a sibling.
    pub interleaving: bool,
    /// Studies at most three topics in a week where others can wait.
    pub few_topics: bool,
    /// Starts projects once four fifths of their level's studied minutes are done.
    pub late_projects: bool,
    /// Gives projects sessions of 90 to 120 minutes where gaps allow.
    pub project_blocks: bool,
    /// Studies a topic at the weekday and hour of the week before, of those equally urgent.
    pub same_hours: bool,
}

impl Rules {
    /// Tells whether a rule chooses among tasks, or lengths, that are otherwise equal.
    pub(crate) fn prefers(self) -> bool {
        self.interleaving || self.few_topics || self.project_blocks || self.same_hours
    }

    /// Returns the rules less those that choose among what is otherwise equal.
    #[must_use]
    pub(crate) fn without_preferences(self) -> Self {
        Self {
            interleaving: false,
            few_topics: false,
            project_blocks: false,
            same_hours: false,
            ..self
        }
    }
}

/// A session that stands exactly where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinSpec {
    /// The task it works on.
    pub task: String,
    /// When it is.
    pub span: Span,
    /// True where it recalls the task instead of working on it.
    pub review: bool,
}

/// All that is asked, before it is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct ProblemSpec {
    /// Windows, single days and time off, with the zone.
    pub availability: Availability,
    /// Busy spans in any order.
    pub busy: Vec<Span>,
    /// The clock.
    pub now: DateTime<FixedOffset>,
    /// The first local day of study.
    pub start: NaiveDate,
    /// The work, in the learner's order.
    pub tasks: Vec<TaskSpec>,
    /// How sessions are cut.
    pub limits: Limits,
    /// What is good for learning.
    pub rules: Rules,
    /// Sessions that stand.
    pub pinned: Vec<PinSpec>,
    /// Minutes of each task that are behind us.
    pub done: BTreeMap<String, u32>,
}

/// A task that passed the checks; others are named by their place in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: Kind,
    /// What is left of it: its size less what is done, in minutes.
    pub left: u32,
    /// The tasks with something left that must end before it starts, in order, each once.
    pub after: Vec<usize>,
    /// The last local day on which it is on time.
    pub due: Option<NaiveDate>,
    /// The first instant at which it is late.
    pub late_from: Option<Timestamp>,
    /// True where only the policy `trim` may cut it.
    pub optional: bool,
    /// Its smallest session, in minutes.
    pub min_session: u32,
    /// Its largest session, in minutes.
    pub max_session: u32,
    /// Its whole size, in minutes.
    pub minutes: u32,
    /// The topic that it belongs to.
    pub topic: Option<String>,
    /// The level that it belongs to.
    pub level: Option<String>,
}

/// A pinned session that passed the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin {
    /// The task's place in the list.
    pub task: usize,
    /// When it is.
    pub span: Span,
    /// True where it recalls the task instead of working on it.
    pub review: bool,
}

/// A planning problem without contradictions.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Windows, single days and time off, with the zone.
    pub availability: Availability,
    /// Busy spans.
    pub busy: Vec<Span>,
    /// The first minute that is not past.
    pub now: Timestamp,
    /// The first instant at which study may happen: `now`, or the start of the first day.
    pub earliest: Timestamp,
    /// The tasks in the learner's order.
    pub tasks: Vec<Task>,
    /// How sessions are cut.
    pub limits: Limits,
    /// What is good for learning.
    pub rules: Rules,
    /// What is reviewed, by the task's place in the list.
    pub(crate) reviews: BTreeMap<usize, Reviews>,
    /// Sessions that stand, in order of start.
    pub pinned: Vec<Pin>,
    /// Who waits for whom.
    pub(crate) precedence: Arc<Precedence>,
}

/// A contradiction in what is asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProblemError {
    /// Two tasks share an id.
    #[error("two tasks have the id `{0}`")]
    DuplicateTask(String),
    /// A task needs one that is not there.
    #[error("task `{task}` comes after `{unknown}`, which is no task")]
    UnknownAfter {
        /// The task.
        task: String,
        /// The id that is not there.
        unknown: String,
    },
    /// A pinned session works on a task that is not there.
    #[error("a pinned session works on `{0}`, which is no task")]
    UnknownPinned(String),
    /// Done minutes of a task that is not there.
    #[error("`done` names `{0}`, which is no task")]
    UnknownDone(String),
    /// Tasks wait for each other.
    #[error("these tasks wait for each other: {}", .0.join(" → "))]
    Cycle(Vec<String>),
    /// A session's limits leave no length.
    #[error("{}the smallest session, {min} minutes, is longer than the largest, {max}", .task.as_ref().map(|id| format!("task `{id}`: ")).unwrap_or_default())]
    SessionLimits {
        /// The task, or nothing for the limits of all.
        task: Option<String>,
        /// The smallest session.
        min: u32,
        /// The largest session.
        max: u32,
    },
    /// A number lies outside its range.
    #[error("`{name}` is {value}; it must be {range}")]
    OutOfRange {
        /// The field.
        name: String,
        /// What it is.
        value: String,
        /// What it may be, in signs that need no language: `1–60`, `≥ 0, < 1`.
        range: Cow<'static, str>,
    },
    /// Two pinned sessions overlap.
    #[error("the pinned sessions of `{first}` and `{second}` overlap at {at}")]
    PinnedOverlap {
        /// The task of the first.
        first: String,
        /// The task of the second.
        second: String,
        /// The start of the second.
        at: String,
    },
    /// Pinned sessions hold more than is left of their task.
    #[error(
        "the pinned sessions of `{task}` hold {pinned} minutes, but only {left} are left of it"
    )]
    PinnedExceedsTask {
        /// The task.
        task: String,
        /// Minutes pinned.
        pinned: u32,
        /// Minutes left.
        left: u32,
    },
    /// Time off ends before it starts.
    #[error("time off ends on {to}, before it starts on {from}")]
    OffEndsBeforeStart {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
}

impl ProblemError {
    /// Returns the kebab-case code of the error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DuplicateTask(_) => "duplicate-id",
            Self::UnknownAfter { .. } | Self::UnknownPinned(_) | Self::UnknownDone(_) => {
                "unknown-id"
            }
            Self::Cycle(_) => "cycle",
            Self::SessionLimits { .. } => "session-limits",
            Self::OutOfRange { .. } => "out-of-range",
            Self::PinnedOverlap { .. } => "pinned-overlap",
            Self::PinnedExceedsTask { .. } => "pinned-exceeds-task",
            Self::OffEndsBeforeStart { .. } => "off-ends-before-start",
        }
    }
}

/// The largest size of a task, limit or cap, in minutes: ten years on end.
const MOST_MINUTES: u32 = 10 * 366 * 24 * 60;

impl Problem {
    /// Checks what is asked and returns it as a problem.
    ///
    /// # Errors
    /// [`ProblemError`] names the first contradiction.
    pub fn new(spec: ProblemSpec) -> Result<Self, ProblemError> {
        check_limits(&spec.limits)?;
        if let Some(off) = spec.availability.off.iter().find(|off| off.to < off.from) {
            let (from, to) = (off.from, off.to);
            return Err(ProblemError::OffEndsBeforeStart { from, to });
        }
        let places = places(&spec.tasks)?;
        for id in spec.done.keys() {
            if !places.contains_key(id.as_str()) {
                return Err(ProblemError::UnknownDone(id.clone()));
            }
        }
        let mut tasks = tasks(&spec, &places)?;
        let pinned = pins(&spec, &places, &tasks)?;
        if spec.rules.late_projects {
            let fixed = pinned.iter().filter(|pin| !pin.review);
            hold_back(&mut tasks, &fixed.map(|pin| pin.task).collect());
        }
        let reviews = reviewed(&spec.tasks, &tasks);
        let now = Timestamp::ceil(&spec.now);
        let earliest = now.max(spec.availability.zone.start_of_day(spec.start));
        let precedence = Arc::new(Precedence::new(&tasks));
        Ok(Self {
            precedence,
            availability: spec.availability,
            busy: spec.busy,
            now,
            earliest,
            tasks,
            limits: spec.limits,
            rules: spec.rules,
            reviews,
            pinned,
        })
    }

    /// Returns the plan's zone.
    pub fn zone(&self) -> &Zone {
        &self.availability.zone
    }

    /// Returns a task's place in the list.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.tasks.iter().position(|task| task.id == id)
    }

    /// Returns the place of each id in the list.
    pub(crate) fn places(&self) -> BTreeMap<&str, usize> {
        let ids = self.tasks.iter().map(|task| task.id.as_str());
        ids.enumerate().map(|(place, id)| (id, place)).collect()
    }

    /// Returns the places of the tasks that wait for one, directly or not.
    pub(crate) fn waiting_for(&self, place: usize) -> BTreeSet<usize> {
        self.precedence.waiting_for(place)
    }
}

fn check_limits(limits: &Limits) -> Result<(), ProblemError> {
    let out_of_range = |name: &str, value: String, range: String| {
        Err(ProblemError::OutOfRange {
            name: format!("limits.{name}"),
            value,
            range: range.into(),
        })
    };
    if !(1..=60).contains(&limits.grid) {
        return out_of_range("grid", limits.grid.to_string(), "1–60".to_owned());
    }
    if !(0.0..1.0).contains(&limits.reserve) {
        return out_of_range("reserve", limits.reserve.to_string(), "≥ 0, < 1".to_owned());
    }
    for (name, minutes) in [
        ("break", Some(limits.break_minutes)),
        ("day", limits.day),
        ("week", limits.week),
    ] {
        if minutes.is_some_and(|minutes| minutes > MOST_MINUTES) {
            let most = format!("≤ {MOST_MINUTES}");
            return out_of_range(name, minutes.unwrap_or(0).to_string(), most);
        }
    }
    check_session(None, limits.min_session, limits.max_session)
}

fn check_session(task: Option<&str>, min: u32, max: u32) -> Result<(), ProblemError> {
    let prefix = task.map_or_else(|| "limits.".to_owned(), |id| format!("tasks.{id}."));
    for (name, minutes) in [("min_session", min), ("max_session", max)] {
        if minutes == 0 || minutes > MOST_MINUTES {
            return Err(ProblemError::OutOfRange {
                name: format!("{prefix}{name}"),
                value: minutes.to_string(),
                range: format!("1–{MOST_MINUTES}").into(),
            });
        }
    }
    if min > max {
        return Err(ProblemError::SessionLimits {
            task: task.map(ToOwned::to_owned),
            min,
            max,
        });
    }
    Ok(())
}

/// Returns the place of each id in the list.
fn places(tasks: &[TaskSpec]) -> Result<BTreeMap<&str, usize>, ProblemError> {
    let mut places = BTreeMap::new();
    for (place, task) in tasks.iter().enumerate() {
        if places.insert(task.id.as_str(), place).is_some() {
            return Err(ProblemError::DuplicateTask(task.id.clone()));
        }
    }
    Ok(places)
}

fn tasks(spec: &ProblemSpec, places: &BTreeMap<&str, usize>) -> Result<Vec<Task>, ProblemError> {
    let left_of = |task: &TaskSpec| {
        task.minutes
            .saturating_sub(spec.done.get(&task.id).copied().unwrap_or(0))
    };
    let mut edges = Vec::with_capacity(spec.tasks.len());
    for task in &spec.tasks {
        let mut after = BTreeSet::new();
        for id in &task.after {
            after.insert(
                *places
                    .get(id.as_str())
                    .ok_or_else(|| ProblemError::UnknownAfter {
                        task: task.id.clone(),
                        unknown: id.clone(),
                    })?,
            );
        }
        edges.push(after);
    }
    if let Some(cycle) = find_cycle(&edges) {
        let ids = cycle
            .into_iter()
            .map(|place| spec.tasks[place].id.clone())
            .collect();
        return Err(ProblemError::Cycle(ids));
    }
    spec.tasks
        .iter()
        .zip(edges)
        .map(|(task, after)| {
            if task.minutes > MOST_MINUTES {
                return Err(ProblemError::OutOfRange {
                    name: format!("tasks.{}.minutes", task.id),
                    value: task.minutes.to_string(),
                    range: format!("≤ {MOST_MINUTES}").into(),
                });
            }
            let min_session = task.min_session.unwrap_or(spec.limits.min_session);
            let max_session = task.max_session.unwrap_or(spec.limits.max_session);
            check_session(Some(&task.id), min_session, max_session)?;
            Ok(Task {
                id: task.id.clone(),
                kind: task.kind,
                left: left_of(task),
                // A task with nothing left holds nobody up.
                after: after
                    .into_iter()
                    .filter(|place| left_of(&spec.tasks[*place]) > 0)
                    .collect(),
                due: task.due,
                late_from: task.due.map(|due| spec.availability.zone.end_of_day(due)),
                optional: task.optional,
                min_session,
                max_session,
                minutes: task.minutes,
                topic: task.topic.clone(),
                level: task.level.clone(),
            })
        })
        .collect()
}

/// Returns what is reviewed; a task whose sessions are shorter than a review is not.
fn reviewed(specs: &[TaskSpec], tasks: &[Task]) -> BTreeMap<usize, Reviews> {
    let long_enough = |task: &Task| i64::from(task.max_session) >= REVIEW_MINUTES.1;
    specs
        .iter()
        .zip(tasks)
        .enumerate()
        .filter(|(_, (_, task))| long_enough(task))
        .filter_map(|(place, (spec, _))| Some((place, spec.reviews.clone()?)))
        .collect()
}

fn pins(
    spec: &ProblemSpec,
    places: &BTreeMap<&str, usize>,
    tasks: &[Task],
) -> Result<Vec<Pin>, ProblemError> {
    let mut pins = Vec::with_capacity(spec.pinned.len());
    for pin in &spec.pinned {
        let task = *places
            .get(pin.task.as_str())
            .ok_or_else(|| ProblemError::UnknownPinned(pin.task.clone()))?;
        pins.push(Pin {
            task,
            span: pin.span,
            review: pin.review,
        });
    }
    pins.sort_by_key(|pin| (pin.span, pin.task));
    if let Some(pair) = pins
        .windows(2)
        .find(|pair| pair[0].span.overlaps(pair[1].span))
    {
        return Err(ProblemError::PinnedOverlap {
            first: tasks[pair[0].task].id.clone(),
            second: tasks[pair[1].task].id.clone(),
            at: spec.availability.zone.rfc3339(pair[1].span.start),
        });
    }
    for (place, task) in tasks.iter().enumerate() {
        let minutes: i64 = pins
            .iter()
            .filter(|pin| pin.task == place && !pin.review)
            .map(|pin| pin.span.minutes())
            .sum();
        if minutes > i64::from(task.left) {
            return Err(ProblemError::PinnedExceedsTask {
                task: task.id.clone(),
                pinned: u32::try_from(minutes).unwrap_or(u32::MAX),
                left: task.left,
            });
        }
    }
    Ok(pins)
}
