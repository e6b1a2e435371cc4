//! What the shell tells the pages unasked: they listen through one of their own commands, so that
//! no permission of Tauri's is needed.

use std::sync::{Mutex, PoisonError};

use ruta_app::wire::News;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};

/// Where the pages listen; nowhere until they ask to.
#[derive(Default)]
pub(crate) struct Ears(Mutex<Option<Channel<News>>>);

impl Ears {
    /// Tells what is new from now on to this channel; pages that were read anew bring another one.
    pub(crate) fn open(&self, channel: Channel<News>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }
}

/// Tells the pages; where nobody listens yet they ask at their start.
pub(crate) fn tell(app: &AppHandle, news: News) {
    let ears = app.state::<Ears>();
    let channel = ears.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(channel) = channel.as_ref() {
        // Pages that are gone miss nothing: the next ones ask.
        let _ = channel.send(news);
    }
}
