//! The areas of the state that undo sets back, and their values.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use ruta_core::roadmap::Edits;
use serde::{Deserialize, Serialize};

use crate::availability::{self, AvailabilityRecord};
use crate::settings::{self, PlanSettings};
use crate::{busy, edit, event, roadmap, version};

/// A part of the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The roadmap in use.
    Roadmap,
    /// The chosen options.
    Choices,
    /// What the learner changed about the roadmap.
    Edits,
    /// Windows, single days, time off.
    Availability,
    /// The busy calendars in use.
    Busy,
    /// What the plan is made with.
    Settings,
    /// The plan version in force.
    Plan,
    /// What became of sessions; undo never touches it.
    Log,
    /// The timer; undo never touches it.
    Timer,
    /// Language, colour scheme and what was asked; undo never touches it.
    Program,
    /// What calendars hold since the last export; undo never touches it.
    Export,
    /// What stands on the calendar server; undo never touches it.
    Caldav,
}

/// The value of an area that undo sets back.
///
/// Roadmaps, busy calendars and plan versions are kept for ever once stored, so that their
/// numbers stand for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Value {
    Roadmap(Option<i64>),
    Choices(BTreeMap<String, String>),
    Edits(BTreeMap<String, Edits>),
    Availability(Box<AvailabilityRecord>),
    Busy(Vec<i64>),
    Settings(PlanSettings),
    Plan(Option<u32>),
}

impl Value {
    /// Reads the value of an area; nothing of one that undo never touches.
    pub(crate) fn load(connection: &Connection, area: Area) -> rusqlite::Result<Option<Self>> {
        Ok(Some(match area {
            Area::Roadmap => Self::Roadmap(roadmap::in_use_number(connection)?),
            Area::Choices => Self::Choices(roadmap::choices(connection)?),
            Area::Edits => Self::Edits(edit::load(connection)?),
            Area::Availability => Self::Availability(Box::new(availability::load(connection)?)),
            Area::Busy => Self::Busy(busy::in_use(connection)?),
            Area::Settings => Self::Settings(settings::load(connection)?),
            Area::Plan => Self::Plan(version::head(connection)?),
            Area::Log | Area::Timer | Area::Program | Area::Export | Area::Caldav => {
                return Ok(None);
            }
        }))
    }

    /// Writes the value: the one way in which its area changes, by a use case and by undo.
    pub(crate) fn save(&self, connection: &Connection, at: DateTime<Utc>) -> rusqlite::Result<()> {
        match self {
            Self::Roadmap(number) => roadmap::use_number(connection, *number),
            Self::Choices(choices) => roadmap::set_choices(connection, choices),
            Self::Edits(edits) => edit::save(connection, edits),
            Self::Availability(record) => availability::save(connection, record),
            Self::Busy(numbers) => busy::use_only(connection, numbers),
            Self::Settings(settings) => settings::save(connection, settings),
            Self::Plan(head) => event::put_in_force(connection, *head, at),
        }
    }

    /// Returns the area that the value belongs to.
    pub(crate) fn area(&self) -> Area {
        match self {
            Self::Roadmap(_) => Area::Roadmap,
            Self::Choices(_) => Area::Choices,
            Self::Edits(_) => Area::Edits,
            Self::Availability(_) => Area::Availability,
            Self::Busy(_) => Area::Busy,
            Self::Settings(_) => Area::Settings,
            Self::Plan(_) => Area::Plan,
        }
    }
}
