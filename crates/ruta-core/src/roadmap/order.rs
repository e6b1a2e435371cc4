//! The learner's order of siblings: items of a topic, topics and projects of a level.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::edits::Edits;
use super::types::{Level, Roadmap, Topic};

/// Where a part goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Right before a sibling.
    Before(String),
    /// Right behind a sibling.
    After(String),
    /// With all its siblings, where the roadmap has them.
    Roadmap,
}

/// Why a part cannot go there; ids.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum OrderError {
    /// There is no item, topic or project of this id.
    #[error("there is no item, topic or project `{0}`")]
    UnknownPart(String),
    /// The two do not stand in one topic, or are not both topics or projects of one level.
    #[error("`{id}` and `{other}` do not stand beside each other")]
    NotSiblings {
        /// What was to move.
        id: String,
        /// What it was to move to.
        other: String,
    },
    /// One would come before what it builds on.
    #[error("`{id}` builds on `{needs}`, which must come first")]
    Needs {
        /// What would come too early.
        id: String,
        /// What must come first.
        needs: String,
    },
}

/// Returns the edits with a part of the roadmap at another place among its siblings.
///
/// What comes before, by `after` and `needs`, stays before; the order of a topic's items is the
/// roadmap's proposal, and the learner's to change.
///
/// # Errors
/// [`OrderError`]; a prerequisite that stands in the way is named.
pub fn rearranged(
    roadmap: &Roadmap,
    edits: &Edits,
    id: &str,
    place: &Place,
) -> Result<Edits, OrderError> {
    let group = group_of(roadmap, id).ok_or_else(|| OrderError::UnknownPart(id.to_owned()))?;
    let mut edits = edits.clone();
    let before = group.arranged(&edits);
    let after = match place {
        Place::Roadmap => group.ids.clone(),
        Place::Before(other) => moved(&before, id, other, 0)?,
        Place::After(other) => moved(&before, id, other, 1)?,
    };
    if *place != Place::Roadmap {
        check(roadmap, &edits, &group, id, (&before, &after))?;
    }
    let theirs = |known: &String| group.ids.iter().any(|id| id == known);
    let mut list = edits.order.remove(group.key).unwrap_or_default();
    list.retain(|known| !theirs(known));
    if after != group.ids {
        list.extend(after.into_iter().map(ToOwned::to_owned));
    }
    if !list.is_empty() {
        edits.order.insert(group.key.to_owned(), list);
    }
    Ok(edits)
}

/// Returns the topics of a level in the learner's order.
pub fn topics_in_order<'r>(level: &'r Level, edits: &Edits) -> Vec<&'r Topic> {
    in_order(&level.topics, |topic| &topic.id, edits.order.get(&level.id))
}

/// Returns things in the learner's order of their ids.
///
/// A thing that the learner's order does not name, because a new version of the roadmap brought
/// it, comes right behind the one that it follows in the roadmap.
pub fn in_order<'r, T>(
    things: &'r [T],
    id: impl Fn(&T) -> &str,
    order: Option<&Vec<String>>,
) -> Vec<&'r T> {
    let Some(order) = order else {
        return things.iter().collect();
    };
    let place_of: BTreeMap<&str, usize> = things
        .iter()
        .enumerate()
        .map(|(place, thing)| (id(thing), place))
        .collect();
    let mut places: Vec<usize> = Vec::with_capacity(things.len());
    let mut seen = BTreeSet::new();
    let named = order.iter().filter_map(|id| place_of.get(id.as_str()));
    places.extend(named.copied().filter(|place| seen.insert(*place)));
    for place in 0..things.len() {
        if seen.contains(&place) {
            continue;
        }
        let behind = place
            .checked_sub(1)
            .and_then(|previous| places.iter().position(|known| *known == previous))
            .map_or(0, |previous| previous + 1);
        places.insert(behind, place);
    }
    places.into_iter().map(|place| &things[place]).collect()
}

/// Siblings in the roadmap's order, and the id under which their order is kept.
struct Group<'r> {
    key: &'r str,
    ids: Vec<&'r str>,
}

impl<'r> Group<'r> {
    fn new(key: &'r str, ids: impl Iterator<Item = &'r String>) -> Self {
        let ids = ids.map(String::as_str).collect();
        Self { key, ids }
    }

    fn arranged(&self, edits: &Edits) -> Vec<&'r str> {
        let order = edits.order.get(self.key);
        in_order(&self.ids, |id| id, order)
            .into_iter()
            .copied()
            .collect()
    }
}

/// Returns siblings with one of them before (0) or behind (1) another.
fn moved<'r>(
    now: &[&'r str],
    id: &str,
    other: &str,
    behind: usize,
) -> Result<Vec<&'r str>, OrderError> {
    let mut ids = now.to_vec();
    let from = ids.iter().position(|known| *known == id);
    let moved = from.map(|from| ids.remove(from));
    let to = ids.iter().position(|known| *known == other);
    match (moved, to) {
        (Some(moved), Some(to)) => {
            ids.insert(to + behind, moved);
            Ok(ids)
        }
        _ => Err(OrderError::NotSiblings {
            id: id.to_owned(),
            other: other.to_owned(),
        }),
    }
}

fn group_of<'r>(roadmap: &'r Roadmap, id: &str) -> Option<Group<'r>> {
    let groups = roadmap.levels.iter().flat_map(|level| {
        let topics = level.topics.iter();
        let items = topics
            .clone()
            .map(|topic| Group::new(&topic.id, topic.items.iter().map(|item| &item.id)));
        items.chain([
            Group::new(&level.id, topics.map(|topic| &topic.id)),
            Group::new(&level.id, level.projects.iter().map(|project| &project.id)),
        ])
    });
    let mut groups = groups.filter(|group| group.ids.contains(&id));
    groups.next()
}

/// Checks that nobody who changed sides with the moved part needs it, or is needed by it.
fn check(
    roadmap: &Roadmap,
    edits: &Edits,
    group: &Group<'_>,
    id: &str,
    (before, after): (&[&str], &[&str]),
) -> Result<(), OrderError> {
    let needs = Needs::of(roadmap, edits, group.key);
    let place = |list: &[&str], id: &str| list.iter().position(|known| *known == id);
    let (from, to) = (place(before, id), place(after, id));
    for sibling in after.iter().filter(|sibling| **sibling != id) {
        let (was, is) = (place(before, sibling), place(after, sibling));
        if (was < from) == (is < to) {
            continue;
        }
        let (early, late) = if is < to {
            (*sibling, id)
        } else {
            (id, *sibling)
        };
        // Topics may hold parts that wait for each other in turn; then neither order is wrong.
        if needs.reach(early, late) && !needs.reach(late, early) {
            return Err(OrderError::Needs {
                id: early.to_owned(),
                needs: late.to_owned(),
            });
        }
    }
    Ok(())
}

/// What each item and project comes behind, but for the order that is being changed.
struct Needs<'r> {
    direct: BTreeMap<&'r str, Vec<&'r str>>,
    /// The items of each topic.
    topics: BTreeMap<&'r str, Vec<&'r str>>,
}

impl<'r> Needs<'r> {
    fn of(roadmap: &'r Roadmap, edits: &Edits, free: &str) -> Self {
        let mut needs = Self {
            direct: BTreeMap::new(),
            topics: BTreeMap::new(),
        };
        for topic in roadmap.levels.iter().flat_map(|level| &level.topics) {
            let items = in_order(&topic.items, |item| &item.id, edits.order.get(&topic.id));
            let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            for (place, item) in items.iter().enumerate() {
                let direct = needs.direct.entry(&item.id).or_default();
                direct.extend(item.after.iter().chain(&topic.after).map(String::as_str));
                if topic.id != free && place > 0 {
                    direct.push(ids[place - 1]);
                }
            }
            needs.topics.insert(&topic.id, ids);
        }
        for project in roadmap.levels.iter().flat_map(|level| &level.projects) {
            let names = project.needs.iter().map(String::as_str).collect();
            needs.direct.insert(&project.id, names);
        }
        needs
    }

    /// Tells whether anything in a part comes behind anything in another.
    fn reach(&self, from: &str, to: &str) -> bool {
        let goals: BTreeSet<&str> = self.parts(to).collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = self.parts(from).collect();
        while let Some(part) = open.pop() {
            let names = self.direct.get(part).map_or(&[][..], Vec::as_slice);
            for next in names.iter().flat_map(|name| self.parts(name)) {
                if goals.contains(next) {
                    return true;
                }
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    }

    /// Returns the items of a topic, or the part itself.
    fn parts<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a str> {
        let items = self.topics.get(id).map(Vec::as_slice);
        let alone = items.is_none().then_some(id);
        items.into_iter().flatten().copied().chain(alone)
    }
}
