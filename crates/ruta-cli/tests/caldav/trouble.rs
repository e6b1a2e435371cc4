//! Servers that refuse, break off, talk nonsense or say nothing.

use std::process::Stdio;
use std::sync::mpsc::channel;

use crate::proxy::{Fate, Proxy};
use crate::server::{Kind, PASSWORD, Server, USER};
use crate::study::{Study, planned, shifted, with_password};

#[test]
fn a_wrong_password_is_an_error_that_does_not_repeat_it() {
    let server = Server::start(Kind::Radicale);
    let place = planned();
    let connect = ["connect", &server.url(), "--user", USER];
    let run = with_password(&place, &connect, "falsch-0815");
    run.fails(1, "caldav-unauthorized");
    assert!(!run.stderr.contains("falsch-0815"), "{}", run.stderr);

    let study = Study::synced(&server.url());
    let sessions = study.sessions();
    with_password(&study.place, &["sync"], "falsch-0815").fails(1, "caldav-unauthorized");
    assert_eq!(study.sessions(), sessions);
}

#[test]
fn the_password_stands_in_no_file() {
    let server = Server::start(Kind::Radicale);
    let study = Study::synced(&server.url());
    for file in std::fs::read_dir(study.place.data_dir()).expect("a folder") {
        let path = file.expect("a file").path();
        if path.is_file() {
            let bytes = std::fs::read(&path).expect("a readable file");
            let found = bytes
                .windows(PASSWORD.len())
                .any(|some| some == PASSWORD.as_bytes());
            assert!(!found, "{}", path.display());
        }
    }
}

#[test]
fn a_sync_that_is_killed_halfway_goes_on_without_doubling_anything() {
    for kind in [Kind::Radicale, Kind::Xandikos] {
        let server = Server::start(kind);
        let proxy = Proxy::before(server.port);
        let study = Study::connected(&proxy.url());
        let (told, hear) = channel();
        let mut puts = 0;
        proxy.judge(move |request| {
            puts += usize::from(request.starts_with("PUT "));
            if puts <= 4 {
                return Fate::Pass;
            }
            // The test may have ended already.
            let _ = told.send(());
            Fate::Hold
        });
        let mut child = study
            .place
            .command(&["caldav", "sync"])
            .env("RUTA_CALDAV_PASSWORD", PASSWORD)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("ruta starts");
        hear.recv().expect("the fifth event");
        child.kill().expect("ruta dies");
        child.wait().expect("ruta ends");
        assert_eq!(study.uids(&server).len(), 4, "{kind:?}");

        proxy.judge(|_| Fate::Pass);
        let report = study.sync();
        let planned = study.planned_uids();
        assert_eq!(report["created"], planned.len() - 4, "{kind:?}: {report:#}");
        assert_eq!(study.uids(&server), planned, "{kind:?}");
        study.is_in_step();
    }
}

#[test]
fn an_event_that_arrived_although_its_answer_was_lost_is_not_made_twice() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::connected(&proxy.url());
    let (port, mut puts) = (server.port, 0);
    proxy.judge(move |request| {
        puts += usize::from(request.starts_with("PUT "));
        if puts != 3 {
            return Fate::Pass;
        }
        deliver(port, request);
        Fate::Answer("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n".to_owned())
    });
    let sessions = study.sessions();
    study.caldav(&["sync"]).fails(1, "caldav-refused");
    assert_eq!(study.sessions(), sessions);
    assert_eq!(study.uids(&server).len(), 3);
    proxy.judge(|_| Fate::Pass);
    study.sync();
    assert_eq!(study.uids(&server), study.planned_uids());
    study.is_in_step();
}

/// Brings a request to the server and lets the answer go.
fn deliver(port: u16, request: &str) {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    let once = request.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    stream.write_all(once.as_bytes()).expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
}

#[test]
fn a_failure_while_writing_leaves_the_plan_as_it_was() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let sessions = study.sessions();
    study.edit(&server, &sessions[1], |text| shifted(&text, 1));
    let id = sessions[6]["id"].as_str().expect("an id");
    let start = "2026-01-30T21:00:00+01:00";
    study.place.ruta(&["pin", id, "--start", start]).fine();
    let before = study.sessions();
    proxy.judge(|request| {
        if request.starts_with("PUT ") {
            Fate::Answer("HTTP/1.1 507 Full\r\nContent-Length: 0\r\n\r\n".to_owned())
        } else {
            Fate::Pass
        }
    });
    study.caldav(&["sync"]).fails(1, "caldav-refused");
    assert_eq!(study.sessions(), before);
    proxy.judge(|_| Fate::Pass);
    let report = study.sync();
    assert_eq!(report["updated"], 1);
    assert_eq!(report["moved"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_server_that_falls_silent_is_given_up_and_the_plan_stays() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let sessions = study.sessions();
    proxy.judge(|_| Fate::Hold);
    study.caldav(&["sync"]).fails(1, "caldav-silent");
    assert_eq!(study.sessions(), sessions);
}

#[test]
fn nonsense_and_a_server_that_is_not_there_leave_the_plan_as_it_was() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let sessions = study.sessions();
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 12\r\nContent-Type: text/html\r\n\r\n<html></html",
        "HTTP/1.1 207 Multi-Status\r\nContent-Length: 4\r\n\r\n\u{7}\u{7}\u{7}\u{7}",
        "HTTP/1.1 207 Multi-Status\r\nContent-Length: 7\r\n\r\n<a></a>",
        "SSH-2.0-OpenSSH\r\n",
    ] {
        proxy.judge(move |_| Fate::Answer(answer.to_owned()));
        let run = study.caldav(&["sync"]);
        assert_eq!(
            run.status,
            Some(1),
            "{answer}: {}{}",
            run.stdout,
            run.stderr
        );
        assert_eq!(study.sessions(), sessions);
    }
    let connect = ["connect", "http://127.0.0.1:1/", "--user", USER];
    study.caldav(&connect).fails(1, "caldav-unreachable");
}

/// Answers the request for the texts of objects with this status for each.
fn refuse_texts(proxy: &Proxy, status: &'static str) {
    proxy.judge(move |request| {
        if request.contains("calendar-multiget") {
            Fate::Edit(Box::new(move |body| body.replace("200 OK", status)))
        } else {
            Fate::Pass
        }
    });
}

#[test]
fn an_event_that_the_server_cannot_give_just_now_is_not_taken_for_gone() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let sessions = study.sessions();
    study.edit(&server, &sessions[1], |text| shifted(&text, 1));
    for (status, code) in [
        ("503 Service Unavailable", "caldav-refused"),
        ("500 Internal Server Error", "caldav-refused"),
        ("403 Forbidden", "caldav-unauthorized"),
    ] {
        refuse_texts(&proxy, status);
        study.caldav(&["sync"]).fails(1, code);
        assert_eq!(study.sessions(), sessions);
    }
    // What is gone is gone: the calendar shows it no more the next time.
    refuse_texts(&proxy, "410 Gone");
    study.caldav(&["sync", "--dry-run"]).fine();
    proxy.judge(|_| Fate::Pass);
    let report = study.sync();
    assert_eq!(report["moved"].as_array().map(Vec::len), Some(1));
}

#[test]
fn an_event_that_changed_and_cannot_be_looked_at_again_is_not_skipped() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let id = study.sessions()[6]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let start = "2026-01-30T21:00:00+01:00";
    study.place.ruta(&["pin", &id, "--start", start]).fine();
    let before = study.sessions();
    proxy.judge(|request| {
        if request.starts_with("PUT ") {
            let changed = "HTTP/1.1 412 Precondition Failed\r\nContent-Length: 0\r\n\r\n";
            Fate::Answer(changed.to_owned())
        } else if request.contains("calendar-multiget") {
            Fate::Edit(Box::new(|body| {
                body.replace("200 OK", "503 Service Unavailable")
            }))
        } else {
            Fate::Pass
        }
    });
    study.caldav(&["sync"]).fails(1, "caldav-refused");
    assert_eq!(study.sessions(), before);
}

#[test]
fn an_event_that_is_listed_without_its_version_is_not_taken_for_deleted() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let sessions = study.sessions();
    let path = study.path(&sessions[2]);
    proxy.judge(move |request| {
        if request.contains("sync-collection") {
            // The token is lost, so that everything is listed.
            let lost = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
            return Fate::Answer(lost.to_owned());
        }
        let path = path.clone();
        Fate::Edit(Box::new(move |body| match body.split_once(&path) {
            Some((before, after)) => {
                let after = after.replacen("getetag", "getxtag", 2);
                format!("{before}{path}{after}")
            }
            None => body,
        }))
    });
    study.caldav(&["sync"]).fails(1, "caldav-garbage");
    assert_eq!(study.sessions(), sessions);
}
