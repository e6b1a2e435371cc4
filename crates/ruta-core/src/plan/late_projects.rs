//! Projects that start once four fifths of their level's topics are done.

use std::collections::BTreeSet;

use super::problem::{Kind, Task};

/// The part of a level's studied minutes that come before its projects: four in five.
const PART: (u64, u64) = (4, 5);

/// Adds to each project the tasks that come before it so that four fifths of the studied minutes of
/// its level are done when it starts: the first ones in the learner's order that do not wait for it
/// themselves.
///
/// A project that has begun or has a fixed session is left alone, and so is one that is due before
/// the work it would wait for.
pub(super) fn hold_back(tasks: &mut [Task], pinned: &BTreeSet<usize>) {
    for place in 0..tasks.len() {
        let task = &tasks[place];
        let asks = task.kind == Kind::Project && task.left == task.minutes && task.left > 0;
        if !asks || task.level.is_none() || pinned.contains(&place) {
            continue;
        }
        let before = before(tasks, place);
        let due = |place: usize| {
            tasks[place]
                .due
                .map_or((true, None), |due| (false, Some(due)))
        };
        if before.iter().all(|other| due(*other) <= due(place)) {
            let mut after: BTreeSet<usize> = tasks[place].after.iter().copied().collect();
            after.extend(before.into_iter().filter(|other| tasks[*other].left > 0));
            tasks[place].after = after.into_iter().collect();
        }
    }
}

/// Returns the first studied tasks of a project's level that hold four fifths of its minutes.
fn before(tasks: &[Task], project: usize) -> Vec<usize> {
    let mut level: Vec<usize> = (0..tasks.len())
        .filter(|place| {
            tasks[*place].kind == Kind::Study && tasks[*place].level == tasks[project].level
        })
        .collect();
    let minutes = |places: &[usize]| -> u64 {
        places
            .iter()
            .map(|place| u64::from(tasks[*place].minutes))
            .sum()
    };
    // What is done counts first.
    level.sort_by_key(|place| (tasks[*place].left > 0, *place));
    let waiting = waiting_for(tasks, project);
    let all = minutes(&level);
    let mut before = Vec::new();
    for place in level.into_iter().filter(|place| !waiting.contains(place)) {
        if minutes(&before) * PART.1 >= all * PART.0 {
            break;
        }
        before.push(place);
    }
    before
}

/// Returns the tasks that wait for one, directly or not.
fn waiting_for(tasks: &[Task], place: usize) -> BTreeSet<usize> {
    let mut waiting = BTreeSet::from([place]);
    loop {
        let found: Vec<usize> = (0..tasks.len())
            .filter(|other| !waiting.contains(other))
            .filter(|other| {
                tasks[*other]
                    .after
                    .iter()
                    .any(|before| waiting.contains(before))
            })
            .collect();
        if found.is_empty() {
            return waiting;
        }
        waiting.extend(found);
    }
}
