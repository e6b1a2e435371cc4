//! A calendar file that holds sessions of the plan, read back with what the learner changed in it.
//!
//! The merge is that of calendar servers (`ruta_calendar::decide`). What both sides agreed on last is
//! what the ledger of exports says; nothing is ever written into the file.

use std::collections::BTreeMap;

use ruta_calendar::{
    Agreed, Apart, Bond, Decision, EventFields, EventReading, Here, Said, Standing, Take, There,
    decide, read_events,
};
use ruta_store::{ExportEvent, Label, LogStatus, SessionEvent, SessionId};
use uuid::Uuid;

use super::{TakenBack, take_back};
use crate::caldav::{apart_reason, fields_of, is_mass_deletion};
use crate::error::AppError;
use crate::export::{Voice, calendar_event};
use crate::ruta::{Ruta, Work};
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{Changed, SyncApart, SyncMove, SyncSession, TakeBackOptions, TakeBackReport};

impl Ruta {
    /// Takes back what the learner changed in a calendar file that holds sessions of the plan.
    ///
    /// A session that was moved there is fixed there, one that was called off there is skipped; one
    /// that is not in the file only where it is said to be complete. Titles that were edited there
    /// stay there, and events of others are left alone.
    ///
    /// # Errors
    /// [`AppError::CalendarUnreadable`], [`AppError::NothingToTakeBack`] for a file without a
    /// session of this plan, [`AppError::ManyGone`].
    pub fn take_back_calendar(
        &mut self,
        bytes: &[u8],
        options: &TakeBackOptions,
    ) -> Result<TakeBackReport, AppError> {
        let situation = self.situation()?;
        let readings = read_events(bytes, &situation.zone).map_err(AppError::CalendarUnreadable)?;
        let (events, _) = self.store.events()?;
        let told = by_session(self.store.told_events()?);
        let merged = merge(
            &situation,
            self.texts(),
            &events,
            &told,
            &readings,
            *options,
        )?;
        if merged.known == 0 {
            return Err(AppError::NothingToTakeBack);
        }
        let (gone, all) = (merged.gone, merged.stood);
        if !options.accept_deletions && is_mass_deletion(gone, all) {
            return Err(AppError::ManyGone { gone, all });
        }
        let mut report = merged.report(&situation, self.texts(), options.dry_run);
        if !options.dry_run {
            report.changed = self.take_over(&merged)?;
        }
        Ok(report)
    }

    fn take_over(&mut self, merged: &Merged) -> Result<Changed, AppError> {
        if merged.taken.pinned.is_empty() && merged.taken.skipped.is_empty() {
            return Ok(Changed::default());
        }
        self.transact(|mut hand| {
            take_back(&mut hand, &merged.taken, &Label::new("version-take-back"))?;
            hold(&mut hand, merged)?;
            Ok((Label::new("change-take-back"), None))
        })
    }
}

/// Notes that the calendar holds the moved sessions as they stand now: its own events are no news
/// to it, and what changes next must have a higher sequence than they have there.
fn hold(hand: &mut Work<'_, '_>, merged: &Merged) -> Result<(), AppError> {
    for (id, _) in &merged.taken.pinned {
        if let Some(theirs) = merged.sequences.get(id) {
            hand.change.hold_event(*id, *theirs)?;
        }
    }
    Ok(())
}

/// What a merge found.
#[derive(Debug, Default)]
struct Merged {
    taken: TakenBack,
    /// The sequences of events as they stand in the file.
    sequences: BTreeMap<SessionId, u32>,
    /// What is told of each session that changes, in order of start.
    changes: Vec<(SessionEvent, EventFields, Decision)>,
    /// Sessions of the plan in the file.
    known: u32,
    /// Events of others.
    foreign: u32,
    /// Sessions that stood in calendars and may have been deleted.
    stood: u32,
    /// Those that were.
    gone: u32,
}

fn merge(
    situation: &Situation,
    texts: &Texts,
    events: &[SessionEvent],
    told: &BTreeMap<SessionId, Vec<ExportEvent>>,
    readings: &[EventReading],
    options: TakeBackOptions,
) -> Result<Merged, AppError> {
    let voice = Voice::of(situation, texts.language());
    let by_uid: BTreeMap<String, &EventReading> = readings
        .iter()
        .map(|reading| (reading.uid.to_lowercase(), reading))
        .collect();
    let mut merged = Merged::default();
    for event in events {
        let told = told.get(&event.id).map_or(&[][..], Vec::as_slice);
        let reading = by_uid.get(&uid(event.uid)).copied();
        let here = fate(situation, event);
        let over = event.span.end <= situation.at();
        let stands = told.last().is_some_and(|last| !last.cancelled);
        let there = match reading {
            Some(reading) if is_old_news(event, told, &reading.said) => There::Same,
            Some(reading) => There::Said(&reading.said),
            None if options.complete && stands => There::Deleted,
            None => There::Same,
        };
        merged.known += u32::from(reading.is_some());
        if stands && here == Fate::Planned && !over {
            let gone = match &there {
                There::Deleted => true,
                There::Said(Said::Once(theirs)) => theirs.cancelled,
                _ => false,
            };
            merged.stood += 1;
            merged.gone += u32::from(gone);
        }
        if matches!(there, There::Same) {
            continue;
        }
        let ours = fields_of(&calendar_event(&voice, event), &situation.zone)?;
        let standing = standing(told, &ours, &there);
        let here = match here {
            Fate::Planned => Here::Planned {
                fields: &ours,
                task: &event.task,
            },
            Fate::Logged => Here::Logged,
            Fate::Dropped => Here::Dropped,
        };
        let decision = decide(&standing, &here, &there, over);
        if let There::Said(Said::Once(theirs)) = &there {
            merged.sequences.insert(event.id, theirs.sequence);
        }
        match decision.take {
            Take::Nothing => {}
            Take::Pin(span) if span == event.span => {}
            Take::Pin(span) => merged.taken.pinned.push((event.id, span)),
            Take::Skip => merged.taken.skipped.push(event.id),
        }
        merged.changes.push((event.clone(), ours, decision));
    }
    let ours: Vec<String> = events.iter().map(|event| uid(event.uid)).collect();
    let foreign = by_uid
        .iter()
        .filter(|(uid, reading)| !reading.marked && !ours.contains(uid));
    merged.foreign = foreign.count() as u32;
    merged
        .changes
        .sort_by_key(|(event, ..)| (event.span.start, event.id));
    Ok(merged)
}

/// What became of a session here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Planned,
    Logged,
    Dropped,
}

fn fate(situation: &Situation, event: &SessionEvent) -> Fate {
    match situation.state.logs.get(&event.id).map(|log| log.status) {
        Some(LogStatus::Skipped) => Fate::Dropped,
        Some(_) => Fate::Logged,
        None if event.present => Fate::Planned,
        None => Fate::Dropped,
    }
}

/// Tells whether an event is only what an export said of it once: a calendar that nobody brought up
/// to date is no hand that moved things back.
fn is_old_news(event: &SessionEvent, told: &[ExportEvent], said: &Said) -> bool {
    let Said::Once(theirs) = said else {
        return false;
    };
    match told {
        // A subscriber's copy: what is older than the plan was moved by the plan.
        [] => theirs.sequence < event.sequence,
        told => told
            .iter()
            .any(|told| told.span == theirs.span && told.cancelled == theirs.cancelled),
    }
}

/// Returns what both sides agreed on: what the last export said.
fn standing(told: &[ExportEvent], ours: &EventFields, there: &There<'_>) -> Standing {
    let Some(last) = told.last() else {
        return Standing::Strangers;
    };
    let description = match there {
        There::Said(Said::Once(theirs)) => theirs.description.clone(),
        _ => ours.description.clone(),
    };
    Standing::Agreed(Agreed {
        span: last.span,
        task: last.task.clone(),
        summary_here: last.summary.clone(),
        summary_there: last.summary.clone(),
        description_here: description.clone(),
        description_there: description,
    })
}

impl Merged {
    fn report(&self, situation: &Situation, texts: &Texts, dry_run: bool) -> TakeBackReport {
        let at = |at| situation.zone.rfc3339(at);
        let mut report = TakeBackReport {
            dry_run,
            sessions: self.known,
            foreign: self.foreign,
            ..TakeBackReport::default()
        };
        for (event, ours, decision) in &self.changes {
            let (id, title) = (event.id.to_string(), ours.summary.clone());
            match decision.take {
                Take::Pin(span) if span != event.span => report.moved.push(SyncMove {
                    id: id.clone(),
                    title: title.clone(),
                    start: at(event.span.start),
                    to_start: at(span.start),
                    to_end: at(span.end),
                }),
                Take::Skip => report.skipped.push(SyncSession {
                    id: id.clone(),
                    title: title.clone(),
                    start: at(event.span.start),
                    end: at(event.span.end),
                }),
                Take::Nothing | Take::Pin(_) => {}
            }
            if let Bond::Apart(why @ (Apart::Repeats | Apart::Unclear)) = decision.bond
                && let Some(why) = apart_reason(texts, why)
            {
                report.apart.push(SyncApart { id, title, why });
            }
        }
        report
    }
}

fn by_session(told: Vec<ExportEvent>) -> BTreeMap<SessionId, Vec<ExportEvent>> {
    let mut sessions: BTreeMap<SessionId, Vec<ExportEvent>> = BTreeMap::new();
    for event in told {
        sessions.entry(event.session).or_default().push(event);
    }
    sessions
}

fn uid(uid: Uuid) -> String {
    uid.hyphenated().to_string()
}
