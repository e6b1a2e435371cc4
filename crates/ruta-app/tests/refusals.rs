//! What is refused, and that the plan is as it was afterwards.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, code, draft, entry, evenings, places, sessions, window};
use ruta_app::Ruta;
use ruta_app::wire::{ChoicePick, HoursView, PlanDraft, RulesView, SessionStatus, WindowView};

/// Checks that what `work` tries is refused with a code and changes nothing.
fn refused(desk: &Desk, now: &str, expected: &str, work: impl FnOnce(&mut Ruta) -> &'static str) {
    let before = (
        places(&desk.at(now)),
        desk.at(now).bootstrap().expect("a start"),
    );
    let mut ruta = desk.at(now);
    assert_eq!(work(&mut ruta), expected);
    drop(ruta);
    let after = (
        places(&desk.at(now)),
        desk.at(now).bootstrap().expect("a start"),
    );
    assert_eq!(after, before, "{expected}");
}

#[test]
fn what_a_newcomer_lacks_is_named() {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    assert_eq!(code(ruta.roadmap_view()), "no-roadmap");
    assert_eq!(code(ruta.make_plan(&draft())), "no-roadmap");
    assert_eq!(code(ruta.sessions(None, None)), "no-plan");
    assert_eq!(code(ruta.proposals()), "no-plan");
    assert_eq!(code(ruta.undo()), "nothing-to-undo");
    ruta.import_roadmap(None).expect("an import");
    assert_eq!(code(ruta.make_plan(&draft())), "no-availability");
    assert_eq!(code(ruta.import_roadmap(Some("{"))), "roadmap-problems");
}

#[test]
fn a_preview_without_hours_says_that_there_are_none() {
    let desk = Desk::new();
    let summary = desk.at(MONDAY).preview_plan(&draft()).expect("a preview");
    assert_eq!(summary.sessions, 0);
    assert!(summary.unplaced.iter().all(|task| !task.reason.is_empty()));
    assert!(!summary.unplaced.is_empty());
}

#[test]
fn wrong_drafts_leave_the_plan_as_it_was() {
    let desk = Desk::planned();
    let drafts = [
        (
            "not-a-date",
            PlanDraft {
                start: Some("2026-02-30".to_owned()),
                ..draft()
            },
        ),
        (
            "ends-before-start",
            PlanDraft {
                deadline: Some("2025-12-31".to_owned()),
                ..draft()
            },
        ),
        (
            "out-of-range",
            PlanDraft {
                confidence: Some(99),
                ..draft()
            },
        ),
        (
            "out-of-range",
            PlanDraft {
                pace: Some(1),
                ..draft()
            },
        ),
        (
            "unknown-zone",
            PlanDraft {
                zone: Some("Mars/Olympus".to_owned()),
                ..draft()
            },
        ),
        (
            "not-seven-days",
            PlanDraft {
                weekly: Some(vec![window(600, 660)]),
                ..draft()
            },
        ),
        (
            "unknown-group",
            PlanDraft {
                choices: Some(vec![ChoicePick {
                    group: "x".to_owned(),
                    option: "y".to_owned(),
                }]),
                ..draft()
            },
        ),
    ];
    for (expected, asked) in drafts {
        refused(&desk, MONDAY, expected, |ruta| code(ruta.make_plan(&asked)));
        refused(&desk, MONDAY, expected, |ruta| {
            code(ruta.preview_plan(&asked))
        });
    }
}

#[test]
fn wrong_hours_leave_the_hours_as_they_were() {
    let desk = Desk::planned();
    let backwards = window(600, 540);
    let a_day_and_more = window(600, 600 + 14 * 60 + 1);
    let beyond = window(600, 3000);
    refused(&desk, MONDAY, "window-ends-before-start", |ruta| {
        code(ruta.set_day("2026-02-14", Some(&a_day_and_more)))
    });
    refused(&desk, MONDAY, "not-hours", |ruta| {
        code(ruta.set_day("2026-02-14", Some(&HoursView::Minutes(0))))
    });
    refused(&desk, MONDAY, "unknown-region", |ruta| {
        code(ruta.set_holidays("ES-XX", false))
    });
    refused(&desk, MONDAY, "unknown-profile", |ruta| {
        code(ruta.remove_profile("summer"))
    });
    refused(&desk, MONDAY, "waking-over-midnight", |ruta| {
        let (start, end) = (1200, 1500);
        code(ruta.set_waking(WindowView { start, end }))
    });
    refused(&desk, MONDAY, "window-ends-before-start", |ruta| {
        code(ruta.set_day("2026-02-14", Some(&backwards)))
    });
    refused(&desk, MONDAY, "not-a-window", |ruta| {
        code(ruta.set_day("2026-02-14", Some(&beyond)))
    });
    refused(&desk, MONDAY, "not-a-date", |ruta| {
        code(ruta.set_day("14/02/2026", None))
    });
    refused(&desk, MONDAY, "ends-before-start", |ruta| {
        code(ruta.add_time_off("2026-03-07", "2026-03-01", None))
    });
    refused(&desk, MONDAY, "unknown-time-off", |ruta| {
        code(ruta.remove_time_off("2026-03-01", "2026-03-07"))
    });
    refused(&desk, MONDAY, "unknown-zone", |ruta| {
        code(ruta.set_weekly(Some("Europe/Madird"), &evenings()))
    });
    refused(&desk, MONDAY, "unknown-busy-calendar", |ruta| {
        code(ruta.remove_busy_calendar("work"))
    });
    let rules = RulesView {
        min_session: 90,
        max_session: 60,
        ..desk.at(MONDAY).rules().expect("rules")
    };
    let no_session_fits = RulesView {
        max_session: 120,
        day_minutes: Some(60),
        ..rules
    };
    for rules in [rules, no_session_fits] {
        refused(&desk, MONDAY, "out-of-range", |ruta| {
            code(ruta.set_rules(rules))
        });
    }
}

#[test]
fn wrong_logs_note_nothing_at_all() {
    let desk = Desk::planned();
    let id = sessions(&desk.at(MONDAY))[0].view.id.clone();
    for (expected, wrong) in [
        (
            "unknown-session",
            entry("s99999", SessionStatus::Done, None),
        ),
        (
            "unknown-session",
            entry("nonsense", SessionStatus::Done, None),
        ),
        ("minutes-missing", entry(&id, SessionStatus::Partial, None)),
        ("minutes-unasked", entry(&id, SessionStatus::Done, Some(30))),
        ("out-of-range", entry(&id, SessionStatus::Partial, Some(0))),
        (
            "out-of-range",
            entry(&id, SessionStatus::Partial, Some(1441)),
        ),
    ] {
        let good = entry(&id, SessionStatus::Done, None);
        refused(&desk, WEEK_LATER, expected, |ruta| {
            code(ruta.log_sessions(&[good, wrong]))
        });
    }
}

#[test]
fn sessions_move_only_to_where_they_may_stand() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let listed = sessions(&ruta);
    let (one, two) = (&listed[0].view, &listed[1].view);
    let changed = ruta
        .pin_session(&one.id, Some(&two.start), None)
        .expect("a pin");
    assert!(changed.note.is_some_and(|note| note.contains(&two.title)));
    let at = |start: &'static str| Some(start);
    refused(&desk, MONDAY, "onto-pinned", |ruta| {
        code(ruta.pin_session(&two.id, Some(&two.start.replace("19:00", "19:30")), None))
    });
    refused(&desk, MONDAY, "in-the-past", |ruta| {
        code(ruta.pin_session(&two.id, at("2026-01-11T10:00:00+01:00"), None))
    });
    refused(&desk, MONDAY, "ends-before-start", |ruta| {
        code(ruta.pin_session(
            &two.id,
            at("2026-01-18T10:00:00+01:00"),
            at("2026-01-18T09:00:00+01:00"),
        ))
    });
    refused(&desk, MONDAY, "end-without-start", |ruta| {
        code(ruta.pin_session(&two.id, None, at("2026-01-18T09:00:00+01:00")))
    });
    refused(&desk, MONDAY, "not-an-instant", |ruta| {
        code(ruta.pin_session(&two.id, at("tomorrow"), None))
    });
    refused(&desk, MONDAY, "longer-than-task", |ruta| {
        code(ruta.pin_session(
            &two.id,
            at("2026-01-18T00:00:00+01:00"),
            at("2026-02-18T00:00:00+01:00"),
        ))
    });
    refused(&desk, MONDAY, "not-pinned", |ruta| {
        code(ruta.unpin_session(&two.id))
    });
    refused(&desk, WEEK_LATER, "session-over", |ruta| {
        code(ruta.pin_session(&two.id, None, None))
    });
    desk.at(MONDAY)
        .log_sessions(&[entry(&two.id, SessionStatus::Done, None)])
        .expect("a log");
    refused(&desk, MONDAY, "session-logged", |ruta| {
        code(ruta.pin_session(&two.id, None, None))
    });
}

#[test]
fn unknown_names_are_refused_and_the_known_ones_said() {
    let desk = Desk::planned();
    refused(&desk, MONDAY, "unknown-version", |ruta| {
        code(ruta.restore(99))
    });
    refused(&desk, MONDAY, "unknown-backup", |ruta| {
        code(ruta.restore_backup("nothing"))
    });
    refused(&desk, MONDAY, "unknown-group", |ruta| {
        code(ruta.set_choice("language", "rust"))
    });
    refused(&desk, MONDAY, "unknown-option", |ruta| {
        code(ruta.set_choice("framework", "rails"))
    });
    let mut ruta = desk.at(MONDAY);
    let error = ruta.apply_proposal("heroic").expect_err("an error");
    let hint = ruta.explain(&error).hint.expect("a hint");
    for policy in [
        "keep-calendar",
        "balanced",
        "keep-deadlines",
        "trim",
        "shift",
    ] {
        assert!(hint.contains(policy), "{hint}");
    }
}
