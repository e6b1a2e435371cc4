//! Writing a calendar file with the crate `ics`, which models but neither escapes nor folds.

mod timezone;

use ics::components::{Component, Parameter, Property};
use thiserror::Error;

use crate::event::{Calendar, Event, Status, WriteOptions};
use crate::lint::{Finding, Form, PART_OCTETS, lint_as};
use crate::text::{clean, escape, refold, summary};
use ruta_core::time::{Timestamp, Zone};

/// The product that wrote a file (PRODID, RFC 5545 §3.7.3).
pub const PRODUCT: &str = "-//Ruta//Ruta study planner//EN";

/// The property that marks a session of Ruta in calendars that keep unknown properties.
pub(crate) const SESSION: &str = "X-RUTA-SESSION";

/// A calendar that cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WriteError {
    /// There is no event.
    #[error("there is nothing to export")]
    NothingToExport,
    /// The text breaks a rule that calendars rely on: a bug, caught before anybody reads it.
    #[error("the calendar breaks the rule {} in line {}: {}", .0.rule, .0.line, .0.message)]
    Lint(Finding),
}

/// Writes a calendar file.
///
/// Events are in order of start, then UID. An event's bytes depend on the event, the zone and the
/// options alone, so that an unchanged event is the same in every export.
///
/// # Errors
/// [`WriteError::NothingToExport`] for a calendar without events.
pub fn write(calendar: &Calendar, options: &WriteOptions) -> Result<String, WriteError> {
    text(calendar, &in_order(calendar), options, Form::File)
}

/// Writes the same as files of at most [`PART_OCTETS`](crate::PART_OCTETS) octets, cut between
/// events; one where all fit in it.
///
/// # Errors
/// [`WriteError::NothingToExport`] for a calendar without events.
pub fn write_parts(calendar: &Calendar, options: &WriteOptions) -> Result<Vec<String>, WriteError> {
    let mut parts: Vec<Vec<&Event>> = Vec::new();
    let mut room = 0;
    for event in in_order(calendar) {
        let octets = refold(&component(event, &calendar.zone, options).to_string()).len();
        match parts.last_mut() {
            Some(part) if octets <= room => part.push(event),
            _ => {
                parts.push(vec![event]);
                room = PART_OCTETS - HEAD_OCTETS;
            }
        }
        room = room.saturating_sub(octets);
    }
    if parts.is_empty() {
        return Err(WriteError::NothingToExport);
    }
    let parts = parts.iter();
    parts
        .map(|events| text(calendar, events, options, Form::Part))
        .collect()
}

/// Writes what a subscriber reads: the calendar with how often to read it again, an hour.
///
/// One without events is written too: to a subscriber what is absent is gone.
///
/// # Errors
/// [`WriteError::Lint`].
pub fn write_feed(calendar: &Calendar, options: &WriteOptions) -> Result<String, WriteError> {
    text(calendar, &in_order(calendar), options, Form::Feed)
}

/// 2026-01-01T00:00Z, for a zone that serves no event: the text must not depend on the clock.
const SOME_DAY: Timestamp = Timestamp::from_minutes(29_453_760);

/// What of a part is left for the calendar's own lines and its zone: some 90 changes of a clock.
const HEAD_OCTETS: usize = 10_000;

fn in_order(calendar: &Calendar) -> Vec<&Event> {
    let mut events: Vec<&Event> = calendar.events.iter().collect();
    events.sort_by_key(|event| (event.start, event.uid));
    events
}

fn text(
    calendar: &Calendar,
    events: &[&Event],
    options: &WriteOptions,
    form: Form,
) -> Result<String, WriteError> {
    if events.is_empty() && form != Form::Feed {
        return Err(WriteError::NothingToExport);
    }
    let mut root = head(calendar, events.len(), form);
    let local: Vec<Timestamp> = events
        .iter()
        .filter(|event| !in_utc(event, &calendar.zone, options))
        .flat_map(|event| [event.start, event.end])
        .collect();
    if let (Some(first), Some(last)) = (local.iter().min(), local.iter().max()) {
        root.add_component(timezone::component(&calendar.zone, *first, *last));
    }
    if events.is_empty() {
        // A calendar holds one component at least (RFC 5545 §3.6).
        root.add_component(timezone::component(&calendar.zone, SOME_DAY, SOME_DAY));
    }
    for event in events {
        root.add_component(component(event, &calendar.zone, options));
    }
    let text = refold(&root.to_string());
    match lint_as(&text, form).into_iter().next() {
        Some(finding) => Err(WriteError::Lint(finding)),
        None => Ok(text),
    }
}

/// Returns the calendar with what it says of itself, without events.
///
/// A file of one event has no name, of which Outlook would make a folder (MS-OXCICAL, X-WR-CALNAME).
fn head(calendar: &Calendar, events: usize, form: Form) -> Component<'static> {
    let mut root = Component::new("VCALENDAR");
    root.add_property(Property::new("VERSION", "2.0"));
    root.add_property(Property::new("PRODID", PRODUCT));
    root.add_property(Property::new("CALSCALE", "GREGORIAN"));
    let name = escape(&summary(&calendar.name));
    if !name.is_empty() && (events > 1 || form == Form::Feed) {
        root.add_property(Property::new("NAME", name.clone()));
        root.add_property(Property::new("X-WR-CALNAME", name));
    }
    if form == Form::Feed {
        let mut interval = Property::new("REFRESH-INTERVAL", "PT1H");
        interval.add(Parameter::new("VALUE", "DURATION"));
        root.add_property(interval);
        root.add_property(Property::new("X-PUBLISHED-TTL", "PT1H"));
    }
    root
}

/// Tells whether an event's times are written in UTC: on request, or where a local time of it
/// comes twice, because programs disagree on which one is meant.
fn in_utc(event: &Event, zone: &Zone, options: &WriteOptions) -> bool {
    const DAY: i64 = 24 * 60;
    let comes_twice = || {
        // A local time comes twice only near a change of the clock, and those are few.
        !zone
            .transitions(event.start - DAY, event.end + DAY)
            .is_empty()
            && (event.start.minutes()..=event.end.minutes())
                .any(|minute| zone.is_ambiguous(Timestamp::from_minutes(minute)))
    };
    options.utc || zone.name() == "UTC" || comes_twice()
}

fn component(event: &Event, zone: &Zone, options: &WriteOptions) -> Component<'static> {
    let utc = in_utc(event, zone, options);
    let changed_at = event.changed_at.format("%Y%m%dT%H%M%SZ").to_string();
    let created_at = event.created_at.min(event.changed_at);
    let mut component = Component::new("VEVENT");
    component.add_property(Property::new("UID", event.uid.to_string()));
    component.add_property(Property::new("DTSTAMP", changed_at.clone()));
    component.add_property(Property::new(
        "CREATED",
        created_at.format("%Y%m%dT%H%M%SZ").to_string(),
    ));
    component.add_property(Property::new("LAST-MODIFIED", changed_at));
    component.add_property(Property::new("SEQUENCE", event.sequence.to_string()));
    component.add_property(time("DTSTART", event.start, zone, utc));
    component.add_property(time("DTEND", event.end, zone, utc));
    let title = title(event);
    component.add_property(Property::new("SUMMARY", escape(&title)));
    let description = clean(&event.description);
    if !description.trim().is_empty() {
        component.add_property(Property::new("DESCRIPTION", escape(description.trim())));
    }
    // Some readers split categories at escaped commas too.
    let category = summary(&event.category.replace(',', " "));
    if !category.is_empty() {
        component.add_property(Property::new("CATEGORIES", escape(&category)));
    }
    if let Some(url) = event.url.as_deref().filter(|url| is_web_address(url)) {
        component.add_property(Property::new("URL", url.to_owned()));
    }
    let (status, transparency) = match event.status {
        Status::Planned => ("CONFIRMED", "OPAQUE"),
        Status::Cancelled => ("CANCELLED", "TRANSPARENT"),
    };
    component.add_property(Property::new("STATUS", status));
    component.add_property(Property::new("TRANSP", transparency));
    component.add_property(Property::new(SESSION, event.uid.to_string()));
    if let (Status::Planned, Some(minutes)) = (event.status, options.alarm_minutes_before) {
        component.add_component(alarm(minutes, &title));
    }
    component
}

/// Returns the title; where nothing of it can be shown, the category or an ellipsis, because an
/// empty SUMMARY is refused by some programs.
fn title(event: &Event) -> String {
    [&event.summary, &event.category]
        .into_iter()
        .map(|text| summary(text))
        .find(|text| !text.is_empty())
        .unwrap_or_else(|| "…".to_owned())
}

fn is_web_address(url: &str) -> bool {
    let web = url.starts_with("https://") || url.starts_with("http://");
    web && url
        .chars()
        .all(|it| !it.is_control() && !it.is_whitespace() && it != '\\')
}

fn time(name: &'static str, at: Timestamp, zone: &Zone, utc: bool) -> Property<'static> {
    if utc {
        return Property::new(name, at.to_utc().format("%Y%m%dT%H%M%SZ").to_string());
    }
    let mut property = Property::new(name, zone.local(at).format("%Y%m%dT%H%M%S").to_string());
    property.add(ics::parameters::TzIDParam::new(zone.name().to_owned()));
    property
}

fn alarm(minutes: u32, title: &str) -> Component<'static> {
    let mut alarm = Component::new("VALARM");
    alarm.add_property(Property::new("ACTION", "DISPLAY"));
    alarm.add_property(Property::new("TRIGGER", format!("-PT{minutes}M")));
    alarm.add_property(Property::new("DESCRIPTION", escape(title)));
    alarm
}
