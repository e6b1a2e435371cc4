//! What a roadmap is: levels of topics and projects, choose-one groups, and what to read.
//!
//! The doc comments are the descriptions in `docs/roadmap.schema.json`; `docs/roadmap-format.md`
//! tells authors what each field means to the plan.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::Text;

/// The version of the format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// A learning roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Roadmap {
    /// The JSON Schema that an editor checks the file with.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the format: 1.
    pub format: u32,
    /// The roadmap's own id, which stays when its content changes.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// What one learns, in a sentence or two.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// The levels, in the order to learn them.
    #[schemars(length(min = 1))]
    pub levels: Vec<Level>,
    /// The choose-one groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceGroup>,
    /// What employers ask for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub in_demand: Vec<InDemand>,
    /// How to learn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<Text>,
    /// Where the roadmap's content can be read up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Resource>,
}

/// A level: topics, the projects that they lead to, and how long all of it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The id, unique in the roadmap.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// The hours that all of the level's items and projects take together.
    pub hours: HoursRange,
    /// The months that the level is meant to last.
    pub months: MonthsRange,
    /// The share of the level's hours that belongs to its projects.
    #[serde(default = "default_share")]
    #[schemars(range(min = 1, max = 99))]
    pub projects_share_percent: u32,
    /// The topics, in the order to learn them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    /// The projects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub projects: Vec<Project>,
    /// What to learn the level with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
}

/// A topic: items that are learned one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The id, unique in the roadmap.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// Ids of the topics, items and projects that come before this topic.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// The items; each follows the one before it.
    #[schemars(length(min = 1))]
    pub items: Vec<Item>,
}

/// An item: something to learn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The id, unique in the roadmap; progress belongs to it.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// What belongs to it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// The technologies and words that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub technologies: Vec<String>,
    /// Its own range of hours; without it, a share of the level's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursRange>,
    /// How much of the level's hours it takes, beside the others.
    #[serde(default = "default_weight", skip_serializing_if = "is_default_weight")]
    #[schemars(range(min = 1, max = 1000))]
    pub weight: u32,
    /// Ids of the topics, items and projects that come before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
    /// The option of a choose-one group that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// Whether the plan may leave it out when time is short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// A project: something to build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// The id, unique in the roadmap; progress belongs to it.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// What it must do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<Text>,
    /// Ids of the topics, items and projects that it builds on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// The technologies that it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub technologies: Vec<String>,
    /// Its own range of hours; without it, a share of what the level gives its projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<HoursRange>,
    /// How much of the projects' hours it takes, beside the others.
    #[serde(default = "default_weight", skip_serializing_if = "is_default_weight")]
    #[schemars(range(min = 1, max = 1000))]
    pub weight: u32,
    /// The option of a choose-one group that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    /// Whether the plan may leave it out when time is short.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
}

/// A range of whole hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HoursRange {
    /// The fewest hours.
    #[schemars(range(min = 1, max = 10000))]
    pub min: u32,
    /// The most hours.
    #[schemars(range(min = 1, max = 10000))]
    pub max: u32,
}

/// A range of months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MonthsRange {
    /// The fewest months.
    #[schemars(range(min = 1, max = 600))]
    pub min: u32,
    /// The most months.
    #[schemars(range(min = 1, max = 600))]
    pub max: u32,
}

/// An option of a choose-one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The id of the group.
    pub group: String,
    /// The id of the option.
    pub option: String,
}

/// A choose-one group: parts of the roadmap of which one way is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceGroup {
    /// The id, unique among the groups.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// Why one is enough.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub why: Text,
    /// The options; at least two.
    pub options: Vec<ChoiceOption>,
}

/// One way to go in a choose-one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// The id, unique in the group.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
}

/// Something to learn with or to read up in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// The id, unique in the roadmap.
    #[schemars(regex(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 64))]
    pub id: String,
    /// The title.
    pub title: Text,
    /// Its web address (http or https), if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 2000))]
    pub url: Option<String>,
}

/// Something that employers ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InDemand {
    /// The field.
    pub name: Text,
    /// What is asked for in it.
    pub text: Text,
    /// The technologies that are asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub technologies: Vec<String>,
}

fn default_share() -> u32 {
    30
}

fn default_weight() -> u32 {
    1
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes the field by reference"
)]
fn is_default_weight(weight: &u32) -> bool {
    *weight == default_weight()
}
