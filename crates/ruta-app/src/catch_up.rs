//! The ways back after missed time.

use ruta_core::replan::{Change, Diff, Move, Policy, Proposal, Side, replan, replan_all};
use ruta_store::Label;

use crate::error::AppError;
use crate::figures::{self, Work};
use crate::forecasting::{self, Ahead, PlanForecast};
use crate::gentle::GentleWeek;
use crate::listing;
use crate::missed;
use crate::outlook;
use crate::plan::work_with;
use crate::planning;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{Changed, DiffView, MoveView, ProposalView, Proposals, SpanView};

/// How soon a session must start not to be touched.
pub(crate) const FREEZE_HOURS: u32 = 48;

impl Ruta {
    /// Returns the ways back after missed time, nothing stored.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn proposals(&self) -> Result<Proposals, AppError> {
        self.ways_back(false)
    }

    /// Returns the ways back, with `gentle` those that begin with a gentle week; nothing stored.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn ways_back(&self, gentle: bool) -> Result<Proposals, AppError> {
        let situation = self.situation()?;
        situation.version()?;
        let week = GentleWeek::of(&situation);
        let problem = planning::problem_after(&situation, Some(&week).filter(|_| gentle))?;
        let baseline = planning::baseline(&situation);
        let mut found = replan_all(&problem, &baseline, FREEZE_HOURS);
        if gentle {
            // What this policy leaves free of the week is its own.
            let week = GentleWeek::for_policy(&situation, Policy::Shift);
            let problem = planning::problem_after(&situation, Some(&week))?;
            let shift = replan(&problem, &baseline, Policy::Shift, FREEZE_HOURS);
            let policies = Policy::ALL.iter().zip(&mut found);
            for (_, found) in policies.filter(|(policy, _)| **policy == Policy::Shift) {
                *found = shift.clone();
            }
        }
        let past = self.store.past(situation.at())?;
        let plans: Vec<Ahead<'_>> = found.iter().map(|way| ahead(&situation, way)).collect();
        let said = forecasting::of_plans(&situation, &past, &plans)?;
        let proposals = Policy::ALL
            .into_iter()
            .zip(&found)
            .zip(plans.iter().zip(&said))
            .map(|((policy, proposal), (plan, said))| {
                let gap = self.gap(policy, proposal);
                let way = (policy.code(), proposal);
                self.proposal_view(&situation, way, &plan.work, said, gap)
            })
            .collect::<Result<_, _>>()?;
        Ok(Proposals {
            missed: missed::missed(&situation),
            gentle: week.view(&situation, self.texts(), gentle),
            proposals,
        })
    }

    /// Stores the proposal of a policy as a new plan version.
    ///
    /// # Errors
    /// [`AppError::NoPlan`], [`AppError::UnknownPolicy`].
    pub fn apply_proposal(&mut self, policy: &str) -> Result<Changed, AppError> {
        self.take_way_back(policy, false)
    }

    /// Stores the proposal of a policy, with `gentle` the one that begins with a gentle week.
    ///
    /// # Errors
    /// [`AppError::NoPlan`], [`AppError::UnknownPolicy`].
    pub fn take_way_back(&mut self, policy: &str, gentle: bool) -> Result<Changed, AppError> {
        let policy = Policy::from_code(policy).ok_or_else(|| AppError::UnknownPolicy {
            policy: policy.to_owned(),
            known: Policy::ALL.map(|policy| policy.code().to_owned()).into(),
        })?;
        self.transact(|hand| {
            hand.situation.version()?;
            let week = gentle.then(|| GentleWeek::for_policy(hand.situation, policy));
            let problem = planning::problem_after(hand.situation, week.as_ref())?;
            let baseline = planning::baseline(hand.situation);
            let mut proposal = replan(&problem, &baseline, policy, FREEZE_HOURS);
            if let Some(week) = &week {
                week.explain(&mut proposal.plan);
            }
            let code = if gentle {
                "version-replan-gentle"
            } else {
                "version-replan"
            };
            let label = Label::new(code).with("policy", policy.code());
            planning::store(
                hand.change,
                hand.situation,
                hand.ids,
                &proposal.plan,
                label.clone(),
                Some(policy.code()),
            )?;
            Ok((label, None))
        })
    }

    /// Puts a proposal into words and numbers; `code` names its title and promise.
    pub(crate) fn proposal_view(
        &self,
        situation: &Situation,
        (code, proposal): (&str, &Proposal),
        work: &[Work<'_>],
        said: &PlanForecast,
        gap: Option<String>,
    ) -> Result<ProposalView, AppError> {
        let ahead: Vec<_> = proposal.plan.sessions.iter().map(Work::planned).collect();
        let missing = planning::unplaced(&proposal.plan);
        Ok(ProposalView {
            policy: code.to_owned(),
            title: self.texts().get(&format!("policy-{code}-title")),
            promise: self.texts().get(&format!("policy-{code}-promise")),
            finish: figures::finish(work).map(|at| situation.zone.rfc3339(at)),
            p80: said
                .at(&said.forecast.finish, 0.8)
                .map(|at| situation.zone.rfc3339(at)),
            slack_weeks: outlook::slack_weeks(said),
            peak_week_minutes: figures::peak_week_minutes(situation, &ahead),
            levels: figures::levels(situation, work)?,
            diff: diff_view(situation, &proposal.diff),
            least_changed: proposal.least_changed,
            gap,
            moves: proposal
                .moves
                .iter()
                .map(|step| move_view(situation, self.texts(), step))
                .collect(),
            unplaced: figures::unplaced(situation, self.texts(), &missing),
        })
    }

    /// Says how far a proposal is from the least change that any plan as little late needs: the
    /// bound of the minimum-cost flow (`replan/exchange.rs`).
    fn gap(&self, policy: Policy, proposal: &Proposal) -> Option<String> {
        let (changed, least) = (proposal.diff.minutes_changed, proposal.least_changed);
        let key = if changed <= least {
            "gap-none"
        } else {
            "gap-some"
        };
        let duration = |minutes| self.texts().duration(minutes).into();
        let values = [("changed", duration(changed)), ("least", duration(least))];
        seeks_little_change(policy).then(|| self.texts().format(key, &values))
    }
}

/// Returns a proposal as it is forecast.
pub(crate) fn ahead<'a>(situation: &'a Situation, proposal: &'a Proposal) -> Ahead<'a> {
    Ahead {
        work: work_with(situation, &proposal.plan),
        cut: proposal.diff.cut.iter().map(String::as_str).collect(),
        ..Ahead::default()
    }
}

/// Tells whether a policy looks for the least change that its lateness allows.
fn seeks_little_change(policy: Policy) -> bool {
    matches!(policy, Policy::Balanced | Policy::KeepDeadlines)
}

fn diff_view(situation: &Situation, diff: &Diff) -> DiffView {
    DiffView {
        kept: diff.kept,
        moved: diff.moved,
        relabelled: diff.relabelled,
        added: diff.added,
        removed: diff.removed,
        minutes_changed: diff.minutes_changed,
        finish_before: diff.finish_before.map(|at| situation.zone.rfc3339(at)),
        finish_after: diff.finish_after.map(|at| situation.zone.rfc3339(at)),
        late_before: diff.late_before,
        late_after: diff.late_after,
    }
}

fn move_view(situation: &Situation, texts: &Texts, step: &Move) -> MoveView {
    let title = |side: &Option<Side>| {
        let side = side.as_ref()?;
        Some(match &situation.content {
            Some(content) => listing::task_title(content, texts, &side.task, side.review),
            None => side.task.clone(),
        })
    };
    let span = |side: &Option<Side>| {
        side.as_ref().map(|side| SpanView {
            start: situation.zone.rfc3339(side.span.start),
            end: situation.zone.rfc3339(side.span.end),
            name: String::new(),
        })
    };
    let before = title(&step.before);
    MoveView {
        change: step.change.code().to_owned(),
        title: title(&step.after)
            .or_else(|| before.clone())
            .unwrap_or_default(),
        title_before: before.filter(|_| step.change == Change::Relabelled),
        before: span(&step.before),
        after: span(&step.after),
    }
}
