//! Rules about what an event says (RFC 5545 §3.6.1, §3.6.6).

use super::Finding;
use super::component::Component;
use crate::text::{SUMMARY_CHARACTERS, unescape};
use crate::write::SESSION;

/// What every event says, once.
const ONCE: [&str; 11] = [
    "UID",
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "STATUS",
    "TRANSP",
    SESSION,
];

/// What an event may say, once.
const AT_MOST_ONCE: [&str; 3] = ["DESCRIPTION", "CATEGORIES", "URL"];

pub(super) fn check(event: &Component, findings: &mut Vec<Finding>) {
    properties(event, findings);
    values(event, findings);
    alarms(event, findings);
}

fn properties(event: &Component, findings: &mut Vec<Finding>) {
    for name in ONCE {
        if event.all(name).count() != 1 {
            let message = format!("an event has {name} exactly once");
            findings.push(Finding::new("event-once", event.line, message));
        }
    }
    for name in AT_MOST_ONCE {
        if event.all(name).count() > 1 {
            let message = format!("an event has {name} at most once");
            findings.push(Finding::new("event-at-most-once", event.line, message));
        }
    }
    for property in &event.properties {
        let name = property.name.as_str();
        if !ONCE.contains(&name) && !AT_MOST_ONCE.contains(&name) {
            let message = format!("an event of Ruta has no {name}");
            findings.push(Finding::new("plain-event", property.line, message));
        }
    }
}

fn values(event: &Component, findings: &mut Vec<Finding>) {
    let mut holds = |rule, name: &str, right: fn(&str) -> bool, message: &str| {
        if let Some(property) = event.all(name).find(|property| !right(&property.value)) {
            findings.push(Finding::new(rule, property.line, message));
        }
    };
    let is_uuid = |uid: &str| uuid::Uuid::try_parse(uid).is_ok();
    holds("uid-is-uuid", "UID", is_uuid, "a UID is a UUID");
    let is_number = |number: &str| number.parse::<u32>().is_ok();
    let message = "SEQUENCE is a whole number";
    holds("sequence-number", "SEQUENCE", is_number, message);
    let is_status = |status: &str| ["CONFIRMED", "TENTATIVE", "CANCELLED"].contains(&status);
    let message = "STATUS is CONFIRMED, TENTATIVE or CANCELLED";
    holds("status-value", "STATUS", is_status, message);
    let is_transparency = |value: &str| ["OPAQUE", "TRANSPARENT"].contains(&value);
    let message = "TRANSP is OPAQUE or TRANSPARENT";
    holds("transparency-value", "TRANSP", is_transparency, message);
    let is_line = |value: &str| {
        let summary = unescape(value);
        !summary.contains('\n') && summary.chars().count() <= SUMMARY_CHARACTERS
    };
    let message = "a summary is one line of at most 200 characters";
    holds("summary-line", "SUMMARY", is_line, message);
    // Some readers split at an escaped comma too.
    let is_one = |value: &str| !unescape(value).contains(',');
    holds(
        "one-category",
        "CATEGORIES",
        is_one,
        "a category has no comma",
    );
    let is_web = |url: &str| url.starts_with("http://") || url.starts_with("https://");
    holds("web-address", "URL", is_web, "URL is a web address");
    if event.value(SESSION) != event.value("UID") && event.value(SESSION).is_some() {
        let message = "the session's mark is its UID";
        findings.push(Finding::new("session-mark", event.line, message));
    }
}

fn alarms(event: &Component, findings: &mut Vec<Finding>) {
    let cancelled = event.value("STATUS") == Some("CANCELLED");
    if cancelled && (event.value("TRANSP") == Some("OPAQUE") || !event.parts.is_empty()) {
        let message = "what is cancelled neither blocks nor rings";
        findings.push(Finding::new("cancelled-is-quiet", event.line, message));
    }
    if event.parts.len() > 1 {
        let message = "an event rings at most once";
        findings.push(Finding::new("one-alarm", event.line, message));
    }
    for alarm in &event.parts {
        if alarm.name != "VALARM" || !is_plain(alarm) {
            let message = "an alarm displays text, so many minutes before";
            findings.push(Finding::new("plain-alarm", alarm.line, message));
        }
    }
}

/// Tells whether an alarm is ACTION, TRIGGER and DESCRIPTION and no more, its trigger `-PTnM`.
fn is_plain(alarm: &Component) -> bool {
    let trigger = alarm.value("TRIGGER").unwrap_or_default();
    let minutes = trigger
        .strip_prefix("-PT")
        .and_then(|rest| rest.strip_suffix('M'));
    let bare = alarm
        .properties
        .iter()
        .all(|property| property.parameters.is_empty());
    alarm.value("ACTION") == Some("DISPLAY")
        && alarm.value("DESCRIPTION").is_some()
        && minutes.is_some_and(|minutes| minutes.parse::<u32>().is_ok())
        && alarm.properties.len() == 3
        && alarm.parts.is_empty()
        && bare
}
