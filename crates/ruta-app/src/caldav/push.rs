//! Writing one session's event to the server, and what the ledger holds of it then.

use ruta_caldav::{CaldavError, Collection, Resource};
use ruta_calendar::{Bond, Decision, Event, EventFields, Renew, Said, Send, patch, read_events};
use ruta_core::time::{Span, Zone};
use ruta_store::{CaldavAgreed, CaldavEvent, CaldavStanding};

use super::look::{SeenEvent, look_again};
use super::pair::{Look, Pair, object};
use crate::error::AppError;

/// How often an event that changes under our hands is looked at again.
const MOST_TRIES: usize = 5;

/// How a pair stands after its sync.
#[derive(Debug)]
pub(super) struct Outcome {
    /// What was decided in the end.
    pub(super) decision: Decision,
    /// What the ledger holds then; none: nothing.
    pub(super) row: Option<CaldavEvent>,
}

/// Writes what a merge decides, on the condition that the event is still the one that was seen.
///
/// Where it is not, it is looked at and merged again; nothing is ever overwritten unseen.
///
/// # Errors
/// [`CaldavError`] by way of [`AppError`]; the event there is as it was.
pub(super) fn push(
    collection: &Collection,
    zone: &Zone,
    pair: &mut Pair,
) -> Result<Outcome, AppError> {
    let href = pair.event_href(collection);
    for _ in 0..MOST_TRIES {
        let decision = pair.decide();
        let written = match decision.send {
            Send::Nothing => Ok(pair.as_it_stands()),
            Send::Create => create(collection, zone, pair, &href),
            Send::Update(span, renew) => update(collection, zone, pair, span, renew),
            Send::Delete => delete(collection, pair),
        };
        match written {
            Ok(stands) => {
                let row = row(pair, &decision, stands, zone);
                return Ok(Outcome { decision, row });
            }
            Err(AppError::Caldav(error)) if error.is_stale() => {
                pair.there = match look_again(collection, &href, zone)? {
                    Some(seen) => Look::Changed(seen),
                    None if pair.row.is_none() => Look::Same,
                    None => Look::Deleted,
                };
            }
            Err(error) => return Err(error),
        }
    }
    Err(CaldavError::Changed(href).into())
}

/// Returns how a pair stands without writing anything: for a preview.
pub(super) fn preview(pair: &Pair) -> Outcome {
    Outcome {
        decision: pair.decide(),
        row: pair.row.clone(),
    }
}

impl Pair {
    /// Returns the event's path: the one that is known, or the one that it gets.
    fn event_href(&self, collection: &Collection) -> String {
        match (&self.there, &self.row) {
            (Look::Changed(seen), _) => seen.resource.href.clone(),
            (_, Some(row)) => row.href.clone(),
            (_, None) => collection.href(&format!("{}.ics", self.event.uid)),
        }
    }

    /// Returns what is known to stand there.
    fn as_it_stands(&self) -> Option<Resource> {
        match (&self.there, &self.row) {
            (Look::Changed(SeenEvent { resource, .. }), _) => Some(resource.clone()),
            (_, Some(row)) => Some(Resource {
                href: row.href.clone(),
                etag: row.etag.clone(),
                text: row.text.clone(),
            }),
            (_, None) => None,
        }
    }

    /// Returns what the session's event is to say at a time.
    fn event_at(&self, span: Span, sequence: u32) -> Event {
        Event {
            start: span.start,
            end: span.end,
            sequence: self.written.sequence.max(sequence),
            status: ruta_calendar::Status::Planned,
            ..self.written.clone()
        }
    }
}

fn create(
    collection: &Collection,
    zone: &Zone,
    pair: &Pair,
    href: &str,
) -> Result<Option<Resource>, AppError> {
    let text = object(&pair.written, zone)?;
    let etag = collection.create(href, &text)?;
    settled(collection, zone, href, etag, text)
}

fn update(
    collection: &Collection,
    zone: &Zone,
    pair: &Pair,
    span: Span,
    renew: Renew,
) -> Result<Option<Resource>, AppError> {
    let Some(stands) = pair.as_it_stands() else {
        return create(collection, zone, pair, &pair.event_href(collection));
    };
    let sequence = fields_of(&stands.text, zone).map_or(0, |fields| fields.sequence);
    let fresh = object(&pair.event_at(span, sequence.saturating_add(1)), zone)?;
    let text = patch(&stands.text, &fresh, renew);
    let etag = collection.update(&stands.href, &stands.etag, &text)?;
    settled(collection, zone, &stands.href, etag, text)
}

fn delete(collection: &Collection, pair: &Pair) -> Result<Option<Resource>, AppError> {
    if let Some(stands) = pair.as_it_stands() {
        collection.delete(&stands.href, &stands.etag)?;
    }
    Ok(None)
}

/// Returns what stands there after a PUT. Without an `ETag` the server may have written something
/// else than was sent (RFC 4791 §5.3.4), and is asked.
fn settled(
    collection: &Collection,
    zone: &Zone,
    href: &str,
    etag: Option<String>,
    text: String,
) -> Result<Option<Resource>, AppError> {
    if let Some(etag) = etag {
        return Ok(Some(Resource {
            href: href.to_owned(),
            etag,
            text,
        }));
    }
    let found = look_again(collection, href, zone)?;
    Ok(found.map(|seen| seen.resource))
}

/// Returns what the ledger holds of a pair after its sync.
fn row(
    pair: &Pair,
    decision: &Decision,
    stands: Option<Resource>,
    zone: &Zone,
) -> Option<CaldavEvent> {
    let (href, etag, text) = match stands {
        Some(resource) => (resource.href, resource.etag, resource.text),
        None if decision.bond == Bond::Deleted => (String::new(), String::new(), String::new()),
        None => return None,
    };
    let standing = match decision.bond {
        Bond::None => return None,
        Bond::Deleted => CaldavStanding::Deleted,
        Bond::Apart(_) => CaldavStanding::Apart,
        Bond::Agreed => CaldavStanding::Agreed(agreed(pair, &text, zone)),
    };
    Some(CaldavEvent {
        session: pair.event.id,
        href,
        etag,
        standing,
        text,
    })
}

fn agreed(pair: &Pair, text: &str, zone: &Zone) -> CaldavAgreed {
    let there = fields_of(text, zone).unwrap_or_else(|| pair.fields.clone());
    let before = match pair.row.as_ref().map(|row| &row.standing) {
        Some(CaldavStanding::Agreed(before)) => Some(&before.description_here),
        _ => None,
    };
    // What Ruta wrote last counts as agreed until the description is written again.
    let description_here = if before == Some(&there.description) {
        there.description.clone()
    } else {
        pair.fields.description.clone()
    };
    CaldavAgreed {
        start: there.span.start.minutes(),
        end: there.span.end.minutes(),
        task: pair.event.task.clone(),
        summary_here: pair.fields.summary.clone(),
        summary_there: there.summary,
        description_here,
        description_there: there.description,
    }
}

fn fields_of(text: &str, zone: &Zone) -> Option<EventFields> {
    let readings = read_events(text.as_bytes(), zone).ok()?;
    match readings.into_iter().next()?.said {
        Said::Once(fields) => Some(fields),
        _ => None,
    }
}
