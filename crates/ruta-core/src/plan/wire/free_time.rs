//! Reading free time: weekly windows, single days, time off, busy spans.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, Visitor};

use super::error::{ReadError, SpanFault};
use crate::time::{
    ClockWindow, DayHours, Span, TimeOff, Timestamp, Weekly, parse_date, parse_instant,
};

/// The windows of a usual week.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct RawWeekly {
    mon: Vec<String>,
    tue: Vec<String>,
    wed: Vec<String>,
    thu: Vec<String>,
    fri: Vec<String>,
    sat: Vec<String>,
    sun: Vec<String>,
}

/// Days off.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawOff {
    from: String,
    to: String,
    #[serde(default)]
    note: Option<String>,
}

/// Taken time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawBusy {
    start: String,
    end: String,
    #[serde(default, rename = "name")]
    _name: Option<String>,
}

/// A JSON object in which no key may stand twice.
pub(crate) struct UniqueMap<V>(pub(crate) BTreeMap<String, V>);

impl<V> Default for UniqueMap<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for UniqueMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Unique<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Unique<V> {
            type Value = UniqueMap<V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut map = BTreeMap::new();
                while let Some((key, value)) = entries.next_entry::<String, V>()? {
                    if map.contains_key(&key) {
                        return Err(A::Error::custom(format!("`{key}` stands twice")));
                    }
                    map.insert(key, value);
                }
                Ok(UniqueMap(map))
            }
        }
        deserializer.deserialize_map(Unique(std::marker::PhantomData))
    }
}

/// Reads an instant; `field` says where it stands.
pub(crate) fn instant(
    field: &str,
    text: &str,
) -> Result<chrono::DateTime<chrono::FixedOffset>, ReadError> {
    parse_instant(text).map_err(|source| ReadError::Time {
        field: field.to_owned(),
        source,
    })
}

/// Reads a date.
pub(crate) fn date(field: &str, text: &str) -> Result<NaiveDate, ReadError> {
    parse_date(text).map_err(|source| ReadError::Time {
        field: field.to_owned(),
        source,
    })
}

fn windows(field: &str, texts: &[String]) -> Result<Vec<ClockWindow>, ReadError> {
    texts
        .iter()
        .map(|text| {
            ClockWindow::parse_within_day(text).map_err(|source| ReadError::Window {
                field: field.to_owned(),
                source,
            })
        })
        .collect()
}

impl RawWeekly {
    /// Reads the windows of each day.
    pub(crate) fn windows(&self) -> Result<Weekly, ReadError> {
        let mut weekly = Weekly::default();
        for (day, name, texts) in [
            (Weekday::Mon, "mon", &self.mon),
            (Weekday::Tue, "tue", &self.tue),
            (Weekday::Wed, "wed", &self.wed),
            (Weekday::Thu, "thu", &self.thu),
            (Weekday::Fri, "fri", &self.fri),
            (Weekday::Sat, "sat", &self.sat),
            (Weekday::Sun, "sun", &self.sun),
        ] {
            weekly.add(day, windows(&format!("weekly.{name}"), texts)?);
        }
        Ok(weekly)
    }
}

/// Reads the windows of single days.
pub(crate) fn days(
    days: UniqueMap<Vec<String>>,
) -> Result<BTreeMap<NaiveDate, DayHours>, ReadError> {
    days.0
        .into_iter()
        .map(|(text, texts)| {
            Ok((
                date("days", &text)?,
                windows(&format!("days.{text}"), &texts)?.into(),
            ))
        })
        .collect()
}

/// Reads time off.
pub(crate) fn off(off: Vec<RawOff>) -> Result<Vec<TimeOff>, ReadError> {
    off.into_iter()
        .enumerate()
        .map(|(number, raw)| {
            Ok(TimeOff {
                from: date(&format!("off[{number}].from"), &raw.from)?,
                to: date(&format!("off[{number}].to"), &raw.to)?,
                note: raw.note,
            })
        })
        .collect()
}

/// Reads busy spans, rounded outwards to whole minutes; an event without length takes no time.
pub(crate) fn busy(busy: &[RawBusy]) -> Result<Vec<Span>, ReadError> {
    let mut spans = Vec::with_capacity(busy.len());
    for (number, raw) in busy.iter().enumerate() {
        let field = format!("busy[{number}]");
        let start = instant(&field, &raw.start)?;
        let end = instant(&field, &raw.end)?;
        if end < start {
            return Err(ReadError::Span {
                field,
                what: SpanFault::Backwards,
            });
        }
        spans.extend(Span::new(Timestamp::floor(&start), Timestamp::ceil(&end)));
    }
    Ok(spans)
}
