//! Busy time from other calendars: files, and calendars on servers, each read again when it changes.

mod again;
mod file;
mod reading;
mod server;

use std::path::Path;

use ruta_store::{BusyOrigin, BusyPlace, BusySource, Label};

use crate::error::AppError;
use crate::report::BusyReport;
use crate::ruta::Ruta;
use crate::wire::Changed;

pub use self::again::BusyKind;
pub(crate) use self::again::view;
use self::reading::Reading;
pub(crate) use self::reading::window;

impl Ruta {
    /// Reads a calendar as busy time, once; the same name again replaces it.
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
        self.take_busy(name, &[bytes], all_day, None)
    }

    /// Reads a calendar file as busy time, and again whenever it changes; what is no file of its
    /// own, a pipe for one, is read once.
    ///
    /// # Errors
    /// [`AppError::NotRead`], and those of [`Ruta::add_busy_calendar`].
    pub fn add_busy_file(
        &mut self,
        name: &str,
        path: &Path,
        all_day: bool,
    ) -> Result<BusyReport, AppError> {
        let (bytes, mark) = file::read(path)?;
        let place = mark.and_then(|mark| Some((file::lasting(path)?, mark)));
        let origin = place.map(|(path, mark)| BusyOrigin {
            place: BusyPlace::File(path),
            all_day,
            mark,
            read_at: self.ports.clock.now().to_utc(),
        });
        self.take_busy(name, &[&bytes], all_day, origin.as_ref())
    }

    /// Takes a busy calendar away; one on a server is left as it is.
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

    /// Stores what some texts of one calendar say.
    fn take_busy(
        &mut self,
        name: &str,
        texts: &[&[u8]],
        all_day: bool,
        origin: Option<&BusyOrigin>,
    ) -> Result<BusyReport, AppError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(AppError::NoName);
        }
        let (changed, mut report) = self.transact_with(|hand| {
            let own = reading::own_uids(&hand.change.events()?);
            let read = Reading::of(hand.situation, &own, all_day, texts)?;
            hand.change
                .set_busy(&hand.situation.state, name, &read.spans, origin)?;
            let report = BusyReport {
                changed: Changed::default(),
                name: name.to_owned(),
                events: read.spans.len() as u32,
                skipped: read.skipped_in_words(hand.texts),
            };
            Ok(((Label::new("change-busy").with("name", name), None), report))
        })?;
        report.changed = changed;
        Ok(report)
    }
}

/// Returns the origins of some busy calendars.
fn origins(sources: &[BusySource]) -> impl Iterator<Item = (&BusySource, &BusyOrigin)> {
    sources
        .iter()
        .filter_map(|source| Some((source, source.origin.as_ref()?)))
}
