//! The roadmaps that come with the program, as a list to choose from.

use std::collections::BTreeMap;

use ruta_core::roadmap::{SAMPLES, tasks};

use crate::content::tag;
use crate::wire::Language;

/// A roadmap that comes with the program, in the learner's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleOutline {
    /// The name to ask for it by.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// What one learns.
    pub description: String,
    /// The fewest hours.
    pub min_hours: u32,
    /// The most hours.
    pub max_hours: u32,
    /// How many items and projects it holds.
    pub tasks: usize,
}

/// Returns the roadmaps that come with the program; the first is the one that is taken unasked.
pub fn samples(language: Language) -> Vec<SampleOutline> {
    let outline = |sample: ruta_core::roadmap::Sample| {
        let roadmap = sample.roadmap();
        let hours = roadmap.levels.iter().map(|level| level.hours);
        let (min_hours, max_hours) =
            hours.fold((0, 0), |sum, hours| (sum.0 + hours.min, sum.1 + hours.max));
        SampleOutline {
            name: sample.name,
            title: roadmap.title.in_language(tag(language)).to_owned(),
            description: roadmap.description.in_language(tag(language)).to_owned(),
            min_hours,
            max_hours,
            tasks: tasks(&roadmap, &BTreeMap::new()).len(),
        }
    };
    SAMPLES.into_iter().map(outline).collect()
}
