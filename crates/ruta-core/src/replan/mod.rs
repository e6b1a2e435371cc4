//! Replanning: proposals after time was missed, with what each costs.
//!
//! ```text
//! legal    which sessions of the stored plan may stay     ways     the policies
//! identity which new session carries on which old one     diff     what changes, in numbers
//! ```

mod diff;
mod identity;
mod legal;
mod ways;

use crate::plan::{Plan, Problem};
use crate::time::Span;

pub use diff::{Change, Diff, Move};

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
}

/// A way back after missed time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// Order and rhythm stay, everything that is open moves later.
    Shift,
    /// Every future session that is still legal stays; missed work goes into free time.
    KeepCalendar,
}

impl Policy {
    /// All policies, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::KeepCalendar, Self::Shift];

    /// Returns the kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Shift => "shift",
            Self::KeepCalendar => "keep-calendar",
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
    let stored = legal::Stored::new(problem, baseline, freeze_hours);
    let mut plan = ways::plan(problem, &stored, policy);
    identity::carry_on(&mut plan, &stored, baseline);
    let (diff, moves) = diff::diff(problem, baseline, &stored, &plan);
    Proposal { plan, diff, moves }
}
