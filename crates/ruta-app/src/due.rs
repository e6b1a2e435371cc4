//! Due dates of levels.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use ruta_core::roadmap::spread_due_dates;
use ruta_core::time::{Span, parse_date, usable_time};
use ruta_store::Label;

use crate::edits::{keep, known_level, waits};
use crate::error::AppError;
use crate::planning::minutes_of;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, DueEdit};

impl Ruta {
    /// Sets until when a level is on time; the deadline of the whole holds besides.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::UnknownLevel`], [`AppError::Time`],
    /// [`AppError::EndsBeforeStart`].
    pub fn set_due(&mut self, level: &str, due: &DueEdit) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let situation = hand.situation;
            let content = situation.content()?;
            let id = known_level(content, level)?;
            let mut edits = content.edits.clone();
            let mut sentences = Vec::new();
            match due {
                DueEdit::On(date) => {
                    let date = parse_date(date)?;
                    not_before(date, situation.start_on())?;
                    edits.dues.insert(id.clone(), Some(date));
                    if let Some(deadline) = situation.state.settings.deadline_on
                        && deadline < date
                    {
                        let values = [("deadline", hand.texts.date(deadline).into())];
                        sentences.push(hand.texts.format("note-deadline-holds", &values));
                    }
                }
                DueEdit::None => {
                    edits.dues.insert(id.clone(), None);
                }
                DueEdit::Usual => {
                    edits.dues.remove(&id);
                }
            }
            let title = content
                .level(&id)
                .map(|(_, level)| content.text(&level.title));
            let label = Label::new("change-due").with("level", title.unwrap_or_default());
            keep(&mut hand, &edits)?;
            sentences.extend(waits(&hand, &edits)?);
            let note = (!sentences.is_empty()).then(|| sentences.join(" "));
            Ok((label, note))
        })
    }

    /// Spreads the due dates of the levels over the free time until a date, by the work that is
    /// left of each.
    ///
    /// Without a date: until the deadline of the whole, or else the last due date as it is.
    ///
    /// # Errors
    /// [`AppError::NoRoadmap`], [`AppError::NothingToSpread`], [`AppError::Time`],
    /// [`AppError::EndsBeforeStart`].
    pub fn spread_dues(&mut self, until: Option<&str>) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let situation = hand.situation;
            let content = situation.content()?;
            let from = situation.start_on().max(situation.today());
            let deadline = situation.state.settings.deadline_on;
            let dues = content.due_dates(situation.start_on(), deadline);
            let until = match until {
                Some(until) => parse_date(until)?,
                None => (dues.into_iter().flatten().max()).ok_or(AppError::NothingToSpread)?,
            };
            not_before(until, from)?;
            let levels = &content.roadmap.levels;
            let work: Vec<u32> = levels
                .iter()
                .map(|level| {
                    let planned = content.planned().filter(|task| task.level == level.id);
                    let left = planned.map(|task| {
                        let done = content.done_minutes(&task.id);
                        content.planned_minutes(&task.id).saturating_sub(done)
                    });
                    left.sum()
                })
                .collect();
            if work.iter().all(|work| *work == 0) {
                return Err(AppError::NothingToSpread);
            }
            let mut edits = content.edits.clone();
            let dues = spread_due_dates(&free_minutes(situation, from, until), &work);
            for (level, due) in levels.iter().zip(dues) {
                if due.is_some() {
                    edits.dues.insert(level.id.clone(), due);
                }
            }
            keep(&mut hand, &edits)?;
            Ok((Label::new("change-dues-spread"), waits(&hand, &edits)?))
        })
    }
}

fn not_before(date: NaiveDate, start: NaiveDate) -> Result<(), AppError> {
    if date < start {
        return Err(AppError::EndsBeforeStart {
            from: start.to_string(),
            to: date.to_string(),
        });
    }
    Ok(())
}

/// Returns the free minutes of each date; a stretch counts where it starts.
fn free_minutes(
    situation: &Situation,
    from: NaiveDate,
    until: NaiveDate,
) -> BTreeMap<NaiveDate, u32> {
    let dates = std::iter::successors(Some(from), |date| date.checked_add_days(Days::new(1)));
    let mut minutes: BTreeMap<NaiveDate, u32> = dates
        .take_while(|date| *date <= until)
        .map(|date| (date, 0))
        .collect();
    let zone = &situation.zone;
    let start = zone.start_of_day(from).max(situation.at());
    let free = Span::new(start, zone.end_of_day(until))
        .map(|within| usable_time(&situation.availability, &situation.busy(), within));
    for span in free.unwrap_or_default() {
        if let Some(minutes) = minutes.get_mut(&zone.date_of(span.start)) {
            *minutes += minutes_of(span);
        }
    }
    minutes
}
