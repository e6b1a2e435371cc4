//! Writing an answer.

use serde::Serialize;

use crate::plan::{Kind, Plan};
use crate::replan::Diff;
use crate::time::{Timestamp, Zone};

/// Writes a plan, and its diff where it replans, as one line of JSON without a line end.
///
/// # Panics
/// Never: texts, numbers and lists always have a JSON form.
pub fn write(zone: &Zone, plan: &Plan, diff: Option<&Diff>) -> String {
    let answer = Answer {
        sessions: plan
            .sessions
            .iter()
            .map(|session| AnswerSession {
                id: &session.id,
                task: &session.task,
                kind: session.kind,
                start: zone.rfc3339(session.span.start),
                end: zone.rfc3339(session.span.end),
                pinned: session.pinned,
                reason: session.reason.code(),
            })
            .collect(),
        unplaced: plan
            .unplaced
            .iter()
            .map(|unplaced| AnswerUnplaced {
                task: &unplaced.task,
                minutes: unplaced.minutes,
                code: unplaced.code.code(),
                need: unplaced.need,
                have: unplaced.have,
                by: unplaced.by.map(|date| date.to_string()),
            })
            .collect(),
        finish: instant(zone, plan.finish()),
        late: plan
            .late
            .iter()
            .map(|late| AnswerLate {
                task: &late.task,
                minutes: late.minutes,
            })
            .collect(),
        bounds: AnswerBounds {
            finish: instant(zone, plan.bounds.finish),
            late_minutes: plan.bounds.late_minutes,
            sessions: plan.bounds.sessions,
        },
        diff: diff.map(|diff| AnswerDiff {
            kept: diff.kept,
            moved: diff.moved,
            relabelled: diff.relabelled,
            added: diff.added,
            removed: diff.removed,
            minutes_changed: diff.minutes_changed,
            finish_before: instant(zone, diff.finish_before),
            finish_after: instant(zone, diff.finish_after),
            late_before: diff.late_before,
            late_after: diff.late_after,
            cut: &diff.cut,
        }),
    };
    serde_json::to_string(&answer).expect("texts, numbers and lists always have a JSON form")
}

fn instant(zone: &Zone, at: Option<Timestamp>) -> Option<String> {
    at.map(|at| zone.rfc3339(at))
}

#[derive(Serialize)]
struct Answer<'a> {
    sessions: Vec<AnswerSession<'a>>,
    unplaced: Vec<AnswerUnplaced<'a>>,
    finish: Option<String>,
    late: Vec<AnswerLate<'a>>,
    bounds: AnswerBounds,
    diff: Option<AnswerDiff<'a>>,
}

#[derive(Serialize)]
struct AnswerSession<'a> {
    id: &'a str,
    task: &'a str,
    kind: Kind,
    start: String,
    end: String,
    pinned: bool,
    reason: &'static str,
}

#[derive(Serialize)]
struct AnswerUnplaced<'a> {
    task: &'a str,
    minutes: u32,
    code: &'static str,
    need: u32,
    have: u32,
    by: Option<String>,
}

#[derive(Serialize)]
struct AnswerLate<'a> {
    task: &'a str,
    minutes: u32,
}

#[derive(Serialize)]
struct AnswerBounds {
    finish: Option<String>,
    late_minutes: u32,
    sessions: u32,
}

#[derive(Serialize)]
struct AnswerDiff<'a> {
    kept: u32,
    moved: u32,
    relabelled: u32,
    added: u32,
    removed: u32,
    minutes_changed: u32,
    finish_before: Option<String>,
    finish_after: Option<String>,
    late_before: u32,
    late_after: u32,
    cut: &'a [String],
}
