//! Reading busy calendars again where they come from.

use std::path::Path;

use chrono::TimeDelta;
use ruta_core::time::Timestamp;
use ruta_store::{BusyOrigin, BusyPlace, BusySource, Label};

use super::reading::{self, Reading};
use super::{file, origins, server};
use crate::error::AppError;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{BusyFailure, BusyRefresh, BusySourceView, Changed};

/// After so long a calendar is read again although it did not change: the two years around the plan
/// whose events are kept have moved on.
const READ_AGAIN_AFTER: TimeDelta = TimeDelta::days(30);

/// Which busy calendars are read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BusyKind {
    /// Files alone; costs a look at each.
    Files,
    /// Calendars on servers alone; asks each server.
    Servers,
    /// All of them.
    All,
}

impl Ruta {
    /// Reads the busy calendars again that changed where they come from.
    ///
    /// One that cannot be read keeps what it held, and is named with the reason. Undo never takes a
    /// new reading back.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn refresh_busy(&mut self, which: BusyKind) -> Result<BusyRefresh, AppError> {
        let situation = self.situation()?;
        let mut refresh = BusyRefresh::default();
        for (source, origin) in origins(&situation.state.busy) {
            let asked = match origin.place {
                BusyPlace::File(_) => which != BusyKind::Servers,
                BusyPlace::Server { .. } => which != BusyKind::Files,
            };
            if !asked {
                continue;
            }
            match self.read_again(&situation, source, origin) {
                Ok(None) => {}
                Ok(Some(changed)) => {
                    refresh.read.push(source.name.clone());
                    refresh.changed = changed;
                }
                Err(AppError::Store(error)) => return Err(error.into()),
                Err(error) => refresh.failed.push(BusyFailure {
                    name: source.name.clone(),
                    why: error.in_words(self.texts()).message,
                }),
            }
        }
        Ok(refresh)
    }

    /// Reads one again, and returns what changed with it.
    fn read_again(
        &mut self,
        situation: &Situation,
        source: &BusySource,
        origin: &BusyOrigin,
    ) -> Result<Option<Changed>, AppError> {
        let due = situation.now.to_utc() - origin.read_at >= READ_AGAIN_AFTER;
        let Some(New { texts, mark }) = self.look(origin, due)? else {
            return Ok(None);
        };
        let origin = BusyOrigin {
            mark,
            read_at: situation.now.to_utc(),
            ..origin.clone()
        };
        let (number, held) = (source.number, &source.spans);
        let (changed, differs) = self.transact_with(|hand| {
            let own = reading::own_uids(&hand.change.events()?);
            let texts: Vec<&[u8]> = texts.iter().map(Vec::as_slice).collect();
            let read = Reading::of(hand.situation, &own, origin.all_day, &texts)?;
            let differs = read.spans != *held;
            if differs {
                hand.change
                    .read_busy_again(number, &read.spans, Some(&origin))?;
            } else {
                hand.change.keep_busy(number, &origin)?;
            }
            Ok(((Label::new("change-busy-read"), None), differs))
        })?;
        Ok(differs.then_some(changed))
    }

    /// Looks whether a calendar changed; returns its texts where it did, or where they are due.
    fn look(&self, origin: &BusyOrigin, due: bool) -> Result<Option<New>, AppError> {
        match &origin.place {
            BusyPlace::File(path) => {
                let path = Path::new(path);
                if !due && file::looks_the_same(path, &origin.mark)? {
                    return Ok(None);
                }
                let (bytes, mark) = file::read(path)?;
                Ok(Some(New {
                    texts: vec![bytes],
                    mark: mark.unwrap_or_default(),
                }))
            }
            BusyPlace::Server { url, user } => {
                let collection = self.busy_collection(url, user)?;
                let listed = server::list(&collection)?;
                let mark = server::mark(&listed);
                if !due && mark == origin.mark {
                    return Ok(None);
                }
                let texts = server::fetch(&collection, &listed)?;
                Ok(Some(New {
                    texts: texts.into_iter().map(String::into_bytes).collect(),
                    mark,
                }))
            }
        }
    }
}

/// What stands where a calendar comes from.
struct New {
    texts: Vec<Vec<u8>>,
    mark: String,
}

/// Returns a busy calendar as it is listed.
pub(crate) fn view(situation: &Situation, source: &BusySource) -> BusySourceView {
    let origin = source.origin.as_ref();
    let place = origin.map(|origin| match &origin.place {
        BusyPlace::File(path) => path.clone(),
        BusyPlace::Server { url, .. } => url.clone(),
    });
    BusySourceView {
        name: source.name.clone(),
        events: source.spans.len() as u32,
        place,
        read_at: origin.map(|origin| situation.zone.rfc3339(Timestamp::floor(&origin.read_at))),
    }
}
