//! What became of sessions.

use ruta_core::time::{Span, Timestamp};
use ruta_store::{Change, Label, LogStatus, SessionEvent, SessionId, SessionLog};

use crate::draft::within;
use crate::error::AppError;
use crate::planning::minutes_of;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::timer;
use crate::wire::{Changed, LogEntry, ReviewGrade, SessionStatus};
use crate::words;

/// The most that one session can have taken, in minutes.
const MOST_MINUTES: u32 = 24 * 60;

impl Ruta {
    /// Notes what became of sessions, all or none; undo does not take it back.
    ///
    /// A word about the session that the timer is on stops the timer; what it measured stays beside
    /// the log.
    ///
    /// What is said again replaces what was said before; `planned` takes it back. A session that
    /// passed without a word and has left the plan in a replan can still be logged: its work
    /// counts, and the next replan has less to place.
    ///
    /// # Errors
    /// [`AppError::UnknownSession`], [`AppError::MinutesMissing`], [`AppError::MinutesUnasked`],
    /// [`AppError::GradeUnasked`], [`AppError::OutOfRange`].
    pub fn log_sessions(&mut self, entries: &[LogEntry]) -> Result<Changed, AppError> {
        self.transact(|hand| {
            note(hand.change, hand.situation, entries)?;
            let failed = |entry: &&LogEntry| entry.grade == Some(ReviewGrade::Failed);
            let failed = entries.iter().filter(failed).count();
            let comes_back = || {
                let values = [("count", failed.into())];
                hand.texts.format("note-comes-back", &values)
            };
            Ok((Label::new("change-log"), (failed > 0).then(comes_back)))
        })
    }

    /// Says the same of every session that has passed without a word.
    ///
    /// # Errors
    /// [`AppError::NoPlan`], [`AppError::NothingOpen`], [`AppError::MinutesMissing`].
    pub fn log_all_open(&mut self, status: SessionStatus) -> Result<(Changed, u32), AppError> {
        self.transact_with(|hand| {
            hand.situation.version()?;
            let open = hand.situation.open_sessions();
            let entries: Vec<LogEntry> = open
                .map(|session| LogEntry {
                    id: session.id.to_string(),
                    status,
                    minutes: None,
                    grade: None,
                })
                .collect();
            if entries.is_empty() {
                return Err(AppError::NothingOpen);
            }
            note(hand.change, hand.situation, &entries)?;
            Ok(((Label::new("change-log"), None), entries.len() as u32))
        })
    }
}

/// Notes what became of sessions, and stops the timer where it is on one of them.
pub(crate) fn note(
    change: &mut Change<'_>,
    situation: &Situation,
    entries: &[LogEntry],
) -> Result<(), AppError> {
    let gone = change.events()?;
    let timer = situation.state.timer.as_ref();
    for entry in entries {
        let session = place(situation, &gone, &entry.id)?;
        let log = log(situation, &session, entry)?;
        change.set_log(session.id, log.as_ref())?;
        if timer.is_some_and(|timer| timer.session == session.id) {
            change.set_timer(None)?;
        }
    }
    Ok(())
}

/// Where a session stands, or stood before it left the plan.
struct Place<'a> {
    id: SessionId,
    task: &'a str,
    span: Span,
    review: bool,
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
        review: session.is_review(),
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
            review: event.review,
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
    let took_place = matches!(entry.status, SessionStatus::Done | SessionStatus::Partial);
    if entry.grade.is_some() && !(session.review && took_place) {
        return Err(AppError::GradeUnasked);
    }
    let timed = timer::minutes_of(situation, session.id);
    let (status, minutes) = match entry.status {
        SessionStatus::Planned => return Ok(None),
        SessionStatus::Done => {
            // Who worked longer than planned has more of the task behind them.
            let minutes = minutes_of(session.span).max(timed.unwrap_or(0));
            (LogStatus::Done, minutes)
        }
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
        timed_minutes: timed.filter(|_| minutes > 0),
        at: situation.now.to_utc(),
        start: session.span.start,
        review: session.review,
        grade: entry.grade.map(words::grade),
    }))
}
