//! The types that cross the border to the web UI.
//!
//! Texts are already in the learner's language. Instants are RFC 3339 with the plan zone's
//! offset, dates `YYYY-MM-DD`, durations whole minutes, ids strings. The TypeScript twins are
//! generated from here into `ui/src/platform/bindings/`.

mod availability;
mod caldav;
mod calendar_file;
mod desktop;
mod edits;
mod feasibility;
mod plan;
mod program;
mod progress;
mod roadmap;
mod sessions;
mod today;

/// Declares wire types: serialisable both ways and exported to TypeScript.
macro_rules! wire {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })*) => {$(
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export, export_to = "../../../ui/src/platform/bindings/")]
        $(#[$meta])*
        pub $kind $name { $($body)* }
    )*};
}
use wire;

pub use availability::{
    AvailabilityView, BusyFailure, BusyRefresh, BusySourceView, DayView, HolidayView, HolidaysView,
    HoursView, ProfileView, RegionView, ReviewRule, RulesView, TimeOffView, WeekView, WindowView,
};
pub use caldav::{
    CaldavConnected, CaldavStatus, SyncApart, SyncMove, SyncOptions, SyncReport, SyncSession,
};
pub use calendar_file::{
    ExportEntry, ExportOptions, ExportReport, ExportState, FeedState, TakeBackOptions,
    TakeBackReport,
};
pub use desktop::{BackupView, ClockStyle, FirstDay, News, OfferedFile, OfferedKind, Preferences};
pub use edits::{DueEdit, ItemEdit, PartPlace, TaskDraft};
pub use feasibility::{DemandView, RemedyView, ShortageView};
pub use plan::{
    ChoicePick, DiffView, GentleView, MoveView, PlanDraft, PlanSummary, ProposalView, Proposals,
    UnplacedView, VersionView,
};
pub use program::{
    Area, Bootstrap, Changed, Language, Missed, Rail, RailLevel, RoadmapName, Theme, WireError,
};
pub use progress::{
    DaySuggestion, FanPoint, FinishView, HourEvidence, HoursEvidence, HoursSuggestion, LearnedView,
    LevelProgress, LeverView, PercentRange, ProgressView, ProgressWeek, StudyDay,
};
pub use roadmap::{
    ChoiceOptionView, ChoiceView, DueSource, ItemView, LevelView, MinutesRange, MonthsRange,
    NamedText, ResourceView, RoadmapView, SampleView, TopicView,
};
pub use sessions::{
    CalendarView, LogEntry, ReviewGrade, SessionKind, SessionSheet, SessionStatus, SessionView,
    SpanView,
};
pub use today::{StuckAnswer, StuckChoice, StuckView, TimerView, TodaySession, TodayView};
