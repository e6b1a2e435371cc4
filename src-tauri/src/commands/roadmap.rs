//! The roadmap and its choices.

use ruta_app::wire::{Changed, RoadmapView, SampleView};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;

use super::program::opened;
use super::{Answer, Held};
use crate::dialogs::{self, Asked};
use crate::picked;

#[tauri::command(async)]
pub(crate) fn roadmap_view(desk: Held<'_>) -> Answer<RoadmapView> {
    desk.run(|ruta| ruta.roadmap_view())
}

/// Takes the shipped roadmap, or a file that the learner picks; nothing where they cancel.
#[tauri::command(async)]
pub(crate) fn import_roadmap(
    app: AppHandle,
    desk: Held<'_>,
    file: bool,
) -> Answer<Option<Changed>> {
    if !file {
        let report = desk.run(|ruta| ruta.import_roadmap(None))?;
        return Ok(Some(report.changed));
    }
    let path = dialogs::open(&app, &desk, Asked::Roadmap);
    path.map(|path| picked::roadmap(&desk, &path)).transpose()
}

/// Answers the roadmaps that come with the program.
#[tauri::command(async)]
pub(crate) fn samples(desk: Held<'_>) -> Answer<Vec<SampleView>> {
    desk.run(|ruta| Ok(ruta.samples()))
}

#[tauri::command(async)]
pub(crate) fn import_sample(desk: Held<'_>, name: &str) -> Answer<Changed> {
    desk.run(|ruta| Ok(ruta.import_sample(name)?.changed))
}

#[tauri::command(async)]
pub(crate) fn set_choice(desk: Held<'_>, group: &str, option: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_choice(group, option))
}

/// Opens a resource of the roadmap in the browser; the web side names it, never an address.
#[tauri::command(async)]
pub(crate) fn open_resource(app: AppHandle, desk: Held<'_>, id: &str) -> Answer<()> {
    let url = desk.run(|ruta| ruta.resource_url(id))?;
    opened(&desk, &url, app.opener().open_url(&url, None::<&str>))
}
