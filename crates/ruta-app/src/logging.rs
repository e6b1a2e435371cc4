//! What became of sessions.

use ruta_store::{Label, LogStatus, PlanSession, SessionLog};

use crate::draft::within;
use crate::error::AppError;
use crate::planning::minutes_of;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::wire::{Changed, LogEntry, SessionStatus};

/// The most that one session can have taken, in minutes.
const MOST_MINUTES: u32 = 24 * 60;

impl Ruta {
    /// Notes what became of sessions, all or none; undo does not take it back.
    ///
    /// What is said again replaces what was said before; `planned` takes it back.
    ///
    /// # Errors
    /// [`AppError::UnknownSession`], [`AppError::MinutesMissing`], [`AppError::MinutesUnasked`],
    /// [`AppError::OutOfRange`].
    pub fn log_sessions(&mut self, entries: &[LogEntry]) -> Result<Changed, AppError> {
        self.transact(|hand| {
            for entry in entries {
                let session = hand.situation.session(&entry.id)?;
                let log = log(hand.situation, session, entry)?;
                hand.change.set_log(session.id, log.as_ref())?;
            }
            Ok((Label::new("change-log"), None))
        })
    }
}

fn log(
    situation: &Situation,
    session: &PlanSession,
    entry: &LogEntry,
) -> Result<Option<SessionLog>, AppError> {
    if entry.status != SessionStatus::Partial && entry.minutes.is_some() {
        return Err(AppError::MinutesUnasked);
    }
    let (status, minutes) = match entry.status {
        SessionStatus::Planned => return Ok(None),
        SessionStatus::Done => (LogStatus::Done, minutes_of(session.span)),
        SessionStatus::Partial => {
            let minutes = entry.minutes.ok_or(AppError::MinutesMissing)?;
            (
                LogStatus::Partial,
                within("minutes", minutes, 1, MOST_MINUTES)?,
            )
        }
        SessionStatus::Missed => (LogStatus::Missed, 0),
        SessionStatus::Skipped => (LogStatus::Skipped, 0),
    };
    Ok(Some(SessionLog {
        // A session that was logged before is of the task that was worked on then.
        task: situation
            .log(session)
            .map_or_else(|| session.task.clone(), |log| log.task.clone()),
        status,
        minutes,
        at: situation.now.to_utc(),
    }))
}
