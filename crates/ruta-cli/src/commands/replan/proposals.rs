//! Proposals side by side.

use ruta_app::texts::Texts;
use ruta_app::wire::{GentleView, ProposalView, Proposals, UnplacedView};
use serde_json::{Value, json};

use crate::commands::moments::date_or_dash;
use crate::page::{Align, Cell, Page, Table};

/// Returns the answer for programs.
pub(super) fn data(found: &Proposals) -> Value {
    let proposals: Vec<Value> = found.proposals.iter().map(proposal).collect();
    json!({ "missed": found.missed, "gentle": found.gentle, "proposals": proposals })
}

/// Returns one proposal for programs.
fn proposal(proposal: &ProposalView) -> Value {
    let levels: Vec<Value> = proposal
        .levels
        .iter()
        .map(|level| {
            json!({
                "id": level.id,
                "title": level.title,
                "due": level.due,
                "finish": level.finish,
                "late_minutes": level.late_minutes,
            })
        })
        .collect();
    let cut: Vec<&str> = cut(proposal).map(|work| work.task.as_str()).collect();
    let mut diff = json!(proposal.diff);
    diff["cut"] = json!(cut);
    json!({
        "policy": proposal.policy,
        "title": proposal.title,
        "promise": proposal.promise,
        "finish": proposal.finish,
        "p80": proposal.p80,
        "peak_week_minutes": proposal.peak_week_minutes,
        "slack_weeks": proposal.slack_weeks,
        "diff": diff,
        "least_changed": proposal.least_changed,
        "gap": proposal.gap,
        "levels": levels,
        "cut": cut,
        "moves": proposal.moves,
        "unplaced": proposal.unplaced,
    })
}

/// Returns the work that a proposal leaves out on purpose.
fn cut(proposal: &ProposalView) -> impl Iterator<Item = &UnplacedView> {
    let unplaced = proposal.unplaced.iter();
    unplaced.filter(|work| work.code == "cut")
}

/// Writes what was missed, and what each way back costs, side by side.
pub(super) fn write(texts: &Texts, page: &mut Page, found: &Proposals) {
    let missed = &found.missed;
    if missed.sessions == 0 {
        page.line(&texts.get("replan-nothing-missed"));
    } else {
        let values = [
            ("sessions", missed.sessions.into()),
            ("hours", texts.duration(missed.minutes).into()),
            ("since", date_or_dash(texts, missed.since.as_deref()).into()),
        ];
        page.line(&texts.format("replan-missed", &values));
        if missed.open > 0 {
            page.line(&texts.format("replan-open", &[("open", missed.open.into())]));
        }
    }
    write_gentle(texts, page, &found.gentle);
    page.gap();
    let different: Vec<&ProposalView> = found
        .proposals
        .iter()
        .filter(|proposal| same_before(&found.proposals, proposal).is_none())
        .collect();
    page.table(&one_below_another(texts, &different));
    page.gap();
    for proposal in &found.proposals {
        let same = same_before(&found.proposals, proposal);
        let promise = match same {
            Some(same) => texts.format("replan-same", &[("policy", same.policy.as_str().into())]),
            None => proposal.promise.clone(),
        };
        let gap = proposal.gap.as_ref().filter(|_| same.is_none());
        let gap = gap.map_or_else(String::new, |gap| format!(" {gap}"));
        page.wrapped(&format!("{}: {promise}{gap}", proposal.policy));
    }
    if let Some(first) = found.proposals.first().filter(|_| missed.sessions > 0) {
        let gentle = if found.gentle.chosen { "--gentle " } else { "" };
        page.next(&format!("ruta replan {gentle}--apply {}", first.policy));
    }
}

/// Writes what a gentle first week holds where it is offered or chosen, and how to begin with it.
fn write_gentle(texts: &Texts, page: &mut Page, gentle: &GentleView) {
    if !gentle.offered && !gentle.chosen {
        return;
    }
    page.gap();
    if gentle.chosen {
        page.wrapped(&gentle.text);
        return;
    }
    let since = date_or_dash(texts, gentle.since.as_deref());
    let offer = texts.format("replan-gentle-offer", &[("since", since.into())]);
    page.wrapped(&format!("{offer} {}", gentle.text));
    page.next("ruta replan --gentle");
}

/// Returns the first proposal before one that leads to the same plan.
fn same_before<'a>(
    proposals: &'a [ProposalView],
    proposal: &ProposalView,
) -> Option<&'a ProposalView> {
    let before = proposals
        .iter()
        .take_while(|other| other.policy != proposal.policy);
    before.into_iter().find(|other| {
        (&other.finish, &other.diff, &other.moves, &other.unplaced)
            == (
                &proposal.finish,
                &proposal.diff,
                &proposal.moves,
                &proposal.unplaced,
            )
    })
}

/// Returns a row for each proposal; columns that say nothing are left out.
fn one_below_another(texts: &Texts, proposals: &[&ProposalView]) -> Table {
    let any_cut = proposals.iter().any(|proposal| cut(proposal).count() > 0);
    let mut columns = vec![Align::Left];
    columns.extend([Align::Right; 8]);
    let any_slack = proposals.iter().any(|way| way.slack_weeks > Some(0.0));
    let mut table = Table::new(&columns);
    let mut names = vec!["finish", "p80"];
    names.extend(any_slack.then_some("slack"));
    names.extend(["peak", "late", "changes", "kept"]);
    names.extend(any_cut.then_some("cut"));
    let heads = names
        .into_iter()
        .map(|name| Cell::dim(texts.get(&format!("replan-{name}"))));
    table.row(std::iter::once(Cell::dim("")).chain(heads));
    for proposal in proposals {
        let diff = &proposal.diff;
        let changes = diff.moved + diff.relabelled + diff.added + diff.removed;
        let mut cells = vec![
            Cell::bold(&proposal.policy),
            date_or_dash(texts, proposal.finish.as_deref()).into(),
            date_or_dash(texts, proposal.p80.as_deref()).into(),
        ];
        if any_slack {
            let weeks = proposal.slack_weeks.map(|weeks| texts.decimal(weeks));
            cells.push(weeks.unwrap_or_else(|| "–".to_owned()).into());
        }
        cells.extend::<[Cell; 4]>([
            texts.duration(proposal.peak_week_minutes).into(),
            texts.duration(diff.late_after).into(),
            changes.to_string().into(),
            diff.kept.to_string().into(),
        ]);
        if any_cut {
            let minutes = cut(proposal).map(|work| work.minutes).sum();
            cells.push(texts.duration(minutes).into());
        }
        table.row(cells);
    }
    table
}
