//! The work-time axis: free time counted in minutes that may be worked.
//!
//! Plans are made on this axis and mapped back to instants. `work_until` is the most that anybody
//! can have worked by an instant, caps and pauses included; its inverse tells when so much work
//! can be behind us at the earliest. Both are what the bounds of a plan rest on.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};

use super::{Span, Timestamp, Zone};

/// Minutes of a usual day.
const DAY: i64 = 24 * 60;

/// A stretch of free time that lies in one local day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayPart {
    /// When it is.
    pub span: Span,
    /// The local date, as days from the axis's first date.
    pub day: usize,
    /// The ISO week, as weeks from the axis's first week.
    pub week: usize,
}

/// What may be worked at most in a day and in each ISO week, in minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caps {
    /// Of each local day of the axis, in order; empty: no cap.
    pub days: Vec<i64>,
    /// Of each ISO week of the axis, in order; empty: no cap.
    pub weeks: Vec<i64>,
}

/// Free time in order, cut at local midnights, with the work that fits into it.
#[derive(Debug, Clone)]
pub struct Axis {
    zone: Zone,
    first_day: NaiveDate,
    midnights: Arc<[Timestamp]>,
    parts: Vec<DayPart>,
    /// Workable minutes of each part.
    gains: Vec<i64>,
    /// Workable minutes before each part, and of all at the end.
    before: Vec<i64>,
}

impl Axis {
    /// Cuts free stretches at local midnights; every free minute counts as workable.
    ///
    /// `stretches` are in order and do not overlap; `within` spans them and starts the weeks.
    pub fn new(zone: &Zone, within: Span, stretches: &[Span]) -> Self {
        let first_day = zone.date_of(within.start);
        let mut midnights = vec![zone.start_of_day(first_day)];
        let mut date = first_day;
        while midnights.last().is_some_and(|last| *last < within.end) {
            let Some(next) = date.checked_add_days(Days::new(1)) else {
                break;
            };
            date = next;
            midnights.push(zone.start_of_day(date));
        }
        let empty = Self {
            zone: zone.clone(),
            first_day,
            midnights: midnights.into(),
            parts: Vec::new(),
            gains: Vec::new(),
            before: Vec::new(),
        };
        empty.over(stretches)
    }

    /// Returns the axis with so many workable minutes in each part.
    fn with_gains(mut self, gains: Vec<i64>) -> Self {
        let mut sum = 0;
        self.before = std::iter::once(0)
            .chain(gains.iter().map(|gain| {
                sum += gain;
                sum
            }))
            .collect();
        self.gains = gains;
        self
    }

    /// Returns the axis under caps, where `used` minutes of each day and week are taken already
    /// and no more than `most` of so many minutes on end can be worked.
    ///
    /// Days lie inside weeks, so taking each part as early as its caps allow is the most that can
    /// be worked by any instant.
    #[must_use]
    pub fn capped(self, caps: &Caps, used: &Usage, most: impl Fn(i64) -> i64) -> Self {
        let mut used = used.clone();
        let mut gains = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let room = used
                .day_room(caps, part.day)
                .min(used.week_room(caps, part.week));
            let gain = most(part.span.minutes()).min(room).max(0);
            used.add(part.day, part.week, gain);
            gains.push(gain);
        }
        self.with_gains(gains)
    }

    /// Returns the axis over other stretches of the same period.
    #[must_use]
    pub fn over(&self, stretches: &[Span]) -> Self {
        let parts = stretches.iter().flat_map(|span| self.cut(*span)).collect();
        let axis = Self {
            zone: self.zone.clone(),
            first_day: self.first_day,
            midnights: Arc::clone(&self.midnights),
            parts,
            gains: Vec::new(),
            before: Vec::new(),
        };
        let gains = axis.parts.iter().map(|part| part.span.minutes()).collect();
        axis.with_gains(gains)
    }

    /// Returns the first local midnight after an instant.
    pub fn next_midnight(&self, at: Timestamp) -> Option<Timestamp> {
        self.midnights.get(self.day_of(at) + 1).copied()
    }

    /// Returns the first local midnight after an instant that begins an ISO week.
    pub fn next_monday(&self, at: Timestamp) -> Option<Timestamp> {
        let day = self.day_of(at);
        let of_week = (day + self.first_day.weekday().num_days_from_monday() as usize) % 7;
        self.midnights.get(day + 7 - of_week).copied()
    }

    /// Returns a span cut at local midnights.
    pub fn cut(&self, span: Span) -> impl Iterator<Item = DayPart> + '_ {
        let mut start = span.start;
        std::iter::from_fn(move || {
            while start < span.end {
                let day = self.day_of(start);
                let next = self.midnights.get(day + 1);
                let end = next.map_or(span.end, |next| span.end.min(*next));
                let part = Span::new(start, end);
                start = end.max(start + 1);
                if let Some(span) = part {
                    let week = self.week_of(day);
                    return Some(DayPart { span, day, week });
                }
            }
            None
        })
    }

    /// Returns the local date of an instant, as days from the first date; before it: the first.
    pub fn day_of(&self, at: Timestamp) -> usize {
        let last = self.midnights.len() - 1;
        // Days are about equally long, so that the guess is hardly ever off.
        let guess = (at - self.midnights[0]).max(0) / DAY;
        let mut day = usize::try_from(guess).map_or(last, |guess| guess.min(last));
        while day > 0 && self.midnights[day] > at {
            day -= 1;
        }
        while day < last && self.midnights[day + 1] <= at {
            day += 1;
        }
        day
    }

    /// Returns a local date as days from the first date, negative before it.
    pub fn day_number(&self, date: NaiveDate) -> i64 {
        (date - self.first_day).num_days()
    }

    /// Returns the week of a day, as weeks from the first one.
    pub fn week_of(&self, day: usize) -> usize {
        (day + self.first_day.weekday().num_days_from_monday() as usize) / 7
    }

    /// Returns the number of ISO weeks that the axis touches.
    pub fn weeks(&self) -> usize {
        self.week_of(self.midnights.len().saturating_sub(1)) + 1
    }

    /// Returns the number of local days that the axis touches.
    pub fn days(&self) -> usize {
        self.midnights.len()
    }

    /// Returns the free minutes of each ISO week, of each local day no more than its hours; no
    /// hours at all: all that is free.
    pub fn free_by_week(&self, hours: &[i64]) -> Vec<i64> {
        let mut free = vec![0; self.weeks()];
        let mut of_day = (0, 0);
        for part in &self.parts {
            if of_day.0 != part.day {
                of_day = (part.day, 0);
            }
            let most = hours.get(part.day).copied().unwrap_or(i64::MAX);
            let minutes = part.span.minutes().min(most - of_day.1);
            of_day.1 += minutes;
            free[part.week] += minutes;
        }
        free
    }

    /// Returns the local date of a day, counted from the first.
    pub fn date(&self, day: usize) -> NaiveDate {
        self.first_day
            .checked_add_days(Days::new(day as u64))
            .unwrap_or(self.first_day)
    }

    /// Returns the zone.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Returns the most that can be worked before an instant, in minutes.
    pub fn work_until(&self, at: Timestamp) -> i64 {
        let next = self.parts.partition_point(|part| part.span.start < at);
        let Some(index) = next.checked_sub(1) else {
            return 0;
        };
        let inside = at.min(self.parts[index].span.end) - self.parts[index].span.start;
        self.before[index] + inside.min(self.gains[index])
    }

    /// Returns the earliest instant by which so many minutes can be worked; nothing where the
    /// axis holds less.
    pub fn instant_of(&self, work: i64) -> Option<Timestamp> {
        if work <= 0 {
            return self.parts.first().map(|part| part.span.start);
        }
        let index = self
            .before
            .partition_point(|before| *before < work)
            .checked_sub(1)?;
        let part = self.parts.get(index)?;
        Some(part.span.start + (work - self.before[index]))
    }

    /// Returns all that can be worked, in minutes.
    pub fn work(&self) -> i64 {
        self.before.last().copied().unwrap_or(0)
    }
}

/// Minutes taken of each day and week of an axis.
#[derive(Debug, Clone)]
pub struct Usage {
    days: Vec<i64>,
    weeks: Vec<i64>,
}

impl Usage {
    /// Returns usage with nothing taken.
    pub fn none(axis: &Axis) -> Self {
        Self {
            days: vec![0; axis.days()],
            weeks: vec![0; axis.weeks()],
        }
    }

    /// Takes minutes.
    pub fn add(&mut self, day: usize, week: usize, minutes: i64) {
        self.days[day] += minutes;
        self.weeks[week] += minutes;
    }

    /// Returns what its cap leaves of a day.
    pub fn day_room(&self, caps: &Caps, day: usize) -> i64 {
        caps.days
            .get(day)
            .map_or(i64::MAX, |cap| cap - self.days[day])
    }

    /// Returns what its cap leaves of a week.
    pub fn week_room(&self, caps: &Caps, week: usize) -> i64 {
        caps.weeks
            .get(week)
            .map_or(i64::MAX, |cap| cap - self.weeks[week])
    }
}
