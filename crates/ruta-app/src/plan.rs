//! Making plans.

use ruta_core::plan::{self, Plan};
use ruta_store::{Label, UnplacedRecord};

use crate::draft;
use crate::error::AppError;
use crate::feasibility;
use crate::figures::{self, Work};
use crate::planning::{self, Standing};
use crate::remedy;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, PlanDraft, PlanSummary};

impl Ruta {
    /// Makes a plan and stores nothing.
    ///
    /// Without a single window everything is without a place, and says so.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], or what the draft says wrongly.
    pub fn preview_plan(&self, draft: &PlanDraft) -> Result<PlanSummary, AppError> {
        let situation = self.situation_for_preview()?;
        let situation = draft::apply(situation, draft)?;
        let problem = planning::problem(&situation)?;
        let plan = plan::solve(&problem);
        let missing: Vec<UnplacedRecord> = planning::unplaced(&plan);
        let work = work_with(&situation, &plan);
        let dates = feasibility::due_dates(&situation, self.texts(), &problem)?;
        let earliest = plan.bounds.finish;
        figures::summary(&situation, self.texts(), &work, earliest, &missing, dates)
    }

    /// Makes a plan and stores it with all that the draft names.
    ///
    /// Where there is a plan already, what is left is planned anew from now on.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NoAvailability`], or what the draft says wrongly.
    pub fn make_plan(&mut self, draft: &PlanDraft) -> Result<Changed, AppError> {
        self.make_plan_with(draft, None)
    }

    /// Does the same with a remedy for what due dates lack: `more-a-week`, `days-later` or
    /// `leave-out`. The note says what it came to.
    ///
    /// # Errors
    /// As [`Ruta::make_plan`]; [`AppError::UnknownRemedy`], [`AppError::NothingShort`],
    /// [`AppError::NotARemedy`].
    pub fn make_remedied_plan(
        &mut self,
        draft: &PlanDraft,
        remedy: &str,
    ) -> Result<Changed, AppError> {
        self.make_plan_with(draft, Some(remedy))
    }

    fn make_plan_with(
        &mut self,
        draft: &PlanDraft,
        remedy: Option<&str>,
    ) -> Result<Changed, AppError> {
        self.transact(|work| {
            let mut planned = draft::apply(work.situation.clone(), draft)?;
            planned.content()?;
            if !draft::has_hours(&planned.state.availability) {
                return Err(AppError::NoAvailability);
            }
            let (mut label, mut note) = (Label::new("version-plan"), None);
            if let Some(code) = remedy {
                let (remedied, said) = remedy::apply(planned, code, work.texts)?;
                planned = remedied;
                label = Label::new(&format!("version-plan-{code}"));
                note = Some(said);
                let id = &planned.content()?.roadmap.id;
                if let Some(edits) = planned.state.edits.get(id) {
                    work.change.set_edits(&work.situation.state, id, edits)?;
                }
            }
            // The zone and the first day are part of what was planned from here on.
            let zone = planned.zone.name().to_owned();
            planned.state.availability.zone.get_or_insert(zone);
            planned.state.settings.start_on = Some(planned.start_on());
            let mut plan = plan::solve(&planning::problem(&planned)?);
            planning::carry_on(&mut plan, &planned);
            work.change.set_availability(&planned.state.availability)?;
            work.change.set_choices(&planned.state.choices)?;
            work.change.set_settings(&planned.state.settings)?;
            planning::store(work.change, &planned, work.ids, &plan, label.clone(), None)?;
            Ok((label, note))
        })
    }

    /// Returns the stored plan in numbers, or nothing where there is none.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn plan_summary(&self) -> Result<Option<PlanSummary>, AppError> {
        let situation = self.situation()?;
        let Some(version) = &situation.state.version else {
            return Ok(None);
        };
        let work = figures::stored_work(&situation);
        let earliest = version.plan.earliest_finish;
        let missing = &version.plan.unplaced;
        let problem = planning::problem(&situation)?;
        let dates = feasibility::due_dates(&situation, self.texts(), &problem)?;
        figures::summary(&situation, self.texts(), &work, earliest, missing, dates).map(Some)
    }
}

/// Returns the work of a plan that is not stored yet, with the sessions that stay.
pub(crate) fn work_with<'a>(situation: &'a Situation, plan: &'a Plan) -> Vec<Work<'a>> {
    let held = Standing::of(situation).held.into_iter();
    held.map(Work::stored)
        .chain(plan.sessions.iter().map(Work::planned))
        .collect()
}
