//! A due date that cannot be met says what it lacks, in the learner's words.

mod desk;

use desk::{Desk, MONDAY, draft};
use ruta_app::Ruta;
use ruta_app::wire::{Language, PlanDraft};

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
