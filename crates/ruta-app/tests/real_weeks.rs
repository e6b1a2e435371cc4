//! Seasons, holidays, hours without windows and buffers, from what is declared to the plan.

mod desk;

use desk::{Desk, MONDAY, code, draft, entry, evenings, sessions, window};
use ruta_app::Ruta;
use ruta_app::wire::{HoursView, PlanDraft, ProfileView, RulesView, SessionStatus};

fn nothing() -> HoursView {
    HoursView::Windows(Vec::new())
}

/// Returns a profile with mornings from Monday to Friday.
fn mornings(name: &str, from: &str, to: &str) -> ProfileView {
    let mut weekly = vec![window(9 * 60, 12 * 60); 5];
    weekly.extend([nothing(), nothing()]);
    ProfileView {
        name: name.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        weekly,
    }
}

/// Returns the free minutes of the first weeks.
fn free(ruta: &Ruta, weeks: usize) -> Vec<u32> {
    let view = ruta.availability_view().expect("a view");
    let minutes = view.weeks.iter().map(|week| week.free_minutes);
    minutes.take(weeks).collect()
}

/// Returns date and clock of each session's start.
fn starts(ruta: &Ruta) -> Vec<(String, String)> {
    let start = |start: &str| (start[..10].to_owned(), start[11..16].to_owned());
    let all = sessions(ruta).into_iter();
    all.map(|session| start(&session.view.start)).collect()
}

#[test]
fn a_profile_holds_between_its_dates_and_two_never_share_one() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    ruta.set_profile(&mornings("exams", "2026-01-19", "2026-01-25"))
        .expect("a profile");
    assert_eq!(free(&ruta, 3), [780, 900, 780]);

    let shared = mornings("summer", "2026-01-25", "2026-02-01");
    let error = ruta.set_profile(&shared).expect_err("a refusal");
    let words = ruta.explain(&error);
    assert_eq!(words.code, "profiles-overlap");
    for part in ["summer", "exams", "2026-01-25"] {
        assert!(words.message.contains(part), "{}", words.message);
    }
    // The same name again replaces it, and may then lie beside the old dates.
    ruta.set_profile(&mornings("exams", "2026-01-25", "2026-02-01"))
        .expect("other dates");
    assert_eq!(free(&ruta, 3), [780, 780, 900]);
    assert_eq!(
        code(ruta.set_profile(&mornings(" ", "2026-03-01", "2026-03-02"))),
        "profile-name"
    );
    assert_eq!(
        code(ruta.set_profile(&mornings("x", "2026-03-02", "2026-03-01"))),
        "ends-before-start"
    );

    ruta.make_plan(&draft()).expect("a plan");
    let in_profile = starts(&ruta).into_iter();
    let in_profile =
        in_profile.filter(|(on, _)| ("2026-01-26".."2026-02-02").contains(&on.as_str()));
    let clocks: Vec<String> = in_profile.map(|(_, clock)| clock).collect();
    assert!(!clocks.is_empty() && clocks.iter().all(|clock| clock.as_str() < "12:00"));

    ruta.remove_profile("exams").expect("it is there");
    assert_eq!(free(&ruta, 3), [780, 780, 780]);
    assert_eq!(
        ruta.undo().expect("an undo").undo.as_deref(),
        Some("New plan")
    );
    assert_eq!(free(&ruta, 3), [780, 780, 900]);
}

#[test]
fn a_preview_with_a_profile_answers_what_the_plan_will_be() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let profile = mornings("spring", "2026-02-01", "2026-04-30");
    let asked = PlanDraft {
        profiles: Some(vec![profile.clone()]),
        ..draft()
    };
    let preview = ruta.preview_plan(&asked).expect("a preview");
    assert!(
        ruta.availability_view()
            .expect("a view")
            .profiles
            .is_empty()
    );
    ruta.set_profile(&profile).expect("a profile");
    let stored = ruta.preview_plan(&draft()).expect("a preview");
    assert_eq!(preview, stored);
}

#[test]
fn holidays_stay_free_by_name_unless_there_is_study_as_usual() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let calendar = |ruta: &Ruta| {
        let page = ruta.calendar("2026-03-30", "2026-04-06").expect("a week");
        let holidays = page.holidays.into_iter();
        let holidays = holidays.map(|day| (day.date, day.name, day.free)).collect();
        let weeks: Vec<u32> = page.weeks.iter().map(|week| week.free_minutes).collect();
        (holidays, weeks[0])
    };
    let day = |date: &str, name: &str, free| (date.to_owned(), name.to_owned(), free);
    let none: Vec<(String, String, bool)> = Vec::new();
    assert_eq!(calendar(&ruta), (none.clone(), 780));

    ruta.set_holidays("es-md", false).expect("Madrid");
    ruta.make_plan(&draft()).expect("a plan");
    assert!(
        starts(&ruta)
            .iter()
            .all(|(on, _)| on != "2026-04-02" && on != "2026-04-03")
    );
    let (thursday, friday) = ("2026-04-02", "2026-04-03");
    let easter = |free| {
        vec![
            day(thursday, "Maundy Thursday", free),
            day(friday, "Good Friday", true),
        ]
    };
    assert_eq!(calendar(&ruta), (easter(true), 540));

    // A date's own time holds in spite of a holiday.
    ruta.set_day(thursday, Some(&window(600, 660)))
        .expect("a day");
    assert_eq!(calendar(&ruta), (easter(false), 600));
    ruta.set_holidays("ES-MD", true).expect("study as usual");
    let studied = vec![
        day(thursday, "Maundy Thursday", false),
        day(friday, "Good Friday", false),
    ];
    assert_eq!(calendar(&ruta), (studied, 720));

    let holidays = ruta.availability_view().expect("a view").holidays;
    let holidays = holidays.expect("they count");
    assert_eq!(
        (holidays.region.as_str(), holidays.title.as_str()),
        ("ES-MD", "Madrid, Spain")
    );
    let next = &holidays.dates[0];
    assert_eq!(
        (next.date.as_str(), next.name.as_str()),
        ("2026-04-02", "Maundy Thursday")
    );

    ruta.remove_holidays().expect("they go");
    assert_eq!(calendar(&ruta), (none, 720));
    ruta.undo().expect("an undo");
    assert!(ruta.availability_view().expect("a view").holidays.is_some());
}

#[test]
fn hours_without_windows_are_planned_while_the_learner_is_awake() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let mut weekly = evenings();
    weekly[5] = HoursView::Minutes(360);
    ruta.set_weekly(None, &weekly).expect("hours");
    assert_eq!(free(&ruta, 2), [960, 960]);
    let waking = ruta_app::wire::WindowView {
        start: 10 * 60,
        end: 13 * 60,
    };
    ruta.set_waking(waking).expect("waking hours");
    assert_eq!(free(&ruta, 2), [780, 780]);
    ruta.make_plan(&draft()).expect("a plan");
    let saturday: Vec<_> = starts(&ruta)
        .into_iter()
        .filter(|(on, _)| on == "2026-01-17")
        .collect();
    assert!(!saturday.is_empty());
    assert!(
        saturday
            .iter()
            .all(|(_, clock)| ("10:00".."13:00").contains(&clock.as_str()))
    );
}

#[test]
fn what_is_done_of_a_day_of_hours_is_not_planned_again() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let mut weekly = vec![nothing(); 7];
    weekly[0] = HoursView::Minutes(120);
    ruta.set_weekly(None, &weekly).expect("hours");
    ruta.make_plan(&draft()).expect("a plan");
    let first = sessions(&ruta)[0].view.clone();
    let noon = "2026-01-12T12:00:00+01:00";
    let mut ruta = desk.at(noon);
    ruta.log_sessions(&[entry(&first.id, SessionStatus::Done, None)])
        .expect("a log");
    ruta.make_plan(&draft()).expect("a plan");
    let of_monday = sessions(&ruta).into_iter();
    let minutes: u32 = of_monday
        .filter(|session| session.view.start.starts_with("2026-01-12"))
        .map(|session| session.view.minutes)
        .sum();
    assert!(minutes <= 120, "{minutes}");
}

#[test]
fn a_day_holds_no_more_than_its_cap_and_busy_events_keep_their_distance() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let stored = ruta.availability_view().expect("a view").rules;
    let rules = RulesView {
        day_minutes: Some(60),
        buffer_before_minutes: 30,
        buffer_after_minutes: 15,
        ..stored
    };
    let meeting =
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:1@test\r\n\
        DTSTAMP:20260101T000000Z\r\nDTSTART:20260113T190000Z\r\nDTEND:20260113T193000Z\r\n\
        SUMMARY:Call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    ruta.add_busy_calendar("work", meeting, false)
        .expect("a calendar");
    assert_eq!(free(&ruta, 1), [750]);
    ruta.set_rules(rules).expect("rules");
    // 20:00 to 20:30, and from half an hour before to a quarter after it.
    assert_eq!(free(&ruta, 1), [705]);
    assert_eq!(ruta.availability_view().expect("a view").rules, rules);
    ruta.make_plan(&draft()).expect("a plan");
    let mut of_day = std::collections::BTreeMap::new();
    for session in sessions(&ruta) {
        *of_day
            .entry(session.view.start[..10].to_owned())
            .or_insert(0) += session.view.minutes;
        let clocks = (&session.view.start[..16], &session.view.end[..16]);
        let clear = clocks.1 <= "2026-01-13T19:30" || clocks.0 >= "2026-01-13T20:45";
        assert!(clear, "{clocks:?}");
    }
    assert!(of_day.values().all(|minutes| *minutes <= 60), "{of_day:?}");
    ruta.undo().expect("an undo");
    ruta.undo().expect("an undo");
    assert_eq!(ruta.availability_view().expect("a view").rules, stored);
}

#[test]
fn the_doctor_finds_nothing_in_a_plan_of_real_weeks() {
    let desk = Desk::planned();
    let mut ruta = desk.at(MONDAY);
    let mut weekly = evenings();
    weekly[4] = window(22 * 60, 25 * 60);
    weekly[6] = HoursView::Minutes(90);
    ruta.set_weekly(None, &weekly).expect("hours");
    ruta.set_profile(&mornings("spring", "2026-03-02", "2026-04-15"))
        .expect("a profile");
    ruta.set_holidays("ES-CT", false).expect("holidays");
    ruta.make_plan(&draft()).expect("a plan");
    let report = ruta.doctor().expect("a report");
    assert_eq!((report.findings, report.notes), (vec![], vec![]));
    let night = starts(&ruta)
        .into_iter()
        .filter(|(_, clock)| clock.as_str() >= "22:00");
    assert!(night.count() > 0);
}
