//! What goes into a gap at an instant: the task, and how long.

use std::collections::BTreeSet;

use super::{Choice, MOST_LENGTHS, MOST_TASKS, Sweep};
use crate::plan::answer::Reason;
use crate::plan::urgency::Rank;
use crate::time::Timestamp;

impl Sweep<'_> {
    /// Returns other sessions that could start here: of the first ready tasks, each at a few
    /// lengths.
    pub(super) fn alternatives(
        &self,
        own: Choice,
        at: Timestamp,
        gap_end: Timestamp,
    ) -> Vec<Choice> {
        let room = self.ground.room(&self.used, at, gap_end);
        let mut others = Vec::new();
        for place in self.ready.iter().map(|rank| rank.place()).take(MOST_TASKS) {
            let task = &self.work[place];
            let Some(longest) = self.minutes_at(place, at, room) else {
                continue;
            };
            let step = i64::from(self.grid).max((longest - task.lengths.min) / MOST_LENGTHS);
            let lengths = (0..=MOST_LENGTHS)
                .map(|number| longest - number * step)
                .chain([task.lengths.min, room - task.lengths.min - self.pause])
                .filter(|minutes| *minutes > 0 && *minutes <= longest)
                .filter(|minutes| task.lengths.may_take(task.left, *minutes));
            for minutes in lengths.collect::<BTreeSet<i64>>().into_iter().rev() {
                if (place, minutes) != (own.place, own.minutes) {
                    let reason = if place == own.place {
                        own.reason
                    } else {
                        Reason::FillsGap
                    };
                    others.push(Choice {
                        place,
                        minutes,
                        reason,
                    });
                }
            }
        }
        others
    }

    pub(super) fn choose(&mut self, at: Timestamp, gap_end: Timestamp) -> Option<Choice> {
        let room = self.ground.room(&self.used, at, gap_end);
        let mut passed_over = false;
        let (mut rank, mut longest) = self.ready.iter().find_map(|rank| {
            let fits = self.minutes_at(rank.place(), at, room);
            let limit = self.work[rank.place()].limit;
            passed_over |= fits.is_none() && limit.is_none_or(|limit| at < limit);
            fits.map(|minutes| (*rank, minutes))
        })?;
        (rank, longest) = self.preferred(rank, longest, at, room);
        if rank.is_due()
            && let Some((late, minutes)) = self.first_late(at, room)
            && self.may_delay_due_work(at, minutes)
        {
            (rank, longest) = (late, minutes);
        }
        let place = rank.place();
        let first_in_order = self
            .ready_places
            .first()
            .is_none_or(|first| *first == place);
        let reason = if passed_over && !first_in_order {
            Reason::FillsGap
        } else if first_in_order || !rank.is_due() || self.next_due[place].is_none() {
            Reason::NextInOrder
        } else {
            Reason::DueFirst
        };
        let mut minutes = longest;
        if self.manner.fills {
            minutes = self.shortened(place, longest, at, room);
        } else if self.alike.may_learn_of_filling()
            && self.detours.is_empty()
            && self.shortened(place, longest, at, room) != longest
        {
            self.alike.note_shortened();
        }
        Some(Choice {
            place,
            minutes,
            reason,
        })
    }

    /// Returns the first late task that fits here, with the longest session it may have.
    pub(super) fn first_late(&self, at: Timestamp, room: i64) -> Option<(Rank, i64)> {
        self.manner.late_above_slack?;
        let mut late = self.ready.range(Rank::late());
        late.find_map(|rank| Some((*rank, self.minutes_at(rank.place(), at, room)?)))
    }

    /// Returns the longest session that a task may have here.
    pub(super) fn minutes_at(&self, place: usize, at: Timestamp, room: i64) -> Option<i64> {
        let task = &self.work[place];
        let room = task.limit.map_or(room, |limit| room.min(limit - at));
        let room = match self.spread.get(place) {
            None => room,
            Some(spread) => {
                let day = self.ground.axis().day_of(at);
                room.min(spread.most_on(day, task.left, task.lengths)?)
            }
        };
        task.lengths.longest(task.left, room)
    }

    /// Returns the length that lets another session follow in the gap where the longest would
    /// leave too little for any.
    pub(super) fn shortened(&self, place: usize, longest: i64, at: Timestamp, room: i64) -> i64 {
        let zone = self.ground.axis().zone();
        let rest_after =
            |minutes: i64| room - (zone.next_on_grid(at + minutes + self.pause, self.grid) - at);
        let follows = |minutes: i64, rest: i64| {
            self.ready_places.iter().any(|&other| {
                let task = &self.work[other];
                let left = task.left - if other == place { minutes } else { 0 };
                left > 0 && task.lengths.longest(left, rest).is_some()
            })
        };
        let task = &self.work[place];
        let rest = room - longest;
        if rest <= 0 || rest >= task.lengths.max || follows(longest, rest_after(longest)) {
            return longest;
        }
        (task.lengths.min..longest)
            .rev()
            .filter(|minutes| task.lengths.may_take(task.left, *minutes))
            .find(|minutes| follows(*minutes, rest_after(*minutes)))
            .unwrap_or(longest)
    }

    /// Tells whether late work may take so many minutes here without making due work late.
    pub(super) fn may_delay_due_work(&mut self, at: Timestamp, minutes: i64) -> bool {
        let Some(margin) = self.manner.late_above_slack else {
            return false;
        };
        let beside = self.slack(at).saturating_sub(minutes);
        let may = beside >= margin;
        self.alike.note_slack(beside, may);
        may
    }

    /// Returns how many minutes may go to other work now without making due work late.
    pub(super) fn slack(&self, now: Timestamp) -> i64 {
        let axis = &self.ground.workable;
        let done = axis.work_until(now);
        let mut demand = 0;
        self.demand
            .iter()
            .map(|(date, left)| {
                demand += left;
                axis.work_until(*date) - done - demand
            })
            .min()
            .unwrap_or(i64::MAX)
    }
}
