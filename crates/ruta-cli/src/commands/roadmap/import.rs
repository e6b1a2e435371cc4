//! `ruta roadmap import`: takes a roadmap into use.

use std::path::PathBuf;

use clap::Args;
use ruta_app::report::ImportReport;
use serde_json::json;

use super::{Context, check};
use crate::commands::file::read_text;
use crate::failure::Stop;
use crate::page::Page;

/// The arguments of `ruta roadmap import`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta roadmap import
  ruta roadmap import my-roadmap.json
  ruta roadmap import my-roadmap.md
  ruta roadmap import --sample german-b1")]
pub(crate) struct Import {
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", conflicts_with = "file")]
    sample: Option<String>,
}

impl Import {
    /// Reads the roadmap and stores it.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let text = self
            .file
            .as_deref()
            .map(|path| read_text(context, path))
            .transpose()?;
        if let (Some(path), Some(text)) = (&self.file, &text) {
            check::read(path, text).map_err(|problems| check::list(context, path, &problems))?;
        }
        let mut ruta = context.open()?;
        let report = match &self.sample {
            Some(name) => ruta.import_sample(name),
            None => ruta.import_roadmap(text.as_deref()),
        };
        let report = report.map_err(|error| context.refused(&error))?;
        let data = json!({
            "id": report.id,
            "title": report.title,
            "tasks": report.tasks,
            "first": report.first,
            "added": report.added,
            "changed": report.altered,
            "removed": report.removed,
            "note": report.changed.note,
        });
        context
            .console
            .show(&data, |page| write(context, page, &report))
    }
}

fn write(context: &Context<'_>, page: &mut Page, report: &ImportReport) {
    let texts = context.texts();
    let values = [
        ("title", report.title.as_str().into()),
        ("tasks", report.tasks.into()),
    ];
    page.line(&texts.format("import-done", &values));
    if !report.first {
        for (key, ids) in [
            ("import-added", &report.added),
            ("import-changed", &report.altered),
            ("import-removed", &report.removed),
        ] {
            if !ids.is_empty() {
                page.line(&texts.format(key, &[("ids", ids.join(", ").into())]));
            }
        }
        if report.added.is_empty() && report.altered.is_empty() && report.removed.is_empty() {
            page.line(&texts.get("import-same"));
        }
    }
    if let Some(note) = &report.changed.note {
        page.line(note);
    }
    if report.first {
        page.next("ruta availability set \"mon-fri 19:00-21:00\" \"sat 10:00-13:00\" --zone Europe/Madrid");
    }
}
