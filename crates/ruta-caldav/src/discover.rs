//! From a server's address to the one calendar that Ruta writes (RFC 6764, RFC 4791 §6.2).

use libdav::caldav::{FindCalendarHomeSet, FindCalendars};
use libdav::dav::{FindPropertyHrefs, FoundCollection};
use libdav::encoding::strict_percent_encoded;
use libdav::names;

use crate::address::Address;
use crate::collection::Collection;
use crate::connection::Connection;
use crate::error::CaldavError;
use crate::make::MakeCalendar;

/// Where RFC 6764 §5 tells servers to say where they are.
const WELL_KNOWN: &str = "/.well-known/caldav";

/// How often one is sent on.
const MOST_REDIRECTIONS: usize = 5;

/// The calendar that was found or made.
#[derive(Debug, Clone)]
pub struct Found {
    /// The calendar.
    pub collection: Collection,
    /// Its name.
    pub name: String,
    /// True where it was not there before.
    pub made: bool,
}

/// Finds the calendar at an address: the calendar that stands there, or else the one of that name
/// in the user's home, which is made where it is not there yet.
///
/// # Errors
/// [`CaldavError`]; [`CaldavError::CannotMake`] with the calendars that there are where the server
/// does not let Ruta make one.
pub fn find(connection: &Connection, at: &Address, name: &str) -> Result<Found, CaldavError> {
    if let Some(found) = calendar_at(connection, at)? {
        return Ok(found);
    }
    let (home, calendars) = calendars(connection, at)?;
    match named(connection, &home, &calendars, name)? {
        Some(found) => Ok(found),
        None => make(connection, &home, &calendars, name),
    }
}

/// Finds the calendar at an address, or the one of that title in the user's home; makes none.
///
/// # Errors
/// [`CaldavError`]; [`CaldavError::NoSuchCalendar`] with the titles that there are.
pub fn find_existing(
    connection: &Connection,
    at: &Address,
    name: Option<&str>,
) -> Result<Found, CaldavError> {
    if let Some(found) = calendar_at(connection, at)? {
        return Ok(found);
    }
    let (home, calendars) = calendars(connection, at)?;
    let found = match (name, calendars.as_slice()) {
        (Some(name), _) => named(connection, &home, &calendars, name)?,
        (None, [only]) => named(connection, &home, &calendars, title(only))?,
        (None, _) => None,
    };
    found.ok_or_else(|| CaldavError::NoSuchCalendar {
        name: name.unwrap_or_default().to_owned(),
        known: calendars
            .iter()
            .map(|calendar| title(calendar).to_owned())
            .collect(),
    })
}

/// Returns the user's home and the calendars in it.
fn calendars(
    connection: &Connection,
    at: &Address,
) -> Result<(Address, Vec<FoundCollection>), CaldavError> {
    let home = home(connection, at)?;
    let found = connection.send(&home, &FindCalendars::new(home.path()))?;
    Ok((home, found.calendars))
}

/// Returns the calendar of a title, where there is one.
fn named(
    connection: &Connection,
    home: &Address,
    calendars: &[FoundCollection],
    name: &str,
) -> Result<Option<Found>, CaldavError> {
    let Some(calendar) = calendars.iter().find(|calendar| title(calendar) == name) else {
        return Ok(None);
    };
    Ok(Some(Found {
        collection: Collection::new(connection.clone(), home.join(&calendar.href)?),
        name: name.to_owned(),
        made: false,
    }))
}

/// Returns the calendar that stands at an address itself.
fn calendar_at(connection: &Connection, at: &Address) -> Result<Option<Found>, CaldavError> {
    if at.path() == "/" {
        return Ok(None);
    }
    let at = if at.path().ends_with('/') {
        at.clone()
    } else {
        at.join(&format!("{}/", at.path()))?
    };
    // A calendar lists itself beside what stands in it.
    let parent = at.path().trim_end_matches('/').rsplit_once('/');
    let collection = Collection::new(connection.clone(), at.clone());
    match collection.is_calendar() {
        Ok(true) => {
            let last = parent.map_or("", |(_, last)| last).to_owned();
            let name = collection.name()?.unwrap_or(last);
            Ok(Some(Found {
                collection,
                name,
                made: false,
            }))
        }
        // An address of discovery need be no collection; only who is asked for matters here.
        Ok(false) | Err(CaldavError::Gone(_) | CaldavError::Refused { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns the folder of the user's calendars.
fn home(connection: &Connection, at: &Address) -> Result<Address, CaldavError> {
    let mut refusal = None;
    for start in starts(connection, at)? {
        match principal(connection, &start) {
            Ok(Some(principal)) => {
                let request = FindCalendarHomeSet::new(principal.path());
                let answer = connection.send(&principal, &request)?;
                if let Some(home) = answer.home_sets.first() {
                    return principal.join(&home.to_string());
                }
            }
            Ok(None) => {}
            Err(
                error @ (CaldavError::Gone(_)
                | CaldavError::Refused { .. }
                | CaldavError::Garbage { .. }),
            ) => {
                refusal.get_or_insert(error);
            }
            Err(error) => return Err(error),
        }
    }
    Err(refusal.unwrap_or_else(|| CaldavError::Garbage {
        host: at.host().to_owned(),
        reason: "no calendar home".to_owned(),
    }))
}

fn principal(connection: &Connection, start: &Address) -> Result<Option<Address>, CaldavError> {
    let request = FindPropertyHrefs::new(start.path(), &names::CURRENT_USER_PRINCIPAL);
    let answer = connection.send(start, &request)?;
    let principal = answer.hrefs.first().map(ToString::to_string);
    principal.map(|href| start.join(&href)).transpose()
}

/// Returns where to ask, the likeliest first: what was named, where the server sends us, its root.
fn starts(connection: &Connection, at: &Address) -> Result<Vec<Address>, CaldavError> {
    let mut starts = vec![at.clone()];
    let mut next = at.join(WELL_KNOWN)?;
    for _ in 0..MOST_REDIRECTIONS {
        match connection.redirection(&next)? {
            Some(target) if target != next => next = target,
            Some(target) => {
                starts.push(target);
                break;
            }
            None => break,
        }
    }
    if next.path() != WELL_KNOWN {
        starts.push(next);
    }
    starts.push(at.join("/")?);
    starts.dedup();
    Ok(starts)
}

fn make(
    connection: &Connection,
    home: &Address,
    calendars: &[FoundCollection],
    name: &str,
) -> Result<Found, CaldavError> {
    let folder = home.path().trim_end_matches('/');
    let taken = |path: &str| {
        let path = path.trim_end_matches('/');
        calendars
            .iter()
            .any(|calendar| calendar.href.trim_end_matches('/') == path)
    };
    let base = format!("{folder}/{}", segment(name));
    // One number more than there are calendars is free.
    let path = (1..=calendars.len() + 1)
        .map(|number| match number {
            1 => format!("{base}/"),
            _ => format!("{base}-{number}/"),
        })
        .find(|path| !taken(path))
        .unwrap_or(base);
    let request = MakeCalendar { path: &path, name };
    match connection.send(home, &request) {
        Ok(()) => Ok(Found {
            collection: Collection::new(connection.clone(), home.join(&path)?),
            name: name.to_owned(),
            made: true,
        }),
        Err(
            CaldavError::Refused { .. }
            | CaldavError::Unauthorized(_)
            | CaldavError::Changed(_)
            | CaldavError::Gone(_),
        ) => Err(CaldavError::CannotMake {
            known: calendars
                .iter()
                .filter_map(|calendar| home.join(&calendar.href).ok())
                .map(|address| address.to_string())
                .collect(),
        }),
        Err(error) => Err(error),
    }
}

/// Returns a name as one segment of a path: its letters and digits in lower case.
fn segment(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    strict_percent_encoded(&plain).into_owned()
}

fn title(calendar: &FoundCollection) -> &str {
    calendar
        .properties
        .iter()
        .find(|(property, _)| **property == names::DISPLAY_NAME)
        .and_then(|(_, value)| value.as_deref())
        .unwrap_or_default()
}
