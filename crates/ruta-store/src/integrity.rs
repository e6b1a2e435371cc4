//! Whether what is stored is whole.

use rusqlite::Connection;

use crate::error::StoreError;
use crate::store::Store;

/// Something that is wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// A kebab-case code.
    pub code: &'static str,
    /// What was found, in the database's own words.
    pub detail: String,
}

/// What must answer no row, with the code of the fault that a row is.
const INVARIANTS: &[(&str, &str)] = &[
    (
        "event-without-session",
        "SELECT 'event of s' || session FROM event WHERE present = 1 AND session NOT IN
             (SELECT session FROM plan_session WHERE version = (SELECT head FROM current))",
    ),
    (
        "session-without-event",
        "SELECT 's' || plan_session.session FROM plan_session
         LEFT JOIN event ON event.session = plan_session.session AND event.present = 1
              AND event.task = plan_session.task AND event.start = plan_session.start
              AND event.\"end\" = plan_session.\"end\"
              AND event.review = (plan_session.kind = 'review')
         WHERE version = (SELECT head FROM current) AND event.session IS NULL",
    ),
    (
        "journal-out-of-order",
        "SELECT 'change ' || number FROM journal WHERE undone = 1 AND number <
             (SELECT max(number) FROM journal WHERE undone = 0)",
    ),
    (
        "exported-ahead",
        "SELECT 'event of s' || exported_event.session FROM exported_event
         LEFT JOIN event ON event.session = exported_event.session
         WHERE event.session IS NULL OR event.sequence < exported_event.sequence",
    ),
];

impl Store {
    /// Returns what is wrong with the database; nothing where all is whole.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot even be read.
    pub fn faults(&self) -> Result<Vec<Fault>, StoreError> {
        self.read(faults_of)
    }
}

/// Returns what is wrong with a database.
pub(crate) fn faults_of(connection: &Connection) -> rusqlite::Result<Vec<Fault>> {
    let mut found = Vec::new();
    let mut look = |code, query: &str| -> rusqlite::Result<()> {
        let mut statement = connection.prepare(query)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let detail: String = row.get(0)?;
            if detail != "ok" {
                found.push(Fault { code, detail });
            }
        }
        Ok(())
    };
    look("damaged-file", "PRAGMA integrity_check(20)")?;
    look("dangling-reference", "PRAGMA foreign_key_check")?;
    for (code, query) in INVARIANTS {
        look(code, query)?;
    }
    Ok(found)
}
