//! How long each part of a level takes: the roadmap's figure, or the learner's.

use super::edits::{Edits, OwnTask};
use super::split::{self, MinutesRange};
use super::types::{Level, Roadmap};

/// A part of a level with its range.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size<'r> {
    /// The id of the item, project or own task.
    pub(super) id: &'r str,
    /// Its range, the learner's where there is one.
    pub(super) minutes: MinutesRange,
    /// Its range before the learner's.
    pub(super) stated: MinutesRange,
}

/// Returns the parts of a level: items, projects, own tasks, each in the order of the roadmap.
///
/// The roadmap's hours are divided as if nothing was edited, so that the learner's range of one
/// part leaves the others what they had and changes the sum.
pub(super) fn of_level<'r>(roadmap: &Roadmap, level: &'r Level, edits: &'r Edits) -> Vec<Size<'r>> {
    let (of_items, of_projects) = split::of_level(level);
    let items = level.topics.iter().flat_map(|topic| &topic.items);
    let items = items.map(|item| item.id.as_str()).zip(of_items);
    let projects = level.projects.iter().map(|project| project.id.as_str());
    let own = own_of_level(roadmap, level, edits);
    items
        .chain(projects.zip(of_projects))
        .chain(own.map(|task| (task.id.as_str(), task.minutes)))
        .map(|(id, stated)| Size {
            id,
            minutes: edits.ranges.get(id).copied().unwrap_or(stated),
            stated,
        })
        .collect()
}

/// Returns the learner's own tasks of a level, in the order in which they were added; the last
/// level also has those of levels that the roadmap holds no more.
pub(super) fn own_of_level<'r>(
    roadmap: &Roadmap,
    level: &Level,
    edits: &'r Edits,
) -> impl Iterator<Item = &'r OwnTask> {
    let known: Vec<&str> = roadmap
        .levels
        .iter()
        .map(|level| level.id.as_str())
        .collect();
    let is_last = known.last() == Some(&level.id.as_str());
    let known: Vec<String> = known.into_iter().map(ToOwned::to_owned).collect();
    let id = level.id.clone();
    edits
        .own_tasks()
        .filter(move |task| task.level == id || (is_last && !known.contains(&task.level)))
}

/// Returns the sum of the ranges.
pub(super) fn sum(sizes: &[Size<'_>]) -> MinutesRange {
    let add = |sum: MinutesRange, size: &Size<'_>| MinutesRange {
        min: sum.min.saturating_add(size.minutes.min),
        max: sum.max.saturating_add(size.minutes.max),
    };
    sizes.iter().fold(MinutesRange::default(), add)
}

/// Returns the range of a level with all that was edited about its parts.
pub fn level_range(roadmap: &Roadmap, level: &Level, edits: &Edits) -> MinutesRange {
    sum(&of_level(roadmap, level, edits))
}

/// Returns the range of a part before the learner's, where a level holds it.
pub fn stated_range(roadmap: &Roadmap, edits: &Edits, id: &str) -> Option<MinutesRange> {
    let levels = roadmap.levels.iter();
    let mut sizes = levels.flat_map(|level| of_level(roadmap, level, edits));
    sizes.find(|size| size.id == id).map(|size| size.stated)
}
