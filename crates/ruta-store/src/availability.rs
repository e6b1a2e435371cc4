//! The time of weeks and days, time off and public holidays, as they are stored.

mod rows;

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use ruta_core::holidays;
use ruta_core::time::{
    Availability, ClockWindow, DayHours, Profile, TimeOff, Weekly, WindowError, Zone,
};
use serde::{Deserialize, Serialize};

pub(crate) use rows::{load, save};

/// A window of local wall time: its first minute from 00:00, and the minute after its last; over
/// 1440 it is on the next day.
pub type ClockMinutes = (u16, u16);

/// A week: seven days, Monday first.
pub type WeekRecord = [HoursRecord; 7];

/// The time of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum HoursRecord {
    /// In these windows; none: no study.
    Windows(Vec<ClockMinutes>),
    /// At most so many minutes, whenever the learner is awake.
    Minutes(u16),
}

/// What the learner declared about their time, as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AvailabilityRecord {
    /// The zone of every wall time here, where the learner named one.
    pub zone: Option<String>,
    /// The usual week.
    pub weekly: WeekRecord,
    /// Dates with time of their own.
    pub days: BTreeMap<NaiveDate, HoursRecord>,
    /// Time off, in the order given.
    pub off: Vec<OffRecord>,
    /// Weeks of seasons, in order of their first day.
    #[serde(default)]
    pub profiles: Vec<ProfileRecord>,
    /// When the learner is awake, where they said so.
    #[serde(default)]
    pub waking: Option<ClockMinutes>,
    /// The public holidays that count, where the learner chose some.
    #[serde(default)]
    pub holidays: Option<HolidaysRecord>,
}

/// Time off, both dates included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OffRecord {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What it is.
    pub note: Option<String>,
}

/// A week that holds for a season, both dates included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileRecord {
    /// Its name.
    pub name: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Its week.
    pub weekly: WeekRecord,
}

/// The public holidays of a country or region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolidaysRecord {
    /// Its code, such as `ES-MD`.
    pub region: String,
    /// True where they are days like any other.
    pub study: bool,
}

impl Default for HoursRecord {
    /// Returns no time at all.
    fn default() -> Self {
        Self::Windows(Vec::new())
    }
}

impl HoursRecord {
    /// Tells whether there is no time at all.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Windows(windows) if windows.is_empty())
    }

    fn hours(&self) -> Result<DayHours, WindowError> {
        match self {
            Self::Windows(windows) => windows
                .iter()
                .map(|(start, end)| ClockWindow::new(*start, *end))
                .collect::<Result<_, _>>()
                .map(DayHours::Windows),
            Self::Minutes(minutes) => Ok(DayHours::Minutes(*minutes)),
        }
    }
}

/// The days of the week in the order of the lists.
const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl AvailabilityRecord {
    /// Returns the availability that the planner takes, in a zone.
    ///
    /// # Errors
    /// [`WindowError`] where a window cannot be.
    pub fn in_zone(&self, zone: Zone) -> Result<Availability, WindowError> {
        let mut availability = Availability::empty(zone);
        availability.weekly = week(&self.weekly)?;
        for (date, hours) in &self.days {
            availability.days.insert(*date, hours.hours()?);
        }
        availability.off = self
            .off
            .iter()
            .map(|off| TimeOff {
                from: off.from,
                to: off.to,
                note: off.note.clone(),
            })
            .collect();
        for profile in &self.profiles {
            availability.profiles.push(Profile {
                name: profile.name.clone(),
                from: profile.from,
                to: profile.to,
                weekly: week(&profile.weekly)?,
            });
        }
        if let Some((start, end)) = self.waking {
            availability.waking = ClockWindow::new(start, end)?;
        }
        if let Some(chosen) = self.holidays.as_ref().filter(|chosen| !chosen.study) {
            // A region that this version's data does not hold has no holidays to keep free.
            let known = holidays::holidays(&chosen.region).unwrap_or_default();
            availability.holidays = known.iter().map(|holiday| holiday.date).collect();
        }
        Ok(availability)
    }
}

fn week(record: &WeekRecord) -> Result<Weekly, WindowError> {
    let mut weekly = Weekly::default();
    for (day, hours) in DAYS.into_iter().zip(record) {
        weekly.set(day, hours.hours()?);
    }
    Ok(weekly)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_that_an_older_version_noted_for_undo_is_read() {
        let noted = r#"{"zone":null,"weekly":[[[1140,1260]],[],[],[],[],[],[]],"days":{"2026-02-14":[]},"off":[]}"#;
        let record: AvailabilityRecord = serde_json::from_str(noted).expect("it is read");
        assert_eq!(record.weekly[0], HoursRecord::Windows(vec![(1140, 1260)]));
        assert_eq!(record.days.len(), 1);
        assert_eq!((record.profiles.len(), record.holidays), (0, None));
    }
}
