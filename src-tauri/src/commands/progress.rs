//! Where the plan is heading.

use ruta_app::wire::ProgressView;

use super::{Answer, Held};

#[tauri::command(async)]
pub(crate) fn progress(desk: Held<'_>) -> Answer<ProgressView> {
    desk.run(|ruta| ruta.progress())
}
