//! What use cases answer to programs that need more than the window does.

use std::path::PathBuf;

use ruta_core::forecast::wire::Answer;

use crate::wire::{Changed, LeverView, SessionView};

/// What an import did.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportReport {
    /// What changed.
    pub changed: Changed,
    /// The roadmap's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How many items and projects it holds.
    pub tasks: u32,
    /// True where no version of it was there before.
    pub first: bool,
    /// Ids of items and projects that are new.
    pub added: Vec<String>,
    /// Ids of those that differ.
    pub altered: Vec<String>,
    /// Ids of those that went.
    pub removed: Vec<String>,
}

/// What adding a task of one's own did.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedTask {
    /// What changed.
    pub changed: Changed,
    /// The id that it got.
    pub id: String,
}

/// What taking an archive in did.
#[derive(Debug, Clone, PartialEq)]
pub struct Unarchived {
    /// What changed.
    pub changed: Changed,
    /// The id of the backup of what was stored before, if there was something.
    pub backup: Option<String>,
}

/// What a busy calendar brought.
#[derive(Debug, Clone, PartialEq)]
pub struct BusyReport {
    /// What changed.
    pub changed: Changed,
    /// The calendar's name.
    pub name: String,
    /// How many busy spans it holds.
    pub events: u32,
    /// What could not be read: the event's name and why, in words.
    pub skipped: Vec<SkippedEvent>,
}

/// An event that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkippedEvent {
    /// The line where it starts, from 1.
    pub line: Option<u32>,
    /// Its name, as far as it has one.
    pub name: String,
    /// Why, in words.
    pub reason: String,
}

/// What an export said of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldEvent {
    /// The session's id.
    pub id: String,
    /// Its calendar UID.
    pub uid: String,
    /// The event's sequence.
    pub sequence: u32,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Its title then.
    pub title: String,
    /// When it started then, RFC 3339.
    pub start: String,
    /// When it ended then, RFC 3339.
    pub end: String,
}

/// A session with its reason as programs name it.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedSession {
    /// The session; its reason is in words.
    pub view: SessionView,
    /// The reason's kebab-case code.
    pub reason_code: String,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Its id, which `restore_backup` takes.
    pub id: String,
    /// When it was made, RFC 3339.
    pub at: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The file.
    pub path: PathBuf,
}

/// A session that is about to start, as the desktop shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// What starts, and in how many minutes.
    pub title: String,
    /// From when to when, and why.
    pub body: String,
}

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DoctorReport {
    /// What was checked, in words.
    pub checked: Vec<String>,
    /// What is wrong; empty: nothing.
    pub findings: Vec<Finding>,
    /// What the learner's own changes have brought about, and what the next replan mends.
    pub notes: Vec<Finding>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A kebab-case code.
    pub code: String,
    /// What it is, in words.
    pub message: String,
}

/// When the stored plan will be done, as a distribution.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastReport {
    /// All of it, as `ruta predict` answers.
    pub answer: Answer,
    /// The levels in order.
    pub levels: Vec<LevelForecast>,
    /// How many further weeks can be missed with four in five still on time; absent where nothing
    /// is due.
    pub slack_weeks: Option<f64>,
    /// How many of the last past ranges of four in five held.
    pub held: u32,
    /// How many of them have come to their end, 20 at most.
    pub of: u32,
    /// When nineteen of twenty futures have ended.
    pub p95: Option<String>,
    /// The range that holds the learner's share of what is planned four times in five.
    pub attendance: (f64, f64),
    /// The end of the plan's last session.
    pub plan: Option<String>,
    /// What would move the end.
    pub levers: Vec<LeverView>,
    /// True while the log says less than what is usual with learners.
    pub thin: bool,
}

/// When a level will be done.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelForecast {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The last day on which it is on time.
    pub due: Option<String>,
    /// By when every other future has it done; of a level that is done, when it was.
    pub p50: Option<String>,
    /// By when four in five have.
    pub p80: Option<String>,
    /// The probability of being on time, where it is due.
    pub on_time: Option<f64>,
}
