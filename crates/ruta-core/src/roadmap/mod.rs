//! Roadmaps: their types, reading them with every problem, and the tasks that they hold.
//!
//! ```text
//! types      what a roadmap is                  text        a text in one language or two
//! tree       JSON with places                   problem     what can be wrong, and where
//! structure  fields, types and sizes            meaning     ids, choices, hours, links, cycles
//! split      a level's hours into minutes       tasks       the work, in the order to learn it
//! confidence the minutes that are planned       changes     what a new version changes
//! markdown   Markdown with places               unclear     what a Markdown file leaves open
//! title_path ids by title, known ones kept     samples     the roadmaps that come with Ruta
//! edits      what the learner changes           order       the learner's order of siblings
//! sizes      each part's range, edits included  due         until when a level is on time
//! ```

mod changes;
mod confidence;
mod cycle;
mod due;
mod edits;
mod markdown;
mod meaning;
mod order;
mod problem;
mod read;
mod samples;
mod sizes;
mod split;
mod structure;
mod tasks;
mod text;
mod title_path;
mod tree;
mod types;
mod unclear;

pub use changes::{RoadmapChange, changes};
pub use confidence::planned_minutes;
pub use due::{due_dates, spread_due_dates, usual_due_dates};
pub use edits::{Edits, OWN_PREFIX, OwnTask};
pub use markdown::read_markdown;
pub use order::{OrderError, Place, in_order, rearranged, topics_in_order};
pub use problem::{Problem, ProblemKind};
pub use read::{Format, SHIPPED_JSON, json_schema, read, shipped, to_json};
pub use samples::{SAMPLES, Sample};
pub use sizes::{level_range, stated_range};
pub use split::MinutesRange;
pub use tasks::{LeftOut, TaskKind, TaskOutline, edited_tasks, tasks};
pub use text::{BothLanguages, Text};
pub use title_path::with_known_ids;
pub use types::{
    Choice, ChoiceGroup, ChoiceOption, FORMAT, HoursRange, InDemand, Item, Level, MonthsRange,
    Project, Resource, Roadmap, Topic,
};
pub use unclear::Unclear;
