//! What the learner declares about their time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::{ClockWindow, DayHours, Weekly, Zone};

/// The learner's declared study time, before busy events.
///
/// Of what is said about a date the first holds: time off, the date's own time, a public holiday,
/// the profile of its season, the usual week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The zone of every wall time here.
    pub zone: Zone,
    /// The time of a usual week.
    pub weekly: Weekly,
    /// Weeks of other seasons; no two share a date.
    pub profiles: Vec<Profile>,
    /// Dates with time of their own instead of their weekday's; none: no study that day.
    pub days: BTreeMap<NaiveDate, DayHours>,
    /// Time off, in the order given.
    pub off: Vec<TimeOff>,
    /// Public holidays without study.
    pub holidays: BTreeSet<NaiveDate>,
    /// Where the minutes of a day without windows may lie.
    pub waking: ClockWindow,
}

/// A usual week that holds for a season, both dates included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Its week.
    pub weekly: Weekly,
}

/// A stretch of days without study.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOff {
    /// The first day off.
    pub from: NaiveDate,
    /// The last day off.
    pub to: NaiveDate,
    /// What it is.
    pub note: Option<String>,
}

impl Availability {
    /// Returns availability without any time, with usual waking hours.
    pub fn empty(zone: Zone) -> Self {
        Self {
            zone,
            weekly: Weekly::default(),
            profiles: Vec::new(),
            days: BTreeMap::new(),
            off: Vec::new(),
            holidays: BTreeSet::new(),
            waking: ClockWindow::WAKING,
        }
    }

    /// Returns the time of a date: its own, or its weekday's in its season; nothing where it is
    /// without study.
    pub fn hours_on(&self, date: NaiveDate) -> Option<&DayHours> {
        if self.is_off(date) {
            return None;
        }
        match self.days.get(&date) {
            Some(own) => Some(own).filter(|own| !own.is_empty()),
            None if self.holidays.contains(&date) => None,
            None => Some(self.week_of(date).on(date.weekday())),
        }
    }

    /// Returns the windows that start on a date: waking hours where it has hours instead.
    pub fn windows_on(&self, date: NaiveDate) -> &[ClockWindow] {
        match self.hours_on(date) {
            None => &[],
            Some(DayHours::Windows(windows)) => windows,
            Some(DayHours::Minutes(_)) => std::slice::from_ref(&self.waking),
        }
    }

    /// Returns the most minutes of a date that may be free; nothing where its windows decide.
    pub fn most_on(&self, date: NaiveDate) -> Option<u16> {
        match self.hours_on(date) {
            Some(DayHours::Minutes(minutes)) => Some(*minutes),
            _ => None,
        }
    }

    /// Tells whether a date may have hours instead of windows.
    pub fn has_hours_only(&self) -> bool {
        let hours_only = |day: &DayHours| matches!(day, DayHours::Minutes(_));
        self.weekly.has_hours_only()
            || self
                .profiles
                .iter()
                .any(|profile| profile.weekly.has_hours_only())
            || self.days.values().any(hours_only)
    }

    /// Takes minutes that are used already off a date that has hours instead of windows.
    pub fn spend(&mut self, date: NaiveDate, minutes: u16) {
        if let Some(most) = self.most_on(date) {
            let left = DayHours::Minutes(most.saturating_sub(minutes));
            self.days.insert(date, left);
        }
    }

    /// Tells whether a date is off.
    pub fn is_off(&self, date: NaiveDate) -> bool {
        self.off
            .iter()
            .any(|off| off.from <= date && date <= off.to)
    }

    /// Returns the last date that differs from a usual week.
    pub fn last_change(&self) -> Option<NaiveDate> {
        let days = self.days.keys().copied();
        let off = self.off.iter().map(|off| off.to);
        let profiles = self.profiles.iter().map(|profile| profile.to);
        let holidays = self.holidays.last().copied();
        days.chain(off).chain(profiles).chain(holidays).max()
    }

    /// Returns the week that holds on a date.
    fn week_of(&self, date: NaiveDate) -> &Weekly {
        self.profiles
            .iter()
            .find(|profile| profile.from <= date && date <= profile.to)
            .map_or(&self.weekly, |profile| &profile.weekly)
    }
}
