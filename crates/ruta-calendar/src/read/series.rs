//! Items into busy time: versions chosen, series expanded, changes applied.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use ruta_core::time::Timestamp;

use super::clock::Clock;
use super::event::{Item, Key, Replaces};
use super::rule::{self, Budget, StartCounts};
use super::value::{self, Length, Moment};
use super::{BusyEvent, BusyQuestion, BusyReading, LeftOut, SkipReason, Skipped};

/// Adds the items' busy time to a reading; a series that cannot be expanded is skipped.
pub(super) fn expand(
    items: Vec<Item>,
    asked: &BusyQuestion<'_>,
    budget: &mut Budget,
    reading: &mut BusyReading,
    left_out: &mut LeftOut,
) {
    for group in groups(items) {
        let group = Group::of(group);
        let changed = Changed::of(&group.changes);
        for item in group.masters.iter().chain(&group.changes) {
            match busy_events(item, &changed, asked, budget) {
                Ok(busy) => reading.busy.extend(busy),
                Err(SkipReason::TooMany) if item.rules.is_empty() => left_out.add(item.line),
                Err(reason) => reading.skipped.push(Skipped {
                    line: Some(item.line),
                    name: item.name.clone(),
                    reason,
                }),
            }
        }
    }
    reading.busy.sort();
    reading.busy.dedup();
}

/// Returns the items of each UID together, in the order of the file.
fn groups(items: Vec<Item>) -> Vec<Vec<Item>> {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<Item>> = Vec::new();
    for item in items {
        let next = groups.len();
        let place = match item.uid.clone() {
            Some(uid) => *places.entry(uid).or_insert(next),
            None => next,
        };
        if place == next {
            groups.push(Vec::new());
        }
        groups[place].push(item);
    }
    groups
}

/// The newest versions of what one UID names.
struct Group {
    masters: Vec<Item>,
    changes: Vec<Item>,
}

impl Group {
    fn of(items: Vec<Item>) -> Self {
        let (changes, masters): (Vec<Item>, Vec<Item>) =
            items.into_iter().partition(|item| item.replaces.is_some());
        Self {
            masters: newest(masters, |_| None),
            changes: newest(changes, |item| item.replaces.map(|replaces| replaces.key)),
        }
    }
}

/// Returns the items with the newest version of each key. Of two equally new ones both stay:
/// some programs give one UID to different events.
fn newest(items: Vec<Item>, key: impl Fn(&Item) -> Option<Key>) -> Vec<Item> {
    let mut versions: BTreeMap<Option<Key>, (i64, String)> = BTreeMap::new();
    for item in &items {
        let newest = versions.entry(key(item)).or_default();
        if *newest < item.version {
            newest.clone_from(&item.version);
        }
    }
    items
        .into_iter()
        .filter(|item| versions.get(&key(item)) == Some(&item.version))
        .collect()
}

/// What the changes of a series take away from it.
struct Changed {
    keys: Keys,
    /// Changes of all later events too, in order.
    later: Vec<Later>,
}

/// A change of an event and of all later ones.
struct Later {
    from: Replaces,
    shift: TimeDelta,
    length: Length,
    name: String,
    busy: bool,
}

impl Changed {
    fn of(changes: &[Item]) -> Self {
        let replaced = || {
            changes
                .iter()
                .filter_map(|item| Some((item, item.replaces?)))
        };
        let mut later: Vec<Later> = replaced()
            .filter(|(_, replaces)| replaces.later_too)
            .map(|(item, from)| Later {
                from,
                shift: item.start - from.local,
                length: item.length,
                name: item.name.clone(),
                busy: item.busy,
            })
            .collect();
        later.sort_by_key(|later| later.from.local);
        Self {
            keys: Keys::of(replaced().map(|(_, replaces)| replaces.key)),
            later,
        }
    }

    fn later_at(&self, local: NaiveDateTime) -> Option<&Later> {
        self.later.iter().rfind(|later| later.from.local <= local)
    }

    fn largest_shift(&self) -> TimeDelta {
        let shifts = self.later.iter().map(|later| later.shift.abs());
        shifts.max().unwrap_or_else(TimeDelta::zero)
    }
}

/// A set of starts, by day and by instant.
#[derive(Default)]
struct Keys {
    days: BTreeSet<NaiveDate>,
    /// The dates of those that have an instant, for series of whole days.
    days_of_instants: BTreeSet<NaiveDate>,
    instants: BTreeSet<i64>,
}

impl Keys {
    fn of(keys: impl Iterator<Item = Key>) -> Self {
        let mut set = Self::default();
        for key in keys {
            if let Some(at) = key.at_seconds {
                set.instants.insert(at);
                set.days_of_instants.insert(key.on);
            } else {
                set.days.insert(key.on);
            }
        }
        set
    }

    fn hold(&self, item: &Item, local: NaiveDateTime) -> bool {
        let day = local.date();
        self.days.contains(&day)
            || if item.all_day {
                self.days_of_instants.contains(&day)
            } else {
                !self.instants.is_empty() && self.instants.contains(&item.clock.seconds_of(local))
            }
    }
}

/// Returns an item's busy events that share time with the window.
fn busy_events(
    item: &Item,
    changed: &Changed,
    asked: &BusyQuestion<'_>,
    budget: &mut Budget,
) -> Result<Vec<BusyEvent>, SkipReason> {
    let is_change = item.replaces.is_some();
    if !item.busy && (is_change || changed.later.is_empty()) {
        return Ok(Vec::new());
    }
    let except = Keys::of(item.except.iter().copied());
    let mut busy = Vec::new();
    for (local, seconds) in starts(item, changed, asked, budget)? {
        if !is_change && (except.hold(item, local) || changed.keys.hold(item, local)) {
            continue;
        }
        let later = changed.later_at(local).filter(|_| !is_change);
        let (local, length, name, takes_time) = match later {
            Some(later) => (local + later.shift, later.length, &later.name, later.busy),
            None => (local, item.length, &item.name, item.busy),
        };
        let length = seconds.map_or(length, |seconds| Length { days: 0, seconds });
        let (start, end) = bounds(item, local, length, asked);
        let inside = start < asked.window.end && asked.window.start < end;
        if takes_time && start < end && inside {
            budget.afford(busy.len() + 1)?;
            busy.push(BusyEvent {
                start,
                end,
                name: name.clone(),
            });
        }
    }
    budget.tell(busy.len());
    Ok(busy)
}

/// Returns every start of an item up to the window's end, with its own length where it has one.
fn starts(
    item: &Item,
    changed: &Changed,
    asked: &BusyQuestion<'_>,
    budget: &mut Budget,
) -> Result<BTreeMap<NaiveDateTime, Option<i64>>, SkipReason> {
    let mut starts = BTreeMap::from([(item.start, None)]);
    // A changed event of a series stands for itself; rules in it are copies of the series'.
    if item.replaces.is_some() {
        return Ok(starts);
    }
    let margin = TimeDelta::days(1) + changed.largest_shift();
    let last = item.clock.local(asked.window.end.minutes() * 60);
    let last = last.checked_add_signed(margin).unwrap_or(last);
    let until = |text: &str| until(text, item);
    // With several rules the start counts for the one that makes it, which need not be this one.
    let counts = match item.rules.len() {
        1 => StartCounts::Always,
        _ => StartCounts::WhereMade,
    };
    for rule in &item.rules {
        let found = rule::expand(rule, item.start, counts, last, until, budget)?;
        starts.extend(found.into_iter().map(|local| (local, None)));
    }
    starts.extend(item.added.iter().copied());
    for rule in &item.except_rules {
        let counts = StartCounts::Always;
        for local in rule::expand(rule, item.start, counts, last, until, budget)? {
            starts.remove(&local);
        }
    }
    Ok(starts)
}

/// Reads an UNTIL as local time of the series, whatever form it has.
fn until(text: &str, item: &Item) -> Option<NaiveDateTime> {
    Some(match value::moment(text)? {
        Moment::Day(day) => rule::end_of_day(day),
        Moment::Local(local) => local,
        // Some programs end a series of days with a time in UTC; its date is meant.
        Moment::Utc(at) if item.all_day => at,
        Moment::Utc(at) => item.clock.local(at.and_utc().timestamp()),
    })
}

/// Returns when an event starts and ends, in whole minutes that hold it.
pub(super) fn bounds(
    item: &Item,
    local: NaiveDateTime,
    length: Length,
    asked: &BusyQuestion<'_>,
) -> (Timestamp, Timestamp) {
    let after = |days: i64| {
        let days = Days::new(u64::try_from(days).unwrap_or(0));
        local.checked_add_days(days).unwrap_or(local)
    };
    if item.all_day {
        let day = |local: NaiveDateTime| asked.zone.start_of_day(local.date());
        return (day(local), day(after(length.days)));
    }
    let start = item.clock.seconds_of(local);
    let end = nominal_end(&item.clock, start, after(length.days), length);
    (
        Timestamp::from_minutes(start.div_euclid(60)),
        Timestamp::from_minutes(end.div_euclid(60) + i64::from(end.rem_euclid(60) > 0)),
    )
}

/// Days move the wall clock, the rest of a length is exact.
fn nominal_end(clock: &Clock, start: i64, days_after: NaiveDateTime, length: Length) -> i64 {
    if length.days == 0 {
        start + length.seconds
    } else {
        clock.seconds_of(days_after) + length.seconds
    }
}
