//! What calendar text says of each event in it.

use std::collections::{BTreeMap, BTreeSet};

use ruta_core::time::{Span, Timestamp, Zone};

use super::component::{Component, components};
use super::event::{Context, Item, is_marked, item, title};
use super::lines::lines;
use super::rule::Budget;
use super::series::bounds;
use super::zones::Zones;
use super::{BusyQuestion, MOST_OCTETS, ReadError};
use crate::text;

/// What one UID stands for in calendar text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventReading {
    /// The UID as it stands there.
    pub uid: String,
    /// Whether it carries the mark of the session that has this UID, which a copy made by hand
    /// does not: that has the mark and another UID.
    pub marked: bool,
    /// What is said of it.
    pub said: Said,
}

/// What is said of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// It takes place once, at a time.
    Once(EventFields),
    /// It repeats; the span is that of its first time, where it can be told.
    Repeats(Option<Span>),
    /// Its time cannot be used: whole days, no length, or nothing that can be read.
    Unclear,
}

/// What Ruta understands of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFields {
    /// When it is, in whole minutes that hold it.
    pub span: Span,
    /// Its title, on one line.
    pub summary: String,
    /// Its description; empty where it has none.
    pub description: String,
    /// How often it changed, as the text says.
    pub sequence: u32,
    /// Whether it is called off.
    pub cancelled: bool,
}

/// Reads every event of a calendar text, in order of UID.
///
/// `zone` is that of times without one. Events without a UID are left out.
///
/// # Errors
/// [`ReadError`] for what is no calendar; an event that cannot be read is [`Said::Unclear`].
pub fn read_events(text: &[u8], zone: &Zone) -> Result<Vec<EventReading>, ReadError> {
    if text.len() > MOST_OCTETS {
        return Err(ReadError::TooLarge);
    }
    let lines = lines(text);
    if lines.is_empty() {
        return Err(ReadError::Empty);
    }
    let none = BTreeSet::new();
    let question = BusyQuestion {
        // Zones are looked up for times until then.
        window: Span {
            start: Timestamp::from_minutes(0),
            end: Timestamp::from_minutes(FAR_MINUTES),
        },
        zone: zone.clone(),
        all_day: true,
        own_uids: &none,
    };
    let mut events: BTreeMap<String, EventReading> = BTreeMap::new();
    let mut any = false;
    let roots = components(lines);
    for calendar in roots.iter().filter(|root| root.name == "VCALENDAR") {
        any = true;
        let mut budget = Budget::of_a_file();
        let mut context = Context {
            zones: Zones::of(calendar, question.window.end),
            asked: &question,
            budget: &mut budget,
        };
        for part in calendar.parts.iter().filter(|part| part.name == "VEVENT") {
            let Some(uid) = part.value("UID").filter(|uid| !uid.is_empty()) else {
                continue;
            };
            let said = said(part, &mut context, &question);
            events
                .entry(uid.to_owned())
                .and_modify(|event| event.said = series(&event.said, &said))
                .or_insert_with(|| EventReading {
                    uid: uid.to_owned(),
                    marked: is_marked(part, uid),
                    said,
                });
        }
    }
    if any {
        Ok(events.into_values().collect())
    } else {
        Err(ReadError::NoCalendar)
    }
}

/// Returns what two events of one UID are: a series and a change of it.
fn series(one: &Said, other: &Said) -> Said {
    let first = |said: &Said| match said {
        Said::Once(fields) => Some(fields.span),
        Said::Repeats(first) => *first,
        Said::Unclear => None,
    };
    Said::Repeats(first(one).or_else(|| first(other)))
}

fn said(part: &Component, context: &mut Context<'_, '_>, asked: &BusyQuestion<'_>) -> Said {
    let Ok(item) = item(part, context) else {
        return Said::Unclear;
    };
    let span = span(&item, asked);
    if !item.rules.is_empty() || !item.added.is_empty() || item.replaces.is_some() {
        return Said::Repeats(span);
    }
    let Some(span) = span else {
        return Said::Unclear;
    };
    let description = part
        .property("DESCRIPTION")
        .map_or_else(String::new, |property| {
            text::clean(&text::unescape(&property.value))
                .trim()
                .to_owned()
        });
    Said::Once(EventFields {
        span,
        summary: title(part),
        description,
        sequence: part
            .value("SEQUENCE")
            .and_then(|text| text.parse().ok())
            .unwrap_or(0),
        cancelled: part.says("STATUS", "CANCELLED"),
    })
}

/// Returns when an item takes place first; nothing for whole days and for what takes no time.
fn span(item: &Item, asked: &BusyQuestion<'_>) -> Option<Span> {
    if item.all_day {
        return None;
    }
    let (start, end) = bounds(item, item.start, item.length, asked);
    Span::new(start, end)
}

/// The year 2200, in minutes since 1970.
const FAR_MINUTES: i64 = 230 * 525_960;
