//! A plan and a calendar that both change.

use serde_json::{Value, json};

use crate::proxy::{Fate, Proxy};
use crate::server::{Kind, Server};
use crate::study::{Study, field, foreign, shifted};

const BOTH: [Kind; 2] = [Kind::Radicale, Kind::Xandikos];

/// Returns the ids in a list of a report.
fn ids(report: &Value, list: &str) -> Vec<Value> {
    let entries = report[list].as_array().expect("a list");
    entries.iter().map(|entry| entry["id"].clone()).collect()
}

#[test]
fn every_session_stands_in_the_calendar_once_and_a_second_sync_changes_nothing() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::connected(&server.url());
        let planned = study.planned_uids();
        assert!(planned.len() > 8, "{planned:?}");

        let preview = study.caldav(&["sync", "--dry-run", "--json"]).json();
        assert_eq!(preview["created"], planned.len());
        assert_eq!(study.uids(&server), [""; 0], "{kind:?}");

        let report = study.sync();
        assert_eq!(report["created"], planned.len(), "{kind:?}: {report:#}");
        assert_eq!(study.uids(&server), planned, "{kind:?}");
        for text in server.objects(&study.collection).values() {
            assert!(!text.contains("METHOD:"), "{text}");
        }
        study.is_in_step();
        let status = study.caldav(&["status", "--json"]).json();
        assert_eq!(status["sessions"], planned.len());
        assert_eq!(status["waiting"], 0);
    }
}

#[test]
fn a_session_moved_there_is_fixed_there_and_stays_through_a_replan() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let session = study.sessions()[3].clone();
        study.edit(&server, &session, |text| shifted(&text, 2));

        let preview = study.caldav(&["sync", "--dry-run", "--json"]).json();
        assert_eq!(ids(&preview, "moved"), [session["id"].clone()]);
        assert_eq!(study.session(&session["id"]), session);

        let report = study.sync();
        assert_eq!(ids(&report, "moved"), [session["id"].clone()], "{kind:?}");
        let moved = study.session(&session["id"]);
        assert_eq!(moved["pinned"], true);
        let later = session["start"]
            .as_str()
            .expect("a time")
            .replace("T19", "T21");
        assert_eq!(moved["start"], *later);
        study.is_in_step();

        study
            .place
            .ruta(&["replan", "--apply", "keep-calendar"])
            .fine();
        let again = study.session(&session["id"]);
        assert_eq!(
            (&again["start"], &again["pinned"]),
            (&moved["start"], &json!(true))
        );
        study.sync();
        assert_eq!(study.uids(&server), study.planned_uids(), "{kind:?}");
    }
}

#[test]
fn a_session_deleted_there_is_skipped_and_never_made_again() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let session = study.sessions()[2].clone();
        server.delete(&study.path(&session));
        let report = study.sync();
        assert_eq!(ids(&report, "skipped"), [session["id"].clone()], "{kind:?}");
        assert_eq!(study.session(&session["id"])["status"], "skipped");
        study.is_in_step();
        study.place.ruta(&["log", "s3", "planned"]).fine();
        study.sync();
        let uid = session["uid"].as_str().expect("a UID").to_owned();
        assert!(!study.uids(&server).contains(&uid), "{kind:?}");
    }
}

#[test]
fn a_session_called_off_there_is_skipped_and_its_event_left_alone() {
    let server = Server::start(Kind::Radicale);
    let study = Study::synced(&server.url());
    let session = study.sessions()[2].clone();
    study.edit(&server, &session, |text| {
        text.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
    });
    let before = server.get(&study.path(&session));
    assert_eq!(ids(&study.sync(), "skipped"), [session["id"].clone()]);
    study.is_in_step();
    assert_eq!(server.get(&study.path(&session)), before);
}

#[test]
fn what_was_written_there_survives_a_move_here() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let session = study.sessions()[1].clone();
        let title = field(&server.get(&study.path(&session)), "SUMMARY");
        study.edit(&server, &session, |text| {
            text.replace(&format!("SUMMARY:{title}"), "SUMMARY:Bread with Ana")
                .replace(
                    "END:VEVENT",
                    "X-COLOUR-OF-ANA:teal\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT7M\r\n\
                     DESCRIPTION:Go\r\nEND:VALARM\r\nEND:VEVENT",
                )
        });
        study.is_in_step();
        let id = session["id"].as_str().expect("an id");
        let start = "2026-01-30T21:00:00+01:00";
        study.place.ruta(&["pin", id, "--start", start]).fine();
        let report = study.sync();
        assert_eq!(report["updated"], 1, "{kind:?}: {report:#}");
        let text = server.get(&study.path(&session));
        assert_eq!(field(&text, "SUMMARY"), "Bread with Ana", "{kind:?}");
        assert_eq!(field(&text, "DTSTART"), "20260130T210000");
        assert!(text.contains("X-COLOUR-OF-ANA:teal"), "{text}");
        assert!(text.contains("TRIGGER:-PT7M"), "{text}");
        study.is_in_step();
    }
}

#[test]
fn where_both_sides_moved_a_session_the_time_there_wins() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let session = study.sessions()[4].clone();
        let id = session["id"].as_str().expect("an id");
        study.edit(&server, &session, |text| shifted(&text, 1));
        let there = server.get(&study.path(&session));
        study
            .place
            .ruta(&["pin", id, "--start", "2026-01-30T21:00:00+01:00"])
            .fine();
        study.sync();
        let start = study.session(&session["id"])["start"].clone();
        let later = session["start"]
            .as_str()
            .expect("a time")
            .replace("T19", "T20");
        assert_eq!(start, *later, "{kind:?}");
        assert_eq!(server.get(&study.path(&session)), there, "{kind:?}");
        study.is_in_step();
    }
}

#[test]
fn what_a_replan_drops_and_moves_follows_in_the_calendar() {
    for kind in BOTH {
        let server = Server::start(kind);
        let mut study = Study::synced(&server.url());
        study.place.now = "2026-01-16T08:00:00+01:00";
        study.place.ruta(&["log", "s1", "done"]).fine();
        study.place.ruta(&["replan", "--apply", "shift"]).fine();
        let before = study.uids(&server);
        study.sync();
        let after = study.uids(&server);
        for uid in study.planned_uids() {
            assert!(after.contains(&uid), "{kind:?}");
        }
        assert_ne!(before, after);
        study.is_in_step();
    }
}

#[test]
fn events_of_others_are_busy_and_never_written() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let path = format!("{}dentist.ics", study.collection);
        server.put(&path, &foreign("dentist-1", "20260115"));
        let before = server.get(&path);
        let report = study.sync();
        assert_eq!(report["busy"], 1, "{kind:?}: {report:#}");
        let shown = study.place.ruta(&["availability", "show", "--json"]).json();
        assert_eq!(shown["busy"][0]["name"], "Dentist");
        study.is_in_step();
        assert_eq!(server.get(&path), before);
        server.delete(&path);
        assert_eq!(study.sync()["busy"], 0);
        let shown = study.place.ruta(&["availability", "show", "--json"]).json();
        assert_eq!(shown["busy"], json!([]));
    }
}

#[test]
fn an_event_that_was_made_to_repeat_is_busy_and_never_written_again() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        let session = study.sessions()[0].clone();
        study.edit(&server, &session, |text| {
            text.replace(
                "STATUS:CONFIRMED",
                "STATUS:CONFIRMED\r\nRRULE:FREQ=WEEKLY;COUNT=4",
            )
        });
        let before = server.get(&study.path(&session));
        let report = study.sync();
        assert_eq!(ids(&report, "apart"), [session["id"].clone()], "{kind:?}");
        // Its own time is the session's; the other three are busy.
        assert_eq!(report["busy"], 3, "{kind:?}: {report:#}");
        assert_eq!(study.session(&session["id"])["pinned"], true);
        study.place.ruta(&["replan", "--apply", "shift"]).fine();
        study.sync();
        assert_eq!(server.get(&study.path(&session)), before, "{kind:?}");
    }
}

#[test]
fn a_change_between_look_and_write_is_merged_and_not_overwritten() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    let study = Study::synced(&proxy.url());
    let session = study.sessions()[1].clone();
    let id = session["id"].as_str().expect("an id");
    let start = "2026-01-30T21:00:00+01:00";
    study.place.ruta(&["pin", id, "--start", start]).fine();
    let path = study.path(&session);
    let theirs = shifted(&server.get(&path), 1);
    // Somebody is faster: their version arrives while Ruta's is on its way.
    let (port, edited, at) = (server.port, theirs.clone(), path.clone());
    let mut first = true;
    proxy.judge(move |request| {
        if request.starts_with("PUT ") && std::mem::take(&mut first) {
            put(port, &at, &edited);
        }
        Fate::Pass
    });
    let report = study.sync();
    assert_eq!(ids(&report, "moved"), [session["id"].clone()], "{report:#}");
    let later = session["start"]
        .as_str()
        .expect("a time")
        .replace("T19", "T20");
    assert_eq!(study.session(&session["id"])["start"], *later);
    assert_eq!(
        field(&server.get(&path), "DTSTART"),
        field(&theirs, "DTSTART")
    );
    study.is_in_step();
}

/// Puts an object as another program does.
fn put(port: u16, path: &str, text: &str) {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    let request = format!(
        "PUT {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/calendar\r\n\
         Authorization: Basic dXNlcjpHZWhlaW0tNDcxMQ==\r\nContent-Length: {}\r\n\r\n{text}",
        text.len()
    );
    stream.write_all(request.as_bytes()).expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    assert!(answer.contains(" 20"), "{answer}");
}

#[test]
fn a_lost_token_means_that_everything_is_looked_at_again() {
    for kind in BOTH {
        let server = Server::start(kind);
        let proxy = Proxy::before(server.port);
        let study = Study::synced(&proxy.url());
        let sessions = study.sessions();
        study.edit(&server, &sessions[3], |text| shifted(&text, 1));
        server.delete(&study.path(&sessions[5]));
        proxy.judge(|request| {
            let token = request
                .split_once("<D:sync-token>")
                .and_then(|(_, rest)| rest.split_once("</"))
                .map(|(token, _)| token.to_owned());
            match token {
                // Another one of the same length, so that the head stays true.
                Some(token) => {
                    let lost: String = token
                        .chars()
                        .map(|letter| {
                            if letter.is_ascii_hexdigit() {
                                '7'
                            } else {
                                letter
                            }
                        })
                        .collect();
                    Fate::Instead(request.replace(&token, &lost).into_bytes())
                }
                None => Fate::Pass,
            }
        });
        let report = study.sync();
        assert_eq!(
            ids(&report, "moved"),
            [sessions[3]["id"].clone()],
            "{kind:?}"
        );
        assert_eq!(
            ids(&report, "skipped"),
            [sessions[5]["id"].clone()],
            "{kind:?}"
        );
        study.is_in_step();
    }
}

#[test]
fn a_server_without_the_sync_report_is_listed_instead() {
    let server = Server::start(Kind::Radicale);
    let proxy = Proxy::before(server.port);
    proxy.judge(|request| {
        if request.contains("sync-collection") {
            let answer = "HTTP/1.1 501 Not Implemented\r\nContent-Length: 0\r\n\
                          Connection: close\r\n\r\n";
            Fate::Answer(answer.to_owned())
        } else {
            Fate::Pass
        }
    });
    let study = Study::synced(&proxy.url());
    let session = study.sessions()[3].clone();
    study.edit(&server, &session, |text| shifted(&text, 1));
    assert_eq!(ids(&study.sync(), "moved"), [session["id"].clone()]);
    study.is_in_step();
}

#[test]
fn leaving_and_coming_back_doubles_nothing() {
    for kind in BOTH {
        let server = Server::start(kind);
        let study = Study::synced(&server.url());
        study.caldav(&["disconnect"]).fine();
        study.caldav(&["sync"]).fails(1, "caldav-not-connected");
        let objects = server.objects(&study.collection);
        let url = format!("http://127.0.0.1:{}{}", server.port, study.collection);
        for more in [&[][..], &["--fresh"]] {
            let connect = [&["connect", &url, "--user", "user"], more].concat();
            study.caldav(&connect).fine();
            study.is_in_step();
            assert_eq!(server.objects(&study.collection), objects, "{kind:?}");
        }
    }
}
