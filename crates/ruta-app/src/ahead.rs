//! Working ahead: later work moves forward into free time, and only where the learner asks.

use ruta_core::replan::{Proposal, pull_forward};
use ruta_store::Label;

use crate::catch_up::{self, FREEZE_HOURS};
use crate::error::AppError;
use crate::forecasting::{self, Ahead, PlanForecast};
use crate::planning;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, ProposalView};

/// The name of the proposal, beside those of the policies.
const CODE: &str = "ahead";

impl Ruta {
    /// Returns the plan with later work moved forward, nothing stored; nothing where none of it can
    /// move forward.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn ahead(&self) -> Result<Option<ProposalView>, AppError> {
        let situation = self.situation()?;
        let Some(proposal) = forward(&situation)? else {
            return Ok(None);
        };
        let past = self.store.past(situation.at())?;
        let plans = [catch_up::ahead(&situation, &proposal)];
        let said = forecasting::of_plans(&situation, &past, &plans)?;
        let view = |(plan, said): (&Ahead<'_>, &PlanForecast)| {
            self.proposal_view(&situation, (CODE, &proposal), &plan.work, said, None)
        };
        plans.iter().zip(&said).map(view).next().transpose()
    }

    /// Stores the plan with later work moved forward as a new version.
    ///
    /// # Errors
    /// [`AppError::NoPlan`], [`AppError::NothingAhead`].
    pub fn apply_ahead(&mut self) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let proposal = forward(hand.situation)?.ok_or(AppError::NothingAhead)?;
            let label = Label::new("version-ahead");
            planning::store(
                hand.change,
                hand.situation,
                hand.ids,
                &proposal.plan,
                label.clone(),
                Some(CODE),
            )?;
            Ok((label, None))
        })
    }
}

/// Returns the plan with later work moved forward, into the time of what was done early too; nothing
/// where that moves nothing, or would make anything later.
///
/// A plan that has spent its reserve holds more than one that keeps it: it stays as it is.
fn forward(situation: &Situation) -> Result<Option<Proposal>, AppError> {
    let version = situation.version()?;
    let missing: u32 = version.plan.unplaced.iter().map(|work| work.minutes).sum();
    let problem = planning::problem_ahead(situation)?;
    let baseline = planning::baseline(situation);
    let proposal = pull_forward(&problem, &baseline, FREEZE_HOURS);
    let left_out: u32 = proposal.plan.unplaced.iter().map(|work| work.minutes).sum();
    let diff = &proposal.diff;
    let no_worse = diff.finish_after <= diff.finish_before
        && diff.late_after <= diff.late_before
        && left_out <= missing;
    Ok((no_worse && diff.minutes_changed > 0).then_some(proposal))
}
