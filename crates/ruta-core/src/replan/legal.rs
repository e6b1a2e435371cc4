//! Which sessions of the stored plan may stay where they are.

use std::collections::{BTreeMap, BTreeSet};

use super::Baseline;
use crate::plan::{Outlook, Problem, Standing};
use crate::time::{Span, Timestamp, free_time};

/// The stored plan from now on.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// Sessions that start at `now` or later, in order of start, with their task's place.
    pub(super) future: Vec<Future>,
    /// The problem's pinned sessions and the future pinned ones of the stored plan.
    pub(super) pinned: Vec<Standing>,
    /// Future sessions that are not pinned and still legal by themselves, in order of start.
    pub(super) legal: Vec<Kept>,
    /// Minutes of each task that were planned and missed, or never had a place.
    pub(super) missed: Vec<i64>,
    /// The free time that all plans of this state share.
    pub(super) outlook: Outlook,
    /// The start of the last past session of each task, where its missed minutes stood.
    pub(super) missed_since: Vec<Option<Timestamp>>,
}

/// A future session of the stored plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Future {
    pub(super) id: String,
    pub(super) stand: Standing,
}

/// A session that may stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) stand: Standing,
    /// True where it starts so soon that it is not touched.
    pub(super) frozen: bool,
}

impl Stored {
    /// Looks at the stored plan; what it holds of `cut` tasks is not legal.
    pub(super) fn new(
        problem: &Problem,
        baseline: &[Baseline],
        outlook: &Outlook,
        freeze_hours: u32,
        cut: &BTreeSet<usize>,
    ) -> Self {
        let places = problem.places();
        let mut ahead: Vec<(&Baseline, Standing)> = baseline
            .iter()
            .filter(|session| session.span.start >= problem.now)
            .filter_map(|session| {
                let task = *places.get(session.task.as_str())?;
                Some((
                    session,
                    Standing {
                        task,
                        span: session.span,
                        review: session.review,
                    },
                ))
            })
            .collect();
        ahead.sort_by_key(|(session, stand)| (stand.span, session.id.clone()));
        let pinned = pinned(problem, &ahead);
        let freeze_until = problem.now + i64::from(freeze_hours) * 60;
        let mut stored = Self {
            legal: Vec::new(),
            missed: Vec::new(),
            missed_since: missed_since(problem, baseline, &places),
            future: ahead
                .iter()
                .map(|(session, stand)| Future {
                    id: session.id.clone(),
                    stand: *stand,
                })
                .collect(),
            pinned,
            outlook: outlook.clone(),
        };
        stored.legal = stored.legal_ones(problem, freeze_until, cut);
        stored.missed = stored.missed_minutes(problem);
        stored
    }

    /// Returns the sessions that are about to start and are not touched.
    pub(super) fn frozen(&self) -> Vec<Kept> {
        self.legal
            .iter()
            .filter(|kept| kept.frozen)
            .copied()
            .collect()
    }

    /// Returns what stays even where all else is planned anew: sessions about to start, and reviews.
    pub(super) fn unmoved(&self) -> Vec<Kept> {
        let stays = |kept: &&Kept| kept.frozen || kept.stand.review;
        self.legal.iter().filter(stays).copied().collect()
    }

    /// Returns the minutes that the stored plan holds from now on.
    pub(super) fn future_minutes(&self) -> i64 {
        self.future
            .iter()
            .map(|session| session.stand.span.minutes())
            .sum()
    }

    /// Returns the future minutes that cannot stand any more.
    pub(super) fn lost_minutes(&self) -> i64 {
        let stands = |stand: &Standing| {
            self.pinned.contains(stand) || self.legal.iter().any(|kept| kept.stand == *stand)
        };
        let stands_no_more = self.future.iter().filter(|session| !stands(&session.stand));
        stands_no_more
            .map(|session| session.stand.span.minutes())
            .sum()
    }

    /// Tells whether nothing was missed and every session still stands on legal ground.
    pub(super) fn still_holds(&self) -> bool {
        self.missed.iter().all(|minutes| *minutes == 0)
            && self.future.iter().all(|session| {
                self.pinned.contains(&session.stand)
                    || self.legal.iter().any(|kept| kept.stand == session.stand)
            })
    }

    /// Returns the future minutes of the stored plan that no longer stand, by minute and task;
    /// `sessions` are in order and do not overlap.
    pub(super) fn changed_minutes(&self, sessions: &[Standing]) -> i64 {
        let changed = |old: &Standing| {
            let first = sessions.partition_point(|new| new.span.end <= old.span.start);
            let stands: i64 = sessions[first..]
                .iter()
                .take_while(|new| new.span.start < old.span.end)
                .filter(|new| new.task == old.task && new.review == old.review)
                .filter_map(|new| new.span.intersection(old.span))
                .map(Span::minutes)
                .sum();
            old.span.minutes() - stands
        };
        self.future.iter().map(|old| changed(&old.stand)).sum()
    }

    fn missed_minutes(&self, problem: &Problem) -> Vec<i64> {
        let mut missed: Vec<i64> = problem
            .tasks
            .iter()
            .map(|task| i64::from(task.left))
            .collect();
        for session in self.future.iter().filter(|session| !session.stand.review) {
            missed[session.stand.task] -= session.stand.span.minutes();
        }
        missed.into_iter().map(|minutes| minutes.max(0)).collect()
    }

    fn legal_ones(
        &self,
        problem: &Problem,
        freeze_until: Timestamp,
        cut: &BTreeSet<usize>,
    ) -> Vec<Kept> {
        let Some(end) = self
            .future
            .iter()
            .map(|session| session.stand.span.end)
            .max()
        else {
            return Vec::new();
        };
        let free = Span::new(problem.earliest, end + 1)
            .map(|ahead| free_time(&problem.availability, &problem.busy, ahead))
            .unwrap_or_default();
        let pause = i64::from(problem.limits.break_minutes);
        let too_close =
            |one: Span, other: Span| one.start < other.end + pause && other.start < one.end + pause;
        let mut left: Vec<i64> = problem
            .tasks
            .iter()
            .map(|task| i64::from(task.left))
            .collect();
        for pin in self.pinned.iter().filter(|pin| !pin.review) {
            left[pin.task] -= pin.span.minutes();
        }
        let mut kept: Vec<Kept> = Vec::new();
        for Future { stand, .. } in &self.future {
            let task = &problem.tasks[stand.task];
            let minute = problem.zone().minute_of_hour(stand.span.start);
            let legal = !self
                .pinned
                .iter()
                .any(|pin| too_close(pin.span, stand.span))
                && kept
                    .last()
                    .is_none_or(|last| !too_close(last.stand.span, stand.span))
                && free.iter().any(|stretch| stretch.contains(stand.span))
                && minute.is_multiple_of(problem.limits.grid)
                && stand.span.minutes() <= i64::from(task.max_session)
                && (stand.review || stand.span.minutes() <= left[stand.task])
                && (!stand.review || is_reviewed(problem, stand.task))
                && !cut.contains(&stand.task);
            if legal {
                left[stand.task] -= if stand.review {
                    0
                } else {
                    stand.span.minutes()
                };
                kept.push(Kept {
                    stand: *stand,
                    frozen: stand.span.start < freeze_until,
                });
            }
        }
        self.in_order(problem, kept)
    }

    /// Lets go of sessions that start before one of a task that they wait for has ended.
    fn in_order(&self, problem: &Problem, mut kept: Vec<Kept>) -> Vec<Kept> {
        loop {
            let mut ends: Vec<Option<Timestamp>> = vec![None; problem.tasks.len()];
            let standing = self
                .pinned
                .iter()
                .copied()
                .chain(kept.iter().map(|kept| kept.stand));
            for stand in standing.filter(|stand| !stand.review) {
                ends[stand.task] = ends[stand.task].max(Some(stand.span.end));
            }
            let before = kept.len();
            kept.retain(|kept| {
                let task = kept.stand.task;
                let waits_for = if kept.stand.review {
                    std::slice::from_ref(&task)
                } else {
                    problem.tasks[task].after.as_slice()
                };
                waits_for
                    .iter()
                    .all(|before| ends[*before].is_none_or(|end| end <= kept.stand.span.start))
            });
            if kept.len() == before {
                return kept;
            }
        }
    }
}

/// Tells whether a task's reviews have a place in the plan.
fn is_reviewed(problem: &Problem, task: usize) -> bool {
    !problem.rules.mend_reviews || problem.reviews.contains_key(&task)
}

/// Returns the start of each task's last past session.
fn missed_since(
    problem: &Problem,
    baseline: &[Baseline],
    places: &BTreeMap<&str, usize>,
) -> Vec<Option<Timestamp>> {
    let mut since = vec![None; problem.tasks.len()];
    for session in baseline
        .iter()
        .filter(|session| session.span.start < problem.now && !session.review)
    {
        if let Some(place) = places.get(session.task.as_str()) {
            since[*place] = since[*place].max(Some(session.span.start));
        }
    }
    since
}

/// Returns the problem's pins and the stored plan's future ones that do not contradict them.
fn pinned(problem: &Problem, ahead: &[(&Baseline, Standing)]) -> Vec<Standing> {
    let mut pinned: Vec<Standing> = problem
        .pinned
        .iter()
        .map(|pin| Standing {
            task: pin.task,
            span: pin.span,
            review: pin.review,
        })
        .collect();
    for (session, stand) in ahead {
        let taken: i64 = pinned
            .iter()
            .filter(|pin| pin.task == stand.task && !pin.review)
            .map(|pin| pin.span.minutes())
            .sum();
        let fits = stand.review
            || taken + stand.span.minutes() <= i64::from(problem.tasks[stand.task].left);
        let clear = !pinned.iter().any(|pin| pin.span.overlaps(stand.span));
        if session.pinned && fits && clear {
            pinned.push(*stand);
        }
    }
    pinned.sort_by_key(|pin| (pin.span, pin.task));
    pinned
}
