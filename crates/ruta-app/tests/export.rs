//! Exports of a part, in another language, in several files; and the ledger of them all.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, code, events, field, full_export, sessions};
use ruta_app::wire::{ExportOptions, Language};

fn read(desk: &Desk, name: &str) -> String {
    std::fs::read_to_string(desk.file(name)).expect("a file")
}

/// Exports to a file and returns its events by UID.
fn exported(
    desk: &Desk,
    now: &str,
    options: &ExportOptions,
) -> std::collections::BTreeMap<String, String> {
    desk.at(now)
        .export_calendar(&desk.file("plan.ics"), options)
        .expect("an export");
    events(&read(desk, "plan.ics"))
}

fn level(id: &str) -> ExportOptions {
    ExportOptions {
        level: Some(id.to_owned()),
        ..full_export()
    }
}

#[test]
fn the_levels_together_are_the_plan() {
    let desk = Desk::planned();
    let whole = exported(&desk, MONDAY, &full_export());
    let roadmap = desk.at(MONDAY).roadmap_view().expect("a roadmap");
    let mut together = std::collections::BTreeMap::new();
    for one in &roadmap.levels {
        let part = exported(&desk, MONDAY, &level(&one.id));
        assert!(part.len() < whole.len());
        together.extend(part);
    }
    assert_eq!(together, whole);
    let unknown = desk
        .at(MONDAY)
        .export_calendar(&desk.file("no.ics"), &level("nowhere"));
    assert_eq!(code(unknown), "unknown-level");
    assert!(!desk.file("no.ics").exists());
}

#[test]
fn one_session_is_one_event_without_a_calendars_name() {
    let desk = Desk::planned();
    let one = &sessions(&desk.at(MONDAY))[3].view;
    let options = ExportOptions {
        session: Some(one.id.clone()),
        ..full_export()
    };
    let found = exported(&desk, MONDAY, &options);
    assert_eq!(found.keys().collect::<Vec<_>>(), [&one.uid]);
    assert!(!read(&desk, "plan.ics").contains("X-WR-CALNAME"));
    let unknown = ExportOptions {
        session: Some("s9999".to_owned()),
        ..full_export()
    };
    let refused = desk
        .at(MONDAY)
        .export_calendar(&desk.file("no.ics"), &unknown);
    assert_eq!(code(refused), "unknown-session");
}

#[test]
fn an_export_of_one_level_leaves_the_other_untold() {
    let desk = Desk::planned();
    let roadmap = desk.at(MONDAY).roadmap_view().expect("a roadmap");
    let first = exported(&desk, MONDAY, &level(&roadmap.levels[0].id));
    let state = desk.at(MONDAY).export_state().expect("a state");
    let all = sessions(&desk.at(MONDAY)).len();
    assert_eq!(state.new as usize, all - first.len());
    assert_eq!((state.changed, state.gone, state.stale), (0, 0, true));
}

#[test]
fn another_language_changes_what_events_say_and_counts_once() {
    let desk = Desk::planned();
    let english = exported(&desk, MONDAY, &full_export());
    let spanish = ExportOptions {
        language: Some(Language::Es),
        ..full_export()
    };
    let once = exported(&desk, MONDAY, &spanish);
    let again = exported(&desk, MONDAY, &spanish);
    assert_eq!(once, again);
    assert_eq!(english.len(), once.len());
    for (uid, event) in &once {
        let unfolded = event.replace("\r\n ", "");
        assert!(unfolded.contains("Por qué aquí"), "{unfolded}");
        assert_eq!(field(event, "SEQUENCE").as_deref(), Some("1"), "{uid}");
    }
    // The learner's own language is English; the file is as the plan all the same.
    let state = desk.at(MONDAY).export_state().expect("a state");
    assert!(!state.stale, "{state:?}");
}

#[test]
fn a_plan_that_fits_in_one_file_is_not_split() {
    let desk = Desk::planned();
    let split = ExportOptions {
        split: true,
        ..full_export()
    };
    let report = desk
        .at(MONDAY)
        .export_calendar(&desk.file("plan.ics"), &split)
        .expect("an export");
    assert_eq!(report.paths, [desk.file("plan.ics").display().to_string()]);
    assert_eq!(report.note, None);
}

#[test]
fn the_ledger_tells_what_was_exported_when_with_which_sequence() {
    let desk = Desk::planned();
    assert_eq!(desk.at(MONDAY).exports().expect("a ledger"), []);
    exported(&desk, MONDAY, &full_export());
    let fresh = desk.at(MONDAY).export_state().expect("a state");
    assert!(!fresh.stale);

    let mut ruta = desk.at(WEEK_LATER);
    ruta.apply_proposal("shift").expect("a proposal");
    let state = ruta.export_state().expect("a state");
    assert!(state.stale && state.new + state.changed + state.gone > 0);
    let changes = ExportOptions {
        changes: true,
        ..full_export()
    };
    exported(&desk, WEEK_LATER, &changes);

    let ledger = desk.at(WEEK_LATER).exports().expect("a ledger");
    assert_eq!(ledger.len(), 2);
    let (last, first) = (&ledger[0], &ledger[1]);
    assert_eq!((last.number, first.number), (2, 1));
    assert!(last.changes && !first.changes);
    assert_eq!(last.cancelled, state.gone);
    assert_eq!(last.events, state.new + state.changed + state.gone);
    assert_eq!(first.at, "2026-01-12T08:00:00+01:00");
    assert_eq!(first.language.as_deref(), Some("en"));
    let told = desk.at(WEEK_LATER).export_events(2).expect("what it said");
    assert_eq!(told.len() as u32, last.events);
    let written = events(&read(&desk, "plan.ics"));
    for event in &told {
        let sequence = field(&written[&event.uid], "SEQUENCE");
        assert_eq!(sequence, Some(event.sequence.to_string()));
    }
}

#[test]
fn a_feed_shows_every_session_and_notes_nothing() {
    let desk = Desk::planned();
    let ruta = desk.at(MONDAY);
    let feed = ruta.calendar_feed().expect("a feed");
    assert_eq!(events(&feed).len(), sessions(&ruta).len());
    assert_eq!(feed, desk.at(WEEK_LATER).calendar_feed().expect("a feed"));
    assert_eq!(ruta_calendar::lint_as(&feed, ruta_calendar::Form::Feed), []);
    assert_eq!(ruta.exports().expect("a ledger"), []);
    // What is absent is gone, so a plan that is no more leaves an empty calendar.
    let nobody = Desk::new().at(MONDAY).calendar_feed().expect("a feed");
    assert_eq!(events(&nobody).len(), 0);
}
