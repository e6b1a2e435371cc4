//! The plan for calendar programs of this computer that subscribe to it.

use ruta_app::wire::FeedState;
use tauri::State;

use super::{Answer, Held};
use crate::feeding::Feeding;

#[tauri::command(async)]
pub(crate) fn feed_state(desk: Held<'_>, feeding: State<'_, Feeding>) -> Answer<FeedState> {
    feeding.state(&desk)
}

/// Answers at the feed's address from now on; `fresh` makes a new one.
#[tauri::command(async)]
pub(crate) fn open_feed(
    desk: Held<'_>,
    feeding: State<'_, Feeding>,
    fresh: bool,
) -> Answer<FeedState> {
    feeding.open(&desk, fresh)
}

#[tauri::command(async)]
pub(crate) fn close_feed(desk: Held<'_>, feeding: State<'_, Feeding>) -> Answer<FeedState> {
    feeding.close(&desk)
}
