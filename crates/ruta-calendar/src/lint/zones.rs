//! Rules about zones (RFC 5545 §3.6.5, §3.8.3): each is described once, and as the zone database
//! has it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDateTime};
use ruta_core::time::{Timestamp, Zone};

use super::Finding;
use super::component::Component;
use super::observance::Observance;
use super::times::{self, Written};

/// The zones that a calendar describes, as the zone database has them.
#[derive(Debug)]
pub(super) struct Known<'a>(BTreeMap<&'a str, Zone>);

impl<'a> Known<'a> {
    /// Returns those that the database knows under exactly that name.
    pub(super) fn of(root: &'a Component) -> Self {
        let names = root
            .parts_named("VTIMEZONE")
            .filter_map(|zone| zone.value("TZID"));
        let zones = names.filter_map(|name| {
            let zone = Zone::named(name).ok()?;
            (zone.name() == name).then_some((name, zone))
        });
        Self(zones.collect())
    }

    /// Returns the instant of a time, the first of two; in a zone that is not known, as if in UTC.
    pub(super) fn instant(&self, time: Written<'_>) -> Timestamp {
        self.zone(time).map_or_else(
            || Timestamp::floor(&time.clock.and_utc()),
            |zone| zone.compatible(time.clock),
        )
    }

    /// Tells whether the clock never shows that time.
    pub(super) fn skips(&self, time: Written<'_>) -> bool {
        self.zone(time)
            .is_some_and(|zone| zone.local(zone.compatible(time.clock)) != time.clock)
    }

    /// Tells whether the clock shows that time twice.
    pub(super) fn repeats(&self, time: Written<'_>) -> bool {
        self.zone(time)
            .is_some_and(|zone| zone.is_ambiguous(zone.compatible(time.clock)))
    }

    fn zone(&self, time: Written<'_>) -> Option<&Zone> {
        time.tzid.and_then(|name| self.0.get(name))
    }
}

pub(super) fn check(root: &Component, known: &Known<'_>, findings: &mut Vec<Finding>) {
    let times: Vec<Written<'_>> = root
        .parts_named("VEVENT")
        .flat_map(times::zoned)
        .map(|(_, time)| time)
        .collect();
    let used: BTreeSet<&str> = times.iter().filter_map(|time| time.tzid).collect();
    let is_empty = root.parts_named("VEVENT").next().is_none();
    let mut defined = BTreeSet::new();
    for zone in root.parts_named("VTIMEZONE") {
        let name = zone.value("TZID").unwrap_or_default();
        if !defined.insert(name) || !(is_empty || used.contains(name)) {
            let message = "a zone stands twice or serves no event";
            findings.push(Finding::new("zone-used-once", zone.line, message));
            continue;
        }
        if !known.0.contains_key(name) {
            let message = format!("{name} is no name of the IANA database");
            findings.push(Finding::new("zone-name", zone.line, message));
        }
        let of_zone: Vec<Written<'_>> = times
            .iter()
            .filter(|time| time.tzid == Some(name))
            .copied()
            .collect();
        description(zone, known.0.get(name), &of_zone, findings);
    }
    for missing in used.difference(&defined) {
        let message = format!("the zone {missing} is not described");
        findings.push(Finding::new("zone-defined", root.line, message));
    }
}

/// Checks what is said of a zone against the database, at every time that is written in it.
fn description(
    zone: &Component,
    known: Option<&Zone>,
    times: &[Written<'_>],
    findings: &mut Vec<Finding>,
) {
    if let Some(property) = zone.properties.iter().find(|it| it.name != "TZID") {
        let message = format!("a zone of Ruta has no {}", property.name);
        findings.push(Finding::new("plain-zone", property.line, message));
    }
    if zone.parts.is_empty() {
        let message = "a zone has no observance";
        findings.push(Finding::new("zone-observance", zone.line, message));
        return;
    }
    let last_year = times.iter().map(|time| time.clock.year()).max();
    let mut onsets: Vec<(NaiveDateTime, i32)> = Vec::new();
    for part in &zone.parts {
        match Observance::read(part) {
            Ok(observance) => onsets.extend(observance.onsets(last_year.unwrap_or_default())),
            Err(finding) => {
                findings.push(finding);
                return;
            }
        }
    }
    onsets.sort_unstable();
    // Local times compare: those that the clock skips or repeats are findings of their own.
    let described = |clock| onsets.iter().rev().find(|(onset, _)| *onset <= clock);
    if times.iter().any(|time| described(time.clock).is_none()) {
        let message = "a zone is described from the first event on";
        findings.push(Finding::new("zone-covers-events", zone.line, message));
        return;
    }
    let wrong = times.iter().find(|time| {
        known.is_some_and(|known| {
            let at = known.compatible(time.clock);
            let exact = known.local(at) == time.clock && !known.is_ambiguous(at);
            let offset = described(time.clock).map(|(_, offset)| *offset);
            exact && offset != Some(known.offset_minutes_at(at))
        })
    });
    if let Some(time) = wrong {
        let message = format!("the offset at {} is not the zone's", time.clock);
        findings.push(Finding::new("zone-offsets", zone.line, message));
    }
}
