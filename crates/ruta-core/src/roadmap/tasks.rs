//! The work in a roadmap: its items and projects, in the order to learn them.

use std::collections::{BTreeMap, BTreeSet};

use super::edits::Edits;
use super::order::{in_order, topics_in_order};
use super::sizes;
use super::split::MinutesRange;
use super::text::Text;
use super::types::{Choice, Level, Roadmap, Topic};

/// An item or a project as the planner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskOutline {
    /// The id of the item or project.
    pub id: String,
    /// The id of its level.
    pub level: String,
    /// The id of its topic; none for a project and for a task of one's own.
    pub topic: Option<String>,
    /// Whether one learns or builds.
    pub kind: TaskKind,
    /// Its title.
    pub title: Text,
    /// The title of its topic; empty where it has none.
    pub topic_title: Text,
    /// The learner's range, or its own range, or its part of the level's.
    pub minutes: MinutesRange,
    /// Ids of the planned tasks that come directly before it.
    pub after: Vec<String>,
    /// The choose-one group and the option that it belongs to.
    pub choice: Option<(String, String)>,
    /// Whether it is planned.
    pub planned: bool,
    /// Why it is not planned, if it is not.
    pub left_out: Option<LeftOut>,
    /// Whether the plan may leave it out.
    pub optional: bool,
    /// The technologies that it is about.
    pub technologies: Vec<String>,
}

/// Why a task is not planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// The learner knows it already.
    Known,
    /// The learner left it out.
    Dropped,
    /// Another option of its group was chosen.
    NotChosen,
}

/// Whether one learns or builds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskKind {
    /// An item of a topic.
    Study,
    /// A project.
    Project,
}

/// Returns all items and projects in the order to learn them, as the roadmap has them.
///
/// The same as [`edited_tasks`] without edits.
pub fn tasks(roadmap: &Roadmap, choices: &BTreeMap<String, String>) -> Vec<TaskOutline> {
    edited_tasks(roadmap, choices, &Edits::default())
}

/// Returns all items, projects and tasks of one's own in the order to learn them.
///
/// That is the order of the file, as far as what comes before allows it, but for projects: one
/// stands right behind the last task that it needs. `choices` maps groups to options; a group or
/// an option that the roadmap does not have counts as not chosen. A task of one's own stands
/// right behind what it follows, or else at the end of its level.
pub fn edited_tasks(
    roadmap: &Roadmap,
    choices: &BTreeMap<String, String>,
    edits: &Edits,
) -> Vec<TaskOutline> {
    let parts = parts(roadmap, &valid(roadmap, choices), edits);
    let before = before(&parts);
    let mut outlines: Vec<Option<TaskOutline>> = parts
        .iter()
        .zip(&before)
        .map(|(part, before)| Some(outline(part, before, &parts)))
        .collect();
    let order = order(&parts, &before);
    order
        .into_iter()
        .filter_map(|place| outlines[place].take())
        .collect()
}

/// An item, a project or an own task with what its place gives it.
struct Part<'r> {
    level: &'r Level,
    topic: Option<&'r Topic>,
    kind: TaskKind,
    id: &'r str,
    title: Text,
    minutes: MinutesRange,
    names: &'r [String],
    choice: Option<&'r Choice>,
    left_out: Option<LeftOut>,
    optional: bool,
    technologies: &'r [String],
}

impl Part<'_> {
    fn planned(&self) -> bool {
        self.left_out.is_none()
    }
}

/// Returns all parts in the learner's order, as far as that is one of siblings.
fn parts<'r>(
    roadmap: &'r Roadmap,
    choices: &BTreeMap<&str, &str>,
    edits: &'r Edits,
) -> Vec<Part<'r>> {
    let left_out = |id: &str, choice: Option<&Choice>| {
        let chosen = choice.is_none_or(|choice| {
            let chosen = choices.get(choice.group.as_str());
            chosen.is_none_or(|chosen| *chosen == choice.option)
        });
        let reasons = [
            (edits.known.contains(id), LeftOut::Known),
            (edits.dropped.contains(id), LeftOut::Dropped),
            (!chosen, LeftOut::NotChosen),
        ];
        let holds = reasons.into_iter().find(|(holds, _)| *holds);
        holds.map(|(_, reason)| reason)
    };
    let mut parts = Vec::new();
    for level in &roadmap.levels {
        let sizes = sizes::of_level(roadmap, level, edits);
        let sizes: BTreeMap<&str, MinutesRange> =
            sizes.iter().map(|size| (size.id, size.minutes)).collect();
        let of = |id: &'r str, kind, title: Text, optional: bool| Part {
            level,
            topic: None,
            kind,
            id,
            title,
            minutes: sizes.get(id).copied().unwrap_or_default(),
            names: &[],
            choice: None,
            left_out: left_out(id, None),
            optional: edits.optional.get(id).copied().unwrap_or(optional),
            technologies: &[],
        };
        let order = |id: &str| edits.order.get(id);
        for topic in topics_in_order(level, edits) {
            for item in in_order(&topic.items, |item| &item.id, order(&topic.id)) {
                parts.push(Part {
                    topic: Some(topic),
                    names: &item.after,
                    choice: item.choice.as_ref(),
                    left_out: left_out(&item.id, item.choice.as_ref()),
                    technologies: &item.technologies,
                    ..of(&item.id, TaskKind::Study, item.title.clone(), item.optional)
                });
            }
        }
        for project in in_order(&level.projects, |project| &project.id, order(&level.id)) {
            let title = project.title.clone();
            parts.push(Part {
                names: &project.needs,
                choice: project.choice.as_ref(),
                left_out: left_out(&project.id, project.choice.as_ref()),
                technologies: &project.technologies,
                ..of(&project.id, TaskKind::Project, title, project.optional)
            });
        }
        for task in sizes::own_of_level(roadmap, level, edits) {
            let follows = |part: &Part<'_>| Some(part.id) == task.after.as_deref();
            let behind = parts.iter().position(follows);
            let part = Part {
                names: task.after.as_slice(),
                ..of(
                    &task.id,
                    TaskKind::Study,
                    Text::Plain(task.title.clone()),
                    false,
                )
            };
            parts.insert(behind.map_or(parts.len(), |place| place + 1), part);
        }
    }
    parts
}

/// Returns the choices that the roadmap offers.
fn valid<'c>(
    roadmap: &Roadmap,
    choices: &'c BTreeMap<String, String>,
) -> BTreeMap<&'c str, &'c str> {
    let offered = |group: &str, option: &str| {
        let groups = roadmap.choices.iter().filter(|known| known.id == group);
        groups
            .flat_map(|group| &group.options)
            .any(|known| known.id == option)
    };
    choices
        .iter()
        .filter(|(group, option)| offered(group, option))
        .map(|(group, option)| (group.as_str(), option.as_str()))
        .collect()
}

/// Returns for each part the planned parts that come directly before it, in order.
fn before(parts: &[Part<'_>]) -> Vec<BTreeSet<usize>> {
    // What a name stands for: an item or a project itself, of a topic its last planned item,
    // which follows all others. What is not planned holds nobody up.
    let mut last: BTreeMap<&str, usize> = BTreeMap::new();
    for (place, part) in parts.iter().enumerate().filter(|(_, part)| part.planned()) {
        last.insert(part.id, place);
        if let Some(topic) = part.topic {
            last.insert(&topic.id, place);
        }
    }
    let mut previous: BTreeMap<&str, usize> = BTreeMap::new();
    let mut before = Vec::with_capacity(parts.len());
    for (place, part) in parts.iter().enumerate() {
        let mut names: Vec<&String> = part.names.iter().collect();
        let mut direct = BTreeSet::new();
        if let Some(topic) = part.topic {
            match previous.get(topic.id.as_str()) {
                Some(previous) => {
                    direct.insert(*previous);
                }
                None => names.extend(&topic.after),
            }
            if part.planned() {
                previous.insert(&topic.id, place);
            }
        }
        direct.extend(names.iter().filter_map(|name| last.get(name.as_str())));
        before.push(direct);
    }
    before
}

/// Returns the parts in the order to learn them: always the first that nothing holds up, projects
/// before items.
fn order(parts: &[Part<'_>], before: &[BTreeSet<usize>]) -> Vec<usize> {
    let rank = |place: usize| (parts[place].kind == TaskKind::Study, place);
    let mut waiting: Vec<usize> = before.iter().map(BTreeSet::len).collect();
    let mut then: Vec<Vec<usize>> = vec![Vec::new(); parts.len()];
    for (place, before) in before.iter().enumerate() {
        for first in before {
            then[*first].push(place);
        }
    }
    let mut ready: BTreeSet<(bool, usize)> = (0..parts.len())
        .filter(|place| waiting[*place] == 0)
        .map(rank)
        .collect();
    let mut order = Vec::with_capacity(parts.len());
    while let Some((_, place)) = ready.pop_first() {
        order.push(place);
        for next in &then[place] {
            waiting[*next] -= 1;
            if waiting[*next] == 0 {
                ready.insert(rank(*next));
            }
        }
    }
    // A roadmap with a cycle is never read; made by hand, its rest comes in order.
    let stuck = (0..parts.len()).filter(|place| waiting[*place] > 0);
    order.extend(stuck);
    order
}

fn outline(part: &Part<'_>, before: &BTreeSet<usize>, parts: &[Part<'_>]) -> TaskOutline {
    TaskOutline {
        id: part.id.to_owned(),
        level: part.level.id.clone(),
        topic: part.topic.map(|topic| topic.id.clone()),
        kind: part.kind,
        title: part.title.clone(),
        topic_title: part
            .topic
            .map_or_else(Text::default, |topic| topic.title.clone()),
        minutes: part.minutes,
        after: before
            .iter()
            .map(|place| parts[*place].id.to_owned())
            .collect(),
        choice: part
            .choice
            .map(|choice| (choice.group.clone(), choice.option.clone())),
        planned: part.planned(),
        left_out: part.left_out,
        // What was not chosen is an extra.
        optional: part.optional || part.left_out == Some(LeftOut::NotChosen),
        technologies: part.technologies.to_vec(),
    }
}
