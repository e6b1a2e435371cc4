//! A calendar server on this computer, and a client of its own to look at it and change it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// Which server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Radicale,
    Xandikos,
}

/// A running server; it ends with the value.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
    _folder: TempDir,
}

/// The user of every test; Xandikos lets everybody in.
pub(crate) const USER: &str = "user";
pub(crate) const PASSWORD: &str = "Geheim-4711";

impl Server {
    /// Starts a server with an empty storage and waits until it listens.
    pub(crate) fn start(kind: Kind) -> Self {
        let programs = std::env::var_os("RUTA_CALDAV_SERVERS").map(PathBuf::from);
        let programs = programs.expect("scripts/caldav-servers/run names the servers");
        let folder = tempfile::tempdir().expect("a folder");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("an address").port();
        drop(free);
        let at = folder.path().display();
        let start = match kind {
            Kind::Radicale => {
                let users = format!("{USER}:{PASSWORD}\n");
                std::fs::write(folder.path().join("users"), users).expect("a file");
                format!(
                    "exec {}/radicale --server-hosts 127.0.0.1:{port} --auth-type htpasswd \
                     --auth-htpasswd-filename {at}/users --auth-htpasswd-encryption plain \
                     --auth-delay 0 --storage-filesystem-folder {at}/storage --web-type none 2>&1",
                    programs.display()
                )
            }
            Kind::Xandikos => format!(
                "exec {}/xandikos serve -l 127.0.0.1 -p {port} -d {at}/storage --defaults 2>&1",
                programs.display()
            ),
        };
        let mut child = Command::new("sh")
            .args(["-c", &start])
            // Otherwise the line that says it listens waits in a buffer for ever.
            .env("PYTHONUNBUFFERED", "1")
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut said = Vec::new();
        loop {
            let line = lines
                .next()
                .unwrap_or_else(|| panic!("{kind:?}: {said:#?}"));
            let line = line.expect("a line");
            let listens = line.contains("istening on");
            said.push(line);
            if listens {
                break;
            }
        }
        // Some say so a moment before they do.
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::yield_now();
        }
        // Nobody reads on; a full pipe would stop the server.
        std::thread::spawn(move || lines.for_each(drop));
        Self {
            child,
            port,
            _folder: folder,
        }
    }

    /// Returns the server's address.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Sends one request and returns status and body.
    pub(crate) fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
             Authorization: Basic dXNlcjpHZWhlaW0tNDcxMQ==\r\nContent-Length: {}\r\n",
            self.port,
            body.len()
        );
        for (name, value) in headers {
            request.extend([name, ": ", value, "\r\n"]);
        }
        request += "\r\n";
        request += body;
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).expect("a status").parse();
        let body = if head.to_lowercase().contains("transfer-encoding: chunked") {
            unchunked(body)
        } else {
            body.to_owned()
        };
        (status.expect("a number"), body)
    }

    /// Returns the objects of a collection, by path.
    pub(crate) fn objects(&self, collection: &str) -> BTreeMap<String, String> {
        let ask = "<D:propfind xmlns:D=\"DAV:\"><D:prop><D:getetag/></D:prop></D:propfind>";
        let headers = [("Depth", "1"), ("Content-Type", "application/xml")];
        let (status, list) = self.ask("PROPFIND", collection, &headers, ask);
        assert_eq!(status, 207, "{list}");
        list.split("href>")
            .filter_map(|part| part.split("</").next())
            .filter(|href| Path::new(href).extension().is_some_and(|end| end == "ics"))
            .map(|href| (href.to_owned(), self.get(href)))
            .collect()
    }

    /// Returns an object.
    pub(crate) fn get(&self, path: &str) -> String {
        let (status, text) = self.ask("GET", path, &[], "");
        assert_eq!(status, 200, "{path}: {text}");
        text
    }

    /// Puts an object, whatever stands there.
    pub(crate) fn put(&self, path: &str, text: &str) {
        let headers = [("Content-Type", "text/calendar; charset=utf-8")];
        let (status, said) = self.ask("PUT", path, &headers, text);
        assert!(matches!(status, 200..=204), "{status} {said}");
    }

    /// Deletes an object or a collection.
    pub(crate) fn delete(&self, path: &str) {
        let (status, said) = self.ask("DELETE", path, &[], "");
        assert!(matches!(status, 200 | 204), "{status} {said}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Puts a body together that came in pieces.
pub(crate) fn unchunked(body: &str) -> String {
    let mut whole = String::new();
    let mut rest = body;
    while let Some((size, after)) = rest.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 || size > after.len() {
            break;
        }
        whole += &after[..size];
        rest = after[size..].trim_start_matches("\r\n");
    }
    whole
}
