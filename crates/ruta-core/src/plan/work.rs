//! What the planner places: tasks as work, and the sessions it makes of them.

use std::collections::BTreeSet;

use super::answer::Reason;
use super::cut::Lengths;
use super::ground::Standing;
use super::problem::Problem;
use super::urgency::Ranking;
use crate::time::{Span, Timestamp};

/// A task as the sweep sees it.
#[derive(Debug, Clone)]
pub(crate) struct Work {
    /// Minutes to place.
    pub(crate) left: i64,
    /// Minutes beside them that no legal cut for the gaps there are can hold.
    pub(crate) stranded: i64,
    /// The lengths of its sessions.
    pub(crate) lengths: Lengths,
    /// The tasks that must have ended before it.
    pub(crate) after: Vec<usize>,
    /// The first instant at which it is late.
    pub(crate) late_from: Option<Timestamp>,
    /// The instant by which it must end, because something that waits for it stands there.
    pub(crate) limit: Option<Timestamp>,
    /// The end of its last standing session.
    pub(crate) stands_until: Option<Timestamp>,
}

/// How the sweep chooses.
#[derive(Debug, Clone)]
pub(crate) struct Manner {
    /// Who goes first.
    pub(crate) ranking: Ranking,
    /// Shortens a session where that lets another follow in the same gap.
    pub(crate) fills: bool,
    /// Lets late work go first while the work that is due keeps this many minutes of slack;
    /// nothing: late work waits for all that is due.
    pub(crate) late_above_slack: Option<i64>,
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

/// Returns the tasks as work, less what stands, cut for gaps of at most `longest` minutes.
pub(crate) fn work(problem: &Problem, standing: &[Standing], longest: i64) -> Vec<Work> {
    let mut work: Vec<Work> = problem
        .tasks
        .iter()
        .map(|task| Work {
            left: i64::from(task.left),
            stranded: 0,
            lengths: Lengths {
                min: i64::from(task.min_session),
                max: i64::from(task.max_session),
            },
            after: task.after.clone(),
            late_from: task.late_from,
            limit: None,
            stands_until: None,
        })
        .collect();
    for session in standing {
        let task = &mut work[session.task];
        task.left = (task.left - session.span.minutes()).max(0);
        task.stands_until = task.stands_until.max(Some(session.span.end));
    }
    let order = waiting_order(&work);
    for &task in order.iter().rev() {
        let first = standing
            .iter()
            .filter(|session| session.task == task)
            .map(|session| session.span.start)
            .min();
        let limit = [first, work[task].limit].into_iter().flatten().min();
        for before in work[task].after.clone() {
            let other = work[before].limit;
            work[before].limit = [limit, other].into_iter().flatten().min();
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

/// Returns the tasks such that each comes after those that it waits for, by place where free.
pub(crate) fn waiting_order(work: &[Work]) -> Vec<usize> {
    let mut waits: Vec<usize> = work.iter().map(|task| task.after.len()).collect();
    let mut followers = vec![Vec::new(); work.len()];
    for (place, task) in work.iter().enumerate() {
        for &before in &task.after {
            followers[before].push(place);
        }
    }
    let mut free: BTreeSet<usize> = (0..work.len()).filter(|place| waits[*place] == 0).collect();
    let mut order = Vec::with_capacity(work.len());
    while let Some(place) = free.pop_first() {
        order.push(place);
        for &follower in &followers[place] {
            waits[follower] -= 1;
            if waits[follower] == 0 {
                free.insert(follower);
            }
        }
    }
    order
}
