//! Why a calendar server could not be used.

use http::StatusCode;
use libdav::dav::{PutResourceParseError, SyncCollectionParseError};
use libdav::requests::ParseResponseError;
use thiserror::Error;

/// Why a calendar server could not be used; no password and no calendar text stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CaldavError {
    /// The address cannot be read.
    #[error("`{0}` is no address of a calendar server")]
    NoAddress(String),
    /// The address carries a password, which would be stored and shown with it.
    #[error("the address holds a password")]
    PasswordInAddress,
    /// The address would send the password in the clear.
    #[error("{0} is not encrypted")]
    NotEncrypted(String),
    /// Nobody answers at the address.
    #[error("{host} cannot be reached: {reason}")]
    Unreachable {
        /// The server.
        host: String,
        /// What the system says.
        reason: String,
    },
    /// The server does not end its answer in time.
    #[error("{0} says nothing")]
    Silent(String),
    /// The server's certificate is not to be trusted.
    #[error("the certificate of {host} is not trusted: {reason}")]
    Untrusted {
        /// The server.
        host: String,
        /// What is wrong with it.
        reason: String,
    },
    /// User and password are refused, or may not do this.
    #[error("{0} refuses user and password")]
    Unauthorized(String),
    /// There is nothing at the address any more.
    #[error("there is nothing at {0}")]
    Gone(String),
    /// What stands there is another version than the one that was seen.
    #[error("{0} has changed meanwhile")]
    Changed(String),
    /// The server refuses with another status.
    #[error("{host} refuses with status {status}")]
    Refused {
        /// The server.
        host: String,
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not that of a calendar server.
    #[error("{host} does not answer like a calendar server: {reason}")]
    Garbage {
        /// The server.
        host: String,
        /// What is wrong with the answer.
        reason: String,
    },
    /// The server has calendars, but none of that name, and lets nobody make one.
    #[error("the server lets nobody make a calendar")]
    CannotMake {
        /// The addresses of the calendars that there are.
        known: Vec<String>,
    },
    /// There is no calendar of that title, and none is made.
    #[error("there is no calendar `{name}`")]
    NoSuchCalendar {
        /// The title that was asked for; empty where none was.
        name: String,
        /// The titles that there are.
        known: Vec<String>,
    },
}

impl CaldavError {
    /// Returns the error of an HTTP status that is no success.
    pub(crate) fn of_status(host: &str, place: &str, status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Self::Unauthorized(host.to_owned()),
            StatusCode::NOT_FOUND | StatusCode::GONE => Self::Gone(place.to_owned()),
            StatusCode::PRECONDITION_FAILED => Self::Changed(place.to_owned()),
            _ => Self::Refused {
                host: host.to_owned(),
                status: status.as_u16(),
            },
        }
    }

    /// Returns what went wrong on the way.
    pub(crate) fn of_transport(host: &str, error: &ureq::Error) -> Self {
        let host = host.to_owned();
        let reason = error.to_string();
        match error {
            ureq::Error::Timeout(_) | ureq::Error::BodyStalled => Self::Silent(host),
            ureq::Error::Io(error) if is_certificate(error) => Self::Untrusted { host, reason },
            ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::Pem(_) => {
                Self::Untrusted { host, reason }
            }
            ureq::Error::Io(_)
            | ureq::Error::HostNotFound
            | ureq::Error::ConnectionFailed
            | ureq::Error::ConnectProxyFailed(_)
            | ureq::Error::InvalidProxyUrl => Self::Unreachable { host, reason },
            _ => Self::Garbage { host, reason },
        }
    }
}

/// Tells whether the system's error carries one of TLS, as `rustls` wraps its own.
fn is_certificate(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::InvalidData
}

/// What `libdav` says of an answer that it cannot read.
pub(crate) trait Reason {
    /// Returns the status or else the reason.
    fn reason(self) -> Result<StatusCode, String>;
}

impl Reason for ParseResponseError {
    fn reason(self) -> Result<StatusCode, String> {
        match self {
            Self::BadStatusCode(status) => Ok(status),
            Self::Xml(error) => Err(error.to_string()),
            Self::InvalidResponse(error) => Err(error.to_string()),
        }
    }
}

impl Reason for SyncCollectionParseError {
    fn reason(self) -> Result<StatusCode, String> {
        match self {
            Self::Parse(error) => error.reason(),
            Self::PreconditionFailed(_) => Ok(StatusCode::PRECONDITION_FAILED),
        }
    }
}

impl Reason for PutResourceParseError {
    fn reason(self) -> Result<StatusCode, String> {
        match self {
            Self::BadStatusCode(status) => Ok(status),
            Self::PreconditionFailed(_) => Ok(StatusCode::UNSUPPORTED_MEDIA_TYPE),
            Self::InvalidResponse(error) => Err(error.to_string()),
        }
    }
}
