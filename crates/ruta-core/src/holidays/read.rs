//! Reading the bundled data; its first lines say what its lines mean.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{Holiday, Name, Region, YEARS};

const DATA: &str = include_str!("data.txt");

/// A country with the lines below its head.
#[derive(Debug)]
pub(super) struct Country {
    pub(super) code: &'static str,
    in_english: &'static str,
    in_spanish: &'static str,
    lines: Vec<&'static str>,
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let mut countries: Vec<Country> = Vec::new();
    for line in DATA.lines().filter(|line| !line.starts_with('#')) {
        if let Some(head) = line.strip_prefix('@') {
            let [code, in_english, in_spanish] = fields(head);
            countries.push(Country {
                code,
                in_english,
                in_spanish,
                lines: Vec::new(),
            });
        } else if let Some(country) = countries.last_mut() {
            country.lines.push(line);
        }
    }
    countries
});

/// Returns the countries in order of code.
pub(super) fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// Returns the part of a region's code that names its country.
pub(super) fn country_code(code: &str) -> &str {
    code.split_once('-').map_or(code, |(country, _)| country)
}

/// Returns a country and its regions.
pub(super) fn regions(country: &'static Country) -> Vec<Region> {
    let region = |code: String, name| Region {
        code,
        country_in_english: country.in_english,
        country_in_spanish: country.in_spanish,
        name,
    };
    let whole = region(country.code.to_owned(), None);
    let parts = country.lines.iter().filter_map(|line| {
        let [place, name] = fields(line.strip_prefix('+')?);
        Some(region(format!("{}-{place}", country.code), Some(name)))
    });
    std::iter::once(whole).chain(parts).collect()
}

/// Returns the holidays of a place of a country, `.` for the country as a whole, in no order.
pub(super) fn holidays(country: &'static Country, place: &str) -> Vec<Holiday> {
    let mut holidays = Vec::new();
    for line in country
        .lines
        .iter()
        .filter_map(|line| line.strip_prefix('/'))
    {
        let [places, days, local, english, spanish] = fields(line);
        if !holds(places, place) {
            continue;
        }
        let or_local = |name: &'static str| if name.is_empty() { local } else { name };
        let name = Name {
            local,
            english: or_local(english),
            spanish: or_local(spanish),
        };
        holidays.extend(dates(days).into_iter().map(|date| Holiday { date, name }));
    }
    holidays
}

/// Tells whether a list of places means one.
fn holds(places: &str, place: &str) -> bool {
    let listed = |places: &str| places.split(',').any(|listed| listed == place);
    match places.strip_prefix('!') {
        Some(all_but) => !listed(all_but),
        None => places == "*" || listed(places),
    }
}

fn dates(days: &str) -> Vec<NaiveDate> {
    let of_years: Vec<&str> = days.split(' ').collect();
    let date = |year, day: &str| {
        let (month, day) = day.split_at_checked(2)?;
        NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
    };
    YEARS
        .enumerate()
        .flat_map(|(number, year)| {
            let days = of_years.get(number).or(of_years.first()).copied();
            let days = days.unwrap_or("-").split('+').filter(|day| *day != "-");
            days.filter_map(move |day| date(year, day))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Returns the fields of a line; those that it lacks are empty.
fn fields<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut fields = line.split('\t');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_whole() {
        assert!(countries().len() > 200, "{}", countries().len());
        for country in countries() {
            let mut places = vec![".", "*"];
            let regions = country
                .lines
                .iter()
                .filter_map(|line| line.strip_prefix('+'));
            places.extend(regions.filter_map(|line| line.split('\t').next()));
            assert!(!country.in_english.is_empty() && !country.in_spanish.is_empty());
            for line in &country.lines {
                let count = line.split('\t').count();
                if line.starts_with('+') {
                    assert_eq!(count, 2, "{line}");
                    continue;
                }
                assert!(line.starts_with('/'), "{line}");
                assert_eq!(count, 5, "{line}");
                let [of, days, local, ..] = fields::<5>(line.strip_prefix('/').expect("seen"));
                assert!(!local.is_empty(), "{line}");
                let listed = of.trim_start_matches('!').split(',');
                assert!(
                    listed.clone().all(|place| places.contains(&place)),
                    "{line}"
                );
                let years = days.split(' ').count();
                assert!(years == 1 || years == YEARS.count(), "{line}");
                let written = days.replace('+', " ");
                let written = written.split(' ').filter(|day| *day != "-").count();
                let found = dates(days).len();
                assert_eq!(
                    found,
                    if years == 1 { written * 12 } else { written },
                    "{line}"
                );
            }
        }
    }
}
