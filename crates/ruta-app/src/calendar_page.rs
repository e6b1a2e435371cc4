//! What the calendar page shows: a period, and one session's sheet.

use ruta_core::time::{Span, free_time, parse_date};

use crate::error::AppError;
use crate::figures;
use crate::hours::{busy_in, holidays_between, off_view};
use crate::listing;
use crate::ruta::Ruta;
use crate::wire::{CalendarView, SessionSheet, SpanView};

impl Ruta {
    /// Returns what the calendar shows from one date to just before another.
    ///
    /// # Errors
    /// [`AppError::Time`], [`AppError::EndsBeforeStart`].
    pub fn calendar(&self, from: &str, to: &str) -> Result<CalendarView, AppError> {
        let (first, after) = (parse_date(from)?, parse_date(to)?);
        let situation = self.situation()?;
        let zone = &situation.zone;
        let period = Span::new(zone.start_of_day(first), zone.start_of_day(after));
        let period = period.ok_or_else(|| AppError::EndsBeforeStart {
            from: from.to_owned(),
            to: to.to_owned(),
        })?;
        let monday = figures::monday_of(first);
        let weeks = ((after - monday).num_days() + 6) / 7;
        let work = figures::stored_work(&situation);
        Ok(CalendarView {
            sessions: situation
                .sessions()
                .iter()
                .filter(|session| session.span.overlaps(period))
                .map(|session| listing::view(&situation, self.texts(), session))
                .collect(),
            free: free_time(&situation.availability, &situation.busy(), period)
                .into_iter()
                .map(|span| SpanView {
                    start: zone.rfc3339(span.start),
                    end: zone.rfc3339(span.end),
                    name: String::new(),
                })
                .collect(),
            busy: busy_in(&situation, period),
            off: situation
                .state
                .availability
                .off
                .iter()
                .filter(|off| off.from < after && first <= off.to)
                .map(off_view)
                .collect(),
            holidays: holidays_between(&situation, self.texts().language(), first, after),
            weeks: figures::weeks(&situation, &work, monday, weeks, None),
        })
    }

    /// Returns a session's sheet.
    ///
    /// # Errors
    /// [`AppError::UnknownSession`].
    pub fn session_sheet(&self, id: &str) -> Result<SessionSheet, AppError> {
        let situation = self.situation()?;
        let session = situation.session(id)?;
        let content = situation.content()?;
        let of_task: Vec<_> = situation
            .sessions()
            .iter()
            .filter(|other| other.task == session.task && other.is_review() == session.is_review())
            .collect();
        let place = of_task.iter().position(|other| other.id == session.id);
        let (text, requirements) = if session.is_review() {
            let recalled = content.topic_titles(&session.task);
            (self.texts().get("review-what"), recalled)
        } else {
            content.details(&session.task)
        };
        Ok(SessionSheet {
            session: listing::view(&situation, self.texts(), session),
            text,
            requirements,
            task_minutes: content.planned_minutes(&session.task),
            task_done_minutes: content.done_minutes(&session.task),
            number: place.map_or(1, |place| place as u32 + 1),
            of: of_task.len() as u32,
            unlocks: content
                .planned()
                .filter(|task| !session.is_review() && task.after.contains(&session.task))
                .map(|task| content.text(&task.title))
                .collect(),
            resources: content
                .task(&session.task)
                .map(|task| content.resources_of(&task.level))
                .unwrap_or_default(),
        })
    }
}
