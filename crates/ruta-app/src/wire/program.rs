//! The program itself: its start, its errors, what a change touched.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MinutesRange, Preferences, TimerView, wire};

wire! {
    /// An error as every border shows it.
    pub struct WireError {
        /// A kebab-case code that programs branch on.
        pub code: String,
        /// What is wrong, in the learner's words.
        pub message: String,
        /// What to do about it.
        pub hint: Option<String>,
    }

    /// The languages that Ruta speaks.
    #[derive(Copy, Eq)]
    pub enum Language {
        /// Spanish.
        Es,
        /// English.
        En,
    }

    /// The colour scheme of the window.
    #[derive(Copy, Eq)]
    pub enum Theme {
        /// Follows the desktop.
        System,
        /// Paper.
        Light,
        /// Ink.
        Dark,
    }

    /// A part of the state that a change touched; the UI reloads these alone.
    #[derive(Copy, Eq, PartialOrd, Ord)]
    pub enum Area {
        /// The roadmap and its choices.
        Roadmap,
        /// Weekly hours, single days, time off, busy calendars.
        Availability,
        /// The sessions and the plan versions.
        Plan,
        /// What was logged.
        Progress,
        /// Language, theme and the like.
        Settings,
    }

    /// What a change answers.
    #[derive(Default)]
    pub struct Changed {
        /// The parts that differ now, in order, each once.
        pub areas: Vec<Area>,
        /// What undo would take back now, in words.
        pub undo: Option<String>,
        /// What redo would bring again now, in words.
        pub redo: Option<String>,
        /// A sentence for the learner about what the change displaced, if it did.
        pub note: Option<String>,
    }

    /// What the window needs before its first paint.
    pub struct Bootstrap {
        /// The language of every text.
        pub language: Language,
        /// The colour scheme.
        pub theme: Theme,
        /// The clock.
        pub now: String,
        /// The plan's zone, an IANA name.
        pub zone: String,
        /// The zone of the computer, for the first run.
        pub system_zone: String,
        /// The zone of the computer where it is another than the plan's and the learner has not
        /// said yet what to make of it.
        pub zone_asked: Option<String>,
        /// The first day of the week, 0 for Sunday, 1 for Monday, 6 for Saturday.
        pub first_day_of_week: u8,
        /// Whether the time of day is written with a clock of 12 hours.
        pub twelve_hours: bool,
        /// How the window behaves, as the learner wants it.
        pub preferences: Preferences,
        /// The roadmap in use.
        pub roadmap: Option<RoadmapName>,
        /// The roadmap that ships.
        pub shipped_roadmap: RoadmapName,
        /// True once a plan is stored.
        pub has_plan: bool,
        /// What undo would take back, in words.
        pub undo: Option<String>,
        /// What redo would bring again, in words.
        pub redo: Option<String>,
        /// The route rail under the header.
        pub rail: Option<Rail>,
        /// The missed-time banner.
        pub missed: Missed,
        /// True where the learner is to be asked today about sessions that have passed.
        pub ask: bool,
        /// The timer; nothing while nobody works by it.
        pub timer: Option<TimerView>,
        /// The program's version.
        pub version: String,
        /// Where the data lives.
        pub data_dir: String,
        /// True where sessions that have passed without a word are taken as done.
        pub elapsed_done: bool,
    }

    /// A roadmap by name and size.
    pub struct RoadmapName {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// One sentence about it.
        pub description: String,
        /// The sum of its levels' ranges.
        pub minutes: MinutesRange,
        /// How many items and projects it holds.
        pub tasks: u32,
        /// The levels' titles in order.
        pub levels: Vec<String>,
    }

    /// The plan as a line: where it starts, where you are, where it ends.
    pub struct Rail {
        /// The first day of the plan.
        pub start: String,
        /// Today.
        pub today: String,
        /// The last day with a session; absent where nothing is planned.
        pub finish: Option<String>,
        /// The day by which the work is done as likely as not, if the learner keeps going; absent
        /// beyond ten years and where nothing is left.
        pub p50: Option<String>,
        /// The day by which it is done with a probability of 80 %.
        pub p80: Option<String>,
        /// How many further weeks can be missed with four in five still on time; absent where
        /// nothing is due.
        pub slack_weeks: Option<f64>,
        /// Minutes logged as done.
        pub done_minutes: u32,
        /// Minutes of the whole plan, done ones too.
        pub total_minutes: u32,
        /// The levels in order.
        pub levels: Vec<RailLevel>,
    }

    /// A station of the rail.
    pub struct RailLevel {
        /// The level's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// The last day on which it is still on time.
        pub due: Option<String>,
        /// The day of its last session.
        pub finish: Option<String>,
        /// Minutes planned behind its due date.
        pub late_minutes: u32,
    }

    /// What was missed.
    pub struct Missed {
        /// How many sessions.
        pub sessions: u32,
        /// Their minutes that are not done.
        pub minutes: u32,
        /// The first day among them.
        pub since: Option<String>,
        /// How many of them are open: ended, and nobody said anything.
        pub open: u32,
    }
}
