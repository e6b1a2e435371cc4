//! The time of a day, and of a usual week.

use chrono::Weekday;

use super::ClockWindow;

/// The time for study of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayHours {
    /// In these windows; none: no study.
    Windows(Vec<ClockWindow>),
    /// At most so many minutes of that local date, whenever the learner is awake.
    Minutes(u16),
}

impl DayHours {
    /// Tells whether there is no time at all.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Windows(windows) => windows.is_empty(),
            Self::Minutes(minutes) => *minutes == 0,
        }
    }

    /// Returns the minutes on the clock, each stretch counted once.
    pub fn minutes(&self) -> u32 {
        match self {
            Self::Windows(windows) => clock_minutes(windows),
            Self::Minutes(minutes) => u32::from(*minutes),
        }
    }
}

impl Default for DayHours {
    /// Returns no time at all.
    fn default() -> Self {
        Self::Windows(Vec::new())
    }
}

impl<Windows: Into<Vec<ClockWindow>>> From<Windows> for DayHours {
    fn from(windows: Windows) -> Self {
        Self::Windows(windows.into())
    }
}

/// The time of a week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weekly {
    /// Seven days, Monday first.
    days: [DayHours; 7],
}

impl Weekly {
    /// Returns the time of a weekday.
    pub fn on(&self, day: Weekday) -> &DayHours {
        &self.days[day.num_days_from_monday() as usize]
    }

    /// Gives a weekday its time.
    pub fn set(&mut self, day: Weekday, hours: DayHours) {
        self.days[day.num_days_from_monday() as usize] = hours;
    }

    /// Adds windows to a weekday; one that had hours has these windows instead.
    pub fn add(&mut self, day: Weekday, windows: impl IntoIterator<Item = ClockWindow>) {
        let hours = &mut self.days[day.num_days_from_monday() as usize];
        if let DayHours::Windows(all) = hours {
            all.extend(windows);
        } else {
            *hours = DayHours::Windows(windows.into_iter().collect());
        }
    }

    /// Tells whether no day has any time.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(DayHours::is_empty)
    }

    /// Returns the minutes on the clock of all days.
    pub fn minutes(&self) -> u32 {
        self.days.iter().map(DayHours::minutes).sum()
    }

    /// Tells whether a day has hours instead of windows.
    pub fn has_hours_only(&self) -> bool {
        let hours_only = |day: &DayHours| matches!(day, DayHours::Minutes(_));
        self.days.iter().any(hours_only)
    }
}

fn clock_minutes(windows: &[ClockWindow]) -> u32 {
    let mut sorted = windows.to_vec();
    sorted.sort();
    let mut reached = 0;
    let mut minutes = 0;
    for window in sorted {
        let start = window.start().max(reached);
        minutes += u32::from(window.end().saturating_sub(start));
        reached = reached.max(window.end());
    }
    minutes
}
