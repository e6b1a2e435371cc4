//! How much can still be worked.

use super::beginning::{Beginning, Take};
use crate::plan::ground::Ground;
use crate::time::{Axis, Caps, Timestamp};

/// Free time as axes: all of it, under the caps of days, and under all caps.
#[derive(Debug)]
pub(super) struct Axes<'a> {
    ground: &'a Ground,
    free: Axis,
    by_day: Axis,
}

/// What can be worked from an instant on.
///
/// The axis under all caps takes each week's work as early as it can; in the week of the instant
/// more may be left than that.
#[derive(Debug, Clone, Copy)]
pub(super) struct ToCome<'a> {
    axes: &'a Axes<'a>,
    at: Timestamp,
    day_end: Timestamp,
    week_end: Timestamp,
    /// Minutes of the rest of the day.
    today: i64,
    /// Minutes of the rest of the week.
    week: i64,
    /// What the week's cap leaves.
    week_room: i64,
    /// What the axis under all caps holds up to the end of the week.
    before: i64,
}

impl<'a> Axes<'a> {
    pub(super) fn new(ground: &'a Ground) -> Self {
        let days_only = Caps {
            days: ground.caps.days.clone(),
            weeks: Vec::new(),
        };
        let free = ground.axis().over(&ground.gaps);
        Self {
            ground,
            by_day: free
                .clone()
                .capped(&days_only, &ground.used, |minutes| minutes),
            free,
        }
    }

    /// Returns what can be worked from an instant on, after a beginning and a session.
    pub(super) fn to_come(
        &'a self,
        beginning: &Beginning,
        at: Timestamp,
        take: Option<Take>,
    ) -> ToCome<'a> {
        let caps = &self.ground.caps;
        if caps.days.is_empty() && caps.weeks.is_empty() {
            return ToCome {
                axes: self,
                at,
                day_end: at,
                week_end: at,
                today: 0,
                week: 0,
                week_room: i64::MAX,
                before: self.ground.workable.work_until(at),
            };
        }
        let axis = self.ground.axis();
        let day = axis.day_of(at);
        let week = axis.week_of(day);
        let (on, minutes) = take.map_or((day, 0), |take| (axis.day_of(beginning.at), take.minutes));
        let taken = |same: bool| if same { minutes } else { 0 };
        let day_end = axis.next_midnight(at).unwrap_or(self.ground.until);
        let week_end = axis.next_monday(at).unwrap_or(self.ground.until);
        let day_room = beginning.used.day_room(caps, day) - taken(on == day);
        let week_room = beginning.used.week_room(caps, week) - taken(axis.week_of(on) == week);
        let today = self.free.work_until(day_end) - self.free.work_until(at);
        let today = today.min(day_room).max(0);
        let rest = self.by_day.work_until(week_end) - self.by_day.work_until(day_end);
        ToCome {
            axes: self,
            at,
            day_end,
            week_end,
            today,
            week: (today + rest).min(week_room).max(0),
            week_room: week_room.max(0),
            before: self.ground.workable.work_until(week_end),
        }
    }
}

impl ToCome<'_> {
    /// Returns what can be worked until a date, up to which the axis under all caps holds so many
    /// minutes.
    pub(super) fn until(&self, date: Timestamp, holds: i64) -> i64 {
        if date >= self.week_end {
            return self.week + holds - self.before;
        }
        let by_day = &self.axes.by_day;
        let rest = by_day.work_until(date) - by_day.work_until(self.day_end);
        (self.today + rest.max(0)).min(self.week_room)
    }

    /// Returns when so many minutes can be done at the earliest; nothing where that is behind the
    /// look ahead.
    pub(super) fn instant_of(&self, minutes: i64) -> Option<Timestamp> {
        let Axes {
            ground,
            free,
            by_day,
        } = self.axes;
        if minutes <= self.today {
            free.instant_of(free.work_until(self.at) + minutes)
        } else if minutes <= self.week {
            by_day.instant_of(by_day.work_until(self.day_end) + minutes - self.today)
        } else {
            ground
                .workable
                .instant_of(self.before + minutes - self.week)
        }
    }
}
