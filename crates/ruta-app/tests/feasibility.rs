//! A due date that cannot be met says what it lacks, in the learner's words.

mod desk;

use desk::{Desk, MONDAY, code, draft, window};
use ruta_app::Ruta;
use ruta_app::wire::{HoursView, Language, PlanDraft, PlanSummary, ProfileView};

#[test]
fn hours_that_are_enough_lack_nothing() {
    let ruta = Desk::planned().at(MONDAY);
    let shortage = |ruta: &Ruta| ruta.preview_plan(&draft()).expect("a plan").shortage;
    assert_eq!(shortage(&ruta), None);
    let stored = ruta.plan_summary().expect("an answer").expect("a plan");
    assert_eq!(stored.shortage, None);
}

#[test]
fn hours_that_are_too_few_say_how_few_and_what_would_help() {
    let desk = Desk::planned();
    let tight = PlanDraft {
        pace: Some(480),
        ..draft()
    };
    for (language, words) in [
        (Language::En, "more of study a week"),
        (Language::Es, "más a la semana"),
    ] {
        let ruta = desk.in_language(MONDAY, language);
        let shortage = |draft| ruta.preview_plan(draft).expect("a plan").shortage;
        let found = shortage(&tight).expect("eight hours a week are too few");
        assert_eq!(found.short_minutes, found.need_minutes - found.have_minutes);
        assert!(found.remedies[0].text.contains(words));
        let codes: Vec<&str> = found
            .remedies
            .iter()
            .map(|remedy| remedy.code.as_str())
            .collect();
        assert_eq!(codes, ["more-a-week", "days-later"]);
        let more = PlanDraft {
            pace: Some(480 + found.remedies[0].amount),
            ..draft()
        };
        assert_eq!(shortage(&more), None);
    }
}

/// Returns a draft whose pace is too low for the due dates.
fn tight() -> PlanDraft {
    PlanDraft {
        pace: Some(480),
        ..draft()
    }
}

fn lacks(ruta: &Ruta) -> bool {
    let summary = ruta.plan_summary().expect("an answer").expect("a plan");
    summary.shortage.is_some()
}

#[test]
fn a_remedy_makes_every_due_date_possible_and_says_what_it_changed() {
    for (remedy, says) in [
        ("more-a-week", "Your pace is now"),
        ("days-later", "days later now"),
    ] {
        let desk = Desk::planned();
        let mut ruta = desk.at(MONDAY);
        let changed = ruta
            .make_remedied_plan(&tight(), remedy)
            .expect("a remedied plan");
        let note = changed.note.expect("a note");
        assert!(note.contains(says), "{note}");
        assert!(!lacks(&ruta), "{remedy}");
        ruta.undo().expect("an undo");
        let before = ruta.plan_summary().expect("an answer").expect("a plan");
        assert_eq!(before.pace, None, "{remedy}");
    }
}

#[test]
fn windows_that_are_too_small_grow_the_same_on_each_day_of_study() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let no_study = HoursView::Windows(Vec::new());
    let mut week = vec![window(23 * 60, 23 * 60 + 50); 5];
    week.extend([HoursView::Minutes(30), no_study.clone()]);
    let small = PlanDraft {
        weekly: Some(week),
        ..draft()
    };
    let changed = ruta
        .make_remedied_plan(&small, "more-a-week")
        .expect("a remedied plan");
    let note = changed.note.expect("a note");
    assert!(note.contains("Your days of study are longer now"), "{note}");
    assert!(!lacks(&ruta));
    let weekly = ruta.availability_view().expect("hours").weekly;
    assert!(weekly[..5].iter().all(|day| *day == weekly[0]));
    let HoursView::Windows(evening) = &weekly[0] else {
        panic!("windows stay windows");
    };
    assert!(evening[0].start < 23 * 60 && evening[0].end == 24 * 60);
    assert!(matches!(weekly[5], HoursView::Minutes(minutes) if minutes > 30));
    assert_eq!(weekly[6], no_study);
}

#[test]
fn a_remedy_that_is_not_needed_or_not_enough_is_refused() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let ask =
        |ruta: &mut Ruta, draft: &PlanDraft, remedy| code(ruta.make_remedied_plan(draft, remedy));
    assert_eq!(ask(&mut ruta, &draft(), "days-later"), "nothing-short");
    assert_eq!(ask(&mut ruta, &tight(), "luck"), "unknown-remedy");
    assert_eq!(ask(&mut ruta, &tight(), "leave-out"), "not-a-remedy");
}

#[test]
fn the_week_of_the_season_that_is_in_force_grows_and_no_other() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let season = |name: &str, from: &str, to: &str| ProfileView {
        name: name.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        weekly: vec![window(19 * 60, 20 * 60); 7],
    };
    let small = PlanDraft {
        profiles: Some(vec![
            season("term", "2026-01-01", "2026-12-31"),
            season("later", "2028-01-01", "2028-12-31"),
        ]),
        ..draft()
    };
    let before = ruta.availability_view().expect("hours").weekly;
    let changed = ruta
        .make_remedied_plan(&small, "more-a-week")
        .expect("a remedied plan");
    let note = changed.note.expect("a note");
    assert!(
        note.contains("In \"term\" your days of study are longer now"),
        "{note}"
    );
    assert!(!lacks(&ruta));
    let view = ruta.availability_view().expect("hours");
    assert_eq!(view.weekly, before);
    let later = view.profiles.iter().find(|profile| profile.name == "later");
    assert_eq!(
        later.map(|profile| &profile.weekly[0]),
        Some(&window(19 * 60, 20 * 60))
    );
}

#[test]
fn each_due_date_says_what_it_needs_and_has_before_the_plan_and_after_it() {
    let desk = Desk::planned();
    let ruta = desk.at(MONDAY);
    let before = ruta.preview_plan(&draft()).expect("a plan");
    let dues: Vec<_> = before
        .levels
        .iter()
        .map(|level| level.due.clone())
        .collect();
    let demands = |summary: &PlanSummary| summary.demands.clone();
    let named: Vec<_> = demands(&before)
        .into_iter()
        .map(|demand| Some(demand.due))
        .collect();
    assert_eq!(named, dues);
    assert!(
        before
            .demands
            .iter()
            .all(|demand| demand.need_minutes <= demand.have_minutes)
    );
    let stored = ruta.plan_summary().expect("an answer").expect("a plan");
    assert_eq!(demands(&stored), demands(&before));
    let tight = ruta.preview_plan(&tight()).expect("a plan");
    let shortage = tight.shortage.expect("it lacks hours");
    let short = tight
        .demands
        .iter()
        .find(|demand| demand.due == shortage.due)
        .expect("its date");
    assert_eq!(
        short.need_minutes - short.have_minutes,
        shortage.short_minutes
    );
}
