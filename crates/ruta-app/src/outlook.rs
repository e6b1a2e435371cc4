//! When the stored plan will be done: for programs and the window, and kept for later.

use std::collections::BTreeSet;

use ruta_core::forecast::wire::{Answer, Quantiles};
use ruta_core::time::Timestamp;
use ruta_store::{Change, Past, State};

use crate::error::AppError;
use crate::figures::{self, Work};
use crate::forecasting::{self, PlanForecast};
use crate::report::{ForecastReport, LevelForecast};
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::Language;

impl Ruta {
    /// Returns when the stored plan will be done, as a distribution.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NoPlan`].
    pub fn forecast(&self) -> Result<ForecastReport, AppError> {
        let situation = self.situation()?;
        let said = stored(&situation, &self.store.past(situation.at())?)?;
        report(&situation, &said)
    }
}

/// Forecasts the plan in force.
pub(crate) fn stored(situation: &Situation, past: &Past) -> Result<PlanForecast, AppError> {
    let version = situation.version()?;
    let left_out = version.plan.unplaced.iter();
    let cut: BTreeSet<&str> = left_out
        .filter(|work| work.code == "cut")
        .map(|work| work.task.as_str())
        .collect();
    let work: Vec<Work<'_>> = figures::stored_work(situation);
    forecasting::of_plan(situation, past, &work, &cut)
}

/// Keeps the forecast of a plan that has changed, or that was worked on.
pub(crate) fn keep(
    change: &mut Change<'_>,
    before: &Situation,
    language: Language,
) -> Result<(), AppError> {
    let state: State = change.state()?;
    if state.version.is_none() || state.roadmap.is_none() {
        return Ok(());
    }
    let situation = before.after(state, language)?;
    let past = change.past(situation.at())?;
    let said = stored(&situation, &past)?;
    change.add_forecast(&said.record())?;
    Ok(())
}

/// Returns the weeks that can still be missed, to a tenth and never too many.
pub(crate) fn slack_weeks(said: &PlanForecast) -> Option<f64> {
    let weeks = said.forecast.slack_weeks?;
    Some((weeks * 10.0 + 1e-9).floor() / 10.0)
}

fn report(situation: &Situation, said: &PlanForecast) -> Result<ForecastReport, AppError> {
    let zone = &situation.zone;
    let instant = |at: Option<Timestamp>| at.map(|at| zone.rfc3339(at));
    let forecast = &said.forecast;
    let finish = Quantiles::of(|share| instant(said.at(&forecast.finish, share)));
    let on_time =
        |due: Option<Timestamp>, ends| due.map(|due| four_digits(said.share_by(ends, due)));
    let content = situation.content()?;
    let levels = said.parts.iter().zip(&forecast.marks);
    let levels = levels
        .filter(|(part, _)| part.is_level)
        .map(|(part, mark)| {
            let at = |share| instant(part.done_at.or_else(|| said.at(&mark.finish, share)));
            let title = content
                .level(&part.id)
                .map(|(_, level)| content.text(&level.title));
            LevelForecast {
                id: part.id.clone(),
                title: title.unwrap_or_default(),
                due: part.due.map(|due| zone.date_of(due - 1).to_string()),
                p50: at(0.5),
                p80: at(0.8),
                on_time: match (part.done_at, part.due) {
                    (Some(done), Some(due)) => Some(if done <= due { 1.0 } else { 0.0 }),
                    (_, due) => on_time(due, &mark.finish),
                },
            }
        });
    Ok(ForecastReport {
        levels: levels.collect(),
        answer: Answer {
            finish,
            on_time: on_time(said.due, &forecast.finish),
            ..Answer::of(zone, forecast)
        },
        slack_weeks: slack_weeks(said),
        held: said.held.held,
        of: said.held.of,
    })
}

/// Rounds to four digits behind the point: the fifth is luck.
fn four_digits(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
