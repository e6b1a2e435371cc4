//! What the store refuses, and that what is stored is as it was.

mod folder;

use std::fs;

use chrono::{DateTime, Utc};
use folder::{Folder, at, plan, session};
use rusqlite::Connection;
use ruta_store::{Done, Label, Store, StoreError};

/// Stores a plan of one session at an hour.
fn put(store: &mut Store, at: DateTime<Utc>, hour: i64) -> Result<Done<u32>, StoreError> {
    store.transact(at, |_, change| {
        let id = change.new_session(uuid::Uuid::new_v4())?;
        let number = change.put_version(&plan(vec![session(id, hour)]))?;
        Ok((Label::new("test"), number))
    })
}

#[test]
fn a_database_of_a_newer_program_is_left_byte_for_byte() {
    let folder = Folder::new();
    put(&mut folder.open(), at(0), 1).expect("a plan");
    let newer = Connection::open(folder.database()).expect("the database");
    newer
        .execute_batch("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);")
        .expect("a newer version");
    drop(newer);
    let before = fs::read(folder.database()).expect("the file");
    let refused = Store::open(folder.path(), at(1)).expect_err("a refusal");
    assert_eq!(refused.code(), "database-too-new");
    assert_eq!(fs::read(folder.database()).expect("the file"), before);
}

#[test]
fn what_is_no_database_of_ruta_is_left_byte_for_byte() {
    let foreign = Folder::new();
    let other = Connection::open(foreign.database()).expect("a database");
    other
        .execute_batch("CREATE TABLE notes (text TEXT);")
        .expect("a table");
    drop(other);
    let text = Folder::new();
    fs::write(text.database(), "my notes, which are no database at all").expect("a file");
    for folder in [foreign, text] {
        let before = fs::read(folder.database()).expect("the file");
        let refused = Store::open(folder.path(), at(0)).expect_err("a refusal");
        assert_eq!(refused.code(), "not-a-database");
        assert_eq!(fs::read(folder.database()).expect("the file"), before);
    }
}

#[test]
fn a_locked_database_refuses_the_change_and_keeps_the_plan() {
    let folder = Folder::new();
    let mut store = folder.open();
    put(&mut store, at(0), 1).expect("a plan");
    let before = store.state().expect("a state");
    let other = Connection::open(folder.database()).expect("the database");
    other.execute_batch("BEGIN IMMEDIATE;").expect("a lock");
    let refused = put(&mut store, at(1), 2).expect_err("a refusal");
    assert_eq!(refused.code(), "database-locked");
    // Reading never waits for a writer.
    assert_eq!(store.state(), Ok(before));
    other.execute_batch("ROLLBACK;").expect("an end");
    put(&mut store, at(2), 2).expect("a plan");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = Folder::new();
    let file = folder.path().join("file");
    fs::write(&file, "").expect("a file");
    let refused = Store::open(&file.join("data"), at(0)).expect_err("a refusal");
    assert_eq!(refused.code(), "data-folder");
}

/// Even the administrator cannot write below /proc, whatever the permissions say.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = std::path::Path::new("/proc/self/ruta");
    let refused = Store::open(folder, at(0)).expect_err("a refusal");
    assert!(
        ["data-folder", "read-only"].contains(&refused.code()),
        "{refused}"
    );
}

#[test]
fn a_backup_that_is_damaged_is_not_put_back() {
    let folder = Folder::new();
    let mut store = folder.open();
    for hour in 1..40 {
        put(&mut store, at(0), hour).expect("a plan");
    }
    let before = store.state().expect("a state");
    let backup = store.backup(at(1)).expect("a backup");
    let mut bytes = fs::read(&backup.path).expect("the copy");
    let half = bytes.len() / 2;
    bytes[half..].fill(0xff);
    fs::write(&backup.path, bytes).expect("a damaged copy");
    let refused = store
        .restore_backup(&backup.id, at(2))
        .expect_err("a refusal");
    assert_eq!(refused.code(), "database-damaged");
    assert_eq!(store.state(), Ok(before));
}

#[test]
fn a_backup_by_a_path_instead_of_an_id_is_unknown() {
    let folder = Folder::new();
    let mut store = folder.open();
    let refused = store
        .restore_backup("../ruta", at(0))
        .expect_err("a refusal");
    assert_eq!(refused, StoreError::UnknownBackup("../ruta".to_owned()));
}
