//! Reviews of finished topics, from the plan to the log and back.

mod desk;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use desk::{Desk, MONDAY, draft, entry, events, field, full_export, sessions};
use ruta_app::report::ListedSession;
use ruta_app::wire::{DiffView, LogEntry, ReviewGrade, ReviewRule, SessionKind, SessionStatus};
use ruta_app::{AppError, Ruta};

fn is_review(session: &ListedSession) -> bool {
    session.view.kind == SessionKind::Review
}

fn on(session: &ListedSession) -> NaiveDate {
    session.view.start[..10].parse().expect("a date")
}

fn reviews(ruta: &Ruta) -> Vec<ListedSession> {
    sessions(ruta).into_iter().filter(is_review).collect()
}

/// Logs all that lies before a moment as done.
fn do_all_before(desk: &Desk, moment: &str) {
    let mut ruta = desk.at(moment);
    let entries: Vec<LogEntry> = sessions(&ruta)
        .iter()
        .filter(|session| session.view.open)
        .map(|session| entry(&session.view.id, SessionStatus::Done, None))
        .collect();
    ruta.log_sessions(&entries).expect("a log");
}

fn graded(id: &str, grade: ReviewGrade) -> LogEntry {
    LogEntry {
        grade: Some(grade),
        ..entry(id, SessionStatus::Done, None)
    }
}

fn keep_calendar(ruta: &Ruta) -> DiffView {
    let proposals = ruta.proposals().expect("proposals").proposals;
    let keep = proposals
        .into_iter()
        .find(|proposal| proposal.policy == "keep-calendar");
    keep.expect("each policy has a proposal").diff
}

/// Returns the evening of the first review, after it has ended.
fn after_first_review(desk: &Desk) -> (String, ListedSession) {
    let first = reviews(&desk.at(MONDAY)).remove(0);
    let date = on(&first).succ_opt().expect("a day");
    (format!("{date}T08:00:00+01:00"), first)
}

#[test]
fn a_plan_recalls_finished_topics_in_a_small_part_of_each_week() {
    let desk = Desk::planned();
    let ruta = desk.at(MONDAY);
    let all = sessions(&ruta);
    let mut ends: BTreeMap<&str, NaiveDate> = BTreeMap::new();
    for session in all.iter().filter(|session| !is_review(session)) {
        ends.insert(&session.view.topic, on(session));
    }
    let mut weeks: BTreeMap<(i32, u32), u32> = BTreeMap::new();
    let found = reviews(&ruta);
    assert!(found.len() > 12, "{} reviews", found.len());
    for review in &found {
        let days = (on(review) - ends[review.view.topic.as_str()]).num_days();
        let tolerated = [(1, 3), (5, 9), (15, 27), (42, 78)];
        assert!(
            tolerated
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&days)),
            "{days}"
        );
        assert!((20..=25).contains(&review.view.minutes));
        assert_eq!(review.view.title, format!("Review: {}", review.view.topic));
        assert_eq!(review.reason_code, "review");
        let week = on(review).iso_week();
        *weeks.entry((week.year(), week.week())).or_default() += review.view.minutes;
    }
    // 13 hours are free each week.
    assert!(weeks.values().all(|minutes| *minutes * 100 <= 13 * 60 * 15));
    let sheet = ruta.session_sheet(&found[0].view.id).expect("a sheet");
    assert!(sheet.text.starts_with("Close the book") && !sheet.requirements.is_empty());
}

#[test]
fn what_is_done_as_planned_leaves_every_review_where_it_is() {
    let desk = Desk::planned();
    for moment in [
        "2026-02-16T08:00:00+01:00",
        "2026-03-02T08:00:00+01:00",
        "2026-04-20T08:00:00+02:00",
    ] {
        do_all_before(&desk, moment);
        let ruta = desk.at(moment);
        let diff = keep_calendar(&ruta);
        assert_eq!(
            (diff.added, diff.moved, diff.removed, diff.minutes_changed),
            (0, 0, 0, 0),
            "{moment}"
        );
        assert!(
            reviews(&ruta)
                .iter()
                .any(|review| review.view.status == SessionStatus::Done)
        );
    }
}

#[test]
fn a_review_gives_its_task_no_minutes() {
    let desk = Desk::planned();
    let (after, review) = after_first_review(&desk);
    do_all_before(&desk, &after);
    let ruta = desk.at(&after);
    let sheet = ruta.session_sheet(&review.view.id).expect("a sheet");
    assert_eq!(sheet.session.logged, 20);
    assert_eq!(sheet.task_done_minutes, sheet.task_minutes);
}

#[test]
fn a_failed_review_comes_back_after_two_days() {
    let desk = Desk::planned();
    let (after, review) = after_first_review(&desk);
    do_all_before(&desk, &after);
    let mut ruta = desk.at(&after);
    let note = ruta
        .log_sessions(&[graded(&review.view.id, ReviewGrade::Failed)])
        .expect("a log")
        .note;
    assert!(note.is_some_and(|note| note.contains("two days")));
    assert_eq!(keep_calendar(&ruta).added, 1);
    ruta.apply_proposal("keep-calendar").expect("a new version");
    let next = reviews(&ruta)
        .into_iter()
        .find(|other| other.view.task == review.view.task && on(other) > on(&review))
        .expect("it comes back");
    let days = (on(&next) - on(&review)).num_days();
    assert!((1..=3).contains(&days), "after {days} days");
    let again = keep_calendar(&ruta);
    assert_eq!((again.added, again.moved, again.removed), (0, 0, 0));
    assert!(ruta.doctor().expect("a report").findings.is_empty());
}

#[test]
fn a_missed_review_gets_another_place() {
    let desk = Desk::planned();
    let (after, review) = after_first_review(&desk);
    do_all_before(&desk, &after);
    let mut ruta = desk.at(&after);
    let missed = entry(&review.view.id, SessionStatus::Missed, None);
    ruta.log_sessions(&[missed]).expect("a log");
    assert_eq!(keep_calendar(&ruta).added, 1);
    ruta.apply_proposal("keep-calendar").expect("a new version");
    assert_eq!(keep_calendar(&ruta).added, 0);
}

#[test]
fn three_good_recalls_on_different_days_retain_a_topic() {
    let desk = Desk::planned();
    let retained = |moment: &str| {
        let view = desk.at(moment).roadmap_view().expect("a view");
        let topics = view.levels.into_iter().flat_map(|level| level.topics);
        topics
            .filter(|topic| topic.retained)
            .map(|topic| topic.recalled)
            .collect::<Vec<_>>()
    };
    do_all_before(&desk, "2026-02-16T08:00:00+01:00");
    assert!(retained("2026-02-16T08:00:00+01:00").is_empty());
    do_all_before(&desk, "2026-03-09T08:00:00+01:00");
    assert!(retained("2026-03-09T08:00:00+01:00").contains(&3));
}

#[test]
fn the_switch_takes_reviews_out_of_the_next_replan() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let mut rules = ruta.rules().expect("rules");
    assert!(rules.reviews);
    let planned = reviews(&ruta).len();
    rules.reviews = false;
    ruta.set_rules(rules).expect("rules");
    assert_eq!(keep_calendar(&ruta).removed as usize, planned);
    ruta.apply_proposal("keep-calendar").expect("a new version");
    assert!(reviews(&ruta).is_empty());
}

#[test]
fn another_rule_chooses_other_days() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let mut rules = ruta.rules().expect("rules");
    rules.review_rule = ReviewRule::Fsrs;
    ruta.set_rules(rules).expect("rules");
    ruta.make_plan(&draft()).expect("a plan");
    let first = reviews(&ruta).remove(0);
    let days: Vec<i64> = reviews(&ruta)
        .iter()
        .filter(|review| review.view.topic == first.view.topic)
        .map(|review| (on(review) - on(&first)).num_days())
        .collect();
    // 11 days behind the second, as far as the tolerance and the days with hours go.
    assert!(days.len() > 2 && (8..=14).contains(&days[1]), "{days:?}");
}

#[test]
fn only_a_review_that_was_done_takes_a_grade() {
    let desk = Desk::planned();
    let (after, review) = after_first_review(&desk);
    let mut ruta = desk.at(&after);
    let study = sessions(&ruta).remove(0).view.id;
    let missed = LogEntry {
        status: SessionStatus::Missed,
        ..graded(&review.view.id, ReviewGrade::Good)
    };
    for wrong in [graded(&study, ReviewGrade::Good), missed] {
        let refused = ruta.log_sessions(&[wrong]);
        assert!(matches!(refused, Err(AppError::GradeUnasked)));
    }
}

#[test]
fn a_calendar_event_of_a_review_says_what_to_do() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let file = desk.file("plan.ics");
    ruta.export_calendar(&file, &full_export()).expect("a file");
    let text = std::fs::read_to_string(&file)
        .expect("a file")
        .replace("\r\n ", "");
    let review = reviews(&ruta).remove(0).view;
    let event = &events(&text)[&review.uid];
    assert_eq!(field(event, "SUMMARY"), Some(review.title));
    assert!(field(event, "DESCRIPTION").is_some_and(|text| text.starts_with("Close the book")));
}
