//! Rules about the parts of a zone: standard and daylight time (RFC 5545 §3.6.5).

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use super::Finding;
use super::component::{Component, Property};
use super::times::local_time;

/// A stretch of one offset: from a local time on, perhaps again every year.
#[derive(Debug)]
pub(super) struct Observance {
    starts: NaiveDateTime,
    offset_after: i32,
    yearly: Option<Yearly>,
}

/// A day of the year: so manieth weekday of a month, the last one as -1.
#[derive(Debug)]
struct Yearly {
    month: u32,
    which: i8,
    weekday: Weekday,
}

const NAMES: [&str; 4] = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"];

impl Observance {
    /// Reads an observance as Outlook needs it: a local start, two offsets, and of rules only
    /// YEARLY with one month and one weekday (MS-OXCICAL, RRULE).
    pub(super) fn read(part: &Component) -> Result<Self, Finding> {
        let wrong = |rule, message: &str| Err(Finding::new(rule, part.line, message));
        let once = |name| part.all(name).count() == 1;
        let starts = part.value("DTSTART").and_then(local_time);
        let (before, after) = (offset(part, "TZOFFSETFROM"), offset(part, "TZOFFSETTO"));
        let (Some(starts), Some(before), Some(after)) = (starts, before, after) else {
            let message = "an observance needs a local DTSTART and two offsets";
            return wrong("zone-observance", message);
        };
        if !NAMES[..3].iter().all(|name| once(name)) || part.all("RRULE").count() > 1 {
            return wrong("zone-observance", "an observance says each thing once");
        }
        let plain = |property: &Property| {
            NAMES.contains(&property.name.as_str()) && property.parameters.is_empty()
        };
        if !part.properties.iter().all(plain) || !part.parts.is_empty() {
            let message = "an observance has a start, two offsets and at most a rule";
            return wrong("plain-observance", message);
        }
        let kind = if after > before {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        if part.name != kind {
            let message = "daylight time begins where the clock goes forward";
            return wrong("observance-kind", message);
        }
        let yearly = part.value("RRULE").map(Yearly::read);
        if yearly.as_ref().is_some_and(Option::is_none) {
            let message = "a zone's rule is FREQ=YEARLY;BYMONTH=m;BYDAY=nDD";
            return wrong("zone-rule", message);
        }
        let yearly = yearly.flatten();
        let on_rule = |rule: &Yearly| rule.date(starts.year()) == Some(starts.date());
        if !yearly.as_ref().is_none_or(on_rule) {
            return wrong("zone-rule-start", "a rule begins on a day of its own");
        }
        Ok(Self {
            starts,
            offset_after: after,
            yearly,
        })
    }

    /// Returns the local times at which it begins, up to a year, each with its offset in minutes.
    pub(super) fn onsets(&self, last_year: i32) -> Vec<(NaiveDateTime, i32)> {
        let again = self.yearly.iter().flat_map(|rule| {
            (self.starts.year() + 1..=last_year)
                .filter_map(|year| rule.date(year))
                .map(|date| date.and_time(self.starts.time()))
        });
        std::iter::once(self.starts)
            .chain(again)
            .map(|onset| (onset, self.offset_after))
            .collect()
    }
}

impl Yearly {
    /// Reads `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`.
    fn read(rule: &str) -> Option<Self> {
        let rest = rule.strip_prefix("FREQ=YEARLY;BYMONTH=")?;
        let (month, day) = rest.split_once(";BYDAY=")?;
        let (which, weekday) = day.split_at_checked(day.len().checked_sub(2)?)?;
        let which: i8 = which.parse().ok()?;
        Some(Self {
            month: month
                .parse()
                .ok()
                .filter(|month| (1..=12).contains(month))?,
            which: Some(which).filter(|which| *which == -1 || (1..=5).contains(which))?,
            weekday: weekday_of(weekday)?,
        })
    }

    fn date(&self, year: i32) -> Option<NaiveDate> {
        if let Ok(which) = u8::try_from(self.which) {
            return NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, which);
        }
        let next = NaiveDate::from_ymd_opt(year, self.month, 1)? + chrono::Months::new(1);
        (1..=7)
            .filter_map(|days| next.checked_sub_days(Days::new(days)))
            .find(|date| date.weekday() == self.weekday)
    }
}

/// Reads a weekday, `SU`.
fn weekday_of(name: &str) -> Option<Weekday> {
    let position = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        .iter()
        .position(|known| *known == name)?;
    Weekday::try_from(u8::try_from(position).ok()?).ok()
}

/// Reads an offset, `+0100`, in minutes; `-0000` is none (RFC 5545 §3.3.14).
fn offset(part: &Component, name: &str) -> Option<i32> {
    let value = part.value(name).filter(|value| *value != "-0000")?;
    let digits = value
        .strip_prefix(['+', '-'])
        .filter(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (hours, minutes): (i32, i32) = (digits[..2].parse().ok()?, digits[2..].parse().ok()?);
    let all = hours * 60 + minutes;
    (hours < 24 && minutes < 60).then_some(if value.starts_with('-') { -all } else { all })
}
