//! All that a use case decides on: what is stored, read for this moment and zone.

use chrono::{DateTime, FixedOffset, NaiveDate};
use ruta_core::time::{Availability, Span, Timestamp, Zone};
use ruta_store::{PlanSession, SessionLog, State, Version};

use crate::content::Content;
use crate::error::AppError;
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
}

impl Situation {
    /// Reads what is stored.
    pub(crate) fn new(state: State, ports: &Ports, language: Language) -> Result<Self, AppError> {
        let zone = match &state.availability.zone {
            Some(name) => Zone::named(name)?,
            None => ports.system_zone.clone(),
        };
        let content = state
            .roadmap
            .as_ref()
            .map(|roadmap| Content::read(&roadmap.document, &state, language))
            .transpose()?;
        Ok(Self {
            availability: state.availability.in_zone(zone.clone())?,
            now: ports.clock.now(),
            zone,
            content,
            state,
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

    /// Returns the busy spans of all calendars.
    pub(crate) fn busy(&self) -> Vec<Span> {
        let sources = self.state.busy.iter();
        sources
            .flat_map(|source| source.spans.iter().map(|busy| busy.span))
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

    /// Tells whether a session has ended and nobody said what became of it.
    pub(crate) fn is_open(&self, session: &PlanSession) -> bool {
        session.span.end <= Timestamp::floor(&self.now) && self.log(session).is_none()
    }
}
