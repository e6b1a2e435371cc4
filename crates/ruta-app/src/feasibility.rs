//! Whether due dates can be met, and what would help.

use ruta_core::plan::{self, Problem, Shortage};

use crate::error::AppError;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{DemandView, RemedyView, ShortageView};

/// What due dates need and have, and what they lack.
#[derive(Debug, Clone, Default)]
pub(crate) struct DueDates {
    pub(crate) demands: Vec<DemandView>,
    pub(crate) shortage: Option<ShortageView>,
}

/// Returns what the due dates of a problem need and have, and what they lack, in words.
pub(crate) fn due_dates(
    situation: &Situation,
    texts: &Texts,
    problem: &Problem,
) -> Result<DueDates, AppError> {
    let found = plan::feasibility(problem);
    let demands = found.demands.iter().map(|demand| DemandView {
        due: demand.due.to_string(),
        need_minutes: demand.need,
        have_minutes: demand.have,
    });
    Ok(DueDates {
        demands: demands.collect(),
        shortage: match found.shortage {
            Some(shortage) => Some(in_words(situation, texts, &shortage)?),
            None => None,
        },
    })
}

fn in_words(
    situation: &Situation,
    texts: &Texts,
    shortage: &Shortage,
) -> Result<ShortageView, AppError> {
    let content = situation.content()?;
    let demand = shortage.demand;
    let mut remedies = Vec::new();
    if let Some(minutes) = shortage.more_a_week {
        remedies.push(RemedyView {
            code: "more-a-week".to_owned(),
            amount: minutes,
            tasks: Vec::new(),
            text: texts.format(
                "remedy-more-a-week",
                &[("hours", texts.duration(minutes).into())],
            ),
        });
    }
    if let Some(days) = shortage.days_later {
        remedies.push(RemedyView {
            code: "days-later".to_owned(),
            amount: days,
            tasks: Vec::new(),
            text: texts.format("remedy-days-later", &[("days", days.into())]),
        });
    }
    if let Some(tasks) = &shortage.leave_out {
        let titles: Vec<String> = tasks.iter().map(|task| content.title(task)).collect();
        let minutes = tasks.iter().map(|task| content.planned_minutes(task)).sum();
        remedies.push(RemedyView {
            code: "leave-out".to_owned(),
            amount: minutes,
            tasks: tasks.clone(),
            text: texts.format(
                "remedy-leave-out",
                &[
                    ("titles", texts.list(&titles).into()),
                    ("hours", texts.duration(minutes).into()),
                ],
            ),
        });
    }
    Ok(ShortageView {
        due: demand.due.to_string(),
        need_minutes: demand.need,
        have_minutes: demand.have,
        short_minutes: demand.short(),
        text: texts.format(
            "shortage",
            &[
                ("due", texts.date(demand.due).into()),
                ("need", texts.duration(demand.need).into()),
                ("have", texts.duration(demand.have).into()),
                ("short", texts.duration(demand.short()).into()),
            ],
        ),
        remedies,
    })
}
