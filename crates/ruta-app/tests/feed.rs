//! The plan as a calendar program of this computer reads it.

mod desk;

use std::io::{Read, Write};
use std::net::TcpStream;

use desk::{Desk, MONDAY, code, events, field, sessions};
use ruta_app::Feed;
use ruta_app::wire::Language;

/// Asks for the feed as a program would; answers the status line and the text.
fn ask(feed: &Feed) -> (String, String) {
    ask_at(feed.address())
}

fn ask_at(address: &str) -> (String, String) {
    let rest = address.strip_prefix("http://").expect("an address");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(host).expect("somebody listens");
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("it listens");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (head, text) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.lines().next().expect("a status");
    (status.to_owned(), text.to_owned())
}

#[test]
fn the_feed_is_the_present_plan_and_what_left_it_is_gone() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let feed = ruta.open_feed(Some(0), false, None).expect("a feed");
    let (status, text) = ask(&feed);
    assert_eq!(status, "HTTP/1.1 200 OK");
    let before = events(&text);
    assert_eq!(before.len(), sessions(&ruta).len());

    let first = sessions(&ruta)[0].view.clone();
    ruta.pin_session(&first.id, Some("2026-01-12T20:00:00+01:00"), None)
        .expect("a move");
    let moved = events(&ask(&feed).1);
    assert_eq!(field(&before[&first.uid], "SEQUENCE").as_deref(), Some("0"));
    assert_eq!(field(&moved[&first.uid], "SEQUENCE").as_deref(), Some("1"));

    ruta.undo().expect("an undo");
    ruta.undo().expect("the plan itself is taken back");
    let (status, text) = ask(&feed);
    assert_eq!(status, "HTTP/1.1 200 OK");
    assert_eq!(events(&text).len(), 0);
}

#[test]
fn the_address_outlives_a_restart_until_a_fresh_one_is_asked_for() {
    let desk = Desk::planned();
    let state = desk.at(MONDAY).feed_state().expect("a state");
    assert_eq!((state.open, state.address), (false, None));

    let feed = desk.at(MONDAY).open_feed(Some(0), false, None);
    let first = feed.expect("a feed").address().to_owned();
    let path = |address: &str| address.splitn(4, '/').nth(3).map(ToOwned::to_owned);
    assert!(path(&first).is_some_and(|path| path.len() > 64), "{first}");
    let mut ruta = desk.at(MONDAY);
    let again = ruta.open_feed(Some(0), false, None).expect("a feed");
    assert_eq!(path(again.address()), path(&first));

    let fresh = ruta.open_feed(Some(0), true, None).expect("a feed");
    assert_ne!(path(fresh.address()), path(&first));
    let (_, host_and_path) = fresh.address().split_once("//").expect("an address");
    let (host, _) = host_and_path.split_once('/').expect("a path");
    let old = format!("http://{host}/{}", path(&first).expect("a path"));
    assert_eq!(ask_at(&old).0, "HTTP/1.1 404 Not Found");

    ruta.keep_feed_open(true).expect("it is noted");
    assert!(desk.at(MONDAY).feed_state().expect("a state").open);
}

#[test]
fn a_port_is_remembered_and_one_that_is_taken_is_refused() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let any = ruta.open_feed(Some(0), false, None).expect("a feed");
    let port: u16 = any
        .address()
        .split([':', '/'])
        .find_map(|part| part.parse().ok())
        .expect("a port");
    assert_eq!(code(ruta.open_feed(Some(port), false, None)), "port-taken");
    drop(any);
    drop(ruta.open_feed(Some(port), false, None).expect("a feed"));
    let remembered = desk.at(MONDAY).open_feed(None, false, None);
    let address = remembered.expect("a feed").address().to_owned();
    assert!(address.contains(&format!(":{port}/")), "{address}");
}

#[test]
fn the_feed_speaks_the_language_that_is_asked_for() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let feed = ruta.open_feed(Some(0), false, Some(Language::Es));
    let text = ask(&feed.expect("a feed")).1.replace("\r\n ", "");
    assert!(text.contains("Por qué aquí"), "{text}");
}
