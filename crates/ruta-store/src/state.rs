//! All that is stored, as of one moment.

use std::collections::BTreeMap;

use rusqlite::Connection;
use ruta_core::roadmap::Edits;

use crate::availability::AvailabilityRecord;
use crate::busy::{self, BusySource};
use crate::journal::{self, Label};
use crate::log::{self, SessionLog};
use crate::roadmap::{self, StoredRoadmap};
use crate::session::SessionId;
use crate::settings::{PlanSettings, ProgramSettings};
use crate::timer::{self, Timer};
use crate::version::{self, Version};
use crate::{availability, edit, settings};

/// All that is stored, as of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What the plan is made with.
    pub settings: PlanSettings,
    /// Language, colour scheme.
    pub program: ProgramSettings,
    /// The roadmap in use.
    pub roadmap: Option<StoredRoadmap>,
    /// The chosen option of each group.
    pub choices: BTreeMap<String, String>,
    /// What the learner changed about roadmaps, by the roadmap's id.
    pub edits: BTreeMap<String, Edits>,
    /// Windows, single days, time off.
    pub availability: AvailabilityRecord,
    /// The busy calendars in use, by name.
    pub busy: Vec<BusySource>,
    /// The plan in force.
    pub version: Option<Version>,
    /// What became of sessions, of this version and of others.
    pub logs: BTreeMap<SessionId, SessionLog>,
    /// The session that is worked on by the timer.
    pub timer: Option<Timer>,
    /// What undo would take back.
    pub undo: Option<Label>,
    /// What redo would bring again.
    pub redo: Option<Label>,
}

impl State {
    pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Self> {
        let head = version::head(connection)?;
        let (undo, redo) = journal::ends(connection)?;
        Ok(Self {
            settings: settings::load(connection)?,
            program: settings::load_program(connection)?,
            roadmap: roadmap::in_use(connection)?,
            choices: roadmap::choices(connection)?,
            edits: edit::load(connection)?,
            availability: availability::load(connection)?,
            busy: busy::load(connection)?,
            version: head
                .map(|number| version::load(connection, number))
                .transpose()?
                .flatten(),
            logs: log::load(connection)?,
            timer: timer::load(connection)?,
            undo,
            redo,
        })
    }

    /// Returns the logged minutes of each task; reviews are none of them.
    pub fn done_minutes(&self) -> BTreeMap<String, u32> {
        let mut done = BTreeMap::new();
        for log in self.logs.values().filter(|log| !log.review) {
            *done.entry(log.task.clone()).or_default() += log.minutes;
        }
        done
    }
}
