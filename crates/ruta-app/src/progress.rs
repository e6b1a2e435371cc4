//! The progress page: where the plan is heading, and what the log says.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use ruta_core::forecast::{Pace, Said};
use ruta_core::time::{Span, Timestamp};
use ruta_store::{ForecastRecord, Past, VersionOutline};

use crate::error::AppError;
use crate::evidence;
use crate::figures::{self, Work};
use crate::forecasting::PlanForecast;
use crate::levers;
use crate::outlook;
use crate::planning::minutes_of;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{
    FanPoint, FinishView, HoursEvidence, LearnedView, LevelProgress, PercentRange, ProgressView,
    ProgressWeek, StudyDay,
};

/// How many weeks back weeks and days are shown.
const WEEKS_BACK: u64 = 25;
/// How many weeks are shown behind this one.
const WEEKS_AHEAD: u64 = 4;
/// The standard normal's quantile at 90 %.
const Z_90: f64 = 1.2816;

impl Ruta {
    /// Returns the progress page.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NoPlan`].
    pub fn progress(&self) -> Result<ProgressView, AppError> {
        let situation = self.situation()?;
        let past = self.store.past(situation.at())?;
        let (said, levers) = levers::forecast(&situation, &past, self.texts())?;
        Ok(ProgressView {
            today: situation.today().to_string(),
            finish: finish(&situation, &said),
            fan: fan(&situation, &past, &said, &self.store.versions()?),
            weeks: weeks(&situation, &past),
            days: days(&situation, &past),
            levels: levels(&situation, &said)?,
            learned: learned(&said),
            levers,
            hours: evidence::evidence(&situation, &past),
        })
    }

    /// Returns declared hours beside those that were studied, and hours that would fit better.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn hours_evidence(&self) -> Result<HoursEvidence, AppError> {
        let situation = self.situation()?;
        let past = self.store.past(situation.at())?;
        Ok(evidence::evidence(&situation, &past))
    }
}

/// Returns the local day that an end lies in; midnight ends the day before.
fn last_day(situation: &Situation, end: Timestamp) -> String {
    situation.zone.date_of(end - 1).to_string()
}

fn finish(situation: &Situation, said: &PlanForecast) -> Option<FinishView> {
    let forecast = &said.forecast;
    let day = |at: Option<Timestamp>| at.map(|at| last_day(situation, at));
    let by = |share| day(said.at(&forecast.finish, share));
    let on_time = said.due.map(|due| said.share_by(&forecast.finish, due));
    (forecast.minutes.at(1.0) > 0).then(|| FinishView {
        p10: by(0.1),
        p50: by(0.5),
        p80: by(0.8),
        p90: by(0.9),
        plan: day(figures::finish(&figures::stored_work(situation))),
        due: day(said.due),
        on_time_percent: on_time.map(percent),
        slack_weeks: outlook::slack_weeks(said),
        thin: outlook::is_thin(said),
    })
}

/// Returns the last forecast of each week as it was said, and today's.
fn fan(
    situation: &Situation,
    past: &Past,
    said: &PlanForecast,
    versions: &[VersionOutline],
) -> Vec<FanPoint> {
    let mut of_weeks: BTreeMap<NaiveDate, &ForecastRecord> = BTreeMap::new();
    for forecast in &past.forecasts {
        of_weeks.insert(figures::monday(situation, forecast.at), forecast);
    }
    let of_weeks = of_weeks.into_values();
    let mut points: Vec<FanPoint> = of_weeks
        .filter_map(|forecast| point(situation, forecast, versions))
        .collect();
    let today = situation.today().to_string();
    points.retain(|point| point.on != today);
    if let Some(now) = finish(situation, said) {
        points.push(FanPoint {
            on: today,
            plan: now.plan,
            p10: now.p10,
            p50: now.p50,
            p80: now.p80,
            p90: now.p90,
        });
    }
    points
}

/// Returns a stored forecast of all the work, stretched as it was when it was said.
fn point(
    situation: &Situation,
    forecast: &ForecastRecord,
    versions: &[VersionOutline],
) -> Option<FanPoint> {
    let all = forecast.ranges.iter().find(|range| range.part.is_empty())?;
    let stretched = |end: Option<Timestamp>| {
        let end = Said::stretched(end?, forecast.at, all.p50, forecast.stretch);
        Some(last_day(situation, end))
    };
    let then = versions
        .iter()
        .filter(|version| Timestamp::floor(&version.at) <= forecast.at)
        .max_by_key(|version| version.number);
    Some(FanPoint {
        on: situation.zone.date_of(forecast.at).to_string(),
        plan: then
            .and_then(|version| version.finish)
            .map(|end| last_day(situation, end)),
        p10: stretched(all.p10),
        p50: stretched(all.p50),
        p80: stretched(all.p80),
        p90: stretched(all.p90),
    })
}

/// Returns the minutes that were logged, by the day of their session.
fn logged(situation: &Situation, past: &Past) -> BTreeMap<NaiveDate, u32> {
    let mut days = BTreeMap::new();
    for (id, log) in &situation.state.logs {
        if let Some(span) = past.spans.get(id) {
            *days.entry(situation.zone.date_of(span.start)).or_default() += log.minutes;
        }
    }
    days
}

/// Returns the minutes that were planned when their time came, and those that are ahead, by day.
fn planned(situation: &Situation, past: &Past) -> BTreeMap<NaiveDate, u32> {
    let now = situation.at();
    let work = figures::stored_work(situation);
    let ahead = work.iter().map(|Work { span, .. }| *span);
    let ahead = ahead.filter(|span| now <= span.start);
    let mut days = BTreeMap::new();
    for span in past.planned.iter().copied().chain(ahead) {
        *days.entry(situation.zone.date_of(span.start)).or_default() += minutes_of(span);
    }
    days
}

/// Returns the Monday from which on weeks and days are shown: of the first session, or half a year
/// ago.
fn first_monday(situation: &Situation, past: &Past) -> NaiveDate {
    let this_monday = figures::monday_of(situation.today());
    let first = past.planned.iter().min();
    let first = first.map_or(this_monday, |span: &Span| {
        figures::monday(situation, span.start)
    });
    first.clamp(this_monday - Days::new(7 * WEEKS_BACK), this_monday)
}

fn weeks(situation: &Situation, past: &Past) -> Vec<ProgressWeek> {
    let (planned, logged) = (planned(situation, past), logged(situation, past));
    let this_monday = figures::monday_of(situation.today());
    let last = this_monday + Days::new(7 * WEEKS_AHEAD);
    let mondays = first_monday(situation, past)
        .iter_weeks()
        .take_while(|monday| *monday <= last);
    let sum = |days: &BTreeMap<NaiveDate, u32>, monday: NaiveDate| {
        days.range(monday..monday + Days::new(7))
            .map(|(_, minutes)| minutes)
            .sum()
    };
    mondays
        .map(|monday| ProgressWeek {
            from: monday.to_string(),
            planned_minutes: sum(&planned, monday),
            done_minutes: sum(&logged, monday),
            ahead: monday >= this_monday,
        })
        .collect()
}

fn days(situation: &Situation, past: &Past) -> Vec<StudyDay> {
    let (planned, logged) = (planned(situation, past), logged(situation, past));
    let of = |days: &BTreeMap<NaiveDate, u32>, date| days.get(&date).copied().unwrap_or(0);
    first_monday(situation, past)
        .iter_days()
        .take_while(|date| *date <= situation.today())
        .map(|date| StudyDay {
            date: date.to_string(),
            planned_minutes: of(&planned, date),
            done_minutes: of(&logged, date),
        })
        .collect()
}

fn levels(situation: &Situation, said: &PlanForecast) -> Result<Vec<LevelProgress>, AppError> {
    let content = situation.content()?;
    let day = |at: Timestamp| last_day(situation, at);
    let levels = said.parts.iter().zip(&said.forecast.marks);
    let levels = levels.filter(|(part, _)| part.is_level);
    Ok(levels
        .map(|(part, mark)| {
            let tasks: BTreeSet<&str> = content
                .planned()
                .filter(|task| task.level == part.id)
                .map(|task| task.id.as_str())
                .collect();
            let sum = |minutes: &dyn Fn(&str) -> u32| tasks.iter().map(|id| minutes(id)).sum();
            let by = |share| {
                let ahead = said.at(&mark.finish, share).map(day);
                ahead.filter(|_| part.done_at.is_none())
            };
            let title = content
                .level(&part.id)
                .map(|(_, level)| content.text(&level.title));
            LevelProgress {
                id: part.id.clone(),
                title: title.unwrap_or_default(),
                done_minutes: sum(&|id| content.done_minutes(id)),
                total_minutes: sum(&|id| content.planned_minutes(id).max(content.done_minutes(id))),
                due: part.due.map(day),
                done_on: part.done_at.map(day),
                p50: by(0.5),
                p80: by(0.8),
                on_time_percent: outlook::on_time_of_part(said, part, &mark.finish).map(percent),
            }
        })
        .collect())
}

fn learned(said: &PlanForecast) -> LearnedView {
    let attendance = said.forecast.attendance;
    LearnedView {
        pace: pace_range(said.forecast.pace),
        tasks: said.forecast.pace.n,
        attendance: PercentRange {
            low: percent(attendance.low),
            middle: percent(attendance.share),
            high: percent(attendance.high),
        },
        weeks: attendance.weeks,
        held: said.held.held,
        of: said.held.of,
    }
}

fn pace_range(pace: Pace) -> PercentRange {
    let times = |z: f64| percent(pace.factor * (z * pace.sd).exp());
    PercentRange {
        low: times(-Z_90),
        middle: percent(pace.factor),
        high: times(Z_90),
    }
}

/// Returns a share in whole percent.
fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}
