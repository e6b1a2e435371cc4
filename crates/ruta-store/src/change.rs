//! The one way to change what is stored.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction};
use ruta_core::roadmap::Edits;
use ruta_core::time::Timestamp;
use uuid::Uuid;

use crate::area::{Area, Value};
use crate::availability::AvailabilityRecord;
use crate::busy::{self, BusyOrigin, BusySpan};
use crate::caldav::{self, CaldavCalendar, CaldavEvent, CaldavForeign};
use crate::error::StoreError;
use crate::event::{self, SessionEvent};
use crate::export::{self, ExportRecord, NewExport};
use crate::feed::{self, FeedRecord};
use crate::journal::{self, Label};
use crate::log::{self, SessionLog};
use crate::past::{self, ForecastRecord, Past};
use crate::roadmap;
use crate::session::{self, SessionId};
use crate::settings::{self, PlanSettings, ProgramSettings};
use crate::state::State;
use crate::store::Store;
use crate::timer::{self, Timer};
use crate::version::{self, NewVersion, Version};

/// What a change did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<T> {
    /// What the work answered.
    pub answer: T,
    /// The areas that differ now, in order.
    pub areas: Vec<Area>,
    /// What undo would take back now.
    pub undo: Option<Label>,
    /// What redo would bring again now.
    pub redo: Option<Label>,
}

impl Store {
    /// Changes what is stored: begin, change, note it for undo, commit; all of it or nothing.
    ///
    /// `work` gets the state as it is inside the transaction and answers what the change is
    /// called. A change that undo can take back ends what redo could bring again.
    ///
    /// # Errors
    /// What `work` answers, or [`StoreError`]; the stored plan is as it was.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        at: DateTime<Utc>,
        work: impl FnOnce(&State, &mut Change<'_>) -> Result<(Label, T), E>,
    ) -> Result<Done<T>, E> {
        let path = self.path.clone();
        let failed = |error: rusqlite::Error| E::from(StoreError::of(&path, &error));
        let transaction = self.begin()?;
        let state = State::load(&transaction).map_err(failed)?;
        let mut change = Change {
            transaction: &transaction,
            path: &path,
            at,
            before: BTreeMap::new(),
            touched: BTreeSet::new(),
        };
        let (label, answer) = work(&state, &mut change)?;
        let areas = change.finish(&label).map_err(failed)?;
        let (undo, redo) = journal::ends(&transaction).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        Ok(Done {
            answer,
            areas,
            undo,
            redo,
        })
    }
}

/// A change under way.
#[derive(Debug)]
pub struct Change<'a> {
    transaction: &'a Transaction<'a>,
    path: &'a std::path::Path,
    at: DateTime<Utc>,
    /// The values of areas that undo sets back, before the first touch.
    before: BTreeMap<Area, Value>,
    /// Areas that undo never touches and that differ now.
    touched: BTreeSet<Area>,
}

type Answer<T> = Result<T, StoreError>;

impl Change<'_> {
    /// Takes a roadmap into use; its document is canonical JSON.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn use_roadmap(&mut self, id: &str, document: &str) -> Answer<()> {
        let at = self.at;
        let number = self.run(|connection| roadmap::insert(connection, id, document, at))?;
        self.set(&Value::Roadmap(Some(number)))
    }

    /// Sets the chosen options.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_choices(&mut self, choices: &BTreeMap<String, String>) -> Answer<()> {
        self.set(&Value::Choices(choices.clone()))
    }

    /// Sets what the learner changed about a roadmap.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_edits(&mut self, state: &State, roadmap: &str, edits: &Edits) -> Answer<()> {
        let mut all = state.edits.clone();
        if *edits == Edits::default() {
            all.remove(roadmap);
        } else {
            all.insert(roadmap.to_owned(), edits.clone());
        }
        self.set(&Value::Edits(all))
    }

    /// Sets windows, single days and time off.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_availability(&mut self, record: &AvailabilityRecord) -> Answer<()> {
        self.set(&Value::Availability(Box::new(record.clone())))
    }

    /// Takes a busy calendar into use, in place of the one of that name; one with an origin is
    /// read again there.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_busy(
        &mut self,
        state: &State,
        name: &str,
        spans: &[BusySpan],
        origin: Option<&BusyOrigin>,
    ) -> Answer<()> {
        let at = self.at;
        let number = self.run(|connection| busy::insert(connection, name, spans, origin, at))?;
        let mut numbers = busy_besides(state, name);
        numbers.push(number);
        self.set(&Value::Busy(numbers))
    }

    /// Notes what stands now where a busy calendar comes from; without an origin, that of the
    /// calendar which holds the sessions. That is no decision of the learner's, so undo never
    /// touches it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn read_busy_again(
        &mut self,
        number: i64,
        spans: &[BusySpan],
        origin: Option<&BusyOrigin>,
    ) -> Answer<()> {
        self.touched.insert(Area::Busy);
        self.run(|connection| busy::read_again(connection, number, spans, origin))
    }

    /// Notes that what stands there is what is held already.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn keep_busy(&mut self, number: i64, origin: &BusyOrigin) -> Answer<()> {
        self.run(|connection| busy::come_from(connection, number, origin))
    }

    /// Takes a busy calendar out of use.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn remove_busy(&mut self, state: &State, name: &str) -> Answer<()> {
        self.set(&Value::Busy(busy_besides(state, name)))
    }

    /// Sets what the plan is made with.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_settings(&mut self, settings: &PlanSettings) -> Answer<()> {
        self.set(&Value::Settings(settings.clone()))
    }

    /// Makes a new session with its calendar UID.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn new_session(&mut self, uid: Uuid) -> Answer<SessionId> {
        self.run(|connection| session::create(connection, uid))
    }

    /// Stores a plan version, puts it in force and returns its number.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put_version(&mut self, version: &NewVersion) -> Answer<u32> {
        let at = self.at;
        let number = self.run(|connection| version::insert(connection, version, at))?;
        self.set(&Value::Plan(Some(number)))?;
        Ok(number)
    }

    /// Returns an older plan version.
    ///
    /// # Errors
    /// [`StoreError::UnknownVersion`].
    pub fn version(&self, number: u32) -> Answer<Version> {
        self.run(|connection| version::load(connection, number))?
            .ok_or(StoreError::UnknownVersion(number))
    }

    /// Notes what became of a session, in place of what was noted before; none takes that back.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_log(&mut self, session: SessionId, log: Option<&SessionLog>) -> Answer<()> {
        self.touched.insert(Area::Log);
        self.run(|connection| log::set(connection, session, log))
    }

    /// Sets the timer in place of the one before; nothing stops it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_timer(&mut self, timer: Option<&Timer>) -> Answer<()> {
        self.touched.insert(Area::Timer);
        self.run(|connection| timer::save(connection, timer))
    }

    /// Sets language, colour scheme and what was asked.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_program(&mut self, settings: &ProgramSettings) -> Answer<()> {
        self.touched.insert(Area::Program);
        self.run(|connection| settings::save_program(connection, settings))
    }

    /// Stores the fingerprint of an event's text; one that differs from the last is a change of
    /// the event.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_event_text(&mut self, session: SessionId, fingerprint: &str) -> Answer<()> {
        let at = self.at;
        self.touched.insert(Area::Export);
        self.run(|connection| event::set_text(connection, session, fingerprint, at))
    }

    /// Tells whether the change is about an area so far.
    pub fn touches(&self, area: Area) -> bool {
        self.touched.contains(&area) || self.before.contains_key(&area)
    }

    /// Returns all that is stored, with what has changed so far.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn state(&self) -> Answer<State> {
        self.run(State::load)
    }

    /// Returns what lies behind the learner at an instant.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn past(&self, now: Timestamp) -> Answer<Past> {
        self.run(|connection| past::load(connection, now))
    }

    /// Stores a forecast as it was said.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn add_forecast(&mut self, forecast: &ForecastRecord) -> Answer<()> {
        self.run(|connection| past::insert(connection, forecast))
    }

    /// Returns the calendar events of all sessions that ever were in the plan.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn events(&self) -> Answer<Vec<SessionEvent>> {
        self.run(event::load)
    }

    /// Returns what calendars hold since the last export.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn exported(&self) -> Answer<ExportRecord> {
        self.run(export::load)
    }

    /// Notes an export in the ledger, and what calendars hold from now on.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn record_export(&mut self, export: &NewExport) -> Answer<()> {
        let at = self.at;
        self.touched.insert(Area::Export);
        self.run(|connection| export::record(connection, export, at))
    }

    /// Notes that calendars hold a session's event as it stands, by this sequence at least.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn hold_event(&mut self, session: SessionId, sequence: u32) -> Answer<()> {
        self.touched.insert(Area::Export);
        self.run(|connection| export::hold(connection, session, sequence))
    }

    /// Notes where calendar programs of this computer read the plan.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_feed(&mut self, feed: &FeedRecord) -> Answer<()> {
        self.touched.insert(Area::Program);
        self.run(|connection| feed::save(connection, feed))
    }

    /// Returns which calendar on a server holds the sessions, once there was one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn caldav_calendar(&self) -> Answer<Option<CaldavCalendar>> {
        self.run(caldav::calendar)
    }

    /// Notes which calendar on a server holds the sessions, and how far it was read.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_caldav_calendar(&mut self, calendar: &CaldavCalendar) -> Answer<()> {
        self.touched.insert(Area::Caldav);
        self.run(|connection| caldav::set_calendar(connection, calendar))
    }

    /// Forgets every event that stands on the server.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn forget_caldav_events(&mut self) -> Answer<()> {
        self.touched.insert(Area::Caldav);
        self.run(caldav::forget_all)
    }

    /// Notes a session's event on the server; none forgets it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_caldav_event(
        &mut self,
        session: SessionId,
        event: Option<&CaldavEvent>,
    ) -> Answer<()> {
        self.touched.insert(Area::Caldav);
        self.run(|connection| match event {
            Some(event) => caldav::set_event(connection, event),
            None => caldav::forget(connection, session),
        })
    }

    /// Notes what others put into the calendar.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn set_caldav_foreign(&mut self, foreign: &[CaldavForeign]) -> Answer<()> {
        self.touched.insert(Area::Caldav);
        self.run(|connection| caldav::set_foreign(connection, foreign))
    }

    fn set(&mut self, value: &Value) -> Answer<()> {
        let (area, at) = (value.area(), self.at);
        if !self.before.contains_key(&area) {
            let before = self.run(|connection| Value::load(connection, area))?;
            self.before.extend(before.map(|before| (area, before)));
        }
        self.run(|connection| value.save(connection, at))
    }

    fn run<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Answer<T> {
        work(self.transaction).map_err(|error| StoreError::of(self.path, &error))
    }

    /// Notes the change for undo and returns the areas that differ.
    fn finish(mut self, label: &Label) -> rusqlite::Result<Vec<Area>> {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (area, old) in std::mem::take(&mut self.before) {
            if let Some(new) = Value::load(self.transaction, area)?
                && new != old
            {
                before.push(old);
                after.push(new);
            }
        }
        if !before.is_empty() {
            journal::push(self.transaction, label, &before, &after, self.at)?;
        }
        let changed = before.iter().map(Value::area);
        let areas: BTreeSet<Area> = changed.chain(self.touched).collect();
        Ok(areas.into_iter().collect())
    }
}

/// Returns the numbers of the busy calendars in use but that of a name.
fn busy_besides(state: &State, name: &str) -> Vec<i64> {
    let mut numbers: Vec<i64> = state
        .busy
        .iter()
        .filter(|source| source.name != name)
        .map(|source| source.number)
        .collect();
    numbers.sort_unstable();
    numbers
}
