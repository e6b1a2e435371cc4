//! The progress page: levers, evidence on hours, what was planned and studied.

mod desk;

use desk::{Desk, MONDAY, WEEK_LATER, entry, sessions};
use ruta_app::Ruta;
use ruta_app::wire::{HoursView, ItemEdit, LeverView, SessionStatus, StudyDay, WindowView};

/// Eight weeks after the Monday.
const EIGHT_WEEKS_LATER: &str = "2026-03-09T08:00:00+01:00";

/// Logs what has passed: done, but for sessions that `missed` names by weekday and hour.
fn log_past(ruta: &mut Ruta, missed: impl Fn(&str) -> bool) {
    let past: Vec<_> = sessions(ruta)
        .into_iter()
        .filter(|session| session.view.open)
        .map(|session| {
            let status = if missed(&session.view.start) {
                SessionStatus::Missed
            } else {
                SessionStatus::Done
            };
            entry(&session.view.id, status, None)
        })
        .collect();
    assert!(!past.is_empty());
    ruta.log_sessions(&past).expect("a log");
}

/// Tells whether an instant is on a Friday.
fn on_friday(start: &str) -> bool {
    let date = ruta_core::time::parse_date(&start[..10]).expect("a date");
    chrono::Datelike::weekday(&date) == chrono::Weekday::Fri
}

fn lever<'a>(levers: &'a [LeverView], code: &str) -> &'a LeverView {
    let mut found = levers.iter().filter(|lever| lever.code == code);
    found.next().expect("the lever")
}

#[test]
fn without_a_plan_there_is_no_progress() {
    assert_eq!(desk::code(Desk::new().at(MONDAY).progress()), "no-plan");
}

#[test]
fn an_hour_more_a_week_ends_earlier_and_a_week_off_later() {
    let ruta = Desk::planned().at(MONDAY);
    let levers = ruta.forecast().expect("a forecast").levers;
    let more = lever(&levers, "more-a-week");
    let off = lever(&levers, "week-off");
    assert!(
        more.p80_days < Some(-5) && more.p50_days < Some(0),
        "{more:?}"
    );
    assert!(off.p50_days > Some(0) && off.p50_days < Some(21), "{off:?}");
    assert!(more.p80 < off.p80);
}

#[test]
fn work_that_may_be_left_out_is_a_lever_by_its_name() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let before = ruta.forecast().expect("a forecast").levers;
    let parts = |levers: &[LeverView]| {
        let parts = levers.iter().filter(|lever| lever.code == "leave-out");
        parts.map(|lever| lever.what.clone()).collect::<Vec<_>>()
    };
    let task = sessions(&ruta).pop().expect("a session").view.task;
    ruta.edit_item(&task, &ItemEdit::Optional(true))
        .expect("an edit");
    let levers = ruta.forecast().expect("a forecast").levers;
    assert_eq!(parts(&levers).len(), parts(&before).len() + 1, "{levers:?}");
    let mut left_out = levers.iter().filter(|lever| lever.code == "leave-out");
    assert!(left_out.all(|lever| lever.p80_days < Some(0)), "{levers:?}");
}

#[test]
fn a_new_plan_shows_its_range_and_nothing_behind_it() {
    let view = Desk::planned().at(MONDAY).progress().expect("a page");
    let finish = view.finish.expect("an end");
    assert!(finish.thin);
    assert!(
        finish.plan < finish.p50 && finish.p50 < finish.p80,
        "{finish:?}"
    );
    assert_eq!(view.fan.len(), 1);
    assert_eq!(view.fan[0].p80, finish.p80);
    assert_eq!((view.learned.tasks, view.learned.weeks), (0, 0));
    assert_eq!(view.hours.weeks, 0);
    assert!(view.hours.suggestion.is_none());
    assert!(
        view.weeks
            .iter()
            .all(|week| week.ahead && week.done_minutes == 0)
    );
    assert_eq!(view.days.len(), 1);
}

#[test]
fn what_was_planned_and_studied_stands_in_its_week_and_day() {
    let desk = Desk::planned();
    let mut ruta = desk.at(WEEK_LATER);
    let planned: u32 = sessions(&ruta)
        .iter()
        .filter(|session| session.view.open)
        .map(|session| session.view.minutes)
        .sum();
    log_past(&mut ruta, on_friday);
    let view = ruta.progress().expect("a page");
    let first = &view.weeks[0];
    assert_eq!((first.from.as_str(), first.ahead), ("2026-01-12", false));
    assert_eq!(first.planned_minutes, planned);
    assert!(0 < first.done_minutes && first.done_minutes < planned);
    let days = |of: fn(&StudyDay) -> u32| view.days[..7].iter().map(of).sum::<u32>();
    assert_eq!(days(|day| day.planned_minutes), planned);
    assert_eq!(days(|day| day.done_minutes), first.done_minutes);
    let friday = &view.days[4];
    assert!(friday.planned_minutes > 0 && friday.done_minutes == 0);
    let fan: Vec<_> = view.fan.iter().map(|point| point.on.as_str()).collect();
    assert_eq!(fan, ["2026-01-12", "2026-01-19"]);
    assert!(view.levels[0].done_minutes > 0 && view.levels[1].done_minutes == 0);
}

#[test]
fn hours_that_are_planned_and_never_studied_are_suggested_to_go() {
    let desk = Desk::planned();
    let mut ruta = desk.at(EIGHT_WEEKS_LATER);
    log_past(&mut ruta, on_friday);
    let evidence = ruta.hours_evidence().expect("evidence");
    assert_eq!(evidence.weeks, 8);
    let suggestion = evidence.suggestion.expect("a suggestion");
    let days: Vec<_> = suggestion.days.iter().map(|day| day.weekday).collect();
    assert_eq!(days, [4], "{suggestion:?}");
    let friday = &suggestion.days[0];
    assert_eq!(friday.after, HoursView::Windows(Vec::new()));
    assert!(
        friday.planned_minutes > 600 && friday.done_minutes == 0,
        "{friday:?}"
    );
    ruta.set_weekly(Some(&suggestion.zone), &suggestion.weekly)
        .expect("hours");
    let after = ruta.hours_evidence().expect("evidence");
    assert_eq!(after.suggestion, None);
}

#[test]
fn hours_that_are_studied_although_not_declared_are_suggested_to_come() {
    let desk = Desk::planned();
    let mut ruta = desk.at(EIGHT_WEEKS_LATER);
    log_past(&mut ruta, |_| false);
    let mut weekly = desk::evenings();
    weekly[1] = HoursView::Windows(vec![WindowView {
        start: 19 * 60,
        end: 20 * 60,
    }]);
    ruta.set_weekly(None, &weekly).expect("hours");
    let evidence = ruta.hours_evidence().expect("evidence");
    let suggestion = evidence.suggestion.expect("a suggestion");
    assert_eq!(suggestion.days.len(), 1);
    assert_eq!(suggestion.weekly, desk::evenings());
}

#[test]
fn who_studies_as_declared_is_asked_nothing_and_neither_is_who_was_away() {
    let desk = Desk::planned();
    let mut ruta = desk.at(EIGHT_WEEKS_LATER);
    log_past(&mut ruta, |_| false);
    assert_eq!(ruta.hours_evidence().expect("evidence").suggestion, None);
    let desk = Desk::planned();
    let mut ruta = desk.at(EIGHT_WEEKS_LATER);
    log_past(&mut ruta, |start| start > "2026-01-26");
    // A Sunday that was never planned would be left.
    let mut weekly = desk::evenings();
    weekly[6] = desk::window(10 * 60, 12 * 60);
    ruta.set_weekly(None, &weekly).expect("hours");
    let evidence = ruta.hours_evidence().expect("evidence");
    assert_eq!((evidence.weeks, evidence.suggestion), (2, None));
}
