//! The calendar on a server.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, wire};

wire! {
    /// What is known of the calendar on a server.
    pub struct CaldavStatus {
        /// Whether one is connected.
        pub connected: bool,
        /// Its address.
        pub url: Option<String>,
        /// The user.
        pub user: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// When it was synced last.
        pub synced_at: Option<String>,
        /// Sessions that stand in it.
        pub sessions: u32,
        /// Events that the next sync would write, as far as is known here.
        pub waiting: u32,
        /// Busy spans that others put there.
        pub busy: u32,
        /// Whether the window syncs it by itself.
        pub automatic: bool,
    }

    /// The calendar that was connected.
    pub struct CaldavConnected {
        /// Its address.
        pub url: String,
        /// Its name.
        pub name: String,
        /// True where it was made just now.
        pub made: bool,
    }

    /// How a sync is made.
    #[derive(Copy, Eq, Default)]
    pub struct SyncOptions {
        /// Shows what would change, and changes nothing on either side.
        pub dry_run: bool,
        /// Takes many deletions for what they seem to be.
        pub accept_deletions: bool,
    }

    /// What a sync did, or would do.
    #[derive(Default)]
    pub struct SyncReport {
        /// Whether nothing was changed.
        pub dry_run: bool,
        /// Events made there.
        pub created: u32,
        /// Events changed there.
        pub updated: u32,
        /// Events deleted there.
        pub deleted: u32,
        /// Sessions that were moved there, and are fixed there now.
        pub moved: Vec<SyncMove>,
        /// Sessions that were deleted there, and are skipped now.
        pub skipped: Vec<SyncSession>,
        /// Events that have a life of their own from now on.
        pub apart: Vec<SyncApart>,
        /// Busy spans that others put there.
        pub busy: u32,
        /// What changed here.
        pub changed: Changed,
    }

    /// A session that was moved.
    pub struct SyncMove {
        /// The session.
        pub id: String,
        /// Its title.
        pub title: String,
        /// When it was.
        pub start: String,
        /// When it starts now.
        pub to_start: String,
        /// When it ends now.
        pub to_end: String,
    }

    /// A session.
    pub struct SyncSession {
        /// The session.
        pub id: String,
        /// Its title.
        pub title: String,
        /// When it was.
        pub start: String,
        /// When it ended.
        pub end: String,
    }

    /// An event that Ruta writes no more.
    pub struct SyncApart {
        /// The session that it was of.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Why, in words.
        pub why: String,
    }
}
