//! What the rules of learning make of a choice that costs nothing.

use std::ops::Bound;

use super::Sweep;
use crate::plan::cut::Lengths;
use crate::plan::habits::BLOCK_MINUTES;
use crate::plan::problem::Kind;
use crate::plan::urgency::Rank;
use crate::time::Timestamp;

/// How many equally urgent tasks are looked at.
const MOST_LOOKED_AT: usize = 32;

impl Sweep<'_> {
    /// Returns what goes first here by the rules of learning, where something goes first without
    /// them; what is more urgent stays first.
    pub(super) fn preferred(
        &self,
        rank: Rank,
        longest: i64,
        at: Timestamp,
        room: i64,
    ) -> (Rank, i64) {
        if self.is_project(rank.place()) {
            return self.in_blocks(rank, longest, at, room);
        }
        let Some(habits) = self
            .habits
            .as_ref()
            .filter(|habits| habits.knows(rank.place()))
        else {
            return (rank, longest);
        };
        let level = &self.problem.tasks[rank.place()].level;
        let alike = self
            .ready
            .range(rank..)
            .take_while(|other| other.is_as_urgent_as(rank))
            .filter(|other| self.problem.tasks[other.place()].level == *level)
            .take(MOST_LOOKED_AT);
        alike
            .filter_map(|other| {
                let preference = habits.preference(self.ground, other.place(), at)?;
                let minutes = self.minutes_at(other.place(), at, room)?;
                Some((preference, *other, minutes))
            })
            .min_by_key(|(preference, other, _)| (*preference, *other))
            .map_or((rank, longest), |(_, other, minutes)| (other, minutes))
    }

    fn is_project(&self, place: usize) -> bool {
        self.blocks && self.problem.tasks[place].kind == Kind::Project
    }

    /// Gives a project a long session, or other work the place that is too short for one, where
    /// nothing becomes late by that.
    fn in_blocks(&self, rank: Rank, longest: i64, at: Timestamp, room: i64) -> (Rank, i64) {
        if let Some(minutes) = self.block_at(rank.place(), at, room) {
            return (rank, minutes);
        }
        let behind = (Bound::Excluded(rank), Bound::Unbounded);
        let other = self
            .ready
            .range(behind)
            .take(MOST_LOOKED_AT)
            .find_map(|other| {
                let minutes = if self.is_project(other.place()) {
                    self.block_at(other.place(), at, room)
                } else {
                    self.minutes_at(other.place(), at, room)
                };
                Some((*other, minutes?))
            });
        other
            .filter(|(other, minutes)| other.is_as_urgent_as(rank) || self.slack(at) >= *minutes)
            .unwrap_or((rank, longest))
    }

    /// Returns the longest session of a project that is a block, or the whole rest of one.
    fn block_at(&self, place: usize, at: Timestamp, room: i64) -> Option<i64> {
        let task = &self.work[place];
        let longest = self.minutes_at(place, at, room)?;
        let max = BLOCK_MINUTES.1.min(task.lengths.max);
        let min = BLOCK_MINUTES.0.min(max).max(task.lengths.min.min(max));
        let block = Lengths { min, max };
        if task.left <= longest.min(max) {
            return Some(task.left);
        }
        let cuts = |minutes: &i64| {
            block.may_take(task.left, *minutes) && task.lengths.may_take(task.left, *minutes)
        };
        (min..=longest.min(max)).rev().find(cuts)
    }
}
