//! What calendar texts say of busy time around the plan.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use ruta_calendar::{BusyQuestion, ReadError, Skipped, read_busy};
use ruta_core::time::Span;
use ruta_store::{BusySpan, SessionEvent};
use uuid::Uuid;

use crate::error::AppError;
use crate::report::SkippedEvent;
use crate::situation::Situation;
use crate::texts::{Texts, Value};

/// How far before the first day of the plan busy events are kept, in days.
const DAYS_BEFORE: u64 = 60;
/// How far after it, in days: two years.
const DAYS_AFTER: u64 = 731;

/// Busy spans, and the events that could not be read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) spans: Vec<BusySpan>,
    skipped: Vec<Skipped>,
}

impl Reading {
    /// Reads the texts of one calendar: a file, or the objects of a calendar on a server, of which
    /// some may hold no events.
    pub(super) fn of(
        situation: &Situation,
        own_uids: &BTreeSet<Uuid>,
        all_day: bool,
        texts: &[&[u8]],
    ) -> Result<Self, AppError> {
        let question = BusyQuestion {
            window: window(situation),
            zone: situation.zone.clone(),
            all_day,
            own_uids,
        };
        let mut whole = Self::default();
        for text in texts {
            let reading = match read_busy(text, &question) {
                Ok(reading) => reading,
                Err(ReadError::NoEvents) if texts.len() > 1 => continue,
                Err(error) => return Err(AppError::CalendarUnreadable(error)),
            };
            let spans = reading.busy.into_iter().filter_map(|event| {
                Some(BusySpan {
                    span: Span::new(event.start, event.end)?,
                    name: event.name,
                })
            });
            whole.spans.extend(spans);
            whole.skipped.extend(reading.skipped);
        }
        whole.spans.sort_by(|one, other| {
            let key = |busy: &BusySpan| (busy.span.start, busy.span.end);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.name.cmp(&other.name))
        });
        Ok(whole)
    }

    /// Returns the events that could not be read, each with its reason.
    pub(super) fn skipped_in_words(self, texts: &Texts) -> Vec<SkippedEvent> {
        let in_words = |skipped| skipped_event(texts, skipped);
        self.skipped.into_iter().map(in_words).collect()
    }
}

/// Returns the UIDs of Ruta's own sessions, which never count as busy.
pub(super) fn own_uids(events: &[SessionEvent]) -> BTreeSet<Uuid> {
    events.iter().map(|event| event.uid).collect()
}

fn skipped_event(texts: &Texts, skipped: Skipped) -> SkippedEvent {
    let values: Vec<(&str, Value<'_>)> = skipped
        .reason
        .values()
        .into_iter()
        .map(|(name, value)| (name, value.into()))
        .collect();
    let reason = texts.format(&format!("calendar-skip-{}", skipped.reason.code()), &values);
    SkippedEvent {
        line: skipped.line.map(|line| line as u32),
        name: skipped.name,
        reason,
    }
}

/// Returns the period whose busy events are kept: about two years around the plan.
pub(crate) fn window(situation: &Situation) -> Span {
    let start = situation.start_on().min(situation.today());
    let shifted = |date: Option<NaiveDate>| situation.zone.start_of_day(date.unwrap_or(start));
    let from = shifted(start.checked_sub_days(Days::new(DAYS_BEFORE)));
    let until = situation.start_on().max(situation.today());
    let to = shifted(until.checked_add_days(Days::new(DAYS_AFTER)));
    Span {
        start: from,
        end: to.max(from + 1),
    }
}
