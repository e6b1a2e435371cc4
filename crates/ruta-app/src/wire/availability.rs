//! The learner's hours and the rules of a session.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, wire};

wire! {
    /// A window of local wall time, in minutes from 00:00.
    #[derive(Copy, Eq)]
    pub struct WindowView {
        /// 0 to 1439.
        pub start: u16,
        /// 1 to 1440, or past it on the next day.
        pub end: u16,
    }

    /// The time of a day: a list of windows, or a number of minutes.
    #[derive(Eq)]
    #[serde(untagged)]
    pub enum HoursView {
        /// In these windows; none: no study.
        Windows(Vec<WindowView>),
        /// At most so many minutes, whenever the learner is awake.
        Minutes(u16),
    }

    /// The availability page.
    pub struct AvailabilityView {
        /// The plan's zone.
        pub zone: String,
        /// The usual week: seven days, Monday first.
        pub weekly: Vec<HoursView>,
        /// Weeks that hold for a season instead, in order of their first day.
        pub profiles: Vec<ProfileView>,
        /// When the learner is awake, for days that have minutes instead of windows.
        pub waking: WindowView,
        /// Single dates that differ from their weekday.
        pub days: Vec<DayView>,
        /// The public holidays that count; nothing where none were chosen.
        pub holidays: Option<HolidaysView>,
        /// Time off.
        pub off: Vec<TimeOffView>,
        /// Busy calendars.
        pub busy: Vec<BusySourceView>,
        /// Free minutes of the coming weeks.
        pub weeks: Vec<WeekView>,
        /// How sessions are cut, and what stays free around them.
        pub rules: RulesView,
    }

    /// The time of one date.
    pub struct DayView {
        /// The date.
        pub date: String,
        /// Its time; none: no study that day.
        pub hours: HoursView,
    }

    /// A week that holds for a season, both dates included.
    pub struct ProfileView {
        /// Its name.
        pub name: String,
        /// The first day.
        pub from: String,
        /// The last day.
        pub to: String,
        /// Seven days, Monday first.
        pub weekly: Vec<HoursView>,
    }

    /// The public holidays of a country or region.
    pub struct HolidaysView {
        /// The region's code.
        pub region: String,
        /// What it is called.
        pub title: String,
        /// True where they are days like any other.
        pub study: bool,
        /// Those of the coming year, in order.
        pub dates: Vec<HolidayView>,
    }

    /// A public holiday.
    pub struct HolidayView {
        /// The date.
        pub date: String,
        /// What it is called.
        pub name: String,
        /// True where it has no study.
        pub free: bool,
    }

    /// A country, or a region of one, that has public holidays.
    pub struct RegionView {
        /// ISO 3166: `ES`, `ES-MD`.
        pub code: String,
        /// The country.
        pub country: String,
        /// The region, as it calls itself; nothing of a whole country.
        pub name: Option<String>,
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
        /// Where it is read again: a path, or an address on a server; nothing where it came once.
        pub place: Option<String>,
        /// When it was read there last.
        pub read_at: Option<String>,
    }

    /// What reading busy calendars again did.
    #[derive(Default)]
    pub struct BusyRefresh {
        /// The names of those that say something else than before.
        pub read: Vec<String>,
        /// Those that could not be read; they keep what they held.
        pub failed: Vec<BusyFailure>,
        /// What changed.
        pub changed: Changed,
    }

    /// A busy calendar that could not be read again.
    pub struct BusyFailure {
        /// Its name.
        pub name: String,
        /// Why, in words.
        pub why: String,
    }

    /// An ISO week and its minutes.
    pub struct WeekView {
        /// Its Monday.
        pub from: String,
        /// Free minutes: the time of its days less time off, holidays and busy events.
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
        /// At most so many minutes of study a day.
        pub day_minutes: Option<u32>,
        /// What stays free before a busy event, in minutes.
        pub buffer_before_minutes: u32,
        /// What stays free after a busy event, in minutes.
        pub buffer_after_minutes: u32,
        /// The share of the week kept empty, in percent.
        pub reserve_percent: u8,
        /// Spreads long items over days.
        pub spacing: bool,
        /// Recalls finished topics.
        pub reviews: bool,
        /// Which rule says when.
        pub review_rule: ReviewRule,
        /// Practises a topic in turns with a sibling once both are introduced.
        pub interleaving: bool,
        /// Studies at most three topics in a week where others can wait.
        pub few_topics: bool,
        /// Starts projects once four fifths of their level's items are done.
        pub late_projects: bool,
        /// Gives projects sessions of 90 to 120 minutes where the windows allow.
        pub project_blocks: bool,
        /// Keeps a topic at its weekday and hour where that costs nothing.
        pub same_hours: bool,
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
