//! Attendance: which of the coming weeks a learner studies in, and how much of what was meant.
//!
//! Weeks without study come in rows, so that one week's state depends on the last one's. Forecasts
//! that draw each week by itself hold the truth far less often than they say.

use super::conjugate::{Drawing, Line, Observation, Prior};
use super::draws::Draws;

/// Weeks of coming back and of staying away, after a week away, that are believed at first.
const BACK: (f64, f64) = (6.0, 4.0);
/// Weeks of staying away and of going on, after a week of study, that are believed at first.
const AWAY: (f64, f64) = (2.0, 12.0);
/// The logarithm of 0.85: at first, so much of what is meant is believed to be studied in a week
/// with study.
const SHARE: f64 = -0.162_518_929_497_774_9;
/// How far learners differ in it, as a standard deviation of the share's logarithm.
const SHARE_SD: f64 = 0.25;
/// How far a learner's weeks differ.
const WEEK_SD: f64 = 0.25;
/// The shape of what is believed of that variance.
const SHAPE: f64 = 3.0;
/// A week with less than one part in so many of what was meant is one without study.
const LEAST_PART: u64 = 4;
/// No week counts as more than so many times what was meant.
const MOST_TIMES: f64 = 3.0;
/// A week counts half once so many others have passed.
const HALF_LIFE_WEEKS: f64 = 26.0;

/// A week that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PastWeek {
    /// The minutes that were meant to be studied; none in planned time off.
    pub planned: u32,
    /// The minutes that were studied.
    pub attended: u32,
}

impl PastWeek {
    /// Returns whether there was study, or nothing where none was meant.
    fn studied(self) -> Option<bool> {
        (self.planned > 0).then(|| u64::from(self.attended) * LEAST_PART >= u64::from(self.planned))
    }
}

/// What is believed of the learner's attendance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attendance {
    /// The share of what is planned that is studied in the long run, weeks without study
    /// included; 1 at most.
    pub share: f64,
    /// Exceeded nine times in ten, as far as the weeks tell.
    pub low: f64,
    /// Exceeded once in ten times.
    pub high: f64,
    /// From how many weeks with something planned.
    pub weeks: u32,
}

/// What a learner's past weeks tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct AttendanceBelief {
    back: (f64, f64),
    away: (f64, f64),
    share: Line,
    /// Whether the last week was one of study.
    studied: bool,
    weeks: u32,
}

impl AttendanceBelief {
    /// Learns from past weeks, oldest first; planned time off teaches nothing.
    pub(crate) fn of(weeks: &[PastWeek]) -> Self {
        let mut belief = Self {
            back: BACK,
            away: AWAY,
            share: Line::new(Prior {
                level: SHARE / WEEK_SD,
                level_sd: SHARE_SD / WEEK_SD,
                slope_sd: 1.0,
                shape: SHAPE,
            }),
            studied: true,
            weeks: 0,
        };
        let mut before = None;
        for (place, week) in weeks.iter().enumerate() {
            let age = (weeks.len() - 1 - place) as f64;
            let weight = libm::exp2(-age / HALF_LIFE_WEEKS);
            let now = week.studied();
            match (before, now) {
                (Some(false), Some(true)) => belief.back.0 += weight,
                (Some(false), Some(false)) => belief.back.1 += weight,
                (Some(true), Some(false)) => belief.away.0 += weight,
                (Some(true), Some(true)) => belief.away.1 += weight,
                _ => {}
            }
            if now == Some(true) {
                let share = f64::from(week.attended) / f64::from(week.planned);
                belief.share.learn(Observation {
                    x: 0.0,
                    y: libm::log(share.min(MOST_TIMES)) / WEEK_SD,
                    scatter: 1.0,
                    weight,
                });
            }
            if let Some(now) = now {
                belief.studied = now;
                belief.weeks += 1;
            }
            before = now;
        }
        belief
    }

    /// Returns it in a few numbers; `shares` are those of the learners that were drawn.
    pub(crate) fn summary(&self, mut shares: Vec<f64>) -> Attendance {
        shares.sort_unstable_by(f64::total_cmp);
        let at = |part: f64| {
            let place = (part * shares.len() as f64) as usize;
            shares.get(place).map_or(0.0, |share| share.min(1.0))
        };
        let rate = |(yes, no): (f64, f64)| yes / (yes + no);
        let (back, away) = (rate(self.back), rate(self.away));
        let in_weeks_with_study = libm::exp(self.share.means()[0] * WEEK_SD);
        Attendance {
            share: (back / (back + away) * in_weeks_with_study).min(1.0),
            low: at(0.1),
            high: at(0.9),
            weeks: self.weeks,
        }
    }

    /// Returns the way to draw learners with such weeks behind them.
    pub(crate) fn drawing(&self) -> Habits {
        Habits {
            back: self.back,
            away: self.away,
            share: self.share.drawing(),
            studied: self.studied,
        }
    }
}

/// What is needed to draw learners again and again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Habits {
    back: (f64, f64),
    away: (f64, f64),
    share: Drawing,
    studied: bool,
}

impl Habits {
    /// Draws one learner, who stands at the end of the last past week.
    pub(crate) fn draw(&self, draws: &mut Draws) -> Habit {
        let back = draws.beta(self.back.0, self.back.1);
        let away = draws.beta(self.away.0, self.away.1);
        let share = self.share.draw(draws);
        Habit {
            back,
            on: 1.0 - away,
            share: share.level * WEEK_SD,
            share_sd: share.sd * WEEK_SD,
            studied: self.studied,
        }
    }
}

/// One learner's habit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Habit {
    /// The probability of study after a week without.
    back: f64,
    /// The probability of study after a week with.
    on: f64,
    /// The logarithm of the share studied in a week with study, in the middle.
    share: f64,
    /// Its standard deviation from week to week.
    share_sd: f64,
    /// Whether the last week was one of study.
    studied: bool,
}

impl Habit {
    /// Returns the share of what is planned that is studied in the long run.
    pub(crate) fn share(&self) -> f64 {
        self.back / (self.back + 1.0 - self.on) * libm::exp(self.share)
    }

    /// Draws the next week: the share of its workable time that is studied.
    ///
    /// Two numbers are drawn for each week, whatever it holds, so that a week's luck is its own.
    pub(crate) fn next_week(&mut self, draws: &mut Draws) -> f64 {
        let (chance, luck) = (draws.share(), draws.normal());
        self.studied = chance < if self.studied { self.on } else { self.back };
        if self.studied {
            libm::exp(self.share + self.share_sd * luck)
        } else {
            0.0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weeks(attended: &[u32]) -> Vec<PastWeek> {
        let week = |attended| PastWeek {
            planned: 600,
            attended,
        };
        attended.iter().copied().map(week).collect()
    }

    fn share(weeks: &[PastWeek]) -> f64 {
        AttendanceBelief::of(weeks).summary(Vec::new()).share
    }

    #[test]
    fn weeks_move_the_share_towards_what_they_hold() {
        let full = share(&weeks(&[600; 16]));
        let half = share(&weeks(&[300; 16]));
        assert!(half < share(&[]) && share(&[]) < full, "{half} {full}");
        assert!(full > 0.85 && half < 0.55, "{half} {full}");
    }

    #[test]
    fn planned_time_off_teaches_nothing() {
        let off = PastWeek {
            planned: 0,
            attended: 0,
        };
        assert_eq!(
            AttendanceBelief::of(&[off; 5]).summary(Vec::new()),
            AttendanceBelief::of(&[]).summary(Vec::new())
        );
    }

    #[test]
    fn a_learner_who_is_away_is_likelier_to_be_away_next_week() {
        let studied_next = |weeks: &[PastWeek]| {
            let habits = AttendanceBelief::of(weeks).drawing();
            let source = crate::forecast::draws::Source::new(5);
            (0..4000)
                .filter(|trial| {
                    let stream = crate::forecast::draws::Stream::Learner;
                    let mut draws = source.draws(*trial, stream);
                    habits.draw(&mut draws).next_week(&mut draws) > 0.0
                })
                .count()
        };
        let (here, away) = (weeks(&[500, 0, 500]), weeks(&[500, 500, 0]));
        assert!(studied_next(&away) + 500 < studied_next(&here));
    }
}
