//! The progress page: where the plan is heading, and what the log says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{HoursView, wire};

wire! {
    /// The progress page. Dates are local.
    pub struct ProgressView {
        /// Today.
        pub today: String,
        /// When all of it will be done; nothing where nothing is left.
        pub finish: Option<FinishView>,
        /// How the forecast moved: the last one of each week, and today's.
        pub fan: Vec<FanPoint>,
        /// Weeks from the first with a session to some ahead.
        pub weeks: Vec<ProgressWeek>,
        /// The days from the first Monday to today, at most half a year.
        pub days: Vec<StudyDay>,
        /// The levels in order.
        pub levels: Vec<LevelProgress>,
        /// What is known of the learner.
        pub learned: LearnedView,
        /// What would move the end.
        pub levers: Vec<LeverView>,
        /// Declared hours beside those that were studied.
        pub hours: HoursEvidence,
    }

    /// When the work will be done, as a range. A day is absent beyond ten years.
    pub struct FinishView {
        /// One in ten futures has ended by then.
        pub p10: Option<String>,
        /// Every other.
        pub p50: Option<String>,
        /// Four in five.
        pub p80: Option<String>,
        /// Nine in ten.
        pub p90: Option<String>,
        /// The last day with a session.
        pub plan: Option<String>,
        /// The last day on which all of it is on time.
        pub due: Option<String>,
        /// The probability of being on time, in percent, where something is due.
        pub on_time_percent: Option<u32>,
        /// How many further weeks can be missed with four in five still on time.
        pub slack_weeks: Option<f64>,
        /// True while the log says less than what is usual with learners.
        pub thin: bool,
    }

    /// A forecast as it was said.
    pub struct FanPoint {
        /// The day on which it was said.
        pub on: String,
        /// The last day with a session, as the plan was then.
        pub plan: Option<String>,
        /// One in ten futures had ended by then.
        pub p10: Option<String>,
        /// Every other.
        pub p50: Option<String>,
        /// Four in five.
        pub p80: Option<String>,
        /// Nine in ten.
        pub p90: Option<String>,
    }

    /// An ISO week: what was planned when its time came, and what was studied.
    pub struct ProgressWeek {
        /// Its Monday.
        pub from: String,
        /// Planned minutes.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// True of weeks that are not over.
        pub ahead: bool,
    }

    /// A day that has come.
    pub struct StudyDay {
        /// The date.
        pub date: String,
        /// Planned minutes.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
    }

    /// A level.
    pub struct LevelProgress {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Minutes of its work that are logged.
        pub done_minutes: u32,
        /// Minutes of all its work.
        pub total_minutes: u32,
        /// The last day on which it is on time.
        pub due: Option<String>,
        /// When it was done, once it is.
        pub done_on: Option<String>,
        /// By when every other future has it done.
        pub p50: Option<String>,
        /// By when four in five have.
        pub p80: Option<String>,
        /// The probability of being on time, in percent, where it is due.
        pub on_time_percent: Option<u32>,
    }

    /// What is known of the learner, each with the range that holds it four times in five.
    pub struct LearnedView {
        /// How long tasks take, in percent of the middle of their ranges.
        pub pace: PercentRange,
        /// From how many finished tasks.
        pub tasks: u32,
        /// How much of what is planned is studied in the long run, in percent.
        pub attendance: PercentRange,
        /// From how many weeks.
        pub weeks: u32,
        /// How many of the last ranges held.
        pub held: u32,
        /// How many of them have come to their end.
        pub of: u32,
    }

    /// A percentage with its range.
    #[derive(Copy, Eq)]
    pub struct PercentRange {
        /// Exceeded nine times in ten.
        pub low: u32,
        /// As likely more as less.
        pub middle: u32,
        /// Exceeded once in ten times.
        pub high: u32,
    }

    /// A change, and what it would do to the end with the same luck.
    pub struct LeverView {
        /// `more-a-week`, `week-off` or `leave-out`.
        pub code: String,
        /// What it is, in words.
        pub what: String,
        /// By when every other future has ended with it.
        pub p50: Option<String>,
        /// By when four in five have.
        pub p80: Option<String>,
        /// By how many days that moves the first; below 0: earlier.
        pub p50_days: Option<i32>,
        /// By how many days it moves the second.
        pub p80_days: Option<i32>,
    }

    /// Declared hours beside those that were studied, in the usual weeks with study of late.
    pub struct HoursEvidence {
        /// How many weeks.
        pub weeks: u32,
        /// Hours of the week in which something was planned or studied, by day and hour.
        pub hours: Vec<HourEvidence>,
        /// Hours that would fit better; nothing where the declared ones fit.
        pub suggestion: Option<HoursSuggestion>,
    }

    /// An hour of the week.
    #[derive(Copy, Eq)]
    pub struct HourEvidence {
        /// 0 for Monday.
        pub weekday: u8,
        /// 0 to 23.
        pub hour: u8,
        /// Minutes planned in all those weeks.
        pub planned_minutes: u32,
        /// Minutes studied.
        pub done_minutes: u32,
    }

    /// Other hours for the usual week.
    pub struct HoursSuggestion {
        /// The plan's zone.
        pub zone: String,
        /// The usual week with them: seven days, Monday first.
        pub weekly: Vec<HoursView>,
        /// The days that differ.
        pub days: Vec<DaySuggestion>,
    }

    /// Other hours for a weekday, and why.
    pub struct DaySuggestion {
        /// 0 for Monday.
        pub weekday: u8,
        /// What is declared.
        pub before: HoursView,
        /// What would fit better.
        pub after: HoursView,
        /// Minutes planned in the hours that change.
        pub planned_minutes: u32,
        /// Minutes studied in them.
        pub done_minutes: u32,
    }
}
