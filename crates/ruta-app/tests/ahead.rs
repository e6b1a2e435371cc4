//! Working ahead: later work moves forward only where the learner asks.

mod desk;

use desk::{Desk, MONDAY, code, entry, places, planned_by_task, sessions};
use ruta_app::Ruta;
use ruta_app::wire::SessionStatus;

/// After the evening on which the learner did all of that week.
const TUESDAY: &str = "2026-01-13T07:00:00+01:00";

/// Returns the desk of a learner who has done the first week's sessions by Monday night.
fn worked_ahead() -> Desk {
    let desk = Desk::planned();
    let mut ruta = desk.at("2026-01-12T23:00:00+01:00");
    let week = sessions(&ruta).into_iter().map(|session| session.view);
    let done: Vec<_> = week
        .filter(|view| view.start.as_str() < "2026-01-18")
        .map(|view| entry(&view.id, SessionStatus::Done, None))
        .collect();
    ruta.log_sessions(&done).expect("a log");
    desk
}

fn finish(ruta: &Ruta) -> Option<String> {
    ruta.plan_summary().expect("a summary")?.finish
}

#[test]
fn nothing_moves_forward_by_itself() {
    let desk = worked_ahead();
    let mut ruta = desk.at(TUESDAY);
    let before = places(&ruta);
    ruta.apply_proposal("keep-calendar").expect("a replan");
    let ahead = |all: Vec<(String, String, String, String)>| -> Vec<_> {
        all.into_iter()
            .filter(|(_, _, start, _)| start.as_str() > "2026-01-18")
            .collect()
    };
    assert_eq!(ahead(places(&ruta)), ahead(before));
}

#[test]
fn once_asked_later_work_takes_the_time_that_is_free_again() {
    let desk = worked_ahead();
    let mut ruta = desk.at(TUESDAY);
    let (before, owed) = (places(&ruta), planned_by_task(&ruta));
    let shown = ruta.ahead().expect("a preview").expect("it moves");
    assert_eq!(places(&ruta), before);
    assert!(shown.diff.finish_after < shown.diff.finish_before);
    ruta.apply_ahead().expect("a new version");
    assert_eq!(finish(&ruta), shown.finish);
    assert_eq!(planned_by_task(&ruta), owed);
    let next = sessions(&ruta).into_iter().map(|session| session.view);
    let first = next
        .filter(|view| view.status == SessionStatus::Planned)
        .min_by(|a, b| a.start.cmp(&b.start));
    assert!(first.is_some_and(|view| view.start.as_str() < "2026-01-16"));
    assert_eq!(ruta.doctor().expect("a report").notes, vec![]);
    let history = &ruta.history().expect("versions")[0];
    assert_eq!(history.reason, "Moved later work forward");
    assert_eq!(history.finish, shown.finish);
    ruta.undo().expect("an undo");
    assert_eq!(places(&ruta), before);
}

#[test]
fn fixed_sessions_and_those_of_two_days_stay() {
    let desk = worked_ahead();
    let mut ruta = desk.at("2026-01-18T08:00:00+01:00");
    let ahead: Vec<_> = sessions(&ruta)
        .into_iter()
        .map(|session| session.view)
        .filter(|view| view.status == SessionStatus::Planned)
        .collect();
    let fixed = ahead[12].clone();
    ruta.pin_session(&fixed.id, None, None).expect("a pin");
    ruta.apply_ahead().ok();
    let after = places(&ruta);
    let soon = ahead
        .iter()
        .filter(|view| view.start.as_str() < "2026-01-20T08");
    for view in soon.chain([&fixed]) {
        assert!(
            after.iter().any(|(id, _, start, end)| {
                (id, start, end) == (&view.id, &view.start, &view.end)
            })
        );
    }
}

#[test]
fn where_nothing_is_free_nothing_moves() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let before = places(&ruta);
    assert_eq!(ruta.ahead().expect("a preview"), None);
    assert_eq!(code(ruta.apply_ahead()), "nothing-ahead");
    assert_eq!(places(&ruta), before);
}

#[test]
fn a_plan_that_has_spent_its_reserve_never_becomes_later_by_it() {
    let desk = Desk::planned();
    let mut ruta = desk.at("2026-02-02T08:00:00+01:00");
    ruta.apply_proposal("keep-calendar").expect("a replan");
    let before = finish(&ruta);
    if let Some(shown) = ruta.ahead().expect("a preview") {
        assert!(shown.finish <= before);
    }
}
