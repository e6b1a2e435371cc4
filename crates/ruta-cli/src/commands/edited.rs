//! What every command that edits the roadmap shares: its answer, and the ids that are near.

use ruta_app::wire::{Changed, ItemView, RoadmapView};
use ruta_app::{AppError, Ruta};

use super::Context;
use super::changed::show_changed_then;
use crate::failure::Stop;

/// Shows that an edit is stored, and `ruta plan` where the plan waits for it.
pub(super) fn show_edited(
    context: &Context<'_>,
    view: &RoadmapView,
    changed: &Changed,
    said: &str,
) -> Result<(), Stop> {
    let next = view.plan_waits.then_some("ruta plan");
    show_changed_then(context, changed, said, next)
}

/// Returns the roadmap as it is after an edit.
pub(super) fn roadmap(context: &Context<'_>, ruta: &Ruta) -> Result<RoadmapView, Stop> {
    ruta.roadmap_view().map_err(|error| context.refused(&error))
}

/// Returns why an edit was refused, with the ids of the roadmap that are nearest to an unknown one.
pub(super) fn refused_part(
    context: &Context<'_>,
    ruta: &Ruta,
    error: &AppError,
    wanted: &str,
) -> Stop {
    let known = ruta.roadmap_view().map(|view| {
        let levels = view.levels.iter();
        let topics = levels.clone().flat_map(|level| &level.topics);
        items(&view)
            .map(|item| item.id.clone())
            .chain(topics.map(|topic| topic.id.clone()))
            .chain(levels.map(|level| level.id.clone()))
            .collect()
    });
    context.refused_near(error, wanted, known.unwrap_or_default())
}

/// Returns the title of an item, project, own task, topic or level; its id where it has none.
pub(super) fn title(view: &RoadmapView, id: &str) -> String {
    let levels = view.levels.iter();
    let topics = levels.clone().flat_map(|level| &level.topics);
    let mut titles = items(view)
        .map(|item| (&item.id, &item.title))
        .chain(topics.map(|topic| (&topic.id, &topic.title)))
        .chain(levels.map(|level| (&level.id, &level.title)));
    let found = titles.find(|(known, _)| *known == id);
    found.map_or_else(|| id.to_owned(), |(_, title)| title.clone())
}

/// Returns every item, project and own task.
pub(super) fn items(view: &RoadmapView) -> impl Iterator<Item = &ItemView> {
    view.levels.iter().flat_map(|level| {
        let items = level.topics.iter().flat_map(|topic| &topic.items);
        items.chain(&level.projects).chain(&level.own)
    })
}
