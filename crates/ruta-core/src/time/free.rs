//! Free time: windows less time off and busy events.

use chrono::{Days, NaiveTime, TimeDelta};

use super::{Availability, ClockWindow, Edge, Span, Timestamp, Zone};

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

/// Returns the windows of every date that `within` touches and that is not off, clipped to it.
fn windows(availability: &Availability, within: Span) -> Vec<Span> {
    let zone = &availability.zone;
    let last = zone.date_of(within.end);
    let mut spans = Vec::new();
    let mut date = zone.date_of(within.start);
    while date <= last {
        if !availability.is_off(date) {
            spans.extend(
                availability
                    .windows_on(date)
                    .iter()
                    .filter_map(|window| on_date(zone, date, *window)?.intersection(within)),
            );
        }
        let Some(next) = date.checked_add_days(Days::new(1)) else {
            break;
        };
        date = next;
    }
    spans
}

/// Returns a window of one date as instants, or nothing where a clock change swallows it.
fn on_date(zone: &Zone, date: chrono::NaiveDate, window: ClockWindow) -> Option<Span> {
    let edge = |minute: u16, edge: Edge| -> Timestamp {
        if minute == 24 * 60 {
            return zone.end_of_day(date);
        }
        let clock = date.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute));
        zone.edge(clock, edge)
    };
    Span::new(
        edge(window.start(), Edge::Start),
        edge(window.end(), Edge::End),
    )
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
