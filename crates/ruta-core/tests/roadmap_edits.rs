//! What the learner changes about a roadmap: ranges, what is known, order, own tasks, due dates.

#[path = "roadmap/drawn.rs"]
mod drawn;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use drawn::roadmaps;
use proptest::prelude::*;
use proptest::sample::Index;
use ruta_core::roadmap::{
    self, Edits, MinutesRange, OrderError, Place, Roadmap, TaskOutline, edited_tasks,
    planned_minutes, rearranged,
};

const NO_CHOICES: BTreeMap<String, String> = BTreeMap::new();

fn range(min: u32, max: u32) -> MinutesRange {
    MinutesRange { min, max }
}

fn tasks(roadmap: &Roadmap, edits: &Edits) -> Vec<TaskOutline> {
    edited_tasks(roadmap, &NO_CHOICES, edits)
}

fn ranges(tasks: &[TaskOutline]) -> BTreeMap<&str, MinutesRange> {
    let ranges = tasks.iter().map(|task| (task.id.as_str(), task.minutes));
    ranges.collect()
}

/// Returns every id that an order edit can name.
fn parts(roadmap: &Roadmap) -> Vec<String> {
    let mut ids = Vec::new();
    for level in &roadmap.levels {
        for topic in &level.topics {
            ids.push(topic.id.clone());
            ids.extend(topic.items.iter().map(|item| item.id.clone()));
        }
        ids.extend(level.projects.iter().map(|project| project.id.clone()));
    }
    ids
}

/// Tells where every prerequisite that the author wrote is kept: `after` and `needs`.
fn prerequisites_hold(roadmap: &Roadmap, tasks: &[TaskOutline]) -> bool {
    let place: BTreeMap<&str, usize> = tasks
        .iter()
        .enumerate()
        .map(|(place, task)| (task.id.as_str(), place))
        .collect();
    let topics = || roadmap.levels.iter().flat_map(|level| &level.topics);
    let stands_for = |name: &str| -> Vec<&str> {
        match topics().find(|topic| topic.id == name) {
            Some(topic) => topic.items.iter().map(|item| item.id.as_str()).collect(),
            None => tasks
                .iter()
                .filter(|task| task.id == name)
                .map(|task| task.id.as_str())
                .collect(),
        }
    };
    let kept = |id: &str, names: &[String]| {
        let mut names = names.iter().flat_map(|name| stands_for(name));
        names.all(|name| place[name] < place[id])
    };
    topics().all(|topic| {
        let mut items = topic.items.iter();
        items.all(|item| kept(&item.id, &item.after) && kept(&item.id, &topic.after))
    }) && roadmap
        .levels
        .iter()
        .flat_map(|level| &level.projects)
        .all(|project| kept(&project.id, &project.needs))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_global_rejects: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn a_range_of_ones_own_changes_the_level_by_the_difference_and_no_other_part(
        drawn in roadmaps(), which in any::<Index>(), min in 5u32..3000, more in 0u32..3000,
    ) {
        let before = tasks(&drawn, &Edits::default());
        let edited = &before[which.index(before.len())];
        let mut edits = Edits::default();
        edits.ranges.insert(edited.id.clone(), range(min, min + more));
        let after = tasks(&drawn, &edits);
        let mut expected = ranges(&before);
        expected.insert(&edited.id, range(min, min + more));
        prop_assert_eq!(ranges(&after), expected);
        for level in &drawn.levels {
            let whole = roadmap::level_range(&drawn, level, &edits);
            let mine = after.iter().filter(|task| task.level == level.id);
            let sums = mine.fold((0, 0), |sum, task| (sum.0 + task.minutes.min, sum.1 + task.minutes.max));
            prop_assert_eq!((whole.min, whole.max), sums);
            // At 80 % the plan gives each level the most of its range, to a step.
            let planned = planned_minutes(&drawn, &NO_CHOICES, &edits, 80);
            let mine = after.iter().filter(|task| task.level == level.id);
            let sum: u32 = mine.map(|task| planned[&task.id]).sum();
            prop_assert!(sum.abs_diff(whole.max) <= 5, "{} {:?}", sum, whole);
        }
        edits.ranges.clear();
        prop_assert_eq!(tasks(&drawn, &edits), before);
    }

    #[test]
    fn what_is_known_frees_its_minutes_and_leaves_the_others_theirs(
        drawn in roadmaps(), which in prop::collection::vec(any::<Index>(), 1..4), confidence in 50u8..=95,
    ) {
        let all = planned_minutes(&drawn, &NO_CHOICES, &Edits::default(), confidence);
        let ids: Vec<&String> = all.keys().collect();
        let mut edits = Edits::default();
        for (number, which) in which.iter().enumerate() {
            let id = ids[which.index(ids.len())].clone();
            if number == 0 { edits.dropped.insert(id) } else { edits.known.insert(id) };
        }
        let mut expected = all.clone();
        expected.retain(|id, _| !edits.known.contains(id) && !edits.dropped.contains(id));
        prop_assert_eq!(planned_minutes(&drawn, &NO_CHOICES, &edits, confidence), expected);
        for task in tasks(&drawn, &edits) {
            let gone = edits.known.contains(&task.id) || edits.dropped.contains(&task.id);
            prop_assert_eq!(task.planned, !gone);
            prop_assert!(task.after.iter().all(|id| !edits.known.contains(id) && !edits.dropped.contains(id)));
        }
    }

    #[test]
    fn moves_keep_every_prerequisite_and_every_hour(
        drawn in roadmaps(), moves in prop::collection::vec((any::<Index>(), any::<Index>(), any::<bool>()), 1..12),
    ) {
        let ids = parts(&drawn);
        let before = tasks(&drawn, &Edits::default());
        let mut edits = Edits::default();
        for (id, other, behind) in &moves {
            let (id, other) = (&ids[id.index(ids.len())], &ids[other.index(ids.len())]);
            let place = if *behind { Place::After(other.clone()) } else { Place::Before(other.clone()) };
            match rearranged(&drawn, &edits, id, &place) {
                Ok(next) => edits = next,
                Err(OrderError::NotSiblings { .. }) => {}
                Err(OrderError::Needs { id: early, needs }) => {
                    prop_assert!(early == *id || needs == *id, "{} {}", early, needs);
                }
                Err(other) => prop_assert!(false, "{}", other),
            }
        }
        let after = tasks(&drawn, &edits);
        prop_assert!(prerequisites_hold(&drawn, &after));
        prop_assert_eq!(ranges(&after), ranges(&before));
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for task in &after {
            prop_assert!(task.after.iter().all(|id| seen.contains(id.as_str())), "{:?}", task);
            seen.insert(&task.id);
        }
        for id in &ids {
            edits = rearranged(&drawn, &edits, id, &Place::Roadmap).expect("the way back is free");
        }
        prop_assert_eq!(edits, Edits::default());
    }

    #[test]
    fn a_move_between_siblings_without_prerequisites_puts_one_right_beside_the_other(
        drawn in roadmaps(), topic in any::<Index>(), id in any::<Index>(), other in any::<Index>(), behind in any::<bool>(),
    ) {
        let topics: Vec<_> = drawn.levels.iter().flat_map(|level| &level.topics).collect();
        prop_assume!(!topics.is_empty());
        let topic = topics[topic.index(topics.len())];
        let ids: Vec<&String> = topic.items.iter().map(|item| &item.id).collect();
        let (id, other) = (ids[id.index(ids.len())], ids[other.index(ids.len())]);
        prop_assume!(id != other);
        let place = if behind { Place::After(other.clone()) } else { Place::Before(other.clone()) };
        if let Ok(edits) = rearranged(&drawn, &Edits::default(), id, &place) {
            let after: Vec<String> = tasks(&drawn, &edits)
                .into_iter()
                .filter(|task| task.topic.as_ref() == Some(&topic.id))
                .map(|task| task.id)
                .collect();
            let place = |id: &String| after.iter().position(|known| known == id).expect("it is there");
            let (early, late) = if behind { (other, id) } else { (id, other) };
            prop_assert_eq!(place(early) + 1, place(late));
        }
    }

    #[test]
    fn an_own_task_stands_right_behind_what_it_follows_and_adds_its_hours(
        drawn in roadmaps(), which in any::<Index>(), min in 5u32..600, more in 0u32..600,
    ) {
        let before = tasks(&drawn, &Edits::default());
        let followed = &before[which.index(before.len())];
        let mut edits = Edits::default();
        let id = edits.add_own("Más práctica", &followed.level, Some(&followed.id), range(min, min + more));
        prop_assert_eq!(&id, "own:mas-practica");
        let after = tasks(&drawn, &edits);
        prop_assert_eq!(after.len(), before.len() + 1);
        let own = after.iter().find(|task| task.id == id).expect("it is there");
        prop_assert_eq!(&own.after, &vec![followed.id.clone()]);
        let level = drawn.levels.iter().find(|level| level.id == followed.level).expect("a level");
        let whole = roadmap::level_range(&drawn, level, &edits);
        prop_assert_eq!(whole.min, level.hours.min * 60 + min);
        prop_assert_eq!(whole.max, level.hours.max * 60 + min + more);
        edits.remove_own(&id);
        prop_assert_eq!(tasks(&drawn, &edits), before);
        prop_assert_ne!(edits.add_own("Más práctica", "x", None, range(5, 5)), id);
    }

    #[test]
    fn due_dates_spread_by_work_rise_and_end_on_the_last_day(
        free in prop::collection::vec(0u32..240, 1..60),
        work in prop::collection::vec(prop_oneof![Just(0u32), 1u32..9000], 1..6),
    ) {
        let first = NaiveDate::from_ymd_opt(2026, 1, 12).expect("a date");
        let days: BTreeMap<NaiveDate, u32> = (0u64..)
            .zip(&free)
            .map(|(day, free)| (first + Days::new(day), *free))
            .collect();
        let dues = roadmap::spread_due_dates(&days, &work);
        let all_free: u64 = free.iter().map(|free| u64::from(*free)).sum();
        let all_work: u64 = work.iter().map(|work| u64::from(*work)).sum();
        let dated: Vec<NaiveDate> = dues.iter().flatten().copied().collect();
        prop_assert!(dated.is_sorted());
        if all_work > 0 {
            prop_assert_eq!(dated.last(), days.keys().next_back());
        }
        let mut done = 0;
        for (work, due) in work.iter().zip(&dues) {
            done += u64::from(*work);
            prop_assert_eq!(due.is_some(), *work > 0);
            if let Some(due) = due {
                let behind: u64 = days.range(..=*due).map(|(_, free)| u64::from(*free)).sum();
                prop_assert!(behind * all_work >= all_free * done);
            }
        }
    }
}

#[test]
fn a_prerequisite_in_the_way_is_named() {
    let shipped = roadmap::shipped();
    let level = &shipped.levels[0];
    let (topic, needed) = level
        .topics
        .iter()
        .find_map(|topic| Some((topic, topic.after.first()?)))
        .expect("a topic that builds on another");
    let first = &level.topics[0].id;
    let error = rearranged(
        &shipped,
        &Edits::default(),
        &topic.id,
        &Place::Before(first.clone()),
    )
    .expect_err("a refusal");
    let OrderError::Needs { id, needs } = &error else {
        panic!("{error}");
    };
    assert_eq!(id, &topic.id);
    assert!(
        level.topics.iter().any(|topic| topic.id == *needs),
        "{needs} {needed}"
    );
}

#[test]
fn strangers_and_unknown_parts_are_told_apart() {
    let shipped = roadmap::shipped();
    let none = Edits::default();
    let item = &shipped.levels[0].topics[0].items[0].id;
    let foreign = &shipped.levels[0].topics[1].items[0].id;
    assert_eq!(
        rearranged(&shipped, &none, "nothing", &Place::Roadmap),
        Err(OrderError::UnknownPart("nothing".to_owned()))
    );
    for other in [foreign, item, "nothing"] {
        assert_eq!(
            rearranged(&shipped, &none, item, &Place::After(other.to_owned())),
            Err(OrderError::NotSiblings {
                id: item.clone(),
                other: other.to_owned()
            })
        );
    }
}

#[test]
fn what_a_new_version_brings_stands_where_it_stands_there() {
    let items = ["a", "b", "new", "c"];
    let order = Some(["c", "gone", "a", "b"].map(str::to_owned).to_vec());
    let arranged = roadmap::in_order(&items, |id| id, order.as_ref());
    assert_eq!(arranged, [&"c", &"a", &"b", &"new"]);
}

#[test]
fn an_own_task_of_a_level_that_is_gone_moves_to_the_last() {
    let shipped = roadmap::shipped();
    let mut edits = Edits::default();
    let id = edits.add_own("Repaso", "gone", Some("gone-too"), range(60, 90));
    let all = tasks(&shipped, &edits);
    let last = all.last().expect("tasks");
    assert_eq!((&last.id, last.after.len()), (&id, 0));
    assert_eq!(
        Some(&last.level),
        shipped.levels.last().map(|level| &level.id)
    );
}

#[test]
fn due_dates_are_the_learners_or_the_months_of_the_levels_but_never_past_the_deadline() {
    let shipped = roadmap::shipped();
    let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
    let start = date("2026-01-12");
    let usual = roadmap::usual_due_dates(&shipped, start);
    let months = shipped.levels[0].months.max;
    assert_eq!(
        usual[0],
        start.checked_add_months(chrono::Months::new(months))
    );
    let mut edits = Edits::default();
    edits
        .dues
        .insert(shipped.levels[0].id.clone(), Some(date("2026-02-01")));
    edits.dues.insert(shipped.levels[1].id.clone(), None);
    let dues = roadmap::due_dates(&shipped, &edits, start, None);
    assert_eq!(dues, [Some(date("2026-02-01")), None]);
    let deadline = Some(date("2026-01-20"));
    assert_eq!(
        roadmap::due_dates(&shipped, &edits, start, deadline),
        [deadline; 2]
    );
}
