//! What was read from a Markdown roadmap, with places, before it is checked.

use std::collections::BTreeMap;

/// A text with the byte at which it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spot {
    /// The byte.
    pub(super) at: usize,
    /// The text.
    pub(super) text: String,
}

/// A range with the byte at which it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// The byte.
    pub(super) at: usize,
    /// The least.
    pub(super) min: u32,
    /// The most.
    pub(super) max: u32,
}

/// A roadmap.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) title: Option<Spot>,
    pub(super) description: Vec<Spot>,
    pub(super) levels: Vec<Level>,
    pub(super) choices: Vec<Group>,
    pub(super) in_demand: Vec<Part>,
    pub(super) advice: Vec<Advice>,
    pub(super) references: Vec<Resource>,
}

/// A level.
#[derive(Debug)]
pub(super) struct Level {
    pub(super) title: Spot,
    pub(super) hours: Range,
    pub(super) months: Option<Range>,
    pub(super) topics: Vec<Topic>,
    pub(super) projects: Vec<Part>,
    pub(super) resources: Vec<Resource>,
}

/// A topic.
#[derive(Debug)]
pub(super) struct Topic {
    pub(super) title: Spot,
    pub(super) items: Vec<Part>,
}

/// An item, a project, or something in demand.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) title: Spot,
    pub(super) text: Option<Spot>,
    pub(super) requirements: Vec<Spot>,
    pub(super) technologies: Vec<String>,
    pub(super) hours: Option<Range>,
    pub(super) optional: bool,
    /// The group and the option, by their places in the draft.
    pub(super) choice: Option<(usize, usize)>,
}

/// A choose-one group.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) title: Spot,
    pub(super) why: String,
    pub(super) options: Vec<String>,
}

/// A piece of advice, with what it says to choose.
#[derive(Debug)]
pub(super) struct Advice {
    pub(super) text: Spot,
    /// What to choose one of, and the options that it names.
    pub(super) choose: Option<(Spot, Vec<String>)>,
}

/// Something to learn with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Resource {
    pub(super) title: Spot,
    pub(super) url: Option<String>,
}

impl Draft {
    /// Returns the titles of what has an id, by the bytes at which they stand.
    pub(super) fn titles(&self) -> BTreeMap<usize, &str> {
        let levels = self.levels.iter().flat_map(|level| {
            let topics = level.topics.iter().flat_map(|topic| {
                std::iter::once(&topic.title).chain(topic.items.iter().map(|item| &item.title))
            });
            std::iter::once(&level.title)
                .chain(topics)
                .chain(level.projects.iter().map(|project| &project.title))
                .chain(level.resources.iter().map(|resource| &resource.title))
        });
        levels
            .chain(self.references.iter().map(|resource| &resource.title))
            .chain(self.choices.iter().map(|group| &group.title))
            .map(|spot| (spot.at, spot.text.as_str()))
            .collect()
    }
}
