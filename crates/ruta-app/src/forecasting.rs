//! Forecasts of the stored plan and of proposals: what goes into them, and what became of past ones.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use ruta_core::forecast::{
    Course, Ends, Finished, Forecast, Known, Limits, Mark, PastWeek, Recalibration, Remaining,
    Said, forecasts,
};
use ruta_core::roadmap::TaskOutline;
use ruta_core::time::{Availability, Span, Timestamp};
use ruta_store::{ForecastRecord, Past, RangeRecord};

use crate::content::Content;
use crate::error::AppError;
use crate::figures::{Work, monday, monday_of};
use crate::planning::minutes_of;
use crate::situation::Situation;

/// How many futures a forecast of a plan draws.
const TRIALS: u32 = 4_000;
/// Where the draws start from: the same plan has the same forecast, on every page.
const SEED: u64 = 1;
/// How many past ranges are counted.
const COUNTED: usize = 20;

/// A forecast of a plan.
#[derive(Debug, Clone)]
pub(crate) struct PlanForecast {
    /// When.
    pub(crate) now: Timestamp,
    /// What the trials came to.
    pub(crate) forecast: Forecast,
    /// The parts of the work, in the order of the forecast's marks.
    pub(crate) parts: Vec<Part>,
    /// How far what is said is stretched.
    pub(crate) recalibration: Recalibration,
    /// How past ranges held.
    pub(crate) held: Held,
    /// When all is to be done.
    pub(crate) due: Option<Timestamp>,
}

/// A part of the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// The id of the topic or level.
    pub(crate) id: String,
    /// True of a level.
    pub(crate) is_level: bool,
    /// The first instant that is too late.
    pub(crate) due: Option<Timestamp>,
    /// When its last task was finished, where nothing of it is left.
    pub(crate) done_at: Option<Timestamp>,
}

/// How the last ranges of four in five held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Held {
    /// How many held.
    pub(crate) held: u32,
    /// How many have come to their end.
    pub(crate) of: u32,
}

impl PlanForecast {
    /// Returns the instant by which that share of the futures has ended.
    pub(crate) fn at(&self, ends: &Ends, share: f64) -> Option<Timestamp> {
        self.recalibration.at(ends, self.now, share)
    }

    /// Returns the probability of an end before an instant.
    pub(crate) fn share_by(&self, ends: &Ends, due: Timestamp) -> f64 {
        self.recalibration.share_by(ends, self.now, due)
    }

    /// Returns it as it is stored.
    pub(crate) fn record(&self) -> ForecastRecord {
        let range = |part: &str, ends: &Ends| RangeRecord {
            part: part.to_owned(),
            p10: ends.at(0.1),
            p50: ends.at(0.5),
            p80: ends.at(0.8),
            p90: ends.at(0.9),
        };
        let parts = self.parts.iter().zip(&self.forecast.marks);
        let left = parts.filter(|(part, _)| part.done_at.is_none());
        let all = std::iter::once(range("", &self.forecast.finish));
        ForecastRecord {
            at: self.now,
            stretch: self.recalibration.stretch(),
            ranges: all
                .chain(left.map(|(part, mark)| range(&part.id, &mark.finish)))
                .collect(),
        }
    }
}

/// A plan to forecast.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ahead<'a> {
    /// Its sessions.
    pub(crate) work: Vec<Work<'a>>,
    /// The tasks that it leaves out on purpose.
    pub(crate) cut: BTreeSet<&'a str>,
    /// So many minutes more in each week from the next one on.
    pub(crate) more_a_week: u32,
    /// Time that is lost.
    pub(crate) away: Option<Span>,
}

/// Forecasts plans of the same work, each in its order of time, with the same luck for all: what
/// differs between the forecasts is what the plans differ in.
pub(crate) fn of_plans(
    situation: &Situation,
    past: &Past,
    plans: &[Ahead<'_>],
) -> Result<Vec<PlanForecast>, AppError> {
    let content = situation.content()?;
    let done = finished(situation, past)?;
    let left: Vec<&TaskOutline> = content
        .planned()
        .filter(|task| !is_done(situation, &task.id))
        .collect();
    let remaining: Vec<Remaining> = left.iter().map(|task| remaining(content, task)).collect();
    let history: Vec<Finished> = done.iter().map(|(_, task, _)| *task).collect();
    let weeks = past_weeks(situation, past);
    let prepared = plans
        .iter()
        .map(|plan| Prepared::new(situation, &done, &left, plan))
        .collect::<Result<Vec<_>, _>>()?;
    let known = Known {
        now: situation.at(),
        remaining: &remaining,
        history: &history,
        weeks: &weeks,
        trials: TRIALS,
        seed: SEED,
    };
    let courses: Vec<Course<'_>> = prepared
        .iter()
        .map(|prepared| prepared.course(&situation.availability))
        .collect();
    let all = forecasts(&known, &courses);
    Ok(prepared
        .into_iter()
        .zip(all)
        .map(|(prepared, forecast)| prepared.forecast(situation, past, &done, forecast))
        .collect())
}

fn remaining(content: &Content, task: &TaskOutline) -> Remaining {
    Remaining {
        min: task.minutes.min.max(1),
        max: task.minutes.max.max(task.minutes.min).max(1),
        logged: content.done_minutes(&task.id),
    }
}

/// A plan as the forecast takes it.
struct Prepared<'a> {
    parts: Vec<PartTasks<'a>>,
    /// The places of its tasks among those that are left, in its order.
    tasks: Vec<usize>,
    marks: Vec<Mark>,
    busy: Vec<Span>,
    limits: Limits,
    due: Option<Timestamp>,
}

impl<'a> Prepared<'a> {
    fn new(
        situation: &'a Situation,
        done: &[(Timestamp, Finished, &str)],
        left: &[&TaskOutline],
        plan: &Ahead<'_>,
    ) -> Result<Self, AppError> {
        let parts = parts(situation, done, &plan.cut)?;
        let tasks = in_order(situation, left, plan);
        let marks = parts.iter().map(|(part, of_part)| Mark {
            tasks: tasks
                .iter()
                .rposition(|task| of_part.contains(left[*task].id.as_str()))
                .map_or(0, |last| last + 1),
            due: part.due,
        });
        let settings = &situation.state.settings;
        let mut busy = taken(situation, &plan.work);
        busy.extend(plan.away);
        Ok(Self {
            marks: marks.collect(),
            due: parts.iter().filter_map(|(part, _)| part.due).max(),
            parts,
            tasks,
            busy,
            limits: Limits {
                week_minutes: settings.pace_minutes,
                reserve: f64::from(settings.reserve_percent) / 100.0,
                planned: planned_ahead(situation, &plan.work),
                more: plan.more_a_week,
            },
        })
    }

    fn course<'b>(&'b self, availability: &'b Availability) -> Course<'b> {
        Course {
            availability,
            busy: &self.busy,
            limits: &self.limits,
            tasks: self.tasks.clone(),
            marks: &self.marks,
            due: self.due,
        }
    }

    fn forecast(
        self,
        situation: &Situation,
        past: &Past,
        done: &[(Timestamp, Finished, &str)],
        forecast: Forecast,
    ) -> PlanForecast {
        let resolved = resolved(situation, past, &self.parts, done, self.tasks.is_empty());
        let scores: Vec<f64> = resolved.iter().map(|(score, _)| *score).collect();
        let last = &resolved[resolved.len().saturating_sub(COUNTED)..];
        PlanForecast {
            now: situation.at(),
            forecast,
            parts: self.parts.into_iter().map(|(part, _)| part).collect(),
            recalibration: Recalibration::of(&scores),
            held: Held {
                held: last.iter().filter(|(_, held)| *held).count() as u32,
                of: last.len() as u32,
            },
            due: self.due,
        }
    }
}

/// Returns the places of the tasks that a plan does, in the order in which it ends them.
fn in_order(situation: &Situation, left: &[&TaskOutline], plan: &Ahead<'_>) -> Vec<usize> {
    let now = situation.at();
    let mut ends: BTreeMap<&str, Timestamp> = BTreeMap::new();
    for Work { task, span, .. } in plan.work.iter().filter(|work| is_ahead(work, now)) {
        let end = ends.entry(task).or_insert(span.end);
        *end = span.end.max(*end);
    }
    // What has no place comes before all that stands behind it in the order to learn.
    let mut before: Option<Timestamp> = None;
    let mut placed: Vec<(bool, Option<Timestamp>, usize)> = Vec::new();
    for (place, task) in left.iter().enumerate().rev() {
        if plan.cut.contains(task.id.as_str()) {
            continue;
        }
        let end = ends.get(task.id.as_str()).copied().or(before);
        before = match (before, end) {
            (Some(before), Some(end)) => Some(before.min(end)),
            (before, end) => before.or(end),
        };
        placed.push((end.is_none(), end, place));
    }
    placed.sort_unstable();
    placed.into_iter().map(|(_, _, place)| place).collect()
}

/// Tells whether a session still works on its task.
fn is_ahead(work: &Work<'_>, now: Timestamp) -> bool {
    !work.review && now < work.span.end
}

/// Returns the time that the work cannot have: busy events, and reviews, which come on top of it.
fn taken(situation: &Situation, work: &[Work<'_>]) -> Vec<Span> {
    let reviews = work.iter().filter(|work| work.review);
    let mut taken = situation.busy();
    taken.extend(reviews.map(|review| review.span));
    taken
}

/// Tells whether so much of a task is logged as was planned of it.
fn is_done(situation: &Situation, task: &str) -> bool {
    situation.content.as_ref().is_some_and(|content| {
        let planned = content.planned_minutes(task);
        planned <= content.done_minutes(task)
    })
}

/// Returns the tasks that are done, in the order of their ends, with what they took.
fn finished<'a>(
    situation: &'a Situation,
    past: &Past,
) -> Result<Vec<(Timestamp, Finished, &'a str)>, AppError> {
    let content = situation.content()?;
    let mut ends: BTreeMap<&str, Timestamp> = BTreeMap::new();
    for (id, log) in &situation.state.logs {
        if let Some(span) = past
            .spans
            .get(id)
            .filter(|_| log.minutes > 0 && !log.review)
        {
            let end = ends.entry(&log.task).or_insert(span.end);
            *end = span.end.max(*end);
        }
    }
    let done = content
        .planned()
        .filter(|task| is_done(situation, &task.id));
    let mut done: Vec<_> = done
        .filter_map(|task| {
            let took = Finished {
                min: task.minutes.min.max(1),
                max: task.minutes.max.max(task.minutes.min).max(1),
                actual: content.done_minutes(&task.id),
            };
            let end = *ends.get(task.id.as_str())?;
            (took.actual > 0).then_some((end, took, task.id.as_str()))
        })
        .collect();
    done.sort_by_key(|(end, _, task)| (*end, *task));
    Ok(done)
}

/// A part with the tasks that belong to it.
type PartTasks<'a> = (Part, BTreeSet<&'a str>);

/// Returns the levels and topics that hold planned work.
fn parts<'a>(
    situation: &'a Situation,
    done: &[(Timestamp, Finished, &str)],
    cut: &BTreeSet<&str>,
) -> Result<Vec<PartTasks<'a>>, AppError> {
    let content = situation.content()?;
    let dues = content.due_dates(situation.start_on(), situation.state.settings.deadline_on);
    let of = |belongs: &dyn Fn(&TaskOutline) -> bool| -> BTreeSet<&'a str> {
        let tasks = content.planned().filter(|task| belongs(task));
        let tasks = tasks.map(|task| task.id.as_str());
        tasks.filter(|task| !cut.contains(task)).collect()
    };
    let done_at = |tasks: &BTreeSet<&str>| {
        let all = tasks.iter().all(|task| is_done(situation, task));
        let ends = done.iter().filter(|(_, _, task)| tasks.contains(task));
        ends.map(|(end, _, _)| *end).max().filter(|_| all)
    };
    let mut parts = Vec::new();
    for (level, due) in content.roadmap.levels.iter().zip(dues) {
        let due = due.map(|date| situation.zone.end_of_day(date));
        let tasks = of(&|task| task.level == level.id);
        parts.push((level.id.clone(), true, due, tasks));
        for topic in &level.topics {
            let tasks = of(&|task| task.topic.as_ref() == Some(&topic.id));
            parts.push((topic.id.clone(), false, None, tasks));
        }
    }
    Ok(parts
        .into_iter()
        .filter(|(_, is_level, _, tasks)| *is_level || !tasks.is_empty())
        .map(|(id, is_level, due, tasks)| {
            let done_at = done_at(&tasks);
            let part = Part {
                id,
                is_level,
                due,
                done_at,
            };
            (part, tasks)
        })
        .collect())
}

/// Returns the minutes planned in each coming week, the present one from now on first.
fn planned_ahead(situation: &Situation, work: &[Work<'_>]) -> Vec<u32> {
    let now = situation.at();
    let this_monday = monday(situation, now);
    let mut weeks: Vec<u32> = Vec::new();
    for Work { span, .. } in work.iter().filter(|work| !work.review) {
        let Some(ahead) = Span::new(span.start.max(now), span.end) else {
            continue;
        };
        let days = (monday(situation, ahead.start) - this_monday).num_days();
        let week = (days.max(0) / 7) as usize;
        if weeks.len() <= week {
            weeks.resize(week + 1, 0);
        }
        weeks[week] += minutes_of(ahead);
    }
    weeks
}

/// Returns what was planned and studied in each week that is over, from the first with a session.
fn past_weeks(situation: &Situation, past: &Past) -> Vec<PastWeek> {
    let mut weeks: BTreeMap<NaiveDate, PastWeek> = BTreeMap::new();
    let this_monday = monday_of(situation.today());
    let nothing = PastWeek {
        planned: 0,
        attended: 0,
    };
    for span in &past.planned {
        let week = weeks
            .entry(monday(situation, span.start))
            .or_insert(nothing);
        week.planned += minutes_of(*span);
    }
    for (id, log) in &situation.state.logs {
        if let Some(span) = past.spans.get(id) {
            let week = weeks
                .entry(monday(situation, span.start))
                .or_insert(nothing);
            week.attended += log.minutes;
        }
    }
    let Some(mut week) = weeks.keys().next().copied() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    while week < this_monday {
        found.push(weeks.get(&week).copied().unwrap_or(nothing));
        week = week + Days::new(7);
    }
    found
}

/// Returns the scores of past ranges whose end has come, and whether they held, in order of their
/// ends; of each part one for each week in which it was forecast.
fn resolved(
    situation: &Situation,
    past: &Past,
    parts: &[PartTasks<'_>],
    done: &[(Timestamp, Finished, &str)],
    all_done: bool,
) -> Vec<(f64, bool)> {
    let mut ends: BTreeMap<&str, Timestamp> = parts
        .iter()
        .filter_map(|(part, _)| Some((part.id.as_str(), part.done_at?)))
        .collect();
    if let Some((end, _, _)) = done.last().filter(|_| all_done) {
        ends.insert("", *end);
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for forecast in &past.forecasts {
        for range in &forecast.ranges {
            let Some(end) = ends
                .get(range.part.as_str())
                .filter(|end| forecast.at < **end)
            else {
                continue;
            };
            let (Some(p10), Some(p50), Some(p90)) = (range.p10, range.p50, range.p90) else {
                continue;
            };
            if seen.insert((range.part.as_str(), monday(situation, forecast.at))) {
                let at = forecast.at;
                let said = Said { at, p10, p50, p90 };
                let score = (said.score(*end), said.held(*end, forecast.stretch));
                found.push((*end, forecast.at, score));
            }
        }
    }
    found.sort_by_key(|(end, at, _)| (*end, *at));
    found.into_iter().map(|(_, _, score)| score).collect()
}
