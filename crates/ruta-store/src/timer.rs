//! The timer: what the learner worked of one session, stretch by stretch. No undo touches it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::row::instant;
use crate::session::SessionId;

/// The timer of a session that was started and not stopped yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timer {
    /// The session that is worked on.
    pub session: SessionId,
    /// What was worked, in order; only the last may still run.
    pub stretches: Vec<Stretch>,
}

/// A stretch of work without a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// When it began, to the second.
    pub started_at: DateTime<Utc>,
    /// When it ended; nothing while it runs.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Timer {
    /// Returns a timer that starts to run.
    pub fn start(session: SessionId, at: DateTime<Utc>) -> Self {
        let mut timer = Self {
            session,
            stretches: Vec::new(),
        };
        timer.resume(at);
        timer
    }

    /// Tells whether it runs.
    pub fn is_running(&self) -> bool {
        let last = self.stretches.last();
        last.is_some_and(|stretch| stretch.ended_at.is_none())
    }

    /// Ends the stretch that runs; a clock that was set back ends it where it began.
    pub fn pause(&mut self, at: DateTime<Utc>) {
        if let Some(last) = self.stretches.last_mut() {
            last.ended_at.get_or_insert(at.max(last.started_at));
        }
    }

    /// Begins a new stretch, unless one runs.
    pub fn resume(&mut self, at: DateTime<Utc>) {
        if !self.is_running() {
            self.stretches.push(Stretch {
                started_at: at,
                ended_at: None,
            });
        }
    }

    /// Returns the seconds worked so far, pauses left out.
    pub fn seconds(&self, now: DateTime<Utc>) -> u32 {
        let stretches = self.stretches.iter();
        let seconds = stretches.map(|stretch| {
            let until = stretch.ended_at.unwrap_or(now);
            (until - stretch.started_at).num_seconds().max(0)
        });
        u32::try_from(seconds.sum::<i64>()).unwrap_or(u32::MAX)
    }
}

pub(crate) fn load(connection: &Connection) -> rusqlite::Result<Option<Timer>> {
    let mut query = connection
        .prepare("SELECT session, started_at, ended_at FROM timer_stretch ORDER BY number")?;
    let mut rows = query.query([])?;
    let mut timer: Option<Timer> = None;
    while let Some(row) = rows.next()? {
        let session = SessionId(row.get(0)?);
        let stretch = Stretch {
            started_at: instant(row.get(1)?)?,
            ended_at: row.get::<_, Option<i64>>(2)?.map(instant).transpose()?,
        };
        timer
            .get_or_insert(Timer {
                session,
                stretches: Vec::new(),
            })
            .stretches
            .push(stretch);
    }
    Ok(timer)
}

/// Stores the timer in place of the one before; nothing stops it.
pub(crate) fn save(connection: &Connection, timer: Option<&Timer>) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM timer_stretch", [])?;
    let mut insert = connection
        .prepare("INSERT INTO timer_stretch (session, started_at, ended_at) VALUES (?1, ?2, ?3)")?;
    if let Some(timer) = timer {
        for stretch in &timer.stretches {
            insert.execute(params![
                timer.session.0,
                stretch.started_at.timestamp(),
                stretch.ended_at.map(|at| at.timestamp()),
            ])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).expect("an instant")
    }

    #[test]
    fn pauses_do_not_count_and_a_clock_that_was_set_back_counts_nothing() {
        let mut timer = Timer::start(SessionId(1), at(100));
        timer.pause(at(160));
        timer.pause(at(900));
        assert!(!timer.is_running());
        timer.resume(at(1000));
        assert_eq!(timer.seconds(at(1030)), 90);
        timer.pause(at(500));
        assert_eq!(timer.seconds(at(2000)), 60);
    }
}
