//! What the learner changes about a roadmap, kept beside it and laid over it.
//!
//! The roadmap itself stays as its author wrote it, so that a new version of it keeps every edit
//! by id, and so that each edit can be taken back alone. An edit of a part that the roadmap does
//! not hold has no effect until a version brings the part again.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::split::MinutesRange;

/// What every id of a task of one's own begins with; no id of a roadmap can.
pub const OWN_PREFIX: &str = "own:";

/// What the learner changed about a roadmap.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Edits {
    /// Ranges in place of the roadmap's, by the id of an item, a project or an own task.
    pub ranges: BTreeMap<String, MinutesRange>,
    /// What is known already: done without study.
    pub known: BTreeSet<String>,
    /// Whether the plan may leave a part out, in place of what the roadmap says.
    pub optional: BTreeMap<String, bool>,
    /// What the learner left out of the plan.
    pub dropped: BTreeSet<String>,
    /// Orders of siblings: of a topic its items, of a level its topics and its projects.
    pub order: BTreeMap<String, Vec<String>>,
    /// Tasks of one's own, in the order in which they were added.
    pub own: Vec<OwnTask>,
    /// Due dates of levels in place of the usual ones; none: the level has no date of its own.
    pub dues: BTreeMap<String, Option<NaiveDate>>,
}

/// A task that the learner added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnTask {
    /// Its id, [`OWN_PREFIX`] and a slug.
    pub id: String,
    /// Its title, in the learner's words.
    pub title: String,
    /// The id of the level that it belongs to; the last level where the roadmap has none such.
    pub level: String,
    /// The item, project or own task that it follows.
    pub after: Option<String>,
    /// How long it takes.
    pub minutes: MinutesRange,
    /// True once the learner removed it; what was logged of it keeps its title.
    pub removed: bool,
}

impl Edits {
    /// Returns the task of one's own of an id, a removed one too.
    pub fn own_task(&self, id: &str) -> Option<&OwnTask> {
        self.own.iter().find(|task| task.id == id)
    }

    /// Returns the tasks of one's own that are in use.
    pub fn own_tasks(&self) -> impl Iterator<Item = &OwnTask> {
        self.own.iter().filter(|task| !task.removed)
    }

    /// Adds a task of one's own under an id that no other has, and returns the id.
    pub fn add_own(
        &mut self,
        title: &str,
        level: &str,
        after: Option<&str>,
        minutes: MinutesRange,
    ) -> String {
        let slug = super::title_path::slug(title);
        let mut id = format!("{OWN_PREFIX}{slug}");
        let mut count = 1;
        while self.own_task(&id).is_some() {
            count += 1;
            id = format!("{OWN_PREFIX}{slug}-{count}");
        }
        self.own.push(OwnTask {
            id: id.clone(),
            title: title.to_owned(),
            level: level.to_owned(),
            after: after.map(ToOwned::to_owned),
            minutes,
            removed: false,
        });
        id
    }

    /// Removes a task of one's own with all that was edited about it; what follows it stays.
    pub fn remove_own(&mut self, id: &str) {
        self.ranges.remove(id);
        self.known.remove(id);
        self.optional.remove(id);
        self.dropped.remove(id);
        for task in &mut self.own {
            task.removed |= task.id == id;
            if task.after.as_deref() == Some(id) {
                task.after = None;
            }
        }
    }
}
