//! The plan for calendar programs of this computer that subscribe to it.

use ruta_feed::{Door, DoorError, Serving, Text, Unavailable};
use ruta_store::{FeedRecord, Label};

use crate::error::AppError;
use crate::ports::{Ids, Ports};
use crate::ruta::Ruta;
use crate::wire::{FeedState, Language};

/// The port where nobody named one: R-U-T-A on the keys of a telephone.
const USUAL_PORT: u16 = 7882;

/// The address at which the plan is read, answered until this is dropped.
#[derive(Debug)]
pub struct Feed {
    serving: Serving,
    address: String,
}

impl Feed {
    /// Returns the address to subscribe to.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits until the program is ended from outside.
    pub fn wait(self) {
        self.serving.wait();
    }
}

impl Ruta {
    /// Returns where calendar programs of this computer read the plan.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn feed_state(&self) -> Result<FeedState, AppError> {
        let feed = self.store.feed()?;
        Ok(FeedState {
            open: feed.as_ref().is_some_and(|feed| feed.open),
            address: feed.as_ref().map(|feed| address(feed, feed.port)),
            trouble: None,
        })
    }

    /// Notes whether the window answers there from now on.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn keep_feed_open(&mut self, open: bool) -> Result<(), AppError> {
        if let Some(feed) = self.store.feed()? {
            self.set_feed(&FeedRecord { open, ..feed })?;
        }
        Ok(())
    }

    /// Opens the plan to the calendar programs of this computer.
    ///
    /// The address stays the same from one time to the next: a path that nobody guesses, and the
    /// port that was named last; one that is free where nobody ever named one and the usual one is
    /// taken. `fresh` makes a new path, and the old one leads nowhere. The events are in `language`,
    /// or else in that of the window.
    ///
    /// # Errors
    /// [`AppError::Feed`].
    pub fn open_feed(
        &mut self,
        port: Option<u16>,
        fresh: bool,
        language: Option<Language>,
    ) -> Result<Feed, AppError> {
        let known = self.store.feed()?;
        let door = match port.or(known.as_ref().map(|feed| feed.port)) {
            Some(port) => Door::open(port)?,
            None => match Door::open(USUAL_PORT) {
                Err(DoorError::Taken(_)) => Door::open(0)?,
                opened => opened?,
            },
        };
        let secret = match known.as_ref().filter(|_| !fresh) {
            Some(feed) => feed.secret.clone(),
            None => secret(self.ports.ids.as_mut()),
        };
        let feed = FeedRecord {
            secret,
            // A port that was given for this time alone is none to come back to.
            port: if port == Some(0) {
                known.as_ref().map_or(USUAL_PORT, |feed| feed.port)
            } else {
                door.port()
            },
            open: known.as_ref().is_some_and(|feed| feed.open),
        };
        if known.as_ref() != Some(&feed) {
            self.set_feed(&feed)?;
        }
        let (folder, zone) = (self.data_dir().to_owned(), self.ports.system_zone.clone());
        let address = address(&feed, door.port());
        let serving = door.serve(path(&feed), move || {
            // Opened for each who asks: what another program changed counts at once, and nobody
            // waits for the window.
            let ruta = Ruta::open(&folder, Ports::real(zone.clone()), language);
            let content = ruta.and_then(|ruta| ruta.calendar_feed());
            content
                .map(|content| Text {
                    kind: "text/calendar; charset=utf-8",
                    content,
                })
                .map_err(|_| Unavailable)
        });
        Ok(Feed { serving, address })
    }

    fn set_feed(&mut self, feed: &FeedRecord) -> Result<(), AppError> {
        self.transact(|hand| {
            hand.change.set_feed(feed)?;
            Ok((Label::new("change-feed"), None))
        })?;
        Ok(())
    }
}

/// Makes a path that nobody guesses: two random ids, 244 random bits.
fn secret(ids: &mut dyn Ids) -> String {
    format!("{}{}", ids.next().simple(), ids.next().simple())
}

fn path(feed: &FeedRecord) -> String {
    format!("/{}/ruta.ics", feed.secret)
}

fn address(feed: &FeedRecord, port: u16) -> String {
    format!("http://127.0.0.1:{port}{}", path(feed))
}
