//! Public holidays of countries and their regions, from the bundled data alone.
//!
//! The data (`data.txt`) is made by `scripts/holidays/run` and says where it comes from. Days that
//! follow the moon are reckoned ahead and say so in their names; what a town or a new law decides
//! is not in it.

mod read;

use chrono::NaiveDate;
use thiserror::Error;

/// The years that the data holds.
pub const YEARS: std::ops::RangeInclusive<i32> = 2025..=2036;

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    /// Its date.
    pub date: NaiveDate,
    /// What it is called.
    pub name: Name,
}

/// What a holiday is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// In the country's own language.
    pub local: &'static str,
    /// In English, or else as `local`.
    pub english: &'static str,
    /// In Spanish, or else as `local`.
    pub spanish: &'static str,
}

/// A country, or a region of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// ISO 3166: `ES`, `ES-MD`.
    pub code: String,
    /// The country in English.
    pub country_in_english: &'static str,
    /// The country in Spanish.
    pub country_in_spanish: &'static str,
    /// The region, as it calls itself; nothing of a whole country.
    pub name: Option<&'static str>,
}

/// A code that the data does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no country or region, such as ES or ES-MD")]
pub struct UnknownRegion(pub String);

/// Returns every country, each followed by its regions, in order of code.
pub fn regions() -> Vec<Region> {
    read::countries().iter().flat_map(read::regions).collect()
}

/// Returns the country or region of a code; case does not matter.
///
/// # Errors
/// [`UnknownRegion`] where the data does not hold it.
pub fn region(code: &str) -> Result<Region, UnknownRegion> {
    regions_of_country(code)
        .into_iter()
        .find(|region| region.code.eq_ignore_ascii_case(code.trim()))
        .ok_or_else(|| UnknownRegion(code.to_owned()))
}

/// Returns the holidays of a country or region in order of date, each date once.
///
/// # Errors
/// [`UnknownRegion`] where the data does not hold it.
pub fn holidays(code: &str) -> Result<Vec<Holiday>, UnknownRegion> {
    let region = region(code)?;
    let place = region.code.split_once('-').map_or(".", |(_, place)| place);
    let mut holidays: Vec<Holiday> = read::countries()
        .iter()
        .filter(|country| country.code == read::country_code(&region.code))
        .flat_map(|country| read::holidays(country, place))
        .collect();
    holidays.sort_by_key(|holiday| holiday.date);
    Ok(holidays)
}

fn regions_of_country(code: &str) -> Vec<Region> {
    let wanted = read::country_code(code.trim());
    read::countries()
        .iter()
        .filter(|country| country.code.eq_ignore_ascii_case(wanted))
        .flat_map(read::regions)
        .collect()
}
