//! What a new version of a roadmap changes.

use std::collections::BTreeMap;

use super::tasks::{TaskOutline, tasks};
use super::text::Text;
use super::types::Roadmap;

/// What differs between two versions of a roadmap, by the ids of items and projects.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoadmapChange {
    /// What only the new version has, in its order.
    pub added: Vec<String>,
    /// What both have with other content or hours, in the new order.
    pub changed: Vec<String>,
    /// What only the old version has, in its order.
    pub removed: Vec<String>,
}

/// Compares two versions of a roadmap.
///
/// An id is the same work in both. Moving a part among its neighbours changes it only where it
/// follows something else then.
pub fn changes(old: &Roadmap, new: &Roadmap) -> RoadmapChange {
    let nothing_chosen = BTreeMap::new();
    let (old_tasks, new_tasks) = (tasks(old, &nothing_chosen), tasks(new, &nothing_chosen));
    let (old_details, new_details) = (details(old), details(new));
    let old_by_id = by_id(&old_tasks);
    let new_by_id = by_id(&new_tasks);
    let mut change = RoadmapChange::default();
    for task in &new_tasks {
        let id = task.id.as_str();
        match old_by_id.get(id) {
            None => change.added.push(task.id.clone()),
            Some(before) if differ(before, task) || old_details.get(id) != new_details.get(id) => {
                change.changed.push(task.id.clone());
            }
            Some(_) => {}
        }
    }
    let gone = old_tasks
        .iter()
        .filter(|task| !new_by_id.contains_key(task.id.as_str()));
    change.removed = gone.map(|task| task.id.clone()).collect();
    change
}

fn by_id(tasks: &[TaskOutline]) -> BTreeMap<&str, &TaskOutline> {
    tasks.iter().map(|task| (task.id.as_str(), task)).collect()
}

/// Compares all but the title of the topic, which is not the item's own.
fn differ(old: &TaskOutline, new: &TaskOutline) -> bool {
    let old = TaskOutline {
        topic_title: new.topic_title.clone(),
        ..old.clone()
    };
    old != *new
}

/// Returns what an outline leaves out: the text of an item, the requirements of a project.
fn details(roadmap: &Roadmap) -> BTreeMap<&str, Vec<&Text>> {
    let levels = roadmap.levels.iter();
    levels
        .flat_map(|level| {
            let items = level.topics.iter().flat_map(|topic| &topic.items);
            let items = items.map(|item| (item.id.as_str(), vec![&item.text]));
            let projects = level.projects.iter();
            items.chain(projects.map(|project| {
                let requirements = project.requirements.iter().collect();
                (project.id.as_str(), requirements)
            }))
        })
        .collect()
}
