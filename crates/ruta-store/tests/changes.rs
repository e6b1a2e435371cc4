//! Changes, undo and redo, and what they do to calendar events.

mod folder;

use chrono::{DateTime, TimeDelta, Utc};
use folder::{Folder, at, plan, session};
use ruta_core::roadmap::Edits;
use ruta_store::{
    Area, Change, Done, ExportEvent, HolidaysRecord, HoursRecord, Label, NewExport, ProfileRecord,
    SessionId, SessionLog, State, Store, StoreError, Timer,
};

fn change(
    store: &mut Store,
    at: DateTime<Utc>,
    work: impl FnOnce(&State, &mut Change<'_>) -> Result<(), StoreError>,
) -> Done<()> {
    store
        .transact(at, |state, change| {
            work(state, change)?;
            Ok::<_, StoreError>((Label::new("test"), ()))
        })
        .expect("a change")
}

/// Stores a plan of sessions, each with its start in hours from the epoch.
fn put(store: &mut Store, at: DateTime<Utc>, starts: &[(SessionId, i64)]) {
    change(store, at, |_, change| {
        let sessions = starts
            .iter()
            .map(|(id, hour)| session(*id, *hour))
            .collect();
        change.put_version(&plan(sessions)).map(drop)
    });
}

fn new_sessions<const N: usize>(store: &mut Store) -> [SessionId; N] {
    let mut ids = Vec::new();
    change(store, at(0), |_, change| {
        for _ in 0..N {
            ids.push(change.new_session(uuid::Uuid::new_v4())?);
        }
        Ok(())
    });
    ids.try_into().expect("as many as asked for")
}

/// Returns sequence, change time and presence of each event.
fn events(store: &Store) -> Vec<(u32, DateTime<Utc>, bool)> {
    let (events, _) = store.events().expect("events");
    events
        .into_iter()
        .map(|event| (event.sequence, event.changed_at, event.present))
        .collect()
}

#[test]
fn undo_and_redo_set_every_area_back_across_a_restart() {
    let folder = Folder::new();
    let mut store = folder.open();
    let empty = store.state().expect("a state");
    let [id] = new_sessions(&mut store);
    let done = change(&mut store, at(0), |state, change| {
        change.use_roadmap("road", "{}")?;
        change.set_choices(&[("framework".to_owned(), "django".to_owned())].into())?;
        let mut edits = Edits::default();
        edits.known.insert("variables".to_owned());
        change.set_edits(state, "road", &edits)?;
        let mut availability = state.availability.clone();
        availability.zone = Some("Europe/Madrid".to_owned());
        availability.weekly[0] = HoursRecord::Windows(vec![(1140, 1260), (1320, 1500)]);
        availability.weekly[5] = HoursRecord::Minutes(360);
        availability.days.insert(
            "2026-02-14".parse().expect("a date"),
            HoursRecord::default(),
        );
        let date = "2026-02-15".parse().expect("a date");
        availability.days.insert(date, HoursRecord::Minutes(90));
        let date = "2026-02-16".parse().expect("a date");
        let window = HoursRecord::Windows(vec![(600, 660)]);
        availability.days.insert(date, window);
        availability.profiles.push(ProfileRecord {
            name: "summer".to_owned(),
            from: "2026-07-01".parse().expect("a date"),
            to: "2026-08-31".parse().expect("a date"),
            weekly: availability.weekly.clone(),
        });
        availability.waking = Some((540, 1380));
        availability.holidays = Some(HolidaysRecord {
            region: "ES-MD".to_owned(),
            study: true,
        });
        availability.off.push(ruta_store::OffRecord {
            from: "2026-03-01".parse().expect("a date"),
            to: "2026-03-07".parse().expect("a date"),
            note: Some("Paris".to_owned()),
        });
        change.set_availability(&availability)?;
        change.set_busy(state, "work", &[folder::busy(5)], None)?;
        let mut settings = state.settings.clone();
        settings.pace_minutes = Some(600);
        change.set_settings(&settings)?;
        change.put_version(&plan(vec![session(id, 1)])).map(drop)
    });
    assert_eq!(
        done.areas,
        [
            Area::Roadmap,
            Area::Choices,
            Area::Edits,
            Area::Availability,
            Area::Busy,
            Area::Settings,
            Area::Plan
        ]
    );
    let full = store.state().expect("a state");

    let mut store = folder.open();
    assert_eq!(store.undo(at(1)).expect("an undo").areas, done.areas);
    let mut undone = store.state().expect("a state");
    assert_eq!(undone.redo.take(), Some(Label::new("test")));
    assert_eq!(undone, empty);

    let mut store = folder.open();
    store.redo(at(2)).expect("a redo");
    assert_eq!(store.state().expect("a state"), full);
    assert_eq!(store.redo(at(3)), Err(StoreError::NothingToRedo));
    assert_eq!(store.faults(), Ok(vec![]));
}

#[test]
fn a_new_change_ends_what_redo_could_bring() {
    let folder = Folder::new();
    let mut store = folder.open();
    for option in ["django", "fastapi"] {
        change(&mut store, at(0), |_, change| {
            change.set_choices(&[("framework".to_owned(), option.to_owned())].into())
        });
    }
    store.undo(at(1)).expect("an undo");
    store.undo(at(1)).expect("an undo");
    assert_eq!(store.undo(at(1)), Err(StoreError::NothingToUndo));
    store.redo(at(1)).expect("a redo");
    change(&mut store, at(2), |_, change| {
        change.set_choices(&[("cloud".to_owned(), "aws".to_owned())].into())
    });
    assert_eq!(store.redo(at(3)), Err(StoreError::NothingToRedo));
    store.undo(at(3)).expect("an undo");
    assert_eq!(
        store.state().expect("a state").choices["framework"],
        "django"
    );
}

#[test]
fn a_change_that_fails_changes_nothing() {
    let folder = Folder::new();
    let mut store = folder.open();
    let before = store.state().expect("a state");
    let failed = store.transact(at(0), |_, change| {
        change.set_choices(&[("framework".to_owned(), "django".to_owned())].into())?;
        change.new_session(uuid::Uuid::new_v4())?;
        Err::<(Label, ()), _>(StoreError::UnknownVersion(9))
    });
    assert_eq!(failed, Err(StoreError::UnknownVersion(9)));
    assert_eq!(store.state().expect("a state"), before);
}

#[test]
fn what_changes_nothing_is_not_noted() {
    let folder = Folder::new();
    let mut store = folder.open();
    let done = change(&mut store, at(0), |state, change| {
        change.set_settings(&state.settings)?;
        change.set_availability(&state.availability)
    });
    assert_eq!((done.areas, done.undo), (vec![], None));
}

#[test]
fn undo_never_touches_what_was_logged() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [id] = new_sessions(&mut store);
    put(&mut store, at(0), &[(id, 1)]);
    let log = SessionLog {
        timed_minutes: None,
        task: "sql".to_owned(),
        status: ruta_store::LogStatus::Partial,
        minutes: 40,
        at: at(2),
        start: ruta_core::time::Timestamp::from_minutes(60),
        review: false,
        grade: None,
    };
    let done = change(&mut store, at(2), |_, change| {
        change.set_log(id, Some(&log))
    });
    assert_eq!(done.areas, [Area::Log]);
    store.undo(at(3)).expect("an undo");
    let state = store.state().expect("a state");
    assert_eq!(state.version, None);
    assert_eq!(state.logs[&id], log);
    assert_eq!(state.done_minutes()["sql"], 40);
}

#[test]
fn a_running_timer_survives_a_restart_and_every_undo() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [id] = new_sessions(&mut store);
    put(&mut store, at(0), &[(id, 1)]);
    let mut timer = Timer::start(id, at(10));
    timer.pause(at(70));
    timer.resume(at(100));
    let done = change(&mut store, at(100), |_, change| {
        change.set_timer(Some(&timer))
    });
    assert_eq!(done.areas, [Area::Timer]);
    store.undo(at(101)).expect("an undo");
    drop(store);
    let mut store = folder.open();
    let stored = store.state().expect("a state").timer.expect("a timer");
    assert_eq!(stored, timer);
    assert_eq!(stored.seconds(at(130)), 90 * 60);
    change(&mut store, at(131), |_, change| change.set_timer(None));
    assert_eq!(store.state().expect("a state").timer, None);
}

#[test]
fn the_minutes_of_a_review_are_none_of_its_task() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [id] = new_sessions(&mut store);
    put(&mut store, at(0), &[(id, 1)]);
    let log = SessionLog {
        task: "sql".to_owned(),
        status: ruta_store::LogStatus::Done,
        minutes: 20,
        timed_minutes: None,
        at: at(2),
        start: ruta_core::time::Timestamp::from_minutes(60),
        review: true,
        grade: Some(ruta_core::review::Grade::Failed),
    };
    change(&mut store, at(2), |_, change| {
        change.set_log(id, Some(&log))
    });
    let state = store.state().expect("a state");
    assert_eq!(state.logs[&id], log);
    assert!(state.done_minutes().is_empty());
}

#[test]
fn an_event_changes_only_when_it_says_something_else() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a, b, c] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1), (b, 2)]);
    assert_eq!(events(&store), [(0, at(1), true), (0, at(1), true)]);

    // b moves, c is new.
    put(&mut store, at(2), &[(a, 1), (b, 5), (c, 7)]);
    assert_eq!(
        events(&store),
        [(0, at(1), true), (1, at(2), true), (0, at(2), true)]
    );

    // Undo takes c away and moves b back; redo brings both again. A sequence only ever grows.
    store.undo(at(3)).expect("an undo");
    assert_eq!(
        events(&store),
        [(0, at(1), true), (2, at(3), true), (1, at(3), false)]
    );
    store.redo(at(4)).expect("a redo");
    assert_eq!(
        events(&store),
        [(0, at(1), true), (3, at(4), true), (2, at(4), true)]
    );
    assert_eq!(store.faults(), Ok(vec![]));
}

#[test]
fn another_text_is_a_change_of_the_event_and_the_same_text_is_none() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1)]);
    for (text, minute, expected) in [
        ("one", 2, (0, at(1), true)),
        ("one", 3, (0, at(1), true)),
        ("two", 4, (1, at(4), true)),
        ("two", 5, (1, at(4), true)),
    ] {
        change(&mut store, at(minute), |_, change| {
            change.set_event_text(a, text)
        });
        assert_eq!(events(&store), [expected], "{text} at {minute}");
    }
}

/// Returns an export that says these sequences, of one level where it is named.
fn export(level: Option<&str>, told: &[(SessionId, u32)]) -> NewExport {
    let events = told.iter().map(|(session, sequence)| ExportEvent {
        session: *session,
        sequence: *sequence,
        cancelled: false,
        task: "sql".to_owned(),
        span: folder::session(*session, 1).span,
        summary: "SQL".to_owned(),
    });
    NewExport {
        changes: false,
        level: level.map(ToOwned::to_owned),
        session: None,
        language: "en".to_owned(),
        file: "plan.ics".to_owned(),
        events: events.collect(),
    }
}

#[test]
fn an_export_of_a_part_leaves_what_calendars_hold_of_the_rest() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a, b] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1), (b, 2)]);
    let mut tell = |minute, export: NewExport| {
        change(&mut store, at(minute), |_, change| {
            change.record_export(&export)
        });
        store.events().expect("events").1.sequences
    };
    assert_eq!(tell(2, export(Some("one"), &[(a, 0)])), [(a, 0)].into());
    assert_eq!(
        tell(3, export(Some("two"), &[(b, 0)])),
        [(a, 0), (b, 0)].into()
    );
    let mut gone = export(Some("one"), &[(a, 1)]);
    gone.events[0].cancelled = true;
    assert_eq!(tell(4, gone), [(b, 0)].into());

    let ledger = store.exports().expect("a ledger");
    let listed: Vec<_> = ledger
        .iter()
        .map(|it| (it.number, it.level.as_deref(), it.events, it.cancelled))
        .collect();
    assert_eq!(
        listed,
        [
            (3, Some("one"), 1, 1),
            (2, Some("two"), 1, 0),
            (1, Some("one"), 1, 0)
        ]
    );
    assert_eq!(store.export_events(3).expect("what it said")[0].sequence, 1);
    let told: Vec<_> = store
        .told_events()
        .expect("what was said")
        .iter()
        .map(|it| (it.session, it.sequence, it.cancelled))
        .collect();
    assert_eq!(told, [(a, 0, false), (a, 1, true), (b, 0, false)]);
}

#[test]
fn what_calendars_hold_already_is_no_news_and_its_next_change_is_higher() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1)]);
    change(&mut store, at(2), |_, change| change.hold_event(a, 7));
    let (events, exported) = store.events().expect("events");
    assert_eq!(events[0].sequence, 7);
    assert_eq!(exported.sequences, [(a, 7)].into());
    change(&mut store, at(3), |_, change| change.hold_event(a, 2));
    put(&mut store, at(4), &[(a, 5)]);
    assert_eq!(self::events(&store)[0].0, 8);
    assert_eq!(store.faults(), Ok(vec![]));
}

#[test]
fn calendars_hold_what_was_present_at_the_last_export() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a, b] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1), (b, 2)]);
    put(&mut store, at(2), &[(a, 3)]);
    change(&mut store, at(3), |_, change| {
        change.record_export(&export(None, &[(a, 1)]))
    });
    let (_, exported) = store.events().expect("events");
    assert_eq!(exported.last_at, Some(at(3)));
    assert_eq!(exported.sequences, [(a, 1)].into());
}

#[test]
fn a_backup_goes_on_from_what_calendars_hold() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a, b] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1), (b, 2)]);
    let backup = store.backup(at(2)).expect("a backup");
    let [c] = new_sessions(&mut store);
    put(&mut store, at(3), &[(a, 1), (b, 9), (c, 5)]);
    change(&mut store, at(4), |_, change| {
        change.record_export(&export(None, &[(a, 0), (b, 1), (c, 0)]))
    });
    let (before, exported) = store.events().expect("events");

    store.restore_backup(&backup.id, at(5)).expect("a restore");
    assert_eq!(
        events(&store),
        [
            (0, at(1), true),  // a says what it said,
            (2, at(5), true),  // b is back where it was,
            (1, at(5), false), // and c went.
        ]
    );
    let (after, still) = store.events().expect("events");
    assert_eq!(still, exported);
    assert!(
        before
            .iter()
            .zip(&after)
            .all(|(old, new)| old.uid == new.uid)
    );
    // A new session is nobody who was there before.
    let [d] = new_sessions(&mut store);
    assert!(d > c);
    assert_eq!(store.faults(), Ok(vec![]));
    assert_eq!(folder.open().state(), store.state());
}

#[test]
fn versions_are_listed_newest_first_and_none_is_lost() {
    let folder = Folder::new();
    let mut store = folder.open();
    let [a, b] = new_sessions(&mut store);
    put(&mut store, at(1), &[(a, 1)]);
    put(&mut store, at(2), &[(a, 1), (b, 2)]);
    store.undo(at(3)).expect("an undo");
    let versions: Vec<_> = store
        .versions()
        .expect("versions")
        .into_iter()
        .map(|version| (version.number, version.sessions, version.current))
        .collect();
    assert_eq!(versions, [(2, 2, false), (1, 1, true)]);
    put(&mut store, at(4), &[(b, 9)]);
    assert_eq!(store.versions().expect("versions")[0].number, 3);
    assert_eq!(at(4) - at(3), TimeDelta::minutes(1));
}
