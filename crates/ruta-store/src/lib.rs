//! The `SQLite` store of Ruta: the only crate that knows the database.
//!
//! Read [`Store::state`], decide, write by [`Store::transact`]. Plan versions, roadmaps, busy
//! calendars and session ids are never deleted, so that undo can return to all of them.

mod archive;
mod area;
mod availability;
mod backup;
mod busy;
mod caldav;
mod change;
mod edit;
mod error;
mod event;
mod export;
mod feed;
mod integrity;
mod journal;
mod log;
mod past;
mod restore;
mod roadmap;
mod row;
mod schema;
mod session;
mod settings;
mod state;
mod store;
mod timer;
mod version;

pub use area::Area;
pub use availability::{
    AvailabilityRecord, ClockMinutes, HolidaysRecord, HoursRecord, OffRecord, ProfileRecord,
    WeekRecord,
};
pub use backup::Backup;
pub use busy::{BusyOrigin, BusyPlace, BusySource, BusySpan};
pub use caldav::{
    CaldavAgreed, CaldavCalendar, CaldavEvent, CaldavForeign, CaldavLedger, CaldavStanding,
};
pub use change::{Change, Done};
pub use error::StoreError;
pub use event::SessionEvent;
pub use export::{Export, ExportEvent, ExportRecord, NewExport};
pub use feed::FeedRecord;
pub use integrity::Fault;
pub use journal::Label;
pub use log::{LogStatus, SessionLog};
pub use past::{ForecastRecord, Past, RangeRecord};
pub use roadmap::StoredRoadmap;
pub use session::{NoSessionId, SessionId};
pub use settings::{PlanSettings, ProgramSettings, ReviewRule};
pub use state::State;
pub use store::Store;
pub use timer::{Stretch, Timer};
pub use version::{NewVersion, PlanSession, UnplacedRecord, Version, VersionOutline};
