//! Who a session is, for life.

use std::fmt;
use std::str::FromStr;

use rusqlite::{Connection, params};
use uuid::Uuid;

/// A session's id, for life; written `s12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub(crate) i64);

impl fmt::Display for SessionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "s{}", self.0)
    }
}

/// A text that is no session's id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no session id")]
pub struct NoSessionId(pub String);

impl FromStr for SessionId {
    type Err = NoSessionId;

    fn from_str(text: &str) -> Result<Self, NoSessionId> {
        let no_id = || NoSessionId(text.to_owned());
        let digits = text.strip_prefix('s').ok_or_else(no_id)?;
        let number: u32 = digits.parse().map_err(|_| no_id())?;
        let id = Self(number.into());
        // `s+1` and `s01` are other texts: one id, one way to write it.
        if id.to_string() == text {
            Ok(id)
        } else {
            Err(no_id())
        }
    }
}

/// Makes a new session with its calendar UID.
pub(crate) fn create(connection: &Connection, uid: Uuid) -> rusqlite::Result<SessionId> {
    connection.execute(
        "INSERT INTO session (uid) VALUES (?1)",
        params![uid.to_string()],
    )?;
    Ok(SessionId(connection.last_insert_rowid()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_written_in_one_way_only() {
        assert_eq!("s12".parse(), Ok(SessionId(12)));
        assert_eq!(SessionId(12).to_string(), "s12");
        for text in [
            "",
            "s",
            "12",
            "s-1",
            "s+1",
            "s01",
            "S1",
            "s99999999999",
            "s1 ",
        ] {
            assert!(text.parse::<SessionId>().is_err(), "{text}");
        }
    }
}
