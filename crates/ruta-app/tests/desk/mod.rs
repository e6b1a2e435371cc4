//! A learner's desk: a data folder of its own, a clock that each test sets, ids that repeat.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ruta_app::ports::{FixedClock, Ids, Ports};
use ruta_app::report::ListedSession;
use ruta_app::wire::{
    ExportOptions, HoursView, Language, LogEntry, PlanDraft, SessionKind, SessionStatus, WindowView,
};
use ruta_app::{AppError, Ruta};
use ruta_core::time::{Zone, parse_instant};
use uuid::Uuid;

/// A Monday morning, before the first session.
pub(crate) const MONDAY: &str = "2026-01-12T08:00:00+01:00";
/// A week later.
pub(crate) const WEEK_LATER: &str = "2026-01-19T08:00:00+01:00";

pub(crate) struct Desk {
    folder: tempfile::TempDir,
    ids: Arc<AtomicU64>,
}

struct CountedIds(Arc<AtomicU64>);

impl Ids for CountedIds {
    fn next(&mut self) -> Uuid {
        Uuid::from_u64_pair(1, self.0.fetch_add(1, Ordering::Relaxed))
    }
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            ids: Arc::new(AtomicU64::new(1)),
        }
    }

    /// Opens the program at a moment, as after a restart.
    pub(crate) fn at(&self, now: &str) -> Ruta {
        self.in_language(now, Language::En)
    }

    pub(crate) fn in_language(&self, now: &str, language: Language) -> Ruta {
        let ports = Ports {
            clock: Box::new(FixedClock(parse_instant(now).expect("an instant"))),
            ids: Box::new(CountedIds(Arc::clone(&self.ids))),
            system_zone: Zone::named("Europe/Madrid").expect("a zone"),
            passwords: Box::new(ruta_app::ports::GivenPassword(String::new())),
        };
        Ruta::open(&self.folder.path().join("data"), ports, Some(language)).expect("a data folder")
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the desk of a learner who planned the shipped roadmap on the Monday.
    pub(crate) fn planned() -> Self {
        let desk = Self::new();
        let mut ruta = desk.at(MONDAY);
        ruta.import_roadmap(None).expect("an import");
        ruta.set_weekly(None, &evenings()).expect("hours");
        ruta.make_plan(&PlanDraft {
            start: Some("2026-01-12".to_owned()),
            ..draft()
        })
        .expect("a plan");
        desk
    }
}

/// Returns 19:00 to 21:00 from Monday to Friday and 10:00 to 13:00 on Saturday.
pub(crate) fn evenings() -> Vec<HoursView> {
    let mut week = vec![window(19 * 60, 21 * 60); 5];
    week.push(window(10 * 60, 13 * 60));
    week.push(HoursView::Windows(Vec::new()));
    week
}

/// Returns a day of one window, in minutes from 00:00.
pub(crate) fn window(start: u16, end: u16) -> HoursView {
    HoursView::Windows(vec![WindowView { start, end }])
}

/// Returns a draft that asks for nothing new.
pub(crate) fn draft() -> PlanDraft {
    PlanDraft {
        zone: None,
        weekly: None,
        profiles: None,
        choices: None,
        start: None,
        deadline: None,
        pace: None,
        confidence: None,
    }
}

pub(crate) fn entry(id: &str, status: SessionStatus, minutes: Option<u32>) -> LogEntry {
    LogEntry {
        id: id.to_owned(),
        status,
        minutes,
        grade: None,
    }
}

pub(crate) fn full_export() -> ExportOptions {
    ExportOptions {
        changes: false,
        alarm: None,
        utc: false,
        level: None,
        session: None,
        split: false,
        language: None,
    }
}

pub(crate) fn sessions(ruta: &Ruta) -> Vec<ListedSession> {
    ruta.sessions(None, None).expect("sessions")
}

/// Returns id, task, start and end of each session.
pub(crate) fn places(ruta: &Ruta) -> Vec<(String, String, String, String)> {
    sessions(ruta)
        .into_iter()
        .map(|session| {
            let view = session.view;
            (view.id, view.task, view.start, view.end)
        })
        .collect()
}

/// Returns the planned minutes of each task, logged ones and reviews left out.
pub(crate) fn planned_by_task(ruta: &Ruta) -> BTreeMap<String, u32> {
    let mut minutes = BTreeMap::new();
    for session in sessions(ruta) {
        let review = session.view.kind == SessionKind::Review;
        if session.view.status == SessionStatus::Planned && !review {
            *minutes.entry(session.view.task).or_default() += session.view.minutes;
        }
    }
    minutes
}

/// Returns the VEVENTs of a calendar file by UID.
pub(crate) fn events(text: &str) -> BTreeMap<String, String> {
    text.split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|event| {
            let event = event.split("END:VEVENT").next().unwrap_or_default();
            (field(event, "UID").expect("a UID"), event.to_owned())
        })
        .collect()
}

/// Returns a field of an event that fits on one line.
pub(crate) fn field(event: &str, name: &str) -> Option<String> {
    event
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name}:")))
        .map(ToOwned::to_owned)
}

/// Returns the code of what went wrong.
pub(crate) fn code<T: std::fmt::Debug>(result: Result<T, AppError>) -> &'static str {
    result.expect_err("an error").code()
}
