//! What a Markdown roadmap leaves open, each with the reading that Ruta proposes.

use thiserror::Error;

/// A place in a Markdown roadmap that can be read in more than one way, or in none.
///
/// Nothing of it is guessed silently: the roadmap is not taken until the author has written what
/// is meant, most often the proposed reading.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unclear {
    /// There is no heading of the first rank.
    #[error("there is no title; write it as a heading: # Title")]
    NoTitle,
    /// There is no level.
    #[error(
        "there are no levels; a level is a heading with hours: ## Title (40-60 hours | 1-2 months)"
    )]
    NoLevels,
    /// A heading with topics says no hours.
    #[error("`{heading}` says no hours; write them behind it: (40-60 hours | 1-2 months)")]
    NoHours {
        /// The heading.
        heading: String,
    },
    /// A level says no months.
    #[error("`{level}` says no months; proposed reading: {reading} months")]
    NoMonths {
        /// The level.
        level: String,
        /// The months, at 40 hours each.
        reading: String,
    },
    /// An amount is no range.
    #[error("`{found}` is no range of hours or months; proposed reading: {reading}")]
    NoRange {
        /// The amount as written.
        found: String,
        /// The range.
        reading: String,
    },
    /// A heading and the table of durations differ.
    #[error("the heading says {heading}, the table {table}; proposed reading: {heading}")]
    TwoRanges {
        /// What the heading says.
        heading: String,
        /// What the table says.
        table: String,
    },
    /// A part belongs to nothing that a roadmap has.
    #[error("`{text}` has no place here; proposed reading: leave it out")]
    NoPlace {
        /// How it begins.
        text: String,
    },
    /// A topic has no items.
    #[error("the topic `{topic}` has no items; proposed reading: an item of the same name")]
    NoItems {
        /// The topic.
        topic: String,
    },
    /// Items stand in a level outside of topics.
    #[error("these items belong to no topic; proposed reading: a topic `{topic}`")]
    NoTopic {
        /// The title of the level.
        topic: String,
    },
    /// Two parts of one place have the same name.
    #[error("`{title}` stands here twice, on line {line} too; give one of them another name")]
    SameTitle {
        /// The title.
        title: String,
        /// The line of the first.
        line: u32,
    },
    /// A list in an item.
    #[error("`{item}` has a list of its own; proposed reading: its lines are text of the item")]
    ListInItem {
        /// The title of the item.
        item: String,
    },
    /// A line over a list among several projects.
    #[error(
        "`{text}`: a project or an introduction? Proposed reading: a project, with what follows as its requirements"
    )]
    OneOrMany {
        /// The line.
        text: String,
    },
    /// A heading speaks of one project, and a list below it has several lines.
    #[error(
        "several lines below a heading of one project; proposed reading: a project each, below `Projects`"
    )]
    ManyInOne,
    /// Advice to choose names an option that no item has.
    #[error(
        "no item is called `{option}`, so it cannot be chosen; proposed reading: advice, no choice"
    )]
    NoSuchOption {
        /// The option.
        option: String,
    },
}

impl Unclear {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoTitle => "no-title",
            Self::NoLevels => "no-levels",
            Self::NoHours { .. } => "no-hours",
            Self::NoMonths { .. } => "no-months",
            Self::NoRange { .. } => "no-range",
            Self::TwoRanges { .. } => "two-ranges",
            Self::NoPlace { .. } => "no-place",
            Self::NoItems { .. } => "no-items",
            Self::NoTopic { .. } => "no-topic",
            Self::SameTitle { .. } => "same-title",
            Self::ListInItem { .. } => "list-in-item",
            Self::OneOrMany { .. } => "one-or-many",
            Self::ManyInOne => "many-in-one",
            Self::NoSuchOption { .. } => "no-such-option",
        }
    }

    pub(super) fn parameters(&self) -> Vec<(&'static str, String)> {
        let own = |name, value: &String| (name, value.clone());
        match self {
            Self::NoTitle | Self::NoLevels | Self::ManyInOne => Vec::new(),
            Self::NoHours { heading } => vec![own("heading", heading)],
            Self::NoMonths { level, reading } => {
                vec![own("level", level), own("reading", reading)]
            }
            Self::NoRange { found, reading } => {
                vec![own("found", found), own("reading", reading)]
            }
            Self::TwoRanges { heading, table } => {
                vec![own("heading", heading), own("table", table)]
            }
            Self::NoPlace { text } | Self::OneOrMany { text } => vec![own("text", text)],
            Self::NoItems { topic } | Self::NoTopic { topic } => vec![own("topic", topic)],
            Self::SameTitle { title, line } => {
                vec![own("title", title), ("line", line.to_string())]
            }
            Self::ListInItem { item } => vec![own("item", item)],
            Self::NoSuchOption { option } => vec![own("option", option)],
        }
    }
}
