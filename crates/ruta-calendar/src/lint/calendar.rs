//! Rules about the calendar as a whole (RFC 5545 §3.6, §3.7; RFC 7986 §5).

use std::collections::BTreeSet;

use super::component::Component;
use super::{Finding, Form};

/// What a calendar may say of itself; what is Ruta's own begins with `X-RUTA-`.
///
/// METHOD has a rule of its own. X-WR-TIMEZONE and SOURCE are not among them: the one is guessed
/// at differently by each client, the other would be an address that is not reachable.
const KNOWN: [&str; 8] = [
    "VERSION",
    "PRODID",
    "CALSCALE",
    "NAME",
    "X-WR-CALNAME",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "METHOD",
];

pub(super) fn check(root: &Component, form: Form, findings: &mut Vec<Finding>) {
    properties(root, findings);
    names(root, form, findings);
    refresh(root, form, findings);
    parts(root, findings);
    events(root, form, findings);
}

fn properties(root: &Component, findings: &mut Vec<Finding>) {
    let mut add = |rule, line, message: &str| findings.push(Finding::new(rule, line, message));
    let first: Vec<&str> = root
        .properties
        .iter()
        .take(2)
        .map(|property| property.name.as_str())
        .collect();
    if first != ["VERSION", "PRODID"] || root.value("VERSION") != Some("2.0") {
        add(
            "version-first",
            root.line,
            "VERSION:2.0 and PRODID stand first",
        );
    }
    if root.value("CALSCALE").is_some_and(|it| it != "GREGORIAN") {
        add("gregorian", root.line, "the calendar scale is GREGORIAN");
    }
    for property in &root.properties {
        let name = property.name.as_str();
        if name == "METHOD" {
            // RFC 5546 §3.2.1 demands an organizer with it, RFC 4791 §4.1 forbids it.
            let message = "a stored calendar has no METHOD";
            add("no-method", property.line, message);
        }
        if root.all(name).count() > 1
            && root.all(name).next().map(|it| it.line) < Some(property.line)
        {
            let message = format!("{name} stands twice");
            add("calendar-once", property.line, &message);
        }
        if !KNOWN.contains(&name) && !name.starts_with("X-RUTA-") {
            let message = format!("a calendar of Ruta has no {name}");
            add("known-calendar-properties", property.line, &message);
        }
    }
}

/// Checks the calendar's name: the same under both names, and none where a file holds one event,
/// because Outlook makes a new folder of it (MS-OXCICAL, X-WR-CALNAME).
fn names(root: &Component, form: Form, findings: &mut Vec<Finding>) {
    let mut add = |rule, message| findings.push(Finding::new(rule, root.line, message));
    if root.value("NAME") != root.value("X-WR-CALNAME") {
        add("names-agree", "NAME and X-WR-CALNAME are the same");
    }
    let one = root.parts_named("VEVENT").count() == 1;
    if one && form != Form::Feed && root.value("NAME").is_some() {
        add("one-event-unnamed", "a file of one event names no calendar");
    }
}

/// Checks how often to read again: in feeds and nowhere else (RFC 7986 §5.7).
fn refresh(root: &Component, form: Form, findings: &mut Vec<Finding>) {
    let interval = root.all("REFRESH-INTERVAL").next();
    let stated = interval
        .is_some_and(|it| it.parameter("VALUE") == Some("DURATION") && it.value.starts_with("PT"));
    let agree =
        interval.map(|it| it.value.as_str()) == root.value("X-PUBLISHED-TTL") && interval.is_some();
    let absent = interval.is_none() && root.value("X-PUBLISHED-TTL").is_none();
    let right = match form {
        Form::Feed => stated && agree,
        Form::File | Form::Part => absent,
    };
    if !right {
        let message = "a feed says how often to read it again, a file does not";
        findings.push(Finding::new("feed-refresh", root.line, message));
    }
}

fn parts(root: &Component, findings: &mut Vec<Finding>) {
    let mut event_seen = false;
    for part in &root.parts {
        event_seen |= part.name == "VEVENT";
        if part.name == "VTIMEZONE" && event_seen {
            let message = "zones stand before the events";
            findings.push(Finding::new("zones-first", part.line, message));
        }
        if !["VTIMEZONE", "VEVENT"].contains(&part.name.as_str()) {
            let message = "only zones and events are exported";
            findings.push(Finding::new("known-components", part.line, message));
        }
    }
}

/// Checks that there are events, each once. Only a feed may have none: what is absent there is gone;
/// it still holds a component (RFC 5545 §3.6).
fn events(root: &Component, form: Form, findings: &mut Vec<Finding>) {
    let mut uids = BTreeSet::new();
    let mut empty = true;
    for event in root.parts_named("VEVENT") {
        empty = false;
        let uid = event.value("UID").unwrap_or_default();
        if !uid.is_empty() && !uids.insert(uid) {
            findings.push(Finding::new(
                "uid-unique",
                event.line,
                "two events share a UID",
            ));
        }
    }
    if empty && (form != Form::Feed || root.parts.is_empty()) {
        let message = "the calendar holds no event";
        findings.push(Finding::new("has-event", root.line, message));
    }
}
