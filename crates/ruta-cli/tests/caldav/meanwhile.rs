//! What another program does to the same plan while a sync waits for the server, and what undo
//! makes of a sync.

use std::process::{Child, Stdio};
use std::sync::mpsc::{Sender, channel};

use ruta_app::Ruta;
use ruta_app::ports::{GivenPassword, Ports};
use ruta_core::time::Zone;
use serde_json::json;

use crate::place::Run;
use crate::proxy::{Fate, Proxy};
use crate::server::{Kind, PASSWORD, Server};
use crate::study::{Study, foreign};

/// Starts a sync that waits before the first request of this kind, and returns it with the word that
/// lets it go on.
fn halted(study: &Study, proxy: &Proxy, kind: &'static str) -> (Child, Sender<()>) {
    let (told, hear) = channel();
    let (go_on, wait) = channel::<()>();
    let mut first = true;
    proxy.judge(move |request| {
        if request.contains(kind) && std::mem::take(&mut first) {
            // The test may have ended already.
            let _ = told.send(());
            let _ = wait.recv();
        }
        Fate::Pass
    });
    let child = study
        .place
        .command(&["caldav", "sync", "--json"])
        .env("RUTA_CALDAV_PASSWORD", PASSWORD)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ruta starts");
    hear.recv().expect("the request");
    (child, go_on)
}

fn ended(child: Child) -> Run {
    let output = child.wait_with_output().expect("ruta ends");
    Run::new(&["caldav", "sync"], &output)
}

#[test]
fn a_calendar_that_is_left_during_a_sync_stays_left() {
    let server = Server::start(Kind::Radicale);
    for kind in ["sync-collection", "PUT "] {
        let proxy = Proxy::before(server.port);
        let study = Study::synced(&proxy.url());
        let session = study.sessions()[6].clone();
        let id = session["id"].as_str().expect("an id");
        let start = "2026-01-30T21:00:00+01:00";
        study.place.ruta(&["pin", id, "--start", start]).fine();
        let (child, go_on) = halted(&study, &proxy, kind);
        study.caldav(&["disconnect"]).fine();
        go_on.send(()).expect("it waits");
        ended(child).fails(1, "caldav-not-connected");
        let status = study.caldav(&["status", "--json"]).json();
        assert_eq!(status["connected"], json!(false), "{kind}");
        server.delete(&study.collection);
    }
}

#[test]
fn a_switch_that_is_turned_during_a_sync_stays_turned() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let (child, go_on) = halted(&study, &proxy, "sync-collection");
    let mut ports = Ports::real(Zone::named("Europe/Madrid").expect("a zone"));
    ports.passwords = Box::new(GivenPassword(PASSWORD.to_owned()));
    let mut other = Ruta::open(&study.place.data_dir(), ports, None).expect("a data folder");
    other.sync_caldav_by_itself(true).expect("a switch");
    go_on.send(()).expect("it waits");
    ended(child).fine();
    assert!(other.caldav_status().expect("a status").automatic);
}

#[test]
fn undo_takes_back_what_the_learner_did_and_not_what_a_sync_read() {
    let server = Server::start(Kind::Radicale);
    let study = Study::connected(&server.url());
    let path = format!("{}dentist.ics", study.collection);
    server.put(&path, &foreign("dentist-1", "20260115"));
    assert_eq!(study.sync()["busy"], 1);
    let place = &study.place;
    let pinned = |id: &str| study.session(&json!(id))["pinned"].clone();
    place
        .ruta(&["pin", "s7", "--start", "2026-01-30T21:00:00+01:00"])
        .fine();

    let more = format!("{}choir.ics", study.collection);
    server.put(&more, &foreign("choir-1", "20260116"));
    assert_eq!(study.sync()["busy"], 2);
    place.ruta(&["undo"]).fine();
    assert_eq!(pinned("s7"), json!(false));
    let busy = || place.ruta(&["availability", "show", "--json"]).json()["busy"].clone();
    assert_eq!(busy().as_array().map(Vec::len), Some(2));

    // Nothing left to read is no step either.
    place.ruta(&["redo"]).fine();
    server.delete(&path);
    server.delete(&more);
    assert_eq!(study.sync()["busy"], 0);
    place.ruta(&["undo"]).fine();
    assert_eq!(pinned("s7"), json!(false));
    assert_eq!(busy(), json!([]));
}
