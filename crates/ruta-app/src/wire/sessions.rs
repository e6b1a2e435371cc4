//! The sessions and what became of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HolidayView, ResourceView, TimeOffView, WeekView, wire};

wire! {
    /// What became of a session.
    #[derive(Copy, Eq)]
    pub enum SessionStatus {
        /// It lies ahead, or it has passed and nobody said anything.
        Planned,
        /// Done in full.
        Done,
        /// Done in part.
        Partial,
        /// Not done, and wanted back.
        Missed,
        /// Not done, and not wanted back at that place.
        Skipped,
    }

    /// The kinds of session.
    #[derive(Copy, Eq)]
    pub enum SessionKind {
        /// Study of an item.
        Study,
        /// Work on a project.
        Project,
        /// A review.
        Review,
    }

    /// How a review went.
    #[derive(Copy, Eq)]
    pub enum ReviewGrade {
        /// It did not come back.
        Failed,
        /// It came back, with effort.
        Hard,
        /// It came back.
        Good,
        /// It came back at once.
        Easy,
    }

    /// A session as the calendar shows it.
    pub struct SessionView {
        /// Its id, for life.
        pub id: String,
        /// Its calendar UID, for life.
        pub uid: String,
        /// The task.
        pub task: String,
        /// The task's title.
        pub title: String,
        /// The topic's title.
        pub topic: String,
        /// The level's id.
        pub level: String,
        /// The level's title.
        pub level_title: String,
        /// The level's place, from 0, for its hue.
        pub level_index: u32,
        /// The kind.
        pub kind: SessionKind,
        /// When it starts.
        pub start: String,
        /// When it ends.
        pub end: String,
        /// How long it is.
        pub minutes: u32,
        /// What became of it.
        pub status: SessionStatus,
        /// Minutes logged.
        pub logged: u32,
        /// How the review went, where it is one and that was said.
        pub grade: Option<ReviewGrade>,
        /// True where the learner fixed it.
        pub pinned: bool,
        /// True where it has ended and nobody said what became of it.
        pub open: bool,
        /// True where it is taken as done because it has passed and nobody said anything.
        pub assumed: bool,
        /// Why it stands here, in words.
        pub reason: String,
    }

    /// A stretch of time with a name.
    pub struct SpanView {
        /// When it starts.
        pub start: String,
        /// When it ends.
        pub end: String,
        /// What it is; empty for free time.
        pub name: String,
    }

    /// What the calendar page shows of a period.
    pub struct CalendarView {
        /// Sessions that touch the period, in order of start.
        pub sessions: Vec<SessionView>,
        /// Free stretches.
        pub free: Vec<SpanView>,
        /// Busy events.
        pub busy: Vec<SpanView>,
        /// Time off.
        pub off: Vec<TimeOffView>,
        /// Public holidays, with study or without.
        pub holidays: Vec<HolidayView>,
        /// The weeks that the period touches.
        pub weeks: Vec<WeekView>,
    }

    /// A session's sheet.
    pub struct SessionSheet {
        /// The session.
        pub session: SessionView,
        /// What the item holds; of a review, what to do.
        pub text: String,
        /// A project's requirements; of a review, what is recalled.
        pub requirements: Vec<String>,
        /// Minutes of the task that are planned in all.
        pub task_minutes: u32,
        /// Minutes of the task that are logged.
        pub task_done_minutes: u32,
        /// The number of this session among its task's, from 1; of a review, among the reviews.
        pub number: u32,
        /// How many sessions the task has.
        pub of: u32,
        /// What waits for this task, as titles.
        pub unlocks: Vec<String>,
        /// Where to learn it.
        pub resources: Vec<ResourceView>,
    }

    /// What the learner says of a session.
    pub struct LogEntry {
        /// The session's id.
        pub id: String,
        /// What became of it; planned takes a log back.
        pub status: SessionStatus,
        /// Minutes, for partial.
        pub minutes: Option<u32>,
        /// How a review went that was done.
        pub grade: Option<ReviewGrade>,
    }
}
