//! Public holidays of the learner's country and region.

use chrono::{Days, NaiveDate};
use ruta_core::holidays::{self, Holiday, Region};
use ruta_store::{HolidaysRecord, HoursRecord};

use crate::error::AppError;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, HolidayView, HolidaysView, Language, RegionView};

/// How many days ahead the page of hours lists holidays.
const AHEAD: u64 = 366;

impl Ruta {
    /// Counts the public holidays of a country or region: as days without study, or with `study`
    /// as days like any other.
    ///
    /// # Errors
    /// [`AppError::Region`].
    pub fn set_holidays(&mut self, region: &str, study: bool) -> Result<Changed, AppError> {
        let region = holidays::region(region)?.code;
        self.change_availability("change-holidays", |record, _| {
            record.holidays = Some(HolidaysRecord { region, study });
            Ok(())
        })
    }

    /// Counts no public holidays any more.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn remove_holidays(&mut self) -> Result<Changed, AppError> {
        self.change_availability("change-holidays-removed", |record, _| {
            record.holidays = None;
            Ok(())
        })
    }

    /// Returns every country and region that has public holidays, by name.
    pub fn regions(&self) -> Vec<RegionView> {
        let language = self.texts().language();
        let mut regions: Vec<RegionView> = holidays::regions()
            .into_iter()
            .map(|region| RegionView {
                country: country(&region, language).to_owned(),
                name: region.name.map(ToOwned::to_owned),
                code: region.code,
            })
            .collect();
        let by_name = |region: &RegionView| (plain(&region.country), region.name.clone());
        regions.sort_by_cached_key(by_name);
        regions
    }
}

/// Returns the holidays that count, as the page of hours shows them.
pub(super) fn view(situation: &Situation, language: Language) -> Option<HolidaysView> {
    let record = situation.state.availability.holidays.as_ref()?;
    let today = situation.today();
    let after = today + Days::new(AHEAD);
    Some(HolidaysView {
        region: record.region.clone(),
        title: holidays::region(&record.region)
            .map_or_else(|_| record.region.clone(), |region| title(&region, language)),
        study: record.study,
        dates: holidays_between(situation, language, today, after),
    })
}

/// Returns the holidays from one date to just before another, in order.
pub(crate) fn holidays_between(
    situation: &Situation,
    language: Language,
    first: NaiveDate,
    after: NaiveDate,
) -> Vec<HolidayView> {
    let availability = &situation.state.availability;
    let Some(record) = &availability.holidays else {
        return Vec::new();
    };
    let own = |date| availability.days.get(&date);
    let has_study = |date| own(date).map_or(record.study, |own| !HoursRecord::is_empty(own));
    holidays::holidays(&record.region)
        .unwrap_or_default()
        .into_iter()
        .filter(|holiday| first <= holiday.date && holiday.date < after)
        .map(|holiday| HolidayView {
            date: holiday.date.to_string(),
            name: name(&holiday, language).to_owned(),
            free: !has_study(holiday.date) || situation.availability.is_off(holiday.date),
        })
        .collect()
}

/// Returns what a holiday is called.
fn name(holiday: &Holiday, language: Language) -> &'static str {
    match language {
        Language::Es => holiday.name.spanish,
        Language::En => holiday.name.english,
    }
}

fn country(region: &Region, language: Language) -> &'static str {
    match language {
        Language::Es => region.country_in_spanish,
        Language::En => region.country_in_english,
    }
}

/// Returns what a region is called with its country.
fn title(region: &Region, language: Language) -> String {
    let country = country(region, language);
    match region.name {
        Some(name) => format!("{name}, {country}"),
        None => country.to_owned(),
    }
}

/// Returns a name without the accents of its first letter, so that it stands where people look.
fn plain(name: &str) -> String {
    let plain = |letter: char| match letter {
        'Á' | 'Å' => 'A',
        'É' => 'E',
        'Í' => 'I',
        'Ó' => 'O',
        'Ú' => 'U',
        letter => letter,
    };
    name.chars().map(plain).collect()
}
