//! What stands in the calendar on the server, against what stood there last time.

use std::collections::{BTreeMap, BTreeSet};

use ruta_caldav::{CaldavError, Changes, Collection, Listed, Resource};
use ruta_calendar::{EventReading, Said, read_events};
use ruta_core::time::Zone;
use ruta_store::{CaldavForeign, CaldavLedger, CaldavStanding, SessionId};
use uuid::Uuid;

use super::CaldavTrouble;

/// What differs there from the ledger.
#[derive(Debug)]
pub(super) struct Seen {
    /// New and changed events of sessions.
    pub(super) sessions: BTreeMap<SessionId, SeenEvent>,
    /// Sessions whose event was deleted.
    pub(super) deleted: BTreeSet<SessionId>,
    /// All events of others, in order of path.
    pub(super) foreign: Vec<CaldavForeign>,
    /// Stands for what was seen.
    pub(super) token: Option<String>,
}

/// A session's event as it stands there.
#[derive(Debug, Clone)]
pub(super) struct SeenEvent {
    /// Its path, version and text.
    pub(super) resource: Resource,
    /// What it says.
    pub(super) said: Said,
}

/// Looks at the calendar; `sessions` are all that ever were, by calendar UID.
///
/// # Errors
/// [`CaldavTrouble::CalendarGone`], [`CaldavTrouble::Server`].
pub(super) fn look(
    collection: &Collection,
    ledger: &CaldavLedger,
    token: Option<&str>,
    sessions: &BTreeMap<Uuid, SessionId>,
    zone: &Zone,
) -> Result<Seen, CaldavTrouble> {
    let changes = collection.changes(token).map_err(|error| match error {
        CaldavError::Gone(place) => CaldavTrouble::CalendarGone(place),
        error => error.into(),
    })?;
    let known = known_versions(ledger);
    let (listed, gone, token) = match changes {
        Changes::Since {
            changed,
            deleted,
            token,
        } => (changed, deleted.into_iter().collect::<BTreeSet<_>>(), token),
        Changes::All { listed, token } => {
            let there: BTreeSet<&str> = listed.iter().map(|one| one.href.as_str()).collect();
            let gone = known
                .keys()
                .filter(|href| !there.contains(*href))
                .map(|href| (*href).to_owned())
                .collect();
            (listed, gone, token)
        }
    };
    let wanted: Vec<String> = listed
        .into_iter()
        .filter(|one| known.get(one.href.as_str()) != Some(&one.etag.as_str()))
        .map(|one| one.href)
        .collect();
    let fetched = collection.fetch(&wanted)?;
    Ok(sort(ledger, sessions, zone, fetched, &gone, token))
}

/// Returns what stands for the calendar as it is after the sync, so that the next one hears of every
/// change; none where somebody else changed it meanwhile, and the next one looks at everything.
///
/// The token that was read before the writing will not do: what was written since then and deleted
/// by somebody is nothing that ever was there to it.
///
/// # Errors
/// [`CaldavError`].
pub(super) fn token_after(
    collection: &Collection,
    token: Option<&str>,
    versions: &BTreeMap<&str, &str>,
) -> Result<Option<String>, CaldavError> {
    let known = |listed: &[Listed]| {
        listed
            .iter()
            .all(|one| versions.get(one.href.as_str()) == Some(&one.etag.as_str()))
    };
    Ok(match collection.changes(token)? {
        Changes::Since {
            changed,
            deleted,
            token,
        } => {
            let ours = deleted
                .iter()
                .all(|href| !versions.contains_key(href.as_str()));
            token.filter(|_| ours && known(&changed))
        }
        Changes::All { listed, token } => {
            token.filter(|_| known(&listed) && listed.len() == versions.len())
        }
    })
}

/// Fetches one event again, after the server said that it is another one than was seen.
///
/// # Errors
/// [`CaldavError`].
pub(super) fn look_again(
    collection: &Collection,
    href: &str,
    zone: &Zone,
) -> Result<Option<SeenEvent>, CaldavError> {
    let fetched = collection.fetch(&[href.to_owned()])?;
    Ok(fetched.into_iter().next().map(|resource| {
        let said = readings(&resource, zone)
            .into_iter()
            .next()
            .map_or(Said::Unclear, |reading| reading.said);
        SeenEvent { resource, said }
    }))
}

/// Returns the versions of all objects that were seen last time, by path.
fn known_versions(ledger: &CaldavLedger) -> BTreeMap<&str, &str> {
    let events = ledger.events.values();
    let events = events.map(|event| (event.href.as_str(), event.etag.as_str()));
    let foreign = ledger.foreign.iter();
    let foreign = foreign.map(|event| (event.href.as_str(), event.etag.as_str()));
    events.chain(foreign).collect()
}

fn sort(
    ledger: &CaldavLedger,
    sessions: &BTreeMap<Uuid, SessionId>,
    zone: &Zone,
    fetched: Vec<Resource>,
    gone: &BTreeSet<String>,
    token: Option<String>,
) -> Seen {
    let by_href: BTreeMap<&str, SessionId> = ledger
        .events
        .values()
        .map(|event| (event.href.as_str(), event.session))
        .collect();
    let mut foreign: BTreeMap<String, CaldavForeign> = ledger
        .foreign
        .iter()
        .filter(|event| !gone.contains(&event.href))
        .map(|event| (event.href.clone(), event.clone()))
        .collect();
    let mut seen = BTreeMap::new();
    for resource in fetched {
        let readings = readings(&resource, zone);
        let known = by_href.get(resource.href.as_str()).copied();
        let named = match readings.as_slice() {
            [reading] => session_of(reading, sessions),
            _ => None,
        };
        // A UID that stands in two places is Ruta's only where Ruta put it, or where that is gone.
        let elsewhere = |id: &SessionId| {
            ledger
                .events
                .get(id)
                .is_some_and(|event| event.href != resource.href && !gone.contains(&event.href))
        };
        let session = named.filter(|id| !elsewhere(id)).or(known);
        if let Some(id) = session {
            foreign.remove(&resource.href);
            let said = match <[EventReading; 1]>::try_from(readings) {
                Ok([reading]) if named == Some(id) => reading.said,
                _ => Said::Unclear,
            };
            seen.insert(id, SeenEvent { resource, said });
        } else {
            foreign.insert(
                resource.href.clone(),
                CaldavForeign {
                    href: resource.href,
                    etag: resource.etag,
                    text: resource.text,
                },
            );
        }
    }
    let deleted = ledger
        .events
        .values()
        .filter(|event| gone.contains(&event.href) && !seen.contains_key(&event.session))
        .filter(|event| event.standing != CaldavStanding::Deleted)
        .map(|event| event.session)
        .collect();
    Seen {
        sessions: seen,
        deleted,
        foreign: foreign.into_values().collect(),
        token,
    }
}

fn readings(resource: &Resource, zone: &Zone) -> Vec<EventReading> {
    read_events(resource.text.as_bytes(), zone).unwrap_or_default()
}

fn session_of(reading: &EventReading, sessions: &BTreeMap<Uuid, SessionId>) -> Option<SessionId> {
    let uid = Uuid::try_parse(&reading.uid).ok()?;
    sessions.get(&uid).copied()
}
