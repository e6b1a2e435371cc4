//! How the command line writes the time of days: `mon-fri 19:00-21:00`, `sat 6h`.

use chrono::Weekday;

use super::{ClockWindow, DayHours, WindowError};

/// The time of some weekdays: `mon-fri 19:00-21:00, 22:00-23:00`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenDays {
    /// The weekdays meant.
    pub days: Vec<Weekday>,
    /// Their time.
    pub hours: DayHours,
}

impl WrittenDays {
    /// Reads a day or a range of days, then windows separated by commas, or hours.
    ///
    /// # Errors
    /// [`WindowError`] with the part that cannot be read.
    pub fn parse(text: &str) -> Result<Self, WindowError> {
        let text = text.trim();
        let (days, hours) =
            text.split_once(char::is_whitespace)
                .ok_or_else(|| match parse_days(text) {
                    Ok(_) => WindowError::NoWindow(text.to_owned()),
                    Err(error) => error,
                })?;
        Ok(Self {
            days: parse_days(days)?,
            hours: DayHours::parse(hours)?,
        })
    }
}

impl DayHours {
    /// Reads windows separated by commas, or hours: `19:00-21:00, 22:00-01:00`, `6h`, `1h30`,
    /// `90min`; an empty text is no time.
    ///
    /// # Errors
    /// [`WindowError`] with the part that cannot be read.
    pub fn parse(text: &str) -> Result<Self, WindowError> {
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        let hours = parts.iter().filter_map(|part| parse_hours(part)).count();
        match (hours, parts.as_slice()) {
            (0, _) => ClockWindow::parse_list(text).map(Self::Windows),
            (1, [part]) => parse_hours(part)
                .filter(|minutes| (1..=DAY).contains(minutes))
                .and_then(|minutes| u16::try_from(minutes).ok())
                .map(Self::Minutes)
                .ok_or_else(|| WindowError::NotHours(text.trim().to_owned())),
            _ => Err(WindowError::WindowsAndHours(text.trim().to_owned())),
        }
    }
}

/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// Reads hours as minutes, as many as they may be; nothing where the text is none.
fn parse_hours(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let (hours, minutes) = match text.split_once('h') {
        Some((hours, minutes)) => (number(hours)?, rest(minutes)?),
        None => (
            0,
            number(text.strip_suffix("min").or(text.strip_suffix('m'))?)?,
        ),
    };
    Some(hours * 60 + minutes)
}

/// Reads the minutes behind the hours: none, `30` or `30min`.
fn rest(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() {
        return Some(0);
    }
    number(text.trim_end_matches("min").trim_end_matches('m'))
}

/// Reads up to four digits.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
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
