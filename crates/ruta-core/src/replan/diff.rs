//! What a proposal changes.

use std::collections::BTreeMap;

use super::Baseline;
use super::identity::recalls;
use super::legal::Stored;
use crate::plan::{Kind, Plan, Problem, Session, Standing, late_of};
use crate::time::{Span, Timestamp};

/// A diff in numbers; it speaks of sessions from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// Sessions with the same time and task.
    pub kept: u32,
    /// Sessions of the same task at another time or length.
    pub moved: u32,
    /// Sessions at the same time with another task.
    pub relabelled: u32,
    /// New sessions.
    pub added: u32,
    /// Sessions that go.
    pub removed: u32,
    /// Future baseline minutes that no longer stand, by minute and task.
    pub minutes_changed: u32,
    /// The end of the last baseline session.
    pub finish_before: Option<Timestamp>,
    /// The end of the last session of the proposal.
    pub finish_after: Option<Timestamp>,
    /// Minutes of the baseline behind due dates.
    pub late_before: u32,
    /// Minutes of the proposal behind due dates.
    pub late_after: u32,
    /// Tasks that were cut.
    pub cut: Vec<String>,
}

/// What happens to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Same task, another time or length.
    Moved,
    /// Same time, another task.
    Relabelled,
    /// It is new.
    Added,
    /// It goes.
    Removed,
}

impl Change {
    /// Returns the kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Relabelled => "relabelled",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }
}

/// A session that a proposal touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Its id.
    pub id: String,
    /// What happens to it.
    pub change: Change,
    /// What it was.
    pub before: Option<Side>,
    /// What it becomes.
    pub after: Option<Side>,
}

/// A session before or after a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Its task.
    pub task: String,
    /// Its time.
    pub span: Span,
    /// True where it recalls the task instead of working on it.
    pub review: bool,
}

/// Compares a proposal with the stored plan.
pub(super) fn diff(
    problem: &Problem,
    baseline: &[Baseline],
    stored: &Stored,
    plan: &Plan,
    cut: Vec<String>,
) -> (Diff, Vec<Move>) {
    let places = problem.places();
    let old: BTreeMap<&str, &Baseline> = baseline
        .iter()
        .filter(|session| session.span.start >= problem.now)
        .map(|session| (session.id.as_str(), session))
        .collect();
    let new: BTreeMap<&str, &Session> = plan
        .sessions
        .iter()
        .map(|session| (session.id.as_str(), session))
        .collect();
    let mut moves = Vec::new();
    let mut kept = 0;
    for (id, before) in &old {
        match new.get(id) {
            Some(after) if after.span == before.span && after.task == before.task => kept += 1,
            Some(after) => {
                let same_time = after.span == before.span;
                let change = if same_time {
                    Change::Relabelled
                } else {
                    Change::Moved
                };
                moves.push(touched(id, change, Some(before), Some(after)));
            }
            None => moves.push(touched(id, Change::Removed, Some(before), None)),
        }
    }
    for (id, after) in &new {
        if !old.contains_key(id) {
            moves.push(touched(id, Change::Added, None, Some(after)));
        }
    }
    moves.sort_by_key(|step| {
        let at = [&step.before, &step.after]
            .into_iter()
            .flatten()
            .map(|side| side.span)
            .next();
        (at, step.id.clone())
    });
    let count = |change| moves.iter().filter(|step| step.change == change).count() as u32;
    let late = |sessions: &mut dyn Iterator<Item = Standing>| {
        late_of(problem, sessions)
            .iter()
            .map(|late| late.minutes)
            .sum()
    };
    let diff = Diff {
        kept,
        moved: count(Change::Moved),
        relabelled: count(Change::Relabelled),
        added: count(Change::Added),
        removed: count(Change::Removed),
        minutes_changed: minutes_changed(stored, plan, problem, &places),
        finish_before: baseline.iter().map(|session| session.span.end).max(),
        finish_after: plan.finish(),
        late_before: late(&mut baseline.iter().filter_map(|session| {
            let task = *places.get(session.task.as_str())?;
            Some(Standing {
                task,
                span: session.span,
                review: session.review,
            })
        })),
        late_after: plan.late_minutes(),
        cut,
    };
    (diff, moves)
}

fn touched(id: &str, change: Change, before: Option<&Baseline>, after: Option<&Session>) -> Move {
    Move {
        id: id.to_owned(),
        change,
        before: before.map(|session| Side {
            task: session.task.clone(),
            span: session.span,
            review: session.review,
        }),
        after: after.map(|session| Side {
            task: session.task.clone(),
            span: session.span,
            review: session.kind == Kind::Review,
        }),
    }
}

/// Returns the future baseline minutes that no longer stand: same minute, same task.
fn minutes_changed(
    stored: &Stored,
    plan: &Plan,
    problem: &Problem,
    places: &BTreeMap<&str, usize>,
) -> u32 {
    let sessions: Vec<Standing> = plan
        .sessions
        .iter()
        .filter_map(|session| {
            let task = *places.get(session.task.as_str())?;
            Some(Standing {
                task,
                span: session.span,
                review: recalls(problem, task, session),
            })
        })
        .collect();
    u32::try_from(stored.changed_minutes(&sessions)).unwrap_or(0)
}
