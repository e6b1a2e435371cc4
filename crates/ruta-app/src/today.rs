//! The page of the day.

use ruta_core::time::{Span, Timestamp, free_time, without};
use ruta_store::{Label, PlanSession, ProgramSettings};

use crate::error::AppError;
use crate::listing;
use crate::planning::{Standing, minutes_of};
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::timer;
use crate::wire::{Changed, SessionView, TodaySession, TodayView};

/// How many sessions are shown behind the one of the hour.
const THEN: usize = 4;

impl Ruta {
    /// Returns the page of the day.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn today(&self) -> Result<TodayView, AppError> {
        let situation = self.situation()?;
        situation.version()?;
        let now = Timestamp::floor(&situation.now);
        let view = |session: &PlanSession| listing::view(&situation, self.texts(), session);
        let session = of_the_hour(&situation);
        let ahead = situation.sessions().iter().filter(|other| {
            other.span.end > now
                && situation.log(other).is_none()
                && session.is_none_or(|session| session.id != other.id)
        });
        let answered = situation.sessions().iter().filter(|other| {
            situation.zone.date_of(other.span.start) == situation.today()
                && situation.log(other).is_some()
        });
        let session = session
            .map(|session| {
                Ok::<_, AppError>(TodaySession {
                    sheet: self.session_sheet(&session.id.to_string())?,
                    on: session.span.start <= now && now < session.span.end,
                    level_percent: level_percent(&situation, &session.task),
                })
            })
            .transpose()?;
        Ok(TodayView {
            date: situation.today().to_string(),
            session,
            timer: timer::view(&situation, self.texts()),
            open: situation.open_sessions().map(view).collect(),
            ask: asks(&situation),
            then: ahead.take(THEN).map(view).collect(),
            answered: answered.map(view).collect(),
            free_minutes: free_today(&situation).into_iter().map(minutes_of).sum(),
        })
    }

    /// Returns the sessions that have passed without a word, in order of start.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn open_sessions(&self) -> Result<Vec<SessionView>, AppError> {
        let situation = self.situation()?;
        situation.version()?;
        let open = situation.open_sessions();
        Ok(open
            .map(|session| listing::view(&situation, self.texts(), session))
            .collect())
    }

    /// Asks no more today what became of sessions that have passed.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn put_off_open(&mut self) -> Result<Changed, AppError> {
        self.transact(|hand| {
            hand.change.set_program(&ProgramSettings {
                put_off_on: Some(hand.situation.today()),
                ..hand.situation.state.program.clone()
            })?;
            Ok((Label::new("change-put-off"), None))
        })
    }

    /// Takes sessions that have passed without a word as done from now on, or asks about them.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn set_elapsed_done(&mut self, done: bool) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let mut settings = hand.situation.state.settings.clone();
            settings.elapsed_done = done;
            hand.change.set_settings(&settings)?;
            Ok((Label::new("change-elapsed"), None))
        })
    }
}

/// Tells whether the learner is to be asked about open sessions today.
pub(crate) fn asks(situation: &Situation) -> bool {
    let put_off = situation.state.program.put_off_on;
    put_off.is_none_or(|date| date < situation.today())
        && situation.open_sessions().next().is_some()
}

/// Returns the free stretches that are left of today and hold no session that is still to come.
///
/// What is left of a session that was logged early is free again.
pub(crate) fn free_today(situation: &Situation) -> Vec<Span> {
    let end = situation.zone.end_of_day(situation.today());
    let Some(rest) = Span::new(situation.at(), end) else {
        return Vec::new();
    };
    let free = free_time(&situation.availability, &situation.busy(), rest);
    let standing = Standing::of(situation);
    let mut taken: Vec<Span> = standing
        .held
        .iter()
        .chain(&standing.ahead)
        .filter(|session| situation.log(session).is_none())
        .map(|session| session.span)
        .collect();
    taken.sort_unstable();
    without(&free, &taken)
}

/// Returns the session that the timer is on, or whose time is now, or the next one.
fn of_the_hour(situation: &Situation) -> Option<&PlanSession> {
    let now = Timestamp::floor(&situation.now);
    let sessions = situation.sessions();
    let started = sessions
        .iter()
        .find(|session| situation.is_started(session));
    started.or_else(|| {
        let to_come =
            |session: &&PlanSession| session.span.end > now && situation.log(session).is_none();
        sessions.iter().find(to_come)
    })
}

/// Returns the share of a task's level that is done, in percent of the minutes.
fn level_percent(situation: &Situation, task: &str) -> u32 {
    let Some(content) = &situation.content else {
        return 0;
    };
    let Some(level) = content.task(task).map(|task| &task.level) else {
        return 0;
    };
    let (mut done, mut all) = (0_u64, 0_u64);
    for task in content.planned().filter(|task| task.level == *level) {
        let (minutes, planned) = (
            u64::from(content.done_minutes(&task.id)),
            u64::from(content.planned_minutes(&task.id)),
        );
        done += minutes;
        all += planned.max(minutes);
    }
    u32::try_from((done * 100).checked_div(all).unwrap_or(0)).unwrap_or(100)
}
