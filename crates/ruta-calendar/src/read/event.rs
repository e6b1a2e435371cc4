//! VEVENT and VFREEBUSY as items of time.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use uuid::Uuid;

use super::clock::Clock;
use super::component::{Component, Property};
use super::rule::Budget;
use super::value::{self, Length, Moment};
use super::zones::Zones;
use super::{BusyQuestion, SkipReason};
use crate::text;
use crate::write::{PRODUCT, SESSION};

/// What the reading of one calendar's events needs.
pub(super) struct Context<'a, 'b> {
    /// The calendar's zones.
    pub(super) zones: Zones<'a>,
    /// The question.
    pub(super) asked: &'b BusyQuestion<'b>,
    /// What is left of the file's budget.
    pub(super) budget: &'b mut Budget,
}

/// An event, a series of events, or a changed event of a series.
#[derive(Debug)]
pub(super) struct Item {
    /// The line that it begins on.
    pub(super) line: usize,
    /// What binds a series and its changes together.
    pub(super) uid: Option<String>,
    /// Its title.
    pub(super) name: String,
    /// Which of two versions is newer: SEQUENCE, then LAST-MODIFIED or DTSTAMP.
    pub(super) version: (i64, String),
    /// Whether it takes time.
    pub(super) busy: bool,
    /// Where its local times are read.
    pub(super) clock: Clock,
    /// Whether it is days, not times.
    pub(super) all_day: bool,
    /// The first start.
    pub(super) start: NaiveDateTime,
    /// How long each lasts.
    pub(super) length: Length,
    /// RRULE values.
    pub(super) rules: Vec<String>,
    /// EXRULE values.
    pub(super) except_rules: Vec<String>,
    /// Further starts, with their length in seconds where they have their own.
    pub(super) added: Vec<(NaiveDateTime, Option<i64>)>,
    /// Starts that are left out.
    pub(super) except: Vec<Key>,
    /// Which event of the series this one replaces.
    pub(super) replaces: Option<Replaces>,
}

/// Names an event of a series by its start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The date as it stands in the file.
    pub(super) on: NaiveDate,
    /// The instant in seconds; nothing for a whole day.
    pub(super) at_seconds: Option<i64>,
}

/// What a changed event of a series replaces.
#[derive(Debug, Clone, Copy)]
pub(super) struct Replaces {
    /// The start that the event had.
    pub(super) key: Key,
    /// That start on the event's own clock.
    pub(super) local: NaiveDateTime,
    /// Whether all later events change likewise.
    pub(super) later_too: bool,
}

/// Tells whether an event is Ruta's own: by the calendar that wrote it, its mark or its UID.
pub(super) fn is_own(calendar: &Component, part: &Component, own_uids: &BTreeSet<Uuid>) -> bool {
    calendar.value("PRODID") == Some(PRODUCT)
        || part.property(SESSION).is_some()
        || part
            .value("UID")
            .and_then(|uid| Uuid::try_parse(uid).ok())
            .is_some_and(|uid| own_uids.contains(&uid))
}

/// Tells whether an event carries the mark of the session that has its UID.
pub(super) fn is_marked(part: &Component, uid: &str) -> bool {
    part.value(SESSION) == Some(uid)
}

/// Returns an event's title on one line.
pub(super) fn title(part: &Component) -> String {
    let summary = part.property("SUMMARY");
    summary.map_or_else(String::new, |property| {
        text::summary(&text::unescape(&property.value))
    })
}

/// Reads a VEVENT.
pub(super) fn item(part: &Component, context: &mut Context<'_, '_>) -> Result<Item, SkipReason> {
    if !part.closed {
        return Err(SkipReason::CutOff);
    }
    let start_property = part.property("DTSTART").ok_or(SkipReason::NoStart)?;
    let moment = read_moment(start_property)?;
    let clock = context.clock(start_property, moment)?;
    let (start, all_day) = match moment {
        Moment::Day(day) => (day.and_time(NaiveTime::MIN), true),
        Moment::Local(local) | Moment::Utc(local) => (local, false),
    };
    let mut item = Item {
        line: part.line,
        uid: part
            .value("UID")
            .filter(|uid| !uid.is_empty())
            .map(ToOwned::to_owned),
        name: title(part),
        version: version(part),
        busy: takes_time(part, all_day, context.asked.all_day),
        clock,
        all_day,
        start,
        length: Length {
            days: 0,
            seconds: 0,
        },
        rules: values(part, "RRULE"),
        except_rules: values(part, "EXRULE"),
        added: Vec::new(),
        except: Vec::new(),
        replaces: None,
    };
    item.length = read_length(part, &item, context)?;
    for property in part.all("RDATE") {
        added(property, &mut item, context)?;
    }
    for property in part.all("EXDATE") {
        for text in list(property) {
            let (key, _) = key(property, text, &item.clock, context)?;
            item.except.push(key);
        }
    }
    if let Some(property) = part.property("RECURRENCE-ID") {
        let (key, local) = key(property, &property.value, &item.clock, context)?;
        item.replaces = Some(Replaces {
            key,
            local,
            later_too: property
                .parameter("RANGE")
                .is_some_and(|range| range.eq_ignore_ascii_case("THISANDFUTURE")),
        });
    }
    Ok(item)
}

/// Reads the busy periods of a VFREEBUSY (RFC 5545 §3.6.4).
pub(super) fn free_busy(
    part: &Component,
    context: &mut Context<'_, '_>,
) -> Result<Vec<Item>, SkipReason> {
    if !part.closed {
        return Err(SkipReason::CutOff);
    }
    let mut items = Vec::new();
    for property in part.all("FREEBUSY") {
        let free = property
            .parameter("FBTYPE")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("FREE"));
        if free {
            continue;
        }
        for text in list(property) {
            let (first, rest) = text
                .split_once('/')
                .ok_or_else(|| unreadable(property, text))?;
            let moment = value::moment(first).ok_or_else(|| unreadable(property, text))?;
            let clock = context.clock(property, moment)?;
            let (Moment::Local(start) | Moment::Utc(start)) = moment else {
                return Err(unreadable(property, text));
            };
            let at = clock.seconds_of(start);
            let seconds = period_seconds(property, rest, at, &clock, context)?;
            items.push(Item {
                line: part.line,
                uid: None,
                name: title(part),
                version: (0, String::new()),
                busy: true,
                clock,
                all_day: false,
                start,
                length: Length { days: 0, seconds },
                rules: Vec::new(),
                except_rules: Vec::new(),
                added: Vec::new(),
                except: Vec::new(),
                replaces: None,
            });
        }
    }
    Ok(items)
}

impl Context<'_, '_> {
    /// Returns the clock of a value: UTC, that of its TZID, or the learner's.
    fn clock(&mut self, property: &Property, moment: Moment) -> Result<Clock, SkipReason> {
        match (moment, property.parameter("TZID")) {
            (Moment::Utc(_), _) => self.zones.clock("UTC", self.budget),
            (Moment::Local(_), Some(tzid)) => self.zones.clock(tzid, self.budget),
            _ => Ok(Clock::Zone(self.asked.zone.clone())),
        }
    }

    /// Returns the instant of a value; without a zone of its own it is read on `clock`.
    fn seconds(
        &mut self,
        property: &Property,
        moment: Moment,
        clock: &Clock,
    ) -> Result<i64, SkipReason> {
        Ok(match moment {
            Moment::Utc(at) => at.and_utc().timestamp(),
            Moment::Local(local) if property.parameter("TZID").is_some() => {
                self.clock(property, moment)?.seconds_of(local)
            }
            Moment::Local(local) => clock.seconds_of(local),
            Moment::Day(day) => clock.seconds_of(day.and_time(NaiveTime::MIN)),
        })
    }
}

fn takes_time(part: &Component, all_day: bool, days_count: bool) -> bool {
    let free = part.says("STATUS", "CANCELLED")
        || part.says("TRANSP", "TRANSPARENT")
        || part.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    !free && (!all_day || days_count || part.says("TRANSP", "OPAQUE"))
}

fn version(part: &Component) -> (i64, String) {
    let sequence = part.value("SEQUENCE").and_then(|text| text.parse().ok());
    let stamp = part
        .value("LAST-MODIFIED")
        .or_else(|| part.value("DTSTAMP"));
    (
        sequence.unwrap_or(0).max(0),
        stamp.unwrap_or_default().to_owned(),
    )
}

fn values(part: &Component, name: &str) -> Vec<String> {
    part.all(name)
        .map(|property| property.value.clone())
        .collect()
}

fn list(property: &Property) -> impl Iterator<Item = &str> {
    property
        .value
        .split(',')
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

fn read_moment(property: &Property) -> Result<Moment, SkipReason> {
    value::moment(&property.value).ok_or_else(|| unreadable(property, &property.value))
}

/// Returns how long an event lasts; without DTEND and DURATION a day lasts one day and a time
/// takes none (RFC 5545 §3.6.1).
fn read_length(
    part: &Component,
    item: &Item,
    context: &mut Context<'_, '_>,
) -> Result<Length, SkipReason> {
    let length = if let Some(property) = part.property("DTEND") {
        match (read_moment(property)?, item.all_day) {
            (Moment::Day(day), true) => Length {
                days: (day - item.start.date()).num_days(),
                seconds: 0,
            },
            (Moment::Day(_), false) | (_, true) => return Err(SkipReason::DayAndTime),
            (moment, false) => {
                let start = item.clock.seconds_of(item.start);
                let seconds = context.seconds(property, moment, &item.clock)? - start;
                Length { days: 0, seconds }
            }
        }
    } else if let Some(property) = part.property("DURATION") {
        value::length(&property.value).ok_or_else(|| unreadable(property, &property.value))?
    } else {
        Length {
            days: i64::from(item.all_day),
            seconds: 0,
        }
    };
    if length.days < 0 || length.seconds < 0 {
        return Err(SkipReason::EndsBeforeStart);
    }
    if item.all_day && length.seconds > 0 {
        return Err(SkipReason::DayAndTime);
    }
    Ok(length)
}

/// Reads an RDATE into the item.
fn added(
    property: &Property,
    item: &mut Item,
    context: &mut Context<'_, '_>,
) -> Result<(), SkipReason> {
    for text in list(property) {
        let (first, rest) = match text.split_once('/') {
            Some((first, rest)) => (first, Some(rest)),
            None => (text, None),
        };
        let moment = value::moment(first).ok_or_else(|| unreadable(property, text))?;
        let local = match moment {
            Moment::Day(day) if item.all_day => day.and_time(NaiveTime::MIN),
            // A day alone repeats the series' time of day.
            Moment::Day(day) => day.and_time(item.start.time()),
            _ if item.all_day => return Err(SkipReason::DayAndTime),
            _ => {
                let at = context.seconds(property, moment, &item.clock)?;
                item.clock.local(at)
            }
        };
        let seconds = match rest {
            Some(rest) => {
                let at = item.clock.seconds_of(local);
                let clock = item.clock.clone();
                Some(period_seconds(property, rest, at, &clock, context)?)
            }
            None => None,
        };
        item.added.push((local, seconds));
    }
    Ok(())
}

/// Returns the length of a period from its second half, an end or a duration.
fn period_seconds(
    property: &Property,
    rest: &str,
    start_seconds: i64,
    clock: &Clock,
    context: &mut Context<'_, '_>,
) -> Result<i64, SkipReason> {
    let seconds = if let Some(length) = value::length(rest) {
        length.days * 86_400 + length.seconds
    } else {
        let moment = value::moment(rest).ok_or_else(|| unreadable(property, rest))?;
        context.seconds(property, moment, clock)? - start_seconds
    };
    if seconds < 0 {
        return Err(SkipReason::EndsBeforeStart);
    }
    Ok(seconds)
}

/// Reads an EXDATE or a RECURRENCE-ID: its key, and its time on `clock`.
fn key(
    property: &Property,
    text: &str,
    clock: &Clock,
    context: &mut Context<'_, '_>,
) -> Result<(Key, NaiveDateTime), SkipReason> {
    let moment = value::moment(text).ok_or_else(|| unreadable(property, text))?;
    let (on, at_seconds) = match moment {
        Moment::Day(day) => (day, None),
        Moment::Local(at) | Moment::Utc(at) => {
            (at.date(), Some(context.seconds(property, moment, clock)?))
        }
    };
    let local = at_seconds.map_or(on.and_time(NaiveTime::MIN), |at| clock.local(at));
    Ok((Key { on, at_seconds }, local))
}

fn unreadable(property: &Property, value: &str) -> SkipReason {
    SkipReason::Unreadable {
        property: property.name.clone(),
        value: text::clean(value).chars().take(80).collect(),
    }
}
