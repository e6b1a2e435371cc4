//! Who waits for whom.

use std::collections::BTreeSet;

use super::problem::Task;

/// The precedence among tasks, worked out once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Precedence {
    /// The tasks such that each comes after those that it waits for, by place where free.
    pub(crate) order: Vec<usize>,
    /// The tasks that wait for each, directly.
    pub(crate) followers: Vec<Vec<usize>>,
}

impl Precedence {
    /// Works the precedence of tasks without cycles out.
    pub(crate) fn new(tasks: &[Task]) -> Self {
        let mut followers = vec![Vec::new(); tasks.len()];
        for (place, task) in tasks.iter().enumerate() {
            for &before in &task.after {
                followers[before].push(place);
            }
        }
        let mut waits: Vec<usize> = tasks.iter().map(|task| task.after.len()).collect();
        let free = (0..tasks.len()).filter(|place| waits[*place] == 0);
        let mut free: BTreeSet<usize> = free.collect();
        let mut order = Vec::with_capacity(tasks.len());
        while let Some(place) = free.pop_first() {
            order.push(place);
            for &follower in &followers[place] {
                waits[follower] -= 1;
                if waits[follower] == 0 {
                    free.insert(follower);
                }
            }
        }
        Self { order, followers }
    }

    /// Returns the tasks that wait for one, directly or not.
    pub(crate) fn waiting_for(&self, place: usize) -> BTreeSet<usize> {
        let mut waiting = BTreeSet::new();
        let mut found = vec![place];
        while let Some(place) = found.pop() {
            let new = self.followers[place].iter().copied();
            found.extend(new.filter(|other| waiting.insert(*other)));
        }
        waiting
    }
}

/// Returns a cycle among the edges "comes after", in order, its first place repeated at the end.
pub(crate) fn find_cycle(after: &[BTreeSet<usize>]) -> Option<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnPath,
        Yes,
    }
    let mut seen = vec![Seen::No; after.len()];
    for root in 0..after.len() {
        // An explicit path instead of recursion: a chain may be as long as the list.
        let mut path = Vec::new();
        if seen[root] == Seen::No {
            seen[root] = Seen::OnPath;
            path.push((root, after[root].iter()));
        }
        while let Some((place, rest)) = path.last_mut() {
            let place = *place;
            match rest.next() {
                Some(next) if seen[*next] == Seen::OnPath => {
                    let mut cycle: Vec<usize> = path
                        .iter()
                        .map(|(place, _)| *place)
                        .skip_while(|on_path| on_path != next)
                        .collect();
                    cycle.push(*next);
                    return Some(cycle);
                }
                Some(next) if seen[*next] == Seen::No => {
                    seen[*next] = Seen::OnPath;
                    path.push((*next, after[*next].iter()));
                }
                Some(_) => {}
                None => {
                    seen[place] = Seen::Yes;
                    path.pop();
                }
            }
        }
    }
    None
}
