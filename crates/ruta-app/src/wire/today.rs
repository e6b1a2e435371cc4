//! The day: what is on, the timer, what was not answered, what comes then.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SessionSheet, SessionView, wire};

wire! {
    /// The page of the day.
    pub struct TodayView {
        /// The local date.
        pub date: String,
        /// The session that the timer is on, or that is on now, or the next one.
        pub session: Option<TodaySession>,
        /// The timer; nothing while nobody works by it.
        pub timer: Option<TimerView>,
        /// Sessions that have passed without a word, in order of start.
        pub open: Vec<SessionView>,
        /// True where the learner is to be asked about them today.
        pub ask: bool,
        /// What comes behind the session above, the next few.
        pub then: Vec<SessionView>,
        /// What was answered of today's sessions.
        pub answered: Vec<SessionView>,
        /// Minutes of today that are still free for working ahead, from now on.
        pub free_minutes: u32,
    }

    /// The session of the hour.
    pub struct TodaySession {
        /// The session with all that belongs to it.
        pub sheet: SessionSheet,
        /// True while its time is now.
        pub on: bool,
        /// The share of its level that is done, in percent of the minutes.
        pub level_percent: u32,
    }

    /// An item that was missed again and again, and what can be done about it.
    pub struct StuckView {
        /// The task's id.
        pub task: String,
        /// Its title.
        pub title: String,
        /// How often it was missed.
        pub misses: u32,
        /// The question, in words.
        pub text: String,
        /// What can be done, each in words.
        pub choices: Vec<StuckChoice>,
    }

    /// Something that can be done about it.
    pub struct StuckChoice {
        /// The answer.
        pub answer: StuckAnswer,
        /// What it comes to, in words.
        pub text: String,
    }

    /// What to do about an item that was missed again and again.
    #[derive(Copy, Eq)]
    pub enum StuckAnswer {
        /// Shorter sessions.
        Split,
        /// Another hour for its next session.
        Move,
        /// Only the policy `trim` may leave it out, but that one may.
        Optional,
        /// It is left out.
        Drop,
        /// All stays as it is.
        Keep,
    }

    /// The timer.
    pub struct TimerView {
        /// The session's id.
        pub id: String,
        /// The session's title.
        pub title: String,
        /// The session; nothing where the plan in force does not hold it.
        pub session: Option<SessionView>,
        /// False while it pauses.
        pub running: bool,
        /// When it was first started.
        pub started_at: String,
        /// Seconds worked up to now, pauses left out.
        pub seconds: u32,
    }
}
