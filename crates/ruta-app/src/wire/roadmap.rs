//! The roadmap and its choices.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wire;

wire! {
    /// A range of minutes.
    #[derive(Copy, Eq)]
    pub struct MinutesRange {
        /// The low end.
        pub min: u32,
        /// The high end.
        pub max: u32,
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
}
