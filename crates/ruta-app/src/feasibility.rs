//! Whether due dates can be met, and what would help.

use ruta_core::plan::{self, Shortage};

use crate::draft;
use crate::error::AppError;
use crate::planning;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{PlanDraft, RemedyView, ShortageView};

impl Ruta {
    /// Returns what the due dates lack with the hours of a draft; nothing where every date can be
    /// met.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], or what the draft says wrongly.
    pub fn shortage(&self, draft: &PlanDraft) -> Result<Option<ShortageView>, AppError> {
        let situation = draft::apply(self.situation_for_preview()?, draft)?;
        let problem = planning::problem(&situation)?;
        let found = plan::feasibility(&problem).shortage;
        found
            .map(|shortage| self.shortage_view(&situation, &shortage))
            .transpose()
    }

    fn shortage_view(
        &self,
        situation: &Situation,
        shortage: &Shortage,
    ) -> Result<ShortageView, AppError> {
        let texts = self.texts();
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
}
