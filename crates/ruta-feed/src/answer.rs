//! What a request is answered with.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::head::{BadHead, Head};
use crate::serving::{Text, Unavailable};

/// An answer, ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    /// The status with its phrase.
    pub(crate) status: &'static str,
    /// The header fields that are the answer's own.
    pub(crate) fields: Vec<(&'static str, String)>,
    /// The octets that would follow.
    pub(crate) body: String,
    /// Whether they are sent; their number is told all the same.
    pub(crate) sends_body: bool,
}

impl Answer {
    fn bare(status: &'static str) -> Self {
        Self {
            status,
            fields: Vec::new(),
            body: String::new(),
            sends_body: true,
        }
    }

    /// Returns the answer to a head that could not be read; none where nobody listens any more.
    pub(crate) fn to_bad(bad: BadHead) -> Option<Self> {
        match bad {
            BadHead::Malformed => Some(Self::bare("400 Bad Request")),
            BadHead::TooLarge => Some(Self::bare("431 Request Header Fields Too Large")),
            BadHead::Broken => None,
        }
    }

    /// Returns the answer while too many ask at once.
    pub(crate) fn busy() -> Self {
        Self::bare("503 Service Unavailable")
    }

    /// Returns the answer to a request for the one text at `path`, on that port.
    ///
    /// A page of the web may name any host that leads here, but not this one: what names another
    /// is refused.
    pub(crate) fn to(
        head: &Head,
        path: &str,
        port: u16,
        read: impl FnOnce() -> Result<Text, Unavailable>,
    ) -> Self {
        if !head.host.as_deref().is_some_and(|host| is_here(host, port)) {
            return Self::bare("421 Misdirected Request");
        }
        let target = head.target.split('?').next().unwrap_or_default();
        if !same(target, path) {
            return Self::bare("404 Not Found");
        }
        if head.method != "GET" && head.method != "HEAD" {
            return Self {
                fields: vec![("Allow", "GET, HEAD".to_owned())],
                ..Self::bare("405 Method Not Allowed")
            };
        }
        let Ok(text) = read() else {
            return Self {
                fields: vec![("Retry-After", "60".to_owned())],
                ..Self::bare("503 Service Unavailable")
            };
        };
        let version = version(&text.content);
        let is_known = head.known.as_deref().is_some_and(|all| {
            let mut known = all.split(',').map(str::trim);
            known.any(|one| one == "*" || one.trim_start_matches("W/") == version)
        });
        let mut fields = vec![
            ("ETag", version),
            ("Cache-Control", "private, no-cache".to_owned()),
        ];
        if is_known {
            return Self {
                fields,
                sends_body: false,
                ..Self::bare("304 Not Modified")
            };
        }
        fields.push(("Content-Type", text.kind.to_owned()));
        Self {
            status: "200 OK",
            fields,
            body: text.content,
            sends_body: head.method == "GET",
        }
    }

    /// Returns the octets of the answer; `date` is the present (RFC 9110 §6.6.1).
    pub(crate) fn octets(&self, date: &str) -> Vec<u8> {
        let mut text = format!("HTTP/1.1 {}\r\nDate: {date}\r\n", self.status);
        for (name, value) in &self.fields {
            text.extend([name, ": ", value, "\r\n"]);
        }
        // A 304 tells nothing of a length (RFC 9110 §15.4.5).
        if !self.status.starts_with("304") {
            text.extend(["Content-Length: ", &self.body.len().to_string(), "\r\n"]);
        }
        text.push_str("X-Content-Type-Options: nosniff\r\n");
        text.push_str("Cross-Origin-Resource-Policy: same-origin\r\n");
        text.push_str("Connection: close\r\n\r\n");
        if self.sends_body {
            text.push_str(&self.body);
        }
        text.into_bytes()
    }
}

/// Returns what tells one content from another (RFC 9110 §8.8.3); the same content gets the same.
fn version(content: &str) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("\"{:016x}-{:x}\"", hasher.finish(), content.len())
}

/// Tells whether a Host field names this computer's own network.
fn is_here(host: &str, port: u16) -> bool {
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        host.get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
            && (host.len() == name.len() || host[name.len()..] == format!(":{port}"))
    })
}

/// Compares in a time that tells nothing of where two paths differ.
fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let differs = one
        .iter()
        .zip(other)
        .fold(0, |differs, (one, other)| differs | (one ^ other));
    one.len() == other.len() && differs == 0
}
