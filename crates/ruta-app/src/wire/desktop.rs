//! The window on a desktop: how it behaves there, and what the desktop hands to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wire;

wire! {
    /// The weekday that weeks begin with.
    #[derive(Copy, Eq)]
    pub enum FirstDay {
        /// As the system's locale has it.
        Locale,
        /// Monday.
        Monday,
        /// Saturday.
        Saturday,
        /// Sunday.
        Sunday,
    }

    /// How the time of day is written.
    #[derive(Copy, Eq)]
    pub enum ClockStyle {
        /// As the system's locale has it.
        Locale,
        /// 7:30 pm.
        Twelve,
        /// 19:30.
        TwentyFour,
    }

    /// How the window behaves, as the learner wants it.
    #[derive(Copy, Eq)]
    pub struct Preferences {
        /// The weekday that weeks begin with.
        pub first_day: FirstDay,
        /// How the time of day is written.
        pub clock: ClockStyle,
        /// How many minutes before a session the desktop reminds of it; 0 for never.
        pub reminder_minutes: u32,
        /// How large the pages are, in percent.
        pub zoom_percent: u32,
    }

    /// What a file that the desktop handed over is taken for.
    #[derive(Copy, Eq)]
    pub enum OfferedKind {
        /// A roadmap.
        Roadmap,
        /// A calendar whose events are busy time.
        Calendar,
    }

    /// A file that was dropped on the window or opened with the program, and not taken yet.
    #[derive(Eq)]
    pub struct OfferedFile {
        /// Its name without the folder.
        pub name: String,
        /// What it is taken for.
        pub kind: OfferedKind,
    }

    /// What the shell tells the pages unasked.
    #[derive(Copy, Eq)]
    pub enum News {
        /// A file was handed over.
        Offered,
        /// Something is over the window that would be handed over if it were let go.
        Hovering,
        /// It has left the window again.
        Left,
        /// The window came to the front; time has passed, and the computer may have travelled.
        Front,
    }

    /// A copy of the database.
    #[derive(Eq)]
    pub struct BackupView {
        /// What restores it.
        pub id: String,
        /// When it was made.
        pub at: String,
        /// Its size in kilobytes, rounded up.
        pub kilobytes: u32,
    }
}
