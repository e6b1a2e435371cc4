//! Ranges of hours as people write and read them.

use ruta_app::wire::MinutesRange;

use crate::arguments::ArgumentError;

/// The longest range, in minutes.
const LONGEST: u32 = 10_000 * 60;

/// Reads a range such as `3h-5h`, `3-5`, `90m-2h`, `1h30-2h` or `4h`; a bare number is in the unit
/// of the other end, or else in hours.
pub(crate) fn minutes_range(text: &str) -> Result<MinutesRange, ArgumentError> {
    let (low, high) = text.split_once(['-', '–']).unwrap_or((text, text));
    let (low, high) = (amount(low)?, amount(high)?);
    let unit = |other: Amount| match other {
        Amount::Bare(_) => 60.0,
        Amount::Minutes { unit, .. } => unit,
    };
    let range = MinutesRange {
        min: low.minutes(unit(high))?,
        max: high.minutes(unit(low))?,
    };
    if range.max < range.min {
        return Err(ArgumentError::RangeReversed);
    }
    Ok(range)
}

/// Returns a range in hours, to a tenth, such as "8–12 h", "2.5–4 h" or "4 h".
pub(crate) fn in_hours(minutes: MinutesRange) -> String {
    let tenths = |minutes: u32| {
        let tenths = (minutes * 10 + 30) / 60;
        if tenths.is_multiple_of(10) {
            (tenths / 10).to_string()
        } else {
            format!("{}.{}", tenths / 10, tenths % 10)
        }
    };
    let (min, max) = (tenths(minutes.min), tenths(minutes.max));
    if min == max {
        format!("{min} h")
    } else {
        format!("{min}–{max} h")
    }
}

/// One end of a range.
#[derive(Clone, Copy)]
enum Amount {
    /// Of no unit.
    Bare(f64),
    /// Minutes, and the minutes of the unit that it was written in.
    Minutes { minutes: f64, unit: f64 },
}

impl Amount {
    fn minutes(self, unit: f64) -> Result<u32, ArgumentError> {
        let minutes = match self {
            Self::Bare(number) => number * unit,
            Self::Minutes { minutes, .. } => minutes,
        };
        let minutes = minutes.round();
        if (5.0..=f64::from(LONGEST)).contains(&minutes) {
            Ok(minutes as u32)
        } else {
            Err(ArgumentError::Range)
        }
    }
}

fn amount(text: &str) -> Result<Amount, ArgumentError> {
    let text = text.trim().to_lowercase();
    let number = |digits: &str| -> Result<f64, ArgumentError> {
        let plain = digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',');
        let number = digits.replace(',', ".").parse();
        number.ok().filter(|_| plain).ok_or(ArgumentError::Range)
    };
    if let Some((hours, rest)) = text.split_once('h') {
        let rest = rest.trim().trim_end_matches("min").trim_end_matches('m');
        let minutes = if rest.is_empty() { 0.0 } else { number(rest)? };
        let hours = number(hours.trim())?;
        return Ok(Amount::Minutes {
            minutes: hours * 60.0 + minutes,
            unit: 60.0,
        });
    }
    let minutes = text.strip_suffix("min").or_else(|| text.strip_suffix('m'));
    Ok(match minutes {
        Some(minutes) => Amount::Minutes {
            minutes: number(minutes.trim())?,
            unit: 1.0,
        },
        None => Amount::Bare(number(&text)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_in_every_usual_form() {
        for (text, min, max) in [
            ("3h-5h", 180, 300),
            ("3-5", 180, 300),
            ("3-5h", 180, 300),
            ("90m-2h", 90, 120),
            ("30-90m", 30, 90),
            ("1h30-2h", 90, 120),
            ("1h30m–2h", 90, 120),
            ("1.5-2,5", 90, 150),
            ("4h", 240, 240),
            ("45 min", 45, 45),
            (" 2 H - 3 H ", 120, 180),
        ] {
            assert_eq!(minutes_range(text), Ok(MinutesRange { min, max }), "{text}");
        }
        for wrong in [
            "", "-", "3-", "h", "x-y", "3h-5h-7h", "1e3", "nan", "inf", "0-5", "99999",
        ] {
            assert_eq!(minutes_range(wrong), Err(ArgumentError::Range), "{wrong}");
        }
        assert_eq!(minutes_range("5-3"), Err(ArgumentError::RangeReversed));
    }

    #[test]
    fn a_range_is_told_in_hours_to_a_tenth() {
        let told = |min, max| in_hours(MinutesRange { min, max });
        assert_eq!(told(480, 720), "8–12 h");
        assert_eq!(told(150, 245), "2.5–4.1 h");
        assert_eq!(told(240, 240), "4 h");
    }
}
