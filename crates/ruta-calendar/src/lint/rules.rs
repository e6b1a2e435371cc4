//! Rules about components and values.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::Finding;
use super::component::{Component, Property};
use crate::text::{SUMMARY_CHARACTERS, unescape};

/// Values that are TEXT (RFC 5545 §3.3.11) among the properties that Ruta writes.
const TEXTS: [&str; 6] = [
    "SUMMARY",
    "DESCRIPTION",
    "NAME",
    "X-WR-CALNAME",
    "CATEGORIES",
    "LOCATION",
];

pub(super) fn check(root: &Component) -> Vec<Finding> {
    let mut findings = Vec::new();
    calendar(root, &mut findings);
    zones(root, &mut findings);
    texts(root, &mut findings);
    let mut uids = BTreeSet::new();
    for event in root.parts_named("VEVENT") {
        self::event(event, &mut findings);
        if event
            .value("UID")
            .is_some_and(|uid| !uids.insert(uid.to_owned()))
        {
            findings.push(Finding::new(
                "uid-unique",
                event.line,
                "two events share a UID",
            ));
        }
    }
    findings
}

fn calendar(root: &Component, findings: &mut Vec<Finding>) {
    let mut add = |rule, message: &str| findings.push(Finding::new(rule, root.line, message));
    let first: Vec<&str> = root
        .properties
        .iter()
        .take(2)
        .map(|property| property.name.as_str())
        .collect();
    if first != ["VERSION", "PRODID"] || root.value("VERSION") != Some("2.0") {
        add("version-first", "VERSION:2.0 and PRODID stand first");
    }
    if root.all("METHOD").next().is_some() {
        add("no-method", "a stored calendar has no METHOD");
    }
    if root.parts_named("VEVENT").next().is_none() {
        add("has-event", "the calendar holds no event");
    }
    if root.all("CALSCALE").count() > 1
        || root.all("VERSION").count() > 1
        || root.all("PRODID").count() > 1
    {
        add("calendar-once", "a property of the calendar stands twice");
    }
    let mut event_seen = false;
    for part in &root.parts {
        event_seen |= part.name == "VEVENT";
        if part.name == "VTIMEZONE" && event_seen {
            findings.push(Finding::new(
                "zones-first",
                part.line,
                "zones stand before the events",
            ));
        }
        if !["VTIMEZONE", "VEVENT"].contains(&part.name.as_str()) {
            findings.push(Finding::new(
                "known-components",
                part.line,
                "only zones and events are exported",
            ));
        }
    }
}

fn zones(root: &Component, findings: &mut Vec<Finding>) {
    let used: BTreeSet<&str> = root
        .parts_named("VEVENT")
        .flat_map(|event| &event.properties)
        .filter_map(|property| property.parameter("TZID"))
        .collect();
    let mut defined = BTreeSet::new();
    for zone in root.parts_named("VTIMEZONE") {
        let name = zone.value("TZID").unwrap_or_default();
        if !defined.insert(name) || !used.contains(name) {
            findings.push(Finding::new(
                "zone-used-once",
                zone.line,
                "a zone stands twice or serves no event",
            ));
        }
        if zone.parts.is_empty() {
            findings.push(Finding::new(
                "zone-observance",
                zone.line,
                "a zone has no observance",
            ));
        }
        for observance in &zone.parts {
            let offset = |name: &str| observance.value(name).is_some_and(is_offset);
            let local = observance
                .value("DTSTART")
                .is_some_and(|value| local_time(value).is_some());
            if !local || !offset("TZOFFSETFROM") || !offset("TZOFFSETTO") {
                let message = "an observance needs a local DTSTART and two offsets";
                findings.push(Finding::new("zone-observance", observance.line, message));
            }
        }
    }
    for missing in used.difference(&defined) {
        findings.push(Finding::new(
            "zone-defined",
            root.line,
            format!("the zone {missing} is not defined"),
        ));
    }
}

fn is_offset(value: &str) -> bool {
    let digits = value.strip_prefix(['+', '-']).unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) && value != "-0000"
}

fn texts(component: &Component, findings: &mut Vec<Finding>) {
    for property in &component.properties {
        if property.value.trim().is_empty() {
            findings.push(Finding::new(
                "no-empty-value",
                property.line,
                format!("{} is empty", property.name),
            ));
        }
        if TEXTS.contains(&property.name.as_str()) && !is_escaped(&property.value) {
            let message = format!(
                "{} holds a bare comma, semicolon or backslash",
                property.name
            );
            findings.push(Finding::new("text-escaped", property.line, message));
        }
    }
    for part in &component.parts {
        texts(part, findings);
    }
}

fn is_escaped(value: &str) -> bool {
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' if !matches!(characters.next(), Some('\\' | ';' | ',' | 'n' | 'N')) => {
                return false;
            }
            ',' | ';' => return false,
            _ => {}
        }
    }
    true
}

fn event(event: &Component, findings: &mut Vec<Finding>) {
    let mut add =
        |rule, line: usize, message: &str| findings.push(Finding::new(rule, line, message));
    for name in [
        "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "TRANSP",
    ] {
        if event.all(name).count() != 1 {
            add(
                "event-once",
                event.line,
                &format!("an event has {name} exactly once"),
            );
        }
    }
    for name in [
        "DESCRIPTION",
        "CATEGORIES",
        "URL",
        "CREATED",
        "LAST-MODIFIED",
    ] {
        if event.all(name).count() > 1 {
            add(
                "event-at-most-once",
                event.line,
                &format!("an event has {name} at most once"),
            );
        }
    }
    for name in [
        "ORGANIZER",
        "ATTENDEE",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "ATTACH",
        "DURATION",
        "METHOD",
    ] {
        if let Some(property) = event.all(name).next() {
            add(
                "plain-event",
                property.line,
                &format!("an event has no {name}"),
            );
        }
    }
    if event
        .value("UID")
        .is_some_and(|uid| uuid::Uuid::try_parse(uid).is_err())
    {
        add("uid-is-uuid", event.line, "a UID is a UUID");
    }
    if event
        .value("SEQUENCE")
        .is_some_and(|number| number.parse::<u32>().is_err())
    {
        add("sequence-number", event.line, "SEQUENCE is a whole number");
    }
    if event
        .value("STATUS")
        .is_some_and(|status| !["CONFIRMED", "TENTATIVE", "CANCELLED"].contains(&status))
    {
        add(
            "status-value",
            event.line,
            "STATUS is CONFIRMED, TENTATIVE or CANCELLED",
        );
    }
    if event
        .value("TRANSP")
        .is_some_and(|value| !["OPAQUE", "TRANSPARENT"].contains(&value))
    {
        add(
            "transparency-value",
            event.line,
            "TRANSP is OPAQUE or TRANSPARENT",
        );
    }
    if event.value("SUMMARY").map(unescape).is_some_and(|summary| {
        summary.contains('\n') || summary.chars().count() > SUMMARY_CHARACTERS
    }) {
        add("summary-line", event.line, "a summary is one short line");
    }
    if event
        .value("URL")
        .is_some_and(|url| !url.starts_with("http://") && !url.starts_with("https://"))
    {
        add("web-address", event.line, "URL is a web address");
    }
    stamps(event, findings);
    times(event, findings);
    alarms(event, findings);
}

fn stamps(event: &Component, findings: &mut Vec<Finding>) {
    let stamps = ["CREATED", "LAST-MODIFIED", "DTSTAMP"];
    let values: Vec<&str> = stamps.iter().filter_map(|name| event.value(name)).collect();
    if values.iter().any(|value| utc_time(value).is_none()) {
        findings.push(Finding::new(
            "stamps-in-utc",
            event.line,
            "time stamps are in UTC",
        ));
    } else if values.windows(2).any(|pair| pair[0] > pair[1]) {
        findings.push(Finding::new(
            "stamps-in-order",
            event.line,
            "created, modified and stamped come in order",
        ));
    }
}

fn times(event: &Component, findings: &mut Vec<Finding>) {
    let (Some(start), Some(end)) = (event.all("DTSTART").next(), event.all("DTEND").next()) else {
        return;
    };
    let form = |property: &Property| {
        let zone = property.parameter("TZID").map(ToOwned::to_owned);
        let utc = property.value.ends_with('Z');
        let readable = if utc {
            utc_time(&property.value)
        } else {
            local_time(&property.value)
        };
        (zone, utc, readable)
    };
    let (start_form, end_form) = (form(start), form(end));
    if start_form.0.is_some() == start_form.1 || start_form.2.is_none() || end_form.2.is_none() {
        findings.push(Finding::new(
            "zoned-times",
            start.line,
            "a time has a zone or is in UTC",
        ));
    } else if (&start_form.0, start_form.1) != (&end_form.0, end_form.1) {
        findings.push(Finding::new(
            "times-alike",
            end.line,
            "start and end are written alike",
        ));
    } else if start_form.2 >= end_form.2 {
        findings.push(Finding::new(
            "ends-after-start",
            end.line,
            "an event ends after it starts",
        ));
    }
}

fn alarms(event: &Component, findings: &mut Vec<Finding>) {
    let cancelled = event.value("STATUS") == Some("CANCELLED");
    if cancelled && (event.value("TRANSP") == Some("OPAQUE") || !event.parts.is_empty()) {
        findings.push(Finding::new(
            "cancelled-is-quiet",
            event.line,
            "what is cancelled neither blocks nor rings",
        ));
    }
    for alarm in &event.parts {
        let trigger = alarm.value("TRIGGER").unwrap_or_default();
        let minutes = trigger
            .strip_prefix("-PT")
            .and_then(|rest| rest.strip_suffix('M'));
        let relative = minutes.is_some_and(|minutes| minutes.parse::<u32>().is_ok());
        let display =
            alarm.value("ACTION") == Some("DISPLAY") && alarm.value("DESCRIPTION").is_some();
        if alarm.name != "VALARM" || !display || !relative {
            findings.push(Finding::new(
                "plain-alarm",
                alarm.line,
                "an alarm displays text, so many minutes before",
            ));
        }
    }
}

fn local_time(value: &str) -> Option<NaiveDateTime> {
    let digits = value.len() == 15
        && value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'T');
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S")
        .ok()
        .filter(|_| digits)
}

fn utc_time(value: &str) -> Option<NaiveDateTime> {
    value.strip_suffix('Z').and_then(local_time)
}
