//! Plans and ways back.

use ruta_app::wire::{Changed, PlanDraft, PlanSummary, ProposalView, Proposals};
use ruta_app::{BusyKind, Ruta};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn preview_plan(desk: Held<'_>, draft: PlanDraft) -> Answer<PlanSummary> {
    desk.run(|ruta| ruta.preview_plan(&draft))
}

#[tauri::command(async)]
pub(crate) fn make_plan(desk: Held<'_>, draft: PlanDraft) -> Answer<Changed> {
    desk.run(|ruta| {
        ruta.refresh_busy(BusyKind::Files)?;
        ruta.make_plan(&draft)
    })
}

/// Makes the plan of a draft with one of the remedies for what its due dates lack.
#[tauri::command(async)]
pub(crate) fn make_remedied_plan(
    desk: Held<'_>,
    draft: PlanDraft,
    remedy: &str,
) -> Answer<Changed> {
    desk.run(|ruta| ruta.make_remedied_plan(&draft, remedy))
}

#[tauri::command(async)]
pub(crate) fn plan_summary(desk: Held<'_>) -> Answer<Option<PlanSummary>> {
    desk.run(|ruta| ruta.plan_summary())
}

#[tauri::command(async)]
pub(crate) fn proposals(desk: Held<'_>, gentle: bool) -> Answer<Proposals> {
    desk.run(|ruta| {
        ruta.refresh_busy(BusyKind::Files)?;
        ruta.ways_back(gentle)
    })
}

#[tauri::command(async)]
pub(crate) fn apply_proposal(desk: Held<'_>, policy: &str, gentle: bool) -> Answer<Changed> {
    desk.run(|ruta| ruta.take_way_back(policy, gentle))
}

/// Answers the plan with later work moved forward, nothing stored; nothing where none can move.
#[tauri::command(async)]
pub(crate) fn ahead(desk: Held<'_>) -> Answer<Option<ProposalView>> {
    desk.run(|ruta| ruta.ahead())
}

#[tauri::command(async)]
pub(crate) fn apply_ahead(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::apply_ahead)
}
