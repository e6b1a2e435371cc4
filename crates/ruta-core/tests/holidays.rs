//! Public holidays, held against calendars that governments published.

use ruta_core::holidays::{Holiday, UnknownRegion, holidays, region, regions};

/// Returns the days of a year as `MM-DD`.
fn days(code: &str, year: &str) -> Vec<String> {
    of_year(code, year)
        .iter()
        .map(|holiday| holiday.date.format("%m-%d").to_string())
        .collect()
}

fn of_year(code: &str, year: &str) -> Vec<Holiday> {
    let mut all = holidays(code).expect("the region exists");
    all.retain(|holiday| holiday.date.to_string().starts_with(year));
    all
}

#[test]
fn madrid_in_2026_is_as_its_government_decreed_it() {
    // Decree of 24 September 2025: the fourteen less the two that each town chooses.
    let published = [
        "01-01", "01-06", "04-02", "04-03", "05-01", "05-02", "08-15", "10-12", "11-02", "12-07",
        "12-08", "12-25",
    ];
    assert_eq!(days("ES-MD", "2026"), published);
    assert_eq!(days("es-md", "2026"), published);
}

#[test]
fn regions_of_a_country_differ_and_the_country_has_what_all_share() {
    let (madrid, catalonia) = (days("ES-MD", "2026"), days("ES-CT", "2026"));
    assert!(catalonia.contains(&"09-11".to_owned()) && !madrid.contains(&"09-11".to_owned()));
    let spain = days("ES", "2026");
    assert!(spain.len() < madrid.len());
    assert!(spain.iter().all(|day| madrid.contains(day)), "{spain:?}");
    // Bavaria has Epiphany, Berlin has not.
    assert!(days("DE-BY", "2026").contains(&"01-06".to_owned()));
    assert!(!days("DE-BE", "2026").contains(&"01-06".to_owned()));
}

#[test]
fn a_holiday_has_its_name_in_three_languages() {
    let names = |code: &str, day: &str| {
        let found = of_year(code, "2026").into_iter();
        let mut on = found.filter(|holiday| holiday.date.format("%m-%d").to_string() == day);
        on.next().map(|holiday| holiday.name)
    };
    let christmas = names("DE", "12-25").expect("Christmas");
    assert_eq!(
        (christmas.local, christmas.english, christmas.spanish),
        ("Erster Weihnachtstag", "Christmas Day", "Navidad")
    );
    let independence = names("CO", "07-20").expect("the day of independence");
    assert_eq!(independence.english, "Independence Day");
    assert_eq!(independence.spanish, independence.local);
}

#[test]
fn every_region_has_holidays_in_order_and_no_date_twice() {
    for region in regions() {
        let holidays = holidays(&region.code).expect("the region is listed");
        let ordered = holidays.windows(2).all(|pair| pair[0].date < pair[1].date);
        assert!(ordered, "{}", region.code);
        assert!(holidays.len() >= 12, "{}: {}", region.code, holidays.len());
    }
}

#[test]
fn a_region_is_found_by_its_code_alone() {
    let madrid = region(" es-md ").expect("the region exists");
    assert_eq!(madrid.code, "ES-MD");
    assert_eq!(
        (
            madrid.country_in_english,
            madrid.country_in_spanish,
            madrid.name
        ),
        ("Spain", "España", Some("Madrid"))
    );
    for unknown in ["", "ES-", "ES-XX", "XX", "Spain", "E"] {
        assert_eq!(region(unknown), Err(UnknownRegion(unknown.to_owned())));
    }
}
