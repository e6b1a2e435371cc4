//! What others put into the calendar, as busy time.

use std::collections::BTreeSet;

use ruta_calendar::{BusyQuestion, read_all_busy, read_events};
use ruta_core::time::Span;
use ruta_store::{BusySpan, CaldavEvent, CaldavForeign, CaldavStanding};

use crate::busy::window;
use crate::situation::Situation;

/// Returns the name of the busy calendar that the server's calendar is.
pub(super) fn busy_name(calendar: &str) -> String {
    format!("{calendar} (CalDAV)")
}

/// Returns the busy time of the calendar: the events of others, and those of sessions that were
/// given a life of their own, less the sessions' own time.
///
/// Events of an earlier plan of Ruta, whose sessions nobody knows any more, do not count.
pub(super) fn busy_spans<'a>(
    situation: &Situation,
    foreign: &[CaldavForeign],
    rows: impl Iterator<Item = &'a CaldavEvent>,
) -> Vec<BusySpan> {
    let own = BTreeSet::new();
    let question = BusyQuestion {
        window: window(situation),
        zone: situation.zone.clone(),
        all_day: false,
        own_uids: &own,
    };
    let read = |text: &str| -> Vec<BusySpan> {
        let reading = read_all_busy(text.as_bytes(), &question).unwrap_or_default();
        let spans = reading.busy.into_iter().filter_map(|event| {
            Some(BusySpan {
                span: Span::new(event.start, event.end)?,
                name: event.name,
            })
        });
        spans.collect()
    };
    let mut spans = Vec::new();
    for event in foreign
        .iter()
        .filter(|event| !is_stray(situation, &event.text))
    {
        spans.extend(read(&event.text));
    }
    for row in rows.filter(|row| row.standing == CaldavStanding::Apart) {
        let session = situation
            .sessions()
            .iter()
            .find(|session| session.id == row.session);
        let own = session.filter(|session| situation.log(session).is_none());
        let others = read(&row.text).into_iter();
        spans.extend(others.filter(|busy| own.is_none_or(|own| own.span != busy.span)));
    }
    spans.sort_by(|one, other| {
        (one.span.start, one.span.end, &one.name).cmp(&(
            other.span.start,
            other.span.end,
            &other.name,
        ))
    });
    spans.dedup();
    spans
}

/// Tells whether an object holds sessions of another plan of Ruta and nothing else.
fn is_stray(situation: &Situation, text: &str) -> bool {
    let readings = read_events(text.as_bytes(), &situation.zone).unwrap_or_default();
    !readings.is_empty() && readings.iter().all(|reading| reading.marked)
}
