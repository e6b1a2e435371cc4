//! A gentle first week after two missed weeks: offered, never forced.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, draft, entry, planned_by_task, sessions};
use ruta_app::Ruta;
use ruta_app::wire::{GentleView, SessionKind, SessionStatus, SessionView};

/// Two weeks without study after a week of it.
const BACK: &str = "2026-02-02T08:00:00+01:00";

/// Returns the desk of a learner who did all of the first week but the last session of it.
fn studied_a_week() -> Desk {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let done: Vec<_> = in_days(&ruta, "2026-01-12", "2026-01-18")
        .iter()
        .map(|session| entry(&session.id, SessionStatus::Done, None))
        .collect();
    ruta.log_sessions(&done).expect("a log");
    desk
}

fn in_days(ruta: &Ruta, from: &str, to: &str) -> Vec<SessionView> {
    let date = |text: &str| Some(text.parse().expect("a date"));
    let found = ruta.sessions(date(from), date(to)).expect("sessions");
    found.into_iter().map(|session| session.view).collect()
}

fn gentle(ruta: &Ruta) -> GentleView {
    ruta.proposals().expect("proposals").gentle
}

fn minutes(sessions: &[SessionView]) -> u32 {
    sessions.iter().map(|session| session.minutes).sum()
}

#[test]
fn two_missed_weeks_are_offered_a_gentle_one_and_thirteen_days_are_not() {
    let desk = studied_a_week();
    assert!(!gentle(&desk.at("2026-02-01T08:00:00+01:00")).offered);
    let offer = gentle(&desk.at(BACK));
    assert!(offer.offered && !offer.chosen);
    assert_eq!(offer.since.as_deref(), Some("2026-01-19"));
    assert_eq!(
        (offer.from.as_str(), offer.to.as_str()),
        ("2026-02-02", "2026-02-08")
    );
    // 13 h of windows, of which 15 % stay empty.
    assert_eq!((offer.usual_minutes, offer.minutes), (663, 464));
}

#[test]
fn a_planned_break_is_no_missed_time_and_offers_nothing() {
    let desk = studied_a_week();
    let mut ruta = desk.at("2026-01-19T07:00:00+01:00");
    ruta.add_time_off("2026-01-19", "2026-02-01", None)
        .expect("time off");
    ruta.make_plan(&draft()).expect("a plan");
    let ruta = desk.at(BACK);
    assert_eq!(ruta.proposals().expect("proposals").missed.sessions, 0);
    assert!(!gentle(&ruta).offered);
    // Days off inside a missed stretch are no missed ones.
    let desk = studied_a_week();
    let mut ruta = desk.at(BACK);
    ruta.add_time_off("2026-01-26", "2026-01-26", None)
        .expect("time off");
    assert!(!gentle(&ruta).offered);
}

#[test]
fn who_studied_in_between_is_offered_nothing() {
    let desk = studied_a_week();
    let mut ruta = desk.at(BACK);
    let late = in_days(&ruta, "2026-01-21", "2026-01-21")[0].id.clone();
    ruta.log_sessions(&[entry(&late, SessionStatus::Partial, Some(10))])
        .expect("a log");
    assert!(!gentle(&ruta).offered);
}

#[test]
fn every_way_back_begins_gently_where_asked_and_loses_no_work() {
    let desk = studied_a_week();
    let ruta = desk.at(BACK);
    let plain = ruta.proposals().expect("proposals");
    let eased = ruta.ways_back(true).expect("proposals");
    assert!(eased.gentle.chosen);
    let before = planned_by_task(&ruta);
    for (proposal, usual) in eased.proposals.iter().zip(&plain.proposals) {
        let mut ruta = desk.at(BACK);
        ruta.take_way_back(&proposal.policy, true)
            .expect("a proposal");
        let week = in_days(&ruta, "2026-02-02", "2026-02-08");
        assert!(minutes(&week) <= eased.gentle.minutes, "{}", minutes(&week));
        assert!(
            minutes(&week) + 60 >= eased.gentle.minutes,
            "{}",
            minutes(&week)
        );
        assert!(proposal.finish >= usual.finish, "{}", proposal.policy);
        assert_eq!(planned_by_task(&ruta), before, "{}", proposal.policy);
        assert_eq!(ruta.doctor().expect("a report").notes, vec![]);
        let history = &ruta.history().expect("versions")[0];
        assert!(history.reason.contains("gentle") && history.reason.contains(&proposal.title));
        assert_eq!(history.finish, proposal.finish);
        ruta.undo().expect("an undo");
    }
}

#[test]
fn it_begins_with_a_short_look_back_at_the_topic_that_was_open() {
    let desk = studied_a_week();
    let mut ruta = desk.at(BACK);
    let last = in_days(&ruta, "2026-01-12", "2026-01-18")
        .pop()
        .expect("a session");
    let title = format!("Review: {}", last.topic);
    assert_eq!(gentle(&ruta).refresher.as_ref(), Some(&title));
    ruta.take_way_back("keep-calendar", true)
        .expect("a proposal");
    let first = &in_days(&ruta, "2026-02-02", "2026-02-08")[0];
    assert_eq!((first.title.as_str(), first.minutes), (title.as_str(), 20));
    assert_eq!(first.kind, SessionKind::Review);
    assert!(first.start.starts_with("2026-02-02T19:00"));
    assert!(first.reason.contains("look back"), "{}", first.reason);

    // It is a session like any other: what it takes is logged, and no work counts as done by it.
    let owed = planned_by_task(&ruta);
    let mut ruta = desk.at("2026-02-02T19:25:00+01:00");
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");
    assert_eq!(planned_by_task(&ruta), owed);
}

#[test]
fn a_fixed_session_stands_in_a_gentle_week_and_counts() {
    let desk = studied_a_week();
    let mut ruta = desk.at(BACK);
    let saturday = in_days(&ruta, "2026-02-07", "2026-02-07")[0].clone();
    ruta.pin_session(&saturday.id, None, None).expect("a pin");
    ruta.take_way_back("shift", true).expect("a proposal");
    let week = in_days(&ruta, "2026-02-02", "2026-02-08");
    assert!(week.iter().any(|session| session.pinned
        && (&session.id, &session.start) == (&saturday.id, &saturday.start)));
    assert!(minutes(&week) <= 464);
}

#[test]
fn days_of_hours_and_short_windows_are_eased_too() {
    for (hours, least) in [("6h", 180), ("19:00-19:35", 60)] {
        let desk = Desk::new();
        let mut ruta = desk.at(MONDAY);
        ruta.import_roadmap(None).expect("an import");
        let day = ruta_app::wire::HoursView::Windows(vec![ruta_app::wire::WindowView {
            start: 19 * 60,
            end: 19 * 60 + 35,
        }]);
        let day = if hours == "6h" {
            ruta_app::wire::HoursView::Minutes(360)
        } else {
            day
        };
        ruta.set_weekly(None, &vec![day; 7]).expect("hours");
        ruta.make_plan(&draft()).expect("a plan");
        let mut ruta = desk.at("2026-01-26T08:00:00+01:00");
        let offer = gentle(&ruta);
        assert!(offer.offered && offer.refresher.is_none());
        ruta.take_way_back("keep-calendar", true)
            .expect("a proposal");
        let week = minutes(&in_days(&ruta, "2026-01-26", "2026-02-01"));
        assert!((least..=offer.minutes).contains(&week), "{hours}: {week}");
        assert_eq!(sessions(&ruta)[0].view.status, SessionStatus::Planned);
    }
}
