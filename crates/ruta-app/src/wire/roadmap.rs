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
        /// True where the stored plan was made for other work than this.
        pub plan_waits: bool,
    }

    /// A level with its progress.
    pub struct LevelView {
        /// The level's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its range, with the learner's own ranges and tasks.
        pub minutes: MinutesRange,
        /// The roadmap's range.
        pub roadmap_minutes: MinutesRange,
        /// Its range of months.
        pub months: MonthsRange,
        /// Minutes that the plan gives it, at the chosen confidence.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// The last day on which it is on time.
        pub due: Option<String>,
        /// Where that day comes from.
        pub due_source: DueSource,
        /// The day that the months of the levels so far come to.
        pub usual_due: Option<String>,
        /// The day of its last session.
        pub finish: Option<String>,
        /// Its topics in the learner's order.
        pub topics: Vec<TopicView>,
        /// True where the order of topics or projects is the learner's.
        pub reordered: bool,
        /// Its projects in the learner's order.
        pub projects: Vec<ItemView>,
        /// The learner's own tasks in it.
        pub own: Vec<ItemView>,
        /// Where to learn it.
        pub resources: Vec<ResourceView>,
    }

    /// Where a level's due date comes from.
    #[derive(Copy, Eq)]
    pub enum DueSource {
        /// The months of the levels so far.
        Usual,
        /// The learner.
        Own,
        /// The learner wants none; the deadline of the whole holds, where there is one.
        None,
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
        /// Reviews that went well, on different days.
        pub recalled: u32,
        /// True once three of them did, and the last one.
        pub retained: bool,
        /// Its items in the learner's order.
        pub items: Vec<ItemView>,
        /// True where that order is the learner's.
        pub reordered: bool,
    }

    /// An item, a project or a task of one's own.
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
        /// Its range; the learner's, where there is one.
        pub minutes: MinutesRange,
        /// The roadmap's range.
        pub roadmap_minutes: MinutesRange,
        /// True where the range is the learner's.
        pub own_range: bool,
        /// Minutes that the plan gives it.
        pub planned_minutes: u32,
        /// Minutes logged.
        pub done_minutes: u32,
        /// True when nothing is left of it.
        pub done: bool,
        /// False where it belongs to an option that was not chosen, where it is known, and where
        /// the learner left it out.
        pub planned: bool,
        /// True where the learner knows it already.
        pub known: bool,
        /// True where the learner left it out.
        pub dropped: bool,
        /// True where the plan may leave it out when time is short.
        pub optional: bool,
        /// True for a task that the learner added.
        pub own: bool,
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

    /// A roadmap that comes with the program.
    pub struct SampleView {
        /// The name to ask for it by.
        pub name: String,
        /// The roadmap's id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// What one learns.
        pub description: String,
        /// The fewest hours.
        pub min_hours: u32,
        /// The most hours.
        pub max_hours: u32,
        /// How many items and projects it holds.
        pub tasks: u32,
    }
}
