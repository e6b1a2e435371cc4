//! The learner's hours: usual weeks, seasons, single days, time off, public holidays.

mod days;
mod profiles;
mod public_holidays;
mod time_off;

use chrono::Days;
use ruta_core::time::{ClockWindow, Span, Zone, parse_date};
use ruta_store::{AvailabilityRecord, Label};

pub(crate) use self::days::{week, week_view};
pub(crate) use self::profiles::with_profile;
pub(crate) use self::public_holidays::holidays_between;
pub(crate) use self::time_off::off_view;
use crate::busy;
use crate::error::AppError;
use crate::figures;
use crate::rules;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{AvailabilityView, Changed, DayView, HoursView, SpanView, WeekView, WindowView};

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
        let first = figures::monday_of(situation.today());
        let work = figures::stored_work(&situation);
        Ok(AvailabilityView {
            zone: situation.zone.name().to_owned(),
            weekly: days::week_view(&record.weekly),
            profiles: record.profiles.iter().map(profiles::view).collect(),
            waking: days::window_view(situation.availability.waking),
            days: record
                .days
                .iter()
                .map(|(date, hours)| DayView {
                    date: date.to_string(),
                    hours: days::view(hours),
                })
                .collect(),
            holidays: public_holidays::view(&situation, self.texts().language()),
            off: record.off.iter().map(off_view).collect(),
            busy: situation
                .state
                .busy
                .iter()
                .map(|source| busy::view(&situation, source))
                .collect(),
            weeks: figures::weeks(&situation, &work, first, WEEKS, None),
            rules: rules::view(&situation.state.settings),
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

    /// Replaces the usual week (seven days, Monday first) and, where given, the zone.
    ///
    /// # Errors
    /// [`AppError::Zone`], [`AppError::Window`], [`AppError::NotSevenDays`].
    pub fn set_weekly(
        &mut self,
        zone: Option<&str>,
        weekly: &[HoursView],
    ) -> Result<Changed, AppError> {
        let weekly = week(weekly)?;
        let zone = zone.map(Zone::named).transpose()?;
        self.change_availability("change-hours", |record, situation| {
            record.weekly = weekly;
            // The zone that the hours were painted in is theirs from now on.
            let zone = zone.as_ref().unwrap_or(&situation.zone);
            record.zone = Some(zone.name().to_owned());
            Ok(())
        })
    }

    /// Gives a date time of its own; nothing takes it back.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::Window`].
    pub fn set_day(&mut self, date: &str, hours: Option<&HoursView>) -> Result<Changed, AppError> {
        let date = parse_date(date)?;
        let hours = hours.map(days::hours).transpose()?;
        self.change_availability("change-day", |record, _| {
            match hours {
                Some(hours) => record.days.insert(date, hours),
                None => record.days.remove(&date),
            };
            Ok(())
        })
    }

    /// Sets when the learner is awake: there the minutes of days without windows are planned.
    ///
    /// # Errors
    /// [`AppError::Window`], [`AppError::WakingOverMidnight`].
    pub fn set_waking(&mut self, waking: WindowView) -> Result<Changed, AppError> {
        let window = ClockWindow::new(waking.start, waking.end)?;
        if window.end() > 24 * 60 {
            return Err(AppError::WakingOverMidnight(window.to_string()));
        }
        self.change_availability("change-waking", |record, _| {
            record.waking = Some((window.start(), window.end()));
            Ok(())
        })
    }

    pub(crate) fn change_availability(
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
