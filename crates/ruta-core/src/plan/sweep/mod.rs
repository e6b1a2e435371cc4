//! Placing sessions: one sweep over the gaps in order of time.
//!
//! At each instant the ready task of the lowest rank that fits gets the longest session whose
//! remainder can still be cut. With one learner and resumable work every plan without idle time
//! ends at the same instant, so what the sweep decides is lateness, waste at the ends of gaps and
//! the number of sessions (single machine, preemptive, with precedence: Baker, Lawler, Lenstra,
//! Rinnooy Kan 1983; the shortest session makes it NP-hard, which is why this is a heuristic with
//! bounds beside it).

mod alike;
mod choose;
mod prefer;
mod reviews;

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::agenda::Agenda;
use crate::plan::answer::Reason;
use crate::plan::ground::Ground;
use crate::plan::habits::{BLOCK_MINUTES, Habits};
use crate::plan::problem::Problem;
use crate::plan::spacing::{Spread, spreads};
use crate::plan::urgency::{Rank, next_due};
use crate::plan::work::{Manner, Placed, Work};
use crate::time::{Span, Timestamp, Usage};

pub(crate) use alike::Alike;

/// Decisions that depart from the sweep's own: at the decision of that number, counted from 0,
/// take the alternative of that number.
pub(crate) type Detours = BTreeMap<usize, usize>;

/// Places work into the gaps of the ground and returns the sessions in order of start; nothing
/// where a detour names an alternative that there is not.
pub(crate) fn sweep(
    problem: &Problem,
    ground: &Ground,
    work: &[Work],
    manner: Manner<'_>,
    detours: &Detours,
) -> Option<Swept> {
    let mut sweep = Sweep::new(problem, ground, work, manner, detours);
    for gap in &ground.gaps {
        if sweep.is_done() || sweep.is_stuck(gap.start) {
            break;
        }
        sweep.fill(*gap)?;
    }
    sweep.end_with_work();
    (sweep.detours_taken == detours.len()).then_some(Swept {
        placed: sweep.placed,
        alike: sweep.alike,
    })
}

/// What a sweep came to.
#[derive(Debug)]
pub(crate) struct Swept {
    /// The sessions in order of start.
    pub(crate) placed: Vec<Placed>,
    /// Which other manners place the same.
    pub(crate) alike: Alike,
}

struct Sweep<'a> {
    problem: &'a Problem,
    ground: &'a Ground,
    manner: Manner<'a>,
    grid: u32,
    pause: i64,
    work: Vec<Work>,
    placed_minutes: Vec<i64>,
    /// How many of the tasks before it have not ended.
    waits: Vec<usize>,
    /// When those that have ended had ended.
    ready_at: Vec<Timestamp>,
    next_due: Vec<Option<Timestamp>>,
    /// Minutes left to place before each of those dates.
    demand: BTreeMap<Timestamp, i64>,
    /// The instant at which the dates in force change.
    ranked_until: Option<Timestamp>,
    /// The tasks that may be worked on now.
    ready: BTreeSet<Rank>,
    ready_places: BTreeSet<usize>,
    /// The tasks that wait only for time to pass.
    soon: BTreeSet<(Timestamp, usize)>,
    /// How many tasks have minutes to place.
    open: usize,
    used: Usage,
    placed: Vec<Placed>,
    /// How each task is spread over days; empty where that is no matter.
    spread: Vec<Spread>,
    /// Reviews to come; nothing where there are none.
    agenda: Option<Agenda>,
    /// What has been studied so far; nothing where no rule asks for it.
    habits: Option<Habits>,
    /// Gives projects long sessions.
    blocks: bool,
    detours: &'a Detours,
    detours_taken: usize,
    decisions: usize,
    alike: Alike,
}

/// Which review an agenda names for a day and week with so many minutes for it, be it of all or of
/// those alone that are owed.
type Named = fn(&Agenda, i64, usize, i64, bool) -> Option<usize>;

/// How many ready tasks, in order of rank, alternatives are looked for among.
const MOST_TASKS: usize = 5;
/// About how many lengths of a session are tried.
const MOST_LENGTHS: i64 = 6;

/// A choice at an instant.
#[derive(Clone, Copy)]
struct Choice {
    place: usize,
    minutes: i64,
    reason: Reason,
}

/// What becomes of an instant at which something fits.
enum Decision {
    /// A session starts.
    Take(Choice),
    /// The rest of the gap stays empty.
    LeaveGap,
}

impl<'a> Sweep<'a> {
    fn new(
        problem: &'a Problem,
        ground: &'a Ground,
        work: &[Work],
        manner: Manner<'a>,
        detours: &'a Detours,
    ) -> Self {
        let mut sweep = Self {
            problem,
            ground,
            manner,
            grid: problem.limits.grid,
            pause: i64::from(problem.limits.break_minutes),
            work: work.to_vec(),
            placed_minutes: vec![0; work.len()],
            waits: problem.tasks.iter().map(|task| task.after.len()).collect(),
            ready_at: vec![problem.earliest; work.len()],
            next_due: vec![None; work.len()],
            demand: BTreeMap::new(),
            ranked_until: None,
            ready: BTreeSet::new(),
            ready_places: BTreeSet::new(),
            soon: BTreeSet::new(),
            open: work.iter().filter(|task| task.left > 0).count(),
            used: ground.used.clone(),
            placed: Vec::new(),
            spread: if manner.spaced {
                spreads(ground, work)
            } else {
                Vec::new()
            },
            agenda: (!problem.reviews.is_empty()).then(|| Agenda::new(problem, ground)),
            habits: manner
                .prefers
                .then(|| Habits::new(problem, ground, work))
                .flatten(),
            blocks: manner.prefers
                && problem.rules.project_blocks
                && ground.longest_session() >= BLOCK_MINUTES.0,
            detours,
            detours_taken: 0,
            decisions: 0,
            alike: Alike::new(manner),
        };
        sweep.rank_all(problem.earliest);
        for (place, task) in problem.tasks.iter().enumerate() {
            if task.after.is_empty() {
                sweep.release(place);
            }
        }
        sweep
    }

    /// Tells whether there is nothing more to place.
    fn is_done(&self) -> bool {
        self.open == 0 && !self.agenda.as_ref().is_some_and(Agenda::owes)
    }

    /// Tells whether nothing can be placed any more: all that is open must end before something
    /// that stands already behind us, or waits for such work, and no review waits.
    fn is_stuck(&self, at: Timestamp) -> bool {
        let too_late = |place: &usize| self.work[*place].limit.is_some_and(|limit| limit <= at);
        self.ready_places.iter().all(too_late)
            && self.soon.iter().all(|(_, place)| too_late(place))
            && self.agenda.as_ref().is_none_or(Agenda::is_empty)
    }

    /// Fills a gap from its start to its end; nothing where a detour leads nowhere.
    fn fill(&mut self, gap: Span) -> Option<()> {
        let zone = self.ground.axis().zone();
        let mut at = zone.next_on_grid(gap.start, self.grid);
        while at < gap.end && !self.is_done() {
            self.advance_to(at);
            let next = match self.choose(at, gap.end) {
                _ if self.review(Agenda::due, at, gap.end) => self.placed_until(),
                Some(own) => match self.decide(own, at, gap.end)? {
                    Decision::Take(choice) => {
                        self.take(choice, at);
                        Some(at + choice.minutes + self.pause)
                    }
                    Decision::LeaveGap => Some(gap.end),
                },
                None if self.review(Agenda::possible, at, gap.end) => self.placed_until(),
                None => self.next_chance(at),
            };
            let Some(next) = next else { break };
            at = zone.next_on_grid(next, self.grid);
        }
        Some(())
    }

    /// Decides: the sweep's own choice, or what a detour asks for; nothing where there is no such
    /// alternative.
    fn decide(&mut self, own: Choice, at: Timestamp, gap_end: Timestamp) -> Option<Decision> {
        let detour = self.detours.get(&self.decisions);
        self.decisions += 1;
        let Some(number) = detour else {
            return Some(Decision::Take(own));
        };
        self.detours_taken += 1;
        let others = self.alternatives(own, at, gap_end);
        match others.get(*number) {
            Some(choice) => Some(Decision::Take(*choice)),
            None => (*number == others.len()).then_some(Decision::LeaveGap),
        }
    }

    /// Returns the next instant at which something may fit that does not fit now.
    fn next_chance(&self, at: Timestamp) -> Option<Timestamp> {
        let ready = self.soon.first().map(|(at, _)| *at);
        let midnight = if self.spread.is_empty() {
            self.ground.next_midnight(at)
        } else {
            self.ground.axis().next_midnight(at)
        };
        [ready, midnight].into_iter().flatten().min()
    }

    /// Brings what is ready and how it ranks up to an instant.
    fn advance_to(&mut self, at: Timestamp) {
        if self.ranked_until.is_some_and(|until| until <= at) {
            self.rank_all(at);
        }
        while let Some(&(ready_at, place)) = self.soon.first() {
            if ready_at > at {
                break;
            }
            self.soon.pop_first();
            self.enter(place);
        }
    }

    fn rank_all(&mut self, at: Timestamp) {
        self.next_due = next_due(self.problem, &self.work, at);
        self.demand.clear();
        for (task, date) in self.work.iter().zip(&self.next_due) {
            if let Some(date) = date {
                *self.demand.entry(*date).or_default() += task.left;
            }
        }
        self.ranked_until = self.demand.keys().next().copied();
        self.ready.clear();
        for place in self.ready_places.clone() {
            self.ready.insert(self.rank(place));
        }
    }

    fn rank(&self, place: usize) -> Rank {
        let (task, placed) = (&self.work[place], self.placed_minutes[place]);
        self.manner
            .ranking
            .rank(place, task, self.next_due[place], placed)
    }

    fn enter(&mut self, place: usize) {
        self.ready.insert(self.rank(place));
        self.ready_places.insert(place);
    }

    /// Lets a task in whose predecessors have ended, or passes on what needs no session.
    fn release(&mut self, place: usize) {
        if self.work[place].left > 0 {
            self.soon.insert((self.ready_at[place], place));
        } else if self.work[place].stranded == 0 {
            let ended_at = self.work[place]
                .stands_until
                .unwrap_or(self.ready_at[place]);
            self.end(place, ended_at);
        }
    }

    /// Tells those that wait for a task that it has ended.
    fn end(&mut self, place: usize, ended_at: Timestamp) {
        if let Some(agenda) = &mut self.agenda
            && self.problem.tasks[place].left > 0
        {
            let ended_on = self.ground.axis().day_of(ended_at - 1) as i64;
            agenda.note(self.problem, self.ground, place, ended_on);
        }
        for &follower in &self.problem.precedence.followers[place] {
            self.ready_at[follower] = self.ready_at[follower].max(ended_at);
            self.waits[follower] -= 1;
            if self.waits[follower] == 0 {
                self.release(follower);
            }
        }
    }

    /// Notes a session and what it takes of its day and week.
    fn occupy(&mut self, task: usize, span: Span, reason: Reason) {
        for part in self.ground.axis().cut(span) {
            self.used.add(part.day, part.week, part.span.minutes());
        }
        self.placed.push(Placed { task, span, reason });
    }

    fn take(&mut self, choice: Choice, at: Timestamp) {
        let Choice {
            place,
            minutes,
            reason,
        } = choice;
        let rank = self.rank(place);
        self.ready.remove(&rank);
        let span = Span {
            start: at,
            end: at + minutes,
        };
        self.occupy(place, span, reason);
        if let Some(spread) = self.spread.get_mut(place) {
            spread.add(self.ground.axis().day_of(at));
        }
        self.placed_minutes[place] += minutes;
        self.work[place].left -= minutes;
        if let Some(habits) = &mut self.habits {
            habits.note(self.ground, place, at, minutes, self.work[place].left);
        }
        if let Some(date) = self.next_due[place] {
            *self.demand.entry(date).or_default() -= minutes;
        }
        if self.work[place].left > 0 {
            self.ready.insert(self.rank(place));
        } else {
            self.ready_places.remove(&place);
            self.open -= 1;
            if self.work[place].stranded == 0 {
                let stands_until = self.work[place].stands_until.unwrap_or(span.end);
                self.end(place, span.end.max(stands_until));
            }
        }
    }
}
