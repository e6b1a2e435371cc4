//! What is kept: versions, progress over a new roadmap, backups, a sound database.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, draft, entry, places, planned_by_task, sessions, window};
use std::collections::BTreeMap;

use ruta_app::wire::{Language, PlanDraft, RulesView, SessionStatus, Theme};
use ruta_core::roadmap;

#[test]
fn an_older_version_comes_back_as_a_new_one() {
    let desk = Desk::planned();
    let first = places(&desk.at(MONDAY));
    let mut ruta = desk.at(MONDAY);
    ruta.make_plan(&PlanDraft {
        pace: Some(300),
        ..draft()
    })
    .expect("a plan");
    assert_ne!(places(&ruta), first);
    ruta.restore(1).expect("a restore");
    assert_eq!(places(&ruta), first);
    let history = ruta.history().expect("a history");
    let outline: Vec<_> = history
        .iter()
        .map(|version| (version.version, version.current))
        .collect();
    assert_eq!(outline, [(3, true), (2, false), (1, false)]);
    assert_eq!(history[0].reason, "Brought back version 1");
    assert_eq!(
        ruta.plan_summary()
            .expect("a summary")
            .expect("a plan")
            .pace,
        None
    );
}

#[test]
fn a_changed_roadmap_keeps_progress_by_id() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let first = sessions(&ruta)[0].view.clone();
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");

    let mut changed = roadmap::shipped();
    let removed = changed.levels[1].projects.pop().expect("a project");
    changed.choices.clear();
    for level in &mut changed.levels {
        for item in level.topics.iter_mut().flat_map(|topic| &mut topic.items) {
            item.choice = None;
        }
        for project in &mut level.projects {
            project.choice = None;
        }
    }
    let text = roadmap::to_json(&changed);
    let report = ruta.import_roadmap(Some(&text)).expect("an import");
    assert!(!report.first);
    assert!(report.removed.contains(&removed.id));
    let view = ruta.roadmap_view().expect("a roadmap");
    let items = view
        .levels
        .iter()
        .flat_map(|level| &level.topics)
        .flat_map(|topic| &topic.items);
    let item = items
        .into_iter()
        .find(|item| item.id == first.task)
        .expect("the item");
    assert_eq!(item.done_minutes, first.minutes);

    // The next plan drops what is no longer there; undo brings the old roadmap back.
    ruta.make_plan(&draft()).expect("a plan");
    assert!(!planned_by_task(&ruta).contains_key(&removed.id));
    ruta.undo().expect("an undo");
    ruta.undo().expect("an undo");
    let view = ruta.roadmap_view().expect("a roadmap");
    assert!(
        view.levels[1]
            .projects
            .iter()
            .any(|project| project.id == removed.id)
    );
}

#[test]
fn a_markdown_version_keeps_progress_by_title_path() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let page = "# Desarrollo backend con Python\n\n## Nivel principiante (90-120 h | 2-3 meses)\n\n\
        ### 1. Fundamentos de Python\n- **Sintaxis básica**: Otra vez.\n- **Pruebas**: pytest.\n";
    let report = ruta.import_roadmap(Some(page)).expect("an import");
    assert!(!report.first);
    assert_eq!(report.altered, ["python-syntax"]);
    assert_eq!(
        report.added,
        ["nivel-principiante-fundamentos-de-python-pruebas"]
    );
    let report = ruta.import_roadmap(Some(page)).expect("an import");
    assert_eq!(
        (report.added, report.altered, report.removed),
        (vec![], vec![], vec![])
    );
}

#[test]
fn a_backup_brings_everything_back() {
    let desk = Desk::planned();
    let before = places(&desk.at(MONDAY));
    let backup = desk.at(MONDAY).backup().expect("a backup");
    let mut ruta = desk.at(WEEK_LATER);
    ruta.apply_proposal("shift").expect("a proposal");
    ruta.restore_backup(&backup.id).expect("a restore");
    assert_eq!(places(&ruta), before);
    // The present was copied first, and comes back in the same way.
    let backups = ruta.backups().expect("backups");
    assert_eq!(backups.len(), 2);
    ruta.restore_backup(&backups[0].id).expect("a restore");
    assert_ne!(places(&ruta), before);
    assert_eq!(ruta.doctor().expect("a report").findings, []);
}

#[test]
fn the_doctor_finds_nothing_wrong_along_the_road() {
    let desk = Desk::planned();
    let sound = |now: &str| {
        let report = desk.at(now).doctor().expect("a report");
        assert_eq!((report.findings, report.checked.len()), (vec![], 2));
        report.notes
    };
    assert_eq!(sound(MONDAY), []);
    let mut ruta = desk.at(WEEK_LATER);
    let listed = sessions(&ruta);
    // Ahead of time, faster than planned.
    ruta.log_sessions(&[entry(&listed[8].view.id, SessionStatus::Partial, Some(600))])
        .expect("a log");
    sound(WEEK_LATER);
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    assert_eq!(sound(WEEK_LATER), []);

    // The learner takes Tuesdays away: the sessions there stay until the next replan, and the
    // doctor says so without calling it wrong.
    let mut hours = desk::evenings();
    hours[1] = ruta_app::wire::HoursView::Windows(Vec::new());
    ruta.set_weekly(None, &hours).expect("hours");
    let notes = sound(WEEK_LATER);
    assert!(notes.iter().any(|note| note.code == "outside-free-time"));
    ruta.apply_proposal("shift").expect("a proposal");
    assert_eq!(sound(WEEK_LATER), []);
}

#[test]
fn a_session_logged_ahead_keeps_its_time_to_itself() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let ahead = sessions(&ruta)[3].view.clone();
    ruta.log_sessions(&[entry(&ahead.id, SessionStatus::Skipped, None)])
        .expect("a log");
    let missed = ruta.proposals().expect("proposals").missed;
    assert_eq!(
        (missed.sessions, missed.minutes, missed.open),
        (1, ahead.minutes, 0)
    );
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    let there: Vec<_> = sessions(&ruta)
        .into_iter()
        .filter(|session| session.view.start < ahead.end && ahead.start < session.view.end)
        .map(|session| session.view.id)
        .collect();
    assert_eq!(there, [ahead.id]);
}

#[test]
fn a_session_that_left_the_plan_can_still_be_logged() {
    let desk = Desk::planned();
    let first = sessions(&desk.at(MONDAY))[0].view.clone();
    let mut ruta = desk.at(WEEK_LATER);
    ruta.apply_proposal("shift").expect("a proposal");
    assert!(
        sessions(&ruta)
            .iter()
            .all(|session| session.view.id != first.id)
    );
    let owed = |ruta: &ruta_app::Ruta| planned_by_task(ruta).values().sum::<u32>();
    let before = owed(&ruta);
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");
    assert_eq!(ruta.doctor().expect("a report").findings, []);
    ruta.apply_proposal("shift").expect("a proposal");
    assert_eq!(owed(&ruta), before - first.minutes);
}

#[test]
fn a_running_session_is_left_alone() {
    let desk = Desk::planned();
    let running = sessions(&desk.at(MONDAY))[0].view.clone();
    let mut ruta = desk.at(&running.start.replace(":00:00", ":30:00"));
    ruta.apply_proposal("shift").expect("a proposal");
    let after = sessions(&ruta)[0].view.clone();
    assert_eq!(
        (after.id, after.start, after.end),
        (running.id, running.start, running.end)
    );
    assert_eq!(planned_by_task(&ruta), planned_by_task(&desk.at(MONDAY)));
}

#[test]
fn a_session_let_go_where_it_was_put_is_no_fault_of_the_plan() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let listed = sessions(&ruta);
    let (moved, other) = (&listed[0].view, &listed[1].view);
    ruta.pin_session(&moved.id, Some(&other.start), None)
        .expect("a pin");
    ruta.unpin_session(&moved.id).expect("let go");
    let report = ruta.doctor().expect("a report");
    assert_eq!(report.findings, []);
    assert!(report.notes.iter().any(|note| note.code == "too-close"));
    ruta.apply_proposal("keep-calendar").expect("a proposal");
    assert_eq!(ruta.doctor().expect("a report").notes, []);
}

#[test]
fn language_and_theme_outlive_a_restart_and_undo_leaves_them() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    ruta.set_theme(Theme::Dark).expect("a theme");
    let changed = ruta.set_language(Language::Es).expect("a language");
    assert_eq!(changed.areas.len(), 5);
    assert_eq!(changed.undo.as_deref(), Some("Plan nuevo"));
    ruta.undo().expect("an undo");
    let start = desk
        .in_language(MONDAY, Language::Es)
        .bootstrap()
        .expect("a start");
    assert_eq!((start.theme, start.first_day_of_week), (Theme::Dark, 1));
    assert!(!start.has_plan && start.rail.is_none());
}

#[test]
fn long_items_are_spread_over_days_unless_the_learner_says_no() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    ruta.set_day("2026-01-12", Some(&window(9 * 60, 21 * 60)))
        .expect("a long day");
    let most_in_a_day = |ruta: &ruta_app::Ruta| {
        let mut counts: BTreeMap<(String, String), u32> = BTreeMap::new();
        for session in sessions(ruta) {
            let day = session.view.start[..10].to_owned();
            *counts.entry((session.view.task, day)).or_default() += 1;
        }
        counts.into_values().max()
    };
    ruta.make_plan(&draft()).expect("a plan");
    assert_eq!(most_in_a_day(&ruta), Some(2));

    let rules = ruta.availability_view().expect("a view").rules;
    ruta.set_rules(RulesView {
        spacing: false,
        ..rules
    })
    .expect("rules");
    ruta.make_plan(&draft()).expect("a plan");
    assert!(most_in_a_day(&ruta) > Some(2));
}

#[test]
fn single_days_and_time_off_shape_the_weeks() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let free = |ruta: &ruta_app::Ruta| -> Vec<u32> {
        let weeks = ruta.availability_view().expect("a view").weeks;
        weeks.iter().take(3).map(|week| week.free_minutes).collect()
    };
    assert_eq!(free(&ruta), [780, 780, 780]);
    ruta.set_day("2026-01-20", Some(&window(600, 660)))
        .expect("a day");
    ruta.add_time_off("2026-01-26", "2026-01-30", Some("Paris"))
        .expect("time off");
    assert_eq!(free(&ruta), [780, 720, 180]);
    ruta.set_day("2026-01-20", None).expect("a day");
    ruta.remove_time_off("2026-01-26", "2026-01-30")
        .expect("time off");
    assert_eq!(free(&ruta), [780, 780, 780]);
}
