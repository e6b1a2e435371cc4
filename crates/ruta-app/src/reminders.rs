//! Sessions that are about to start, for the desktop's notifications.

use chrono::{DateTime, FixedOffset};
use ruta_core::time::Timestamp;
use ruta_store::PlanSession;

use crate::error::AppError;
use crate::listing;
use crate::preferences;
use crate::report::Reminder;
use crate::ruta::Ruta;
use crate::situation::Situation;

impl Ruta {
    /// Returns the clock.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.ports.clock.now()
    }

    /// Returns the reminders that fell due after `since` and not after now, in order of start.
    ///
    /// A session that was answered, that the timer is on or that is over needs none.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn reminders(&self, since: DateTime<FixedOffset>) -> Result<Vec<Reminder>, AppError> {
        let situation = self.situation()?;
        let before = preferences::of(&situation.state.program).reminder_minutes;
        if before == 0 {
            return Ok(Vec::new());
        }
        let (since, now) = (Timestamp::floor(&since), Timestamp::floor(&situation.now));
        let due = situation.sessions().iter().filter(|session| {
            let at = session.span.start - i64::from(before);
            since < at && at <= now && now < session.span.end
        });
        let waiting = |session: &&PlanSession| {
            situation.log(session).is_none() && !situation.is_started(session)
        };
        Ok(due
            .filter(waiting)
            .map(|session| self.reminder(&situation, session, now))
            .collect())
    }

    fn reminder(&self, situation: &Situation, session: &PlanSession, now: Timestamp) -> Reminder {
        let texts = self.texts();
        let view = listing::view(situation, texts, session);
        let minutes = u32::try_from(session.span.start - now).unwrap_or(0);
        let title = if minutes > 0 {
            let values = [
                ("title", view.title.as_str().into()),
                ("time", texts.duration(minutes).into()),
            ];
            texts.format("reminder-title", &values)
        } else {
            texts.format(
                "reminder-title-now",
                &[("title", view.title.as_str().into())],
            )
        };
        let time = |at| texts.time(situation.zone.at_offset(at));
        let values = [
            ("start", time(session.span.start).into()),
            ("end", time(session.span.end).into()),
            ("reason", view.reason.as_str().into()),
        ];
        Reminder {
            title,
            body: texts.format("reminder-body", &values),
        }
    }
}
