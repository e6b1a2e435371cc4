//! Windows of local wall time, and how they are written.

use std::fmt;

use chrono::Weekday;
use thiserror::Error;

/// A window of local wall time inside one day: `19:00-21:00`.
///
/// Minutes from 00:00; the end is after the start and at most 24:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockWindow {
    start: u16,
    end: u16,
}

/// The last minute of a day, as an end.
const DAY_END: u16 = 24 * 60;

/// A window, or a list of them, that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum WindowError {
    /// The text is no window.
    #[error("`{0}` is not a window like 19:00-21:00")]
    NotAWindow(String),
    /// The end is not after the start.
    #[error("the window `{0}` ends before it starts")]
    EndsBeforeStart(String),
    /// The text names no day of the week.
    #[error("`{0}` is not a day of the week: mon, tue, wed, thu, fri, sat or sun")]
    NotADay(String),
    /// The text names a day and no window.
    #[error("`{0}` names a day but no window, such as `mon 19:00-21:00`")]
    NoWindow(String),
}

impl ClockWindow {
    /// Returns the window from one minute of the day to another; 1440 is 24:00.
    ///
    /// # Errors
    /// [`WindowError::EndsBeforeStart`] where it would be empty or turned round, and
    /// [`WindowError::NotAWindow`] where it leaves the day.
    pub fn new(start: u16, end: u16) -> Result<Self, WindowError> {
        let window = Self { start, end };
        if end > DAY_END {
            Err(WindowError::NotAWindow(window.to_string()))
        } else if start >= end {
            Err(WindowError::EndsBeforeStart(window.to_string()))
        } else {
            Ok(window)
        }
    }

    /// Reads a window written `H:MM-H:MM`, `24:00` allowed as its end.
    ///
    /// # Errors
    /// [`WindowError`] with the text.
    pub fn parse(text: &str) -> Result<Self, WindowError> {
        let not_a_window = || WindowError::NotAWindow(text.to_owned());
        let (start, end) = text.trim().split_once('-').ok_or_else(not_a_window)?;
        let start = parse_clock(start).ok_or_else(not_a_window)?;
        let end = parse_clock(end).ok_or_else(not_a_window)?;
        if start >= DAY_END {
            return Err(not_a_window());
        }
        Self::new(start, end).map_err(|_| WindowError::EndsBeforeStart(text.trim().to_owned()))
    }

    /// Returns the first minute, from 00:00.
    pub fn start(self) -> u16 {
        self.start
    }

    /// Returns the minute after the last, up to 1440.
    pub fn end(self) -> u16 {
        self.end
    }
}

impl fmt::Display for ClockWindow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = (self.start, self.end);
        write!(
            formatter,
            "{:02}:{:02}-{:02}:{:02}",
            start / 60,
            start % 60,
            end / 60,
            end % 60
        )
    }
}

fn parse_clock(text: &str) -> Option<u16> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let digits = |part: &str, length: std::ops::RangeInclusive<usize>| {
        length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(hours, 1..=2) || !digits(minutes, 2..=2) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    let clock = hours * 60 + minutes;
    (minutes < 60 && clock <= DAY_END).then_some(clock)
}

/// The windows of a week.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weekly {
    /// Seven lists, Monday first.
    days: [Vec<ClockWindow>; 7],
}

impl Weekly {
    /// Returns the windows of a weekday, in the order given.
    pub fn on(&self, day: Weekday) -> &[ClockWindow] {
        &self.days[day.num_days_from_monday() as usize]
    }

    /// Adds windows to a weekday.
    pub fn add(&mut self, day: Weekday, windows: impl IntoIterator<Item = ClockWindow>) {
        self.days[day.num_days_from_monday() as usize].extend(windows);
    }

    /// Tells whether no day has a window.
    pub fn is_empty(&self) -> bool {
        self.days.iter().all(Vec::is_empty)
    }

    /// Returns the minutes on the clock of all windows, each stretch counted once.
    pub fn minutes(&self) -> u32 {
        self.days.iter().map(|windows| clock_minutes(windows)).sum()
    }
}

fn clock_minutes(windows: &[ClockWindow]) -> u32 {
    let mut sorted = windows.to_vec();
    sorted.sort();
    let mut reached = 0;
    let mut minutes = 0;
    for window in sorted {
        let start = window.start.max(reached);
        minutes += u32::from(window.end.saturating_sub(start));
        reached = reached.max(window.end);
    }
    minutes
}

/// Windows of some weekdays, as the command line writes them: `mon-fri 19:00-21:00, 22:00-23:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayWindows {
    /// The weekdays meant.
    pub days: Vec<Weekday>,
    /// Their windows.
    pub windows: Vec<ClockWindow>,
}

impl DayWindows {
    /// Reads a day or a range of days, then one or more windows separated by commas.
    ///
    /// # Errors
    /// [`WindowError`] with the part that cannot be read.
    pub fn parse(text: &str) -> Result<Self, WindowError> {
        let text = text.trim();
        let (days, windows) =
            text.split_once(char::is_whitespace)
                .ok_or_else(|| match parse_days(text) {
                    Ok(_) => WindowError::NoWindow(text.to_owned()),
                    Err(error) => error,
                })?;
        Ok(Self {
            days: parse_days(days)?,
            windows: parse_windows(windows)?,
        })
    }
}

/// Reads windows separated by commas.
fn parse_windows(text: &str) -> Result<Vec<ClockWindow>, WindowError> {
    text.split(',').map(ClockWindow::parse).collect()
}

fn parse_days(text: &str) -> Result<Vec<Weekday>, WindowError> {
    let Some((first, last)) = text.split_once('-') else {
        return Ok(vec![parse_day(text)?]);
    };
    let (first, last) = (parse_day(first)?, parse_day(last)?);
    let mut days = vec![first];
    let mut day = first;
    while day != last {
        day = day.succ();
        days.push(day);
    }
    Ok(days)
}

/// Reads a weekday: three letters or the whole word, in English or Spanish.
fn parse_day(text: &str) -> Result<Weekday, WindowError> {
    match text.to_lowercase().as_str() {
        "mon" | "monday" | "lun" | "lunes" => Ok(Weekday::Mon),
        "tue" | "tuesday" | "mar" | "martes" => Ok(Weekday::Tue),
        "wed" | "wednesday" | "mie" | "mié" | "miercoles" | "miércoles" => Ok(Weekday::Wed),
        "thu" | "thursday" | "jue" | "jueves" => Ok(Weekday::Thu),
        "fri" | "friday" | "vie" | "viernes" => Ok(Weekday::Fri),
        "sat" | "saturday" | "sab" | "sáb" | "sabado" | "sábado" => Ok(Weekday::Sat),
        "sun" | "sunday" | "dom" | "domingo" => Ok(Weekday::Sun),
        _ => Err(WindowError::NotADay(text.to_owned())),
    }
}

impl ClockWindow {
    /// Reads windows separated by commas; an empty text is none.
    ///
    /// # Errors
    /// [`WindowError`] with the window that cannot be read.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, WindowError> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        parse_windows(text)
    }
}
