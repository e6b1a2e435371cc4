//! All that a use case decides on: what is stored, read for this moment and zone.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use ruta_core::time::{Availability, Span, Timestamp, Zone};
use ruta_store::{LogStatus, PlanSession, SessionId, SessionLog, State, Version};

use crate::content::Content;
use crate::error::AppError;
use crate::planning::minutes_of;
use crate::ports::Ports;
use crate::wire::Language;

/// What is stored, read for this moment and zone.
#[derive(Debug, Clone)]
pub(crate) struct Situation {
    /// What is stored.
    pub(crate) state: State,
    /// The clock.
    pub(crate) now: DateTime<FixedOffset>,
    /// The plan's zone, or the computer's where the learner named none.
    pub(crate) zone: Zone,
    /// Windows, single days and time off in that zone.
    pub(crate) availability: Availability,
    /// The roadmap in use with its choices, where there is one.
    pub(crate) content: Option<Content>,
    /// Sessions that have passed without a word and are taken as done; the logs hold them as such.
    pub(crate) assumed: BTreeSet<SessionId>,
}

impl Situation {
    /// Reads what is stored.
    pub(crate) fn new(state: State, ports: &Ports, language: Language) -> Result<Self, AppError> {
        Self::of(state, ports.clock.now(), &ports.system_zone, language)
    }

    /// Reads what is stored after a change at the same moment.
    pub(crate) fn after(&self, state: State, language: Language) -> Result<Self, AppError> {
        Self::of(state, self.now, &self.zone, language)
    }

    fn of(
        mut state: State,
        now: DateTime<FixedOffset>,
        system_zone: &Zone,
        language: Language,
    ) -> Result<Self, AppError> {
        let zone = match &state.availability.zone {
            Some(name) => Zone::named(name)?,
            None => system_zone.clone(),
        };
        let assumed = if state.settings.elapsed_done {
            take_as_done(&mut state, Timestamp::floor(&now))
        } else {
            BTreeSet::new()
        };
        let content = state
            .roadmap
            .as_ref()
            .map(|roadmap| Content::read(&roadmap.document, &state, language))
            .transpose()?;
        Ok(Self {
            availability: state.availability.in_zone(zone.clone())?,
            now,
            zone,
            content,
            state,
            assumed,
        })
    }

    /// Returns the first minute that is not past.
    pub(crate) fn at(&self) -> Timestamp {
        Timestamp::ceil(&self.now)
    }

    /// Returns the local date.
    pub(crate) fn today(&self) -> NaiveDate {
        self.zone.date_of(Timestamp::floor(&self.now))
    }

    /// Returns the first day of the plan: the stored one, or today.
    pub(crate) fn start_on(&self) -> NaiveDate {
        self.state.settings.start_on.unwrap_or_else(|| self.today())
    }

    /// Returns the busy spans of all calendars, each with what stays free before and after it.
    pub(crate) fn busy(&self) -> Vec<Span> {
        let settings = &self.state.settings;
        let before = i64::from(settings.buffer_before_minutes);
        let after = i64::from(settings.buffer_after_minutes);
        let events = self.state.busy.iter().flat_map(|source| &source.spans);
        events
            .map(|event| Span {
                start: event.span.start - before,
                end: event.span.end + after,
            })
            .collect()
    }

    /// Returns the roadmap in use.
    pub(crate) fn content(&self) -> Result<&Content, AppError> {
        self.content.as_ref().ok_or(AppError::NoRoadmap)
    }

    /// Returns the plan in force.
    pub(crate) fn version(&self) -> Result<&Version, AppError> {
        self.state.version.as_ref().ok_or(AppError::NoPlan)
    }

    /// Returns the sessions of the plan in force, in order of start; none without a plan.
    pub(crate) fn sessions(&self) -> &[PlanSession] {
        self.state
            .version
            .as_ref()
            .map_or(&[], |version| version.plan.sessions.as_slice())
    }

    /// Returns a session of the plan in force.
    pub(crate) fn session(&self, id: &str) -> Result<&PlanSession, AppError> {
        self.version()?;
        self.sessions()
            .iter()
            .find(|session| session.id.to_string() == id)
            .ok_or_else(|| AppError::UnknownSession(id.to_owned()))
    }

    /// Returns what was logged of a session.
    pub(crate) fn log(&self, session: &PlanSession) -> Option<&SessionLog> {
        self.state.logs.get(&session.id)
    }

    /// Tells whether a session has started, by the clock or by the timer, and nobody said what became
    /// of it; one that ended by the clock alone is open instead.
    pub(crate) fn is_running(&self, session: &PlanSession) -> bool {
        let begun = session.span.start < self.at() && !self.is_open(session);
        (begun || self.is_started(session)) && self.log(session).is_none()
    }

    /// Tells whether a session has ended and nobody said what became of it.
    pub(crate) fn is_open(&self, session: &PlanSession) -> bool {
        session.span.end <= Timestamp::floor(&self.now)
            && self.log(session).is_none()
            && !self.is_started(session)
    }

    /// Returns the sessions that have ended without a word, in order of start.
    pub(crate) fn open_sessions(&self) -> impl Iterator<Item = &PlanSession> {
        let sessions = self.sessions().iter();
        sessions.filter(|session| self.is_open(session))
    }

    /// Tells whether the learner works on a session by the timer, or pauses.
    pub(crate) fn is_started(&self, session: &PlanSession) -> bool {
        let timer = self.state.timer.as_ref();
        timer.is_some_and(|timer| timer.session == session.id)
    }
}

/// Logs every session that has ended without a word as done, and returns which.
fn take_as_done(state: &mut State, now: Timestamp) -> BTreeSet<SessionId> {
    let started = state.timer.as_ref().map(|timer| timer.session);
    let sessions = state
        .version
        .iter()
        .flat_map(|version| &version.plan.sessions);
    let assumed: Vec<(SessionId, SessionLog)> = sessions
        .filter(|session| session.span.end <= now && Some(session.id) != started)
        .filter(|session| !state.logs.contains_key(&session.id))
        .map(|session| {
            let log = SessionLog {
                task: session.task.clone(),
                status: LogStatus::Done,
                minutes: minutes_of(session.span),
                timed_minutes: None,
                at: session.span.end.to_utc(),
                start: session.span.start,
                review: session.is_review(),
                grade: None,
            };
            (session.id, log)
        })
        .collect();
    let ids = assumed.iter().map(|(id, _)| *id).collect();
    state.logs.extend(assumed);
    ids
}
