//! The timer: what is really worked of a session.

use ruta_core::time::Timestamp;
use ruta_store::{Label, PlanSession, SessionId, Timer};

use crate::error::AppError;
use crate::listing;
use crate::logging::note;
use crate::planning;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{Changed, LogEntry, SessionStatus, TimerView};

impl Ruta {
    /// Returns the timer; nothing while nobody works by it.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn timer(&self) -> Result<Option<TimerView>, AppError> {
        let situation = self.situation()?;
        Ok(view(&situation, self.texts()))
    }

    /// Starts to work on a session; it may lie ahead or have passed without a word.
    ///
    /// A session that pauses goes on. Until the timer stops, no replan moves the session.
    ///
    /// # Errors
    /// [`AppError::UnknownSession`], [`AppError::SessionLogged`], [`AppError::TimerOn`] where the
    /// timer is on another session.
    pub fn start_timer(&mut self, id: &str) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let session = hand.situation.session(id)?;
            let assumed = hand.situation.assumed.contains(&session.id);
            if hand.situation.log(session).is_some() && !assumed {
                return Err(AppError::SessionLogged(id.to_owned()));
            }
            let at = hand.situation.now.to_utc();
            let timer = match &hand.situation.state.timer {
                None => Timer::start(session.id, at),
                Some(timer) if timer.session == session.id => {
                    let mut timer = timer.clone();
                    timer.resume(at);
                    timer
                }
                Some(timer) => {
                    return Err(AppError::TimerOn {
                        id: timer.session.to_string(),
                        title: title(hand.situation, hand.texts, timer.session),
                    });
                }
            };
            hand.change.set_timer(Some(&timer))?;
            Ok((Label::new("change-timer"), None))
        })
    }

    /// Pauses the timer; where it pauses already nothing changes.
    ///
    /// # Errors
    /// [`AppError::TimerOff`].
    pub fn pause_timer(&mut self) -> Result<Changed, AppError> {
        self.turn(Timer::pause)
    }

    /// Lets the timer go on; where it runs already nothing changes.
    ///
    /// # Errors
    /// [`AppError::TimerOff`].
    pub fn resume_timer(&mut self) -> Result<Changed, AppError> {
        self.turn(Timer::resume)
    }

    /// Stops the timer and logs the session with the minutes that it measured: done where they are
    /// as many as planned, else in part. Less than half a minute logs nothing.
    ///
    /// # Errors
    /// [`AppError::TimerOff`], [`AppError::OutOfRange`] after more than a day.
    pub fn stop_timer(&mut self) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let situation = hand.situation;
            let timer = situation.state.timer.as_ref().ok_or(AppError::TimerOff)?;
            let minutes = minutes_of(situation, timer.session).unwrap_or(0);
            if minutes == 0 {
                hand.change.set_timer(None)?;
                let said = hand.texts.get("note-timer-nothing");
                return Ok((Label::new("change-timer"), Some(said)));
            }
            let planned = session(situation, timer.session)
                .map_or(u32::MAX, |session| planning::minutes_of(session.span));
            let entry = LogEntry {
                id: timer.session.to_string(),
                status: if minutes < planned {
                    SessionStatus::Partial
                } else {
                    SessionStatus::Done
                },
                minutes: (minutes < planned).then_some(minutes),
                grade: None,
            };
            note(hand.change, situation, &[entry])?;
            let said = hand.texts.format(
                "note-timer-logged",
                &[("minutes", hand.texts.duration(minutes).into())],
            );
            Ok((Label::new("change-log"), Some(said)))
        })
    }

    fn turn(
        &mut self,
        turn: impl FnOnce(&mut Timer, chrono::DateTime<chrono::Utc>),
    ) -> Result<Changed, AppError> {
        self.transact(|hand| {
            let timer = hand.situation.state.timer.clone();
            let mut timer = timer.ok_or(AppError::TimerOff)?;
            turn(&mut timer, hand.situation.now.to_utc());
            hand.change.set_timer(Some(&timer))?;
            Ok((Label::new("change-timer"), None))
        })
    }
}

/// Returns the minutes that the timer measured of a session, rounded; nothing where it is on
/// another or on none.
pub(crate) fn minutes_of(situation: &Situation, id: SessionId) -> Option<u32> {
    let timer = situation.state.timer.as_ref();
    let seconds = timer
        .filter(|timer| timer.session == id)?
        .seconds(situation.now.to_utc());
    Some((seconds + 30) / 60)
}

/// Returns the timer as every border shows it.
pub(crate) fn view(situation: &Situation, texts: &Texts) -> Option<TimerView> {
    let timer = situation.state.timer.as_ref()?;
    let started = timer.stretches.first()?.started_at;
    let session = session(situation, timer.session);
    Some(TimerView {
        id: timer.session.to_string(),
        title: title(situation, texts, timer.session),
        session: session.map(|session| listing::view(situation, texts, session)),
        running: timer.is_running(),
        started_at: situation.zone.rfc3339(Timestamp::floor(&started)),
        seconds: timer.seconds(situation.now.to_utc()),
    })
}

/// Returns the session of the plan in force; a restored version may not hold it.
fn session(situation: &Situation, id: SessionId) -> Option<&PlanSession> {
    let sessions = situation.sessions().iter();
    sessions.into_iter().find(|session| session.id == id)
}

fn title(situation: &Situation, texts: &Texts, id: SessionId) -> String {
    match session(situation, id) {
        Some(session) => listing::title(situation, texts, session),
        None => id.to_string(),
    }
}
