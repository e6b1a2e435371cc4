//! A store in a folder of its own, and values to put into it.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use ruta_core::time::{Span, Timestamp};
use ruta_store::{BusySpan, Label, NewVersion, PlanSession, SessionId, Store};

/// A folder that goes with the test.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path().join("ruta.db")
    }

    pub(crate) fn open(&self) -> Store {
        Store::open(self.path(), at(0)).expect("a store")
    }
}

/// Returns an instant so many minutes after the first of the tests.
pub(crate) fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
}

/// Returns the hour that starts so many hours after the epoch.
fn hour(start: i64) -> Span {
    let start = Timestamp::from_minutes(start * 60);
    Span::new(start, start + 60).expect("an hour")
}

pub(crate) fn busy(start: i64) -> BusySpan {
    BusySpan {
        span: hour(start),
        name: "Meeting".to_owned(),
    }
}

pub(crate) fn session(id: SessionId, start: i64) -> PlanSession {
    PlanSession {
        id,
        uid: uuid::Uuid::nil(),
        task: "sql".to_owned(),
        kind: "study".to_owned(),
        span: hour(start),
        pinned: false,
        history: false,
        reason: "next-in-order".to_owned(),
    }
}

pub(crate) fn plan(sessions: Vec<PlanSession>) -> NewVersion {
    NewVersion {
        label: Label::new("plan"),
        policy: None,
        start_on: "2026-01-12".parse().expect("a date"),
        deadline_on: None,
        pace_minutes: None,
        confidence_percent: 70,
        earliest_finish: None,
        work: None,
        sessions,
        unplaced: Vec::new(),
    }
}
