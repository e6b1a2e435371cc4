//! Items that were missed three times: asked once, and what each answer does.

mod desk;

use desk::{Desk, code, entry, planned_by_task, sessions};
use ruta_app::Ruta;
use ruta_app::wire::{SessionStatus, StuckAnswer, StuckView};

/// Mondays, from the second on.
const MONDAYS: [&str; 4] = [
    "2026-01-19T08:00:00+01:00",
    "2026-01-26T08:00:00+01:00",
    "2026-02-02T08:00:00+01:00",
    "2026-02-09T08:00:00+01:00",
];

/// Says of the first session that has passed that it was missed, and replans, three times.
fn missed_three_times() -> (Desk, String) {
    let desk = Desk::planned();
    let mut task = String::new();
    for now in &MONDAYS[..3] {
        let mut ruta = desk.at(now);
        assert_eq!(asked(&ruta), vec![]);
        let open = ruta.open_sessions().expect("sessions");
        if task.is_empty() {
            task.clone_from(&open[0].task);
        }
        let mut open = open.iter();
        let first = open.find(|view| view.task == task).expect("it comes first");
        ruta.log_sessions(&[entry(&first.id, SessionStatus::Missed, None)])
            .expect("a log");
        ruta.apply_proposal("shift").expect("a replan");
    }
    (desk, task)
}

fn asked(ruta: &Ruta) -> Vec<StuckView> {
    ruta.stuck().expect("an answer")
}

fn longest(ruta: &Ruta, task: &str) -> u32 {
    let all = sessions(ruta).into_iter().map(|session| session.view);
    let ahead = all.filter(|view| view.task == task && view.status == SessionStatus::Planned);
    ahead.map(|view| view.minutes).max().unwrap_or(0)
}

#[test]
fn after_three_misses_it_is_asked_once_and_an_answer_ends_it() {
    let (desk, task) = missed_three_times();
    let mut ruta = desk.at(MONDAYS[2]);
    let found = asked(&ruta);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].task.as_str(), found[0].misses),
        (task.as_str(), 3)
    );
    assert!(
        found[0]
            .choices
            .iter()
            .all(|choice| !choice.text.contains('{'))
    );
    ruta.answer_stuck(&task, StuckAnswer::Keep)
        .expect("an answer");
    assert_eq!(asked(&ruta), vec![]);
    // A fourth miss asks no more, nor does an undo bring the question back.
    let mut ruta = desk.at(MONDAYS[3]);
    let open = ruta.open_sessions().expect("sessions")[0].id.clone();
    ruta.log_sessions(&[entry(&open, SessionStatus::Missed, None)])
        .expect("a log");
    ruta.undo().expect("an undo");
    assert_eq!(asked(&ruta), vec![]);
    let again = ruta.answer_stuck(&task, StuckAnswer::Keep);
    assert_eq!(code(again), "not-stuck");
}

#[test]
fn splitting_makes_its_sessions_shorter_from_the_next_replan_on() {
    let (desk, task) = missed_three_times();
    let mut ruta = desk.at(MONDAYS[2]);
    let (before, owed) = (longest(&ruta, &task), planned_by_task(&ruta));
    let changed = ruta
        .answer_stuck(&task, StuckAnswer::Split)
        .expect("an answer");
    assert!(changed.note.is_some());
    assert!(ruta.roadmap_view().expect("a roadmap").plan_waits);
    ruta.apply_proposal("keep-calendar").expect("a replan");
    assert!(!ruta.roadmap_view().expect("a roadmap").plan_waits);
    let after = longest(&ruta, &task);
    assert!(
        after <= before.div_ceil(2).max(30) + 5,
        "{before} → {after}"
    );
    assert_eq!(planned_by_task(&ruta), owed);
    assert_eq!(ruta.doctor().expect("a report").notes, vec![]);
}

#[test]
fn moving_its_hour_fixes_the_next_session_at_another_one() {
    let (desk, task) = missed_three_times();
    let mut ruta = desk.at(MONDAYS[2]);
    let next = |ruta: &Ruta| {
        let all = sessions(ruta).into_iter().map(|session| session.view);
        let mut ahead =
            all.filter(|view| view.task == task && view.status == SessionStatus::Planned);
        ahead.next().expect("a session")
    };
    let before = next(&ruta);
    ruta.answer_stuck(&task, StuckAnswer::Move)
        .expect("an answer");
    let all = sessions(&ruta);
    let moved = all.iter().find(|session| session.view.id == before.id);
    let moved = &moved.expect("it is there").view;
    assert!(moved.pinned && moved.minutes == before.minutes);
    // All three were missed on Mondays at 19:00.
    assert_ne!(&moved.start[11..16], "19:00");
    let overlaps = all.iter().any(|other| {
        other.view.id != moved.id && other.view.start < moved.end && moved.start < other.view.end
    });
    assert!(!overlaps);
    ruta.undo().expect("an undo");
    assert_eq!(next(&ruta), before);
}

#[test]
fn it_becomes_optional_or_goes_where_the_learner_says_so() {
    let (desk, task) = missed_three_times();
    let mut ruta = desk.at(MONDAYS[2]);
    ruta.answer_stuck(&task, StuckAnswer::Optional)
        .expect("an answer");
    let item = |ruta: &Ruta| {
        let view = ruta.roadmap_view().expect("a roadmap");
        let topics = view.levels.into_iter().flat_map(|level| level.topics);
        let mut items = topics.flat_map(|topic| topic.items);
        items.find(|item| item.id == task).expect("the item")
    };
    assert!(item(&ruta).optional);

    let (desk, task) = missed_three_times();
    let mut ruta = desk.at(MONDAYS[2]);
    ruta.answer_stuck(&task, StuckAnswer::Drop)
        .expect("an answer");
    ruta.apply_proposal("keep-calendar").expect("a replan");
    assert_eq!(longest(&ruta, &task), 0);
}

#[test]
fn what_was_not_missed_three_times_is_not_asked_about() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAYS[0]);
    let other = sessions(&ruta)[0].view.task.clone();
    let refused = ruta.answer_stuck(&other, StuckAnswer::Drop);
    assert_eq!(code(refused), "not-stuck");
    let refused = ruta.answer_stuck("nobody", StuckAnswer::Drop);
    assert_eq!(code(refused), "unknown-task");
    assert!(ruta.undo().is_ok());
}
