//! Hours, order and changes over roadmaps of every shape.

#[path = "roadmap/drawn.rs"]
mod drawn;

use std::collections::{BTreeMap, BTreeSet};

use drawn::roadmaps;
use proptest::prelude::*;
use ruta_core::roadmap::{self, RoadmapChange, Text};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn parts_sum_to_their_level_at_both_ends(drawn in roadmaps()) {
        let tasks = roadmap::tasks(&drawn, &BTreeMap::new());
        for level in &drawn.levels {
            let mine: Vec<_> = tasks.iter().filter(|task| task.level == level.id).collect();
            let min: u32 = mine.iter().map(|task| task.minutes.min).sum();
            let max: u32 = mine.iter().map(|task| task.minutes.max).sum();
            prop_assert_eq!((min, max), (level.hours.min * 60, level.hours.max * 60));
            for task in mine {
                prop_assert!(0 < task.minutes.min, "{:?}", task);
                prop_assert!(task.minutes.min <= task.minutes.max, "{:?}", task);
            }
        }
    }

    #[test]
    fn own_hours_are_kept(drawn in roadmaps()) {
        let tasks = roadmap::tasks(&drawn, &BTreeMap::new());
        let of = |id: &str| tasks.iter().find(|task| task.id == id).map(|task| task.minutes);
        for item in drawn.levels.iter().flat_map(|level| &level.topics).flat_map(|topic| &topic.items) {
            if let Some(own) = item.hours {
                let minutes = of(&item.id).expect("every item is a task");
                prop_assert_eq!((minutes.min, minutes.max), (own.min * 60, own.max * 60));
            }
        }
    }

    #[test]
    fn planned_minutes_sum_to_the_quantile_in_steps_of_five(
        drawn in roadmaps(),
        confidence in 50u8..=95,
    ) {
        let planned = roadmap::planned_minutes(&drawn, &BTreeMap::new(), &roadmap::Edits::default(), confidence);
        let tasks = roadmap::tasks(&drawn, &BTreeMap::new());
        prop_assert_eq!(planned.len(), tasks.len());
        for level in &drawn.levels {
            let mine = tasks.iter().filter(|task| task.level == level.id);
            let minutes: Vec<u32> = mine.map(|task| planned[&task.id]).collect();
            let sum: u32 = minutes.iter().sum();
            prop_assert!(minutes.iter().all(|minutes| *minutes >= 5), "{:?}", minutes);
            let (min, max) = (f64::from(level.hours.min) * 60.0, f64::from(level.hours.max) * 60.0);
            prop_assert_eq!(sum % 5, 0);
            prop_assert!(f64::from(sum) + 2.5 >= (min * max).sqrt(), "{} {:?}", sum, level.hours);
            if confidence == 80 {
                prop_assert!((f64::from(sum) - max).abs() <= 5.0, "{} {:?}", sum, level.hours);
            }
            if min >= max {
                prop_assert!((f64::from(sum) - min).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn the_order_respects_what_comes_before(
        drawn in roadmaps(),
        left in prop::option::of(any::<bool>()),
    ) {
        let choices: BTreeMap<String, String> = left
            .map(|left| ("way".to_owned(), if left { "left" } else { "right" }.to_owned()))
            .into_iter()
            .collect();
        let tasks = roadmap::tasks(&drawn, &choices);
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut previous: Option<&roadmap::TaskOutline> = None;
        for task in &tasks {
            for before in &task.after {
                prop_assert!(seen.contains(before.as_str()));
            }
            // A project waits for nothing else: had it been ready earlier, it would stand earlier.
            if task.kind == roadmap::TaskKind::Project
                && let Some(previous) = previous
                && previous.kind == roadmap::TaskKind::Study
            {
                prop_assert!(task.after.contains(&previous.id));
            }
            prop_assert!(seen.insert(&task.id));
            previous = Some(task);
        }
        let parts: usize = drawn.levels.iter()
            .map(|level| level.projects.len() + level.topics.iter().map(|topic| topic.items.len()).sum::<usize>())
            .sum();
        prop_assert_eq!(tasks.len(), parts);
    }

    #[test]
    fn what_is_written_reads_back_equal(drawn in roadmaps()) {
        let text = roadmap::to_json(&drawn);
        let read = roadmap::read(&text).expect("a sound roadmap");
        prop_assert_eq!(&read, &drawn);
        prop_assert_eq!(roadmap::to_json(&read), text);
        prop_assert_eq!(roadmap::changes(&drawn, &read), RoadmapChange::default());
    }
}

/// One per cent of 17 and of 19 hours is 10 and 11 minutes; by largest remainder weights 1, 3 and 3
/// give 2, 4, 4 of the one and 1, 5, 5 of the other (the Alabama paradox).
#[test]
fn a_part_never_has_less_at_most_than_at_least() {
    let text = r#"{ "format": 1, "id": "x", "title": "X", "levels": [{ "id": "l", "title": "L",
        "hours": { "min": 17, "max": 19 }, "months": { "min": 1, "max": 2 },
        "projects_share_percent": 1,
        "topics": [{ "id": "t", "title": "T", "items": [{ "id": "i", "title": "I" }] }],
        "projects": [{ "id": "a", "title": "A" },
            { "id": "b", "title": "B", "weight": 3 }, { "id": "c", "title": "C", "weight": 3 }] }] }"#;
    let read = roadmap::read(text).expect("a sound roadmap");
    let tasks = roadmap::tasks(&read, &BTreeMap::new());
    let projects = tasks
        .iter()
        .filter(|task| task.kind == roadmap::TaskKind::Project);
    let minutes: Vec<_> = projects
        .map(|task| (task.minutes.min, task.minutes.max))
        .collect();
    assert_eq!(minutes, [(1, 1), (5, 5), (4, 5)]);
}

/// By weight alone the first item would get 0.3 of 600 minutes, and a task without minutes counts as
/// done.
#[test]
fn no_part_is_so_light_that_it_gets_no_time() {
    let text = r#"{ "format": 1, "id": "x", "title": "X", "levels": [{ "id": "l", "title": "L",
        "hours": { "min": 10, "max": 20 }, "months": { "min": 1, "max": 2 },
        "topics": [{ "id": "t", "title": "T", "items": [{ "id": "light", "title": "Light" },
            { "id": "a", "title": "A", "weight": 1000 },
            { "id": "b", "title": "B", "weight": 1000 }] }] }] }"#;
    let read = roadmap::read(text).expect("a sound roadmap");
    let minutes: Vec<_> = roadmap::tasks(&read, &BTreeMap::new())
        .iter()
        .map(|task| (task.minutes.min, task.minutes.max))
        .collect();
    assert_eq!(minutes, [(1, 1), (299, 599), (300, 600)]);
    let planned = roadmap::planned_minutes(&read, &BTreeMap::new(), &roadmap::Edits::default(), 80);
    assert_eq!(planned.values().sum::<u32>(), 1200);
    assert_eq!(planned["light"], 5);
}

#[test]
fn changes_name_what_is_new_other_and_gone() {
    let old = roadmap::shipped();
    let mut new = old.clone();
    let level = &mut new.levels[0];
    level.topics[0].items[0].text = "Other words".into();
    level.topics[4].title = "A topic's title is not its items'".into();
    let mut item = level.topics[4].items[0].clone();
    item.id = "editors".to_owned();
    level.topics[4].items.push(item);
    level.projects[0].requirements.pop();
    new.levels[1].topics[3]
        .items
        .retain(|item| item.id != "ci-cd");
    let change = roadmap::changes(&old, &new);
    assert_eq!(change.added, ["editors"]);
    assert_eq!(change.removed, ["ci-cd"]);
    // One item more or less gives the others of its level other hours.
    let expected: BTreeSet<String> = roadmap::tasks(&new, &BTreeMap::new())
        .into_iter()
        .map(|task| task.id)
        .filter(|id| !["editors", "social-network", "scalable-microservice"].contains(&id.as_str()))
        .collect();
    assert_eq!(
        change.changed.into_iter().collect::<BTreeSet<_>>(),
        expected
    );

    let mut reworded = old.clone();
    reworded.levels[1].projects[1].requirements[0] = "Fast".into();
    reworded.advice.clear();
    let change = roadmap::changes(&old, &reworded);
    assert_eq!(change.changed, ["scalable-microservice"]);
    assert_eq!((change.added.len(), change.removed.len()), (0, 0));
}

#[test]
fn a_text_falls_back_to_the_other_language() {
    let both: Text = serde_json::from_str(r#"{ "es": "uno", "en": "one" }"#).expect("a text");
    let spanish: Text = serde_json::from_str(r#"{ "es": "uno" }"#).expect("a text");
    let plain: Text = serde_json::from_str(r#""1""#).expect("a text");
    let said = |text: &Text| {
        (
            text.in_language("es").to_owned(),
            text.in_language("en").to_owned(),
        )
    };
    let words = |es: &str, en: &str| (es.to_owned(), en.to_owned());
    assert_eq!(said(&both), words("uno", "one"));
    assert_eq!(said(&spanish), words("uno", "uno"));
    assert_eq!(said(&plain), words("1", "1"));
}
