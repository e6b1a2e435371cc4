//! Where calendar programs of this computer read the plan.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::StoreError;
use crate::store::Store;

/// Where calendar programs of this computer read the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedRecord {
    /// The part of the path that nobody guesses, at least 32 characters.
    pub secret: String,
    /// The port.
    pub port: u16,
    /// Whether the window answers there.
    pub open: bool,
}

impl Store {
    /// Returns where it is read, once there was a place.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn feed(&self) -> Result<Option<FeedRecord>, StoreError> {
        self.read(load)
    }
}

fn load(connection: &Connection) -> rusqlite::Result<Option<FeedRecord>> {
    connection
        .query_row("SELECT secret, port, open FROM feed", [], |row| {
            Ok(FeedRecord {
                secret: row.get(0)?,
                port: row.get(1)?,
                open: row.get(2)?,
            })
        })
        .optional()
}

/// Notes where it is read, in place of what was noted before.
pub(crate) fn save(connection: &Connection, feed: &FeedRecord) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO feed (only, secret, port, open) VALUES (1, ?1, ?2, ?3)",
        params![feed.secret, feed.port, feed.open],
    )?;
    Ok(())
}
