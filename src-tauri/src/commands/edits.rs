//! What the learner changes about the roadmap.

use ruta_app::wire::{Changed, DueEdit, ItemEdit, PartPlace, TaskDraft};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn edit_item(desk: Held<'_>, id: &str, edit: ItemEdit) -> Answer<Changed> {
    desk.run(|ruta| ruta.edit_item(id, &edit))
}

#[tauri::command(async)]
pub(crate) fn order_part(desk: Held<'_>, id: &str, place: PartPlace) -> Answer<Changed> {
    desk.run(|ruta| ruta.order_part(id, &place))
}

#[tauri::command(async)]
pub(crate) fn add_task(desk: Held<'_>, task: TaskDraft) -> Answer<Changed> {
    desk.run(|ruta| Ok(ruta.add_task(&task)?.changed))
}

#[tauri::command(async)]
pub(crate) fn remove_task(desk: Held<'_>, id: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.remove_task(id))
}

#[tauri::command(async)]
pub(crate) fn set_due(desk: Held<'_>, level: &str, due: DueEdit) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_due(level, &due))
}

#[tauri::command(async)]
pub(crate) fn spread_dues(desk: Held<'_>, until: Option<&str>) -> Answer<Changed> {
    desk.run(|ruta| ruta.spread_dues(until))
}
