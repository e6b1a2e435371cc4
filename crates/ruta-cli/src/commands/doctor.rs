//! `ruta doctor`: checks the database and the plan.

use clap::Args;
use ruta_app::report::Finding;
use serde_json::{Value, json};

use super::Context;
use crate::failure::{Failure, REFUSED, Stop};

/// The arguments of `ruta doctor`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta doctor")]
pub(crate) struct Doctor {}

impl Doctor {
    /// Shows what was checked and what is wrong.
    #[expect(clippy::unused_self, reason = "every command runs alike")]
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let report = context
            .open()?
            .doctor()
            .map_err(|error| context.refused(&error))?;
        let (findings, notes) = (data_of(&report.findings), data_of(&report.notes));
        let healthy = findings.is_empty();
        let mut data = json!({ "ok": healthy, "checked": report.checked, "findings": findings, "notes": notes });
        let count = report.findings.len();
        let failure = Failure::refused(
            "doctor-findings",
            texts.format("doctor-findings", &[("count", count.into())]),
        )
        .hint(texts.get("doctor-hint"));
        if !healthy {
            data["error"] = failure.data();
        }
        context.console.show(&data, |page| {
            for checked in &report.checked {
                page.line(&format!("✓ {checked}"));
            }
            for finding in &report.findings {
                page.line(&format!("✗ {}: {}", finding.code, finding.message));
            }
            if healthy {
                page.line(&texts.get("doctor-healthy"));
            }
            if !report.notes.is_empty() {
                page.gap();
                page.line(&texts.get("doctor-notes"));
                for note in &report.notes {
                    page.line(&format!("· {}", note.message));
                }
                page.next("ruta replan");
            }
        })?;
        if healthy {
            return Ok(());
        }
        failure.tell();
        Err(Stop::Shown(REFUSED))
    }
}

fn data_of(found: &[Finding]) -> Vec<Value> {
    found
        .iter()
        .map(|finding| json!({ "code": finding.code, "message": finding.message }))
        .collect()
}
