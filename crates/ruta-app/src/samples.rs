//! The roadmaps that come with the program, as a list to choose from.

use std::collections::BTreeMap;

use ruta_core::roadmap::{SAMPLES, Sample, tasks};

use crate::content::tag;
use crate::ruta::Ruta;
use crate::wire::{Language, SampleView};

impl Ruta {
    /// Returns the roadmaps that come with the program, in the language in use.
    pub fn samples(&self) -> Vec<SampleView> {
        samples(self.texts().language())
    }
}

/// Returns the roadmaps that come with the program; the first is the one that is taken unasked.
pub fn samples(language: Language) -> Vec<SampleView> {
    let outline = |sample: Sample| {
        let roadmap = sample.roadmap();
        let hours = roadmap.levels.iter().map(|level| level.hours);
        let (min_hours, max_hours) =
            hours.fold((0, 0), |sum, hours| (sum.0 + hours.min, sum.1 + hours.max));
        SampleView {
            name: sample.name.to_owned(),
            id: roadmap.id.clone(),
            title: roadmap.title.in_language(tag(language)).to_owned(),
            description: roadmap.description.in_language(tag(language)).to_owned(),
            min_hours,
            max_hours,
            tasks: tasks(&roadmap, &BTreeMap::new()).len() as u32,
        }
    };
    SAMPLES.into_iter().map(outline).collect()
}
