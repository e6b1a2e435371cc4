//! VTIMEZONE from current zone rules (RFC 5545 §3.6.5).

use chrono::{Datelike, NaiveDateTime, TimeDelta};
use ics::components::{Component, Property};
use ruta_core::time::{Timestamp, Transition, Zone};

/// Returns the zone's component, right for every instant from `first` to `last`.
///
/// Where the zone's two changes a year follow one rule throughout, the rule is written, which
/// Outlook needs; elsewhere each change is.
pub(super) fn component(zone: &Zone, first: Timestamp, last: Timestamp) -> Component<'static> {
    let mut component = Component::new("VTIMEZONE");
    component.add_property(Property::new("TZID", zone.name().to_owned()));
    let (from_year, to_year) = (zone.local(first).year() - 1, zone.local(last).year() + 1);
    let years = zone.transitions(start_of_year(from_year), start_of_year(to_year + 1));
    let observances = regular(&years, to_year - from_year + 1)
        .unwrap_or_else(|| explicit(zone, &years, first, last));
    for observance in observances {
        component.add_component(observance.component());
    }
    component
}

fn start_of_year(year: i32) -> Timestamp {
    let start = chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    Timestamp::floor(&start.and_time(chrono::NaiveTime::MIN).and_utc())
}

/// A stretch with one offset: from a local time on, perhaps again every year.
struct Observance {
    starts: NaiveDateTime,
    offset_before: i32,
    offset_after: i32,
    rule: Option<String>,
}

impl Observance {
    fn of(change: Transition, rule: Option<String>) -> Self {
        Self {
            starts: local_before(change),
            offset_before: change.offset_before,
            offset_after: change.offset_after,
            rule,
        }
    }

    fn component(&self) -> Component<'static> {
        let daylight = self.offset_after > self.offset_before;
        let mut component = Component::new(if daylight { "DAYLIGHT" } else { "STANDARD" });
        let starts = self.starts.format("%Y%m%dT%H%M%S").to_string();
        component.add_property(Property::new("DTSTART", starts));
        component.add_property(Property::new("TZOFFSETFROM", offset(self.offset_before)));
        component.add_property(Property::new("TZOFFSETTO", offset(self.offset_after)));
        if let Some(rule) = &self.rule {
            component.add_property(Property::new("RRULE", rule.clone()));
        }
        component
    }
}

/// Returns the wall clock at a change, read with the offset before it.
fn local_before(change: Transition) -> NaiveDateTime {
    (change.at + i64::from(change.offset_before))
        .to_utc()
        .naive_utc()
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// Returns two yearly observances where every year has the same two changes.
fn regular(changes: &[Transition], years: i32) -> Option<Vec<Observance>> {
    if changes.len() != usize::try_from(years).ok()? * 2 {
        return None;
    }
    let of_parity = |parity: usize| changes.iter().skip(parity).step_by(2).copied().collect();
    let both: [Vec<Transition>; 2] = [of_parity(0), of_parity(1)];
    both.into_iter().map(|changes| yearly(&changes)).collect()
}

/// Returns one observance for changes that fall on the same weekday of the same month at the same
/// time, once in each of consecutive years.
fn yearly(changes: &[Transition]) -> Option<Observance> {
    let first = *changes.first()?;
    let starts = local_before(first);
    let alike = changes.iter().enumerate().all(|(number, change)| {
        let local = local_before(*change);
        local.year() == starts.year() + number as i32
            && local.month() == starts.month()
            && local.weekday() == starts.weekday()
            && local.time() == starts.time()
            && (change.offset_before, change.offset_after)
                == (first.offset_before, first.offset_after)
    });
    let locals = || changes.iter().map(|change| local_before(*change));
    let which = |local: NaiveDateTime| local.day0() / 7 + 1;
    let is_last = |local: NaiveDateTime| (local + TimeDelta::days(7)).month() != local.month();
    let number = if locals().all(is_last) {
        "-1".to_owned()
    } else if locals().all(|local| which(local) == which(starts)) {
        which(starts).to_string()
    } else {
        return None;
    };
    let day = starts.weekday().to_string()[..2].to_uppercase();
    let rule = format!("FREQ=YEARLY;BYMONTH={};BYDAY={number}{day}", starts.month());
    alike.then(|| Observance::of(first, Some(rule)))
}

/// Returns each change from the last one before `first` up to `last`, or the one offset in force.
fn explicit(
    zone: &Zone,
    changes: &[Transition],
    first: Timestamp,
    last: Timestamp,
) -> Vec<Observance> {
    let before = changes.iter().rposition(|change| change.at <= first);
    let mut observances: Vec<Observance> = changes
        .iter()
        .skip(before.unwrap_or(0))
        .filter(|change| change.at <= last)
        .map(|change| Observance::of(*change, None))
        .collect();
    if before.is_none() {
        let offset = zone.offset_minutes_at(first);
        let starts = chrono::DateTime::UNIX_EPOCH.naive_utc();
        let always = Observance {
            starts,
            offset_before: offset,
            offset_after: offset,
            rule: None,
        };
        observances.insert(0, always);
    }
    observances
}
