//! Declared hours beside those that were studied, and hours that would fit better.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Timelike};
use ruta_core::time::{Span, Timestamp};
use ruta_store::{ClockMinutes, HoursRecord, Past};

use crate::figures;
use crate::hours::week_view;
use crate::situation::Situation;
use crate::wire::{DaySuggestion, HourEvidence, HoursEvidence, HoursSuggestion};

/// How far back the evidence reaches.
const WEEKS: u64 = 12;
/// In how many weeks an hour must have been planned before it is called unused.
const PLANNED_WEEKS: usize = 4;
/// An hour of which less than so many percent were studied is unused.
const UNUSED_PERCENT: u32 = 35;
/// In how many weeks an hour must have been studied before it is called used.
const STUDIED_WEEKS: usize = 3;
/// An hour of which so many percent were studied is used.
const USED_PERCENT: u32 = 60;
/// Days with hours instead of windows are suggested in steps of so many minutes.
const STEP: u32 = 15;
const HOUR: u16 = 60;

/// A weekday, 0 for Monday, and an hour of it.
type Place = (u8, u8);

/// What became of an hour of the week.
#[derive(Debug, Clone, Default)]
struct Cell {
    planned: u32,
    done: u32,
    planned_weeks: BTreeSet<NaiveDate>,
    done_weeks: BTreeSet<NaiveDate>,
}

impl Cell {
    fn is_unused(&self) -> bool {
        self.planned_weeks.len() >= PLANNED_WEEKS && self.done * 100 < self.planned * UNUSED_PERCENT
    }

    fn is_used(&self) -> bool {
        self.done_weeks.len() >= STUDIED_WEEKS && self.done * 100 >= self.planned * USED_PERCENT
    }
}

/// Compares what was declared with what was studied in the last twelve weeks.
///
/// Only usual days count, and only weeks with study: a week away says nothing about an hour. What
/// nobody answered for counts on neither side.
pub(crate) fn evidence(situation: &Situation, past: &Past) -> HoursEvidence {
    let (cells, weeks) = cells(situation, past);
    HoursEvidence {
        weeks: weeks.len() as u32,
        suggestion: suggestion(situation, &cells, weeks.len() as u32),
        hours: cells
            .into_iter()
            .map(|((weekday, hour), cell)| HourEvidence {
                weekday,
                hour,
                planned_minutes: cell.planned,
                done_minutes: cell.done,
            })
            .collect(),
    }
}

/// Returns the hours of the week in which something was planned or studied, and the weeks.
fn cells(situation: &Situation, past: &Past) -> (BTreeMap<Place, Cell>, BTreeSet<NaiveDate>) {
    let this_monday = figures::monday_of(situation.today());
    let first = this_monday - Days::new(WEEKS * 7);
    let counts = |date: NaiveDate| first <= date && date < this_monday && is_usual(situation, date);
    let studied: Vec<Span> = studied(situation, past);
    let weeks: BTreeSet<NaiveDate> = studied
        .iter()
        .map(|span| situation.zone.date_of(span.start))
        .filter(|date| counts(*date))
        .map(figures::monday_of)
        .collect();
    let open: BTreeSet<Span> = situation.open_sessions().map(|open| open.span).collect();
    let planned = past.planned.iter().filter(|span| !open.contains(span));
    let mut cells: BTreeMap<Place, Cell> = BTreeMap::new();
    let mut add = |span: Span, done: bool| {
        for (date, hour, minutes) in by_hour(situation, span) {
            let week = figures::monday_of(date);
            if !counts(date) || !weeks.contains(&week) {
                continue;
            }
            let weekday = date.weekday().num_days_from_monday() as u8;
            let cell = cells.entry((weekday, hour)).or_default();
            if done {
                cell.done += minutes;
                cell.done_weeks.insert(week);
            } else {
                cell.planned += minutes;
                cell.planned_weeks.insert(week);
            }
        }
    };
    for span in planned {
        add(*span, false);
    }
    for span in studied {
        add(span, true);
    }
    (cells, weeks)
}

/// Tells whether the usual week holds on a date.
fn is_usual(situation: &Situation, date: NaiveDate) -> bool {
    let availability = &situation.availability;
    let in_season = |from: NaiveDate, to: NaiveDate| from <= date && date <= to;
    let mut profiles = availability.profiles.iter();
    !availability.is_off(date)
        && !availability.days.contains_key(&date)
        && !availability.holidays.contains(&date)
        && !profiles.any(|profile| in_season(profile.from, profile.to))
}

/// Returns when the learner studied: of each session the minutes that were logged, from its start.
fn studied(situation: &Situation, past: &Past) -> Vec<Span> {
    let logs = situation.state.logs.iter();
    logs.filter_map(|(id, log)| {
        let span = past.spans.get(id)?;
        let end = (span.start + i64::from(log.minutes)).min(span.end);
        Span::new(span.start, end)
    })
    .collect()
}

/// Cuts a span at the hours of the local clock: date, hour and minutes of each part.
fn by_hour(situation: &Situation, span: Span) -> Vec<(NaiveDate, u8, u32)> {
    let mut parts = Vec::new();
    let mut at: Timestamp = span.start;
    while at < span.end {
        let local = situation.zone.local(at);
        let next = (at + i64::from(60 - local.minute())).min(span.end);
        parts.push((local.date(), local.hour() as u8, (next - at) as u32));
        at = next;
    }
    parts
}

/// Returns the usual week without unused hours and with used ones, where that differs and leaves
/// some.
fn suggestion(
    situation: &Situation,
    cells: &BTreeMap<Place, Cell>,
    weeks: u32,
) -> Option<HoursSuggestion> {
    let declared = &situation.state.availability.weekly;
    let least = situation.state.settings.min_session_minutes as u16;
    let mut weekly = declared.clone();
    let mut days = Vec::new();
    for (weekday, before) in (0_u8..).zip(declared) {
        let (after, changed) = match before {
            HoursRecord::Windows(windows) => other_windows(cells, weekday, windows, least),
            HoursRecord::Minutes(minutes) => fewer_minutes(cells, weekday, *minutes, weeks),
        };
        if after == *before {
            continue;
        }
        weekly[usize::from(weekday)] = after;
        days.push((weekday, changed));
    }
    let any = weekly.iter().any(|day| !day.is_empty());
    let views = (week_view(declared), week_view(&weekly));
    let day = |(weekday, (planned, done)): (u8, (u32, u32))| DaySuggestion {
        weekday,
        before: views.0[usize::from(weekday)].clone(),
        after: views.1[usize::from(weekday)].clone(),
        planned_minutes: planned,
        done_minutes: done,
    };
    (any && !days.is_empty()).then(|| HoursSuggestion {
        zone: situation.zone.name().to_owned(),
        days: days.into_iter().map(day).collect(),
        weekly: views.1.clone(),
    })
}

/// Returns a day's windows with other hours, and what was planned and studied in those that change.
fn other_windows(
    cells: &BTreeMap<Place, Cell>,
    weekday: u8,
    windows: &[ClockMinutes],
    least: u16,
) -> (HoursRecord, (u32, u32)) {
    let mut changed = (0, 0);
    let mut note = |cell: &Cell| {
        changed.0 += cell.planned;
        changed.1 += cell.done;
    };
    let mut kept: Vec<ClockMinutes> = Vec::new();
    for (start, end) in windows {
        let mut pieces: Vec<ClockMinutes> = Vec::new();
        let mut whole = true;
        for hour in start / HOUR..end.div_ceil(HOUR) {
            if let Some(cell) = at(cells, weekday, hour).filter(|cell| cell.is_unused()) {
                note(cell);
                whole = false;
                continue;
            }
            let piece = ((hour * HOUR).max(*start), ((hour + 1) * HOUR).min(*end));
            join(&mut pieces, piece);
        }
        // What is left beside an unused hour may be too short for a session.
        let pieces = pieces.into_iter();
        kept.extend(pieces.filter(|(start, end)| whole || end - start >= least));
    }
    let is_declared = |hour: u16| {
        let all = windows.iter();
        let mut declared = all.filter(|(start, end)| start / HOUR <= hour && hour * HOUR < *end);
        declared.next().is_some()
    };
    for hour in (0..24).filter(|hour| !is_declared(*hour)) {
        if let Some(cell) = at(cells, weekday, hour).filter(|cell| cell.is_used()) {
            note(cell);
            kept.push((hour * HOUR, (hour + 1) * HOUR));
        }
    }
    kept.sort_unstable();
    let mut joined = Vec::new();
    for piece in kept {
        join(&mut joined, piece);
    }
    (HoursRecord::Windows(joined), changed)
}

/// Returns what became of an hour of a day's windows; past midnight it is the next day's.
fn at(cells: &BTreeMap<Place, Cell>, weekday: u8, hour: u16) -> Option<&Cell> {
    let (later, hour) = (hour / 24, hour % 24);
    cells.get(&((weekday + later as u8) % 7, hour as u8))
}

/// Adds a piece in order, joined to the last one where they touch.
fn join(pieces: &mut Vec<ClockMinutes>, (start, end): ClockMinutes) {
    match pieces.last_mut() {
        Some(last) if last.1 >= start => last.1 = last.1.max(end),
        _ => pieces.push((start, end)),
    }
}

/// Returns fewer minutes for a day that has no windows, where most of them were not studied.
fn fewer_minutes(
    cells: &BTreeMap<Place, Cell>,
    weekday: u8,
    minutes: u16,
    weeks: u32,
) -> (HoursRecord, (u32, u32)) {
    let of_day = cells.range((weekday, 0)..(weekday + 1, 0));
    let mut all = Cell::default();
    for (_, cell) in of_day {
        all.planned += cell.planned;
        all.done += cell.done;
        all.planned_weeks.extend(&cell.planned_weeks);
    }
    let usual = all.done.div_ceil(weeks.max(1)).div_ceil(STEP) * STEP;
    let usual = u16::try_from(usual).unwrap_or(minutes).min(minutes);
    let after = match usual {
        _ if !all.is_unused() => HoursRecord::Minutes(minutes),
        0 => HoursRecord::default(),
        usual => HoursRecord::Minutes(usual),
    };
    (after, (all.planned, all.done))
}
