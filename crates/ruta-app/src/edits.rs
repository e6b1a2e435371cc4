//! What the learner changes about the roadmap: ranges, what is known, order, tasks of one's own.
//!
//! An edit moves no session by itself: the plan follows it once it is made anew, and until then
//! the note and [`crate::wire::RoadmapView::plan_waits`] say so.

use ruta_core::roadmap::{self, Edits, MinutesRange, OrderError, Place, TaskOutline};
use ruta_store::Label;

use crate::content::Content;
use crate::draft::within;
use crate::error::AppError;
use crate::report::AddedTask;
use crate::ruta::{Ruta, Work};
use crate::texts::Texts;
use crate::wire::{self, Changed, ItemEdit, PartPlace, TaskDraft};

/// The least and the most minutes of a range.
const RANGE: (u32, u32) = (5, 10_000 * 60);
/// The longest title, in characters.
const LONGEST_TITLE: u32 = 500;

impl Ruta {
    /// Changes an item, a project or an own task.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownTask`], [`AppError::RangeReversed`],
    /// [`AppError::OutOfRange`].
    pub fn edit_item(&mut self, id: &str, edit: &ItemEdit) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let content = hand.situation.content()?;
            let task = task(content, id)?;
            let mut edits = content.edits.clone();
            let code = match edit {
                ItemEdit::Range(Some(range)) => {
                    let range = checked(*range, hand.texts)?;
                    edits.ranges.insert(id.to_owned(), range);
                    "change-range"
                }
                ItemEdit::Range(None) => {
                    edits.ranges.remove(id);
                    "change-range-reset"
                }
                ItemEdit::Known(known) => {
                    mark(&mut edits.known, id, *known);
                    ["change-not-known", "change-known"][usize::from(*known)]
                }
                ItemEdit::Optional(optional) => {
                    // Saying what the roadmap says is no edit.
                    edits.optional.remove(id);
                    if roadmap_optional(content, id) != *optional {
                        edits.optional.insert(id.to_owned(), *optional);
                    }
                    ["change-not-optional", "change-optional"][usize::from(*optional)]
                }
                ItemEdit::Dropped(dropped) => {
                    mark(&mut edits.dropped, id, *dropped);
                    ["change-not-dropped", "change-dropped"][usize::from(*dropped)]
                }
            };
            let label = Label::new(code).with("task", &task.id);
            keep(&mut hand, &edits)?;
            Ok((label, waits(&hand, &edits)?))
        })
    }

    /// Moves an item, topic or project among its siblings, as far as what it builds on allows.
    ///
    /// A task of one's own can only go behind another part, or nowhere in particular.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownPart`], [`AppError::NotSiblings`],
    /// [`AppError::BuildsOn`].
    pub fn order_part(&mut self, id: &str, place: &PartPlace) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let content = hand.situation.content()?;
            let edits = match content.edits.own_task(id) {
                Some(_) => followed(content, id, place)?,
                None => roadmap::rearranged(&content.roadmap, &content.edits, id, &as_place(place))
                    .map_err(|error| in_titles(content, error))?,
            };
            let code = match place {
                PartPlace::Roadmap => "change-order-reset",
                _ => "change-order",
            };
            let label = Label::new(code).with("title", part_title(content, id));
            keep(&mut hand, &edits)?;
            Ok((label, waits(&hand, &edits)?))
        })
    }

    /// Adds a task of one's own.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NoTitle`], [`AppError::UnknownLevel`],
    /// [`AppError::UnknownTask`], [`AppError::RangeReversed`], [`AppError::OutOfRange`].
    pub fn add_task(&mut self, draft: &TaskDraft) -> Result<AddedTask, AppError> {
        let (changed, id) = self.transact_with(|mut hand| {
            let content = hand.situation.content()?;
            let title = title(&draft.title)?;
            let minutes = checked(draft.minutes, hand.texts)?;
            let follows = draft.after.as_deref();
            let follows = follows.map(|after| task(content, after)).transpose()?;
            let level = match (&draft.level, follows) {
                (Some(level), _) => known_level(content, level)?,
                (None, Some(task)) => task.level.clone(),
                (None, None) => current_level(content),
            };
            let mut edits = content.edits.clone();
            let after = follows.map(|task| task.id.as_str());
            let id = edits.add_own(&title, &level, after, minutes);
            let label = Label::new("change-task-added").with("title", title);
            keep(&mut hand, &edits)?;
            let note = waits(&hand, &edits)?;
            Ok(((label, note), id))
        })?;
        Ok(AddedTask { changed, id })
    }

    /// Removes a task of one's own; what was logged of it stays.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownTask`], [`AppError::NotYours`].
    pub fn remove_task(&mut self, id: &str) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let content = hand.situation.content()?;
            task(content, id)?;
            if content.edits.own_task(id).is_none() {
                return Err(AppError::NotYours(content.title(id)));
            }
            let mut edits = content.edits.clone();
            edits.remove_own(id);
            let label = Label::new("change-task-removed").with("title", content.title(id));
            keep(&mut hand, &edits)?;
            Ok((label, waits(&hand, &edits)?))
        })
    }
}

/// Stores the edits of the roadmap in use.
pub(crate) fn keep(hand: &mut Work<'_, '_>, edits: &Edits) -> Result<(), AppError> {
    let situation = hand.situation;
    let id = &situation.content()?.roadmap.id;
    Ok(hand.change.set_edits(&situation.state, id, edits)?)
}

/// Returns a note where the stored plan does not follow the edits.
pub(crate) fn waits(hand: &Work<'_, '_>, edits: &Edits) -> Result<Option<String>, AppError> {
    let mut situation = hand.situation.clone();
    let id = situation.content()?.roadmap.id.clone();
    situation.state.edits.insert(id, edits.clone());
    situation.content = situation
        .content
        .map(|content| content.again(&situation.state));
    let waits = crate::follows::plan_waits(&situation)?;
    Ok(waits.then(|| hand.texts.get("note-plan-waits")))
}

/// Returns the level of an id, or why there is none.
pub(crate) fn known_level(content: &Content, level: &str) -> Result<String, AppError> {
    match content.level(level) {
        Some((_, level)) => Ok(level.id.clone()),
        None => Err(AppError::UnknownLevel {
            level: level.to_owned(),
            known: content
                .roadmap
                .levels
                .iter()
                .map(|level| level.id.clone())
                .collect(),
        }),
    }
}

fn task<'c>(content: &'c Content, id: &str) -> Result<&'c TaskOutline, AppError> {
    content
        .task(id)
        .ok_or_else(|| AppError::UnknownTask(id.to_owned()))
}

fn mark(marked: &mut std::collections::BTreeSet<String>, id: &str, on: bool) {
    if on {
        marked.insert(id.to_owned());
    } else {
        marked.remove(id);
    }
}

fn roadmap_optional(content: &Content, id: &str) -> bool {
    let levels = &content.roadmap.levels;
    let items = levels.iter().flat_map(|level| &level.topics);
    let items = items.flat_map(|topic| &topic.items);
    let projects = levels.iter().flat_map(|level| &level.projects);
    let mut all = items
        .map(|item| (&item.id, item.optional))
        .chain(projects.map(|project| (&project.id, project.optional)));
    all.any(|(known, optional)| known == id && optional)
}

/// Returns a range that can be planned.
fn checked(range: wire::MinutesRange, texts: &Texts) -> Result<MinutesRange, AppError> {
    for end in [range.min, range.max] {
        within("minutes", end, RANGE.0, RANGE.1)?;
    }
    if range.max < range.min {
        return Err(AppError::RangeReversed {
            min: texts.duration(range.min),
            max: texts.duration(range.max),
        });
    }
    Ok(MinutesRange {
        min: range.min,
        max: range.max,
    })
}

fn title(title: &str) -> Result<String, AppError> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let title: String = words.join(" ");
    let title: String = title
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    if title.is_empty() {
        return Err(AppError::NoTitle);
    }
    let length = u32::try_from(title.chars().count()).unwrap_or(u32::MAX);
    within("title", length, 1, LONGEST_TITLE)?;
    Ok(title)
}

/// Returns the first level with work left, or else the last.
fn current_level(content: &Content) -> String {
    let left = content.tasks.iter().find(|task| {
        task.planned && content.done_minutes(&task.id) < content.planned_minutes(&task.id)
    });
    let last = content.roadmap.levels.last();
    left.map(|task| task.level.clone())
        .or_else(|| last.map(|level| level.id.clone()))
        .unwrap_or_default()
}

/// Returns the edits with an own task behind another part.
fn followed(content: &Content, id: &str, place: &PartPlace) -> Result<Edits, AppError> {
    let not_siblings = |other: &str| AppError::NotSiblings {
        title: content.title(id),
        other: part_title(content, other),
    };
    let after = match place {
        PartPlace::Roadmap => None,
        PartPlace::Before(other) => return Err(not_siblings(other)),
        PartPlace::After(other) => {
            let other = task(content, other)?;
            // What follows the task cannot be followed by it.
            let mut behind = Some(other.id.as_str());
            while let Some(part) = behind {
                if part == id {
                    return Err(not_siblings(&other.id));
                }
                let own = content.edits.own_task(part);
                behind = own.and_then(|own| own.after.as_deref());
            }
            Some(other.id.clone())
        }
    };
    let mut edits = content.edits.clone();
    for own in edits.own.iter_mut().filter(|own| own.id == id) {
        own.after.clone_from(&after);
    }
    Ok(edits)
}

fn as_place(place: &PartPlace) -> Place {
    match place {
        PartPlace::Before(other) => Place::Before(other.clone()),
        PartPlace::After(other) => Place::After(other.clone()),
        PartPlace::Roadmap => Place::Roadmap,
    }
}

fn in_titles(content: &Content, error: OrderError) -> AppError {
    match error {
        OrderError::UnknownPart(id) => AppError::UnknownPart(id),
        OrderError::NotSiblings { id, other } => AppError::NotSiblings {
            title: part_title(content, &id),
            other: part_title(content, &other),
        },
        OrderError::Needs { id, needs } => AppError::BuildsOn {
            title: part_title(content, &id),
            needs: part_title(content, &needs),
        },
    }
}

/// Returns the title of a topic, an item or a project.
fn part_title(content: &Content, id: &str) -> String {
    let mut topics = content
        .roadmap
        .levels
        .iter()
        .flat_map(|level| &level.topics);
    match topics.find(|topic| topic.id == id) {
        Some(topic) => content.text(&topic.title),
        None => content.title(id),
    }
}
