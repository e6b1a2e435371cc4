//! The calendar file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wire;

wire! {
    /// How an export is written.
    pub struct ExportOptions {
        /// Only what is new, moved or gone since the last export.
        pub changes: bool,
        /// An alarm so many minutes before each session.
        pub alarm: Option<u32>,
        /// Times in UTC.
        pub utc: bool,
    }

    /// What an export wrote.
    pub struct ExportReport {
        /// The file.
        pub path: String,
        /// Events in it.
        pub events: u32,
        /// Events that no export held before.
        pub new: u32,
        /// Events that changed since the last export.
        pub changed: u32,
        /// Events that went since the last export.
        pub gone: u32,
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
    }
}
