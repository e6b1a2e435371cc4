//! Zone names of every program, made clocks.

use std::collections::BTreeMap;
use std::rc::Rc;

use chrono::{Days, NaiveDateTime};
use ruta_core::time::{Timestamp, Zone};
use windows_timezones::WindowsTimezone;

use super::SkipReason;
use super::clock::{Change, Clock, Described};
use super::component::Component;
use super::rule::{self, Budget, StartCounts};
use super::value::{self, Moment};

/// The zones of one calendar.
#[derive(Debug)]
pub(super) struct Zones<'a> {
    described: BTreeMap<&'a str, &'a Component>,
    clocks: BTreeMap<String, Option<Clock>>,
    until: Timestamp,
}

impl<'a> Zones<'a> {
    /// Returns the zones of a calendar, good for times up to `until`.
    pub(super) fn of(calendar: &'a Component, until: Timestamp) -> Self {
        let described = calendar
            .parts
            .iter()
            .filter(|part| part.name == "VTIMEZONE")
            .filter_map(|part| Some((unquoted(part.value("TZID")?), part)))
            .collect();
        Self {
            described,
            clocks: BTreeMap::new(),
            until,
        }
    }

    /// Returns the clock of a TZID.
    ///
    /// Names come first, because zone data is newer than any file: IANA, with what programs put
    /// before it; Windows; X-LIC-LOCATION. Then the file's own description is followed, and last a
    /// name that is an offset, such as `UTC+11`.
    pub(super) fn clock(&mut self, tzid: &str, budget: &mut Budget) -> Result<Clock, SkipReason> {
        let tzid = unquoted(tzid);
        if !self.clocks.contains_key(tzid) {
            let clock = named(tzid)
                .map(Clock::Zone)
                .or_else(|| {
                    let component = self.described.get(tzid)?;
                    let location = component.value("X-LIC-LOCATION").and_then(named);
                    location
                        .map(Clock::Zone)
                        .or_else(|| described(component, self.until, budget))
                })
                .or_else(|| fixed(tzid));
            self.clocks.insert(tzid.to_owned(), clock);
        }
        self.clocks
            .get(tzid)
            .cloned()
            .flatten()
            .ok_or_else(|| SkipReason::UnknownZone(tzid.chars().take(80).collect()))
    }
}

fn unquoted(tzid: &str) -> &str {
    tzid.trim().trim_matches('"').trim()
}

/// Returns the zone of a name as programs write it.
fn named(name: &str) -> Option<Zone> {
    let iana = |name: &str| Zone::named(name).ok();
    // `/mozilla.org/20070129_1/Europe/Berlin`, `posix/Europe/Vaduz`, `tzone://Microsoft/Utc`.
    let suffixes = || {
        name.match_indices('/')
            .find_map(|(at, _)| iana(&name[at + 1..]))
    };
    // `Europe_Berlin`, `US-Eastern`.
    let misspelt =
        || iana(&name.replacen('_', "/", 1)).or_else(|| iana(&name.replacen('-', "/", 1)));
    iana(name)
        .or_else(|| windows(name))
        .or_else(suffixes)
        .or_else(misspelt)
}

fn windows(name: &str) -> Option<Zone> {
    let zone: WindowsTimezone = name.parse().ok()?;
    Zone::named(zone.tzdb_id()).ok()
}

/// Returns the clock of a name that says no more than its offset: `UTC+11`, `GMT-0330`, `UTC+05:45`.
fn fixed(name: &str) -> Option<Clock> {
    let name = name.to_ascii_uppercase();
    let offset = ["UTC", "GMT"]
        .into_iter()
        .find_map(|start| name.strip_prefix(start))?
        .trim();
    let (sign, digits) = offset.split_at_checked(1)?;
    let digits = digits.replace(':', "");
    // A lone number is hours.
    let digits = match digits.len() {
        1 => format!("0{digits}00"),
        2 => format!("{digits}00"),
        _ => digits,
    };
    let signed = matches!(sign, "+" | "-").then(|| format!("{sign}{digits}"))?;
    let seconds = value::offset_seconds(&signed)?;
    let always = Change {
        local: NaiveDateTime::MIN,
        before: seconds,
        after: seconds,
    };
    Described::new(vec![always]).map(|described| Clock::Described(Rc::new(described)))
}

/// Returns the clock that a VTIMEZONE describes (RFC 5545 §3.6.5), or nothing where a part of it
/// cannot be read.
fn described(zone: &Component, until: Timestamp, budget: &mut Budget) -> Option<Clock> {
    let mut changes = Vec::new();
    let last = until
        .to_utc()
        .naive_utc()
        .checked_add_days(Days::new(366))?;
    let observances = zone
        .parts
        .iter()
        .filter(|part| matches!(part.name.as_str(), "STANDARD" | "DAYLIGHT"));
    for part in observances {
        let before = value::offset_seconds(part.value("TZOFFSETFROM")?)?;
        let after = value::offset_seconds(part.value("TZOFFSETTO")?)?;
        let local = |text: &str| match value::moment(text)? {
            Moment::Local(local) => Some(local),
            Moment::Utc(at) => Some(at + chrono::TimeDelta::seconds(before)),
            Moment::Day(_) => None,
        };
        let until = |text: &str| match value::moment(text)? {
            Moment::Day(day) => Some(rule::end_of_day(day)),
            _ => local(text),
        };
        let start = local(part.value("DTSTART")?)?;
        let mut starts = vec![start];
        for rule in part.all("RRULE") {
            starts.extend(
                rule::expand(&rule.value, start, StartCounts::Always, last, until, budget).ok()?,
            );
        }
        for dates in part.all("RDATE") {
            for date in dates.value.split(',') {
                starts.push(local(date.split('/').next()?)?);
            }
        }
        changes.extend(starts.into_iter().map(|local| Change {
            local,
            before,
            after,
        }));
    }
    Described::new(changes).map(|described| Clock::Described(Rc::new(described)))
}
