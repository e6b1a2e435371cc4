//! Forecasts of the stored plan and of proposals: what goes into them, and what became of past ones.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use ruta_core::forecast::{
    Ends, Finished, Forecast, ForecastInput, Limits, Mark, PastWeek, Recalibration, Remaining,
    Said, forecast,
};
use ruta_core::roadmap::TaskOutline;
use ruta_core::time::{Span, Timestamp};
use ruta_store::{ForecastRecord, Past, RangeRecord};

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

/// Forecasts a plan: its work in order of time, but for tasks that it leaves out on purpose.
pub(crate) fn of_plan(
    situation: &Situation,
    past: &Past,
    work: &[Work<'_>],
    cut: &BTreeSet<&str>,
) -> Result<PlanForecast, AppError> {
    let done = finished(situation, past)?;
    let tasks = left(situation, work, cut)?;
    let parts = parts(situation, &done, cut)?;
    let marks = parts.iter().map(|(part, of_part)| Mark {
        tasks: tasks
            .iter()
            .rposition(|task| of_part.contains(task.id.as_str()))
            .map_or(0, |last| last + 1),
        due: part.due,
    });
    let content = situation.content()?;
    let due = parts.iter().filter_map(|(part, _)| part.due).max();
    let settings = &situation.state.settings;
    let forecast = forecast(&ForecastInput {
        now: situation.at(),
        availability: situation.availability.clone(),
        busy: taken(situation, work),
        limits: Limits {
            week_minutes: settings.pace_minutes,
            reserve: f64::from(settings.reserve_percent) / 100.0,
            planned: planned_ahead(situation, work),
        },
        remaining: tasks
            .iter()
            .map(|task| Remaining {
                min: task.minutes.min.max(1),
                max: task.minutes.max.max(task.minutes.min).max(1),
                logged: content.done_minutes(&task.id),
            })
            .collect(),
        history: done.iter().map(|(_, task, _)| *task).collect(),
        weeks: past_weeks(situation, past),
        due,
        marks: marks.collect(),
        trials: TRIALS,
        seed: SEED,
    });
    let resolved = resolved(situation, past, &parts, &done, tasks.is_empty());
    let scores: Vec<f64> = resolved.iter().map(|(score, _)| *score).collect();
    let last = &resolved[resolved.len().saturating_sub(COUNTED)..];
    Ok(PlanForecast {
        now: situation.at(),
        forecast,
        parts: parts.into_iter().map(|(part, _)| part).collect(),
        recalibration: Recalibration::of(&scores),
        held: Held {
            held: last.iter().filter(|(_, held)| *held).count() as u32,
            of: last.len() as u32,
        },
        due,
    })
}

/// Returns the tasks that are not done, in the order in which the plan ends them.
fn left<'a>(
    situation: &'a Situation,
    work: &[Work<'_>],
    cut: &BTreeSet<&str>,
) -> Result<Vec<&'a TaskOutline>, AppError> {
    let content = situation.content()?;
    let now = situation.at();
    let mut ends: BTreeMap<&str, Timestamp> = BTreeMap::new();
    for Work { task, span, .. } in work.iter().filter(|work| is_ahead(work, now)) {
        let end = ends.entry(task).or_insert(span.end);
        *end = span.end.max(*end);
    }
    let tasks: Vec<&TaskOutline> = content
        .planned()
        .filter(|task| !is_done(situation, &task.id) && !cut.contains(task.id.as_str()))
        .collect();
    // What has no place comes before all that stands behind it in the order to learn.
    let mut before: Option<Timestamp> = None;
    let mut placed: Vec<(bool, Option<Timestamp>, &TaskOutline)> = Vec::new();
    for task in tasks.into_iter().rev() {
        let end = ends.get(task.id.as_str()).copied().or(before);
        before = match (before, end) {
            (Some(before), Some(end)) => Some(before.min(end)),
            (before, end) => before.or(end),
        };
        placed.push((end.is_none(), end, task));
    }
    placed.reverse();
    placed.sort_by_key(|(nowhere, end, _)| (*nowhere, *end));
    Ok(placed.into_iter().map(|(_, _, task)| task).collect())
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
