//! Proposals side by side.

use ruta_app::texts::Texts;
use ruta_app::wire::{ProposalView, Proposals, UnplacedView};
use serde_json::{Value, json};

use crate::commands::moments::{date_of, date_or_dash};
use crate::page::{Align, Cell, Page, Table};

/// Returns the answer for programs.
pub(super) fn data(found: &Proposals) -> Value {
    let proposals: Vec<Value> = found.proposals.iter().map(proposal).collect();
    json!({ "missed": found.missed, "proposals": proposals })
}

/// Returns one proposal for programs. What the forecast will say of it is null until there is one.
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
        "p80": null,
        "peak_week_minutes": proposal.peak_week_minutes,
        "slack_weeks": null,
        "diff": diff,
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
    page.gap();
    page.table(&side_by_side(texts, &found.proposals));
    page.gap();
    for proposal in &found.proposals {
        page.line(&format!("{}: {}", proposal.policy, proposal.promise));
    }
    if let Some(first) = found.proposals.first().filter(|_| missed.sessions > 0) {
        page.next(&format!("ruta replan --apply {}", first.policy));
    }
}

fn side_by_side(texts: &Texts, proposals: &[ProposalView]) -> Table {
    let mut table = Table::new(&[Align::Left]);
    let mut row = |name: String, cell: &dyn Fn(&ProposalView) -> Cell| {
        table.row(std::iter::once(Cell::dim(name)).chain(proposals.iter().map(cell)));
    };
    row(String::new(), &|proposal| Cell::bold(&proposal.policy));
    row(texts.get("replan-finish"), &|proposal| {
        date_or_dash(texts, proposal.finish.as_deref()).into()
    });
    row(texts.get("replan-peak"), &|proposal| {
        texts.duration(proposal.peak_week_minutes).into()
    });
    row(texts.get("replan-late"), &|proposal| {
        texts.duration(proposal.diff.late_after).into()
    });
    row(texts.get("replan-kept"), &|proposal| {
        proposal.diff.kept.to_string().into()
    });
    row(texts.get("replan-moved"), &|proposal| {
        (proposal.diff.moved + proposal.diff.relabelled)
            .to_string()
            .into()
    });
    row(texts.get("replan-added"), &|proposal| {
        proposal.diff.added.to_string().into()
    });
    row(texts.get("replan-removed"), &|proposal| {
        proposal.diff.removed.to_string().into()
    });
    row(texts.get("replan-cut"), &|proposal| {
        texts
            .duration(cut(proposal).map(|work| work.minutes).sum())
            .into()
    });
    for (place, level) in proposals
        .first()
        .map_or(&[][..], |first| &first.levels)
        .iter()
        .enumerate()
    {
        row(level.title.clone(), &|proposal| {
            let finish = proposal
                .levels
                .get(place)
                .and_then(|level| level.finish.as_deref());
            finish
                .map_or_else(|| "–".to_owned(), |finish| date_of(texts, finish))
                .into()
        });
    }
    table
}
