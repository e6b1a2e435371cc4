//! What the desktop hands over: news, and files that wait for the learner's word.

use ruta_app::wire::{Changed, News, OfferedFile, OfferedKind};
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, Held};
use crate::news::Ears;
use crate::offered::Offered;
use crate::picked;

/// Tells the pages what is new from now on.
#[tauri::command(async)]
pub(crate) fn hear(ears: State<'_, Ears>, channel: Channel<News>) {
    ears.open(channel);
}

#[tauri::command(async)]
pub(crate) fn offered(offered: State<'_, Offered>) -> Option<OfferedFile> {
    offered.view()
}

#[tauri::command(async)]
pub(crate) fn refuse_offered(offered: State<'_, Offered>) {
    offered.set(None);
}

/// Takes the file that waits; nothing where none does.
#[tauri::command(async)]
pub(crate) fn take_offered(desk: Held<'_>, offered: State<'_, Offered>) -> Answer<Option<Changed>> {
    let Some((path, kind)) = offered.take() else {
        return Ok(None);
    };
    let changed = match kind {
        OfferedKind::Roadmap => picked::roadmap(&desk, &path)?,
        OfferedKind::Calendar => picked::busy_calendar(&desk, &path)?,
    };
    Ok(Some(changed))
}
