//! A plan in numbers, as text.

use ruta_app::texts::Texts;
use ruta_app::wire::{DemandView, PlanSummary};

use crate::commands::moments::date_of;
use crate::commands::weeks::write_weeks;
use crate::page::{Align, Cell, Page, Table};

/// Writes the finish, each level's dates, what due dates lack, the hours of each week, and what did
/// not fit and why.
pub(super) fn write(texts: &Texts, page: &mut Page, plan: &PlanSummary) {
    write_finish(texts, page, plan);
    write_levels(texts, page, plan);
    if let Some(shortage) = &plan.shortage {
        page.gap();
        page.line(&shortage.text);
        if !shortage.remedies.is_empty() {
            page.line(&texts.get("shortage-remedies"));
        }
        for remedy in &shortage.remedies {
            page.line(&format!("  - {}", remedy.text));
        }
    }
    if !plan.weeks.is_empty() {
        page.heading(&texts.get("plan-weeks"));
        write_weeks(texts, page, &plan.weeks, |week| week.planned_minutes, true);
    }
    if !plan.unplaced.is_empty() {
        page.heading(&texts.get("plan-unplaced"));
        let mut table = Table::new(&[Align::Left, Align::Right]);
        for work in &plan.unplaced {
            table.row([
                work.title.as_str().into(),
                texts.duration(work.minutes).into(),
                Cell::dim(&work.reason),
            ]);
        }
        page.table(&table);
    }
}

fn write_finish(texts: &Texts, page: &mut Page, plan: &PlanSummary) {
    match &plan.finish {
        Some(finish) => {
            let values = [
                ("finish", date_of(texts, finish).into()),
                ("start", date_of(texts, &plan.start).into()),
            ];
            page.line(&texts.format("plan-finish", &values));
        }
        None => page.line(&texts.get("plan-empty")),
    }
    let values = [
        ("sessions", plan.sessions.into()),
        ("hours", texts.duration(plan.minutes).into()),
        ("confidence", plan.confidence.into()),
        ("reserve", plan.reserve_percent.into()),
    ];
    page.line(&texts.format("plan-size", &values));
    if let Some(pace) = plan.pace {
        page.line(&texts.format("plan-pace", &[("hours", texts.duration(pace).into())]));
    }
    if let Some(deadline) = &plan.deadline {
        page.line(&texts.format(
            "plan-deadline",
            &[("date", date_of(texts, deadline).into())],
        ));
    }
    if plan.late_minutes > 0 {
        page.line(&texts.format(
            "plan-late",
            &[("hours", texts.duration(plan.late_minutes).into())],
        ));
    }
}

fn write_levels(texts: &Texts, page: &mut Page, plan: &PlanSummary) {
    page.heading(&texts.get("plan-levels"));
    let mut table = Table::new(&[Align::Left]);
    for level in &plan.levels {
        let finish = match &level.finish {
            Some(finish) => texts.format(
                "plan-level-finish",
                &[("date", date_of(texts, finish).into())],
            ),
            None => "–".to_owned(),
        };
        let due = level.due.as_ref().map_or_else(String::new, |due| {
            texts.format("plan-level-due", &[("date", date_of(texts, due).into())])
        });
        let late = if level.late_minutes == 0 {
            Cell::dim("")
        } else {
            Cell::bold(texts.format(
                "plan-level-late",
                &[("hours", texts.duration(level.late_minutes).into())],
            ))
        };
        table.row([
            level.title.as_str().into(),
            finish.into(),
            Cell::dim(due),
            late,
        ]);
    }
    page.table(&table);
    write_demands(texts, page, plan);
}

/// Writes what each level's date needs and has: all that is due until then, from now on.
fn write_demands(texts: &Texts, page: &mut Page, plan: &PlanSummary) {
    for level in &plan.levels {
        let due = level.due.as_deref();
        let of_level = |demand: &&DemandView| due == Some(demand.due.as_str());
        if let Some(demand) = plan.demands.iter().find(of_level) {
            let values = [
                ("title", level.title.as_str().into()),
                ("need", texts.duration(demand.need_minutes).into()),
                ("have", texts.duration(demand.have_minutes).into()),
            ];
            page.line(&format!("  {}", texts.format("plan-level-demand", &values)));
        }
    }
}
