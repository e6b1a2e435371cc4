//! A plan: what the planner answers.

use chrono::NaiveDate;

use super::Kind;
use crate::time::{Span, Timestamp};

/// A planned session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id, unique in the plan.
    pub id: String,
    /// The id of the task it works on.
    pub task: String,
    /// What kind of work it is.
    pub kind: Kind,
    /// When it is.
    pub span: Span,
    /// True where the learner fixed it.
    pub pinned: bool,
    /// Why it stands here.
    pub reason: Reason,
}

/// Why a session stands where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The first in the learner's order that was ready.
    NextInOrder,
    /// Its due date, or that of work which waits for it, comes before those of earlier work.
    DueFirst,
    /// What comes first did not fit into the time that was left.
    FillsGap,
    /// The learner fixed it.
    Pinned,
    /// It stood here before the replan.
    Kept,
    /// What was finished some days ago is recalled.
    Review,
    /// What was open before a break is looked back at, before its work goes on.
    Refresher,
}

impl Reason {
    /// Returns the kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NextInOrder => "next-in-order",
            Self::DueFirst => "due-first",
            Self::FillsGap => "fills-gap",
            Self::Pinned => "pinned",
            Self::Kept => "kept",
            Self::Review => "review",
            Self::Refresher => "refresher",
        }
    }

    /// Returns the reason of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [
            Self::NextInOrder,
            Self::DueFirst,
            Self::FillsGap,
            Self::Pinned,
            Self::Kept,
            Self::Review,
            Self::Refresher,
        ]
        .into_iter()
        .find(|reason| reason.code() == code)
    }
}

/// Work that has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The task.
    pub task: String,
    /// Minutes without a place.
    pub minutes: u32,
    /// Why.
    pub code: UnplacedCode,
    /// What the reason needs, in minutes.
    pub need: u32,
    /// What there is of it, in minutes.
    pub have: u32,
    /// Until when it was looked for, where that is part of the reason.
    pub by: Option<NaiveDate>,
}

/// Why work has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnplacedCode {
    /// There is no free time at all.
    NoFreeTime,
    /// No free stretch is as long as the smallest session; `need` against the longest.
    NoStretchLongEnough,
    /// What remains is shorter than the smallest session, `need`, and no stretch takes it along;
    /// `have` is what remains.
    RemainderTooShort,
    /// The cap of a day or a week is under the smallest session; `need` against the cap.
    CapTooSmall,
    /// It must end before a pinned session of work that waits for it, on `by`.
    PinnedTooEarly,
    /// A task that must end before it has no place.
    WaitsForUnplaced,
    /// The free time until `by` is used up.
    NoTimeLeft,
    /// A replan cut it so that the rest is in time.
    Cut,
}

impl UnplacedCode {
    /// Returns the kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoFreeTime => "no-free-time",
            Self::NoStretchLongEnough => "no-stretch-long-enough",
            Self::RemainderTooShort => "remainder-too-short",
            Self::CapTooSmall => "cap-too-small",
            Self::PinnedTooEarly => "pinned-too-early",
            Self::WaitsForUnplaced => "waits-for-unplaced",
            Self::NoTimeLeft => "no-time-left",
            Self::Cut => "cut",
        }
    }
}

/// Minutes of a task that lie behind its due date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// The task.
    pub task: String,
    /// The minutes.
    pub minutes: u32,
}

/// What no plan of the problem can beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// No plan ends earlier.
    pub finish: Option<Timestamp>,
    /// No plan has fewer minutes behind due dates.
    pub late_minutes: u32,
    /// No plan has fewer sessions.
    pub sessions: u32,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The sessions in order of start.
    pub sessions: Vec<Session>,
    /// What has no place, in the learner's order.
    pub unplaced: Vec<Unplaced>,
    /// What is late, in the learner's order.
    pub late: Vec<Late>,
    /// What no plan can beat.
    pub bounds: Bounds,
}

impl Plan {
    /// Returns the end of the last session; no review is behind the last of the work.
    pub fn finish(&self) -> Option<Timestamp> {
        self.sessions.iter().map(|session| session.span.end).max()
    }

    /// Returns the minutes behind due dates.
    pub fn late_minutes(&self) -> u32 {
        self.late.iter().map(|late| late.minutes).sum()
    }
}
