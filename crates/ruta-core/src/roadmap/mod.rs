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
//! ```

mod changes;
mod confidence;
mod cycle;
mod markdown;
mod meaning;
mod problem;
mod read;
mod samples;
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
pub use markdown::read_markdown;
pub use problem::{Problem, ProblemKind};
pub use read::{Format, SHIPPED_JSON, json_schema, read, shipped, to_json};
pub use samples::{SAMPLES, Sample};
pub use split::MinutesRange;
pub use tasks::{TaskKind, TaskOutline, tasks};
pub use text::{BothLanguages, Text};
pub use title_path::with_known_ids;
pub use types::{
    Choice, ChoiceGroup, ChoiceOption, FORMAT, HoursRange, InDemand, Item, Level, MonthsRange,
    Project, Resource, Roadmap, Topic,
};
pub use unclear::Unclear;
