//! Taking over what was changed in a calendar outside: sessions fixed where they were moved to,
//! and skipped where they were deleted.

use ruta_core::plan::Reason;
use ruta_core::time::Span;
use ruta_store::{Label, LogStatus, SessionId, SessionLog};

use crate::error::AppError;
use crate::ruta::Work;

/// What changes in the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TakenBack {
    /// Sessions that are fixed, and where.
    pub(crate) pinned: Vec<(SessionId, Span)>,
    /// Sessions that are skipped.
    pub(crate) skipped: Vec<SessionId>,
}

/// Changes the plan so; what is no part of it any more, or has a log by now, is left out.
///
/// # Errors
/// [`AppError::Store`].
pub(crate) fn take_back(
    hand: &mut Work<'_, '_>,
    taken: &TakenBack,
    label: &Label,
) -> Result<(), AppError> {
    let situation = hand.situation;
    let Some(version) = &situation.state.version else {
        return Ok(());
    };
    let mut sessions = version.plan.sessions.clone();
    for session in &mut sessions {
        if situation.log(session).is_some() {
            continue;
        }
        if let Some((_, span)) = taken.pinned.iter().find(|(id, _)| *id == session.id) {
            session.span = *span;
            session.pinned = true;
            // It stands where the learner wants it, whatever a plan said of it before.
            session.history = false;
            Reason::Pinned.code().clone_into(&mut session.reason);
        }
        if taken.skipped.contains(&session.id) {
            let log = SessionLog {
                task: session.task.clone(),
                status: LogStatus::Skipped,
                minutes: 0,
                timed_minutes: None,
                at: situation.now.to_utc(),
                start: session.span.start,
                review: session.is_review(),
                grade: None,
            };
            hand.change.set_log(session.id, Some(&log))?;
        }
    }
    if sessions != version.plan.sessions {
        sessions.sort_by_key(|session| (session.span.start, session.id));
        hand.put_sessions(sessions, label)?;
    }
    Ok(())
}
