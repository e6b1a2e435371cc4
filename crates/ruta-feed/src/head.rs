//! Reading the head of a request (RFC 9112 §2 to §5).

use std::io::Read;

/// The most octets of a head; a program that subscribes sends a few hundred.
const MOST_OCTETS: usize = 16 * 1024;
/// The most header fields.
const MOST_FIELDS: usize = 64;

/// What a request asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Head {
    /// The method, as it was sent.
    pub(crate) method: String,
    /// The path with its query.
    pub(crate) target: String,
    /// The field Host.
    pub(crate) host: Option<String>,
    /// The fields If-None-Match, joined by commas.
    pub(crate) known: Option<String>,
}

/// A head that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadHead {
    /// It is no HTTP.
    Malformed,
    /// It is longer than any honest one.
    TooLarge,
    /// Nobody sent it to its end in time.
    Broken,
}

/// Reads a head; what follows it is left.
pub(crate) fn read(from: &mut impl Read) -> Result<Head, BadHead> {
    let mut octets = Vec::new();
    let mut some = [0; 1024];
    loop {
        let count = from.read(&mut some).map_err(|_| BadHead::Broken)?;
        if count == 0 {
            return Err(BadHead::Broken);
        }
        octets.extend_from_slice(&some[..count]);
        if let Some(head) = parse(&octets)? {
            return Ok(head);
        }
        if octets.len() > MOST_OCTETS {
            return Err(BadHead::TooLarge);
        }
    }
}

/// Returns the head, or nothing while its end is missing.
fn parse(octets: &[u8]) -> Result<Option<Head>, BadHead> {
    let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
    let mut request = httparse::Request::new(&mut fields);
    match request.parse(octets) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(BadHead::TooLarge),
        Err(_) => return Err(BadHead::Malformed),
    }
    let all = |name: &str| {
        let named = request
            .headers
            .iter()
            .filter(|field| field.name.eq_ignore_ascii_case(name));
        let values: Vec<&str> = named
            .filter_map(|field| std::str::from_utf8(field.value).ok())
            .map(str::trim)
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    };
    Ok(Some(Head {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        host: all("Host"),
        known: all("If-None-Match"),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands one octet over at a time.
    struct Slowly<'a>(&'a [u8]);
    impl Read for Slowly<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else {
                return Ok(0);
            };
            into[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    #[test]
    fn a_head_is_read_however_it_arrives() {
        let text =
            b"GET /a/b?c HTTP/1.1\r\nhost:  127.0.0.1:1 \r\nIf-None-Match: \"x\"\r\n\r\nrest";
        let wanted = Head {
            method: "GET".to_owned(),
            target: "/a/b?c".to_owned(),
            host: Some("127.0.0.1:1".to_owned()),
            known: Some("\"x\"".to_owned()),
        };
        assert_eq!(read(&mut &text[..]), Ok(wanted.clone()));
        assert_eq!(read(&mut Slowly(text)), Ok(wanted));
    }

    #[test]
    fn what_is_no_head_is_refused() {
        assert_eq!(read(&mut &b"GET / HTTP/1.1\r\n"[..]), Err(BadHead::Broken));
        assert_eq!(read(&mut &b"\x16\x03\x01\x02"[..]), Err(BadHead::Malformed));
        let long = format!("GET /{} HTTP/1.1\r\n", "a".repeat(20_000));
        assert_eq!(read(&mut long.as_bytes()), Err(BadHead::TooLarge));
        let many = format!("GET / HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(65));
        assert_eq!(read(&mut many.as_bytes()), Err(BadHead::TooLarge));
    }
}
