//! What was missed since the plan was made.

use chrono::NaiveDate;
use ruta_store::PlanSession;

use crate::planning::minutes_of;
use crate::situation::Situation;
use crate::wire::Missed;

/// Returns what was missed: sessions whose work is not done in full and has no other place yet.
///
/// What was already behind the learner when the plan was made has its place in it.
pub(crate) fn missed(situation: &Situation) -> Missed {
    let mut missed = Missed {
        sessions: 0,
        minutes: 0,
        since: None,
        open: 0,
    };
    let mut since: Option<NaiveDate> = None;
    for session in situation.sessions() {
        let minutes = lost_minutes(situation, session);
        if minutes > 0 && !session.history {
            missed.sessions += 1;
            missed.minutes += minutes;
            missed.open += u32::from(situation.is_open(session));
            since.get_or_insert_with(|| situation.zone.date_of(session.span.start));
        }
    }
    missed.since = since.map(|date| date.to_string());
    missed
}

/// Returns the minutes of a session that are lost: it has ended or has a log, and so much of it
/// is not done.
fn lost_minutes(situation: &Situation, session: &PlanSession) -> u32 {
    let minutes = minutes_of(session.span);
    match situation.log(session) {
        Some(log) => minutes.saturating_sub(log.minutes),
        None if situation.is_open(session) => minutes,
        None => 0,
    }
}
