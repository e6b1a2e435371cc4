//! Dates and instants of the wire in words.

use chrono::{DateTime, FixedOffset};
use ruta_app::texts::Texts;
use ruta_core::time::{parse_date, parse_instant};

/// Returns a date, `YYYY-MM-DD` or the date of an RFC 3339 instant, with its weekday.
pub(super) fn date_of(texts: &Texts, date: &str) -> String {
    match (parse_date(date), instant(date)) {
        (Ok(date), _) => texts.weekday_date(date),
        (_, Some(at)) => texts.weekday_date(at.date_naive()),
        _ => date.to_owned(),
    }
}

/// Returns the same, or a dash where there is none.
pub(super) fn date_or_dash(texts: &Texts, date: Option<&str>) -> String {
    date.map_or_else(|| "–".to_owned(), |date| date_of(texts, date))
}

/// Returns an instant with its weekday.
pub(super) fn moment(texts: &Texts, at: &str) -> String {
    instant(at).map_or_else(|| at.to_owned(), |at| texts.date_time(at))
}

/// Returns the times of day of a span, such as "19:00–21:00".
pub(super) fn clock_span(texts: &Texts, start: &str, end: &str) -> String {
    match (instant(start), instant(end)) {
        (Some(start), Some(end)) => format!("{}–{}", texts.time(start), texts.time(end)),
        _ => format!("{start}–{end}"),
    }
}

/// Returns a span with its date, and the date of its end where that is another.
pub(super) fn span(texts: &Texts, start: &str, end: &str) -> String {
    match (instant(start), instant(end)) {
        (Some(from), Some(to)) if from.date_naive() != to.date_naive() => {
            format!("{} – {}", texts.date_time(from), texts.date_time(to))
        }
        _ => format!(
            "{} {}",
            date_of(texts, start),
            clock_span(texts, start, end)
        ),
    }
}

fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    parse_instant(text).ok()
}
