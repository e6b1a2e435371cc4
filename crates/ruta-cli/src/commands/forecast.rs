//! `ruta forecast`: when the stored plan will be done.

use clap::Args;
use ruta_app::report::{ForecastReport, LevelForecast};
use ruta_app::texts::Texts;
use ruta_app::wire::LeverView;
use serde_json::{Value, json};

use super::Context;
use super::moments::{date_of, date_or_dash};
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The standard normal's quantile at 90 %.
const Z_90: f64 = 1.2816;

/// The arguments of `ruta forecast`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta forecast
  ruta forecast --json")]
pub(crate) struct Forecast {}

impl Forecast {
    /// Shows when the stored plan will be done.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let ruta = context.open()?;
        let said = ruta.forecast().map_err(|error| context.refused(&error))?;
        let texts = context.texts();
        context
            .console
            .show(&data(&said), |page| write(texts, page, &said))
    }
}

/// Returns the answer for programs.
fn data(said: &ForecastReport) -> Value {
    let mut answer = json!(said.answer);
    let levels = said.levels.iter().map(|level| {
        json!({
            "id": level.id,
            "title": level.title,
            "due": level.due,
            "p50": level.p50,
            "p80": level.p80,
            "on_time": level.on_time,
        })
    });
    answer["levels"] = levels.collect();
    answer["slack_weeks"] = json!(said.slack_weeks);
    answer["coverage"] = json!((said.of > 0).then(|| f64::from(said.held) / f64::from(said.of)));
    answer["finish"]["p95"] = json!(said.p95);
    answer["attendance"]["low"] = json!(said.attendance.0);
    answer["attendance"]["high"] = json!(said.attendance.1);
    answer["plan"] = json!(said.plan);
    answer["levers"] = json!(said.levers);
    answer["ranges"] = json!({ "held": said.held, "of": said.of });
    answer
}

/// Writes the range of the finish before anything else, and what it rests on.
fn write(texts: &Texts, page: &mut Page, said: &ForecastReport) {
    write_finish(texts, page, said);
    if let Some(share) = said.answer.on_time {
        let values = [("percent", percent(share).into())];
        page.wrapped(&texts.format("forecast-chance", &values));
    }
    if let Some(weeks) = said.slack_weeks.filter(|weeks| *weeks > 0.0) {
        let weeks = texts.decimal(weeks);
        page.wrapped(&texts.format("forecast-slack", &[("weeks", weeks.into())]));
    }
    page.gap();
    if let Some(plan) = &said.plan {
        let values = [("date", date_of(texts, plan).into())];
        page.wrapped(&texts.format("forecast-plan", &values));
    }
    if said.thin {
        page.wrapped(&texts.get("forecast-thin"));
    }
    page.gap();
    write_learned(texts, page, said);
    if !said.levers.is_empty() {
        page.heading(&texts.get("forecast-levers"));
        let mut table = Table::new(&[Align::Left]);
        for lever in &said.levers {
            table.row(lever_row(texts, lever));
        }
        page.table(&table);
    }
    page.heading(&texts.get("plan-levels"));
    let mut table = Table::new(&[Align::Left]);
    for level in &said.levels {
        table.row(row(texts, level));
    }
    page.table(&table);
}

fn write_finish(texts: &Texts, page: &mut Page, said: &ForecastReport) {
    let finish = &said.answer.finish;
    let Some(p80) = &finish.p80 else {
        page.line(&texts.get("forecast-never"));
        return;
    };
    let values = [
        ("p50", date_or_dash(texts, finish.p50.as_deref()).into()),
        ("p80", date_of(texts, p80).into()),
    ];
    page.wrapped(&texts.format("forecast-finish", &values));
    let values = [
        ("p10", date_or_dash(texts, finish.p10.as_deref()).into()),
        ("p90", date_or_dash(texts, finish.p90.as_deref()).into()),
    ];
    page.wrapped(&texts.format("forecast-range", &values));
}

/// Writes what is known of the learner, each with its range.
fn write_learned(texts: &Texts, page: &mut Page, said: &ForecastReport) {
    let minutes = &said.answer.minutes;
    let duration = |minutes: u64| texts.duration(u32::try_from(minutes).unwrap_or(u32::MAX));
    let values = [
        ("p10", duration(minutes.p10).into()),
        ("p90", duration(minutes.p90).into()),
    ];
    page.line(&texts.format("forecast-minutes", &values));
    let learned = &said.answer.pace;
    let times = |z: f64| percent(learned.factor * (z * learned.sd).exp());
    let values = [
        ("percent", percent(learned.factor).into()),
        ("low", times(-Z_90).into()),
        ("high", times(Z_90).into()),
        ("tasks", learned.n.into()),
    ];
    page.wrapped(&texts.format("forecast-pace", &values));
    let attendance = &said.answer.attendance;
    let values = [
        ("percent", percent(attendance.share).into()),
        ("low", percent(said.attendance.0).into()),
        ("high", percent(said.attendance.1).into()),
        ("weeks", attendance.weeks.into()),
    ];
    page.wrapped(&texts.format("forecast-attendance", &values));
    if said.of > 0 {
        let values = [("of", said.of.into()), ("held", said.held.into())];
        page.wrapped(&texts.format("forecast-held", &values));
    }
}

fn lever_row(texts: &Texts, lever: &LeverView) -> [Cell; 3] {
    let moved = match lever.p80_days {
        None => String::new(),
        Some(0) => texts.get("forecast-same"),
        Some(days) => {
            let key = if days < 0 {
                "forecast-earlier"
            } else {
                "forecast-later"
            };
            texts.format(key, &[("days", days.unsigned_abs().into())])
        }
    };
    let by = date_or_dash(texts, lever.p80.as_deref());
    [
        lever.what.as_str().into(),
        moved.into(),
        Cell::dim(texts.format("forecast-level", &[("date", by.into())])),
    ]
}

fn row(texts: &Texts, level: &LevelForecast) -> [Cell; 4] {
    let by = |key: &str, at: Option<&str>| {
        at.map_or_else(
            || "–".to_owned(),
            |at| texts.format(key, &[("date", date_of(texts, at).into())]),
        )
    };
    let due = level.due.as_ref().map_or_else(String::new, |due| {
        texts.format("plan-level-due", &[("date", date_of(texts, due).into())])
    });
    let chance = level.on_time.map_or_else(String::new, |share| {
        texts.format("forecast-on-time", &[("percent", percent(share).into())])
    });
    [
        level.title.as_str().into(),
        by("forecast-level", level.p80.as_deref()).into(),
        Cell::dim(due),
        Cell::dim(chance),
    ]
}

/// Returns a share in whole percent.
fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}
