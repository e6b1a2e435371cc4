//! A session and its event on the server, side by side.

use ruta_calendar::{
    Agreed, Calendar, Decision, Event, EventFields, Here, Said, Send, Standing, There,
    WriteOptions, decide, read_events, write,
};
use ruta_core::time::{Span, Timestamp, Zone};
use ruta_store::{
    CaldavAgreed, CaldavEvent, CaldavLedger, CaldavStanding, LogStatus, SessionEvent,
};

use super::look::{Seen, SeenEvent};
use crate::error::AppError;
use crate::export::{Voice, calendar_event};
use crate::situation::Situation;
use crate::texts::Texts;

/// A session and its event on the server.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    /// The session's event as Ruta keeps it.
    pub(super) event: SessionEvent,
    /// The same as it is written.
    pub(super) written: Event,
    /// What it says once it is written.
    pub(super) fields: EventFields,
    /// What became of the session.
    fate: Fate,
    /// Whether it has ended.
    over: bool,
    /// What the ledger holds of it.
    pub(super) row: Option<CaldavEvent>,
    /// What stands there.
    pub(super) there: Look,
}

/// What became of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Planned,
    Logged,
    Dropped,
}

/// What stands there.
#[derive(Debug, Clone)]
pub(super) enum Look {
    /// As last time.
    Same,
    /// Nothing any more.
    Deleted,
    /// Something new.
    Changed(SeenEvent),
}

impl Pair {
    /// Merges the two sides.
    pub(super) fn decide(&self) -> Decision {
        let standing = self.standing();
        let here = match self.fate {
            Fate::Planned => Here::Planned {
                fields: &self.fields,
                task: &self.event.task,
            },
            Fate::Logged => Here::Logged,
            Fate::Dropped => Here::Dropped,
        };
        let there = match &self.there {
            Look::Same => There::Same,
            Look::Deleted => There::Deleted,
            Look::Changed(seen) => There::Said(&seen.said),
        };
        decide(&standing, &here, &there, self.over)
    }

    /// Tells whether the event was deleted or called off there.
    pub(super) fn is_gone(&self) -> bool {
        match &self.there {
            Look::Deleted => true,
            Look::Changed(seen) => {
                matches!(&seen.said, Said::Once(fields) if fields.cancelled)
            }
            Look::Same => false,
        }
    }

    fn standing(&self) -> Standing {
        match self.row.as_ref().map(|row| &row.standing) {
            None => Standing::Strangers,
            Some(CaldavStanding::Agreed(agreed)) => Standing::Agreed(from_row(agreed)),
            Some(CaldavStanding::Apart) => Standing::Apart,
            Some(CaldavStanding::Deleted) => Standing::Deleted,
        }
    }
}

/// Sets every session beside its event; sessions of which neither side knows are left out.
///
/// # Errors
/// [`AppError::CalendarWrong`].
pub(super) fn pairs(
    situation: &Situation,
    texts: &Texts,
    events: &[SessionEvent],
    ledger: &CaldavLedger,
    seen: Option<&Seen>,
) -> Result<Vec<Pair>, AppError> {
    let voice = Voice::of(situation, texts.language());
    let mut pairs = Vec::new();
    for event in events {
        let row = ledger.events.get(&event.id);
        let there = seen.map_or(Look::Same, |seen| match seen.sessions.get(&event.id) {
            Some(found) => Look::Changed(found.clone()),
            None if seen.deleted.contains(&event.id) => Look::Deleted,
            None => Look::Same,
        });
        let fate = match situation.state.logs.get(&event.id).map(|log| log.status) {
            Some(LogStatus::Skipped) => Fate::Dropped,
            Some(_) => Fate::Logged,
            None if event.present => Fate::Planned,
            None => Fate::Dropped,
        };
        if row.is_none() && fate != Fate::Planned && matches!(there, Look::Same) {
            continue;
        }
        let written = calendar_event(&voice, event);
        let fields = fields_of(&written, &situation.zone)?;
        pairs.push(Pair {
            event: event.clone(),
            written,
            fields,
            fate,
            over: event.span.end <= Timestamp::floor(&situation.now),
            row: row.cloned(),
            there,
        });
    }
    pairs.sort_by_key(|pair| (pair.event.span.start, pair.event.id));
    Ok(pairs)
}

/// Returns how many events the next sync would write, as far as is known here.
///
/// # Errors
/// As of [`pairs`].
pub(super) fn waiting(
    situation: &Situation,
    texts: &Texts,
    events: &[SessionEvent],
    ledger: &CaldavLedger,
) -> Result<u32, AppError> {
    let pairs = pairs(situation, texts, events, ledger, None)?;
    let sends = pairs
        .iter()
        .filter(|pair| pair.decide().send != Send::Nothing);
    Ok(sends.count() as u32)
}

/// Returns the text of a calendar with one event, and no name of its own: the server has one.
///
/// # Errors
/// [`AppError::CalendarWrong`].
pub(super) fn object(event: &Event, zone: &Zone) -> Result<String, AppError> {
    let calendar = Calendar {
        name: String::new(),
        zone: zone.clone(),
        events: vec![event.clone()],
    };
    write(&calendar, &WriteOptions::default())
        .map_err(|error| AppError::CalendarWrong(error.to_string()))
}

/// Returns what an event says once it is written, cut and cleaned as the text has it.
///
/// # Errors
/// [`AppError::CalendarWrong`].
pub(crate) fn fields_of(event: &Event, zone: &Zone) -> Result<EventFields, AppError> {
    let text = object(event, zone)?;
    let readings = read_events(text.as_bytes(), zone).unwrap_or_default();
    match readings.into_iter().next().map(|reading| reading.said) {
        Some(Said::Once(fields)) => Ok(fields),
        _ => Err(AppError::CalendarWrong(event.uid.to_string())),
    }
}

fn from_row(row: &CaldavAgreed) -> Agreed {
    Agreed {
        span: Span {
            start: Timestamp::from_minutes(row.start),
            end: Timestamp::from_minutes(row.end),
        },
        task: row.task.clone(),
        summary_here: row.summary_here.clone(),
        summary_there: row.summary_there.clone(),
        description_here: row.description_here.clone(),
        description_there: row.description_there.clone(),
    }
}
