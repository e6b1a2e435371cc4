//! Busy calendars and what they do to a plan.

mod desk;

use desk::{Desk, MONDAY, code, full_export, places};
use ruta_app::BusyKind;
use ruta_app::wire::{Area, Language};

/// A weekly meeting on Monday evenings, and an event without a start.
const MEETINGS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n\
    BEGIN:VEVENT\r\nUID:one\r\nDTSTAMP:20260101T000000Z\r\n\
    DTSTART;TZID=Europe/Madrid:20260112T193000\r\nDTEND;TZID=Europe/Madrid:20260112T203000\r\n\
    RRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY:Choir\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:two\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Lost\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

#[test]
fn busy_time_is_free_time_no_more_and_undo_gives_it_back() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let free =
        |ruta: &ruta_app::Ruta| ruta.availability_view().expect("a view").weeks[0].free_minutes;
    let before = free(&ruta);
    let report = ruta
        .add_busy_calendar("Choir", MEETINGS.as_bytes(), false)
        .expect("a calendar");
    assert_eq!((report.events, report.skipped.len()), (4, 1));
    assert_eq!(report.skipped[0].name, "Lost");
    assert_eq!(report.skipped[0].reason, "it has no start");
    assert_eq!(free(&ruta), before - 60);
    let spans = ruta.busy_spans().expect("spans");
    assert_eq!(spans.len(), 4);
    assert_eq!(spans[0].start, "2026-01-12T19:30:00+01:00");

    // The next replan leaves the meetings alone.
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    for (_, _, start, end) in places(&ruta) {
        let clear = spans
            .iter()
            .all(|busy| end <= busy.start || busy.end <= start);
        assert!(clear, "{start} to {end}");
    }
    ruta.undo().expect("an undo");
    ruta.undo().expect("an undo");
    assert_eq!(free(&ruta), before);
}

#[test]
fn the_same_name_again_replaces_the_calendar() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    for _ in 0..2 {
        ruta.add_busy_calendar(" Choir ", MEETINGS.as_bytes(), false)
            .expect("a calendar");
    }
    let sources = ruta.availability_view().expect("a view").busy;
    assert_eq!(sources.len(), 1);
    assert_eq!((sources[0].name.as_str(), sources[0].events), ("Choir", 4));
    ruta.remove_busy_calendar("Choir").expect("a removal");
    assert_eq!(ruta.availability_view().expect("a view").busy, []);
}

#[test]
fn the_plan_s_own_events_never_count_as_busy() {
    let desk = Desk::planned();
    let file = desk.file("plan.ics");
    let mut ruta = desk.at(MONDAY);
    ruta.export_calendar(&file, &full_export())
        .expect("an export");
    let bytes = std::fs::read(&file).expect("the file");
    // As a calendar program gives them back: under its own name, with the UIDs kept.
    let text = String::from_utf8(bytes).expect("a text");
    let foreign: String = text
        .lines()
        .filter(|line| !line.starts_with("PRODID") && !line.starts_with("X-"))
        .flat_map(|line| [line, "\r\n"])
        .collect();
    for own in [&text, &foreign] {
        let report = ruta
            .add_busy_calendar("mine", own.as_bytes(), false)
            .expect("a calendar");
        assert_eq!(report.events, 0);
    }
}

#[test]
fn what_is_no_calendar_is_refused_in_the_learner_s_words() {
    let desk = Desk::planned();
    let mut ruta = desk.in_language(MONDAY, Language::Es);
    for (bytes, detail) in [("", "vacío"), ("hello", "no es un archivo de calendario")] {
        let error = ruta
            .add_busy_calendar("work", bytes.as_bytes(), false)
            .expect_err("a refusal");
        assert_eq!(error.code(), "calendar-unreadable");
        assert!(ruta.explain(&error).message.contains(detail));
    }
    assert_eq!(
        code(ruta.add_busy_calendar("  ", MEETINGS.as_bytes(), false)),
        "no-name"
    );
    assert_eq!(ruta.availability_view().expect("a view").busy, []);
}

#[test]
fn a_file_is_read_again_when_it_changes_and_undo_leaves_that() {
    let desk = Desk::planned();
    let file = desk.file("choir.ics");
    std::fs::write(&file, MEETINGS).expect("a file");
    let mut ruta = desk.at(MONDAY);
    let report = ruta
        .add_busy_file("Choir", &file, false)
        .expect("a calendar");
    assert_eq!(report.events, 4);
    let listed = |ruta: &ruta_app::Ruta| ruta.availability_view().expect("a view").busy;
    assert_eq!(
        listed(&ruta)[0].place.as_deref(),
        Some(&*file.display().to_string())
    );
    let same = ruta.refresh_busy(BusyKind::Files).expect("a look");
    assert_eq!((same.read.len(), same.failed.len()), (0, 0));

    std::fs::write(&file, MEETINGS.replace("COUNT=4", "COUNT=7")).expect("a file");
    let refresh = desk
        .at(MONDAY)
        .refresh_busy(BusyKind::Files)
        .expect("a look");
    assert_eq!(refresh.read, ["Choir"]);
    assert!(refresh.changed.areas.contains(&Area::Availability));
    assert_eq!(listed(&ruta)[0].events, 7);
    // What undo takes back is still that the calendar was added.
    ruta.undo().expect("an undo");
    assert_eq!(listed(&ruta), []);
    ruta.redo().expect("a redo");
    assert_eq!(listed(&ruta)[0].events, 7);
}

#[test]
fn a_file_that_is_touched_or_gone_changes_nothing() {
    let desk = Desk::planned();
    let file = desk.file("choir.ics");
    std::fs::write(&file, MEETINGS).expect("a file");
    let mut ruta = desk.at(MONDAY);
    ruta.add_busy_file("Choir", &file, false)
        .expect("a calendar");
    let spans = ruta.busy_spans().expect("spans");

    // Another time of change, the same text.
    std::fs::remove_file(&file).expect("it was there");
    std::fs::write(&file, MEETINGS).expect("a file");
    let refresh = ruta.refresh_busy(BusyKind::Files).expect("a look");
    assert_eq!((refresh.read.len(), refresh.failed.len()), (0, 0));

    for broken in [Some("hello"), None] {
        match broken {
            Some(text) => std::fs::write(&file, text).expect("a file"),
            None => std::fs::remove_file(&file).expect("it was there"),
        }
        let refresh = ruta.refresh_busy(BusyKind::Files).expect("a look");
        assert_eq!(refresh.read, [""; 0]);
        assert_eq!(refresh.failed[0].name, "Choir");
        assert!(refresh.failed[0].why.contains(' '), "{refresh:?}");
        assert_eq!(ruta.busy_spans().expect("spans"), spans);
    }
}

#[test]
fn a_file_is_read_again_after_a_month_although_it_stands_still() {
    let desk = Desk::planned();
    let file = desk.file("choir.ics");
    // A meeting every week, for ever: how many of them are kept depends on when it was read.
    let endless = MEETINGS.replace(";COUNT=4", "");
    std::fs::write(&file, endless).expect("a file");
    let mut ruta = desk.at(MONDAY);
    let first = ruta
        .add_busy_file("Choir", &file, false)
        .expect("a calendar");
    let mut later = desk.at("2026-03-16T08:00:00+01:00");
    let refresh = later.refresh_busy(BusyKind::Files).expect("a look");
    assert_eq!(refresh.read, ["Choir"]);
    let events = later.availability_view().expect("a view").busy[0].events;
    assert!(events > first.events, "{events} after {}", first.events);
}
