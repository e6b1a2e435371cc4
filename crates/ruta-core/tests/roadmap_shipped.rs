//! The roadmap that ships: what it holds, in what order, for how long.

use std::collections::{BTreeMap, BTreeSet};

use ruta_core::roadmap::{self, TaskKind, TaskOutline, Text};

fn chosen(picks: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pick = |(group, option): &(&str, &str)| ((*group).to_owned(), (*option).to_owned());
    picks.iter().map(pick).collect()
}

fn place(tasks: &[TaskOutline], id: &str) -> usize {
    let mut ids = tasks.iter().map(|task| task.id.as_str());
    ids.position(|known| known == id)
        .unwrap_or_else(|| panic!("no task `{id}`"))
}

#[test]
fn the_file_is_sound_and_in_its_canonical_form() {
    let read = roadmap::read(roadmap::SHIPPED_JSON).expect("a sound roadmap");
    assert_eq!(read, roadmap::shipped());
    assert_eq!(roadmap::to_json(&read), roadmap::SHIPPED_JSON);
}

/// What the roadmap must hold, one a line: an id and a colon, then all that stands in that part.
const CONTENT: &str = include_str!("roadmap/content.txt");

#[test]
fn everything_that_belongs_to_it_is_there() {
    let document: serde_json::Value =
        serde_json::from_str(roadmap::SHIPPED_JSON).expect("the file is JSON");
    let mut lines = 0;
    for line in CONTENT.lines().filter(|line| !line.is_empty()) {
        let (id, wanted) = line.split_once(": ").expect("an id and what it holds");
        let part = match id.split_once('[') {
            // The levels first: an option may have the id of an item.
            None => with_id(&document["levels"], id)
                .or_else(|| with_id(&document, id))
                .unwrap_or_else(|| panic!("no part `{id}`")),
            Some((list, number)) => {
                let number: usize = number.trim_end_matches(']').parse().expect("a number");
                &document[list][number]
            }
        };
        let text = part.to_string();
        for word in wanted.split(" | ") {
            assert!(text.contains(word), "`{id}` does not hold `{word}`: {text}");
        }
        lines += 1;
    }
    assert!(lines > 50, "{lines} lines of content");
}

/// Finds the first object of an id, level by level.
fn with_id<'v>(value: &'v serde_json::Value, id: &str) -> Option<&'v serde_json::Value> {
    match value {
        serde_json::Value::Object(fields) if fields.get("id").is_some_and(|own| own == id) => {
            Some(value)
        }
        serde_json::Value::Object(fields) => fields.values().find_map(|value| with_id(value, id)),
        serde_json::Value::Array(values) => values.iter().find_map(|value| with_id(value, id)),
        _ => None,
    }
}

#[test]
fn every_text_for_people_is_in_both_languages() {
    let shipped = roadmap::shipped();
    let both = |text: &Text| match text {
        // A name is the same in every language.
        Text::Plain(_) => true,
        Text::Translated(both) => both.es.is_some() && both.en.is_some() && both.es != both.en,
    };
    for level in &shipped.levels {
        assert!(both(&level.title));
        for item in level.topics.iter().flat_map(|topic| &topic.items) {
            assert!(both(&item.title), "{}", item.id);
            assert!(
                both(&item.text) && matches!(item.text, Text::Translated(_)),
                "{}",
                item.id
            );
        }
        for project in &level.projects {
            assert!(both(&project.title), "{}", project.id);
            for requirement in &project.requirements {
                assert!(matches!(requirement, Text::Translated(_)) && both(requirement));
            }
        }
    }
}

#[test]
fn the_parts_sum_to_the_hours_of_each_level_at_both_ends() {
    let tasks = roadmap::tasks(&roadmap::shipped(), &BTreeMap::new());
    for (level, hours) in [("beginner", (100, 150)), ("advanced", (200, 250))] {
        let of = |kind: Option<TaskKind>| {
            let mine = tasks
                .iter()
                .filter(|task| task.level == level && kind.is_none_or(|kind| kind == task.kind));
            mine.fold((0, 0), |sum, task| {
                assert!(0 < task.minutes.min && task.minutes.min <= task.minutes.max);
                (sum.0 + task.minutes.min, sum.1 + task.minutes.max)
            })
        };
        assert_eq!(of(None), (hours.0 * 60, hours.1 * 60), "{level}");
        assert_eq!(
            of(Some(TaskKind::Project)),
            (hours.0 * 18, hours.1 * 18),
            "30 % of {level}"
        );
    }
}

#[test]
fn projects_start_right_behind_the_last_task_that_they_need() {
    let shipped = roadmap::shipped();
    for picks in [
        chosen(&[]),
        chosen(&[("framework", "django")]),
        chosen(&[("framework", "fastapi")]),
    ] {
        let tasks = roadmap::tasks(&shipped, &picks);
        let mut projects = 0;
        for (at, task) in tasks.iter().enumerate() {
            if task.kind == TaskKind::Project && task.planned {
                let last = task.after.iter().map(|id| place(&tasks, id)).max();
                assert_eq!(last, Some(at - 1), "{}", task.id);
                projects += 1;
            }
        }
        assert!(projects >= 2);
        assert!(place(&tasks, "todo-api") < place(&tasks, "fastapi"));
    }
}

#[test]
fn the_order_keeps_every_precedence_whatever_is_chosen() {
    let shipped = roadmap::shipped();
    for framework in ["", "django", "fastapi"] {
        for cloud in ["", "aws", "gcp"] {
            let picks = chosen(&[("framework", framework), ("cloud", cloud)]);
            let tasks = roadmap::tasks(&shipped, &picks);
            let mut seen = BTreeSet::new();
            for task in &tasks {
                for id in &task.after {
                    assert!(seen.contains(id), "{id} before {}", task.id);
                    assert!(tasks[place(&tasks, id)].planned, "{id} is not planned");
                }
                seen.insert(task.id.clone());
            }
            assert_eq!(seen.len(), 27);
        }
    }
}

#[test]
fn what_is_learned_first_is_what_the_rest_needs() {
    let tasks = roadmap::tasks(&roadmap::shipped(), &BTreeMap::new());
    for (before, after) in [
        ("functions-and-oop", "http"),
        ("rest-apis", "flask"),
        ("sql-basics", "flask"),
        ("virtual-environments", "flask"),
        ("flask", "django"),
        ("asynchrony", "fastapi-services"),
        ("fastapi", "fastapi-services"),
        ("sql-basics", "query-tuning"),
        ("docker", "gcp-cloud-run"),
        ("git", "ci-cd"),
    ] {
        assert!(
            place(&tasks, before) < place(&tasks, after),
            "{before} {after}"
        );
    }
}

#[test]
fn choosing_leaves_out_the_other_options_and_nothing_else() {
    let shipped = roadmap::shipped();
    let unplanned = |picks: &[(&str, &str)]| -> Vec<String> {
        let tasks = roadmap::tasks(&shipped, &chosen(picks));
        let left_out = tasks.into_iter().filter(|task| !task.planned);
        left_out
            .map(|task| {
                assert!(task.optional, "what is not chosen is an extra");
                task.id
            })
            .collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(unplanned(&[]), none);
    let mut without_fastapi = unplanned(&[("framework", "django")]);
    without_fastapi.sort();
    assert_eq!(
        without_fastapi,
        ["fastapi-services", "scalable-microservice"]
    );
    let mut without_django = unplanned(&[("framework", "fastapi")]);
    without_django.sort();
    assert_eq!(without_django, ["django", "social-network"]);
    assert_eq!(unplanned(&[("cloud", "aws")]), ["gcp-cloud-run"]);
    assert_eq!(unplanned(&[("cloud", "gcp")]), ["aws-ec2"]);
    assert_eq!(unplanned(&[("cloud", "azure"), ("food", "tea")]), none);
}

#[test]
fn the_planned_minutes_are_the_quantile_of_each_level() {
    let shipped = roadmap::shipped();
    let sum = |confidence: u8, level: &str| -> u32 {
        let minutes = roadmap::planned_minutes(
            &shipped,
            &BTreeMap::new(),
            &roadmap::Edits::default(),
            confidence,
        );
        let tasks = roadmap::tasks(&shipped, &BTreeMap::new());
        let mine = tasks.iter().filter(|task| task.level == level);
        mine.map(|task| minutes[&task.id]).sum()
    };
    // At one half the geometric middle of 6000 and 9000, at four fifths the upper end.
    assert_eq!(sum(50, "beginner"), 7350);
    assert_eq!(sum(80, "beginner"), 9000);
    assert_eq!(sum(50, "advanced"), 13415);
    assert_eq!(sum(80, "advanced"), 15000);
    assert!(sum(95, "beginner") > 9000 && sum(95, "beginner") < 12000);
    for confidence in 51..=95 {
        assert!(sum(confidence, "advanced") >= sum(confidence - 1, "advanced"));
    }
    assert_eq!(sum(0, "beginner"), sum(50, "beginner"));
    assert_eq!(sum(255, "beginner"), sum(95, "beginner"));
}

#[test]
fn choosing_changes_the_minutes_of_nothing_that_stays() {
    let shipped = roadmap::shipped();
    let all = roadmap::planned_minutes(&shipped, &BTreeMap::new(), &roadmap::Edits::default(), 80);
    let some = roadmap::planned_minutes(
        &shipped,
        &chosen(&[("framework", "django")]),
        &roadmap::Edits::default(),
        80,
    );
    assert_eq!(some.len(), all.len() - 2);
    for (id, minutes) in &some {
        assert_eq!(all[id], *minutes, "{id}");
        assert_eq!(minutes % 5, 0, "{id}");
    }
}
