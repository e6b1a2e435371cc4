//! Sessions as other programs leave them: read back, and patched without losing anything.

use ruta_calendar::{EventFields, Renew, Said, patch, read_events};
use ruta_core::time::Zone;

const THEIRS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nX-PHONE:yes\r\n\
BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n\
TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n\
TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
BEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260101T000000Z\r\nSEQUENCE:4\r\n\
DTSTART;TZID=Europe/Madrid:20260112T190000\r\nDURATION:PT1H\r\nSUMMARY:Mine\\, edited by a\r\n  \
very long hand\r\nDESCRIPTION:Theirs\r\nX-NOTE;X-A=\"b:c\":kept\r\n\
BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT7M\r\nDESCRIPTION:Go\r\nDURATION:PT5M\r\nREPEAT:1\r\n\
END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const FRESH: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ruta//EN\r\n\
BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\nX-FRESH:1\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n\
TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
BEGIN:VEVENT\r\nUID:u\r\nDTSTAMP:20260201T000000Z\r\nSEQUENCE:5\r\n\
DTSTART;TZID=Europe/Madrid:20260113T200000\r\nDTEND;TZID=Europe/Madrid:20260113T210000\r\n\
SUMMARY:Ours\r\nDESCRIPTION:Ours too\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn madrid() -> Zone {
    Zone::named("Europe/Madrid").expect("a zone")
}

/// Returns what a text says of its one event.
fn said(text: &str) -> Said {
    let mut readings = read_events(text.as_bytes(), &madrid()).expect("a calendar");
    assert_eq!(readings.len(), 1);
    readings.remove(0).said
}

fn fields(text: &str) -> EventFields {
    match said(text) {
        Said::Once(fields) => fields,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_patch_moves_the_event_and_keeps_all_else() {
    let patched = patch(THEIRS, FRESH, Renew::default());
    let (now, fresh) = (fields(&patched), fields(FRESH));
    assert_eq!((now.span, now.sequence), (fresh.span, 5));
    assert_eq!(now.summary, "Mine, edited by a very long hand");
    assert_eq!(now.description, "Theirs");
    for kept in [
        "X-PHONE:yes\r\n",
        "TZID:Asia/Tokyo\r\n",
        "X-NOTE;X-A=\"b:c\":kept\r\n",
        "TRIGGER:-PT7M\r\nDESCRIPTION:Go\r\nDURATION:PT5M\r\nREPEAT:1\r\n",
        "PRODID:-//Phone//EN\r\n",
    ] {
        assert!(patched.contains(kept), "{kept} is lost: {patched}");
    }
    assert_eq!(patched.matches("TZID:Europe/Madrid\r\n").count(), 1);
    assert!(patched.contains("X-FRESH:1") && !patched.contains("DURATION:PT1H"));
    for line in patched.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
}

#[test]
fn a_patch_renews_the_texts_that_it_is_told_to() {
    let renew = Renew {
        summary: true,
        description: true,
    };
    let now = fields(&patch(THEIRS, FRESH, renew));
    assert_eq!(now.summary, "Ours");
    assert_eq!(now.description, "Ours too");
}

#[test]
fn a_patch_twice_is_a_patch_once() {
    let once = patch(THEIRS, FRESH, Renew::default());
    assert_eq!(patch(&once, FRESH, Renew::default()), once);
}

#[test]
fn an_event_that_repeats_or_has_no_time_of_its_own_says_so() {
    let with = |old: &str, new: &str| said(&FRESH.replace(old, new));
    let span = fields(FRESH).span;
    let repeats = Said::Repeats(Some(span));
    assert_eq!(with("STATUS:CONFIRMED", "RRULE:FREQ=DAILY"), repeats);
    assert_eq!(with("STATUS:CONFIRMED", "RDATE:20260114T190000Z"), repeats);
    let day = "DTSTART;VALUE=DATE:20260113\r\n";
    let start = "DTSTART;TZID=Europe/Madrid:20260113T200000\r\n";
    let end = "DTEND;TZID=Europe/Madrid:20260113T210000\r\n";
    assert_eq!(with(&format!("{start}{end}"), day), Said::Unclear);
    assert_eq!(with(end, ""), Said::Unclear);
    assert_eq!(with("20260113T200000", "tomorrow"), Said::Unclear);
    match with("STATUS:CONFIRMED", "STATUS:CANCELLED") {
        Said::Once(fields) => assert!(fields.cancelled),
        other => panic!("{other:?}"),
    }
}
