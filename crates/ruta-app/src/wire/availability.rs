//! The learner's hours and the rules of a session.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wire;

wire! {
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
        /// Spreads long items over days.
        pub spacing: bool,
        /// Recalls finished topics.
        pub reviews: bool,
        /// Which rule says when.
        pub review_rule: ReviewRule,
    }

    /// The rule that says when a finished topic is recalled.
    #[derive(Copy, Eq)]
    pub enum ReviewRule {
        /// After 2, 7, 21 and 60 days.
        Ladder,
        /// By the learner's grades, as the memory model FSRS reckons.
        Fsrs,
    }
}
