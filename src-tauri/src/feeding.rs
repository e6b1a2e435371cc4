//! The feed that the window keeps open for calendar programs of this computer.

use std::sync::{Mutex, PoisonError};

use ruta_app::Feed;
use ruta_app::wire::{FeedState, WireError};

use crate::desk::Desk;

/// The feed, or why it could not be opened.
#[derive(Default)]
pub(crate) struct Feeding {
    feed: Mutex<Option<Result<Feed, WireError>>>,
}

impl Feeding {
    /// Opens the feed where the learner left it open.
    pub(crate) fn resume(&self, desk: &Desk) {
        let open = desk.run(|ruta| ruta.feed_state());
        if open.is_ok_and(|state| state.open) {
            let feed = desk.run(|ruta| ruta.open_feed(None, false, None));
            self.keep(Some(feed));
        }
    }

    /// Returns where the feed stands.
    pub(crate) fn state(&self, desk: &Desk) -> Result<FeedState, WireError> {
        let state = desk.run(|ruta| ruta.feed_state())?;
        let feed = self.feed.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(match &*feed {
            Some(Ok(feed)) => FeedState {
                address: Some(feed.address().to_owned()),
                ..state
            },
            Some(Err(error)) => FeedState {
                trouble: Some(error.message.clone()),
                ..state
            },
            None => state,
        })
    }

    /// Opens the feed, and again at each start of the window.
    pub(crate) fn open(&self, desk: &Desk, fresh: bool) -> Result<FeedState, WireError> {
        // The port is given back first, so that it can be taken again.
        self.keep(None);
        let feed = desk.run(|ruta| {
            let feed = ruta.open_feed(None, fresh, None)?;
            ruta.keep_feed_open(true)?;
            Ok(feed)
        })?;
        self.keep(Some(Ok(feed)));
        self.state(desk)
    }

    /// Closes the feed; its address stays the same for another time.
    pub(crate) fn close(&self, desk: &Desk) -> Result<FeedState, WireError> {
        self.keep(None);
        desk.run(|ruta| ruta.keep_feed_open(false))?;
        self.state(desk)
    }

    fn keep(&self, feed: Option<Result<Feed, WireError>>) {
        *self.feed.lock().unwrap_or_else(PoisonError::into_inner) = feed;
    }
}
