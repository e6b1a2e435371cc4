//! The calendar file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::program::Language;
use super::{Changed, SyncApart, SyncMove, SyncSession, wire};

wire! {
    /// How an export is written.
    pub struct ExportOptions {
        /// Only what is new, moved or gone since the last export.
        pub changes: bool,
        /// An alarm so many minutes before each session.
        pub alarm: Option<u32>,
        /// Times in UTC.
        pub utc: bool,
        /// The id of the one level to export.
        pub level: Option<String>,
        /// The id of the one session to export.
        pub session: Option<String>,
        /// Several files, each small enough for every calendar, where one would be too large.
        pub split: bool,
        /// The language that the events speak; without one the learner's.
        pub language: Option<Language>,
    }

    /// What an export wrote.
    pub struct ExportReport {
        /// The file that was named.
        pub path: String,
        /// The files that were written.
        pub paths: Vec<String>,
        /// Events in it.
        pub events: u32,
        /// Events that no export held before.
        pub new: u32,
        /// Events that changed since the last export.
        pub changed: u32,
        /// Events that went since the last export.
        pub gone: u32,
        /// What to mind about it, a sentence.
        pub note: Option<String>,
    }

    /// How the exported file stands against the plan.
    pub struct ExportState {
        /// When the last export was made.
        pub last_at: Option<String>,
        /// Events that are new since then.
        pub new: u32,
        /// Events that changed since then.
        pub changed: u32,
        /// Events that went since then.
        pub gone: u32,
        /// Whether an export was made and the plan says something else now.
        pub stale: bool,
    }

    /// How changes are taken back from a calendar file.
    #[derive(Copy, Eq, Default)]
    pub struct TakeBackOptions {
        /// Shows what would change, and changes nothing.
        pub dry_run: bool,
        /// The file holds all that the calendar does: what is not in it was deleted.
        pub complete: bool,
        /// Takes many deletions for what they seem to be.
        pub accept_deletions: bool,
    }

    /// What taking changes back did, or would do.
    #[derive(Default)]
    pub struct TakeBackReport {
        /// Whether nothing was changed.
        pub dry_run: bool,
        /// Sessions of the plan in the file.
        pub sessions: u32,
        /// Sessions that were moved there, and are fixed there now.
        pub moved: Vec<SyncMove>,
        /// Sessions that were called off or deleted there, and are skipped now.
        pub skipped: Vec<SyncSession>,
        /// Events whose time cannot be taken over, with the reason.
        pub apart: Vec<SyncApart>,
        /// Events of others, which are left alone.
        pub foreign: u32,
        /// What changed.
        pub changed: Changed,
    }

    /// Where calendar programs of this computer read the plan.
    pub struct FeedState {
        /// Whether the window answers there, or is meant to.
        pub open: bool,
        /// The address to subscribe to, once there was one.
        pub address: Option<String>,
        /// Why it does not answer although it is meant to, in words.
        pub trouble: Option<String>,
    }

    /// An export of the ledger.
    pub struct ExportEntry {
        /// Its number, from 1.
        pub number: u32,
        /// When it was made.
        pub at: String,
        /// The file that it went to.
        pub file: Option<String>,
        /// Whether it told changes alone.
        pub changes: bool,
        /// The title of the one level that it was of.
        pub level: Option<String>,
        /// The id of the one session that it was of.
        pub session: Option<String>,
        /// Its language, `es` or `en`.
        pub language: Option<String>,
        /// Events in it.
        pub events: u32,
        /// Events in it that were called off.
        pub cancelled: u32,
    }
}
