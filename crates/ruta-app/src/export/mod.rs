//! The calendar file.

mod event_text;
mod files;
mod ledger;
mod news;

use std::path::Path;

use ruta_calendar::{Calendar, Event, Status, WriteOptions};
use ruta_core::time::Timestamp;
use ruta_store::{ExportEvent, Label, LogStatus, NewExport, SessionEvent};

use self::event_text::EventText;
pub(crate) use self::event_text::Voice;
use self::news::News;
use crate::content::tag;
use crate::error::AppError;
use crate::ruta::{Ruta, Work};
use crate::situation::Situation;
use crate::wire::{ExportOptions, ExportReport, ExportState, Language};

/// From this size on Google takes no file.
const TOO_LARGE_OCTETS: u64 = 1_000_000;

impl Ruta {
    /// Returns how the exported file stands against the plan.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn export_state(&self) -> Result<ExportState, AppError> {
        let situation = self.situation()?;
        let (events, exported) = self.store.events()?;
        let voices = voices(&situation);
        let events = events.iter().filter(|event| is_told(&situation, event));
        let news = News::of(events, &exported, situation.at(), |event| {
            is_reworded(&situation, &voices, event)
        });
        let last_at = exported.last_at;
        Ok(ExportState {
            last_at: last_at.map(|at| situation.zone.rfc3339(Timestamp::floor(&at))),
            new: news.new.len() as u32,
            changed: news.changed.len() as u32,
            gone: news.gone.len() as u32,
            stale: last_at.is_some() && !news.is_empty(),
        })
    }

    /// Writes the calendar file, whole or not at all, and notes it in the ledger.
    ///
    /// With `changes` it holds what is new, changed or gone since the last export of this data
    /// folder; without, every session of the plan; of one level or one session, where it is named.
    ///
    /// # Errors
    /// [`AppError::NothingToExport`], [`AppError::NotWritten`], [`AppError::UnknownLevel`],
    /// [`AppError::UnknownSession`]; the file is as it was.
    pub fn export_calendar(
        &mut self,
        path: &Path,
        options: &ExportOptions,
    ) -> Result<ExportReport, AppError> {
        let (_, report) = self.transact_with(|mut hand| {
            let report = export(&mut hand, path, options)?;
            Ok(((Label::new("change-export"), None), report))
        })?;
        Ok(report)
    }

    /// Returns the plan as a subscriber reads it: each session as it stands now, and without a plan
    /// none. Nothing is noted.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn calendar_feed(&self) -> Result<String, AppError> {
        let situation = self.situation()?;
        let voice = Voice::of(&situation, self.texts().language());
        let voices = voices(&situation);
        let (events, _) = self.store.events()?;
        let present = events.iter().filter(|event| event.present);
        let events = present
            .filter(|event| is_told(&situation, event))
            .map(|event| {
                let mut said = calendar_event(&voice, event);
                // What the next export will count as a change is one already.
                said.sequence += u32::from(is_reworded(&situation, &voices, event));
                said
            })
            .collect();
        let calendar = Calendar {
            name: voice.calendar_name(),
            zone: situation.zone.clone(),
            events,
        };
        ruta_calendar::write_feed(&calendar, &WriteOptions::default())
            .map_err(|error| files::refused(&error))
    }
}

fn export(
    hand: &mut Work<'_, '_>,
    path: &Path,
    options: &ExportOptions,
) -> Result<ExportReport, AppError> {
    let situation = hand.situation;
    let voice = Voice::of(situation, options.language.unwrap_or(hand.texts.language()));
    let scope = Scope::of(situation, options)?;
    let in_scope = |hand: &Work<'_, '_>| -> Result<Vec<SessionEvent>, AppError> {
        let mut events = hand.change.events()?;
        events.retain(|event| scope.holds(situation, event) && is_told(situation, event));
        Ok(events)
    };
    for event in in_scope(hand)?.iter().filter(|event| event.present) {
        let text = EventText::of(&voice, event).fingerprint(&situation.zone);
        if event.text.as_ref() != Some(&text) {
            hand.change.set_event_text(event.id, &text)?;
        }
    }
    let mut events = in_scope(hand)?;
    let exported = hand.change.exported()?;
    let news = News::of(&events, &exported, situation.at(), |_| false);
    events.retain(|event| {
        if options.changes {
            news.names(event.id)
        } else {
            event.present
        }
    });
    let said: Vec<Event> = events
        .iter()
        .map(|event| calendar_event(&voice, event))
        .collect();
    let told = events.iter().zip(&said).map(|(event, said)| ExportEvent {
        session: event.id,
        sequence: event.sequence,
        cancelled: !event.present,
        task: event.task.clone(),
        span: event.span,
        summary: said.summary.clone(),
    });
    let told: Vec<ExportEvent> = told.collect();
    let calendar = Calendar {
        name: voice.calendar_name(),
        zone: situation.zone.clone(),
        events: said,
    };
    let written = files::write(path, &calendar, options)?;
    hand.change.record_export(&NewExport {
        changes: options.changes,
        level: options.level.clone(),
        session: scope.session(&told),
        language: tag(voice.language).to_owned(),
        file: path.display().to_string(),
        events: told,
    })?;
    let too_large = written.octets >= TOO_LARGE_OCTETS;
    Ok(ExportReport {
        path: path.display().to_string(),
        paths: written
            .paths
            .iter()
            .map(|path| path.display().to_string())
            .collect(),
        events: events.len() as u32,
        new: news.new.len() as u32,
        changed: news.changed.len() as u32,
        gone: news.gone.len() as u32,
        note: too_large.then(|| hand.texts.get("note-export-too-large")),
    })
}

/// Tells whether calendars hear of a session: what the learner skipped they took out of their
/// calendar, or never want to see there.
fn is_told(situation: &Situation, event: &SessionEvent) -> bool {
    let log = situation.state.logs.get(&event.id);
    !(event.present && log.is_some_and(|log| log.status == LogStatus::Skipped))
}

/// Which sessions an export is of.
struct Scope {
    level: Option<String>,
    session: Option<String>,
}

impl Scope {
    /// Reads which level or session is asked for.
    fn of(situation: &Situation, options: &ExportOptions) -> Result<Self, AppError> {
        if let Some(level) = &options.level {
            let levels = &situation.content()?.roadmap.levels;
            if !levels.iter().any(|known| known.id == *level) {
                return Err(AppError::UnknownLevel {
                    level: level.clone(),
                    known: levels.iter().map(|level| level.id.clone()).collect(),
                });
            }
        }
        if let Some(session) = &options.session {
            situation.session(session)?;
        }
        Ok(Self {
            level: options.level.clone(),
            session: options.session.clone(),
        })
    }

    fn holds(&self, situation: &Situation, event: &SessionEvent) -> bool {
        let level_of = |task: &str| {
            let content = situation.content.as_ref()?;
            Some(content.task(task)?.level.clone())
        };
        let in_level = |level: &String| level_of(&event.task).as_ref() == Some(level);
        let is_session = |session: &String| event.id.to_string() == *session;
        self.level.as_ref().is_none_or(in_level) && self.session.as_ref().is_none_or(is_session)
    }

    /// Returns the one session that was asked for, as the store knows it.
    fn session(&self, told: &[ExportEvent]) -> Option<ruta_store::SessionId> {
        let asked = self.session.as_ref()?;
        told.iter()
            .map(|event| event.session)
            .find(|session| session.to_string() == *asked)
    }
}

/// Returns the voices that an export may have had.
fn voices(situation: &Situation) -> [Voice; 2] {
    [Language::Es, Language::En].map(|language| Voice::of(situation, language))
}

/// Tells whether an event would say something else than at its last export, in every language.
fn is_reworded(situation: &Situation, voices: &[Voice], event: &SessionEvent) -> bool {
    event.text.as_ref().is_some_and(|old| {
        voices
            .iter()
            .all(|voice| EventText::of(voice, event).fingerprint(&situation.zone) != *old)
    })
}

/// Returns a session's event as calendars are given it.
pub(crate) fn calendar_event(voice: &Voice, event: &SessionEvent) -> Event {
    let text = EventText::of(voice, event);
    Event {
        uid: event.uid,
        sequence: event.sequence,
        created_at: event.created_at,
        changed_at: event.changed_at,
        start: event.span.start,
        end: event.span.end,
        summary: text.summary,
        description: text.description,
        category: text.category,
        url: None,
        status: if event.present {
            Status::Planned
        } else {
            Status::Cancelled
        },
    }
}
