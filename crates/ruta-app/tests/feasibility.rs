//! A due date that cannot be met says what it lacks, in the learner's words.

mod desk;

use desk::{Desk, MONDAY, draft};
use ruta_app::wire::{Language, PlanDraft};

#[test]
fn hours_that_are_enough_lack_nothing() {
    let ruta = Desk::planned().at(MONDAY);
    assert_eq!(ruta.shortage(&draft()).expect("an answer"), None);
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
        let shortage = ruta
            .shortage(&tight)
            .expect("an answer")
            .expect("eight hours a week are too few");
        assert_eq!(
            shortage.short_minutes,
            shortage.need_minutes - shortage.have_minutes
        );
        assert!(shortage.remedies[0].text.contains(words));
        let codes: Vec<&str> = shortage
            .remedies
            .iter()
            .map(|remedy| remedy.code.as_str())
            .collect();
        assert_eq!(codes, ["more-a-week", "days-later"]);
        let more = PlanDraft {
            pace: Some(480 + shortage.remedies[0].amount),
            ..draft()
        };
        assert_eq!(ruta.shortage(&more).expect("an answer"), None);
    }
}
