//! Roadmaps of every shape for property tests.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;
use ruta_core::roadmap::{
    self, Choice, ChoiceGroup, ChoiceOption, FORMAT, HoursRange, Item, Level, MonthsRange, Project,
    Roadmap, Text, Topic,
};

/// An item or a project as drawn.
#[derive(Debug, Clone, Copy)]
struct Part {
    weight: u32,
    /// The fewest hours of its own, and how many more at most.
    own: Option<(u32, u32)>,
    /// Which option it belongs to.
    left: Option<bool>,
    /// Which earlier part it waits for.
    waits: Option<Index>,
}

/// A level as drawn.
#[derive(Debug, Clone)]
struct Drawn {
    topics: Vec<Vec<Part>>,
    projects: Vec<Part>,
    hours: (u32, u32),
    share: u32,
}

/// Draws sound roadmaps; parts wait for earlier ones only.
pub(crate) fn roadmaps() -> impl Strategy<Value = Roadmap> {
    prop::collection::vec(level(), 1..4)
        .prop_map(build)
        .prop_filter_map("hours that cannot be divided", sound)
}

fn part() -> impl Strategy<Value = Part> {
    let own = prop::option::weighted(0.2, (1u32..=3, 0u32..=2));
    let left = prop::option::weighted(0.3, any::<bool>());
    let waits = prop::option::weighted(0.4, any::<Index>());
    (1u32..=20, own, left, waits).prop_map(|(weight, own, left, waits)| Part {
        weight,
        own,
        left,
        waits,
    })
}

fn level() -> impl Strategy<Value = Drawn> {
    let topics = prop::collection::vec(prop::collection::vec(part(), 1..4), 0..4);
    let projects = prop::collection::vec(part(), 0..3);
    let hours = (10u32..300, 0u32..200).prop_map(|(min, more)| (min, min + more));
    (topics, projects, hours, 1u32..=99).prop_map(|(topics, projects, hours, share)| Drawn {
        topics,
        projects,
        hours,
        share,
    })
}

fn build(drawn: Vec<Drawn>) -> Roadmap {
    let mut ids = Vec::new();
    let levels = drawn.into_iter().enumerate();
    let levels = levels.map(|(number, drawn)| level_of(number, drawn, &mut ids));
    Roadmap {
        schema: None,
        format: FORMAT,
        id: "drawn".to_owned(),
        title: "Drawn".into(),
        description: Text::default(),
        levels: levels.collect(),
        choices: vec![ChoiceGroup {
            id: "way".to_owned(),
            title: "Way".into(),
            why: Text::default(),
            options: ["left", "right"].map(option).to_vec(),
        }],
        in_demand: Vec::new(),
        advice: Vec::new(),
        references: Vec::new(),
    }
}

fn option(id: &str) -> ChoiceOption {
    ChoiceOption {
        id: id.to_owned(),
        title: id.into(),
    }
}

fn level_of(number: usize, drawn: Drawn, ids: &mut Vec<String>) -> Level {
    let topics = drawn.topics.into_iter().enumerate();
    let topics = topics.map(|(place, items)| Topic {
        id: format!("topic-{number}-{place}"),
        title: "Topic".into(),
        after: Vec::new(),
        items: items.into_iter().map(|part| item(part, ids)).collect(),
    });
    let topics = topics.collect();
    let projects = drawn.projects.into_iter();
    Level {
        id: format!("level-{number}"),
        title: "Level".into(),
        hours: HoursRange {
            min: drawn.hours.0,
            max: drawn.hours.1,
        },
        months: MonthsRange { min: 1, max: 2 },
        projects_share_percent: drawn.share,
        topics,
        projects: projects.map(|part| project(part, ids)).collect(),
        resources: Vec::new(),
    }
}

fn item(part: Part, ids: &mut Vec<String>) -> Item {
    let (id, after) = name("i", part.waits, ids);
    Item {
        id,
        title: "Item".into(),
        text: Text::default(),
        technologies: Vec::new(),
        hours: hours(part.own),
        weight: part.weight,
        after,
        choice: choice(part.left),
        optional: false,
    }
}

fn project(part: Part, ids: &mut Vec<String>) -> Project {
    let (id, needs) = name("p", part.waits, ids);
    Project {
        id,
        title: "Project".into(),
        requirements: Vec::new(),
        needs,
        technologies: Vec::new(),
        hours: hours(part.own),
        weight: part.weight,
        choice: choice(part.left),
        optional: false,
    }
}

/// Returns a new id and the ids that it waits for.
fn name(prefix: &str, waits: Option<Index>, ids: &mut Vec<String>) -> (String, Vec<String>) {
    let after = match waits {
        Some(index) if !ids.is_empty() => vec![index.get(ids).clone()],
        _ => Vec::new(),
    };
    let id = format!("{prefix}{}", ids.len());
    ids.push(id.clone());
    (id, after)
}

fn hours(own: Option<(u32, u32)>) -> Option<HoursRange> {
    own.map(|(min, more)| HoursRange {
        min,
        max: min + more,
    })
}

fn choice(left: Option<bool>) -> Option<Choice> {
    left.map(|left| Choice {
        group: "way".to_owned(),
        option: if left { "left" } else { "right" }.to_owned(),
    })
}

/// Returns the roadmap without the levels that are empty or whose hours cannot be divided, as
/// `read` tells; none where it then lacks what others name.
fn sound(mut drawn: Roadmap) -> Option<Roadmap> {
    let Err(problems) = roadmap::read(&roadmap::to_json(&drawn)) else {
        return Some(drawn);
    };
    let refused: BTreeSet<String> = problems
        .iter()
        .filter(|problem| matches!(problem.code(), "hours-do-not-fit" | "empty-level"))
        .flat_map(roadmap::Problem::parameters)
        .filter(|(name, _)| *name == "level")
        .map(|(_, id)| id)
        .collect();
    drawn.levels.retain(|level| !refused.contains(&level.id));
    roadmap::read(&roadmap::to_json(&drawn)).ok()
}
