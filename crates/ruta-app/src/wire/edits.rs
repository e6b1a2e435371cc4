//! What the learner changes about the roadmap.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MinutesRange, wire};

wire! {
    /// A change of one item, project or own task.
    pub enum ItemEdit {
        /// The learner's range; none goes back to the roadmap's.
        Range(Option<MinutesRange>),
        /// Whether it is known already: done without study.
        Known(bool),
        /// Whether the plan may leave it out when time is short.
        Optional(bool),
        /// Whether the learner leaves it out.
        Dropped(bool),
    }

    /// Where an item, topic or project goes among its siblings.
    pub enum PartPlace {
        /// Right before the one of this id.
        Before(String),
        /// Right behind the one of this id.
        After(String),
        /// With all its siblings, where the roadmap has them.
        Roadmap,
    }

    /// A task of one's own to be added.
    pub struct TaskDraft {
        /// What it is called.
        pub title: String,
        /// How long it takes.
        pub minutes: MinutesRange,
        /// The level; none: that of what it follows, or else the one that the learner is in.
        pub level: Option<String>,
        /// What it follows: an item, a project or another own task.
        pub after: Option<String>,
    }

    /// A due date of a level.
    pub enum DueEdit {
        /// This date.
        On(String),
        /// None of its own.
        None,
        /// The one that the months of the levels come to.
        Usual,
    }
}
