//! Busy time from calendar files.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use ruta_calendar::{BusyQuestion, Skipped, read_busy};
use ruta_core::time::Span;
use ruta_store::{BusySpan, Label};

use crate::error::AppError;
use crate::report::{BusyReport, SkippedEvent};
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::{Texts, Value};
use crate::wire::Changed;

/// How far before the first day of the plan busy events are kept, in days.
const DAYS_BEFORE: u64 = 60;
/// How far after it, in days: two years.
const DAYS_AFTER: u64 = 731;

impl Ruta {
    /// Reads a calendar file as busy time; the same name again replaces it.
    ///
    /// Events that cannot be read are skipped and reported; events of Ruta itself never count.
    ///
    /// # Errors
    /// [`AppError::NoName`], [`AppError::CalendarUnreadable`].
    pub fn add_busy_calendar(
        &mut self,
        name: &str,
        bytes: &[u8],
        all_day: bool,
    ) -> Result<BusyReport, AppError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(AppError::NoName);
        }
        let (changed, mut report) = self.transact_with(|hand| {
            let situation = hand.situation;
            let own: BTreeSet<uuid::Uuid> = hand
                .change
                .events()?
                .iter()
                .map(|event| event.uid)
                .collect();
            let question = BusyQuestion {
                window: window(situation),
                zone: situation.zone.clone(),
                all_day,
                own_uids: &own,
            };
            let reading = read_busy(bytes, &question).map_err(AppError::CalendarUnreadable)?;
            let spans: Vec<BusySpan> = reading
                .busy
                .into_iter()
                .filter_map(|event| {
                    Some(BusySpan {
                        span: Span::new(event.start, event.end)?,
                        name: event.name,
                    })
                })
                .collect();
            hand.change.set_busy(&situation.state, name, &spans)?;
            let report = BusyReport {
                changed: Changed {
                    areas: Vec::new(),
                    undo: None,
                    redo: None,
                    note: None,
                },
                name: name.to_owned(),
                events: spans.len() as u32,
                skipped: reading
                    .skipped
                    .into_iter()
                    .map(|skipped| skipped_event(hand.texts, skipped))
                    .collect(),
            };
            Ok(((Label::new("change-busy").with("name", name), None), report))
        })?;
        report.changed = changed;
        Ok(report)
    }

    /// Takes a busy calendar away.
    ///
    /// # Errors
    /// [`AppError::UnknownBusy`].
    pub fn remove_busy_calendar(&mut self, name: &str) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let state = &hand.situation.state;
            if !state.busy.iter().any(|source| source.name == name) {
                return Err(AppError::UnknownBusy {
                    name: name.to_owned(),
                    known: state
                        .busy
                        .iter()
                        .map(|source| source.name.clone())
                        .collect(),
                });
            }
            hand.change.remove_busy(state, name)?;
            Ok((Label::new("change-busy-removed").with("name", name), None))
        })
    }
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
