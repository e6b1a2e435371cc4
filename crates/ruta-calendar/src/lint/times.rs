//! Rules about an event's times (RFC 5545 §3.3.5, §3.8.2, §3.8.7).

use chrono::NaiveDateTime;

use super::Finding;
use super::component::{Component, Property};
use super::zones::Known;

/// A time as it is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written<'a> {
    /// The zone's name; a time without one is in UTC.
    pub(super) tzid: Option<&'a str>,
    /// What the clock shows.
    pub(super) clock: NaiveDateTime,
}

pub(super) fn check(event: &Component, zones: &Known, findings: &mut Vec<Finding>) {
    stamps(event, findings);
    let (Some(start), Some(end)) = (event.all("DTSTART").next(), event.all("DTEND").next()) else {
        return;
    };
    let (Some(starts), Some(ends)) = (written(start), written(end)) else {
        let message = "a time has a zone or is in UTC";
        findings.push(Finding::new("zoned-times", start.line, message));
        return;
    };
    if starts.tzid != ends.tzid {
        let message = "start and end are written alike";
        findings.push(Finding::new("times-alike", end.line, message));
        return;
    }
    if zones.instant(starts) >= zones.instant(ends) {
        let message = "an event ends after it starts";
        findings.push(Finding::new("ends-after-start", end.line, message));
    }
    for (property, time) in [(start, starts), (end, ends)] {
        if zones.skips(time) {
            let message = "the clock never shows that time";
            findings.push(Finding::new("time-exists", property.line, message));
        }
        if zones.repeats(time) {
            let message = "the clock shows that time twice; UTC would tell which is meant";
            findings.push(Finding::new("time-once", property.line, message));
        }
    }
}

/// Returns the times of an event that are written with a zone.
pub(super) fn zoned(event: &Component) -> impl Iterator<Item = (&Property, Written<'_>)> {
    event
        .properties
        .iter()
        .filter_map(|property| Some((property, written(property)?)))
        .filter(|(_, time)| time.tzid.is_some())
}

/// Reads a time that has a zone or is in UTC and says nothing else.
fn written(property: &Property) -> Option<Written<'_>> {
    match property.parameters.as_slice() {
        [] => utc_time(&property.value).map(|clock| Written { tzid: None, clock }),
        [(name, zone)] if name == "TZID" => Some(Written {
            tzid: Some(zone),
            clock: local_time(&property.value)?,
        }),
        _ => None,
    }
}

fn stamps(event: &Component, findings: &mut Vec<Finding>) {
    let mut add = |rule, message| findings.push(Finding::new(rule, event.line, message));
    let [created, modified, stamped] =
        ["CREATED", "LAST-MODIFIED", "DTSTAMP"].map(|name| event.all(name).next());
    let stamps = || [created, modified, stamped].into_iter().flatten();
    let plain = |stamp: &Property| stamp.parameters.is_empty() && utc_time(&stamp.value).is_some();
    if !stamps().all(plain) {
        add("stamps-in-utc", "time stamps are in UTC");
        return;
    }
    let value = |stamp: Option<&Property>| stamp.map(|stamp| stamp.value.clone());
    if value(created) > value(modified) {
        add("stamps-in-order", "an event is created before it changes");
    }
    if value(modified) != value(stamped) && modified.is_some() && stamped.is_some() {
        // A stamp that moves with the clock makes programs rewrite what did not change.
        add("stamp-of-change", "an event is stamped when it changes");
    }
}

/// Reads a local date with its time, `20260112T190000`.
pub(super) fn local_time(value: &str) -> Option<NaiveDateTime> {
    let digits = value.len() == 15
        && value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'T');
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S")
        .ok()
        .filter(|_| digits)
}

/// Reads a date with its time in UTC, `20260112T180000Z`.
pub(super) fn utc_time(value: &str) -> Option<NaiveDateTime> {
    value.strip_suffix('Z').and_then(local_time)
}
