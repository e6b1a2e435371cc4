//! `ruta roadmap show`: the roadmap with hours, progress and choices.

use clap::Args;
use ruta_app::texts::Texts;
use ruta_app::wire::{ItemView, LevelView, RoadmapView};
use serde_json::{Value, json};

use super::Context;
use crate::arguments::date;
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};
use crate::range::in_hours;

/// The arguments of `ruta roadmap show`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta roadmap show
  ruta roadmap show --json")]
pub(crate) struct Show {}

impl Show {
    /// Shows levels, topics, items, projects and choices.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let view = context
            .open()?
            .roadmap_view()
            .map_err(|error| context.refused(&error))?;
        let mut data = json!(view);
        add_hours(&mut data);
        context
            .console
            .show(&data, |page| write(context.texts(), page, &view))
    }
}

/// Adds `hours` beside every range of minutes and `progress` (0 to 1) beside done minutes.
fn add_hours(data: &mut Value) {
    match data {
        Value::Array(list) => list.iter_mut().for_each(add_hours),
        Value::Object(fields) => {
            fields.values_mut().for_each(add_hours);
            if let Some(range) = fields.get("minutes").filter(|range| range.is_object()) {
                let hours = json!({ "min": hours(&range["min"]), "max": hours(&range["max"]) });
                fields.insert("hours".to_owned(), hours);
            }
            let minutes = |name: &str| fields.get(name).and_then(small);
            if let (Some(done), Some(planned)) =
                (minutes("done_minutes"), minutes("planned_minutes"))
            {
                fields.insert("progress".to_owned(), share(done, planned));
            }
        }
        _ => {}
    }
}

/// Returns minutes as hours: a whole number where they are whole.
fn hours(minutes: &Value) -> Value {
    let minutes = small(minutes).unwrap_or_default();
    if minutes.is_multiple_of(60) {
        json!(minutes / 60)
    } else {
        json!(f64::from(minutes) / 60.0)
    }
}

/// Returns a number of the wire, where minutes are 32 bits wide.
fn small(number: &Value) -> Option<u32> {
    number
        .as_u64()
        .and_then(|number| u32::try_from(number).ok())
}

/// Returns the share that is done, to a thousandth.
fn share(done: u32, planned: u32) -> Value {
    if planned == 0 {
        return json!(0.0);
    }
    json!((f64::from(done.min(planned)) / f64::from(planned) * 1000.0).round() / 1000.0)
}

fn write(texts: &Texts, page: &mut Page, view: &RoadmapView) {
    page.line(&view.title);
    for level in &view.levels {
        page.heading(&level.title);
        page.line(&format!("  {}", level_line(texts, level)));
        if let Some(due) = level.due.as_ref().and_then(|due| date(due).ok()) {
            let values = [("date", texts.date(due).into())];
            page.line(&format!("  {}", texts.format("roadmap-due", &values)));
        }
        let mut table = Table::new(&[Align::Left, Align::Left, Align::Right, Align::Right]);
        for topic in &level.topics {
            table.row([Cell::bold(" "), Cell::bold(&topic.title)]);
            for item in &topic.items {
                write_item(texts, &mut table, item);
            }
        }
        if !level.projects.is_empty() {
            table.row([Cell::bold(" "), Cell::bold(texts.get("roadmap-projects"))]);
            for project in &level.projects {
                write_item(texts, &mut table, project);
            }
        }
        if !level.own.is_empty() {
            table.row([Cell::bold(" "), Cell::bold(texts.get("roadmap-own"))]);
            for task in &level.own {
                write_item(texts, &mut table, task);
            }
        }
        page.table(&table);
    }
    if !view.choices.is_empty() {
        page.heading(&texts.get("roadmap-choices"));
        let mut table = Table::new(&[Align::Left]);
        for choice in &view.choices {
            let options: Vec<String> = choice
                .options
                .iter()
                .map(|option| {
                    let mark = if choice.chosen.as_ref() == Some(&option.id) {
                        "● "
                    } else {
                        ""
                    };
                    let frees = texts.duration(option.frees_minutes);
                    let values = [
                        ("option", option.id.as_str().into()),
                        ("frees", frees.into()),
                    ];
                    mark.to_owned() + &texts.format("roadmap-option", &values)
                })
                .collect();
            table.row([Cell::bold(&choice.group), options.join(" · ").into()]);
        }
        page.table(&table);
    }
}

fn level_line(texts: &Texts, level: &LevelView) -> String {
    let values = [
        ("hours", in_hours(level.minutes).into()),
        ("min", level.months.min.into()),
        ("max", level.months.max.into()),
        ("done", texts.duration(level.done_minutes).into()),
        ("planned", texts.duration(level.planned_minutes).into()),
    ];
    texts.format("roadmap-level", &values)
}

fn write_item(texts: &Texts, table: &mut Table, item: &ItemView) {
    let mark = if item.done { "✓" } else { " " };
    let mut facts = Vec::new();
    if item.known {
        facts.push(texts.get("roadmap-known"));
    } else if item.dropped {
        facts.push(texts.get("roadmap-dropped"));
    } else if !item.planned {
        facts.push(texts.get("roadmap-not-planned"));
    } else if item.done_minutes > 0 {
        let hours = texts.duration(item.done_minutes);
        facts.push(texts.format("roadmap-done", &[("hours", hours.into())]));
    }
    if item.planned && item.optional {
        facts.push(texts.get("roadmap-optional"));
    }
    if item.own_range {
        let hours = in_hours(item.roadmap_minutes);
        facts.push(texts.format("roadmap-own-range", &[("hours", hours.into())]));
    }
    table.row([
        mark.into(),
        format!("  {}", item.title).into(),
        in_hours(item.minutes).into(),
        Cell::dim(facts.join(", ")),
        Cell::dim(&item.id),
    ]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_stand_beside_every_range_of_minutes_and_progress_beside_what_is_done() {
        let mut data = json!({ "levels": [{
            "minutes": { "min": 6000, "max": 9000 }, "done_minutes": 125, "planned_minutes": 1000,
            "topics": [{ "items": [{ "minutes": { "min": 90, "max": 100 } }] }],
        }] });
        add_hours(&mut data);
        let level = &data["levels"][0];
        assert_eq!(level["hours"], json!({ "min": 100, "max": 150 }));
        assert_eq!(level["progress"], json!(0.125));
        assert_eq!(level["topics"][0]["items"][0]["hours"]["min"], json!(1.5));
    }
}
