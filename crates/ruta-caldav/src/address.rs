//! Addresses of servers and collections.

use std::fmt;
use std::net::IpAddr;

use http::Uri;

use crate::error::CaldavError;

/// An address that a password may be sent to: `https`, or `http` on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(Uri);

impl Address {
    /// Reads an address; without a scheme it is `https`.
    ///
    /// # Errors
    /// [`CaldavError::NoAddress`], [`CaldavError::PasswordInAddress`],
    /// [`CaldavError::NotEncrypted`].
    pub fn parse(text: &str) -> Result<Self, CaldavError> {
        let text = text.trim();
        let whole = if text.contains("://") {
            text.to_owned()
        } else {
            format!("https://{text}")
        };
        let no_address = || CaldavError::NoAddress(shown(text));
        let uri: Uri = whole.parse().map_err(|_| no_address())?;
        let authority = uri.authority().ok_or_else(no_address)?;
        if authority.as_str().contains('@') {
            return Err(CaldavError::PasswordInAddress);
        }
        if authority.host().is_empty() || uri.query().is_some() {
            return Err(no_address());
        }
        match uri.scheme_str() {
            Some("https") => Ok(Self(uri)),
            Some("http") if is_loopback(authority.host()) => Ok(Self(uri)),
            Some("http") => Err(CaldavError::NotEncrypted(text.to_owned())),
            _ => Err(no_address()),
        }
    }

    /// Returns the server with its port.
    pub fn host(&self) -> &str {
        self.0.authority().map_or("", http::uri::Authority::as_str)
    }

    /// Returns the path, percent-encoded; `/` where there is none.
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// Tells whether it is on this computer.
    pub(crate) fn is_loopback(&self) -> bool {
        self.0.host().is_some_and(is_loopback)
    }

    /// Returns the address that a server gives as a path or as a whole address.
    ///
    /// # Errors
    /// As of [`Address::parse`].
    pub(crate) fn join(&self, href: &str) -> Result<Self, CaldavError> {
        if href.contains("://") {
            return Self::parse(href);
        }
        let scheme = self.0.scheme_str().unwrap_or("https");
        let path = if href.starts_with('/') {
            href.to_owned()
        } else {
            let folder = self
                .path()
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            format!("{folder}/{href}")
        };
        Self::parse(&format!("{scheme}://{}{path}", self.host()))
    }

    /// Returns the address as `libdav` takes it.
    pub(crate) fn uri(&self) -> Uri {
        self.0.clone()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Returns a text that may hold a password as it may be shown.
fn shown(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, host)) => format!("…@{host}"),
        None => text.to_owned(),
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, CaldavError> {
        Address::parse(text).map(|address| address.to_string())
    }

    #[test]
    fn a_password_is_never_sent_in_the_clear_beyond_this_computer() {
        for fine in [
            "https://cal.example.org/dav/",
            "http://127.0.0.1:5232/ana/",
            "http://localhost/",
            "http://[::1]:8000/",
        ] {
            assert_eq!(read(fine).as_deref(), Ok(fine));
        }
        for clear in [
            "http://cal.example.org/",
            "http://127.0.0.1.example.org/",
            "http://10.0.0.2/",
        ] {
            assert_eq!(
                read(clear),
                Err(CaldavError::NotEncrypted(clear.to_owned()))
            );
        }
    }

    #[test]
    fn an_address_without_a_scheme_is_encrypted() {
        assert_eq!(
            read("cal.example.org").as_deref(),
            Ok("https://cal.example.org/")
        );
    }

    #[test]
    fn an_address_with_a_password_is_refused_and_not_repeated() {
        let refused = read("https://ana:secret@cal.example.org/").expect_err("a refusal");
        assert_eq!(refused, CaldavError::PasswordInAddress);
        for wrong in [
            "ftp://ana:secret@example.org",
            "https://",
            "",
            "https://a b/",
            "ana:secret@ x",
        ] {
            let said = format!("{:?}", read(wrong).expect_err(wrong));
            assert!(!said.contains("secret"), "{said}");
        }
    }

    #[test]
    fn a_server_may_answer_with_a_path_or_a_whole_address() {
        let base = Address::parse("https://a.example/dav/ana/").expect("an address");
        let join = |href| base.join(href).map(|address| address.to_string());
        assert_eq!(join("/cal/x/").as_deref(), Ok("https://a.example/cal/x/"));
        assert_eq!(join("x/").as_deref(), Ok("https://a.example/dav/ana/x/"));
        assert_eq!(
            join("https://b.example/y").as_deref(),
            Ok("https://b.example/y")
        );
        assert!(join("http://b.example/y").is_err());
    }
}
