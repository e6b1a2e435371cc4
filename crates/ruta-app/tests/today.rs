//! The day: the timer, what is open, what is asked.

mod desk;

use desk::{Desk, MONDAY, code, draft, entry, places, sessions};
use ruta_app::Ruta;
use ruta_app::wire::{SessionStatus, SessionView, TimerView};

/// The first session has begun; it is from 19:00 to 20:30.
const DURING: &str = "2026-01-12T19:00:00+01:00";
const TUESDAY: &str = "2026-01-13T08:00:00+01:00";
const NEXT_MONDAY: &str = "2026-01-19T08:00:00+01:00";

fn timer(ruta: &Ruta) -> TimerView {
    ruta.timer().expect("an answer").expect("a timer")
}

fn session(ruta: &Ruta, id: &str) -> SessionView {
    ruta.session_sheet(id).expect("a sheet").session
}

#[test]
fn the_timer_survives_a_restart_and_logs_what_it_measured() {
    let desk = Desk::planned();
    let id = sessions(&desk.at(MONDAY))[0].view.id.clone();
    desk.at(DURING).start_timer(&id).expect("a start");
    // Half an hour of work, ten minutes of pause, a quarter of an hour of work; a restart between.
    desk.at("2026-01-12T19:30:00+01:00")
        .pause_timer()
        .expect("a pause");
    let mut ruta = desk.at("2026-01-12T19:40:00+01:00");
    assert!(!timer(&ruta).running);
    ruta.resume_timer().expect("to go on");
    let mut ruta = desk.at("2026-01-12T19:55:00+01:00");
    assert_eq!(
        (timer(&ruta).seconds, timer(&ruta).running),
        (45 * 60, true)
    );
    let changed = ruta.stop_timer().expect("a stop");
    assert_eq!(
        changed.note.as_deref(),
        Some("45 min by the timer are logged.")
    );
    let session = session(&ruta, &id);
    assert_eq!(
        (session.status, session.logged),
        (SessionStatus::Partial, 45)
    );
    assert_eq!(ruta.timer().expect("an answer"), None);
}

#[test]
fn who_worked_longer_than_planned_has_more_behind_them() {
    let desk = Desk::planned();
    let first = sessions(&desk.at(MONDAY))[0].view.clone();
    desk.at(DURING).start_timer(&first.id).expect("a start");
    let mut ruta = desk.at("2026-01-12T22:00:00+01:00");
    ruta.stop_timer().expect("a stop");
    let session = session(&ruta, &first.id);
    assert!(first.minutes < 180);
    assert_eq!((session.status, session.logged), (SessionStatus::Done, 180));
}

#[test]
fn a_word_about_the_session_stops_the_timer() {
    let desk = Desk::planned();
    let first = sessions(&desk.at(MONDAY))[0].view.clone();
    desk.at(DURING).start_timer(&first.id).expect("a start");
    let mut ruta = desk.at("2026-01-12T19:20:00+01:00");
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");
    assert_eq!(ruta.timer().expect("an answer"), None);
    assert_eq!(session(&ruta, &first.id).logged, first.minutes);
}

#[test]
fn the_timer_is_on_one_session_at_a_time_and_on_none_that_was_answered() {
    let desk = Desk::planned();
    let all = sessions(&desk.at(MONDAY));
    let (first, second) = (&all[0].view.id, &all[1].view.id);
    let mut ruta = desk.at(DURING);
    assert_eq!(code(ruta.pause_timer()), "timer-off");
    assert_eq!(code(ruta.stop_timer()), "timer-off");
    assert_eq!(code(ruta.start_timer("s999")), "unknown-session");
    ruta.start_timer(first).expect("a start");
    assert_eq!(code(ruta.start_timer(second)), "timer-on");
    let changed = ruta.stop_timer().expect("a stop");
    assert!(
        changed
            .note
            .is_some_and(|note| note.contains("nothing is logged"))
    );
    ruta.log_sessions(&[entry(first, SessionStatus::Missed, None)])
        .expect("a log");
    assert_eq!(code(ruta.start_timer(first)), "session-logged");
}

#[test]
fn a_started_session_stays_whatever_the_replan() {
    for policy in [
        "keep-calendar",
        "balanced",
        "keep-deadlines",
        "trim",
        "shift",
    ] {
        let desk = Desk::planned();
        let ahead = sessions(&desk.at(NEXT_MONDAY));
        let one = ahead
            .iter()
            .find(|one| one.view.start.starts_with("2026-01-23"))
            .expect("a session on Friday");
        let mut ruta = desk.at(NEXT_MONDAY);
        ruta.start_timer(&one.view.id).expect("a start");
        ruta.apply_proposal(policy).expect("a replan");
        assert_eq!(
            session(&ruta, &one.view.id).start,
            one.view.start,
            "{policy}"
        );
        ruta.make_plan(&draft()).expect("a plan");
        assert_eq!(
            session(&ruta, &one.view.id).start,
            one.view.start,
            "{policy}"
        );
        let others = places(&ruta);
        let there = others.iter().filter(|place| place.2 == one.view.start);
        assert_eq!(there.count(), 1, "{policy}");
    }
}

#[test]
fn what_passed_without_a_word_is_asked_about_once_a_day() {
    let desk = Desk::planned();
    let mut ruta = desk.at(TUESDAY);
    let today = ruta.today().expect("a day");
    assert!(today.ask && !today.open.is_empty());
    assert!(today.session.is_some_and(|session| !session.on));
    ruta.put_off_open().expect("to put off");
    assert!(
        !desk
            .at("2026-01-13T22:00:00+01:00")
            .today()
            .expect("a day")
            .ask
    );
    assert!(!ruta.today().expect("a day").open.is_empty());
    let mut ruta = desk.at("2026-01-14T08:00:00+01:00");
    assert!(ruta.today().expect("a day").ask);
    let open = ruta.open_sessions().expect("a list").len() as u32;
    let (_, count) = ruta.log_all_open(SessionStatus::Done).expect("a log");
    assert_eq!(count, open);
    assert!(!ruta.today().expect("a day").ask);
    assert_eq!(
        code(ruta.log_all_open(SessionStatus::Missed)),
        "nothing-open"
    );
}

#[test]
fn elapsed_sessions_count_as_done_only_where_the_learner_says_so() {
    let desk = Desk::planned();
    let mut ruta = desk.at(NEXT_MONDAY);
    let before = ruta.bootstrap().expect("a start");
    assert!(before.missed.open > 0 && before.ask);
    ruta.set_elapsed_done(true).expect("a setting");
    let after = ruta.bootstrap().expect("a start");
    assert_eq!((after.missed.sessions, after.ask), (0, false));
    let first = sessions(&ruta)[0].view.clone();
    assert_eq!(first.status, SessionStatus::Done);
    assert!(first.assumed && first.logged == first.minutes);
    // What the learner says still counts, and nothing was written into the log.
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Missed, None)])
        .expect("a log");
    assert_eq!(ruta.bootstrap().expect("a start").missed.sessions, 1);
    ruta.set_elapsed_done(false).expect("a setting");
    assert_eq!(
        ruta.bootstrap().expect("a start").missed.open,
        before.missed.open - 1
    );
}

#[test]
fn the_day_shows_what_is_on_and_what_comes_then() {
    let desk = Desk::planned();
    let mut ruta = desk.at("2026-01-12T19:30:00+01:00");
    let today = ruta.today().expect("a day");
    let on = today.session.expect("a session");
    assert!(on.on && !on.sheet.session.reason.is_empty());
    assert_eq!(on.level_percent, 0);
    assert!(!today.then.is_empty() && today.then.iter().all(|next| next.id != on.sheet.session.id));
    // A session that is done early leaves its time free again.
    let free = today.free_minutes;
    ruta.log_sessions(&[entry(&on.sheet.session.id, SessionStatus::Done, None)])
        .expect("a log");
    let today = ruta.today().expect("a day");
    assert!(today.free_minutes > free);
    assert_eq!(today.answered.len(), 1);
}

#[test]
fn days_off_say_what_they_displace_and_move_nothing_until_the_replan() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let before = places(&ruta);
    let off = before
        .iter()
        .filter(|place| ("2026-02-02".."2026-02-09").contains(&&place.2[..10]));
    let count = off.count();
    assert!(count > 3);
    let changed = ruta
        .add_time_off("2026-02-02", "2026-02-08", None)
        .expect("days off");
    let note = changed.note.expect("a note");
    assert!(
        note.starts_with(&format!("{count} sessions stand")),
        "{note}"
    );
    assert_eq!(places(&ruta), before);
    ruta.apply_proposal("keep-calendar").expect("a replan");
    let after = places(&ruta);
    assert!(
        after
            .iter()
            .all(|place| !("2026-02-02".."2026-02-09").contains(&&place.2[..10]))
    );
    // Days on which nothing stands displace nothing.
    let changed = ruta
        .add_time_off("2026-02-02", "2026-02-08", Some("Valencia"))
        .expect("days off");
    assert_eq!(changed.note, None);
}

#[test]
fn what_is_about_to_start_or_pinned_stays_in_every_replan() {
    for policy in [
        "keep-calendar",
        "balanced",
        "keep-deadlines",
        "trim",
        "shift",
    ] {
        let desk = Desk::planned();
        let mut ruta = desk.at(NEXT_MONDAY);
        // What waits for missed work may not stay; here nothing is missed and a week falls out.
        ruta.log_all_open(SessionStatus::Done).expect("a log");
        ruta.add_time_off("2026-02-02", "2026-02-08", None)
            .expect("days off");
        let ahead = places(&ruta);
        let pinned = ahead
            .iter()
            .find(|place| place.2.starts_with("2026-01-29"))
            .expect("a session");
        ruta.pin_session(&pinned.0, None, None).expect("a pin");
        ruta.apply_proposal(policy).expect("a replan");
        let after = places(&ruta);
        let soon = |place: &&(String, String, String, String)| {
            ("2026-01-19T08".."2026-01-21T08").contains(&&place.2[..13])
        };
        let frozen: Vec<_> = ahead.iter().filter(soon).collect();
        assert!(!frozen.is_empty());
        for place in frozen.into_iter().chain([pinned]) {
            assert!(after.contains(place), "{policy}: {place:?}");
        }
    }
}
