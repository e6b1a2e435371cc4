//! Whether due dates can be met, and the smallest changes that would help.
//!
//! The work that must end by a date, its own and that of what waits for it, is held against what
//! can be worked until then. Free preemption relaxes session lengths, so that a shortage is one for
//! every plan (preemptive demand bound: Horn 1974; Baker, Lawler, Lenstra, Rinnooy Kan 1983).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::cut::Lengths;
use super::ground::Ground;
use super::outlook::Outlook;
use super::problem::Problem;
use super::solve::pins;
use super::urgency::effective_dues;
use crate::time::{Axis, Timestamp};

/// What due dates ask for, and what there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feasibility {
    /// Each date by which work must end, in order.
    pub demands: Vec<Demand>,
    /// The date that lacks most; nothing where every date can be met.
    pub shortage: Option<Shortage>,
}

/// What must be done by a date, and what can be done until then; both from the start on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// The last day on time.
    pub due: NaiveDate,
    /// Minutes that must be done by then.
    pub need: u32,
    /// Minutes that can be worked by then, caps and reserve heeded.
    pub have: u32,
}

impl Demand {
    /// Returns the minutes that are lacking.
    pub fn short(self) -> u32 {
        self.need.saturating_sub(self.have)
    }
}

/// Work that cannot be done by its date, whatever the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortage {
    /// The first day of the stretch that is too short.
    pub from: NaiveDate,
    /// The date that lacks most.
    pub demand: Demand,
    /// The fewest minutes of study a week that make every date possible, on the grid; nothing
    /// where a date is less than a day away.
    pub more_a_week: Option<u32>,
    /// The fewest days by which all dates must move; nothing where no later day helps.
    pub days_later: Option<u32>,
    /// Optional tasks, in the learner's order, without which every date is possible; nothing where
    /// there are not enough of them.
    pub leave_out: Option<Vec<String>>,
}

/// The farthest look ahead, in weeks: ten years.
const MOST_WEEKS: u64 = 520;
const WEEK: i64 = 7 * 24 * 60;

/// Tells whether the due dates of a problem can be met.
pub fn feasibility(problem: &Problem) -> Feasibility {
    let Some(view) = View::of(problem) else {
        return Feasibility {
            demands: Vec::new(),
            shortage: None,
        };
    };
    let demands: Vec<Demand> = view.demands();
    let worst = demands
        .iter()
        .max_by_key(|demand| (demand.short(), std::cmp::Reverse(demand.due)));
    let shortage = worst
        .filter(|worst| worst.short() > 0)
        .map(|worst| Shortage {
            from: problem.zone().date_of(problem.earliest),
            demand: *worst,
            more_a_week: view.more_a_week(),
            days_later: view.days_later(),
            leave_out: view.leave_out(),
        });
    Feasibility { demands, shortage }
}

/// The work by date, beside the free time.
struct View<'a> {
    problem: &'a Problem,
    ground: Ground,
    /// The shortest session that any of the work can have.
    shortest: i64,
    /// What can be worked, in stretches that hold such a session.
    workable: Axis,
    /// The date of each task, where it has one.
    dues: Vec<Option<Timestamp>>,
    /// What is left of each task beside its fixed sessions.
    left: Vec<i64>,
}

impl<'a> View<'a> {
    /// Looks as far ahead as the dates and the work need; nothing where nothing is due.
    fn of(problem: &'a Problem) -> Option<Self> {
        let dues = effective_dues(problem);
        let last = dues.iter().flatten().max()?;
        let standing = pins(problem);
        let mut left: Vec<i64> = problem
            .tasks
            .iter()
            .map(|task| i64::from(task.left))
            .collect();
        for pin in &standing {
            left[pin.task] -= pin.span.minutes();
        }
        let total: i64 = left.iter().sum();
        let to_last = u64::try_from((*last - problem.earliest) / WEEK + 2).unwrap_or(1);
        let mut weeks = to_last.clamp(26, MOST_WEEKS);
        let shortest = shortest_session(problem, &left, &BTreeSet::new());
        let (ground, workable) = loop {
            let reserve = problem.limits.reserve;
            let ground = Ground::new(problem, &Outlook::default(), &standing, weeks, reserve);
            let workable = workable_in_sessions(&ground, shortest);
            if workable.work() >= total || weeks >= MOST_WEEKS {
                break (ground, workable);
            }
            weeks = (weeks * 2).min(MOST_WEEKS);
        };
        Some(Self {
            problem,
            ground,
            shortest,
            workable,
            dues,
            left,
        })
    }

    /// Returns what can be worked once some tasks are left out: where a short one goes, stretches
    /// that held it alone hold nothing.
    fn workable_without(&self, cut: &BTreeSet<usize>) -> Cow<'_, Axis> {
        let shortest = shortest_session(self.problem, &self.left, cut);
        if shortest <= self.shortest {
            return Cow::Borrowed(&self.workable);
        }
        Cow::Owned(workable_in_sessions(&self.ground, shortest))
    }

    /// Returns the minutes that must be done by each date, those of earlier dates included.
    fn needs(&self, cut: &BTreeSet<usize>) -> Vec<(Timestamp, i64)> {
        let mut by_date: BTreeMap<Timestamp, i64> = BTreeMap::new();
        for (place, due) in self.dues.iter().enumerate() {
            if let Some(due) = due {
                let minutes = if cut.contains(&place) {
                    0
                } else {
                    self.left[place]
                };
                *by_date.entry(*due).or_default() += minutes;
            }
        }
        let mut need = 0;
        by_date
            .into_iter()
            .map(|(date, minutes)| {
                need += minutes;
                (date, need)
            })
            .collect()
    }

    fn demands(&self) -> Vec<Demand> {
        self.needs(&BTreeSet::new())
            .into_iter()
            .map(|(date, need)| Demand {
                due: self.problem.zone().date_of(date - 1),
                need: minutes(need),
                have: minutes(self.workable.work_until(date)),
            })
            .collect()
    }

    fn short(&self, cut: &BTreeSet<usize>) -> Vec<(Timestamp, i64)> {
        let workable = self.workable_without(cut);
        let lacking = |(date, need)| {
            let lacks = need - workable.work_until(date);
            (lacks > 0).then_some((date, lacks))
        };
        self.needs(cut).into_iter().filter_map(lacking).collect()
    }

    fn more_a_week(&self) -> Option<u32> {
        let grid = i64::from(self.problem.limits.grid);
        let mut most = 0;
        for (date, lacks) in self.short(&BTreeSet::new()) {
            let weeks = (date - self.problem.earliest) / WEEK;
            if weeks == 0 {
                return None;
            }
            most = most.max((lacks + weeks - 1) / weeks);
        }
        Some(minutes((most + grid - 1) / grid * grid))
    }

    fn days_later(&self) -> Option<u32> {
        let zone = self.problem.zone();
        let mut most = 0;
        for (date, need) in self.needs(&BTreeSet::new()) {
            let done = zone.date_of(self.workable.instant_of(need)? - 1);
            most = most.max((done - zone.date_of(date - 1)).num_days());
        }
        Some(minutes(most))
    }

    /// Takes, for the earliest date that lacks time, the smallest optional task that is enough, or
    /// the largest one, until no date lacks any; then brings back what is not needed after all.
    fn leave_out(&self) -> Option<Vec<String>> {
        let mut cut = BTreeSet::new();
        while let Some(&(date, lacks)) = self.short(&cut).first() {
            let helps = |place: &usize| {
                self.dues[*place].is_some_and(|due| due <= date)
                    && self.left[*place] > 0
                    && !cut.contains(place)
                    && self.may_go(*place, &cut)
            };
            let helping: Vec<usize> = (0..self.left.len()).rev().filter(helps).collect();
            let enough = helping.iter().filter(|place| self.left[**place] >= lacks);
            let next = enough
                .min_by_key(|place| self.left[**place])
                .or(helping.iter().max_by_key(|place| self.left[**place]))?;
            cut.insert(*next);
        }
        for place in cut.clone() {
            let mut fewer = cut.clone();
            fewer.remove(&place);
            let waits_for_it = |other: &usize| self.problem.tasks[*other].after.contains(&place);
            if self.short(&fewer).is_empty() && !fewer.iter().any(waits_for_it) {
                cut = fewer;
            }
        }
        let ids = cut
            .into_iter()
            .map(|place| self.problem.tasks[place].id.clone());
        Some(ids.collect())
    }

    /// Tells whether a task is optional, nothing of it is fixed, and nothing that stays waits for
    /// it.
    fn may_go(&self, place: usize, cut: &BTreeSet<usize>) -> bool {
        let task = &self.problem.tasks[place];
        let followers = &self.problem.precedence.followers[place];
        task.optional
            && self.left[place] == i64::from(task.left)
            && followers
                .iter()
                .all(|other| cut.contains(other) || self.left[*other] == 0)
    }
}

/// Returns the shortest session that any of the work can have, some tasks left out.
fn shortest_session(problem: &Problem, left: &[i64], cut: &BTreeSet<usize>) -> i64 {
    let tasks = problem.tasks.iter().zip(left).enumerate();
    let lengths = tasks
        .filter(|(place, (_, left))| **left > 0 && !cut.contains(place))
        .map(|(_, (task, left))| {
            let lengths = Lengths {
                min: i64::from(task.min_session),
                max: i64::from(task.max_session),
            };
            lengths.shortest(*left)
        });
    lengths.min().unwrap_or(0)
}

/// Returns what can be worked in the stretches that hold a session of so many minutes.
fn workable_in_sessions(ground: &Ground, shortest: i64) -> Axis {
    let mut gaps = ground.gaps.clone();
    gaps.retain(|gap| gap.minutes() >= shortest);
    let axis = ground.axis().over(&gaps);
    axis.capped(&ground.caps, &ground.used, |minutes| minutes)
}

fn minutes(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}
