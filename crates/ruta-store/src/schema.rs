//! The versions of the database's layout, and the way from one to the next.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::backup::{self, Occasion};
use crate::error::StoreError;

/// One script for each version, in order; a script that was shipped is never edited.
const SCRIPTS: &[&str] = &[
    include_str!("schema/001.sql"),
    include_str!("schema/002.sql"),
    include_str!("schema/003.sql"),
    include_str!("schema/004.sql"),
    include_str!("schema/005.sql"),
    include_str!("schema/006.sql"),
    include_str!("schema/007.sql"),
    include_str!("schema/008.sql"),
    include_str!("schema/009.sql"),
    include_str!("schema/010.sql"),
];

/// The mark of Ruta's databases in the file's header: "RUTA".
const APPLICATION_ID: i64 = 0x5255_5441;

/// The newest version that this program knows.
pub(crate) const NEWEST: i64 = SCRIPTS.len() as i64;

/// Brings a database to the newest version.
///
/// Each step is one transaction, so that a step that fails leaves the version before it. A
/// database that holds something already is copied to `backups/` first.
///
/// # Errors
/// [`StoreError::TooNew`] and [`StoreError::NotADatabase`] before anything is written.
pub(crate) fn migrate(
    connection: &mut Connection,
    path: &Path,
    at: chrono::DateTime<chrono::Utc>,
) -> Result<(), StoreError> {
    migrate_by(connection, path, at, SCRIPTS)
}

/// Brings a copy to the newest version; nothing is copied first.
pub(crate) fn upgrade(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    steps(connection, path, SCRIPTS)
}

/// Makes an empty database of an older version or of the newest.
pub(crate) fn make(
    connection: &mut Connection,
    path: &Path,
    version: i64,
) -> Result<(), StoreError> {
    let version = version.clamp(0, NEWEST) as usize;
    steps(connection, path, &SCRIPTS[..version])
}

fn migrate_by(
    connection: &mut Connection,
    path: &Path,
    at: chrono::DateTime<chrono::Utc>,
    scripts: &[&str],
) -> Result<(), StoreError> {
    let known = scripts.len() as i64;
    let found = check(connection, path, known)?;
    if found == known {
        return Ok(());
    }
    if found > 0 {
        backup::copy(connection, path, at, Occasion::BeforeMigration)?;
    }
    steps(connection, path, scripts)
}

fn steps(connection: &mut Connection, path: &Path, scripts: &[&str]) -> Result<(), StoreError> {
    for (index, script) in scripts.iter().enumerate() {
        let version = index as i64 + 1;
        step(connection, version, script).map_err(|error| StoreError::of(path, &error))?;
    }
    Ok(())
}

/// Returns the version of a database that this program may use.
pub(crate) fn check(connection: &Connection, path: &Path, known: i64) -> Result<i64, StoreError> {
    let pragma = |name| {
        connection
            .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .map_err(|error| StoreError::of(path, &error))
    };
    let (found, application) = (pragma("user_version")?, pragma("application_id")?);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(|error| StoreError::of(path, &error))?;
    if application != APPLICATION_ID && (application != 0 || found != 0 || tables != 0) {
        return Err(StoreError::NotADatabase(path.to_owned()));
    }
    if found > known {
        return Err(StoreError::TooNew {
            path: path.to_owned(),
            found,
            known,
        });
    }
    Ok(found)
}

fn step(connection: &mut Connection, version: i64, script: &str) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Looked up inside the transaction: another program may have taken the step meanwhile.
    let found: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found + 1 == version {
        transaction.execute_batch(script)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::HoursRecord;

    const AT: chrono::DateTime<chrono::Utc> = chrono::DateTime::UNIX_EPOCH;

    fn version(connection: &Connection) -> i64 {
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .expect("a version")
    }

    #[test]
    fn an_older_database_is_copied_before_it_is_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ruta.db");
        let mut connection = Connection::open(&path).expect("a database");
        let scripts = [
            "CREATE TABLE a (x) STRICT;".replace("(x)", "(x INTEGER)"),
            "CREATE TABLE b (x INTEGER) STRICT;".to_owned(),
        ];
        let scripts: Vec<&str> = scripts.iter().map(String::as_str).collect();
        migrate_by(&mut connection, &path, AT, &scripts[..1]).expect("the first version");
        assert_eq!(backup::list(folder.path()).expect("a list").len(), 0);

        migrate_by(&mut connection, &path, AT, &scripts).expect("the second version");
        assert_eq!(version(&connection), 2);
        let copies = backup::list(folder.path()).expect("a list");
        assert_eq!(copies.len(), 1);
        let copy = Connection::open(&copies[0].path).expect("the copy");
        assert_eq!(version(&copy), 1);
    }

    #[test]
    fn hours_of_the_first_version_are_those_of_the_usual_week() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ruta.db");
        let mut connection = Connection::open(&path).expect("a database");
        migrate_by(&mut connection, &path, AT, &SCRIPTS[..1]).expect("the first version");
        connection
            .execute_batch(
                "INSERT INTO weekly_window VALUES (0, 0, 1140, 1260), (5, 0, 600, 780);
                 INSERT INTO day_override VALUES ('2026-02-14'), ('2026-02-15');
                 INSERT INTO day_window VALUES ('2026-02-14', 0, 600, 720);",
            )
            .expect("hours");
        migrate(&mut connection, &path, AT).expect("the newest version");
        let record = crate::availability::load(&connection).expect("the hours");
        let windows = |windows: &[(u16, u16)]| HoursRecord::Windows(windows.to_vec());
        assert_eq!(record.weekly[0], windows(&[(1140, 1260)]));
        assert_eq!(record.weekly[5], windows(&[(600, 780)]));
        assert_eq!(
            record.days.values().collect::<Vec<_>>(),
            [&windows(&[(600, 720)]), &windows(&[])]
        );
    }

    #[test]
    fn a_step_that_fails_leaves_the_version_before_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ruta.db");
        let mut connection = Connection::open(&path).expect("a database");
        let good = "CREATE TABLE a (x INTEGER) STRICT;";
        let bad = "CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE a (x INTEGER) STRICT;";
        migrate_by(&mut connection, &path, AT, &[good]).expect("the first version");
        assert!(migrate_by(&mut connection, &path, AT, &[good, bad]).is_err());
        assert_eq!(version(&connection), 1);
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .expect("a count");
        assert_eq!(tables, 1);
    }
}
