//! Weekly hours, single days, time off, and how sessions are cut.

use chrono::Days;
use ruta_core::time::{Span, Zone, parse_date};
use ruta_store::{AvailabilityRecord, ClockMinutes, Label, OffRecord, PlanSettings};

use crate::draft;
use crate::error::AppError;
use crate::figures;
use crate::planning::Standing;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{
    AvailabilityView, BusySourceView, Changed, DayView, RulesView, SpanView, TimeOffView, WeekView,
    WindowView,
};
use crate::words;

/// How many weeks ahead the availability page shows.
const WEEKS: i64 = 26;

impl Ruta {
    /// Returns the availability page, with 26 whole weeks from this one on, as the calendar
    /// counts them.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn availability_view(&self) -> Result<AvailabilityView, AppError> {
        let situation = self.situation()?;
        let record = &situation.state.availability;
        let settings = &situation.state.settings;
        let first = figures::monday_of(situation.today());
        let work = figures::stored_work(&situation);
        Ok(AvailabilityView {
            zone: situation.zone.name().to_owned(),
            weekly: record.weekly.iter().map(|day| views(day)).collect(),
            days: record
                .days
                .iter()
                .map(|(date, windows)| DayView {
                    date: date.to_string(),
                    windows: views(windows),
                })
                .collect(),
            off: record.off.iter().map(off_view).collect(),
            busy: situation
                .state
                .busy
                .iter()
                .map(|source| BusySourceView {
                    name: source.name.clone(),
                    events: source.spans.len() as u32,
                })
                .collect(),
            weeks: figures::weeks(&situation, &work, first, WEEKS, None),
            rules: rules_view(settings),
        })
    }

    /// Returns the same 26 weeks, the first counted from now: what can still be used of it, and
    /// what is still planned in it.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn weeks_ahead(&self) -> Result<Vec<WeekView>, AppError> {
        let situation = self.situation()?;
        let first = figures::monday_of(situation.today());
        let work = figures::stored_work(&situation);
        let from = Some(situation.at());
        Ok(figures::weeks(&situation, &work, first, WEEKS, from))
    }

    /// Returns the busy spans of the same 26 weeks, in order.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn busy_spans(&self) -> Result<Vec<SpanView>, AppError> {
        let situation = self.situation()?;
        let first = figures::monday_of(situation.today());
        let after = first
            .checked_add_days(Days::new(WEEKS as u64 * 7))
            .unwrap_or(first);
        let period = Span::new(situation.at(), situation.zone.start_of_day(after));
        Ok(period.map_or_else(Vec::new, |period| busy_in(&situation, period)))
    }

    /// Replaces the weekly windows (seven lists, Monday first) and, where given, the zone.
    ///
    /// # Errors
    /// [`AppError::Zone`], [`AppError::Window`], [`AppError::NotSevenDays`].
    pub fn set_weekly(
        &mut self,
        zone: Option<&str>,
        weekly: &[Vec<WindowView>],
    ) -> Result<Changed, AppError> {
        let weekly = draft::weekly(weekly)?;
        let zone = zone.map(Zone::named).transpose()?;
        self.change_availability("change-hours", |record, situation| {
            record.weekly = weekly;
            // The zone that the hours were painted in is theirs from now on.
            let zone = zone.as_ref().unwrap_or(&situation.zone);
            record.zone = Some(zone.name().to_owned());
            Ok(())
        })
    }

    /// Gives a date windows of its own; none takes them back.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::Window`].
    pub fn set_day(
        &mut self,
        date: &str,
        windows: Option<&[WindowView]>,
    ) -> Result<Changed, AppError> {
        let date = parse_date(date)?;
        let windows = windows.map(draft::windows).transpose()?;
        self.change_availability("change-day", |record, _| {
            match windows {
                Some(windows) => record.days.insert(date, windows),
                None => record.days.remove(&date),
            };
            Ok(())
        })
    }

    /// Adds time off, both dates included; the same dates again replace the note.
    ///
    /// No session moves by itself: the note says how many stand on those days, for the next replan
    /// to move.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::EndsBeforeStart`].
    pub fn add_time_off(
        &mut self,
        from: &str,
        to: &str,
        note: Option<&str>,
    ) -> Result<Changed, AppError> {
        let off = OffRecord {
            from: parse_date(from)?,
            to: parse_date(to)?,
            note: note
                .map(str::trim)
                .filter(|note| !note.is_empty())
                .map(ToOwned::to_owned),
        };
        if off.to < off.from {
            return Err(AppError::EndsBeforeStart {
                from: from.to_owned(),
                to: to.to_owned(),
            });
        }
        self.transact(|hand| {
            let mut record = hand.situation.state.availability.clone();
            let displaced = displaced(hand.situation, &off);
            record
                .off
                .retain(|old| (old.from, old.to) != (off.from, off.to));
            record.off.push(off);
            record.off.sort_by_key(|off| (off.from, off.to));
            hand.change.set_availability(&record)?;
            let values = [("count", displaced.into())];
            let note = (displaced > 0).then(|| hand.texts.format("note-off-displaces", &values));
            Ok((Label::new("change-time-off"), note))
        })
    }

    /// Takes time off back.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::UnknownTimeOff`].
    pub fn remove_time_off(&mut self, from: &str, to: &str) -> Result<Changed, AppError> {
        let dates = (parse_date(from)?, parse_date(to)?);
        self.change_availability("change-time-off-removed", |record, _| {
            let before = record.off.len();
            record.off.retain(|off| (off.from, off.to) != dates);
            if record.off.len() == before {
                return Err(AppError::UnknownTimeOff {
                    from: from.to_owned(),
                    to: to.to_owned(),
                });
            }
            Ok(())
        })
    }

    /// Returns how sessions are cut, and the rules of learning.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn rules(&self) -> Result<RulesView, AppError> {
        Ok(rules_view(&self.situation()?.state.settings))
    }

    /// Sets how sessions are cut, and the rules of learning.
    ///
    /// # Errors
    /// [`AppError::OutOfRange`].
    pub fn set_rules(&mut self, rules: RulesView) -> Result<Changed, AppError> {
        let rules = draft::rules(rules)?;
        self.transact(|hand| {
            let mut settings = hand.situation.state.settings.clone();
            settings.min_session_minutes = rules.min_session;
            settings.max_session_minutes = rules.max_session;
            settings.break_minutes = rules.break_minutes;
            settings.reserve_percent = rules.reserve_percent;
            settings.spacing = rules.spacing;
            settings.reviews = rules.reviews;
            settings.review_rule = words::review_rule(rules.review_rule);
            hand.change.set_settings(&settings)?;
            Ok((Label::new("change-rules"), None))
        })
    }

    fn change_availability(
        &mut self,
        label: &str,
        edit: impl FnOnce(&mut AvailabilityRecord, &Situation) -> Result<(), AppError>,
    ) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let mut record = hand.situation.state.availability.clone();
            edit(&mut record, hand.situation)?;
            hand.change.set_availability(&record)?;
            Ok((Label::new(label), None))
        })
    }
}

fn rules_view(settings: &PlanSettings) -> RulesView {
    RulesView {
        min_session: settings.min_session_minutes,
        max_session: settings.max_session_minutes,
        break_minutes: settings.break_minutes,
        reserve_percent: settings.reserve_percent,
        spacing: settings.spacing,
        reviews: settings.reviews,
        review_rule: words::review_rule_view(settings.review_rule),
    }
}

/// Returns how many sessions that are still to come touch days off.
fn displaced(situation: &Situation, off: &OffRecord) -> u32 {
    let days = Span::new(
        situation.zone.start_of_day(off.from),
        situation.zone.end_of_day(off.to),
    );
    let ahead = Standing::of(situation).ahead;
    let touched = ahead
        .iter()
        .filter(|session| days.is_some_and(|days| session.span.overlaps(days)));
    touched.count() as u32
}

/// Returns the busy events that touch a period, in order.
pub(crate) fn busy_in(situation: &Situation, period: Span) -> Vec<SpanView> {
    let mut events: Vec<(Span, &str)> = situation
        .state
        .busy
        .iter()
        .flat_map(|source| &source.spans)
        .filter(|busy| busy.span.overlaps(period))
        .map(|busy| (busy.span, busy.name.as_str()))
        .collect();
    events.sort_unstable();
    events
        .into_iter()
        .map(|(span, name)| SpanView {
            start: situation.zone.rfc3339(span.start),
            end: situation.zone.rfc3339(span.end),
            name: name.to_owned(),
        })
        .collect()
}

pub(crate) fn off_view(off: &OffRecord) -> TimeOffView {
    TimeOffView {
        from: off.from.to_string(),
        to: off.to.to_string(),
        note: off.note.clone(),
    }
}

fn views(windows: &[ClockMinutes]) -> Vec<WindowView> {
    windows
        .iter()
        .map(|(start, end)| WindowView {
            start: *start,
            end: *end,
        })
        .collect()
}
