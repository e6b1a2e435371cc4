//! Which sessions could come next.

use std::collections::BTreeSet;

use super::beginning::{Beginning, Take};
use super::promise::Judge;
use crate::time::Timestamp;

/// How many ready tasks, those that must end first in front, sessions are looked for among.
const MOST_TASKS: usize = 5;
/// About how many lengths of a session are tried.
const MOST_LENGTHS: i64 = 8;

impl Judge<'_> {
    /// Returns the sessions that could start now, each with the instant at which another one may
    /// follow, and how many lengths were looked at.
    pub(super) fn takes(
        &self,
        beginning: &Beginning,
        gap_end: Timestamp,
    ) -> (Vec<(Take, Timestamp)>, usize) {
        let room = self.ground.room(&beginning.used, beginning.at, gap_end);
        let ready: Vec<usize> = self
            .by_mark
            .iter()
            .copied()
            .filter(|task| self.is_ready(beginning, *task))
            .take(MOST_TASKS)
            .collect();
        let mut takes = Vec::new();
        for &task in &ready {
            let Some(longest) = self.longest(beginning, task, room) else {
                continue;
            };
            let beside = self.shortest_beside(beginning, task);
            for minutes in self.lengths(beginning, &ready, task, longest, room) {
                let next = self.follows(beginning, Take { task, minutes }, beside, gap_end);
                takes.push((Take { task, minutes }, next));
            }
        }
        let tried = takes.len();
        (takes, tried)
    }

    /// Returns the longest session that a task may have now.
    fn longest(&self, beginning: &Beginning, task: usize, room: i64) -> Option<i64> {
        let (of_task, left) = (&self.work[task], beginning.left[task]);
        let limit = of_task.limit.map_or(i64::MAX, |limit| limit - beginning.at);
        let of_day = match beginning.spread.get(task) {
            None => i64::MAX,
            Some(spread) => {
                let day = self.ground.axis().day_of(beginning.at);
                spread.most_on(day, left, of_task.lengths)?
            }
        };
        of_task.lengths.longest(left, room.min(limit).min(of_day))
    }

    /// Returns the lengths to try: from the longest down in even steps, those that leave room for
    /// the shortest session of another task, and the one whose remainder makes longest sessions.
    fn lengths(
        &self,
        beginning: &Beginning,
        ready: &[usize],
        task: usize,
        longest: i64,
        room: i64,
    ) -> impl Iterator<Item = i64> {
        let (lengths, left) = (self.work[task].lengths, beginning.left[task]);
        let limits = &self.problem.limits;
        let (pause, grid) = (i64::from(limits.break_minutes), i64::from(limits.grid));
        let step = ((longest - lengths.min) / MOST_LENGTHS / grid + 1) * grid;
        let on_grid = longest / grid * grid;
        let beside = ready.iter().map(|other| {
            let left = beginning.left[*other] - if *other == task { longest } else { 0 };
            room - pause - self.work[*other].lengths.shortest(left.max(1))
        });
        let stood = self.stood.stands_until(task, beginning.at);
        let until_stood = self.stood.next_start(beginning.at, beginning.at + room);
        let found: BTreeSet<i64> = (0..=MOST_LENGTHS)
            .map(|number| on_grid - number * step)
            .chain([longest, lengths.min, left % lengths.max])
            .chain(beside)
            .chain(stood.map(|end| end - beginning.at))
            .chain(until_stood.map(|start| start - beginning.at - pause))
            .filter(|minutes| *minutes > 0 && *minutes <= longest)
            .filter(|minutes| lengths.may_take(left, *minutes))
            .collect();
        found.into_iter().rev()
    }

    /// Returns the shortest session that is left beside a task.
    fn shortest_beside(&self, beginning: &Beginning, task: usize) -> Option<i64> {
        let others = beginning.left.iter().enumerate();
        others
            .filter(|(other, left)| *other != task && **left > 0)
            .map(|(other, left)| self.work[other].lengths.shortest(*left))
            .min()
    }

    /// Returns when another session may follow one; the end of the gap where none fits.
    fn follows(
        &self,
        beginning: &Beginning,
        take: Take,
        beside: Option<i64>,
        gap_end: Timestamp,
    ) -> Timestamp {
        let pause = i64::from(self.problem.limits.break_minutes);
        let at = self.on_grid(beginning.at + take.minutes + pause);
        let left = beginning.left[take.task] - take.minutes;
        let of_task = (left > 0).then(|| self.work[take.task].lengths.shortest(left));
        match beside.into_iter().chain(of_task).min() {
            Some(shortest) if at + shortest <= gap_end => at,
            _ => gap_end,
        }
    }

    /// Returns the next instant in a gap at which something may fit that does not fit now.
    pub(super) fn next_chance(&self, beginning: &Beginning, gap_end: Timestamp) -> Timestamp {
        let midnight = if beginning.spread.is_empty() {
            self.ground.next_midnight(beginning.at)
        } else {
            self.ground.axis().next_midnight(beginning.at)
        };
        let stands = self.not_before.iter().copied();
        let next = stands.chain(midnight).filter(|at| *at > beginning.at).min();
        next.map_or(gap_end, |at| self.on_grid(at).min(gap_end))
    }
}
