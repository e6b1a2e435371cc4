//! The forecast of the stored plan: what goes into it, and how past ones are held against it.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, draft, entry, sessions};
use ruta_app::report::ForecastReport;
use ruta_app::wire::{PlanDraft, SessionStatus};

fn p80(said: &ForecastReport) -> String {
    said.answer.finish.p80.clone().expect("an end")
}

#[test]
fn without_a_plan_there_is_nothing_to_forecast() {
    let ruta = Desk::new().at(MONDAY);
    assert_eq!(desk::code(ruta.forecast()), "no-plan");
}

#[test]
fn a_new_plan_has_a_forecast_for_each_level_in_their_order() {
    let said = Desk::planned().at(MONDAY).forecast().expect("a forecast");
    assert_eq!((said.answer.pace.n, said.answer.attendance.weeks), (0, 0));
    let ends: Vec<_> = said.levels.iter().map(|level| level.p80.clone()).collect();
    assert_eq!(ends.len(), 2);
    assert!(ends[0] < ends[1], "{ends:?}");
    assert_eq!(ends[1], said.answer.finish.p80);
    assert!(said.answer.finish.p10 < said.answer.finish.p90);
    assert_eq!(said.levels[1].on_time, said.answer.on_time);
    assert_eq!((said.held, said.of), (0, 0));
}

#[test]
fn studying_as_planned_brings_the_end_nearer_and_missing_it_does_not() {
    let of_those_who = |status| {
        let desk = Desk::planned();
        let mut ruta = desk.at("2026-02-09T08:00:00+01:00");
        let past: Vec<_> = sessions(&ruta)
            .into_iter()
            .filter(|session| session.view.open)
            .map(|session| entry(&session.view.id, status, None))
            .collect();
        assert!(past.len() > 10);
        ruta.log_sessions(&past).expect("a log");
        ruta.forecast().expect("a forecast")
    };
    let (did, missed) = (
        of_those_who(SessionStatus::Done),
        of_those_who(SessionStatus::Missed),
    );
    assert!(did.answer.pace.n > 0 && missed.answer.pace.n == 0);
    assert_eq!(
        (did.answer.attendance.weeks, missed.answer.attendance.weeks),
        (4, 4)
    );
    assert!(missed.answer.attendance.share + 0.05 < did.answer.attendance.share);
    assert!(p80(&did) < p80(&missed));
    assert!(did.answer.minutes.p50 < missed.answer.minutes.p50);
    // Topics that were finished were forecast when the plan was made.
    assert!(
        did.of > 0 && did.held <= did.of,
        "{} of {}",
        did.held,
        did.of
    );
}

#[test]
fn the_first_level_stays_the_first_although_its_sessions_have_passed() {
    let ruta = Desk::planned().at("2026-02-09T08:00:00+01:00");
    let said = ruta.forecast().expect("a forecast");
    assert!(said.levels[0].p80 < said.levels[1].p80, "{:?}", said.levels);
}

#[test]
fn a_date_that_is_far_away_leaves_weeks_to_miss() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let near = ruta.forecast().expect("a forecast");
    assert_eq!(near.slack_weeks, Some(0.0));
    for level in ["beginner", "advanced"] {
        let far = ruta_app::wire::DueEdit::On("2030-01-01".to_owned());
        ruta.set_due(level, &far).expect("a date");
    }
    let far = ruta.forecast().expect("a forecast");
    assert!(far.slack_weeks > Some(20.0), "{:?}", far.slack_weeks);
    assert!(far.answer.on_time > Some(0.8));
    let rail = ruta.bootstrap().expect("a start").rail.expect("a rail");
    assert_eq!(rail.slack_weeks, far.slack_weeks);
    assert_eq!(rail.p80.as_deref(), p80(&far).get(..10));
}

#[test]
fn each_way_back_says_when_it_ends_with_four_in_five() {
    let desk = Desk::planned();
    let ruta = desk.at(WEEK_LATER);
    for way in ruta.proposals().expect("ways").proposals {
        let (finish, p80) = (way.finish.expect("an end"), way.p80.expect("an end"));
        assert!(finish < p80, "{}: {finish} {p80}", way.policy);
        assert_eq!(way.slack_weeks, Some(0.0));
    }
}

#[test]
fn the_same_plan_has_the_same_forecast_after_a_restart() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    ruta.make_plan(&PlanDraft {
        pace: Some(300),
        ..draft()
    })
    .expect("a plan");
    let before = ruta.forecast().expect("a forecast");
    drop(ruta);
    assert_eq!(desk.at(WEEK_LATER).forecast().expect("a forecast"), before);
}
