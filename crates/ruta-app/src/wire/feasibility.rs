//! What due dates lack.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wire;

wire! {
    /// What must be done by a due date, and what can be worked until then.
    pub struct DemandView {
        /// The last day on time.
        pub due: String,
        /// Minutes that are left to do by then, of all that is due until then.
        pub need_minutes: u32,
        /// Minutes that can be worked by then, from now on.
        pub have_minutes: u32,
    }

    /// The due date that lacks most.
    pub struct ShortageView {
        /// The last day on time.
        pub due: String,
        /// Minutes that must be done by then.
        pub need_minutes: u32,
        /// Minutes that can be worked by then.
        pub have_minutes: u32,
        /// Minutes that are lacking.
        pub short_minutes: u32,
        /// All of it in words.
        pub text: String,
        /// Changes of which each alone makes every due date possible.
        pub remedies: Vec<RemedyView>,
    }

    /// A change that makes every due date possible.
    pub struct RemedyView {
        /// `more-a-week`, `days-later` or `leave-out`.
        pub code: String,
        /// Minutes a week, days, or minutes left out.
        pub amount: u32,
        /// The tasks to leave out.
        pub tasks: Vec<String>,
        /// The change in words.
        pub text: String,
    }
}
