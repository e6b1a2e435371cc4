//! Replanning: proposals after time was missed, with what each costs.
//!
//! ```text
//! legal    which sessions of the stored plan may stay   settle   the open work around them
//! exchange what must change for how little lateness     flow     the network that it solves
//! release  which sessions make room                     pool     plans from all to nothing kept
//! trim     which optional work goes                     subset   as many as a test allows
//! ways     the policies                                 identity which session carries on which
//! diff     what changes, in numbers
//! ```

mod diff;
mod exchange;
mod flow;
mod identity;
mod legal;
mod pool;
mod release;
mod settle;
mod subset;
mod trim;
mod ways;

use std::collections::BTreeSet;

use crate::plan::{Outlook, Plan, Problem, Unplaced, UnplacedCode};
use crate::time::Span;

pub use diff::{Change, Diff, Move, Side};

/// A session of the stored plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baseline {
    /// Its id.
    pub id: String,
    /// The task it works on.
    pub task: String,
    /// When it is.
    pub span: Span,
    /// True where the learner fixed it.
    pub pinned: bool,
    /// True where it recalls the task instead of working on it.
    pub review: bool,
}

/// A way back after missed time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Order and rhythm stay, everything that is open moves later.
    Shift,
    /// Every future session that is still legal stays; missed work goes into free time.
    KeepCalendar,
    /// A quarter of the future minutes changes at most, where that cuts lateness most.
    Balanced,
    /// Least lateness, then least change.
    KeepDeadlines,
    /// As little late as it can be once optional work is cut, as far as needed.
    Trim,
}

impl Policy {
    /// All policies, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::KeepCalendar,
        Self::Balanced,
        Self::KeepDeadlines,
        Self::Trim,
        Self::Shift,
    ];

    /// Returns the kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Shift => "shift",
            Self::KeepCalendar => "keep-calendar",
            Self::Balanced => "balanced",
            Self::KeepDeadlines => "keep-deadlines",
            Self::Trim => "trim",
        }
    }

    /// Returns the policy of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.code() == code)
    }
}

/// A plan that is not stored yet, with its diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The plan, from now on.
    pub plan: Plan,
    /// What changes, in numbers.
    pub diff: Diff,
    /// What changes, session by session, in order of time.
    pub moves: Vec<Move>,
    /// What no plan can beat: of the future minutes of the stored plan, so many change in any plan
    /// that is as little late. Beside [`Diff::minutes_changed`] it tells how far from the best
    /// this one can be.
    pub least_changed: u32,
}

/// Replans by a policy.
///
/// `baseline` is the whole stored plan, past sessions too; what was done of it has left the
/// problem's tasks already, the rest of the past was missed. Sessions that start within
/// `freeze_hours` and are still legal are not touched. A new session has an id that no baseline
/// session has; the others keep theirs.
pub fn replan(
    problem: &Problem,
    baseline: &[Baseline],
    policy: Policy,
    freeze_hours: u32,
) -> Proposal {
    let outlook = Outlook::default();
    let cut = match policy {
        Policy::Trim => trim::cut(problem, baseline, &outlook, freeze_hours, || {
            let nothing = BTreeSet::new();
            let stored = legal::Stored::new(problem, baseline, &outlook, freeze_hours, &nothing);
            ways::Ways::new(problem, &stored).lateness()
        }),
        _ => BTreeSet::new(),
    };
    without(problem, baseline, &outlook, &cut, policy, freeze_hours)
}

/// Replans by every policy, in the order of [`Policy::ALL`]; what they share is made once.
pub fn replan_all(problem: &Problem, baseline: &[Baseline], freeze_hours: u32) -> Vec<Proposal> {
    let nothing = BTreeSet::new();
    let outlook = Outlook::default();
    let stored = legal::Stored::new(problem, baseline, &outlook, freeze_hours, &nothing);
    let mut ways = ways::Ways::new(problem, &stored);
    let cut = trim::cut(problem, baseline, &outlook, freeze_hours, || {
        ways.lateness()
    });
    Policy::ALL
        .into_iter()
        .map(|policy| {
            if policy == Policy::Trim && !cut.is_empty() {
                return without(problem, baseline, &outlook, &cut, policy, freeze_hours);
            }
            proposal(problem, baseline, &stored, ways.plan(policy), &nothing)
        })
        .collect()
}

/// Moves later work forward into free time, the order kept; the reserve stays empty.
///
/// This is no way back after missed time: it is for who has worked ahead, and asks for it.
pub fn pull_forward(problem: &Problem, baseline: &[Baseline], freeze_hours: u32) -> Proposal {
    let nothing = BTreeSet::new();
    let outlook = Outlook::default();
    let stored = legal::Stored::new(problem, baseline, &outlook, freeze_hours, &nothing);
    let plan = ways::forward(problem, &stored);
    proposal(problem, baseline, &stored, plan, &nothing)
}

/// Replans by a policy once tasks are cut.
fn without(
    problem: &Problem,
    baseline: &[Baseline],
    outlook: &Outlook,
    cut: &BTreeSet<usize>,
    policy: Policy,
    freeze_hours: u32,
) -> Proposal {
    let less = trim::without(problem, cut);
    let stored = legal::Stored::new(&less, baseline, outlook, freeze_hours, cut);
    let mut plan = ways::Ways::new(&less, &stored).plan(policy);
    leave_out(problem, cut, &mut plan);
    proposal(problem, baseline, &stored, plan, cut)
}

/// Names the cut tasks among those without a place.
fn leave_out(problem: &Problem, cut: &BTreeSet<usize>, plan: &mut Plan) {
    plan.unplaced.extend(cut.iter().map(|place| {
        let task = &problem.tasks[*place];
        Unplaced {
            task: task.id.clone(),
            minutes: task.left,
            code: UnplacedCode::Cut,
            need: task.left,
            have: 0,
            by: None,
        }
    }));
    plan.unplaced
        .sort_by_key(|unplaced| problem.place(&unplaced.task));
}

fn proposal(
    problem: &Problem,
    baseline: &[Baseline],
    stored: &legal::Stored,
    mut plan: Plan,
    cut: &BTreeSet<usize>,
) -> Proposal {
    identity::carry_on(problem, &mut plan, stored, baseline);
    let cut = cut
        .iter()
        .map(|place| problem.tasks[*place].id.clone())
        .collect();
    let (diff, moves) = diff::diff(problem, baseline, stored, &plan, cut);
    let least = exchange::least_change(problem, stored, i64::from(diff.late_after));
    Proposal {
        plan,
        diff,
        moves,
        least_changed: u32::try_from(least).unwrap_or(0),
    }
}
