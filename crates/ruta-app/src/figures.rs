//! A plan in numbers: levels, weeks, what found no place.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate};
use ruta_core::plan::{Kind, Session};
use ruta_core::time::{Span, Timestamp, free_minutes};
use ruta_store::{PlanSession, UnplacedRecord};

use crate::error::AppError;
use crate::feasibility::DueDates;
use crate::forecasting::PlanForecast;
use crate::outlook::slack_weeks;
use crate::planning::{late_minutes, minutes_of};
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{PlanSummary, Rail, RailLevel, UnplacedView, WeekView};

/// How many titles a reason names.
const NAMED: usize = 2;

/// A session as figures need it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Work<'a> {
    /// Its task.
    pub(crate) task: &'a str,
    /// Its time.
    pub(crate) span: Span,
    /// True where it recalls the task: it is no part of its level's work.
    pub(crate) review: bool,
}

impl<'a> Work<'a> {
    /// Looks at a stored session.
    pub(crate) fn stored(session: &'a PlanSession) -> Self {
        Self {
            task: &session.task,
            span: session.span,
            review: session.is_review(),
        }
    }

    /// Looks at a session of a plan that is not stored yet.
    pub(crate) fn planned(session: &'a Session) -> Self {
        Self {
            task: &session.task,
            span: session.span,
            review: session.kind == Kind::Review,
        }
    }
}

/// Returns the work of the stored plan.
pub(crate) fn stored_work(situation: &Situation) -> Vec<Work<'_>> {
    situation.sessions().iter().map(Work::stored).collect()
}

/// Returns a plan in numbers.
pub(crate) fn summary(
    situation: &Situation,
    texts: &Texts,
    work: &[Work<'_>],
    earliest_finish: Option<Timestamp>,
    missing: &[UnplacedRecord],
    dates: DueDates,
) -> Result<PlanSummary, AppError> {
    let settings = &situation.state.settings;
    let levels = levels(situation, work)?;
    let instant = |at: Timestamp| situation.zone.rfc3339(at);
    Ok(PlanSummary {
        start: situation.start_on().to_string(),
        finish: finish(work).map(instant),
        earliest_finish: earliest_finish.map(instant),
        sessions: work.len() as u32,
        minutes: work.iter().map(|work| minutes_of(work.span)).sum(),
        demands: dates.demands,
        shortage: dates.shortage,
        late_minutes: levels.iter().map(|level| level.late_minutes).sum(),
        levels,
        weeks: weeks_of(situation, work),
        unplaced: unplaced(situation, texts, missing),
        deadline: settings.deadline_on.map(|date| date.to_string()),
        confidence: settings.confidence_percent,
        pace: settings.pace_minutes,
        reserve_percent: settings.reserve_percent,
    })
}

/// Returns the end of the last session.
pub(crate) fn finish(work: &[Work<'_>]) -> Option<Timestamp> {
    work.iter().map(|work| work.span.end).max()
}

/// Returns the rail: where the plan starts, where the learner is, where it ends.
pub(crate) fn rail(situation: &Situation, said: &PlanForecast) -> Result<Rail, AppError> {
    let content = situation.content()?;
    let work = stored_work(situation);
    let anything_left = said.forecast.minutes.at(1.0) > 0;
    let day = |share| {
        let at = said
            .at(&said.forecast.finish, share)
            .filter(|_| anything_left);
        at.map(|at| situation.zone.date_of(at - 1).to_string())
    };
    let total =
        |minutes: &dyn Fn(&str) -> u32| content.planned().map(|task| minutes(&task.id)).sum();
    Ok(Rail {
        start: situation.start_on().to_string(),
        today: situation.today().to_string(),
        finish: finish(&work).map(|at| situation.zone.date_of(at - 1).to_string()),
        p50: day(0.5),
        p80: day(0.8),
        slack_weeks: slack_weeks(said).filter(|_| anything_left),
        done_minutes: total(&|id| content.done_minutes(id)),
        total_minutes: total(&|id| content.planned_minutes(id).max(content.done_minutes(id))),
        levels: levels(situation, &work)?,
    })
}

/// Returns the levels with their due dates, finishes and late minutes.
pub(crate) fn levels(situation: &Situation, work: &[Work<'_>]) -> Result<Vec<RailLevel>, AppError> {
    let content = situation.content()?;
    let dues = content.due_dates(situation.start_on(), situation.state.settings.deadline_on);
    let level_of: BTreeMap<&str, &str> = content
        .tasks
        .iter()
        .map(|task| (task.id.as_str(), task.level.as_str()))
        .collect();
    Ok(content
        .roadmap
        .levels
        .iter()
        .zip(dues)
        .map(|(level, due)| {
            let of_level: Vec<Work<'_>> = work
                .iter()
                .filter(|work| !work.review)
                .filter(|work| level_of.get(work.task) == Some(&level.id.as_str()))
                .copied()
                .collect();
            RailLevel {
                id: level.id.clone(),
                title: content.text(&level.title),
                due: due.map(|date| date.to_string()),
                finish: finish(&of_level).map(|at| situation.zone.date_of(at - 1).to_string()),
                late_minutes: of_level
                    .iter()
                    .map(|work| late_minutes(situation, work.span, due))
                    .sum(),
            }
        })
        .collect())
}

/// Returns the minutes of the fullest week from now on.
pub(crate) fn peak_week_minutes(situation: &Situation, work: &[Work<'_>]) -> u32 {
    let mut weeks: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for work in work {
        *weeks.entry(monday(situation, work.span.start)).or_default() += minutes_of(work.span);
    }
    weeks.into_values().max().unwrap_or(0)
}

/// Returns the weeks from the first to the last with a session.
fn weeks_of(situation: &Situation, work: &[Work<'_>]) -> Vec<WeekView> {
    let mondays: BTreeSet<NaiveDate> = work
        .iter()
        .map(|work| monday(situation, work.span.start))
        .collect();
    match (mondays.first(), mondays.last()) {
        (Some(first), Some(last)) => weeks(
            situation,
            work,
            *first,
            (*last - *first).num_days() / 7 + 1,
            None,
        ),
        _ => Vec::new(),
    }
}

/// Returns so many weeks from a Monday on; free and planned time count from an instant on, where one
/// is given.
pub(crate) fn weeks(
    situation: &Situation,
    work: &[Work<'_>],
    first: NaiveDate,
    count: i64,
    from: Option<Timestamp>,
) -> Vec<WeekView> {
    let busy = situation.busy();
    let logged: Vec<(Timestamp, u32)> = situation
        .sessions()
        .iter()
        .filter_map(|session| Some((session.span.start, situation.log(session)?.minutes)))
        .collect();
    (0..count.max(0))
        .filter_map(|number| {
            let monday = first.checked_add_days(Days::new(number as u64 * 7))?;
            let start = situation.zone.start_of_day(monday);
            let end = situation
                .zone
                .end_of_day(monday.checked_add_days(Days::new(6))?);
            let inside = |at: Timestamp| start <= at && at < end;
            let counts_from = from.map_or(start, |from| start.max(from));
            let free = Span::new(counts_from, end)
                .map_or(0, |week| free_minutes(&situation.availability, &busy, week));
            Some(WeekView {
                from: monday.to_string(),
                free_minutes: u32::try_from(free).unwrap_or(0),
                planned_minutes: work
                    .iter()
                    .filter(|work| inside(work.span.start) && counts_from <= work.span.start)
                    .map(|work| minutes_of(work.span))
                    .sum(),
                done_minutes: logged
                    .iter()
                    .filter(|(at, _)| inside(*at))
                    .map(|(_, minutes)| minutes)
                    .sum(),
            })
        })
        .collect()
}

/// Returns the Monday of an instant's ISO week.
pub(crate) fn monday(situation: &Situation, at: Timestamp) -> NaiveDate {
    monday_of(situation.zone.date_of(at))
}

/// Returns the Monday of a date's ISO week.
pub(crate) fn monday_of(date: NaiveDate) -> NaiveDate {
    let days = date.weekday().num_days_from_monday();
    date.checked_sub_days(Days::new(days.into()))
        .unwrap_or(date)
}

/// Returns what found no place, in words.
pub(crate) fn unplaced(
    situation: &Situation,
    texts: &Texts,
    missing: &[UnplacedRecord],
) -> Vec<UnplacedView> {
    missing
        .iter()
        .map(|record| {
            let by = record
                .by_on
                .map_or_else(String::new, |date| texts.date(date));
            let waits = waits_for(situation, missing, &record.task);
            UnplacedView {
                task: record.task.clone(),
                title: situation.content.as_ref().map_or_else(
                    || record.task.clone(),
                    |content| content.title(&record.task),
                ),
                minutes: record.minutes,
                code: record.code.clone(),
                reason: texts.format(
                    &format!("unplaced-{}", record.code),
                    &[
                        ("need", texts.duration(record.need).into()),
                        ("have", texts.duration(record.have).into()),
                        ("by", by.into()),
                        ("waits", texts.short_list(&waits, NAMED).into()),
                        ("count", waits.len().into()),
                    ],
                ),
            }
        })
        .collect()
}

/// Returns the titles of what must end before a task and has no place itself.
fn waits_for(situation: &Situation, missing: &[UnplacedRecord], task: &str) -> Vec<String> {
    let Some(content) = &situation.content else {
        return Vec::new();
    };
    let after = content.task(task).map_or(&[][..], |task| &task.after);
    missing
        .iter()
        .filter(|other| after.contains(&other.task))
        .map(|other| content.title(&other.task))
        .collect()
}
