//! The roadmap in use, as the plan sees it: tasks with their minutes, titles, due dates.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ruta_core::roadmap::{self, Edits, Level, Roadmap, TaskOutline, Text};
use ruta_store::State;

use crate::error::AppError;
use crate::roadmap_page;
use crate::wire::{Language, ResourceView};

/// The roadmap in use, with the choices made.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    /// The roadmap.
    pub(crate) roadmap: Roadmap,
    /// What the learner changed about it.
    pub(crate) edits: Edits,
    /// All its items and projects and the learner's own tasks, in the order to learn them.
    pub(crate) tasks: Vec<TaskOutline>,
    /// The language of its texts.
    language: Language,
    /// The quantile of the estimates that is planned.
    confidence_percent: u8,
    /// Minutes that the plan gives each task that is planned.
    minutes: BTreeMap<String, u32>,
    /// Minutes that are logged.
    done: BTreeMap<String, u32>,
}

impl Content {
    /// Reads a stored roadmap.
    pub(crate) fn read(
        document: &str,
        state: &State,
        language: Language,
    ) -> Result<Self, AppError> {
        let roadmap = roadmap::read(document).map_err(AppError::Roadmap)?;
        Ok(Self::new(roadmap, state, language))
    }

    /// Looks at a roadmap with the stored edits, choices, confidence and logs.
    pub(crate) fn new(roadmap: Roadmap, state: &State, language: Language) -> Self {
        let confidence = state.settings.confidence_percent;
        let edits = state.edits.get(&roadmap.id).cloned().unwrap_or_default();
        Self {
            tasks: roadmap::edited_tasks(&roadmap, &state.choices, &edits),
            minutes: roadmap::planned_minutes(&roadmap, &state.choices, &edits, confidence),
            edits,
            done: state.done_minutes(),
            roadmap,
            language,
            confidence_percent: confidence,
        }
    }

    /// Looks at the same roadmap with other choices, confidence or logs.
    pub(crate) fn again(self, state: &State) -> Self {
        Self::new(self.roadmap, state, self.language)
    }

    /// Looks at the same roadmap in a language.
    pub(crate) fn in_language(&self, language: Language) -> Self {
        Self {
            language,
            ..self.clone()
        }
    }

    /// Looks at the same roadmap with other choices.
    pub(crate) fn with_choices(&self, choices: &BTreeMap<String, String>) -> Self {
        let confidence = self.confidence_percent;
        Self {
            tasks: roadmap::edited_tasks(&self.roadmap, choices, &self.edits),
            minutes: roadmap::planned_minutes(&self.roadmap, choices, &self.edits, confidence),
            ..self.clone()
        }
    }

    /// Returns what an item or a project holds, and a project's requirements.
    pub(crate) fn details(&self, id: &str) -> (String, Vec<String>) {
        for level in &self.roadmap.levels {
            let mut items = level.topics.iter().flat_map(|topic| &topic.items);
            if let Some(item) = items.find(|item| item.id == id) {
                return (self.text(&item.text), Vec::new());
            }
            if let Some(project) = level.projects.iter().find(|project| project.id == id) {
                let requirements = project.requirements.iter();
                return (
                    String::new(),
                    requirements.map(|text| self.text(text)).collect(),
                );
            }
        }
        (String::new(), Vec::new())
    }

    /// Returns the titles of what is planned of a task's topic, in order.
    pub(crate) fn topic_titles(&self, id: &str) -> Vec<String> {
        let topic = self.task(id).and_then(|task| task.topic.as_ref());
        self.planned()
            .filter(|task| topic.is_some() && task.topic.as_ref() == topic)
            .map(|task| self.text(&task.title))
            .collect()
    }

    /// Returns the resources of a level.
    pub(crate) fn resources_of(&self, level: &str) -> Vec<ResourceView> {
        self.level(level)
            .map(|(_, level)| roadmap_page::resources(self, &level.resources))
            .unwrap_or_default()
    }

    /// Returns a text in the learner's language.
    pub(crate) fn text(&self, text: &Text) -> String {
        text.in_language(tag(self.language)).to_owned()
    }

    /// Returns the task of an id.
    pub(crate) fn task(&self, id: &str) -> Option<&TaskOutline> {
        self.tasks.iter().find(|task| task.id == id)
    }

    /// Returns the tasks that are planned, in the order to learn them.
    pub(crate) fn planned(&self) -> impl Iterator<Item = &TaskOutline> {
        self.tasks.iter().filter(|task| task.planned)
    }

    /// Returns a task's title, of a removed own task too, or its id once the roadmap holds it no
    /// more.
    pub(crate) fn title(&self, id: &str) -> String {
        let own = self.edits.own_task(id).map(|task| task.title.clone());
        self.task(id)
            .map(|task| self.text(&task.title))
            .or(own)
            .unwrap_or_else(|| id.to_owned())
    }

    /// Returns the level of an id with its place from 0.
    pub(crate) fn level(&self, id: &str) -> Option<(usize, &Level)> {
        let levels = self.roadmap.levels.iter().enumerate();
        levels.into_iter().find(|(_, level)| level.id == id)
    }

    /// Returns the minutes that the plan gives a task.
    pub(crate) fn planned_minutes(&self, id: &str) -> u32 {
        self.minutes.get(id).copied().unwrap_or(0)
    }

    /// Returns the minutes of a task that are logged.
    pub(crate) fn done_minutes(&self, id: &str) -> u32 {
        self.done.get(id).copied().unwrap_or(0)
    }

    /// Returns the last day on which each level is on time, in order.
    pub(crate) fn due_dates(
        &self,
        start: NaiveDate,
        deadline: Option<NaiveDate>,
    ) -> Vec<Option<NaiveDate>> {
        roadmap::due_dates(&self.roadmap, &self.edits, start, deadline)
    }
}

/// Returns the tag by which roadmaps name a language.
pub(crate) fn tag(language: Language) -> &'static str {
    match language {
        Language::Es => "es",
        Language::En => "en",
    }
}
