//! Which optional work goes so that the rest is in time.

use std::collections::BTreeSet;

use super::Baseline;
use super::legal::Stored;
use super::pool::Pool;
use super::subset::most_that_hold;
use crate::plan::{Outlook, Problem};

/// Returns the tasks to cut, in the learner's order: none where nothing is late without it, and
/// otherwise as few as make the plan as little late as cutting can make it. `uncut` tells the
/// minutes that have no place and are late at least without a cut.
///
/// Optional work is brought back in the learner's order, so that what goes is what comes last. A
/// task goes only together with all that waits for it; work with a fixed or frozen session stays.
pub(super) fn cut(
    problem: &Problem,
    baseline: &[Baseline],
    outlook: &Outlook,
    freeze_hours: u32,
    uncut: impl FnOnce() -> (i64, i64),
) -> BTreeSet<usize> {
    let late = |cut: &BTreeSet<usize>| {
        let less = without(problem, cut);
        let stored = Stored::new(&less, baseline, outlook, freeze_hours, cut);
        Pool::by_lateness(&less, &stored).lateness()
    };
    let stored = Stored::new(problem, baseline, outlook, freeze_hours, &BTreeSet::new());
    let all = cuttable(problem, &stored);
    if all.is_empty() {
        return BTreeSet::new();
    }
    let uncut = uncut();
    if uncut == (0, 0) {
        return BTreeSet::new();
    }
    let least = late(&all);
    if least >= uncut {
        return BTreeSet::new();
    }
    let mut cut = all.clone();
    let offered: Vec<usize> = all.into_iter().collect();
    most_that_hold(&offered, usize::MAX, |some| {
        let mut fewer = cut.clone();
        for place in some {
            bring_back(problem, *place, &mut fewer);
        }
        let holds = fewer == cut || late(&fewer) <= least;
        if holds {
            cut = fewer;
        }
        holds
    });
    cut
}

/// Returns the problem with nothing left of some tasks.
pub(super) fn without(problem: &Problem, cut: &BTreeSet<usize>) -> Problem {
    let mut less = problem.clone();
    for place in cut {
        less.tasks[*place].left = 0;
    }
    less
}

/// Returns optional tasks that only optional tasks wait for and of which nothing is fixed.
fn cuttable(problem: &Problem, stored: &Stored) -> BTreeSet<usize> {
    let frozen = stored.frozen();
    let stands = |place: usize| {
        stored.pinned.iter().any(|pin| pin.task == place)
            || frozen.iter().any(|kept| kept.stand.task == place)
    };
    let may_go = |place: usize| {
        let task = &problem.tasks[place];
        task.optional && task.left > 0 && !stands(place)
    };
    (0..problem.tasks.len())
        .filter(|place| may_go(*place))
        .filter(|place| {
            problem
                .waiting_for(*place)
                .into_iter()
                .all(|waits| problem.tasks[waits].left == 0 || may_go(waits))
        })
        .collect()
}

/// Takes a task, and what it waits for, out of those that are cut.
fn bring_back(problem: &Problem, place: usize, cut: &mut BTreeSet<usize>) {
    let mut back = vec![place];
    while let Some(place) = back.pop() {
        if cut.remove(&place) {
            back.extend(&problem.tasks[place].after);
        }
    }
}
