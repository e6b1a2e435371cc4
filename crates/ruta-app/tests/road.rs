//! The whole road: roadmap, hours, plan, calendar, a missed week, the way back.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, draft, entry, evenings, events, field, full_export};
use desk::{places, planned_by_task, sessions};
use ruta_app::wire::{
    Area, ExportOptions, Language, PlanDraft, RulesView, SessionKind, SessionStatus,
};

#[test]
fn a_roadmap_becomes_a_plan_of_all_its_work() {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    let report = ruta.import_roadmap(None).expect("an import");
    assert!(report.first && report.tasks > 3);
    assert_eq!(report.changed.areas, [Area::Roadmap, Area::Plan]);
    ruta.set_weekly(Some("Europe/Madrid"), &evenings())
        .expect("hours");

    let asked = PlanDraft {
        start: Some("2026-01-12".to_owned()),
        ..draft()
    };
    let preview = ruta.preview_plan(&asked).expect("a preview");
    assert_eq!(ruta.plan_summary().expect("a summary"), None);
    ruta.make_plan(&asked).expect("a plan");
    let summary = ruta.plan_summary().expect("a summary").expect("a plan");
    assert_eq!(summary, preview);
    assert_eq!(summary.unplaced, []);

    let roadmap = ruta.roadmap_view().expect("a roadmap");
    let planned: u32 = roadmap
        .levels
        .iter()
        .map(|level| level.planned_minutes)
        .sum();
    let reviews = sessions(&ruta).into_iter().map(|session| session.view);
    let reviews = reviews.filter(|session| session.kind == SessionKind::Review);
    let reviewed: u32 = reviews.map(|session| session.minutes).sum();
    assert_eq!(summary.minutes, planned + reviewed);
    let by_task = planned_by_task(&ruta);
    for level in &roadmap.levels {
        let items = level.topics.iter().flat_map(|topic| &topic.items);
        for item in items.chain(&level.projects) {
            assert_eq!(
                by_task.get(&item.id),
                Some(&item.planned_minutes),
                "{}",
                item.id
            );
        }
    }
}

#[test]
fn choosing_an_option_plans_the_others_no_more() {
    let desk = Desk::new();
    let mut ruta = desk.at(MONDAY);
    ruta.import_roadmap(None).expect("an import");
    ruta.set_weekly(None, &evenings()).expect("hours");
    let rules = ruta.rules().expect("rules");
    let reviews = false;
    ruta.set_rules(RulesView { reviews, ..rules })
        .expect("rules");
    let all = ruta.preview_plan(&draft()).expect("a preview");
    let choice = &ruta.roadmap_view().expect("a roadmap").choices[0];
    let option = &choice.options[0];
    assert!(option.frees_minutes > 0);
    ruta.set_choice(&choice.group, &option.id)
        .expect("a choice");
    let fewer = ruta.preview_plan(&draft()).expect("a preview");
    assert_eq!(fewer.minutes, all.minutes - option.frees_minutes);

    ruta.set_choice(&choice.group, "").expect("a choice");
    assert_eq!(ruta.preview_plan(&draft()).expect("a preview"), all);
}

#[test]
fn a_missed_week_finds_its_place_again_and_undo_takes_it_back() {
    let desk = Desk::planned();
    let before = places(&desk.at(MONDAY));
    let ruta = desk.at(WEEK_LATER);
    let proposals = ruta.proposals().expect("proposals");
    let missed = &proposals.missed;
    assert!(missed.sessions > 0 && missed.open == missed.sessions);
    assert_eq!(missed.since.as_deref(), Some("2026-01-12"));

    for proposal in &proposals.proposals {
        let mut ruta = desk.at(WEEK_LATER);
        let owed = planned_by_task(&desk.at(MONDAY));
        ruta.apply_proposal(&proposal.policy).expect("a proposal");
        assert_eq!(planned_by_task(&ruta), owed, "{}", proposal.policy);
        let summary = ruta.plan_summary().expect("a summary").expect("a plan");
        assert_eq!(summary.finish, proposal.finish);
        assert_eq!(summary.levels, proposal.levels);
        // What was missed has its place now.
        assert_eq!(ruta.proposals().expect("proposals").missed.sessions, 0);

        let mut ruta = desk.at(WEEK_LATER);
        let changed = ruta.undo().expect("an undo");
        assert!(
            changed
                .note
                .is_some_and(|note| note.contains(&proposal.title))
        );
        assert_eq!(places(&ruta), before);
        ruta.redo().expect("a redo");
        assert_eq!(planned_by_task(&ruta), owed);
        ruta.undo().expect("an undo");
    }
}

#[test]
fn keep_calendar_leaves_the_coming_sessions_that_do_not_wait_for_missed_work() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let coming: Vec<_> = places(&ruta)
        .into_iter()
        .filter(|(_, _, start, _)| start.as_str() > WEEK_LATER)
        .map(|(id, _, start, end)| (id, start, end))
        .collect();
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    let after = places(&ruta);
    let stand = coming
        .iter()
        .filter(|(_, start, end)| after.iter().any(|(_, _, s, e)| s == start && e == end));
    // What waits for the missed week has to make room for it: 16 of 217 sessions.
    let stand = stand.count();
    assert!(
        stand * 10 >= coming.len() * 9,
        "{stand} of {}",
        coming.len()
    );
}

#[test]
fn what_is_logged_counts_and_is_not_planned_again() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let listed = sessions(&ruta);
    let (first, second) = (&listed[0].view, &listed[1].view);
    ruta.log_sessions(&[
        entry(&first.id, SessionStatus::Done, None),
        entry(&second.id, SessionStatus::Partial, Some(30)),
    ])
    .expect("a log");
    let owed = planned_by_task(&desk.at(MONDAY));
    ruta.apply_proposal("shift").expect("a proposal");
    let total = |minutes: std::collections::BTreeMap<String, u32>| minutes.values().sum::<u32>();
    let logged_then_owed = second.minutes + total(owed) - 30;
    assert_eq!(total(planned_by_task(&ruta)), logged_then_owed);

    // They stay in the plan as history, and their log survives the undo.
    let after = sessions(&ruta);
    assert_eq!(after[0].view.status, SessionStatus::Done);
    assert_eq!(after[1].view.logged, 30);
    ruta.undo().expect("an undo");
    assert_eq!(sessions(&ruta)[0].view.status, SessionStatus::Done);
}

#[test]
fn planning_again_keeps_ids_and_fixed_sessions() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let listed = sessions(&ruta);
    let fixed = listed[4].view.id.clone();
    ruta.pin_session(&fixed, Some("2026-01-18T09:00:00+01:00"), None)
        .expect("a pin");
    let before = sessions(&ruta);
    ruta.make_plan(&PlanDraft {
        pace: Some(300),
        ..draft()
    })
    .expect("a plan");
    let after = sessions(&ruta);
    let stays = after
        .iter()
        .find(|session| session.view.id == fixed)
        .expect("it");
    assert_eq!(stays.view.start, "2026-01-18T09:00:00+01:00");
    assert!(stays.view.pinned);
    for session in &after {
        let old = before.iter().find(|old| old.view.id == session.view.id);
        if let Some(old) = old {
            assert_eq!(
                (&old.view.uid, &old.view.task),
                (&session.view.uid, &session.view.task)
            );
        }
    }
    let kept = after
        .iter()
        .filter(|session| before.iter().any(|old| old.view.id == session.view.id));
    assert!(kept.count() * 2 > before.len());
}

#[test]
fn the_same_plan_gives_the_same_file_whatever_the_clock() {
    let desk = Desk::planned();
    let (one, two) = (desk.file("one.ics"), desk.file("two.ics"));
    let report = desk
        .at(MONDAY)
        .export_calendar(&one, &full_export())
        .expect("an export");
    assert_eq!(report.events as usize, sessions(&desk.at(MONDAY)).len());
    desk.at("2027-05-01T12:00:00+02:00")
        .export_calendar(&two, &full_export())
        .expect("an export");
    let text = std::fs::read_to_string(&one).expect("a file");
    assert_eq!(text, std::fs::read_to_string(&two).expect("a file"));
    assert_eq!(ruta_calendar::lint(&text), []);
}

#[test]
fn after_a_replan_calendars_are_told_what_changed_and_nothing_else() {
    let desk = Desk::planned();
    let (full, changes) = (desk.file("plan.ics"), desk.file("changes.ics"));
    let only_changes = ExportOptions {
        changes: true,
        ..full_export()
    };
    desk.at(MONDAY)
        .export_calendar(&full, &full_export())
        .expect("an export");
    let before = events(&std::fs::read_to_string(&full).expect("a file"));
    let nothing = desk.at(MONDAY).export_calendar(&changes, &only_changes);
    assert_eq!(desk::code(nothing), "nothing-to-export");
    assert!(!changes.exists());

    let mut ruta = desk.at(WEEK_LATER);
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    let state = ruta.export_state().expect("a state");
    let report = ruta
        .export_calendar(&changes, &only_changes)
        .expect("an export");
    assert_eq!(
        (state.new, state.changed, state.gone),
        (report.new, report.changed, report.gone)
    );
    assert!(report.new > 0);
    let told = events(&std::fs::read_to_string(&changes).expect("a file"));
    assert_eq!(told.len() as u32, report.events);
    let sequence = |event: &str| -> u32 {
        field(event, "SEQUENCE").map_or(0, |sequence| sequence.parse().expect("a number"))
    };
    let lies_ahead = |event: &str| {
        let start = field(event, "DTSTART;TZID=Europe/Madrid");
        start.expect("each event starts").as_str() >= "20260119"
    };
    let mut cancelled = 0;
    for (uid, event) in &told {
        if field(event, "STATUS").as_deref() == Some("CANCELLED") {
            cancelled += 1;
            assert!(lies_ahead(event), "{event}");
            assert!(sequence(event) > sequence(&before[uid]));
        } else if let Some(old) = before.get(uid) {
            assert!(sequence(event) > sequence(old));
        }
    }
    assert_eq!(cancelled, report.gone);

    // Everybody who was not told about still says the same, byte for byte.
    ruta.export_calendar(&full, &full_export())
        .expect("an export");
    let after = events(&std::fs::read_to_string(&full).expect("a file"));
    for (uid, event) in &after {
        if !told.contains_key(uid) {
            assert_eq!(event, &before[uid]);
        }
    }
    // What has passed without a word stays in calendars as it was.
    let (ahead, passed): (Vec<_>, Vec<_>) = before.iter().partition(|(_, event)| lies_ahead(event));
    assert!(
        ahead
            .iter()
            .all(|(uid, _)| after.contains_key(*uid) || told.contains_key(*uid))
    );
    assert!(!passed.is_empty() && passed.iter().all(|(uid, _)| !told.contains_key(*uid)));

    // Undo brings back what went, with its UID and a higher SEQUENCE.
    ruta.undo().expect("an undo");
    ruta.export_calendar(&full, &full_export())
        .expect("an export");
    let again = events(&std::fs::read_to_string(&full).expect("a file"));
    assert_eq!(
        again.keys().collect::<Vec<_>>(),
        before.keys().collect::<Vec<_>>()
    );
    for (uid, event) in &again {
        let changed_meanwhile = after.get(uid) != before.get(uid);
        assert_eq!(
            sequence(event) > sequence(&before[uid]),
            changed_meanwhile,
            "{uid}"
        );
    }
}

#[test]
fn a_session_ahead_that_leaves_the_plan_is_cancelled_in_calendars() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let full = desk.file("plan.ics");
    ruta.export_calendar(&full, &full_export())
        .expect("an export");
    ruta.set_choice("framework", "django").expect("a choice");
    ruta.make_plan(&draft()).expect("a plan");
    let changes = desk.file("changes.ics");
    let only_changes = ExportOptions {
        changes: true,
        ..full_export()
    };
    let report = ruta
        .export_calendar(&changes, &only_changes)
        .expect("an export");
    let told = events(&std::fs::read_to_string(&changes).expect("a file"));
    let cancelled = told
        .values()
        .filter(|event| field(event, "STATUS").as_deref() == Some("CANCELLED"));
    assert!(report.gone > 0);
    assert_eq!(cancelled.count() as u32, report.gone);
}

#[test]
fn another_language_changes_what_events_say() {
    let desk = Desk::planned();
    let (one, two) = (desk.file("one.ics"), desk.file("two.ics"));
    desk.at(MONDAY)
        .export_calendar(&one, &full_export())
        .expect("an export");
    let mut ruta = desk.in_language(MONDAY, Language::Es);
    // The file still says what the plan says, in another language.
    assert!(!ruta.export_state().expect("a state").stale);
    let report = ruta
        .export_calendar(&two, &full_export())
        .expect("an export");
    assert_eq!(report.changed as usize, sessions(&ruta).len());
    let two = std::fs::read_to_string(&two).expect("a file");
    assert!(two.contains("Por qué aquí"));
    assert!(
        events(&two)
            .values()
            .all(|event| event.contains("SEQUENCE:1"))
    );
}

#[test]
fn a_file_that_cannot_be_written_counts_as_no_export() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let nowhere = desk.file("no/such/folder/plan.ics");
    assert_eq!(
        desk::code(ruta.export_calendar(&nowhere, &full_export())),
        "not-written"
    );
    let state = ruta.export_state().expect("a state");
    assert_eq!(state.last_at, None);
    assert_eq!(state.new as usize, sessions(&ruta).len());
}
