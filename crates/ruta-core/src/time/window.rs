//! A window of local wall time, and how it is written.

use std::fmt;

use thiserror::Error;

/// A window of local wall time that starts on its day: `19:00-21:00`, `22:00-01:00`.
///
/// Minutes from 00:00; the end is after the start, and past 1440 it lies on the next day: then the
/// window is at most twelve hours long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockWindow {
    start: u16,
    end: u16,
}

/// The last minute of a day, as an end.
const DAY_END: u16 = 24 * 60;

/// The longest window over midnight, in minutes: `21:00-19:00` is a slip of the pen, not a day.
const LONGEST_OVER_MIDNIGHT: u16 = 12 * 60;

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
    /// The text names both windows and hours.
    #[error("`{0}` holds windows and hours: a day has one or the other")]
    WindowsAndHours(String),
    /// The hours are none, or more than a day has.
    #[error("`{0}` are no hours of a day, such as 6h or 90min")]
    NotHours(String),
    /// The text names a day and no window.
    #[error("`{0}` names a day but no window, such as `mon 19:00-21:00`")]
    NoWindow(String),
}

impl WindowError {
    /// Returns the text that cannot be read.
    pub fn text(&self) -> &str {
        match self {
            Self::NotAWindow(text)
            | Self::EndsBeforeStart(text)
            | Self::NotADay(text)
            | Self::WindowsAndHours(text)
            | Self::NotHours(text)
            | Self::NoWindow(text) => text,
        }
    }
}

impl ClockWindow {
    /// The hours in which most people are awake.
    pub const WAKING: Self = Self {
        start: 8 * 60,
        end: 22 * 60,
    };

    /// Returns the window from one minute of the day to another; 1440 is 24:00, and more is on the
    /// next day.
    ///
    /// # Errors
    /// [`WindowError::EndsBeforeStart`] where it would be empty or turned round, or go on past
    /// midnight for more than twelve hours in all, and [`WindowError::NotAWindow`] where it does
    /// not start on its day or goes on for two.
    pub fn new(start: u16, end: u16) -> Result<Self, WindowError> {
        let window = Self { start, end };
        if start >= DAY_END || end > 2 * DAY_END {
            Err(WindowError::NotAWindow(window.to_string()))
        } else if start >= end || end > DAY_END && end - start > LONGEST_OVER_MIDNIGHT {
            Err(WindowError::EndsBeforeStart(window.to_string()))
        } else {
            Ok(window)
        }
    }

    /// Reads a window written `H:MM-H:MM`, `24:00` allowed as its end; an end that is not after the
    /// start is on the next day, twelve hours later at most.
    ///
    /// # Errors
    /// [`WindowError`] with the text.
    pub fn parse(text: &str) -> Result<Self, WindowError> {
        let turned_round = match Self::parse_within_day(text) {
            Err(WindowError::EndsBeforeStart(text)) => text,
            read => return read,
        };
        let ends = turned_round.split_once('-');
        let clocks = ends.and_then(|(start, end)| parse_clock(start).zip(parse_clock(end)));
        clocks
            .filter(|(start, end)| end + DAY_END - start <= LONGEST_OVER_MIDNIGHT)
            .and_then(|(start, end)| Self::new(start, end + DAY_END).ok())
            .ok_or(WindowError::EndsBeforeStart(turned_round))
    }

    /// Reads a window written `H:MM-H:MM` that ends on its day, `24:00` allowed as its end.
    ///
    /// # Errors
    /// [`WindowError`] with the text.
    pub fn parse_within_day(text: &str) -> Result<Self, WindowError> {
        let not_a_window = || WindowError::NotAWindow(text.to_owned());
        let (start, end) = text.trim().split_once('-').ok_or_else(not_a_window)?;
        let start = parse_clock(start).ok_or_else(not_a_window)?;
        let end = parse_clock(end).ok_or_else(not_a_window)?;
        if start >= DAY_END {
            return Err(not_a_window());
        }
        Self::new(start, end).map_err(|_| WindowError::EndsBeforeStart(text.trim().to_owned()))
    }

    /// Reads windows separated by commas; an empty text is none.
    ///
    /// # Errors
    /// [`WindowError`] with the window that cannot be read.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, WindowError> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        text.split(',').map(Self::parse).collect()
    }

    /// Returns the first minute, from 00:00.
    pub fn start(self) -> u16 {
        self.start
    }

    /// Returns the minute after the last; past 1440 it lies on the next day.
    pub fn end(self) -> u16 {
        self.end
    }

    /// Returns the length on the clock, in minutes.
    pub fn minutes(self) -> u16 {
        self.end - self.start
    }
}

impl fmt::Display for ClockWindow {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = self.start;
        let end = if self.end > DAY_END {
            self.end - DAY_END
        } else {
            self.end
        };
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
