//! Values of RFC 5545 §3.3: dates, times, lengths, texts.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

/// The years that a date may have: from those of VTIMEZONEs that began "always" to the last that
/// the planner reckons with.
const YEARS: std::ops::RangeInclusive<i32> = 1..=2899;

/// A DATE or a DATE-TIME.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// A whole day.
    Day(NaiveDate),
    /// A local time, of a zone or of none.
    Local(NaiveDateTime),
    /// A time in UTC.
    Utc(NaiveDateTime),
}

/// A DURATION: days are nominal, the rest exact (RFC 5545 §3.3.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    /// Days of the wall clock, weeks among them.
    pub(super) days: i64,
    /// Seconds after those days.
    pub(super) seconds: i64,
}

/// Reads `20260112`, `20260112T190000` or `20260112T180000Z`.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    let digits = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let Some((day, time)) = text.split_once(['T', 't']) else {
        return date(text).map(Moment::Day);
    };
    let (time, utc) = match time.strip_suffix(['Z', 'z']) {
        Some(time) => (time, true),
        None => (time, false),
    };
    if !digits(time, 6) && !digits(time, 4) {
        return None;
    }
    let number = |at: usize| {
        time.get(at..at + 2)
            .and_then(|part| part.parse::<u32>().ok())
    };
    // A leap second is the second before it: no zone of the database knows them.
    let seconds = number(4).unwrap_or(0);
    let seconds = if seconds == 60 { 59 } else { seconds };
    let time = NaiveTime::from_hms_opt(number(0)?, number(2)?, seconds)?;
    let at = date(day)?.and_time(time);
    Some(if utc {
        Moment::Utc(at)
    } else {
        Moment::Local(at)
    })
}

fn date(text: &str) -> Option<NaiveDate> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text[from..to].parse::<u32>().ok();
    let year = i32::try_from(number(0, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)
        .filter(|date| YEARS.contains(&date.year()))
}

/// Reads `P1D`, `PT1H30M`, `-PT15M`, `P2W`; no more than a hundred years.
pub(super) fn length(text: &str) -> Option<Length> {
    const MOST_SECONDS: i64 = 100 * 366 * 86_400;
    let text = text.trim().to_ascii_uppercase();
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    let mut length = Length {
        days: 0,
        seconds: 0,
    };
    let (mut number, mut in_time, mut parts) = (None, false, 0);
    for character in text.strip_prefix('P')?.chars() {
        if let Some(digit) = character.to_digit(10) {
            let value = number.unwrap_or(0) * 10 + i64::from(digit);
            number = Some(value).filter(|value| *value <= MOST_SECONDS);
            number?;
            continue;
        }
        if character == 'T' && number.is_none() && !in_time {
            in_time = true;
            continue;
        }
        let count = number.take()?;
        parts += 1;
        match (character, in_time) {
            ('W', false) => length.days += 7 * count,
            ('D', false) => length.days += count,
            ('H', true) => length.seconds += 3600 * count,
            ('M', true) => length.seconds += 60 * count,
            ('S', true) => length.seconds += count,
            _ => return None,
        }
    }
    let small = length.days <= MOST_SECONDS / 86_400 && length.seconds <= MOST_SECONDS;
    if number.is_some() || parts == 0 || !small {
        return None;
    }
    length.days *= sign;
    length.seconds *= sign;
    Some(length)
}

/// Reads `+0100`, `-033000`, in seconds east of UTC.
pub(super) fn offset_seconds(text: &str) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |at: usize| {
        digits
            .get(at..at + 2)
            .and_then(|part| part.parse::<i64>().ok())
            .unwrap_or(0)
    };
    let seconds = number(0) * 3600 + number(2) * 60 + number(4);
    (seconds < 86_400).then_some(sign * seconds)
}
