//! The types that cross the border to the web UI.
//!
//! Texts are already in the learner's language. Instants are RFC 3339 with the plan zone's
//! offset, dates `YYYY-MM-DD`, durations whole minutes, ids strings. The TypeScript twins are
//! generated from here into `ui/src/platform/bindings/`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Declares wire types: serialisable both ways and exported to TypeScript.
macro_rules! wire {
    ($($(#[$meta:meta])* pub $kind:ident $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(export, export_to = "../../../ui/src/platform/bindings/")]
        pub $kind $name { $($body)* }
    )*};
}

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
        /// 0 Sunday, 1 Monday: the first day of the week.
        pub first_day_of_week: u8,
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
        /// The program's version.
        pub version: String,
        /// Where the data lives.
        pub data_dir: String,
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

    /// A range of minutes.
    #[derive(Copy, Eq)]
    pub struct MinutesRange {
        /// The low end.
        pub min: u32,
        /// The high end.
        pub max: u32,
    }

    /// The plan as a line: where it starts, where you are, where it ends.
    pub struct Rail {
        /// The first day of the plan.
        pub start: String,
        /// Today.
        pub today: String,
        /// The last day with a session; absent where nothing is planned.
        pub finish: Option<String>,
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

    /// The roadmap page.
    pub struct RoadmapView {
        /// The roadmap's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// What it is for.
        pub description: String,
        /// The levels in order.
        pub levels: Vec<LevelView>,
        /// The choose-one groups in order.
        pub choices: Vec<ChoiceView>,
        /// What the market asks for.
        pub in_demand: Vec<NamedText>,
        /// Advice to the learner.
        pub advice: Vec<String>,
        /// References.
        pub references: Vec<ResourceView>,
    }

    /// A level with its progress.
    pub struct LevelView {
        /// The level's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its range.
        pub minutes: MinutesRange,
        /// Its range of months.
        pub months: MonthsRange,
        /// Minutes that the plan gives it, at the chosen confidence.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// The last day on which it is on time.
        pub due: Option<String>,
        /// The day of its last session.
        pub finish: Option<String>,
        /// Its topics in order.
        pub topics: Vec<TopicView>,
        /// Its projects in order.
        pub projects: Vec<ItemView>,
        /// Where to learn it.
        pub resources: Vec<ResourceView>,
    }

    /// A range of months.
    #[derive(Copy, Eq)]
    pub struct MonthsRange {
        /// The low end.
        pub min: u32,
        /// The high end.
        pub max: u32,
    }

    /// A topic with its items.
    pub struct TopicView {
        /// The topic's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Minutes that the plan gives it.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// Its items in order.
        pub items: Vec<ItemView>,
    }

    /// An item or a project.
    pub struct ItemView {
        /// The task's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// A sentence on what it holds.
        pub text: String,
        /// The technologies it names.
        pub technologies: Vec<String>,
        /// A project's requirements.
        pub requirements: Vec<String>,
        /// Its range.
        pub minutes: MinutesRange,
        /// Minutes that the plan gives it.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// True when nothing is left of it.
        pub done: bool,
        /// False where it belongs to an option that was not chosen.
        pub planned: bool,
        /// The start of its next session.
        pub next_at: Option<String>,
        /// What must come before it, as titles.
        pub after: Vec<String>,
    }

    /// A choose-one group.
    pub struct ChoiceView {
        /// The group's id.
        pub group: String,
        /// The question.
        pub title: String,
        /// Why one is enough to begin with.
        pub why: String,
        /// The options in order.
        pub options: Vec<ChoiceOptionView>,
        /// The chosen option; absent: all of them are planned.
        pub chosen: Option<String>,
    }

    /// One option of a group.
    pub struct ChoiceOptionView {
        /// The option's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Minutes of the items that belong to it.
        pub minutes: u32,
        /// Minutes that choosing it frees.
        pub frees_minutes: u32,
    }

    /// A name with a sentence.
    pub struct NamedText {
        /// The name.
        pub name: String,
        /// The sentence.
        pub text: String,
    }

    /// A resource to open in the browser.
    pub struct ResourceView {
        /// Its id, for `open_resource`.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its address; a book may have none.
        pub url: Option<String>,
    }

    /// A window of local wall time, in minutes from 00:00.
    #[derive(Copy, Eq)]
    pub struct WindowView {
        /// 0 to 1439.
        pub start: u16,
        /// 1 to 1440.
        pub end: u16,
    }

    /// The availability page.
    pub struct AvailabilityView {
        /// The plan's zone.
        pub zone: String,
        /// Seven lists, Monday first.
        pub weekly: Vec<Vec<WindowView>>,
        /// Single dates that differ from their weekday.
        pub days: Vec<DayView>,
        /// Time off.
        pub off: Vec<TimeOffView>,
        /// Busy calendars.
        pub busy: Vec<BusySourceView>,
        /// Free minutes of the coming weeks.
        pub weeks: Vec<WeekView>,
        /// The largest session, the smallest, the break, in minutes, and the reserve.
        pub rules: RulesView,
    }

    /// The windows of one date.
    pub struct DayView {
        /// The date.
        pub date: String,
        /// Its windows; none: no study that day.
        pub windows: Vec<WindowView>,
    }

    /// Time off, both dates included.
    pub struct TimeOffView {
        /// The first day.
        pub from: String,
        /// The last day.
        pub to: String,
        /// What it is.
        pub note: Option<String>,
    }

    /// A calendar whose events are busy time.
    pub struct BusySourceView {
        /// Its name.
        pub name: String,
        /// How many busy spans it holds.
        pub events: u32,
    }

    /// An ISO week and its minutes.
    pub struct WeekView {
        /// Its Monday.
        pub from: String,
        /// Free minutes: windows less time off and busy events.
        pub free_minutes: u32,
        /// Planned minutes.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
    }

    /// How sessions are cut.
    #[derive(Copy)]
    pub struct RulesView {
        /// The smallest session, in minutes.
        pub min_session: u32,
        /// The largest session, in minutes.
        pub max_session: u32,
        /// The pause between two sessions, in minutes.
        pub break_minutes: u32,
        /// The share of the week kept empty, in percent.
        pub reserve_percent: u8,
    }

    /// What the learner asks to plan; absent fields keep what is stored.
    pub struct PlanDraft {
        /// The zone.
        pub zone: Option<String>,
        /// Seven lists of windows, Monday first.
        pub weekly: Option<Vec<Vec<WindowView>>>,
        /// Group and option, pairs; an empty option plans them all.
        pub choices: Option<Vec<ChoicePick>>,
        /// The first day.
        pub start: Option<String>,
        /// The last day; an empty text takes a stored one away.
        pub deadline: Option<String>,
        /// At most so many minutes a week; 0 takes a stored pace away.
        pub pace: Option<u32>,
        /// 50 to 95.
        pub confidence: Option<u8>,
    }

    /// One picked option.
    pub struct ChoicePick {
        /// The group.
        pub group: String,
        /// The option, or empty.
        pub option: String,
    }

    /// A plan in numbers, of a stored plan and of a preview alike.
    pub struct PlanSummary {
        /// The first day.
        pub start: String,
        /// The end of the last session.
        pub finish: Option<String>,
        /// No plan with these hours can finish earlier.
        pub earliest_finish: Option<String>,
        /// The number of sessions.
        pub sessions: u32,
        /// Their minutes.
        pub minutes: u32,
        /// The levels in order.
        pub levels: Vec<RailLevel>,
        /// The weeks from the first to the last with a session.
        pub weeks: Vec<WeekView>,
        /// What found no place, and why.
        pub unplaced: Vec<UnplacedView>,
        /// Minutes behind a due date.
        pub late_minutes: u32,
        /// The deadline, if there is one.
        pub deadline: Option<String>,
        /// The confidence in percent.
        pub confidence: u8,
        /// At most so many minutes a week, if set.
        pub pace: Option<u32>,
        /// The share of the week kept empty, in percent.
        pub reserve_percent: u8,
    }

    /// Work without a place.
    pub struct UnplacedView {
        /// The task's id.
        pub task: String,
        /// Its title.
        pub title: String,
        /// Minutes without a place.
        pub minutes: u32,
        /// A kebab-case code.
        pub code: String,
        /// The reason in words, with numbers.
        pub reason: String,
    }

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
        /// True where the learner fixed it.
        pub pinned: bool,
        /// True where it has ended and nobody said what became of it.
        pub open: bool,
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
        /// The weeks that the period touches.
        pub weeks: Vec<WeekView>,
    }

    /// A session's sheet.
    pub struct SessionSheet {
        /// The session.
        pub session: SessionView,
        /// What the item holds.
        pub text: String,
        /// A project's requirements.
        pub requirements: Vec<String>,
        /// Minutes of the task that are planned in all.
        pub task_minutes: u32,
        /// Minutes of the task that are logged.
        pub task_done_minutes: u32,
        /// The number of this session among its task's, from 1.
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

    /// The ways back.
    pub struct Proposals {
        /// What was missed.
        pub missed: Missed,
        /// One for each policy.
        pub proposals: Vec<ProposalView>,
    }

    /// A plan that is not stored yet, with what it costs.
    pub struct ProposalView {
        /// The policy's name: `shift`, `keep-calendar`.
        pub policy: String,
        /// Its title.
        pub title: String,
        /// What it promises.
        pub promise: String,
        /// The end of its last session.
        pub finish: Option<String>,
        /// The minutes of its fullest week.
        pub peak_week_minutes: u32,
        /// The levels.
        pub levels: Vec<RailLevel>,
        /// The counts.
        pub diff: DiffView,
        /// What moves, day by day, in order of the old time.
        pub moves: Vec<MoveView>,
        /// What found no place.
        pub unplaced: Vec<UnplacedView>,
    }

    /// A diff in counts.
    pub struct DiffView {
        /// Same time and task.
        pub kept: u32,
        /// Same task at another time or length.
        pub moved: u32,
        /// Same time with another task.
        pub relabelled: u32,
        /// New sessions.
        pub added: u32,
        /// Sessions that go.
        pub removed: u32,
        /// Future minutes that no longer stand.
        pub minutes_changed: u32,
        /// The finish as it stands.
        pub finish_before: Option<String>,
        /// The finish after it.
        pub finish_after: Option<String>,
        /// Minutes late as it stands.
        pub late_before: u32,
        /// Minutes late after it.
        pub late_after: u32,
    }

    /// One session that a proposal touches.
    pub struct MoveView {
        /// What happens: `moved`, `relabelled`, `added`, `removed`.
        pub change: String,
        /// The task's title (the new one where it is relabelled).
        pub title: String,
        /// The title before, where it is relabelled.
        pub title_before: Option<String>,
        /// Where it was.
        pub before: Option<SpanView>,
        /// Where it goes.
        pub after: Option<SpanView>,
    }

    /// A plan version.
    pub struct VersionView {
        /// Its number, from 1.
        pub version: u32,
        /// When it was made.
        pub at: String,
        /// Why, in words.
        pub reason: String,
        /// The end of its last session.
        pub finish: Option<String>,
        /// Its number of sessions.
        pub sessions: u32,
        /// True for the plan in force.
        pub current: bool,
    }

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
