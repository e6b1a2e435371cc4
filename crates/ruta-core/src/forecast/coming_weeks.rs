//! The free time of the coming weeks, looked up as far as a trial needs it.

use chrono::{Datelike, Days, NaiveDate};

use super::Limits;
use crate::time::{Availability, Span, Timestamp, usable_time};

/// Ten years in minutes, after which a trial counts as never ending.
const TEN_YEARS: i64 = 3652 * 24 * 60 + 12 * 60;
/// So many weeks are looked up at a time.
const AT_A_TIME: usize = 26;

/// The free time of the coming ISO weeks, the present one from now on first.
#[derive(Debug)]
pub(crate) struct ComingWeeks<'a> {
    availability: &'a Availability,
    busy: &'a [Span],
    limits: &'a Limits,
    now: Timestamp,
    monday: NaiveDate,
    weeks: Vec<Week>,
}

/// One week's free time.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Week {
    end: Timestamp,
    free: Vec<Span>,
    /// Free minutes before each stretch.
    before: Vec<i64>,
    /// How many of its minutes may be worked.
    workable: i64,
}

impl<'a> ComingWeeks<'a> {
    /// Starts at an instant.
    pub(crate) fn new(
        availability: &'a Availability,
        busy: &'a [Span],
        limits: &'a Limits,
        now: Timestamp,
    ) -> Self {
        let today = availability.zone.date_of(now);
        let since_monday = today.weekday().num_days_from_monday();
        Self {
            availability,
            busy,
            limits,
            now,
            monday: today - Days::new(since_monday.into()),
            weeks: Vec::new(),
        }
    }

    /// Returns the instant from which everything is counted.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns the minutes of a week that may be worked; nothing once ten years are over.
    pub(crate) fn workable(&mut self, week: usize) -> Option<f64> {
        if self.weeks.len() <= week {
            self.look_up();
        }
        self.weeks.get(week).map(|week| week.workable as f64)
    }

    /// Returns the week that an instant lies in.
    pub(crate) fn week_of(&mut self, at: Timestamp) -> usize {
        while self.weeks.last().is_none_or(|last| last.end <= at) {
            let known = self.weeks.len();
            self.look_up();
            if self.weeks.len() == known {
                break;
            }
        }
        self.weeks.partition_point(|week| week.end <= at)
    }

    /// Returns the instant by which so many of a week's minutes can be worked.
    pub(crate) fn instant_in(&self, week: usize, minutes: i64) -> Timestamp {
        let Week { free, before, .. } = &self.weeks[week];
        let stretch = before.partition_point(|before| *before < minutes);
        let stretch = stretch.saturating_sub(1);
        free.get(stretch).map_or(self.now, |span| {
            (span.start + (minutes - before[stretch])).min(span.end)
        })
    }

    /// Returns the minutes of a week that can be worked before an instant.
    pub(crate) fn workable_until(&self, week: usize, at: Timestamp) -> f64 {
        let Some(week) = self.weeks.get(week) else {
            return 0.0;
        };
        let until = |span: &Span| (at.min(span.end) - span.start).max(0);
        let free: i64 = week.free.iter().map(until).sum();
        free.min(week.workable) as f64
    }

    /// Looks some more weeks up, up to ten years from now.
    fn look_up(&mut self) {
        let zone = &self.availability.zone;
        let last = self.now + TEN_YEARS;
        let monday = |week: usize| zone.start_of_day(self.monday + Days::new(week as u64 * 7));
        let known = self.weeks.len();
        let start = monday(known).max(self.now);
        let end = monday(known + AT_A_TIME).min(last);
        let free = Span::new(start, end)
            .map(|ahead| usable_time(self.availability, self.busy, ahead))
            .unwrap_or_default();
        let mut rest = free.as_slice();
        let mut found = Vec::with_capacity(AT_A_TIME);
        for week in known..known + AT_A_TIME {
            let (start, end) = (monday(week).max(self.now), monday(week + 1).min(last));
            let Some(within) = Span::new(start, end) else {
                break;
            };
            while rest.first().is_some_and(|span| span.end <= start) {
                rest = &rest[1..];
            }
            let of_week = rest.iter().map_while(|span| span.intersection(within));
            found.push(Week::new(week, of_week.collect(), end, self.limits));
        }
        self.weeks.extend(found);
    }
}

impl Week {
    fn new(number: usize, free: Vec<Span>, end: Timestamp, limits: &Limits) -> Self {
        let mut sum = 0;
        let mut before = Vec::with_capacity(free.len());
        for span in &free {
            before.push(sum);
            sum += span.minutes();
        }
        Self {
            end,
            free,
            before,
            workable: limits.of_week(number, sum),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;
    use crate::time::{ClockWindow, Zone};

    fn availability() -> Availability {
        let mut availability = Availability::empty(Zone::named("Europe/Madrid").expect("a zone"));
        let window = |text| ClockWindow::parse(text).expect("a window");
        // Sunday's window and Monday's are one stretch that belongs to two weeks.
        availability
            .weekly
            .add(Weekday::Sun, [window("22:00-24:00")]);
        availability
            .weekly
            .add(Weekday::Mon, [window("0:00-1:00"), window("19:00-21:00")]);
        availability
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::floor(&crate::time::parse_instant(text).expect("an instant"))
    }

    #[test]
    fn a_stretch_across_two_weeks_counts_in_each_with_its_part() {
        let availability = availability();
        let now = at("2026-01-12T00:30:00+01:00");
        let limits = Limits::default();
        let mut weeks = ComingWeeks::new(&availability, &[], &limits, now);
        assert_eq!(weeks.workable(0), Some(30.0 + 120.0 + 120.0));
        assert_eq!(weeks.workable(1), Some(60.0 + 120.0 + 120.0));
        assert_eq!(weeks.instant_in(0, 31), at("2026-01-12T19:01:00+01:00"));
        assert_eq!(weeks.instant_in(0, 30), at("2026-01-12T01:00:00+01:00"));
        assert_eq!(weeks.instant_in(1, 60), at("2026-01-19T01:00:00+01:00"));
        let noon = at("2026-01-19T12:00:00+01:00");
        assert_eq!(weeks.week_of(noon), 1);
        assert!((weeks.workable_until(1, noon) - 60.0).abs() < 1e-9);
    }

    #[test]
    fn a_week_holds_no_more_than_its_limits_and_ten_years_are_the_end() {
        let availability = availability();
        let limits = Limits {
            week_minutes: Some(200),
            reserve: 0.5,
            planned: vec![0, 250, 900],
            more: 0,
        };
        let now = at("2026-01-12T00:00:00+01:00");
        let mut weeks = ComingWeeks::new(&availability, &[], &limits, now);
        let workable = [0, 1, 2, 3].map(|week| weeks.workable(week));
        assert_eq!(workable, [150.0, 250.0, 300.0, 150.0].map(Some));
        let known = (0..600).take_while(|week| weeks.workable(*week).is_some());
        assert_eq!(known.count(), 522);
        assert_eq!(weeks.week_of(now + 2 * TEN_YEARS), weeks.weeks.len());
    }
}
