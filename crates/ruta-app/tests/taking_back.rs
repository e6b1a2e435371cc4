//! What the learner changed in a calendar, taken back from a file that it exported.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, code, field, full_export, sessions};
use ruta_app::Ruta;
use ruta_app::report::ListedSession;
use ruta_app::wire::{ExportOptions, SessionStatus, TakeBackOptions};

/// A planned desk whose calendar was given the whole plan, and the file.
fn exported() -> (Desk, String) {
    let desk = Desk::planned();
    desk.at(MONDAY)
        .export_calendar(&desk.file("plan.ics"), &full_export())
        .expect("an export");
    let text = std::fs::read_to_string(desk.file("plan.ics")).expect("a file");
    (desk, text)
}

fn options() -> TakeBackOptions {
    TakeBackOptions::default()
}

/// Returns the file with the event of a session changed.
fn edited(text: &str, uid: &str, edit: impl Fn(&str) -> String) -> String {
    let at = text.find(&format!("UID:{uid}")).expect("the event");
    let start = text[..at].rfind("BEGIN:VEVENT").expect("its start");
    let end = at + text[at..].find("END:VEVENT").expect("its end") + "END:VEVENT\r\n".len();
    let event = edit(&text[start..end]);
    format!("{}{event}{}", &text[..start], &text[end..])
}

/// Moves an event by an hour, as a calendar program would: with a higher sequence.
fn later(event: &str) -> String {
    let moved = event
        .replace("T210000", "T220000")
        .replace("T200000", "T210000")
        .replace("T190000", "T200000");
    assert_ne!(moved, event);
    moved.replace("SEQUENCE:0", "SEQUENCE:3")
}

fn find(ruta: &Ruta, id: &str) -> ListedSession {
    let found = sessions(ruta).into_iter().find(|one| one.view.id == id);
    found.expect("the session")
}

#[test]
fn what_was_moved_in_the_calendar_is_fixed_there_and_is_no_news_to_it() {
    let (desk, text) = exported();
    let mut ruta = desk.at(MONDAY);
    let first = sessions(&ruta)[0].view.clone();
    let file = edited(&text, &first.uid, later);

    let dry = TakeBackOptions {
        dry_run: true,
        ..options()
    };
    let report = ruta
        .take_back_calendar(file.as_bytes(), &dry)
        .expect("a report");
    assert_eq!((report.moved.len(), report.skipped.len()), (1, 0));
    assert_eq!(find(&ruta, &first.id).view.start, first.start);

    let report = ruta
        .take_back_calendar(file.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.moved[0].id, first.id);
    assert_eq!(report.sessions as usize, sessions(&ruta).len());
    let moved = find(&ruta, &first.id).view;
    assert_eq!(moved.start, "2026-01-12T20:00:00+01:00");
    assert!(moved.pinned);
    let state = ruta.export_state().expect("a state");
    assert!(!state.stale, "{state:?}");

    // The next export must not look older than what stands there.
    ruta.export_calendar(&desk.file("again.ics"), &full_export())
        .expect("an export");
    let again = std::fs::read_to_string(desk.file("again.ics")).expect("a file");
    let event = &desk::events(&again)[&first.uid];
    assert_eq!(field(event, "SEQUENCE").as_deref(), Some("3"));

    // Read once more it changes nothing, and one undo takes it back.
    let report = ruta
        .take_back_calendar(file.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.moved, []);
    ruta.undo().expect("an undo");
    assert_eq!(find(&ruta, &first.id).view.start, first.start);
}

#[test]
fn what_was_called_off_is_skipped_and_never_exported_again() {
    let (desk, text) = exported();
    let mut ruta = desk.at(MONDAY);
    let first = sessions(&ruta)[0].view.clone();
    let file = edited(&text, &first.uid, |event| {
        event.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
    });
    let report = ruta
        .take_back_calendar(file.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.skipped[0].id, first.id);
    assert_eq!(find(&ruta, &first.id).view.status, SessionStatus::Skipped);
    for changes in [false, true] {
        let how = ExportOptions {
            changes,
            ..full_export()
        };
        let written = ruta.export_calendar(&desk.file("again.ics"), &how);
        if changes {
            assert_eq!(code(written), "nothing-to-export");
        } else {
            written.expect("an export");
        }
        let again = std::fs::read_to_string(desk.file("again.ics")).expect("a file");
        assert!(!again.contains(&first.uid), "{changes}");
    }
    assert!(!ruta.calendar_feed().expect("a feed").contains(&first.uid));
}

#[test]
fn what_is_not_in_the_file_was_deleted_only_where_the_file_is_complete() {
    let (desk, text) = exported();
    let mut ruta = desk.at(MONDAY);
    let first = sessions(&ruta)[0].view.clone();
    let file = edited(&text, &first.uid, |_| String::new());
    let report = ruta
        .take_back_calendar(file.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.skipped, []);
    let complete = TakeBackOptions {
        complete: true,
        ..options()
    };
    let report = ruta
        .take_back_calendar(file.as_bytes(), &complete)
        .expect("a report");
    assert_eq!(report.skipped.len(), 1);
    assert_eq!(find(&ruta, &first.id).view.status, SessionStatus::Skipped);

    // So much at once is a question.
    let second = sessions(&ruta)[1].view.uid.clone();
    let at = text.find("BEGIN:VEVENT").expect("an event");
    let one = text.find(&format!("UID:{second}")).expect("the event");
    let start = text[..one].rfind("BEGIN:VEVENT").expect("its start");
    let end = one + text[one..].find("END:VEVENT").expect("its end") + "END:VEVENT\r\n".len();
    let alone = format!("{}{}END:VCALENDAR\r\n", &text[..at], &text[start..end]);
    let refused = ruta.take_back_calendar(alone.as_bytes(), &complete);
    assert_eq!(code(refused), "many-gone");
    let sure = TakeBackOptions {
        accept_deletions: true,
        ..complete
    };
    let report = ruta
        .take_back_calendar(alone.as_bytes(), &sure)
        .expect("a report");
    assert!(report.skipped.len() > 5, "{}", report.skipped.len());
}

#[test]
fn a_calendar_that_nobody_brought_up_to_date_moves_nothing_back() {
    let (desk, text) = exported();
    let mut ruta = desk.at(WEEK_LATER);
    ruta.apply_proposal("shift").expect("a proposal");
    ruta.export_calendar(&desk.file("new.ics"), &full_export())
        .expect("an export");
    let before = desk::places(&ruta);
    let report = ruta
        .take_back_calendar(text.as_bytes(), &options())
        .expect("a report");
    assert_eq!((report.moved.len(), report.skipped.len()), (0, 0));
    assert_eq!(desk::places(&ruta), before);
}

#[test]
fn a_subscribers_copy_that_is_older_than_the_plan_moves_nothing_back() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let feed = ruta.calendar_feed().expect("a feed");
    let first = sessions(&ruta)[0].view.clone();
    ruta.pin_session(&first.id, Some("2026-01-17T08:00:00+01:00"), None)
        .expect("a move");
    let report = ruta
        .take_back_calendar(feed.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.moved, []);
    let edited = edited(&feed, &first.uid, later);
    let report = ruta
        .take_back_calendar(edited.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.moved.len(), 1);
}

#[test]
fn a_session_made_to_repeat_is_told_and_events_of_others_are_left_alone() {
    let (desk, text) = exported();
    let mut ruta = desk.at(MONDAY);
    let first = sessions(&ruta)[0].view.clone();
    let dentist = "BEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20260101T000000Z\r\n\
                   DTSTART:20260113T180000Z\r\nDTEND:20260113T190000Z\r\nSUMMARY:Dentist\r\n\
                   END:VEVENT\r\n";
    let file = edited(&text, &first.uid, |event| {
        let series = event.replace("SEQUENCE:0", "SEQUENCE:1\r\nRRULE:FREQ=WEEKLY;COUNT=3");
        format!("{dentist}{series}")
    });
    let report = ruta
        .take_back_calendar(file.as_bytes(), &options())
        .expect("a report");
    assert_eq!(report.apart.len(), 1);
    assert_eq!(report.apart[0].id, first.id);
    assert_eq!(report.foreign, 1);
}

#[test]
fn a_file_without_a_session_of_the_plan_is_refused() {
    let (desk, text) = exported();
    let mut ruta = desk.at(MONDAY);
    let stranger = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\n\
                    DTSTART:20260113T180000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let complete = TakeBackOptions {
        complete: true,
        ..options()
    };
    for wrong in [stranger, "hello", ""] {
        let refused = code(ruta.take_back_calendar(wrong.as_bytes(), &complete));
        let expected = ["nothing-to-take-back", "calendar-unreadable"];
        assert!(expected.contains(&refused), "{wrong}: {refused}");
    }
    assert_eq!(sessions(&ruta).len(), text.matches("BEGIN:VEVENT").count());
}
