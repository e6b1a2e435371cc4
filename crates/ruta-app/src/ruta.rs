//! The door to every use case, and the one way in which they change what is stored.

use std::path::Path;

use ruta_core::roadmap;
use ruta_store::{Area as Stored, Change, Done, Label, NewVersion, PlanSession, State, Store};

use crate::content::Content;
use crate::error::AppError;
use crate::outlook;
use crate::ports::{Ids, Ports};
use crate::situation::Situation;
use crate::texts::{Texts, language_from};
use crate::wire::{Area, Changed, Language, WireError};
use crate::words;

/// Every part of the window.
const ALL_AREAS: [Area; 5] = [
    Area::Roadmap,
    Area::Availability,
    Area::Plan,
    Area::Progress,
    Area::Settings,
];

/// The state of one data folder, and all that can be done with it.
pub struct Ruta {
    pub(crate) store: Store,
    pub(crate) ports: Ports,
    texts: Texts,
}

/// A change under way: what is stored, and the hand that changes it.
pub(crate) struct Work<'a, 'b> {
    pub(crate) situation: &'a Situation,
    pub(crate) change: &'a mut Change<'b>,
    pub(crate) ids: &'a mut dyn Ids,
    pub(crate) texts: &'a Texts,
}

impl Work<'_, '_> {
    /// Stores the plan with other sessions as its next version.
    pub(crate) fn put_sessions(
        &mut self,
        sessions: Vec<PlanSession>,
        label: &Label,
    ) -> Result<(), AppError> {
        let plan = self.situation.version()?.plan.clone();
        self.change.put_version(&NewVersion {
            label: label.clone(),
            policy: None,
            sessions,
            ..plan
        })?;
        Ok(())
    }
}

impl Ruta {
    /// Opens a data folder, and makes it where there is none.
    ///
    /// Texts are in `language`, or else in the stored one, or else in that of the system.
    ///
    /// # Errors
    /// [`AppError::Store`]; what is stored is as it was.
    pub fn open(
        data_dir: &Path,
        ports: Ports,
        language: Option<Language>,
    ) -> Result<Self, AppError> {
        let store = Store::open(data_dir, ports.clock.now().to_utc())?;
        let stored = store.state()?.program.language;
        let language = language
            .or_else(|| stored.as_deref().and_then(words::language))
            .unwrap_or_else(|| language_from(|name| std::env::var(name).ok()));
        Ok(Self {
            store,
            ports,
            texts: Texts::new(language),
        })
    }

    /// Returns an error in the learner's words.
    pub fn explain(&self, error: &AppError) -> WireError {
        error.in_words(&self.texts)
    }

    /// Returns the texts of the language in use.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Returns where the data lives.
    pub fn data_dir(&self) -> &Path {
        self.store.data_dir()
    }

    /// Speaks another language from now on.
    pub(crate) fn speak(&mut self, language: Language) {
        self.texts = Texts::new(language);
    }

    /// Returns what is stored, read for this moment.
    pub(crate) fn situation(&self) -> Result<Situation, AppError> {
        Situation::new(self.store.state()?, &self.ports, self.texts.language())
    }

    /// Returns the same with the roadmap that ships where there is none yet.
    pub(crate) fn situation_for_preview(&self) -> Result<Situation, AppError> {
        let mut situation = self.situation()?;
        if situation.content.is_none() {
            let shipped = roadmap::shipped();
            let language = self.texts.language();
            situation.content = Some(Content::new(shipped, &situation.state, language));
        }
        Ok(situation)
    }

    /// Changes what is stored: all of it or nothing.
    ///
    /// `work` answers what the change is called and, where there is one, a note for the learner.
    pub(crate) fn transact(
        &mut self,
        work: impl FnOnce(Work<'_, '_>) -> Result<(Label, Option<String>), AppError>,
    ) -> Result<Changed, AppError> {
        let (changed, ()) = self.transact_with(|hand| Ok((work(hand)?, ())))?;
        Ok(changed)
    }

    /// Does the same for work that answers something.
    pub(crate) fn transact_with<T>(
        &mut self,
        work: impl FnOnce(Work<'_, '_>) -> Result<((Label, Option<String>), T), AppError>,
    ) -> Result<(Changed, T), AppError> {
        let Self {
            store,
            ports,
            texts,
        } = self;
        let at = ports.clock.now().to_utc();
        let done = store.transact(at, |state: &State, change| {
            let situation = Situation::new(state.clone(), ports, texts.language())?;
            let hand = Work {
                situation: &situation,
                change,
                ids: ports.ids.as_mut(),
                texts,
            };
            let ((label, note), answer) = work(hand)?;
            if change.touches(Stored::Plan) || change.touches(Stored::Log) {
                outlook::keep(change, &situation, texts.language())?;
            }
            Ok::<_, AppError>((label, (note, answer)))
        })?;
        let (note, answer) = done.answer;
        let done = Done {
            answer: (),
            areas: done.areas,
            undo: done.undo,
            redo: done.redo,
        };
        Ok((self.changed(&done, note)?, answer))
    }

    /// Answers that every part of the window is to be read again.
    pub(crate) fn everything_changed(&self) -> Result<Changed, AppError> {
        let (undo, redo) = self.ends(&self.situation()?);
        Ok(Changed {
            areas: ALL_AREAS.into(),
            undo,
            redo,
            note: None,
        })
    }

    /// Returns what undo would take back and what redo would bring again, in words.
    pub(crate) fn ends(&self, situation: &Situation) -> (Option<String>, Option<String>) {
        let in_words = |label: &Option<Label>| self.in_words(label.as_ref(), situation);
        (
            in_words(&situation.state.undo),
            in_words(&situation.state.redo),
        )
    }

    fn in_words(&self, label: Option<&Label>, situation: &Situation) -> Option<String> {
        label.map(|label| words::label(label, situation.content.as_ref(), &self.texts))
    }

    /// Puts a change into words.
    pub(crate) fn changed<T>(
        &self,
        done: &Done<T>,
        note: Option<String>,
    ) -> Result<Changed, AppError> {
        let situation = self.situation()?;
        let in_words = |label: &Option<Label>| self.in_words(label.as_ref(), &situation);
        let mut areas: Vec<Area> = done
            .areas
            .iter()
            .flat_map(|area| areas(*area))
            .copied()
            .collect();
        areas.sort_unstable();
        areas.dedup();
        Ok(Changed {
            areas,
            undo: in_words(&done.undo),
            redo: in_words(&done.redo),
            note,
        })
    }
}

/// Returns the parts of the window that an area of the store is shown in.
fn areas(stored: Stored) -> &'static [Area] {
    match stored {
        // What there is to plan, and the minutes of it, stand in the rail and in the summary too.
        Stored::Roadmap | Stored::Choices | Stored::Edits | Stored::Plan => {
            &[Area::Roadmap, Area::Plan]
        }
        Stored::Availability | Stored::Busy => &[Area::Availability, Area::Plan],
        Stored::Settings => &[Area::Roadmap, Area::Availability, Area::Plan],
        Stored::Log => &[Area::Plan, Area::Progress],
        Stored::Timer => &[Area::Progress],
        Stored::Program | Stored::Caldav => &[Area::Settings],
        Stored::Export => &[],
    }
}
