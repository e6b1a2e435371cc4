//! What looks like a mistake is asked about, and changes nothing.

use serde_json::json;

use crate::server::{Kind, Server};
use crate::study::Study;

const BOTH: [Kind; 2] = [Kind::Radicale, Kind::Xandikos];

#[test]
fn many_deletions_at_once_change_nothing_until_they_are_accepted() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let sessions = study.sessions();
        let many = (sessions.len() / 3).max(6);
        for session in &sessions[..many] {
            server.delete(&study.path(session));
        }
        for arguments in [&["sync"][..], &["sync", "--dry-run"]] {
            study.caldav(arguments).fails(1, "caldav-mass-deletion");
            assert_eq!(study.sessions(), sessions, "{kind:?}");
        }
        let report = study
            .caldav(&["sync", "--accept-deletions", "--json"])
            .json();
        assert_eq!(report["skipped"].as_array().map(Vec::len), Some(many));
        study.is_in_step();
    }
}

#[test]
fn five_deletions_are_taken_for_what_they_are() {
    let server = Server::start(Kind::Radicale);
    let study = Study::synced(&server.url());
    for session in &study.sessions()[..5] {
        server.delete(&study.path(session));
    }
    let report = study.sync();
    assert_eq!(report["skipped"].as_array().map(Vec::len), Some(5));
}

#[test]
fn a_calendar_that_is_gone_changes_nothing() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let sessions = study.sessions();
        server.delete(&study.collection);
        let error = study
            .caldav(&["sync", "--json"])
            .fails_in_json(1, "caldav-calendar-gone");
        assert_ne!(error["hint"], json!(null));
        assert_eq!(study.sessions(), sessions, "{kind:?}");
    }
}
