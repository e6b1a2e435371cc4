//! How the window sits on the desktop: preferences, the computer's zone, reminders.

mod desk;

use desk::{Desk, MONDAY, entry, sessions};
use ruta_app::Ruta;
use ruta_app::ports::{FixedClock, GivenPassword, Ports, RandomIds};
use ruta_app::report::Reminder;
use ruta_app::wire::{ClockStyle, FirstDay, Language, Preferences, SessionStatus};
use ruta_core::time::{Zone, parse_instant};

/// The first session of the plan is from 19:00 to 21:00.
const TEN_TO_SEVEN: &str = "2026-01-12T18:50:00+01:00";

fn wanted() -> Preferences {
    Preferences {
        first_day: FirstDay::Sunday,
        clock: ClockStyle::Twelve,
        reminder_minutes: 25,
        zoom_percent: 130,
    }
}

/// Returns the reminders at a moment, where the last look was at another.
fn reminders(ruta: &Ruta, since: &str) -> Vec<Reminder> {
    let since = parse_instant(since).expect("an instant");
    ruta.reminders(since).expect("an answer")
}

#[test]
fn preferences_outlive_a_restart_and_undo_leaves_them() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let before = ruta.bootstrap().expect("a start");
    assert_eq!(before.preferences.reminder_minutes, 10);
    let changed = ruta.set_preferences(wanted()).expect("a change");
    assert_eq!(changed.undo, before.undo);
    let start = desk.at(MONDAY).bootstrap().expect("a start");
    assert_eq!(start.preferences, wanted());
    assert_eq!((start.first_day_of_week, start.twelve_hours), (0, true));
}

#[test]
fn what_is_beyond_sense_is_taken_as_the_next_that_is_not() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let odd = Preferences {
        reminder_minutes: 100_000,
        zoom_percent: 1,
        ..wanted()
    };
    ruta.set_preferences(odd).expect("a change");
    let stored = ruta.bootstrap().expect("a start").preferences;
    assert_eq!((stored.reminder_minutes, stored.zoom_percent), (1440, 50));
}

#[test]
fn a_session_is_reminded_of_once_and_in_time() {
    let desk = Desk::planned();
    let said = reminders(&desk.at(TEN_TO_SEVEN), "2026-01-12T18:49:40+01:00");
    let first = &sessions(&desk.at(MONDAY))[0].view;
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].title, format!("{} in 10 min", first.title));
    assert_eq!(said[0].body, format!("19:00–21:00. {}", first.reason));
    assert_eq!(reminders(&desk.at(TEN_TO_SEVEN), TEN_TO_SEVEN), []);
    let asleep = reminders(&desk.at("2026-01-12T19:30:00+01:00"), MONDAY);
    assert_eq!(asleep[0].title, format!("{} has begun", first.title));
}

#[test]
fn nothing_is_reminded_of_that_is_over_answered_begun_or_not_wanted() {
    let desk = Desk::planned();
    assert_eq!(reminders(&desk.at("2026-01-12T23:00:00+01:00"), MONDAY), []);
    let id = sessions(&desk.at(MONDAY))[0].view.id.clone();
    let mut ruta = desk.at(TEN_TO_SEVEN);
    ruta.start_timer(&id).expect("a start");
    assert_eq!(reminders(&ruta, MONDAY), []);
    ruta.log_sessions(&[entry(&id, SessionStatus::Skipped, None)])
        .expect("a word");
    assert_eq!(reminders(&ruta, MONDAY), []);
    let never = Preferences {
        reminder_minutes: 0,
        ..wanted()
    };
    let other = Desk::planned();
    let mut ruta = other.at(TEN_TO_SEVEN);
    ruta.set_preferences(never).expect("a change");
    assert_eq!(reminders(&ruta, MONDAY), []);
}

#[test]
fn a_computer_in_another_zone_is_asked_about_until_the_learner_keeps_the_plan_s() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |zone: &str| {
        let ports = Ports {
            clock: Box::new(FixedClock(parse_instant(MONDAY).expect("an instant"))),
            ids: Box::new(RandomIds),
            system_zone: Zone::named(zone).expect("a zone"),
            passwords: Box::new(GivenPassword(String::new())),
        };
        Ruta::open(folder.path(), ports, Some(Language::En)).expect("a data folder")
    };
    let asked = |ruta: &Ruta| ruta.bootstrap().expect("a start").zone_asked;
    let mut ruta = at("Europe/Madrid");
    ruta.import_roadmap(None).expect("a roadmap");
    ruta.set_weekly(Some("Europe/Madrid"), &desk::evenings())
        .expect("hours");
    assert_eq!(asked(&at("Asia/Tokyo")), None, "there is no plan yet");
    ruta.make_plan(&desk::draft()).expect("a plan");
    assert_eq!(asked(&ruta), None);
    assert_eq!(asked(&at("Europe/Paris")), None, "its clocks show the same");
    let mut away = at("Asia/Tokyo");
    assert_eq!(asked(&away).as_deref(), Some("Asia/Tokyo"));
    away.keep_zone().expect("a word");
    assert_eq!(asked(&at("Asia/Tokyo")), None);
    assert_eq!(asked(&at("America/Lima")).as_deref(), Some("America/Lima"));
}
