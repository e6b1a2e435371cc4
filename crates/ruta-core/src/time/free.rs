//! Free time: windows less time off and busy events.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::{Availability, ClockWindow, Edge, Span};

/// Returns the free stretches inside `within`, in order; windows that touch or overlap are one.
///
/// `busy` may be in any order and overlap.
pub fn free_time(availability: &Availability, busy: &[Span], within: Span) -> Vec<Span> {
    without(&merge(windows(availability, within)), busy)
}

/// Returns what is left of stretches in order, once others, in any order, are taken away.
pub fn without(stretches: &[Span], taken: &[Span]) -> Vec<Span> {
    subtract(stretches, &merge(taken.to_vec()))
}

/// Returns the free stretches inside `within`, in order, of a date with hours instead of windows
/// the earliest minutes alone, as many as it has.
pub fn usable_time(availability: &Availability, busy: &[Span], within: Span) -> Vec<Span> {
    let free = free_time(availability, busy, within);
    if !availability.has_hours_only() {
        return free;
    }
    let zone = &availability.zone;
    let mut used: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    let mut usable: Vec<Span> = Vec::with_capacity(free.len());
    for mut rest in free {
        loop {
            let date = zone.date_of(rest.start);
            let midnight = zone.end_of_day(date).min(rest.end);
            let used = used.entry(date).or_default();
            let most = availability.most_on(date).map_or(i64::MAX, i64::from);
            let minutes = (midnight - rest.start).min(most - *used);
            *used += minutes;
            if let Some(part) = Span::new(rest.start, rest.start + minutes) {
                match usable.last_mut() {
                    Some(last) if last.end == part.start => last.end = part.end,
                    _ => usable.push(part),
                }
            }
            let Some(next) = Span::new(midnight, rest.end) else {
                break;
            };
            rest = next;
        }
    }
    usable
}

/// Returns the free minutes inside `within`, of a date with hours instead of windows no more than
/// these.
pub fn free_minutes(availability: &Availability, busy: &[Span], within: Span) -> i64 {
    let usable = usable_time(availability, busy, within);
    usable.into_iter().map(Span::minutes).sum()
}

/// Returns the windows of every date that `within` touches, clipped to it; one over midnight
/// belongs to the date before.
fn windows(availability: &Availability, within: Span) -> Vec<Span> {
    let zone = &availability.zone;
    let last = zone.date_of(within.end);
    let first = zone.date_of(within.start);
    let mut spans = Vec::new();
    let mut date = first.pred_opt().unwrap_or(first);
    while date <= last {
        spans.extend(
            availability
                .windows_on(date)
                .iter()
                .filter_map(|window| on_date(availability, date, *window)?.intersection(within)),
        );
        let Some(next) = date.succ_opt() else {
            break;
        };
        date = next;
    }
    spans
}

/// Returns a window of one date as instants, or nothing where a clock change swallows it; it ends
/// at midnight where the next date is without study.
fn on_date(availability: &Availability, date: NaiveDate, window: ClockWindow) -> Option<Span> {
    let zone = &availability.zone;
    let wall = |minute: u16, edge: Edge| {
        let clock = date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute));
        zone.edge(clock, edge)
    };
    let over_midnight = window.end() > 24 * 60;
    let end = if window.end() == 24 * 60
        || over_midnight && availability.hours_on(date.succ_opt()?).is_none()
    {
        zone.end_of_day(date)
    } else {
        wall(window.end(), Edge::End)
    };
    Span::new(wall(window.start(), Edge::Start), end)
}

/// Sorts spans and joins those that touch or overlap.
fn merge(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// Takes one merged list away from another.
fn subtract(free: &[Span], busy: &[Span]) -> Vec<Span> {
    let mut left = Vec::with_capacity(free.len());
    let mut first_busy = 0;
    for span in free {
        while busy
            .get(first_busy)
            .is_some_and(|taken| taken.end <= span.start)
        {
            first_busy += 1;
        }
        let mut start = span.start;
        for taken in busy[first_busy..]
            .iter()
            .take_while(|taken| taken.start < span.end)
        {
            left.extend(Span::new(start, taken.start));
            start = start.max(taken.end);
        }
        left.extend(Span::new(start, span.end));
    }
    left
}
