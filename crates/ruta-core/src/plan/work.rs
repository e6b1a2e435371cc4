//! What the planner places: tasks as work, and the sessions it makes of them.

use super::answer::Reason;
use super::cut::Lengths;
use super::ground::Standing;
use super::problem::Problem;
use super::urgency::Ranking;
use crate::time::{Span, Timestamp};

/// A task as the sweep sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Work {
    /// Minutes to place.
    pub(crate) left: i64,
    /// Minutes that stand already.
    pub(crate) stands: i64,
    /// Minutes beside those to place that no legal cut for the gaps there are can hold.
    pub(crate) stranded: i64,
    /// The lengths of its sessions.
    pub(crate) lengths: Lengths,
    /// The first instant at which it is late.
    pub(crate) late_from: Option<Timestamp>,
    /// The instant by which it must end, because something that waits for it stands there.
    pub(crate) limit: Option<Timestamp>,
    /// The end of its last standing session.
    pub(crate) stands_until: Option<Timestamp>,
}

/// How the sweep chooses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner<'a> {
    /// Who goes first.
    pub(crate) ranking: &'a Ranking,
    /// Shortens a session where that lets another follow in the same gap.
    pub(crate) fills: bool,
    /// Lets late work go first while the work that is due keeps this many minutes of slack;
    /// nothing: late work waits for all that is due.
    pub(crate) late_above_slack: Option<i64>,
    /// Spreads tasks over days.
    pub(crate) spaced: bool,
    /// Chooses among equally urgent tasks by the rules of learning.
    pub(crate) prefers: bool,
}

/// A session that the sweep placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed {
    /// The task's place in the list.
    pub(crate) task: usize,
    /// When it is.
    pub(crate) span: Span,
    /// Why it stands there.
    pub(crate) reason: Reason,
}

impl Placed {
    /// Tells whether it recalls what was done instead of doing it.
    pub(crate) fn is_review(&self) -> bool {
        self.reason == Reason::Review
    }
}

/// Returns the tasks as work, less what stands, cut for gaps of at most `longest` minutes.
pub(crate) fn work(problem: &Problem, standing: &[Standing], longest: i64) -> Vec<Work> {
    let mut work: Vec<Work> = problem
        .tasks
        .iter()
        .map(|task| Work {
            left: i64::from(task.left),
            stands: 0,
            stranded: 0,
            lengths: Lengths {
                min: i64::from(task.min_session),
                max: i64::from(task.max_session),
            },
            late_from: task.late_from,
            limit: None,
            stands_until: None,
        })
        .collect();
    let standing = || standing.iter().filter(|session| !session.review);
    for session in standing() {
        let task = &mut work[session.task];
        task.left = (task.left - session.span.minutes()).max(0);
        task.stands += session.span.minutes();
        task.stands_until = task.stands_until.max(Some(session.span.end));
    }
    let mut first_start: Vec<Option<Timestamp>> = vec![None; work.len()];
    for session in standing() {
        let first = &mut first_start[session.task];
        *first = earlier(*first, Some(session.span.start));
    }
    for &task in problem.precedence.order.iter().rev() {
        let limit = earlier(first_start[task], work[task].limit);
        for &before in &problem.tasks[task].after {
            work[before].limit = earlier(work[before].limit, limit);
        }
    }
    for task in &mut work {
        // Sessions longer than the longest gap exist on paper only; cutting for the gaps that
        // there are strands nothing.
        let fitting = Lengths {
            max: task.lengths.max.min(longest).max(task.lengths.min),
            ..task.lengths
        };
        if task.lengths.can_cut(task.left) {
            let cut = fitting.largest_cut(task.left);
            task.stranded = task.left - cut;
            task.left = cut;
            task.lengths = fitting;
        }
    }
    work
}

fn earlier(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    [one, other].into_iter().flatten().min()
}
