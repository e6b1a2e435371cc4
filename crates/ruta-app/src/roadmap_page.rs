//! The roadmap: taking it in, its page, its choices.

use ruta_core::roadmap::{self, Format, LeftOut, Resource, Roadmap, SAMPLES, Sample};
use ruta_store::Label;

use crate::content::Content;
use crate::draft;
use crate::error::AppError;
use crate::figures;
use crate::follows;
use crate::listing;
use crate::report::ImportReport;
use crate::reviews;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{
    Changed, ChoiceOptionView, ChoiceView, DueSource, ItemView, LevelView, MinutesRange,
    MonthsRange, NamedText, RailLevel, ResourceView, RoadmapView, TopicView,
};

impl Ruta {
    /// Takes a roadmap, as JSON or Markdown, into the data folder; none: the one that ships.
    ///
    /// Progress belongs to the ids of items and projects, so that a changed version keeps it. A
    /// Markdown version of a known roadmap keeps it where its titles are the same.
    /// Choices that it no longer offers are dropped.
    ///
    /// # Errors
    /// [`AppError::Roadmap`] with every problem.
    pub fn import_roadmap(&mut self, text: Option<&str>) -> Result<ImportReport, AppError> {
        match text {
            Some(text) => {
                let format = Format::of("", text);
                let new = format.read(text).map_err(AppError::Roadmap)?;
                self.take_roadmap(new, format == Format::Markdown)
            }
            None => self.take_roadmap(roadmap::shipped(), false),
        }
    }

    /// Takes a roadmap that comes with the program into the data folder.
    ///
    /// # Errors
    /// [`AppError::UnknownSample`].
    pub fn import_sample(&mut self, name: &str) -> Result<ImportReport, AppError> {
        let sample = Sample::named(name).ok_or_else(|| AppError::UnknownSample {
            name: name.to_owned(),
            known: SAMPLES.map(|sample| sample.name.to_owned()).to_vec(),
        })?;
        self.take_roadmap(sample.roadmap(), false)
    }

    /// Stores a roadmap; ids that come from titles give way to those that are known.
    fn take_roadmap(
        &mut self,
        new: Roadmap,
        ids_from_titles: bool,
    ) -> Result<ImportReport, AppError> {
        let language = self.texts().language();
        let (changed, mut report) = self.transact_with(|hand| {
            let state = &hand.situation.state;
            let old = hand.situation.content.as_ref();
            let new = match old {
                Some(old) if ids_from_titles => roadmap::with_known_ids(new, &old.roadmap),
                _ => new,
            };
            let known = old.filter(|old| old.roadmap.id == new.id);
            let changes = known.map(|old| roadmap::changes(&old.roadmap, &new));
            let document = roadmap::to_json(&new);
            if state
                .roadmap
                .as_ref()
                .is_none_or(|old| old.document != document)
            {
                hand.change.use_roadmap(&new.id, &document)?;
            }
            let mut choices = state.choices.clone();
            choices.retain(|group, option| draft::offers(&new, group, option));
            hand.change.set_choices(&choices)?;
            let content = Content::new(new, state, language);
            let title = content.text(&content.roadmap.title);
            let label = Label::new("change-import").with("roadmap", &title);
            let (added, altered, removed) = changes
                .map(|changes| (changes.added, changes.changed, changes.removed))
                .unwrap_or_default();
            let report = ImportReport {
                changed: Changed {
                    areas: Vec::new(),
                    undo: None,
                    redo: None,
                    note: None,
                },
                id: content.roadmap.id.clone(),
                title,
                tasks: content.tasks.len() as u32,
                first: known.is_none(),
                added,
                altered,
                removed,
            };
            Ok(((label, None), report))
        })?;
        report.changed = changed;
        Ok(report)
    }

    /// Picks an option of a choose-one group; an empty option plans them all.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownGroup`], [`AppError::UnknownOption`].
    pub fn set_choice(&mut self, group: &str, option: &str) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let content = hand.situation.content()?;
            let mut choices = hand.situation.state.choices.clone();
            draft::choose(content, &mut choices, group, option)?;
            hand.change.set_choices(&choices)?;
            let found = content
                .roadmap
                .choices
                .iter()
                .find(|known| known.id == group);
            let group_title = found.map_or_else(String::new, |group| content.text(&group.title));
            let option_title = found
                .and_then(|group| group.options.iter().find(|known| known.id == option))
                .map(|option| content.text(&option.title));
            let label = match option_title {
                Some(title) => Label::new("change-choice").with("option", title),
                None => Label::new("change-choice-removed").with("group", group_title),
            };
            Ok((label, None))
        })
    }

    /// Returns the roadmap with progress.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`].
    pub fn roadmap_view(&self) -> Result<RoadmapView, AppError> {
        let situation = self.situation()?;
        let content = situation.content()?;
        let roadmap = &content.roadmap;
        let work = figures::stored_work(&situation);
        let rails = figures::levels(&situation, &work)?;
        let plan_waits = follows::plan_waits(&situation)?;
        Ok(RoadmapView {
            id: roadmap.id.clone(),
            title: content.text(&roadmap.title),
            description: content.text(&roadmap.description),
            levels: roadmap
                .levels
                .iter()
                .zip(rails)
                .map(|(level, rail)| level_view(&situation, content, level, rail))
                .collect(),
            choices: choices(&situation, content),
            in_demand: roadmap
                .in_demand
                .iter()
                .map(|named| NamedText {
                    name: content.text(&named.name),
                    text: content.text(&named.text),
                })
                .collect(),
            advice: roadmap
                .advice
                .iter()
                .map(|text| content.text(text))
                .collect(),
            references: resources(content, &roadmap.references),
            plan_waits,
        })
    }

    /// Returns the address of a resource or reference of the roadmap.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownResource`].
    pub fn resource_url(&self, id: &str) -> Result<String, AppError> {
        let situation = self.situation()?;
        let roadmap = &situation.content()?.roadmap;
        let of_levels = roadmap.levels.iter().flat_map(|level| &level.resources);
        of_levels
            .chain(&roadmap.references)
            .find(|resource| resource.id == id)
            .and_then(|resource| resource.url.clone())
            .ok_or_else(|| AppError::UnknownResource(id.to_owned()))
    }
}

fn level_view(
    situation: &Situation,
    content: &Content,
    level: &roadmap::Level,
    rail: RailLevel,
) -> LevelView {
    let sum = |minutes: &dyn Fn(&str) -> u32| {
        let of_level = content.tasks.iter().filter(|task| task.level == level.id);
        of_level.map(|task| minutes(&task.id)).sum()
    };
    let edits = &content.edits;
    let order = |id: &str| edits.order.get(id);
    let own = content.tasks.iter().filter(|task| task.level == level.id);
    LevelView {
        id: level.id.clone(),
        title: rail.title,
        minutes: range(roadmap::level_range(&content.roadmap, level, edits)),
        roadmap_minutes: MinutesRange {
            min: level.hours.min * 60,
            max: level.hours.max * 60,
        },
        months: MonthsRange {
            min: level.months.min,
            max: level.months.max,
        },
        planned_minutes: sum(&|id| content.planned_minutes(id)),
        done_minutes: sum(&|id| content.done_minutes(id)),
        due: rail.due,
        due_source: match edits.dues.get(&level.id) {
            None => DueSource::Usual,
            Some(Some(_)) => DueSource::Own,
            Some(None) => DueSource::None,
        },
        usual_due: usual_due(situation, content, &level.id),
        finish: rail.finish,
        topics: roadmap::topics_in_order(level, edits)
            .into_iter()
            .map(|topic| topic_view(situation, content, topic))
            .collect(),
        reordered: order(&level.id).is_some(),
        projects: roadmap::in_order(&level.projects, |project| &project.id, order(&level.id))
            .into_iter()
            .filter_map(|project| item_view(situation, content, &project.id))
            .collect(),
        own: own
            .filter(|task| edits.own_task(&task.id).is_some())
            .filter_map(|task| item_view(situation, content, &task.id))
            .collect(),
        resources: resources(content, &level.resources),
    }
}

fn topic_view(situation: &Situation, content: &Content, topic: &roadmap::Topic) -> TopicView {
    let order = content.edits.order.get(&topic.id);
    let sum =
        |minutes: &dyn Fn(&str) -> u32| topic.items.iter().map(|item| minutes(&item.id)).sum();
    let outlook = reviews::of_topic(situation, content, &topic.id);
    TopicView {
        recalled: outlook
            .as_ref()
            .map_or(0, |outlook| outlook.recalled as u32),
        retained: outlook.is_some_and(|outlook| outlook.retained()),
        id: topic.id.clone(),
        title: content.text(&topic.title),
        planned_minutes: sum(&|id| content.planned_minutes(id)),
        done_minutes: sum(&|id| content.done_minutes(id)),
        items: roadmap::in_order(&topic.items, |item| &item.id, order)
            .into_iter()
            .filter_map(|item| item_view(situation, content, &item.id))
            .collect(),
        reordered: order.is_some(),
    }
}

fn usual_due(situation: &Situation, content: &Content, level: &str) -> Option<String> {
    let (place, _) = content.level(level)?;
    let dues = roadmap::usual_due_dates(&content.roadmap, situation.start_on());
    dues.get(place)
        .copied()
        .flatten()
        .map(|date| date.to_string())
}

fn item_view(situation: &Situation, content: &Content, id: &str) -> Option<ItemView> {
    let task = content.task(id)?;
    let edits = &content.edits;
    let known = task.left_out == Some(LeftOut::Known);
    let (text, requirements) = content.details(id);
    let (planned, done) = (content.planned_minutes(id), content.done_minutes(id));
    Some(ItemView {
        id: id.to_owned(),
        title: content.text(&task.title),
        text,
        technologies: task.technologies.clone(),
        requirements,
        minutes: range(task.minutes),
        roadmap_minutes: range(
            roadmap::stated_range(&content.roadmap, edits, id).unwrap_or(task.minutes),
        ),
        own_range: edits.ranges.contains_key(id),
        planned_minutes: planned,
        done_minutes: done,
        // A level may be too short to give each of its parts time; those stay open.
        done: known || task.planned && done > 0 && done >= planned,
        planned: task.planned,
        known,
        dropped: task.left_out == Some(LeftOut::Dropped),
        optional: task.optional,
        own: edits.own_task(id).is_some(),
        next_at: listing::next_at(situation, id),
        after: task.after.iter().map(|id| content.title(id)).collect(),
    })
}

fn range(range: roadmap::MinutesRange) -> MinutesRange {
    MinutesRange {
        min: range.min,
        max: range.max,
    }
}

/// Returns the choose-one groups, each option with what it holds and what choosing it frees.
fn choices(situation: &Situation, content: &Content) -> Vec<ChoiceView> {
    // With nothing chosen every option is planned, which is what an option's size is measured on.
    let all = content.with_choices(&std::collections::BTreeMap::new());
    let minutes = |group: &str, option: &str| -> u32 {
        let belongs = |task: &&roadmap::TaskOutline| {
            task.choice
                .as_ref()
                .is_some_and(|(of, to)| of == group && to == option)
        };
        let tasks = all.tasks.iter().filter(belongs);
        tasks.map(|task| all.planned_minutes(&task.id)).sum()
    };
    content
        .roadmap
        .choices
        .iter()
        .map(|choice| {
            let total: u32 = choice
                .options
                .iter()
                .map(|option| minutes(&choice.id, &option.id))
                .sum();
            ChoiceView {
                group: choice.id.clone(),
                title: content.text(&choice.title),
                why: content.text(&choice.why),
                options: choice
                    .options
                    .iter()
                    .map(|option| {
                        let own = minutes(&choice.id, &option.id);
                        ChoiceOptionView {
                            id: option.id.clone(),
                            title: content.text(&option.title),
                            minutes: own,
                            frees_minutes: total - own,
                        }
                    })
                    .collect(),
                chosen: situation.state.choices.get(&choice.id).cloned(),
            }
        })
        .collect()
}

/// Returns resources as the window lists them.
pub(crate) fn resources(content: &Content, resources: &[Resource]) -> Vec<ResourceView> {
    resources
        .iter()
        .map(|resource| ResourceView {
            id: resource.id.clone(),
            title: content.text(&resource.title),
            url: resource.url.clone(),
        })
        .collect()
}
