//! A feed as a calendar program meets it, over a real connection.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use ruta_feed::{Door, DoorError, Serving, Text, Unavailable};

const PATH: &str = "/long-and-random/ruta.ics";

/// A served text that a test may change, or take away.
struct Feed {
    serving: Serving,
    content: Arc<Mutex<Option<String>>>,
    reads: Arc<AtomicUsize>,
}

impl Feed {
    fn of(content: &str) -> Self {
        let content = Arc::new(Mutex::new(Some(content.to_owned())));
        let reads = Arc::new(AtomicUsize::new(0));
        let (shared, counted) = (Arc::clone(&content), Arc::clone(&reads));
        let door = Door::open(0).expect("a free port");
        let serving = door.serve(PATH.to_owned(), move || {
            counted.fetch_add(1, Ordering::Relaxed);
            let content = shared.lock().expect("a lock").clone();
            let kind = "text/calendar; charset=utf-8";
            content
                .map(|content| Text { kind, content })
                .ok_or(Unavailable)
        });
        Self {
            serving,
            content,
            reads,
        }
    }

    fn set(&self, content: Option<&str>) {
        *self.content.lock().expect("a lock") = content.map(ToOwned::to_owned);
    }

    /// Sends octets and returns all that comes back.
    fn send(&self, octets: &[u8]) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.serving.port())).expect("a way in");
        stream.write_all(octets).expect("it listens");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    /// Asks with a method, a target and further header lines.
    fn ask(&self, method: &str, target: &str, more: &str) -> String {
        let host = format!("Host: 127.0.0.1:{}\r\n", self.serving.port());
        self.send(format!("{method} {target} HTTP/1.1\r\n{host}{more}\r\n").as_bytes())
    }
}

fn field<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    answer
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{name}: ")))
}

#[test]
fn the_text_stands_at_its_path_and_nowhere_else() {
    let feed = Feed::of("BEGIN");
    let answer = feed.ask("GET", PATH, "");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with("\r\n\r\nBEGIN"), "{answer}");
    assert_eq!(field(&answer, "Content-Length"), Some("5"));
    assert_eq!(
        field(&answer, "Content-Type"),
        Some("text/calendar; charset=utf-8")
    );
    for other in ["/", "/long-and-random/", "/long-and-random/ruta.icS"] {
        let answer = feed.ask("GET", other, "");
        assert!(answer.starts_with("HTTP/1.1 404 "), "{other}: {answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{other}: {answer}");
    }
    assert_eq!(feed.reads.load(Ordering::Relaxed), 1);
}

#[test]
fn whoever_knows_the_version_gets_no_text_until_it_changes() {
    let feed = Feed::of("one");
    let first = feed.ask("GET", PATH, "");
    let version = field(&first, "ETag").expect("a version").to_owned();
    for known in [
        version.clone(),
        format!("W/{version}"),
        format!("\"other\", {version}"),
        "*".to_owned(),
    ] {
        let answer = feed.ask("GET", PATH, &format!("If-None-Match: {known}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 304 "), "{known}: {answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{known}: {answer}");
        assert_eq!(field(&answer, "ETag"), Some(version.as_str()));
    }
    feed.set(Some("two"));
    let answer = feed.ask("GET", PATH, &format!("If-None-Match: {version}\r\n"));
    assert!(answer.ends_with("\r\n\r\ntwo"), "{answer}");
    assert_ne!(field(&answer, "ETag"), Some(version.as_str()));
}

#[test]
fn a_head_tells_the_length_and_sends_nothing() {
    let feed = Feed::of("BEGIN");
    let answer = feed.ask("HEAD", PATH, "");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert_eq!(field(&answer, "Content-Length"), Some("5"));
    assert!(answer.ends_with("\r\n\r\n"), "{answer}");
}

#[test]
fn nothing_can_be_written() {
    let feed = Feed::of("BEGIN");
    for method in ["PUT", "POST", "DELETE", "PROPFIND", "OPTIONS"] {
        let answer = feed.ask(method, PATH, "");
        assert!(answer.starts_with("HTTP/1.1 405 "), "{method}: {answer}");
        assert_eq!(field(&answer, "Allow"), Some("GET, HEAD"));
    }
    assert_eq!(feed.reads.load(Ordering::Relaxed), 0);
}

#[test]
fn whoever_comes_under_another_name_is_refused() {
    let feed = Feed::of("BEGIN");
    let port = feed.serving.port();
    let by = |host: &str| feed.send(format!("GET {PATH} HTTP/1.1\r\n{host}\r\n").as_bytes());
    for name in ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"] {
        let answer = by(&format!("Host: {name}:{port}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200 "), "{name}: {answer}");
    }
    for host in [
        String::new(),
        format!("Host: rebound.example.org:{port}\r\n"),
        format!("Host: 127.0.0.1.example.org:{port}\r\n"),
        format!("Host: localhost:{}\r\n", port.wrapping_add(1)),
        format!("Host: 127.0.0.1:{port}\r\nHost: example.org\r\n"),
    ] {
        let answer = by(&host);
        assert!(answer.starts_with("HTTP/1.1 421 "), "{host}: {answer}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_asked_for_again_later() {
    let feed = Feed::of("BEGIN");
    feed.set(None);
    let answer = feed.ask("GET", PATH, "");
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    assert!(field(&answer, "Retry-After").is_some());
    feed.set(Some("back"));
    assert!(feed.ask("GET", PATH, "").ends_with("back"));
}

#[test]
fn rubbish_is_answered_and_harms_nobody() {
    let feed = Feed::of("BEGIN");
    let answer = feed.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03");
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    let long = format!("GET {PATH} HTTP/1.1\r\nX: {}", "a".repeat(16 * 1024));
    assert!(feed.send(long.as_bytes()).starts_with("HTTP/1.1 431 "));
    // Who says nothing keeps nobody waiting.
    let silent = TcpStream::connect(("127.0.0.1", feed.serving.port())).expect("a way in");
    assert!(feed.ask("GET", PATH, "").ends_with("BEGIN"));
    drop(silent);
}

#[test]
fn a_port_that_is_taken_is_said_so_and_free_again_at_the_end() {
    let feed = Feed::of("BEGIN");
    let port = feed.serving.port();
    let taken = Door::open(port).expect_err("it is taken");
    assert_eq!(taken, DoorError::Taken(port));
    drop(feed);
    assert!(Door::open(port).is_ok());
    let refused = TcpStream::connect(("127.0.0.1", port));
    assert!(refused.is_err(), "nobody listens any more");
}
