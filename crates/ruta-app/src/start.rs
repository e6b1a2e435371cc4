//! What the window needs before its first paint, and how the program looks and speaks.

use ruta_core::roadmap::{self, Roadmap};
use ruta_core::time::Timestamp;
use ruta_store::{Label, ProgramSettings};

use crate::content::Content;
use crate::error::AppError;
use crate::figures;
use crate::missed;
use crate::outlook;
use crate::preferences;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Bootstrap, Changed, Language, MinutesRange, Rail, RoadmapName, Theme};
use crate::{content, words};
use crate::{timer, today};

impl Ruta {
    /// Returns what the window needs before its first paint.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn bootstrap(&self) -> Result<Bootstrap, AppError> {
        let situation = self.situation()?;
        let language = self.texts().language();
        let shipped = Content::new(roadmap::shipped(), &situation.state, language);
        let (undo, redo) = self.ends(&situation);
        let preferences = preferences::of(&situation.state.program);
        Ok(Bootstrap {
            language,
            theme: words::theme(situation.state.program.theme.as_deref()),
            now: situation.zone.rfc3339(Timestamp::floor(&situation.now)),
            zone: situation.zone.name().to_owned(),
            system_zone: self.ports.system_zone.name().to_owned(),
            zone_asked: self.zone_asked(&situation),
            first_day_of_week: preferences::first_day_of_week(preferences.first_day),
            twelve_hours: preferences::twelve_hours(preferences.clock),
            preferences,
            roadmap: situation.content.as_ref().map(name),
            shipped_roadmap: name(&shipped),
            has_plan: situation.state.version.is_some(),
            undo,
            redo,
            rail: self.rail(&situation)?,
            missed: missed::missed(&situation),
            ask: today::asks(&situation),
            timer: timer::view(&situation, self.texts()),
            elapsed_done: situation.state.settings.elapsed_done,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            data_dir: self.data_dir().display().to_string(),
        })
    }

    /// Sets the language.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn set_language(&mut self, language: Language) -> Result<Changed, AppError> {
        _ = self.transact(|hand| {
            hand.change.set_program(&ProgramSettings {
                language: Some(content::tag(language).to_owned()),
                ..hand.situation.state.program.clone()
            })?;
            Ok((Label::new("change-language"), None))
        })?;
        self.speak(language);
        // Every text of the window is in another language now.
        self.everything_changed()
    }

    /// Sets the colour scheme.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn set_theme(&mut self, theme: Theme) -> Result<Changed, AppError> {
        self.transact(|hand| {
            hand.change.set_program(&ProgramSettings {
                theme: Some(words::theme_word(theme).to_owned()),
                ..hand.situation.state.program.clone()
            })?;
            Ok((Label::new("change-theme"), None))
        })
    }

    fn rail(&self, situation: &Situation) -> Result<Option<Rail>, AppError> {
        if situation.state.version.is_none() || situation.content.is_none() {
            return Ok(None);
        }
        let past = self.store.past(situation.at())?;
        figures::rail(situation, &outlook::stored(situation, &past)?).map(Some)
    }
}

/// Returns a roadmap by name and size.
fn name(content: &Content) -> RoadmapName {
    let roadmap: &Roadmap = &content.roadmap;
    let ranges = content.tasks.iter().map(|task| task.minutes);
    RoadmapName {
        id: roadmap.id.clone(),
        title: content.text(&roadmap.title),
        description: content.text(&roadmap.description),
        minutes: ranges.fold(MinutesRange { min: 0, max: 0 }, |sum, range| MinutesRange {
            min: sum.min + range.min,
            max: sum.max + range.max,
        }),
        tasks: content.tasks.len() as u32,
        levels: roadmap
            .levels
            .iter()
            .map(|level| content.text(&level.title))
            .collect(),
    }
}
