//! Bringing plan and calendar together.

use std::collections::BTreeMap;

use ruta_caldav::Collection;
use ruta_calendar::{Apart, Bond, Send, Take};
use ruta_core::time::Span;
use ruta_store::{
    CaldavCalendar, CaldavEvent, CaldavLedger, CaldavStanding, Change, Label, SessionEvent,
    SessionId,
};
use uuid::Uuid;

use super::CaldavTrouble;
use super::foreign::{busy_name, busy_spans};
use super::look::{Seen, look, token_after};
use super::pair::{Pair, pairs};
use super::push::{Outcome, preview, push};
use crate::error::AppError;
use crate::ruta::{Ruta, Work};
use crate::situation::Situation;
use crate::taking_back::{TakenBack, take_back};
use crate::texts::Texts;
use crate::wire::{SyncApart, SyncMove, SyncOptions, SyncReport, SyncSession};

/// Beyond so many deletions at once somebody is asked, if they are also more than a quarter.
const MANY_DELETIONS: u32 = 5;

impl Ruta {
    /// Brings the plan and the calendar on the server together.
    ///
    /// Sessions that were moved there are fixed there, those deleted there are skipped, titles
    /// edited there stay; the events of others are busy time and are never written. `progress`
    /// hears of each event as it is dealt with: how many are done, and of how many.
    ///
    /// # Errors
    /// [`CaldavTrouble`]; [`CaldavTrouble::NotConnected`] also where the calendar was left while the
    /// server was waited for. The stored plan is as it was. What had already been written to the
    /// server is noted, so that the next sync goes on from there.
    pub fn sync_caldav(
        &mut self,
        options: &SyncOptions,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<SyncReport, AppError> {
        let calendar = self.caldav_calendar()?;
        let collection = self.caldav_collection(&calendar)?;
        let situation = self.situation()?;
        let ledger = self.store.caldav()?;
        let (events, _) = self.store.events()?;
        let uids = uids(&events);
        let token = calendar.token.as_deref();
        let seen = look(&collection, &ledger, token, &uids, &situation.zone)?;
        let mut pairs = pairs(&situation, self.texts(), &events, &ledger, Some(&seen))?;
        if !options.accept_deletions {
            guard(&pairs)?;
        }
        let count = pairs.len();
        let mut outcomes = Vec::with_capacity(count);
        for (done, pair) in pairs.iter_mut().enumerate() {
            progress(done, count);
            outcomes.push(if options.dry_run {
                preview(pair)
            } else {
                let outcome = push(&collection, &situation.zone, pair)?;
                self.note(&calendar, pair, &outcome)?;
                outcome
            });
        }
        let mut report = report(&situation, self.texts(), &pairs, &outcomes, options.dry_run);
        let mut result = Settled {
            calendar,
            ledger,
            seen,
            pairs,
            outcomes,
        };
        if options.dry_run {
            report.busy = result.busy(&situation).len() as u32;
        } else {
            if report.created + report.updated + report.deleted > 0 {
                result.seen.token = result.token_after(&collection)?;
            }
            self.settle(&result, &mut report)?;
        }
        Ok(report)
    }

    /// Notes what was written to the server, as soon as it was.
    ///
    /// What also changes the plan is noted with the plan: until then the ledger must say that the
    /// two sides differ.
    fn note(
        &mut self,
        calendar: &CaldavCalendar,
        pair: &Pair,
        outcome: &Outcome,
    ) -> Result<(), AppError> {
        let decision = &outcome.decision;
        if decision.send == Send::Nothing || decision.take != Take::Nothing {
            return Ok(());
        }
        self.transact(|hand| {
            in_force(hand.change, calendar)?;
            hand.change
                .set_caldav_event(pair.event.id, outcome.row.as_ref())?;
            Ok((Label::new("change-caldav"), None))
        })?;
        Ok(())
    }

    /// Takes over what changed there, and notes how far the calendar was read.
    fn settle(&mut self, result: &Settled, report: &mut SyncReport) -> Result<(), AppError> {
        let taken = taken_back(&result.pairs, &result.outcomes);
        let (changed, busy) = self.transact_with(|mut hand| {
            let calendar = in_force(hand.change, &result.calendar)?;
            take_back(&mut hand, &taken, &Label::new("version-caldav"))?;
            let busy = result.write(&mut hand, calendar)?;
            Ok(((Label::new("change-caldav-sync"), None), busy))
        })?;
        report.busy = busy;
        report.changed = changed;
        Ok(())
    }
}

/// All that a sync found and did.
struct Settled {
    calendar: CaldavCalendar,
    ledger: CaldavLedger,
    seen: Seen,
    pairs: Vec<Pair>,
    outcomes: Vec<Outcome>,
}

impl Settled {
    /// Returns the ledger's rows as they are after the sync.
    fn rows(&self) -> BTreeMap<SessionId, CaldavEvent> {
        let mut rows = self.ledger.events.clone();
        for (pair, outcome) in self.pairs.iter().zip(&self.outcomes) {
            match &outcome.row {
                Some(row) => rows.insert(pair.event.id, row.clone()),
                None => rows.remove(&pair.event.id),
            };
        }
        rows
    }

    /// Returns what stands for the calendar after what was written.
    fn token_after(&self, collection: &Collection) -> Result<Option<String>, AppError> {
        let rows = self.rows();
        let events = rows
            .values()
            .filter(|row| row.standing != CaldavStanding::Deleted)
            .map(|row| (row.href.as_str(), row.etag.as_str()));
        let foreign = self.seen.foreign.iter();
        let foreign = foreign.map(|event| (event.href.as_str(), event.etag.as_str()));
        let versions = events.chain(foreign).collect();
        Ok(token_after(
            collection,
            self.seen.token.as_deref(),
            &versions,
        )?)
    }

    fn busy(&self, situation: &Situation) -> Vec<ruta_store::BusySpan> {
        busy_spans(situation, &self.seen.foreign, self.rows().values())
    }

    /// Writes the ledger and the busy time, and returns how many busy spans there are; `calendar` is
    /// the one in force.
    fn write(&self, hand: &mut Work<'_, '_>, calendar: CaldavCalendar) -> Result<u32, AppError> {
        let situation = hand.situation;
        let rows = self.rows();
        for pair in &self.pairs {
            let (id, row) = (pair.event.id, rows.get(&pair.event.id));
            if self.ledger.events.get(&id) != row {
                hand.change.set_caldav_event(id, row)?;
            }
        }
        hand.change.set_caldav_foreign(&self.seen.foreign)?;
        hand.change.set_caldav_calendar(&CaldavCalendar {
            token: self.seen.token.clone(),
            synced_at: Some(situation.now.to_utc()),
            ..calendar
        })?;
        let moved = moved_situation(situation, &taken_back(&self.pairs, &self.outcomes));
        let spans = self.busy(&moved);
        let name = busy_name(&self.calendar.name);
        let state = &situation.state;
        let stored = state.busy.iter().find(|source| source.name == name);
        match stored {
            Some(source) if source.spans == spans => {}
            Some(source) => hand.change.read_busy_again(source.number, &spans, None)?,
            None if spans.is_empty() => {}
            None => hand.change.set_busy(state, &name, &spans, None)?,
        }
        Ok(spans.len() as u32)
    }
}

/// Returns the calendar as it is stored by now, where it is still the one that is synced.
///
/// The server is waited for without a transaction: meanwhile another program may have left the
/// calendar, connected another one or turned a switch of it.
fn in_force(change: &Change<'_>, synced: &CaldavCalendar) -> Result<CaldavCalendar, AppError> {
    let stored = change.caldav_calendar()?.filter(|stored| {
        stored.connected && stored.url == synced.url && stored.user == synced.user
    });
    Ok(stored.ok_or(CaldavTrouble::NotConnected)?)
}

/// Returns the situation with the sessions where they are after the sync.
fn moved_situation(situation: &Situation, taken: &TakenBack) -> Situation {
    let mut moved = situation.clone();
    if let Some(version) = &mut moved.state.version {
        for session in &mut version.plan.sessions {
            if let Some((_, span)) = taken.pinned.iter().find(|(id, _)| *id == session.id) {
                session.span = *span;
            }
        }
    }
    moved
}

fn uids(events: &[SessionEvent]) -> BTreeMap<Uuid, SessionId> {
    events.iter().map(|event| (event.uid, event.id)).collect()
}

/// Refuses where so much went at once that it may be a mistake.
fn guard(pairs: &[Pair]) -> Result<(), CaldavTrouble> {
    let stood = |pair: &&Pair| {
        pair.row
            .as_ref()
            .is_some_and(|row| row.standing != CaldavStanding::Deleted)
    };
    let all = pairs.iter().filter(stood).count() as u32;
    let gone = pairs
        .iter()
        .filter(stood)
        .filter(|pair| pair.is_gone())
        .count() as u32;
    if is_mass_deletion(gone, all) {
        return Err(CaldavTrouble::MassDeletion { gone, all });
    }
    Ok(())
}

/// Tells whether so much went at once that it may be a mistake.
pub(crate) fn is_mass_deletion(gone: u32, all: u32) -> bool {
    gone > MANY_DELETIONS && gone * 4 > all
}

fn taken_back(pairs: &[Pair], outcomes: &[Outcome]) -> TakenBack {
    let mut taken = TakenBack::default();
    for (pair, outcome) in pairs.iter().zip(outcomes) {
        match outcome.decision.take {
            Take::Nothing => {}
            Take::Pin(span) => taken.pinned.push((pair.event.id, span)),
            Take::Skip => taken.skipped.push(pair.event.id),
        }
    }
    taken
}

fn report(
    situation: &Situation,
    texts: &Texts,
    pairs: &[Pair],
    outcomes: &[Outcome],
    dry_run: bool,
) -> SyncReport {
    let at = |span: Span| {
        (
            situation.zone.rfc3339(span.start),
            situation.zone.rfc3339(span.end),
        )
    };
    let mut report = SyncReport {
        dry_run,
        ..SyncReport::default()
    };
    for (pair, outcome) in pairs.iter().zip(outcomes) {
        let id = pair.event.id.to_string();
        let title = pair.fields.summary.clone();
        let (start, end) = at(pair.event.span);
        match outcome.decision.send {
            Send::Nothing => {}
            Send::Create => report.created += 1,
            Send::Update(..) => report.updated += 1,
            Send::Delete => report.deleted += 1,
        }
        match outcome.decision.take {
            Take::Pin(span) if span != pair.event.span => {
                let (to_start, to_end) = at(span);
                report.moved.push(SyncMove {
                    id: id.clone(),
                    title: title.clone(),
                    start,
                    to_start,
                    to_end,
                });
            }
            Take::Skip => report.skipped.push(SyncSession {
                id: id.clone(),
                title: title.clone(),
                start,
                end,
            }),
            Take::Nothing | Take::Pin(_) => {}
        }
        if let Bond::Apart(why) = outcome.decision.bond
            && let Some(why) = apart_reason(texts, why)
        {
            report.apart.push(SyncApart { id, title, why });
        }
    }
    report
}

/// Returns why an event has a life of its own from now on; nothing where it had before.
pub(crate) fn apart_reason(texts: &Texts, why: Apart) -> Option<String> {
    match why {
        Apart::Repeats => Some(texts.get("caldav-apart-repeats")),
        Apart::Unclear => Some(texts.get("caldav-apart-unclear")),
        Apart::LeftThePlan => Some(texts.get("caldav-apart-left-the-plan")),
        Apart::Before => None,
    }
}
