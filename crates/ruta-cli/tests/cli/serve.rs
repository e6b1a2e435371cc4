//! `ruta serve`, from its first line to its end.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::place::Place;
use crate::road::planned;

/// A running `ruta serve` that ends with the test.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(place: &Place, arguments: &[&str]) -> Self {
        let mut command = place.command(&[&["serve", "--port", "0"], arguments].concat());
        let mut child = command.stdout(Stdio::piped()).spawn().expect("ruta starts");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let line = lines
            .map(|line| line.expect("a line"))
            .find(|line| line.contains("http://"))
            .expect("an address");
        let from = line.find("http://").expect("an address");
        let address = line[from..].trim_end_matches('"').to_owned();
        Self { child, address }
    }

    fn ask(&self, more: &str) -> String {
        let rest = self.address.strip_prefix("http://").expect("an address");
        let (host, path) = rest.split_once('/').expect("a path");
        let mut stream = TcpStream::connect(host).expect("it listens");
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n").expect("it listens");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_subscriber_sees_what_another_run_changes() {
    let place = planned();
    let serving = Serving::start(&place, &["--json"]);
    let first = serving.ask("");
    assert!(first.starts_with("HTTP/1.1 200 OK"), "{first}");
    let version = first
        .lines()
        .find_map(|line| line.strip_prefix("ETag: "))
        .expect("a version");
    let known = format!("If-None-Match: {version}\r\n");
    assert!(serving.ask(&known).starts_with("HTTP/1.1 304 "));

    place
        .ruta(&["pin", "s1", "--start", "2026-01-17T08:00"])
        .fine();
    let second = serving.ask(&known);
    assert!(second.starts_with("HTTP/1.1 200 OK"), "{second}");
    assert!(second.contains("20260117T080000"), "{second}");
}

#[test]
fn the_address_is_said_with_what_to_do_with_it() {
    let place = planned();
    let mut child = place
        .command(&["serve", "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("ruta starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut next = || lines.next().expect("a line").expect("text");
    assert_eq!(
        next(),
        "Your plan, for the calendar programs of this computer:"
    );
    let address = next();
    assert!(address.starts_with("  http://127.0.0.1:"), "{address}");
    assert!(address.ends_with("/ruta.ics"), "{address}");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn a_port_that_cannot_be_is_wrong_usage() {
    let place = planned();
    place
        .ruta(&["serve", "--port", "70000"])
        .fails(2, "invalid-value");
}
