//! The roadmaps that come with Ruta beside the first: sound, canonical, in both languages.

use std::collections::{BTreeMap, BTreeSet};

use ruta_core::roadmap::{self, SAMPLES, Sample};
use serde_json::Value;

#[test]
fn every_sample_is_sound_and_in_its_canonical_form() {
    for sample in SAMPLES {
        let read = roadmap::read(sample.json).expect(sample.name);
        assert_eq!(read.id, sample.name);
        assert_eq!(roadmap::to_json(&read), sample.json, "{}", sample.name);
        assert_eq!(Sample::named(sample.name), Some(sample));
    }
    assert_eq!(Sample::named("no-such-sample"), None);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../roadmaps");
    let files = std::fs::read_dir(folder)
        .expect("the folder of samples")
        .count();
    assert_eq!(files, SAMPLES.len() - 1, "every file is a sample");
}

/// Returns the values that stand under a key, wherever it is.
fn under<'v>(value: &'v Value, keys: &[&str], found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| under(value, keys, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if keys.contains(&name.as_str()) {
                    found.push(value);
                }
                under(value, keys, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_sentence_of_a_sample_is_in_both_languages() {
    for sample in SAMPLES {
        let document: Value = serde_json::from_str(sample.json).expect("the file is JSON");
        let mut texts = Vec::new();
        under(&document, &["description", "text", "why"], &mut texts);
        let mut lists = Vec::new();
        under(&document, &["requirements", "advice"], &mut lists);
        texts.extend(lists.into_iter().filter_map(Value::as_array).flatten());
        assert!(texts.len() > 40, "{}", sample.name);
        for text in texts {
            assert!(text["es"].is_string() && text["en"].is_string(), "{text}");
            assert_ne!(text["es"], text["en"]);
        }
        let mut titles = Vec::new();
        under(&document, &["title", "name"], &mut titles);
        for title in titles.into_iter().filter(|title| title.is_object()) {
            assert!(
                title["es"].is_string() && title["en"].is_string(),
                "{title}"
            );
            assert_ne!(title["es"], title["en"]);
        }
    }
}

#[test]
fn the_samples_are_of_different_sizes_and_their_work_fits_their_hours() {
    let mut sizes = BTreeSet::new();
    for sample in SAMPLES {
        let roadmap = sample.roadmap();
        let tasks = roadmap::tasks(&roadmap, &BTreeMap::new());
        for level in &roadmap.levels {
            let mine = tasks.iter().filter(|task| task.level == level.id);
            let sum = mine.fold((0, 0), |sum, task| {
                // Half an hour is the shortest session that there is.
                assert!(task.minutes.min >= 30, "{}: {}", sample.name, task.id);
                (sum.0 + task.minutes.min, sum.1 + task.minutes.max)
            });
            assert_eq!(sum, (level.hours.min * 60, level.hours.max * 60));
        }
        sizes.insert((roadmap.levels.len(), tasks.len()));
    }
    assert_eq!(sizes.len(), SAMPLES.len());
}

#[test]
fn levels_are_learned_in_their_order() {
    for sample in SAMPLES {
        let roadmap = sample.roadmap();
        let tasks = roadmap::tasks(&roadmap, &BTreeMap::new());
        let place = |id: &str| roadmap.levels.iter().position(|level| level.id == id);
        assert!(
            tasks.is_sorted_by_key(|task| place(&task.level)),
            "{}",
            sample.name
        );
    }
}
