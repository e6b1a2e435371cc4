//! What the learner changes about the roadmap, and how the plan follows.

mod desk;

use desk::{Desk, MONDAY, code, draft, entry, places, planned_by_task, sessions};
use ruta_app::wire::{
    Changed, DueEdit, DueSource, ItemEdit, ItemView, MinutesRange, PartPlace, RoadmapView,
    SessionStatus, TaskDraft,
};
use ruta_app::{AppError, Ruta};

/// A roadmap of one level of ten to twenty hours, and a second, empty but for a project.
const ROAD: &str = r#"{ "format": 1, "id": "road", "title": "Road", "levels": [
  { "id": "first", "title": "First", "hours": { "min": 10, "max": 20 }, "months": { "min": 1, "max": 2 },
    "projects_share_percent": 50,
    "topics": [
      { "id": "letters", "title": "Letters", "items": [
        { "id": "a", "title": "A" }, { "id": "b", "title": "B" }, { "id": "c", "title": "C", "after": ["a"] } ] },
      { "id": "digits", "title": "Digits", "items": [ { "id": "one", "title": "One" } ] } ],
    "projects": [ { "id": "book", "title": "Book", "needs": ["letters"], "optional": true } ] },
  { "id": "second", "title": "Second", "hours": { "min": 5, "max": 5 }, "months": { "min": 1, "max": 1 },
    "projects": [ { "id": "shelf", "title": "Shelf", "needs": ["book"] } ] } ] }"#;

/// One change of the roadmap.
type Edit = dyn Fn(&mut Ruta) -> Result<Changed, AppError>;

fn view(ruta: &Ruta) -> RoadmapView {
    ruta.roadmap_view().expect("a roadmap")
}

fn items(view: &RoadmapView) -> Vec<ItemView> {
    let levels = view.levels.iter();
    let all = levels.flat_map(|level| {
        let items = level.topics.iter().flat_map(|topic| &topic.items);
        items.chain(&level.projects).chain(&level.own)
    });
    all.cloned().collect()
}

fn item(ruta: &Ruta, id: &str) -> ItemView {
    let mut all = items(&view(ruta)).into_iter();
    all.find(|item| item.id == id).expect("an item")
}

fn range(min: u32, max: u32) -> MinutesRange {
    MinutesRange { min, max }
}

fn task(title: &str, after: Option<&str>) -> TaskDraft {
    TaskDraft {
        title: title.to_owned(),
        minutes: range(60, 120),
        level: None,
        after: after.map(str::to_owned),
    }
}

/// Returns the desk of a learner who planned [`ROAD`] on the Monday.
fn planned() -> Desk {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    ruta.import_roadmap(Some(ROAD)).expect("an import");
    ruta.set_weekly(None, &desk::evenings()).expect("hours");
    ruta.make_plan(&draft()).expect("a plan");
    desk
}

/// Makes the plan anew, checks that it holds the work of the roadmap page, no more and no less, and
/// returns the tasks in the order in which they begin.
fn replanned(ruta: &mut Ruta) -> Vec<String> {
    ruta.make_plan(&draft()).expect("a plan");
    assert!(!view(ruta).plan_waits);
    let by_task = planned_by_task(ruta);
    for item in items(&view(ruta)) {
        let expected = item.planned_minutes.saturating_sub(item.done_minutes);
        let planned = by_task.get(&item.id).copied().unwrap_or(0);
        assert_eq!(planned, expected, "{}", item.id);
    }
    let mut begun: Vec<String> = Vec::new();
    for session in sessions(ruta) {
        if !begun.contains(&session.view.task) {
            begun.push(session.view.task);
        }
    }
    begun
}

#[test]
fn a_range_of_ones_own_changes_the_level_and_the_plan_and_can_be_taken_back() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let before = view(&ruta);
    assert!(!before.plan_waits);
    let sessions_before = places(&ruta);
    let roadmaps = item(&ruta, "a").minutes;

    let changed = ruta
        .edit_item("a", &ItemEdit::Range(Some(range(600, 900))))
        .expect("an edit");
    assert!(changed.note.is_some_and(|note| note.contains("anew")));
    let after = view(&ruta);
    let edited = item(&ruta, "a");
    assert_eq!(
        (edited.minutes, edited.roadmap_minutes),
        (range(600, 900), roadmaps)
    );
    assert!(edited.own_range && after.plan_waits);
    assert_eq!(after.levels[0].roadmap_minutes, range(600, 1200));
    assert_eq!(
        after.levels[0].minutes,
        range(600 + 600 - roadmaps.min, 1200 + 900 - roadmaps.max)
    );
    assert_eq!(places(&ruta), sessions_before);
    replanned(&mut ruta);

    ruta.edit_item("a", &ItemEdit::Range(None))
        .expect("an edit");
    assert_eq!(view(&ruta).levels, {
        let mut levels = before.levels.clone();
        for (level, now) in levels.iter_mut().zip(&view(&ruta).levels) {
            // The plan is another one until it is made anew.
            level.finish.clone_from(&now.finish);
            for (item, now) in level.topics.iter_mut().zip(&now.topics) {
                for (item, now) in item.items.iter_mut().zip(&now.items) {
                    item.next_at.clone_from(&now.next_at);
                }
            }
            for (item, now) in level.projects.iter_mut().zip(&now.projects) {
                item.next_at.clone_from(&now.next_at);
            }
        }
        levels
    });
}

#[test]
fn what_is_known_is_done_without_a_studied_minute() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let minutes = item(&ruta, "b").planned_minutes;
    let level = view(&ruta).levels[0].planned_minutes;
    ruta.edit_item("b", &ItemEdit::Known(true))
        .expect("an edit");
    let known = item(&ruta, "b");
    assert!(known.known && known.done && !known.planned);
    assert_eq!((known.planned_minutes, known.done_minutes), (0, 0));
    assert_eq!(view(&ruta).levels[0].planned_minutes, level - minutes);
    assert_eq!(view(&ruta).levels[0].done_minutes, 0);
    let order = replanned(&mut ruta);
    assert!(!order.contains(&"b".to_owned()));

    ruta.edit_item("b", &ItemEdit::Known(false))
        .expect("an edit");
    assert_eq!(item(&ruta, "b").planned_minutes, minutes);
    assert!(replanned(&mut ruta).contains(&"b".to_owned()));
}

#[test]
fn what_is_left_out_takes_no_time_and_what_is_optional_may_be_trimmed() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    ruta.edit_item("one", &ItemEdit::Dropped(true))
        .expect("an edit");
    let one = item(&ruta, "one");
    assert!(one.dropped && !one.done && !one.planned);
    assert!(!replanned(&mut ruta).contains(&"one".to_owned()));

    assert!(item(&ruta, "book").optional && !item(&ruta, "a").optional);
    ruta.edit_item("a", &ItemEdit::Optional(true))
        .expect("an edit");
    ruta.edit_item("book", &ItemEdit::Optional(false))
        .expect("an edit");
    assert!(!item(&ruta, "book").optional && item(&ruta, "a").optional);
    assert!(view(&ruta).plan_waits);
    ruta.edit_item("a", &ItemEdit::Optional(false))
        .expect("an edit");
    ruta.edit_item("book", &ItemEdit::Optional(true))
        .expect("an edit");
    assert!(!view(&ruta).plan_waits);
}

#[test]
fn items_move_inside_their_topic_as_far_as_what_they_build_on_allows() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let before = |id: &str| PartPlace::Before(id.to_owned());
    let after = |id: &str| PartPlace::After(id.to_owned());
    let usual = replanned(&mut ruta);
    ruta.order_part("b", &before("a")).expect("a move");
    ruta.order_part("digits", &before("letters"))
        .expect("a move");
    let level = &view(&ruta).levels[0];
    let topics: Vec<&str> = level.topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["digits", "letters"]);
    assert!(level.reordered && level.topics[1].reordered && !level.topics[0].reordered);
    assert_eq!(replanned(&mut ruta)[..4], ["one", "b", "a", "c"]);

    let refused = ruta.order_part("c", &before("a")).expect_err("a refusal");
    assert_eq!(
        ruta.explain(&refused).message,
        "\"C\" builds on \"A\", so \"A\" comes first."
    );
    assert_eq!(code(ruta.order_part("a", &after("c"))), "builds-on");
    assert_eq!(code(ruta.order_part("a", &after("one"))), "not-siblings");
    assert_eq!(code(ruta.order_part("a", &after("a"))), "not-siblings");
    assert_eq!(code(ruta.order_part("x", &after("a"))), "unknown-part");

    ruta.order_part("a", &PartPlace::Roadmap).expect("a move");
    ruta.order_part("letters", &PartPlace::Roadmap)
        .expect("a move");
    assert_eq!(replanned(&mut ruta), usual);
}

#[test]
fn a_task_of_ones_own_is_planned_behind_what_it_follows() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let added = ruta
        .add_task(&task("  Practise\nletters ", Some("b")))
        .expect("a task");
    assert_eq!(added.id, "own:practise-letters");
    let own = item(&ruta, &added.id);
    assert_eq!(
        (own.title.as_str(), own.own, own.after),
        ("Practise letters", true, vec!["B".to_owned()])
    );
    assert_eq!(view(&ruta).levels[0].minutes, range(660, 1320));
    let order = replanned(&mut ruta);
    let place = |id: &str| order.iter().position(|known| known == id);
    assert!(place("b") < place(&added.id));

    // Its sessions and logs keep its title once it is removed.
    let own = sessions(&ruta)
        .into_iter()
        .find(|one| one.view.task == added.id)
        .expect("a session");
    ruta.log_sessions(&[entry(&own.view.id, SessionStatus::Done, None)])
        .expect("a log");
    ruta.remove_task(&added.id).expect("a removal");
    assert!(view(&ruta).levels[0].own.is_empty());
    assert!(
        sessions(&ruta)
            .iter()
            .any(|one| one.view.title == "Practise letters")
    );
    replanned(&mut ruta);

    let second = ruta.add_task(&TaskDraft {
        level: Some("second".to_owned()),
        ..task("More", None)
    });
    let second = second.expect("a task").id;
    assert_eq!(view(&ruta).levels[1].own[0].id, second);
    ruta.order_part(&second, &PartPlace::After("shelf".to_owned()))
        .expect("a move");
    assert_eq!(item(&ruta, &second).after, ["Shelf"]);
    assert_eq!(
        code(ruta.order_part(&second, &PartPlace::After(second.clone()))),
        "not-siblings"
    );
    assert_eq!(
        code(ruta.order_part(&second, &PartPlace::Before("shelf".to_owned()))),
        "not-siblings"
    );
    ruta.order_part(&second, &PartPlace::Roadmap)
        .expect("a move");
    assert_eq!(item(&ruta, &second).after, Vec::<String>::new());
}

#[test]
fn levels_are_due_when_the_learner_says_and_the_plan_is_judged_by_it() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let due = |ruta: &Ruta, level: usize| view(ruta).levels[level].due.clone();
    assert_eq!(due(&ruta, 0).as_deref(), Some("2026-03-12"));
    ruta.set_due("first", &DueEdit::On("2026-01-13".to_owned()))
        .expect("a date");
    assert_eq!(due(&ruta, 0).as_deref(), Some("2026-01-13"));
    assert_eq!(view(&ruta).levels[0].due_source, DueSource::Own);
    assert_eq!(
        view(&ruta).levels[0].usual_due.as_deref(),
        Some("2026-03-12")
    );
    let summary = ruta.plan_summary().expect("a summary").expect("a plan");
    assert!(summary.levels[0].late_minutes > 0 && summary.shortage.is_some());

    ruta.set_due("first", &DueEdit::None).expect("no date");
    assert_eq!(
        (due(&ruta, 0), view(&ruta).levels[0].due_source),
        (None, DueSource::None)
    );
    ruta.set_due("first", &DueEdit::Usual)
        .expect("the usual date");
    assert_eq!(due(&ruta, 0).as_deref(), Some("2026-03-12"));
    assert!(!view(&ruta).plan_waits);

    ruta.make_plan(&ruta_app::wire::PlanDraft {
        deadline: Some("2026-02-20".to_owned()),
        ..draft()
    })
    .expect("a plan");
    let changed = ruta
        .set_due("first", &DueEdit::On("2026-03-01".to_owned()))
        .expect("a date");
    assert!(
        changed
            .note
            .is_some_and(|note| note.contains("20 Feb 2026"))
    );
    assert_eq!(due(&ruta, 0).as_deref(), Some("2026-02-20"));
}

#[test]
fn spread_due_dates_give_each_level_its_share_of_the_free_time() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    ruta.spread_dues(Some("2026-02-08")).expect("dates");
    let levels = view(&ruta).levels;
    assert_eq!(levels[1].due.as_deref(), Some("2026-02-08"));
    // About three quarters of the work is in the first level: three of four weeks of equal hours.
    let share = f64::from(levels[0].planned_minutes)
        / f64::from(levels[0].planned_minutes + levels[1].planned_minutes);
    let date = |text: &str| text.parse::<chrono::NaiveDate>().expect("a date");
    let first = date(levels[0].due.as_deref().expect("a date"));
    let days = i32::try_from((first - date("2026-01-12")).num_days()).expect("some days");
    let days = f64::from(days);
    assert!((days / 28.0 - share).abs() < 0.1, "{days} {share}");

    assert_eq!(
        code(ruta.spread_dues(Some("2026-01-01"))),
        "ends-before-start"
    );
    for item in items(&view(&ruta)) {
        ruta.edit_item(&item.id, &ItemEdit::Known(true))
            .expect("an edit");
    }
    assert_eq!(
        code(ruta.spread_dues(Some("2026-02-08"))),
        "nothing-to-spread"
    );
}

#[test]
fn edits_outlive_a_new_version_of_the_roadmap_a_restart_and_the_way_there_and_back() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let untouched = view(&ruta);
    let edits: [&Edit; 7] = [
        &|ruta| ruta.edit_item("a", &ItemEdit::Range(Some(range(30, 90)))),
        &|ruta| ruta.edit_item("one", &ItemEdit::Known(true)),
        &|ruta| ruta.edit_item("b", &ItemEdit::Dropped(true)),
        &|ruta| ruta.edit_item("c", &ItemEdit::Optional(true)),
        &|ruta| ruta.order_part("digits", &PartPlace::Before("letters".to_owned())),
        &|ruta| Ok(ruta.add_task(&task("Mine", Some("a")))?.changed),
        &|ruta| ruta.set_due("first", &DueEdit::None),
    ];
    for edit in edits {
        edit(&mut ruta).expect("an edit");
    }
    let edited = view(&ruta);
    let mut ruta = desk.at(MONDAY);
    assert_eq!(view(&ruta), edited);

    // Another roadmap has no edits; the first has them again once it is back.
    ruta.import_roadmap(None).expect("an import");
    assert!(
        items(&view(&ruta))
            .iter()
            .all(|item| !item.own && !item.known)
    );
    let newer = ROAD.replace("\"title\": \"A\"", "\"title\": \"Alpha\"");
    ruta.import_roadmap(Some(&newer)).expect("an import");
    let alpha = item(&ruta, "a");
    assert_eq!(
        (alpha.title.as_str(), alpha.minutes),
        ("Alpha", range(30, 90))
    );
    assert!(item(&ruta, "one").known && item(&ruta, "b").dropped && item(&ruta, "c").optional);
    assert_eq!(item(&ruta, "own:mine").after, ["Alpha"]);
    ruta.undo().expect("an undo");
    ruta.undo().expect("an undo");
    assert_eq!(view(&ruta), edited);

    for _ in 0..edits.len() {
        ruta.undo().expect("an undo");
    }
    assert_eq!(view(&ruta), untouched);
    for _ in 0..edits.len() {
        ruta.redo().expect("a redo");
    }
    assert_eq!(view(&ruta), edited);
}

#[test]
fn a_plan_that_waits_says_so_until_it_is_made_anew_whatever_is_pinned_meanwhile() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    ruta.edit_item("a", &ItemEdit::Known(true))
        .expect("an edit");
    let id = sessions(&ruta)[0].view.id.clone();
    ruta.pin_session(&id, None, None).expect("a pin");
    assert!(view(&ruta).plan_waits);
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    assert!(!view(&ruta).plan_waits);
    ruta.restore(1).expect("a version");
    assert!(view(&ruta).plan_waits);
}

#[test]
fn edits_that_cannot_be_are_refused_and_change_nothing() {
    let desk = planned();
    let mut ruta = desk.at(MONDAY);
    let before = view(&ruta);
    let range_of = |min, max| ItemEdit::Range(Some(range(min, max)));
    assert_eq!(
        code(ruta.edit_item("x", &ItemEdit::Known(true))),
        "unknown-task"
    );
    assert_eq!(code(ruta.edit_item("a", &range_of(0, 60))), "out-of-range");
    assert_eq!(
        code(ruta.edit_item("a", &range_of(60, 600_001))),
        "out-of-range"
    );
    assert_eq!(
        code(ruta.edit_item("a", &range_of(90, 60))),
        "range-reversed"
    );
    assert_eq!(code(ruta.add_task(&task(" \n ", None))), "no-title");
    assert_eq!(
        code(ruta.add_task(&task(&"x".repeat(501), None))),
        "out-of-range"
    );
    assert_eq!(
        code(ruta.add_task(&task("Mine", Some("x")))),
        "unknown-task"
    );
    let strange = TaskDraft {
        level: Some("third".to_owned()),
        ..task("Mine", None)
    };
    assert_eq!(code(ruta.add_task(&strange)), "unknown-level");
    assert_eq!(code(ruta.remove_task("a")), "not-yours");
    assert_eq!(code(ruta.remove_task("own:x")), "unknown-task");
    assert_eq!(code(ruta.set_due("third", &DueEdit::None)), "unknown-level");
    let early = DueEdit::On("2026-01-01".to_owned());
    assert_eq!(code(ruta.set_due("first", &early)), "ends-before-start");
    assert_eq!(
        code(ruta.set_due("first", &DueEdit::On("soon".to_owned()))),
        "not-a-date"
    );
    assert_eq!(view(&ruta), before);
    let empty = Desk::new();
    assert_eq!(
        code(empty.at(MONDAY).edit_item("a", &ItemEdit::Known(true))),
        "no-roadmap"
    );
}
