//! Rules of repetition (RFC 5545 §3.3.10), expanded on the wall clock.
//!
//! The crate `rrule` expands naive local time in UTC; ends and zones are reckoned here, because
//! it refuses ends without a zone and starts in a gap.

use chrono::{NaiveDateTime, TimeDelta};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

use super::{SkipReason, rule_1996};

/// How much expansion one file may cost, in steps of about a microsecond.
#[derive(Debug)]
pub(super) struct Budget {
    steps: i64,
    /// How many busy events may still be told.
    instances: usize,
}

impl Budget {
    /// Returns the budget of one file: seconds of work, 50,000 events in the window.
    pub(super) fn of_a_file() -> Self {
        Self {
            steps: 3_000_000,
            instances: 50_000,
        }
    }

    /// Refuses a series with more busy events than may still be told.
    pub(super) fn afford(&self, events: usize) -> Result<(), SkipReason> {
        if events > self.instances {
            return Err(SkipReason::TooMany);
        }
        Ok(())
    }

    /// Takes busy events out of the budget.
    pub(super) fn tell(&mut self, events: usize) {
        self.instances = self.instances.saturating_sub(events);
    }

    /// Refuses a rule before it is expanded, where its steps are known or nothing is left.
    fn begin(&self, steps: i64) -> Result<(), SkipReason> {
        if self.steps <= 0 || steps > MOST_STEPS_OF_A_RULE {
            return Err(SkipReason::TooMany);
        }
        Ok(())
    }
}

/// Whether a series' start counts in a rule's COUNT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StartCounts {
    /// As the first, although it is off the rule (RFC 5545 §3.8.5.3).
    Always,
    /// Only where the rule makes it.
    WhereMade,
}

/// What a rule says, apart from its end.
struct Rule {
    parts: String,
    count: Option<usize>,
    until: Option<NaiveDateTime>,
    /// The seconds between two candidates where they are many.
    step_seconds: Option<i64>,
}

/// The repetitions in a day above which a rule is refused: every quarter of an hour.
const MOST_A_DAY: usize = 96;

/// Returns the starts that a rule adds to a series, up to `last`; the series' own start may be
/// among them.
///
/// `until` reads the rule's UNTIL as local time of the series.
pub(super) fn expand(
    text: &str,
    start: NaiveDateTime,
    counts: StartCounts,
    last: NaiveDateTime,
    until: impl Fn(&str) -> Option<NaiveDateTime>,
    budget: &mut Budget,
) -> Result<Vec<NaiveDateTime>, SkipReason> {
    let rule = read(text, until)?;
    let end = rule.until.map_or(last, |end| end.min(last));
    if end < start {
        return Ok(Vec::new());
    }
    let candidates = rule
        .step_seconds
        .map_or(0, |step| (end - start).num_seconds() / step);
    budget.begin(candidates)?;
    budget.steps -= candidates;
    let at = |local: NaiveDateTime| local.and_utc().with_timezone(&Tz::UTC);
    let repeats = rule
        .parts
        .parse::<RRule<Unvalidated>>()
        .ok()
        .and_then(|parsed| parsed.validate(at(start)).ok())
        .ok_or_else(|| unreadable(text))?;
    let set = RRuleSet::new(at(start)).rrule(repeats).limit();
    let mut starts = Vec::new();
    let mut most = rule.count.unwrap_or(usize::MAX);
    // The end is looked for here, so that a rule which runs dry before it is known as one that
    // finds nothing for thousands of years.
    let mut dry = true;
    for found in &set {
        let found = found.naive_utc();
        // A start off its own rule counts as the first all the same.
        if starts.is_empty() && found != start && counts == StartCounts::Always {
            most -= 1;
        }
        if found > end || starts.len() >= most {
            dry = false;
            break;
        }
        budget.steps -= 1;
        budget.begin(starts.len() as i64)?;
        starts.push(found);
    }
    if dry {
        budget.steps -= STEPS_OF_A_DRY_RULE;
    }
    Ok(starts)
}

/// What it costs until the crate gives up on a rule that finds nothing, such as 30 February.
const STEPS_OF_A_DRY_RULE: i64 = 20_000;

/// What one rule may cost: every hour for half a century.
const MOST_STEPS_OF_A_RULE: i64 = 500_000;

fn read(text: &str, until: impl Fn(&str) -> Option<NaiveDateTime>) -> Result<Rule, SkipReason> {
    let mut rule = Rule {
        parts: String::new(),
        count: None,
        until: None,
        step_seconds: None,
    };
    let mut interval = 1_i64;
    let mut a_day = 1;
    let mut step = None;
    let text = text.trim().to_ascii_uppercase();
    let text = if text.contains('=') {
        text
    } else {
        rule_1996::modern(&text).ok_or_else(|| unreadable(&text))?
    };
    for part in text.split(';').filter(|part| !part.trim().is_empty()) {
        let (key, value) = part.split_once('=').ok_or_else(|| unreadable(&text))?;
        let (key, value) = (key.trim(), value.trim());
        let number = || value.parse::<u16>().ok().filter(|number| *number > 0);
        match key {
            "COUNT" => {
                let count = value.parse::<u32>().ok().filter(|count| *count > 0);
                rule.count = Some(count.ok_or_else(|| unreadable(&text))? as usize);
                continue;
            }
            "UNTIL" => {
                rule.until = Some(until(value).ok_or_else(|| unreadable(&text))?);
                continue;
            }
            "RSCALE" if value == "GREGORIAN" => continue,
            "SKIP" if value == "OMIT" => continue,
            _ if key.starts_with("X-") => continue,
            "RSCALE" | "SKIP" => return Err(unreadable(&text)),
            "INTERVAL" => interval = i64::from(number().ok_or_else(|| unreadable(&text))?),
            "FREQ" => match value {
                "SECONDLY" | "MINUTELY" => return Err(SkipReason::TooFrequent),
                "HOURLY" => {
                    step = Some(3600);
                    a_day *= 24;
                }
                "DAILY" => step = Some(86_400),
                _ => {}
            },
            "BYHOUR" | "BYMINUTE" | "BYSECOND" => a_day *= value.split(',').count(),
            _ => {}
        }
        if !rule.parts.is_empty() {
            rule.parts.push(';');
        }
        rule.parts.extend([key, "=", value]);
    }
    if a_day > MOST_A_DAY {
        return Err(SkipReason::TooFrequent);
    }
    rule.step_seconds = step.map(|step: i64| step * interval);
    Ok(rule)
}

fn unreadable(text: &str) -> SkipReason {
    SkipReason::UnreadableRule(text.chars().take(80).collect())
}

/// Returns the last second of a day, where UNTIL names one.
pub(super) fn end_of_day(day: chrono::NaiveDate) -> NaiveDateTime {
    day.and_time(chrono::NaiveTime::MIN) + TimeDelta::seconds(86_399)
}
