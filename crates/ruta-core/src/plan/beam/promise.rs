//! What a beginning promises.

use super::beginning::{Beginning, Step, Take, key};
use super::stood::Stood;
use super::to_come::Axes;
use crate::plan::answer::Reason;
use crate::plan::ground::Ground;
use crate::plan::problem::Problem;
use crate::plan::solve::{Score, WEEK};
use crate::plan::spacing::spreads;
use crate::plan::urgency::next_due;
use crate::plan::work::{Placed, Work};
use crate::time::{Span, Timestamp};

/// The work and the ground, and what of them is asked at each step.
pub(super) struct Judge<'a> {
    pub(super) problem: &'a Problem,
    pub(super) ground: &'a Ground,
    pub(super) work: &'a [Work],
    /// Of each task, those with minutes to place that must have ended.
    needs: Vec<Vec<usize>>,
    /// The end of what stands and must have ended before each task.
    pub(super) not_before: Vec<Timestamp>,
    /// The due dates, in order, and each task's.
    dates: Vec<Timestamp>,
    date_of: Vec<Option<usize>>,
    /// The dates by which tasks must end because of what waits for them, in order, with what can
    /// be worked until then; and each task's.
    marks: Vec<(Timestamp, i64)>,
    mark_of: Vec<Option<usize>>,
    /// The tasks that are late from the start on, each with those that wait for it.
    overdue: Vec<(usize, Vec<usize>)>,
    /// The tasks, those that must end first in front.
    pub(super) by_mark: Vec<usize>,
    axes: Axes<'a>,
    /// What of an earlier plan may stay.
    pub(super) stood: Stood,
}

/// Minutes of a task, by the place of the date by which it must end.
type OfDate = (usize, i64);

impl<'a> Judge<'a> {
    pub(super) fn new(problem: &'a Problem, ground: &'a Ground, work: &'a [Work]) -> Self {
        let (needs, not_before) = precedence(problem, work);
        let due_dates: Vec<Option<Timestamp>> = work.iter().map(|task| task.late_from).collect();
        let (dates, date_of) = in_order(&due_dates);
        let (marks, mark_of) = in_order(&next_due(problem, work, problem.earliest));
        let marks = marks
            .into_iter()
            .map(|date| (date, ground.workable.work_until(date)));
        let mut by_mark: Vec<usize> = (0..work.len()).collect();
        by_mark.sort_by_key(|task| (mark_of[*task].is_none(), mark_of[*task]));
        let overdue = (0..work.len())
            .filter(|task| work[*task].late_from <= Some(problem.earliest))
            .filter(|task| work[*task].late_from.is_some() && work[*task].left > 0)
            .map(|task| (task, problem.waiting_for(task).into_iter().collect()));
        Self {
            overdue: overdue.collect(),
            by_mark,
            problem,
            ground,
            work,
            needs,
            not_before,
            dates,
            date_of,
            marks: marks.collect(),
            mark_of,
            axes: Axes::new(ground),
            stood: Stood::default(),
        }
    }

    /// Returns the beginning without a session.
    pub(super) fn nothing_placed(&self) -> Beginning {
        let left: Vec<i64> = self.work.iter().map(|task| task.left).collect();
        let sums = |of: &[Option<usize>], count: usize| {
            let mut sums = vec![0; count];
            for (place, minutes) in of.iter().zip(&left) {
                if let Some(place) = place {
                    sums[*place] += minutes;
                }
            }
            sums
        };
        let fewest = self.work.iter().map(|task| task.lengths.fewest(task.left));
        Beginning {
            total: left.iter().sum(),
            fewest: fewest.sum(),
            owed: sums(&self.date_of, self.dates.len()),
            asked: sums(&self.mark_of, self.marks.len()),
            key: key(&left),
            left,
            at: self.problem.earliest,
            late: 0,
            delay: 0,
            kept: 0,
            sessions: 0,
            used: self.ground.used.clone(),
            spread: if self.problem.rules.spacing {
                spreads(self.ground, self.work)
            } else {
                Vec::new()
            },
            last: None,
            promise: Score::default(),
        }
    }

    pub(super) fn on_grid(&self, at: Timestamp) -> Timestamp {
        let zone = self.ground.axis().zone();
        zone.next_on_grid(at, self.problem.limits.grid)
    }

    /// Tells whether a task may be worked on next.
    pub(super) fn is_ready(&self, beginning: &Beginning, task: usize) -> bool {
        let ended =
            |before: &usize| beginning.left[*before] == 0 && self.work[*before].stranded == 0;
        beginning.left[task] > 0
            && self.not_before[task] <= beginning.at
            && self.needs[task].iter().all(ended)
    }

    /// Returns the best that can come of a beginning and a session, the next one at an instant;
    /// nothing where the work has no place in the look ahead.
    pub(super) fn promise(
        &self,
        beginning: &Beginning,
        at: Timestamp,
        take: Option<Take>,
    ) -> Option<Score> {
        let (mut late, mut delay) = (beginning.late, beginning.delay);
        let (mut total, mut sessions) = (beginning.total, beginning.fewest);
        if let Some(take) = take {
            let (more, by_weeks) = self.lateness(take, beginning.at);
            late += more;
            delay += by_weeks;
            total -= take.minutes;
            sessions += 1 + self.fewer(beginning, take);
        }
        let of_task =
            |of: &[Option<usize>]| take.and_then(|take| Some((of[take.task]?, take.minutes)));
        let taken = of_task(&self.date_of);
        for (number, date) in self
            .dates
            .iter()
            .enumerate()
            .take_while(|(_, date)| **date <= at)
        {
            let owed = beginning.owed[number] - less(taken, number);
            late += owed;
            delay += owed * ((at - *date) / WEEK);
        }
        let to_come = self.axes.to_come(beginning, at, take);
        let taken = of_task(&self.mark_of);
        let (overdue, waiting) = self.overdue(beginning, take);
        let (mut demand, mut lacks) = (0, 0);
        for (number, (date, holds)) in self.marks.iter().enumerate() {
            if *date > at {
                demand += beginning.asked[number] - less(taken, number);
                let room = to_come.until(*date, *holds);
                let before = |of: &[OfDate]| {
                    let due = of.iter().take_while(|(mark, _)| *mark <= number);
                    due.map(|(_, minutes)| minutes).sum::<i64>()
                };
                // Either what is overdue makes way for what waits for it, or all that is late.
                let (overdue, waiting) = (before(&overdue), before(&waiting));
                let aside = demand - overdue - waiting - room;
                lacks = lacks.max((demand - room).min(waiting + aside.max(0)));
            }
        }
        let finish = match take {
            Some(take) if total == 0 => beginning.at + take.minutes,
            _ => to_come.instant_of(total)?,
        };
        Some(Score {
            missing: 0,
            late: late + lacks,
            changed: self.changed(beginning, at, take),
            delay,
            finish: Some(finish),
            sessions: beginning.sessions + usize::try_from(sessions).unwrap_or(0),
        })
    }

    /// Returns what is left of the tasks that are late from the start on, and of those that wait for
    /// them and are not, each by the place of the date by which it must end, in order.
    fn overdue(&self, beginning: &Beginning, take: Option<Take>) -> (Vec<OfDate>, Vec<OfDate>) {
        let (mut overdue, mut waiting) = (Vec::new(), Vec::new());
        for (task, followers) in &self.overdue {
            let left = beginning.left_after(*task, take);
            if let Some(mark) = self.mark_of[*task].filter(|_| left > 0) {
                overdue.push((mark, left));
                waiting.extend(followers);
            }
        }
        overdue.sort_unstable();
        waiting.sort_unstable();
        waiting.dedup();
        let is_late = |task: &usize| self.overdue.iter().any(|(other, _)| other == task);
        let mut waiting: Vec<OfDate> = waiting
            .into_iter()
            .filter(|task| !is_late(task))
            .filter_map(|task| Some((self.mark_of[task]?, beginning.left_after(task, take))))
            .collect();
        waiting.sort_unstable();
        (overdue, waiting)
    }

    /// Returns the minutes of an earlier plan that are lost at least.
    fn changed(&self, beginning: &Beginning, at: Timestamp, take: Option<Take>) -> i64 {
        if self.stood.is_empty() {
            return 0;
        }
        let kept = take.map_or(0, |take| self.kept(beginning, take));
        let left = |task| beginning.left_after(task, take);
        self.stood.lost(at, beginning.kept + kept, left)
    }

    /// Returns the minutes of a session that stood before.
    fn kept(&self, beginning: &Beginning, take: Take) -> i64 {
        self.stood.kept(take.task, span(beginning, take))
    }

    /// Returns the first instant before another one at which a session of an earlier plan started
    /// and one may start again.
    pub(super) fn next_stood(&self, after: Timestamp, before: Timestamp) -> Option<Timestamp> {
        let start = self.stood.next_start(after, before)?;
        (self.on_grid(start) == start).then_some(start)
    }

    /// Returns by how many the fewest sessions of what is left change with a session.
    fn fewer(&self, beginning: &Beginning, take: Take) -> i64 {
        let (lengths, left) = (self.work[take.task].lengths, beginning.left[take.task]);
        lengths.fewest(left - take.minutes) - lengths.fewest(left)
    }

    /// Returns the minutes of a session behind its due date, and these by the weeks since then.
    fn lateness(&self, take: Take, at: Timestamp) -> (i64, i64) {
        let end = at + take.minutes;
        match self.work[take.task].late_from {
            Some(due) if due < end => {
                let late = end - at.max(due);
                (late, late * ((end - due) / WEEK))
            }
            _ => (0, 0),
        }
    }

    /// Returns the beginning after another one and a session.
    pub(super) fn after(
        &self,
        from: &Beginning,
        at: Timestamp,
        promise: Score,
        take: Option<Take>,
    ) -> Beginning {
        let mut next = from.clone();
        next.at = at;
        next.promise = promise;
        let Some(take) = take else {
            return next;
        };
        let Take { task, minutes } = take;
        let span = span(from, take);
        for part in self.ground.axis().cut(span) {
            next.used.add(part.day, part.week, part.span.minutes());
        }
        if let Some(spread) = next.spread.get_mut(task) {
            spread.add(self.ground.axis().day_of(span.start));
        }
        let (late, delay) = self.lateness(take, from.at);
        next.late += late;
        next.delay += delay;
        next.kept += self.kept(from, take);
        next.key = from.key_after(Some(take));
        next.fewest += self.fewer(from, take);
        next.left[task] -= minutes;
        next.total -= minutes;
        next.sessions += 1;
        if let Some(date) = self.date_of[task] {
            next.owed[date] -= minutes;
        }
        if let Some(mark) = self.mark_of[task] {
            next.asked[mark] -= minutes;
        }
        next
    }

    /// Returns the session that a beginning takes next, with its reason.
    pub(super) fn step(&self, from: &Beginning, take: Take) -> Step {
        let ready = |task: &usize| self.is_ready(from, *task);
        let reason = if (0..self.work.len()).find(ready) == Some(take.task) {
            Reason::NextInOrder
        } else if self.by_mark.iter().copied().find(ready) == Some(take.task) {
            Reason::DueFirst
        } else {
            Reason::FillsGap
        };
        Step {
            placed: Placed {
                task: take.task,
                span: span(from, take),
                reason,
            },
            before: from.last,
        }
    }
}

/// Returns when a session is that a beginning takes next.
fn span(from: &Beginning, take: Take) -> Span {
    Span {
        start: from.at,
        end: from.at + take.minutes,
    }
}

/// Returns the minutes taken, where they are of this place.
fn less(taken: Option<(usize, i64)>, place: usize) -> i64 {
    taken.map_or(0, |(of, minutes)| if of == place { minutes } else { 0 })
}

/// Returns the different dates in order, and the place of each one given among them.
fn in_order(given: &[Option<Timestamp>]) -> (Vec<Timestamp>, Vec<Option<usize>>) {
    let mut dates: Vec<Timestamp> = given.iter().copied().flatten().collect();
    dates.sort_unstable();
    dates.dedup();
    let places = given
        .iter()
        .map(|date| dates.binary_search(&(*date)?).ok())
        .collect();
    (dates, places)
}

/// Returns of each task those with minutes to place that must have ended before it, and the end of
/// what stands and must have; a task with nothing to place passes on what it waits for.
fn precedence(problem: &Problem, work: &[Work]) -> (Vec<Vec<usize>>, Vec<Timestamp>) {
    let mut needs: Vec<Vec<usize>> = vec![Vec::new(); work.len()];
    let mut not_before = vec![problem.earliest; work.len()];
    for &task in &problem.precedence.order {
        for &before in &problem.tasks[task].after {
            let stands_until = work[before].stands_until.unwrap_or(problem.earliest);
            not_before[task] = not_before[task].max(stands_until);
            if work[before].left > 0 || work[before].stranded > 0 {
                needs[task].push(before);
            } else {
                let passed_on = needs[before].clone();
                needs[task].extend(passed_on);
                not_before[task] = not_before[task].max(not_before[before]);
            }
        }
    }
    (needs, not_before)
}
