//! The figures of pages: they agree with each other, and their sentences name what they mean.

mod desk;

use std::fmt::Write;

use desk::{Desk, MONDAY, draft, entry, evenings, sessions, window};
use ruta_app::wire::{HoursView, ItemView, Language, PlanDraft, SessionStatus};

#[test]
fn every_page_counts_this_week_whole() {
    let desk = Desk::planned();
    let ruta = desk.at("2026-01-15T12:00:00+01:00");
    let of_hours = &ruta.availability_view().expect("a page").weeks[0];
    let of_calendar = &ruta
        .calendar("2026-01-12", "2026-01-19")
        .expect("a page")
        .weeks[0];
    assert_eq!(of_hours, of_calendar);
    assert_eq!(of_hours.free_minutes, 13 * 60);
    let of_plan = ruta.plan_summary().expect("a summary").expect("a plan");
    assert_eq!(of_plan.weeks[0], *of_hours);
}

#[test]
fn the_rest_of_this_week_is_counted_from_now() {
    let desk = Desk::planned();
    let ruta = desk.at("2026-01-15T12:00:00+01:00");
    let rest = &ruta.weeks_ahead().expect("weeks")[0];
    let whole = &ruta.availability_view().expect("a page").weeks[0];
    assert_eq!(rest.free_minutes, 7 * 60);
    assert!(rest.planned_minutes > 0 && rest.planned_minutes <= rest.free_minutes);
    assert!(rest.planned_minutes < whole.planned_minutes);
}

#[test]
fn work_that_waits_names_what_it_waits_for() {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    ruta.import_roadmap(Some(BAKING)).expect("an import");
    // No session of half an hour fits into a quarter.
    let mut weekly = vec![HoursView::Windows(Vec::new()); 7];
    weekly[0] = window(19 * 60, 19 * 60 + 15);
    let asked = PlanDraft {
        weekly: Some(weekly),
        ..draft()
    };
    let missing = ruta.preview_plan(&asked).expect("a preview").unplaced;
    let found: Vec<String> = missing.into_iter().map(|task| task.reason).collect();
    for sentence in [
        "It waits for Dough, which has no place itself.",
        "It waits for Dough and Oven, which have no place themselves.",
    ] {
        assert!(found.iter().any(|reason| reason == sentence), "{found:?}");
    }
}

#[test]
fn a_session_moved_onto_others_names_them_and_what_becomes_of_them() {
    let desk = Desk::planned();
    let listed = sessions(&desk.at(MONDAY));
    let moved = &listed[0].view;
    let mut pairs = listed[1..]
        .windows(2)
        .map(|pair| (&pair[0].view, &pair[1].view));
    let (one, other) = pairs
        .find(|(one, other)| one.end == other.start && one.task != other.task)
        .expect("an evening of two tasks");
    let note = |language, end: &str| {
        let mut ruta = desk.in_language(MONDAY, language);
        let pinned = ruta.pin_session(&moved.id, Some(&one.start), Some(end));
        let note = pinned.expect("a pin").note.expect("a note");
        ruta.undo().expect("an undo");
        note
    };
    assert!(note(Language::En, &one.end).contains("another place for it"));
    assert!(note(Language::Es, &one.end).contains("tendrá otro hueco"));
    assert!(note(Language::En, &other.end).contains("other places for them"));
    assert!(note(Language::Es, &other.end).contains("tendrán otro hueco"));
}

#[test]
fn an_item_without_time_is_open_until_somebody_does_it() {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    ruta.import_roadmap(Some(&crowded())).expect("an import");
    ruta.set_weekly(None, &evenings()).expect("hours");
    ruta.make_plan(&draft()).expect("a plan");
    let items = |ruta: &ruta_app::Ruta| -> Vec<ItemView> {
        let view = ruta.roadmap_view().expect("a page");
        let topics = view.levels.into_iter().flat_map(|level| level.topics);
        topics.flat_map(|topic| topic.items).collect()
    };
    assert!(items(&ruta).iter().any(|item| item.planned_minutes == 0));
    assert!(items(&ruta).iter().all(|item| item.planned && !item.done));
    let first = sessions(&ruta)[0].view.clone();
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");
    let done: Vec<ItemView> = items(&ruta).into_iter().filter(|item| item.done).collect();
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].id, first.task);
}

/// A roadmap of one level in which one thing needs another.
const BAKING: &str = r#"{ "format": 1, "id": "baking", "title": "Baking", "levels": [{
    "id": "bread", "title": "Bread", "hours": { "min": 10, "max": 20 },
    "months": { "min": 1, "max": 2 }, "topics": [{ "id": "loaf", "title": "Loaf", "items": [
        { "id": "dough", "title": "Dough" },
        { "id": "oven", "title": "Oven", "after": ["dough"] },
        { "id": "crust", "title": "Crust", "after": ["dough", "oven"] }] }] }] }"#;

/// Returns a roadmap whose one hour has fewer steps of five minutes than it has items.
fn crowded() -> String {
    let mut items = String::new();
    for number in 0..20 {
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            items,
            r#"{comma}{{ "id": "i{number}", "title": "Item {number}" }}"#
        );
    }
    format!(
        r#"{{ "format": 1, "id": "crowded", "title": "Crowded", "levels": [{{ "id": "l",
        "title": "L", "hours": {{ "min": 1, "max": 1 }}, "months": {{ "min": 1, "max": 1 }},
        "topics": [{{ "id": "t", "title": "T", "items": [{items}] }}] }}] }}"#
    )
}
