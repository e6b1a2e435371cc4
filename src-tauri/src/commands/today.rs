//! The day: what is on, the timer, what was not answered.

use ruta_app::Ruta;
use ruta_app::wire::{Changed, StuckAnswer, StuckView, TodayView};

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn today(desk: Held<'_>) -> Answer<TodayView> {
    desk.run(|ruta| ruta.today())
}

#[tauri::command(async)]
pub(crate) fn start_timer(desk: Held<'_>, id: &str) -> Answer<Changed> {
    desk.run(|ruta| ruta.start_timer(id))
}

#[tauri::command(async)]
pub(crate) fn pause_timer(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::pause_timer)
}

#[tauri::command(async)]
pub(crate) fn resume_timer(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::resume_timer)
}

#[tauri::command(async)]
pub(crate) fn stop_timer(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::stop_timer)
}

#[tauri::command(async)]
pub(crate) fn put_off_open(desk: Held<'_>) -> Answer<Changed> {
    desk.run(Ruta::put_off_open)
}

#[tauri::command(async)]
pub(crate) fn set_elapsed_done(desk: Held<'_>, done: bool) -> Answer<Changed> {
    desk.run(|ruta| ruta.set_elapsed_done(done))
}

/// Answers the items that were missed again and again and not asked about.
#[tauri::command(async)]
pub(crate) fn stuck(desk: Held<'_>) -> Answer<Vec<StuckView>> {
    desk.run(|ruta| ruta.stuck())
}

#[tauri::command(async)]
pub(crate) fn answer_stuck(desk: Held<'_>, task: &str, answer: StuckAnswer) -> Answer<Changed> {
    desk.run(|ruta| ruta.answer_stuck(task, answer))
}
