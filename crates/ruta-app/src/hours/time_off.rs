//! Time off.

use ruta_core::time::{Span, parse_date};
use ruta_store::{Label, OffRecord};

use crate::error::AppError;
use crate::planning::Standing;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, TimeOffView};

impl Ruta {
    /// Adds time off, both dates included; the same dates again replace the note.
    ///
    /// No session moves by itself: the note says how many stand on those days, for the next replan
    /// to move.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::EndsBeforeStart`].
    pub fn add_time_off(
        &mut self,
        from: &str,
        to: &str,
        note: Option<&str>,
    ) -> Result<Changed, AppError> {
        let off = OffRecord {
            from: parse_date(from)?,
            to: parse_date(to)?,
            note: note
                .map(str::trim)
                .filter(|note| !note.is_empty())
                .map(ToOwned::to_owned),
        };
        if off.to < off.from {
            return Err(AppError::EndsBeforeStart {
                from: from.to_owned(),
                to: to.to_owned(),
            });
        }
        self.transact(|hand| {
            let mut record = hand.situation.state.availability.clone();
            let displaced = displaced(hand.situation, &off);
            record
                .off
                .retain(|old| (old.from, old.to) != (off.from, off.to));
            record.off.push(off);
            record.off.sort_by_key(|off| (off.from, off.to));
            hand.change.set_availability(&record)?;
            let values = [("count", displaced.into())];
            let note = (displaced > 0).then(|| hand.texts.format("note-off-displaces", &values));
            Ok((Label::new("change-time-off"), note))
        })
    }

    /// Takes time off back.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::UnknownTimeOff`].
    pub fn remove_time_off(&mut self, from: &str, to: &str) -> Result<Changed, AppError> {
        let dates = (parse_date(from)?, parse_date(to)?);
        self.change_availability("change-time-off-removed", |record, _| {
            let before = record.off.len();
            record.off.retain(|off| (off.from, off.to) != dates);
            if record.off.len() == before {
                return Err(AppError::UnknownTimeOff {
                    from: from.to_owned(),
                    to: to.to_owned(),
                });
            }
            Ok(())
        })
    }
}

/// Returns time off as the window shows it.
pub(crate) fn off_view(off: &OffRecord) -> TimeOffView {
    TimeOffView {
        from: off.from.to_string(),
        to: off.to.to_string(),
        note: off.note.clone(),
    }
}

/// Returns how many sessions that are still to come touch days off.
fn displaced(situation: &Situation, off: &OffRecord) -> u32 {
    let days = Span::new(
        situation.zone.start_of_day(off.from),
        situation.zone.end_of_day(off.to),
    );
    let ahead = Standing::of(situation).ahead;
    let touched = ahead
        .iter()
        .filter(|session| days.is_some_and(|days| session.span.overlaps(days)));
    touched.count() as u32
}
