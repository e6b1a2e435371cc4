//! The ground of a plan: free time, what stands in it already, and what caps leave.

use std::sync::Arc;

use chrono::{Datelike, Days};

use super::Problem;
use super::outlook::{Land, Outlook};
use crate::time::{Axis, Caps, Span, Timestamp, Usage, without};

/// A session that the planner does not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    /// The task's place in the list.
    pub(crate) task: usize,
    /// When it is.
    pub(crate) span: Span,
    /// True where it recalls the task, which has ended, instead of working on it.
    pub(crate) review: bool,
}

/// Free time up to a horizon, with the gaps that standing sessions leave.
#[derive(Debug, Clone)]
pub(crate) struct Ground {
    /// All free stretches, and the axis of them.
    pub(crate) land: Arc<Land>,
    /// Where sessions may be placed: free time less standing sessions and their pauses.
    pub(crate) gaps: Vec<Span>,
    /// What a day and a week may hold.
    pub(crate) caps: Caps,
    /// What standing sessions hold of it.
    pub(crate) used: Usage,
    /// The task and the day of each standing session; days count from the axis's first.
    pub(crate) standing_on: Vec<(usize, usize)>,
    /// The standing reviews: task and span.
    pub(crate) reviews: Vec<(usize, Span)>,
    /// The end of the last standing session.
    pub(crate) stands_until: Option<Timestamp>,
    /// The axis of what the gaps and the caps leave.
    pub(crate) workable: Axis,
    /// Where the look ahead ends.
    pub(crate) until: Timestamp,
}

impl Ground {
    /// Looks ahead for so many ISO weeks, the one of the earliest instant included.
    ///
    /// `reserve` is the share of each week's free time that stays empty.
    pub(crate) fn new(
        problem: &Problem,
        outlook: &Outlook,
        standing: &[Standing],
        weeks: u64,
        reserve: f64,
    ) -> Self {
        let zone = problem.zone();
        let first = zone.date_of(problem.earliest);
        let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
        let last_standing = standing.iter().map(|session| session.span.end).max();
        let mut sunday = monday + Days::new(weeks * 7);
        if let Some(end) = last_standing.filter(|end| *end > zone.start_of_day(sunday)) {
            let date = zone.date_of(end);
            sunday = date + Days::new(u64::from(7 - date.weekday().num_days_from_monday()));
        }
        let until = zone.start_of_day(sunday);
        let land = outlook.up_to(problem, zone.start_of_day(monday), until);
        let axis = &land.axis;
        let mut used = Usage::none(axis);
        let pause = i64::from(problem.limits.break_minutes);
        let mut taken = Vec::with_capacity(standing.len());
        for session in standing {
            taken.push(Span {
                start: session.span.start - pause,
                end: session.span.end + pause,
            });
            for part in session
                .span
                .intersection(land.within)
                .into_iter()
                .flat_map(|span| axis.cut(span))
            {
                used.add(part.day, part.week, part.span.minutes());
            }
        }
        let gaps = without(&land.free, &taken);
        let caps = caps(problem, &land, reserve);
        Self {
            standing_on: standing
                .iter()
                .filter(|session| !session.review)
                .map(|session| (session.task, axis.day_of(session.span.start)))
                .collect(),
            reviews: standing
                .iter()
                .filter(|session| session.review)
                .map(|session| (session.task, session.span))
                .collect(),
            stands_until: last_standing,
            workable: axis.over(&gaps).capped(&caps, &used, |minutes| minutes),
            gaps,
            caps,
            used,
            until,
            land,
        }
    }

    /// Returns the free minutes of each ISO week.
    pub(crate) fn free_by_week(&self) -> &[i64] {
        &self.land.free_by_week
    }

    /// Returns the axis of all free time.
    pub(crate) fn axis(&self) -> &Axis {
        &self.land.axis
    }

    /// Returns the next local midnight at which a day's or a week's cap begins anew; nothing
    /// without caps.
    pub(crate) fn next_midnight(&self, at: Timestamp) -> Option<Timestamp> {
        let capped = !self.caps.days.is_empty() || !self.caps.weeks.is_empty();
        capped.then(|| self.axis().next_midnight(at)).flatten()
    }

    /// Returns the days of a task's standing reviews, in order.
    pub(crate) fn review_days(&self, task: usize) -> Vec<i64> {
        let own = self.reviews.iter().filter(|(other, _)| *other == task);
        let mut days: Vec<i64> = own
            .map(|(_, span)| self.axis().day_of(span.start) as i64)
            .collect();
        days.sort_unstable();
        days
    }

    /// Returns the longest gap, in minutes.
    pub(crate) fn longest_gap(&self) -> i64 {
        self.gaps.iter().map(|gap| gap.minutes()).max().unwrap_or(0)
    }

    /// Returns the different lengths of the gaps, the longest dozen, longest first.
    pub(crate) fn gap_lengths(&self) -> Vec<i64> {
        let lengths: std::collections::BTreeSet<i64> =
            self.gaps.iter().map(|gap| gap.minutes()).collect();
        lengths.into_iter().rev().take(12).collect()
    }

    /// Returns the longest session that gaps and caps take, in minutes.
    pub(crate) fn longest_session(&self) -> i64 {
        let day = self.caps.days.iter().copied().max().unwrap_or(i64::MAX);
        let week = self.caps.weeks.iter().copied().max().unwrap_or(i64::MAX);
        self.longest_gap().min(day).min(week)
    }

    /// Returns how many minutes on end may be worked from `start`, at most up to `end`.
    pub(crate) fn room(&self, used: &Usage, start: Timestamp, end: Timestamp) -> i64 {
        if self.caps.days.is_empty() && self.caps.weeks.is_empty() {
            return end - start;
        }
        let mut room = 0;
        let mut this_week = (0, 0);
        for part in self.axis().cut(Span { start, end }) {
            if this_week.0 != part.week {
                this_week = (part.week, 0);
            }
            let of_day = used.day_room(&self.caps, part.day);
            let of_week = used
                .week_room(&self.caps, part.week)
                .saturating_sub(this_week.1);
            let minutes = part.span.minutes().min(of_day).min(of_week).max(0);
            room += minutes;
            this_week.1 += minutes;
            if minutes < part.span.minutes() {
                break;
            }
        }
        room
    }
}

/// Returns the caps of the problem: of each day the tighter of the day's cap and the hours of its
/// date, and of each week the tighter of pace and reserve.
fn caps(problem: &Problem, land: &Land, reserve: f64) -> Caps {
    let limits = &problem.limits;
    let weeks = if limits.week.is_none() && reserve <= 0.0 {
        Vec::new()
    } else {
        let of_week = limits.week.map_or(i64::MAX, i64::from);
        land.free_by_week
            .iter()
            .map(|free| of_week.min(less_reserve(*free, reserve)))
            .map(|cap| {
                if limits.round_weeks {
                    cap - cap % i64::from(limits.grid)
                } else {
                    cap
                }
            })
            .collect()
    };
    let days = match limits.day.map(i64::from) {
        None => land.hours.clone(),
        Some(most) if land.hours.is_empty() => vec![most; land.axis.days()],
        Some(most) => land.hours.iter().map(|hours| most.min(*hours)).collect(),
    };
    Caps { days, weeks }
}

/// Returns (1 − `reserve`) × `free`, rounded down, reckoned in millionths so that 0.15 of 600 is
/// exactly 90 on every machine.
pub(crate) fn less_reserve(free: i64, reserve: f64) -> i64 {
    let reserve = (reserve * 1e6).round() as i64;
    free * (1_000_000 - reserve) / 1_000_000
}
