//! What would move the end: an hour more a week, a week off, an optional part less.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use ruta_core::time::Span;
use ruta_store::Past;

use crate::error::AppError;
use crate::figures;
use crate::forecasting::{self, Ahead, PlanForecast};
use crate::outlook;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::LeverView;

/// What one more hour a week is, in minutes.
const HOUR: u32 = 60;
/// How many optional parts are named, those that move the end most.
const MOST_PARTS: usize = 3;

/// A change and the plan with it.
struct Lever<'a> {
    code: &'static str,
    what: String,
    plan: Ahead<'a>,
}

/// Forecasts the plan in force, and what each lever would do to it, all with the same luck.
pub(crate) fn forecast(
    situation: &Situation,
    past: &Past,
    texts: &Texts,
) -> Result<(PlanForecast, Vec<LeverView>), AppError> {
    let plan = outlook::in_force(situation)?;
    let levers = levers(situation, texts, &plan)?;
    let mut plans = vec![plan];
    plans.extend(levers.iter().map(|lever| lever.plan.clone()));
    let mut said = forecasting::of_plans(situation, past, &plans)?.into_iter();
    let now = said.next().expect("one forecast for each plan");
    let mut views: Vec<LeverView> = levers
        .iter()
        .zip(said)
        .map(|(lever, with)| view(situation, lever, &now, &with))
        .collect();
    keep_the_largest_parts(&mut views);
    if now.forecast.minutes.at(1.0) == 0 {
        views.clear();
    }
    Ok((now, views))
}

fn levers<'a>(
    situation: &'a Situation,
    texts: &Texts,
    plan: &Ahead<'a>,
) -> Result<Vec<Lever<'a>>, AppError> {
    let mut levers = vec![Lever {
        code: "more-a-week",
        what: texts.get("lever-more-a-week"),
        plan: Ahead {
            more_a_week: HOUR,
            ..plan.clone()
        },
    }];
    for (title, tasks) in optional_parts(situation)? {
        levers.push(Lever {
            code: "leave-out",
            what: texts.format("lever-leave-out", &[("title", title.into())]),
            plan: Ahead {
                cut: &plan.cut | &tasks,
                ..plan.clone()
            },
        });
    }
    let monday = figures::monday_of(situation.today()) + Days::new(7);
    let zone = &situation.zone;
    let off = Span::new(
        zone.start_of_day(monday),
        zone.start_of_day(monday + Days::new(7)),
    );
    levers.push(Lever {
        code: "week-off",
        what: texts.get("lever-week-off"),
        plan: Ahead {
            away: off,
            ..plan.clone()
        },
    });
    Ok(levers)
}

/// Returns the optional work that is left, by its topic, or by itself where it has none, in the
/// order to learn.
fn optional_parts(situation: &Situation) -> Result<Vec<(String, BTreeSet<&str>)>, AppError> {
    let content = situation.content()?;
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut parts: Vec<(String, BTreeSet<&str>)> = Vec::new();
    for task in content.planned().filter(|task| task.optional) {
        if content.planned_minutes(&task.id) <= content.done_minutes(&task.id) {
            continue;
        }
        let topic = task.topic.as_ref().unwrap_or(&task.id);
        let place = *places.entry(topic).or_insert_with(|| {
            let title = match task.topic {
                Some(_) => content.text(&task.topic_title),
                None => content.title(&task.id),
            };
            parts.push((title, BTreeSet::new()));
            parts.len() - 1
        });
        parts[place].1.insert(task.id.as_str());
    }
    Ok(parts)
}

fn view(
    situation: &Situation,
    lever: &Lever<'_>,
    now: &PlanForecast,
    with: &PlanForecast,
) -> LeverView {
    let on = |said: &PlanForecast, share| {
        let at = said.at(&said.forecast.finish, share)?;
        Some(situation.zone.date_of(at - 1))
    };
    let days = |share| {
        let moved = on(with, share)? - on(now, share)?;
        i32::try_from(moved.num_days()).ok()
    };
    let day = |share| on(with, share).map(|date| date.to_string());
    LeverView {
        code: lever.code.to_owned(),
        what: lever.what.clone(),
        p50: day(0.5),
        p80: day(0.8),
        p50_days: days(0.5),
        p80_days: days(0.8),
    }
}

/// Keeps the optional parts that move the end most, in their order.
fn keep_the_largest_parts(levers: &mut Vec<LeverView>) {
    let is_part = |lever: &LeverView| lever.code == "leave-out";
    let mut moved: Vec<i32> = levers
        .iter()
        .filter(|lever| is_part(lever))
        .map(|lever| lever.p80_days.unwrap_or(0))
        .collect();
    moved.sort_unstable();
    let Some(least) = moved
        .get(MOST_PARTS.min(moved.len()).saturating_sub(1))
        .copied()
    else {
        return;
    };
    let mut kept = 0;
    levers.retain(|lever| {
        if !is_part(lever) {
            return true;
        }
        let keep = kept < MOST_PARTS && lever.p80_days.unwrap_or(0) <= least;
        kept += usize::from(keep);
        keep
    });
}
