//! How the window behaves, as the learner wants it.

use ruta_store::{Label, ProgramSettings};

use crate::error::AppError;
use crate::locale;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, ClockStyle, FirstDay, Preferences};

/// How long before a session the desktop reminds of it until the learner says otherwise.
const REMINDER_MINUTES: u32 = 10;
/// Beyond a day a reminder is none.
const LONGEST_REMINDER: u32 = 24 * 60;
/// How small and how large the pages may be, in percent.
const ZOOM: (u32, u32) = (50, 300);

const FIRST_DAYS: [(FirstDay, &str); 3] = [
    (FirstDay::Monday, "monday"),
    (FirstDay::Saturday, "saturday"),
    (FirstDay::Sunday, "sunday"),
];
const CLOCKS: [(ClockStyle, &str); 2] =
    [(ClockStyle::Twelve, "12"), (ClockStyle::TwentyFour, "24")];

impl Ruta {
    /// Sets how the window behaves; what is beyond sense is taken as the next that is not.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn set_preferences(&mut self, wanted: Preferences) -> Result<Changed, AppError> {
        self.transact(|hand| {
            hand.change.set_program(&ProgramSettings {
                first_day: word(&FIRST_DAYS, &wanted.first_day),
                clock: word(&CLOCKS, &wanted.clock),
                reminder_minutes: Some(wanted.reminder_minutes.min(LONGEST_REMINDER)),
                zoom_percent: Some(wanted.zoom_percent.clamp(ZOOM.0, ZOOM.1)),
                ..hand.situation.state.program.clone()
            })?;
            Ok((Label::new("change-preferences"), None))
        })
    }

    /// Keeps the plan's zone although the computer is in another; the question comes again once the
    /// computer is in a third.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn keep_zone(&mut self) -> Result<Changed, AppError> {
        let system = self.ports.system_zone.name().to_owned();
        self.transact(|hand| {
            hand.change.set_program(&ProgramSettings {
                zone_kept: Some(system),
                ..hand.situation.state.program.clone()
            })?;
            Ok((Label::new("change-preferences"), None))
        })
    }

    /// Takes over where the computer is now; what is stored stays as it is.
    pub fn notice_system_zone(&mut self) {
        self.ports.system_zone = crate::system_zone();
    }

    /// Returns the computer's zone where the learner is to be asked about it: there is a plan, its
    /// clocks show another time now, and the learner has not kept the plan's zone at this one.
    pub(crate) fn zone_asked(&self, situation: &Situation) -> Option<String> {
        let system = &self.ports.system_zone;
        let kept = situation.state.program.zone_kept.as_deref();
        let now = situation.at();
        let differs = system.rfc3339(now) != situation.zone.rfc3339(now);
        let asked = situation.state.version.is_some() && differs && kept != Some(system.name());
        asked.then(|| system.name().to_owned())
    }
}

/// Returns what is stored in the words of the window.
pub(crate) fn of(stored: &ProgramSettings) -> Preferences {
    Preferences {
        first_day: named(&FIRST_DAYS, stored.first_day.as_deref()).unwrap_or(FirstDay::Locale),
        clock: named(&CLOCKS, stored.clock.as_deref()).unwrap_or(ClockStyle::Locale),
        reminder_minutes: stored.reminder_minutes.unwrap_or(REMINDER_MINUTES),
        zoom_percent: stored.zoom_percent.unwrap_or(100),
    }
}

/// Returns the first day of the week: 0 for Sunday, 1 for Monday, 6 for Saturday.
pub(crate) fn first_day_of_week(wanted: FirstDay) -> u8 {
    match wanted {
        FirstDay::Locale => locale::first_day_of_week(territory().as_deref()),
        FirstDay::Monday => 1,
        FirstDay::Saturday => 6,
        FirstDay::Sunday => 0,
    }
}

/// Tells whether the time of day is written with a clock of twelve hours.
pub(crate) fn twelve_hours(wanted: ClockStyle) -> bool {
    match wanted {
        ClockStyle::Locale => locale::has_twelve_hours(territory().as_deref()),
        ClockStyle::Twelve => true,
        ClockStyle::TwentyFour => false,
    }
}

fn territory() -> Option<String> {
    locale::territory(|name| std::env::var(name).ok())
}

fn named<T: Copy>(words: &[(T, &str)], stored: Option<&str>) -> Option<T> {
    let found = words.iter().find(|(_, word)| Some(*word) == stored);
    found.map(|(value, _)| *value)
}

fn word<T: PartialEq>(words: &[(T, &str)], wanted: &T) -> Option<String> {
    let found = words.iter().find(|(value, _)| value == wanted);
    found.map(|(_, word)| (*word).to_owned())
}
