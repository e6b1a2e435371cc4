//! When the stored plan will be done: for programs and the window, and kept for later.

use ruta_core::forecast::Ends;
use ruta_core::forecast::wire::{Answer, Quantiles};
use ruta_core::time::Timestamp;
use ruta_store::{Change, Past, State};

use crate::error::AppError;
use crate::figures;
use crate::forecasting::{self, Ahead, Part, PlanForecast};
use crate::levers;
use crate::report::{ForecastReport, LevelForecast};
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Language, LeverView};

/// From so many finished tasks on, a learner's own outweigh what is usual with learners.
const ENOUGH_TASKS: u32 = 10;
/// From so many weeks on, they do.
const ENOUGH_WEEKS: u32 = 8;

impl Ruta {
    /// Returns when the stored plan will be done, as a distribution.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NoPlan`].
    pub fn forecast(&self) -> Result<ForecastReport, AppError> {
        let situation = self.situation()?;
        let past = self.store.past(situation.at())?;
        let (said, levers) = levers::forecast(&situation, &past, self.texts())?;
        report(&situation, &said, levers)
    }
}

/// Forecasts the plan in force.
pub(crate) fn stored(situation: &Situation, past: &Past) -> Result<PlanForecast, AppError> {
    let mut all = forecasting::of_plans(situation, past, &[in_force(situation)?])?;
    Ok(all.pop().expect("one forecast for one plan"))
}

/// Returns the plan in force as it is forecast.
pub(crate) fn in_force(situation: &Situation) -> Result<Ahead<'_>, AppError> {
    let left_out = situation.version()?.plan.unplaced.iter();
    Ok(Ahead {
        work: figures::stored_work(situation),
        cut: left_out
            .filter(|work| work.code == "cut")
            .map(|work| work.task.as_str())
            .collect(),
        ..Ahead::default()
    })
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

fn report(
    situation: &Situation,
    said: &PlanForecast,
    levers: Vec<LeverView>,
) -> Result<ForecastReport, AppError> {
    let zone = &situation.zone;
    let instant = |at: Option<Timestamp>| at.map(|at| zone.rfc3339(at));
    let forecast = &said.forecast;
    let finish = Quantiles::of(|share| instant(said.at(&forecast.finish, share)));
    let on_time = said.due.map(|due| said.share_by(&forecast.finish, due));
    Ok(ForecastReport {
        levels: levels(situation, said)?,
        levers,
        plan: instant(figures::finish(&figures::stored_work(situation))),
        thin: is_thin(said),
        p95: instant(said.at(&forecast.finish, 0.95)),
        attendance: (
            four_digits(forecast.attendance.low),
            four_digits(forecast.attendance.high),
        ),
        answer: Answer {
            finish,
            on_time: on_time.map(four_digits),
            ..Answer::of(zone, forecast)
        },
        slack_weeks: slack_weeks(said),
        held: said.held.held,
        of: said.held.of,
    })
}

/// Returns when each level will be done.
fn levels(situation: &Situation, said: &PlanForecast) -> Result<Vec<LevelForecast>, AppError> {
    let content = situation.content()?;
    let zone = &situation.zone;
    let instant = |at: Option<Timestamp>| at.map(|at| zone.rfc3339(at));
    let levels = said.parts.iter().zip(&said.forecast.marks);
    let levels = levels.filter(|(part, _)| part.is_level);
    Ok(levels
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
                on_time: on_time_of_part(said, part, &mark.finish),
            }
        })
        .collect())
}

/// Returns the probability that a part is on time, where it is due; of one that is done, whether it
/// was.
pub(crate) fn on_time_of_part(said: &PlanForecast, part: &Part, ends: &Ends) -> Option<f64> {
    match (part.done_at, part.due?) {
        (Some(done), due) => Some(if done <= due { 1.0 } else { 0.0 }),
        (None, due) => Some(four_digits(said.share_by(ends, due))),
    }
}

/// Tells whether the log says less of the learner than what is usual with learners.
pub(crate) fn is_thin(said: &PlanForecast) -> bool {
    said.forecast.pace.n < ENOUGH_TASKS || said.forecast.attendance.weeks < ENOUGH_WEEKS
}

/// Rounds to four digits behind the point: the fifth is luck.
fn four_digits(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}
