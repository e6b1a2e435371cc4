//! The arguments of `ruta` and the values that they may hold.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Parser;
use ruta_app::texts::Texts;
use ruta_app::wire::Language;
use ruta_core::time::{parse_date, parse_instant};
use thiserror::Error;

use crate::commands::Command;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "ruta", version, arg_required_else_help = true)]
#[command(after_long_help = "\
  ruta roadmap import
  ruta availability set \"mon-fri 19:00-21:00\" \"sat 10:00-13:00\" --zone Europe/Madrid
  ruta plan --start 2026-01-12
  ruta export plan.ics")]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Days off, both dates included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The last day.
    pub(crate) to: NaiveDate,
}

/// Why a value does not serve.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(crate) enum ArgumentError {
    /// It is no date.
    #[error("not a date")]
    Date,
    /// It is no period of dates.
    #[error("not a period")]
    Period,
    /// The period ends before it starts.
    #[error("the period ends before it starts")]
    PeriodBackwards,
    /// It is no range of hours.
    #[error("not a range of hours")]
    Range,
    /// The range has its ends turned round.
    #[error("the range is turned round")]
    RangeReversed,
    /// It is no instant.
    #[error("not an instant")]
    Instant,
    /// It is no language of Ruta.
    #[error("not a language")]
    Language,
    /// It is no whole number within these bounds.
    #[error("not a number from {min} to {max}")]
    Number {
        /// The smallest that serves.
        min: u32,
        /// The largest that serves.
        max: u32,
    },
}

impl ArgumentError {
    /// Returns the reason in the learner's language.
    pub(crate) fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Date => texts.get("usage-reason-date"),
            Self::Period => texts.get("usage-reason-period"),
            Self::PeriodBackwards => texts.get("usage-reason-period-backwards"),
            Self::Range => texts.get("usage-reason-range"),
            Self::RangeReversed => texts.get("usage-reason-range-reversed"),
            Self::Instant => texts.get("usage-reason-instant"),
            Self::Language => texts.get("usage-reason-language"),
            Self::Number { min, max } => texts.format(
                "usage-reason-number",
                &[("min", (*min).into()), ("max", (*max).into())],
            ),
        }
    }
}

/// Reads a date, `YYYY-MM-DD`.
pub(crate) fn date(text: &str) -> Result<NaiveDate, ArgumentError> {
    parse_date(text).map_err(|_| ArgumentError::Date)
}

/// Reads a date, or `none` for taking one away.
pub(crate) fn date_or_none(text: &str) -> Result<String, ArgumentError> {
    if text == "none" {
        return Ok(String::new());
    }
    date(text).map(|date| date.to_string())
}

/// Reads `FROM..TO`, or one date alone.
pub(crate) fn period(text: &str) -> Result<Period, ArgumentError> {
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let read = |text| parse_date(text).map_err(|_| ArgumentError::Period);
    let (from, to) = (read(from)?, read(to)?);
    if to < from {
        return Err(ArgumentError::PeriodBackwards);
    }
    Ok(Period { from, to })
}

/// Reads an instant: RFC 3339, or the wall time of the plan's zone, `2026-02-02T19:00`.
pub(crate) fn instant(text: &str) -> Result<Instant, ArgumentError> {
    if parse_instant(text).is_ok() {
        return Ok(Instant::Zoned(text.to_owned()));
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .into_iter()
        .find_map(|format| chrono::NaiveDateTime::parse_from_str(text, format).ok())
        // The years that the planner knows, and no others.
        .filter(|local| parse_date(&local.date().to_string()).is_ok())
        .map(Instant::Wall)
        .ok_or(ArgumentError::Instant)
}

/// An instant as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Instant {
    /// RFC 3339, with an offset.
    Zoned(String),
    /// Wall time of the plan's zone.
    Wall(chrono::NaiveDateTime),
}

/// Reads minutes of a session or of an alarm, up to a day.
pub(crate) fn minutes_of_a_day(text: &str) -> Result<u32, ArgumentError> {
    number(text, 1, 24 * 60)
}

/// Reads minutes before a session, up to four weeks.
pub(crate) fn alarm(text: &str) -> Result<u32, ArgumentError> {
    number(text, 0, 4 * 7 * 24 * 60)
}

/// Reads minutes of a week; 0 takes a pace away.
pub(crate) fn minutes_of_a_week(text: &str) -> Result<u32, ArgumentError> {
    number(text, 0, 7 * 24 * 60)
}

/// Reads minutes of a day, or `none` for no cap.
pub(crate) fn minutes_or_none(text: &str) -> Result<u32, ArgumentError> {
    if text == "none" {
        return Ok(0);
    }
    minutes_of_a_day(text)
}

/// Reads a confidence in percent.
pub(crate) fn confidence(text: &str) -> Result<u8, ArgumentError> {
    number(text, 50, 95).map(|percent| percent as u8)
}

/// Reads a pause between sessions, up to four hours.
pub(crate) fn pause(text: &str) -> Result<u32, ArgumentError> {
    number(text, 0, 4 * 60)
}

/// Reads the share of a week that stays empty, in percent.
pub(crate) fn percent(text: &str) -> Result<u8, ArgumentError> {
    number(text, 0, 90).map(|percent| percent as u8)
}

/// Reads the number of a plan version.
pub(crate) fn version(text: &str) -> Result<u32, ArgumentError> {
    number(text, 1, 1_000_000)
}

/// Reads a port of this computer; 0 is any that is free.
pub(crate) fn port(text: &str) -> Result<u16, ArgumentError> {
    number(text, 0, u32::from(u16::MAX)).map(|port| port as u16)
}

/// Reads a language that Ruta speaks.
pub(crate) fn language(text: &str) -> Result<Language, ArgumentError> {
    match text {
        "es" => Ok(Language::Es),
        "en" => Ok(Language::En),
        _ => Err(ArgumentError::Language),
    }
}

fn number(text: &str, min: u32, max: u32) -> Result<u32, ArgumentError> {
    text.parse()
        .ok()
        .filter(|number| (min..=max).contains(number))
        .ok_or(ArgumentError::Number { min, max })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_two_dates_or_one_and_never_ends_before_it_starts() {
        let day = |text| date(text).expect("a date");
        let march = Period {
            from: day("2026-03-01"),
            to: day("2026-03-07"),
        };
        assert_eq!(period("2026-03-01..2026-03-07"), Ok(march));
        assert_eq!(period("2026-03-01").map(|one| one.from == one.to), Ok(true));
        assert_eq!(
            period("2026-03-07..2026-03-01"),
            Err(ArgumentError::PeriodBackwards)
        );
        for wrong in ["", "..", "2026-03-01..", "march", "2026-02-30"] {
            assert_eq!(period(wrong), Err(ArgumentError::Period), "{wrong}");
        }
    }

    #[test]
    fn an_instant_has_an_offset_or_is_wall_time() {
        assert!(matches!(
            instant("2026-02-02T19:00:00+01:00"),
            Ok(Instant::Zoned(_))
        ));
        assert!(matches!(instant("2026-02-02T19:00"), Ok(Instant::Wall(_))));
        assert!(matches!(instant("2026-02-02 19:00"), Ok(Instant::Wall(_))));
        for wrong in [
            "",
            "19:00",
            "2026-02-30T19:00",
            "0001-01-01T00:00",
            "2026-02-02T25:00",
        ] {
            assert_eq!(instant(wrong), Err(ArgumentError::Instant), "{wrong}");
        }
    }

    #[test]
    fn numbers_outside_their_bounds_say_the_bounds() {
        assert_eq!(confidence("70"), Ok(70));
        assert_eq!(
            confidence("96"),
            Err(ArgumentError::Number { min: 50, max: 95 })
        );
        assert_eq!(
            minutes_of_a_day("-1"),
            Err(ArgumentError::Number { min: 1, max: 1440 })
        );
    }
}
