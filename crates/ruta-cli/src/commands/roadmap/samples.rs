//! `ruta roadmap samples`: the roadmaps that come with Ruta.

use clap::Args;
use ruta_app::samples;
use serde_json::{Value, json};

use super::Context;
use crate::failure::Stop;
use crate::page::{Align, Cell, Table};

/// The arguments of `ruta roadmap samples`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta roadmap samples
  ruta roadmap import --sample linux-lpic-1")]
pub(crate) struct Samples {}

impl Samples {
    /// Lists them with their sizes.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let samples = samples(texts.language());
        let data: Vec<Value> = samples
            .iter()
            .map(|sample| {
                json!({ "name": sample.name, "title": sample.title,
                        "description": sample.description,
                        "hours": { "min": sample.min_hours, "max": sample.max_hours },
                        "tasks": sample.tasks })
            })
            .collect();
        context.console.show(&Value::Array(data), |page| {
            let mut table = Table::new(&[Align::Left, Align::Left, Align::Left]);
            for sample in &samples {
                let size = [
                    ("min", sample.min_hours.into()),
                    ("max", sample.max_hours.into()),
                    ("tasks", sample.tasks.into()),
                ];
                let size = texts.format("sample-size", &size);
                table.row(
                    [&sample.name, &sample.title, &size].map(|text| Cell::from(text.as_str())),
                );
            }
            page.table(&table);
            page.next("ruta roadmap import --sample NAME");
        })
    }
}
