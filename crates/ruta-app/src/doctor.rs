//! Whether what is stored is whole, and whether the plan still fits.

use ruta_core::plan::{Reason, Violation, check};
use ruta_store::PlanSession;

use crate::error::AppError;
use crate::planning::{self, Standing};
use crate::report::{DoctorReport, Finding};
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::Texts;

impl Ruta {
    /// Checks the database and the plan.
    ///
    /// Findings are what must not be. Notes are what the learner's own changes since the plan was
    /// made have brought about, and what the next replan mends.
    ///
    /// # Errors
    /// [`AppError`] where the database cannot be read at all.
    pub fn doctor(&self) -> Result<DoctorReport, AppError> {
        let texts = self.texts();
        let faults = self.store.faults()?;
        let mut report = DoctorReport {
            checked: vec![texts.get("doctor-checked-database")],
            findings: faults
                .into_iter()
                .map(|fault| Finding {
                    code: fault.code.to_owned(),
                    message: texts.format("doctor-fault", &[("detail", fault.detail.into())]),
                })
                .collect(),
            notes: Vec::new(),
        };
        let situation = self.situation()?;
        if situation.state.version.is_some() && situation.content.is_some() {
            report.checked.push(texts.get("doctor-checked-plan"));
            examine(&situation, texts, &mut report)?;
        }
        Ok(report)
    }
}

fn examine(
    situation: &Situation,
    texts: &Texts,
    report: &mut DoctorReport,
) -> Result<(), AppError> {
    let ahead = Standing::of(situation).ahead;
    for pair in ahead.windows(2) {
        let overlap = pair[0].span.overlaps(pair[1].span);
        if overlap && !pair.iter().any(|session| was_fixed(session)) {
            let values = [
                ("first", pair[0].id.to_string().into()),
                ("second", pair[1].id.to_string().into()),
            ];
            report.findings.push(Finding {
                code: "sessions-overlap".to_owned(),
                message: texts.format("doctor-overlap", &values),
            });
        }
    }
    let problem = planning::problem(situation)?;
    let known: Vec<&PlanSession> = ahead
        .iter()
        .copied()
        .filter(|session| problem.place(&session.task).is_some())
        .collect();
    for session in ahead
        .iter()
        .filter(|session| problem.place(&session.task).is_none())
    {
        let id = session.id.to_string();
        report.notes.push(note(texts, "unknown", &id, ""));
    }
    for violation in check(&problem, &planning::as_planned(&known)) {
        report.notes.extend(in_words(texts, &violation));
    }
    Ok(())
}

/// Tells whether the learner fixed a session where it stands; one that was let go since stays there
/// until the next replan.
fn was_fixed(session: &PlanSession) -> bool {
    session.pinned || session.reason == Reason::Kept.code()
}

/// Returns a broken rule in words, or nothing where time or logs alone have brought it about: a
/// week that has begun has less free time left, and a task that went faster has less left.
fn in_words(texts: &Texts, violation: &Violation) -> Option<Finding> {
    Some(match violation {
        Violation::Unknown(id) => note(texts, "unknown", id, ""),
        Violation::OutsideFreeTime(id) => note(texts, "outside-free-time", id, ""),
        Violation::Overlap(first, second) => note(texts, "too-close", first, second),
        Violation::TooEarly(id, other) => note(texts, "too-early", id, other),
        Violation::Length(id) => note(texts, "length", id, ""),
        Violation::OffGrid(id) => note(texts, "off-grid", id, ""),
        Violation::TooMuch(_) | Violation::Day(_) | Violation::Week(_) => return None,
    })
}

fn note(texts: &Texts, code: &str, first: &str, second: &str) -> Finding {
    let values = [("first", first.into()), ("second", second.into())];
    Finding {
        code: code.to_owned(),
        message: texts.format(&format!("doctor-note-{code}"), &values),
    }
}
