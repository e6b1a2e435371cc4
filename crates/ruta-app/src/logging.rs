//! What became of sessions.

use ruta_core::time::{Span, Timestamp};
use ruta_store::{Label, LogStatus, SessionEvent, SessionId, SessionLog};

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
    /// What is said again replaces what was said before; `planned` takes it back. A session that
    /// passed without a word and has left the plan in a replan can still be logged: its work
    /// counts, and the next replan has less to place.
    ///
    /// # Errors
    /// [`AppError::UnknownSession`], [`AppError::MinutesMissing`], [`AppError::MinutesUnasked`],
    /// [`AppError::OutOfRange`].
    pub fn log_sessions(&mut self, entries: &[LogEntry]) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let gone = hand.change.events()?;
            for entry in entries {
                let session = place(hand.situation, &gone, &entry.id)?;
                let log = log(hand.situation, &session, entry)?;
                hand.change.set_log(session.id, log.as_ref())?;
            }
            Ok((Label::new("change-log"), None))
        })
    }
}

/// Where a session stands, or stood before it left the plan.
struct Place<'a> {
    id: SessionId,
    task: &'a str,
    span: Span,
}

/// Finds a session of the plan, or one that is over and has left it.
fn place<'a>(
    situation: &'a Situation,
    events: &'a [SessionEvent],
    id: &str,
) -> Result<Place<'a>, AppError> {
    let in_plan = situation.session(id).map(|session| Place {
        id: session.id,
        task: &session.task,
        span: session.span,
    });
    in_plan.or_else(|unknown| {
        let over = |event: &&SessionEvent| {
            event.id.to_string() == id && event.span.end <= Timestamp::floor(&situation.now)
        };
        let event = events.iter().find(over).ok_or(unknown)?;
        Ok(Place {
            id: event.id,
            task: &event.task,
            span: event.span,
        })
    })
}

fn log(
    situation: &Situation,
    session: &Place<'_>,
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
            .state
            .logs
            .get(&session.id)
            .map_or_else(|| session.task.to_owned(), |log| log.task.clone()),
        status,
        minutes,
        at: situation.now.to_utc(),
    }))
}
