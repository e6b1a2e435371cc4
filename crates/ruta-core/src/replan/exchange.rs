//! How much of the stored plan must change for how little lateness: a transportation problem.
//!
//! Work is grouped by the date before which it must end, time by the same dates. A minute of a
//! group that stays in its period costs nothing, one that goes elsewhere changes the plan, one
//! behind its date is late. Order and session lengths are relaxed, so that what the flow needs no
//! plan can do with less (minimal perturbation as a transportation problem: El Sakkout, Wallace
//! 2000).

use std::collections::BTreeSet;

use super::flow::Network;
use super::legal::Stored;
use super::settle::weeks_until;
use crate::plan::{Ground, Outlook, Problem, Standing, late_minutes};
use crate::time::{Span, Timestamp};

/// More dates than this are merged, each into a later one, which relaxes them.
const MOST_DATES: usize = 32;

/// The groups of work, the periods of time, and what stands where.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    /// Where one period ends and the next begins, in order.
    dates: Vec<Timestamp>,
    /// The group of each task: the number of its date, the last group having none.
    group: Vec<usize>,
    /// Minutes to place of each group, beside those that cannot move.
    demand: Vec<i64>,
    /// Minutes that can be worked in each period.
    room: Vec<i64>,
    /// Minutes that stand and may move, by group and period.
    stands: Vec<Vec<i64>>,
}

/// One way of giving the minutes of the groups to the periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Balance {
    /// Standing minutes that go, by group and period.
    pub(super) goes: Vec<Vec<i64>>,
    /// Minutes behind their dates.
    pub(super) late: i64,
    /// Standing minutes that go, in all.
    pub(super) changed: i64,
}

impl Exchange {
    /// Groups work by the date given for each task, around sessions that cannot move and with
    /// those that may; dates after `until` count as none.
    pub(super) fn new(
        problem: &Problem,
        outlook: &Outlook,
        fixed: &[Standing],
        movable: impl IntoIterator<Item = Standing>,
        due: &[Option<Timestamp>],
        until: Timestamp,
    ) -> Self {
        let due: Vec<Option<Timestamp>> = due
            .iter()
            .map(|due| due.filter(|due| *due <= until))
            .collect();
        let dates = dates(problem, &due);
        let group: Vec<usize> = due
            .iter()
            .map(|due| due.map_or(dates.len(), |due| dates.partition_point(|date| *date < due)))
            .collect();
        let mut demand = vec![0; dates.len() + 1];
        for (task, group) in problem.tasks.iter().zip(&group) {
            demand[*group] += i64::from(task.left);
        }
        for stand in fixed.iter().filter(|stand| !stand.review) {
            let group = group[stand.task];
            demand[group] = (demand[group] - stand.span.minutes()).max(0);
        }
        let mut exchange = Self {
            room: room(problem, outlook, fixed, &dates, demand.iter().sum()),
            stands: vec![vec![0; dates.len() + 1]; dates.len() + 1],
            dates,
            group,
            demand,
        };
        for stand in movable {
            let group = exchange.group[stand.task];
            for (period, minutes) in exchange.parts(stand.span) {
                exchange.stands[group][period] += minutes;
            }
        }
        exchange
    }

    /// Returns a task's group.
    pub(super) fn group(&self, task: usize) -> usize {
        self.group[task]
    }

    /// Returns the period of an instant.
    pub(super) fn period(&self, at: Timestamp) -> usize {
        self.dates.partition_point(|date| *date <= at)
    }

    /// Returns the minutes of a span in each period that it touches.
    fn parts(&self, span: Span) -> Vec<(usize, i64)> {
        let mut parts = Vec::with_capacity(1);
        let mut start = span.start;
        while start < span.end {
            let period = self.period(start);
            let end = self
                .dates
                .get(period)
                .map_or(span.end, |date| span.end.min(*date));
            parts.push((period, end - start));
            start = end;
        }
        parts
    }

    /// Returns balances from the one that keeps most to the one that is least late, each step
    /// bought at a higher price.
    pub(super) fn front(&self) -> Vec<Balance> {
        let mut front: Vec<Balance> = Vec::new();
        for changes in 0..=self.demand.len() as i64 {
            let next = self.at(2 * changes + 1);
            if front.last().is_none_or(|last| next.late < last.late) {
                front.push(next);
            }
        }
        front
    }

    /// Returns how many minutes must change for so little lateness.
    fn changed_for(&self, late: i64) -> i64 {
        let front = self.front();
        match front.iter().position(|balance| balance.late <= late) {
            None => front.last().map_or(0, |balance| balance.changed),
            Some(0) => front[0].changed,
            Some(reached) => {
                let (from, to) = (&front[reached - 1], &front[reached]);
                let (saved, price) = (from.late - late, to.changed - from.changed);
                from.changed + (saved * price + (from.late - to.late) - 1) / (from.late - to.late)
            }
        }
    }

    /// Returns the balance that cuts lateness most with so many minutes changed at most.
    pub(super) fn within(&self, most: i64) -> Option<Balance> {
        let front = self.front();
        let reached = front.iter().rposition(|balance| balance.changed <= most)?;
        let from = &front[reached];
        Some(match front.get(reached + 1) {
            None => from.clone(),
            Some(to) => between(from, to, most),
        })
    }

    /// Solves with a late minute at a price, where a changed one costs 2.
    fn at(&self, late_price: i64) -> Balance {
        let groups = self.demand.len();
        let (source, sink) = (0, 2 * groups + 1);
        let mut network = Network::new(sink + 1);
        let mut stays = vec![vec![0; groups]; groups];
        let mut moves = vec![vec![0; groups]; groups];
        for group in 0..groups {
            network.lay(source, 1 + group, self.demand[group], 0);
            for period in 0..groups {
                let late = if period > group { late_price } else { 0 };
                let (from, to) = (1 + group, 1 + groups + period);
                stays[group][period] = network.lay(from, to, self.stands[group][period], late);
                moves[group][period] = network.lay(from, to, self.demand[group], late + 2);
            }
        }
        for period in 0..groups {
            network.lay(1 + groups + period, sink, self.room[period], 0);
        }
        network.send(source, sink);
        let mut balance = Balance {
            goes: self.stands.clone(),
            late: 0,
            changed: 0,
        };
        for group in 0..groups {
            for period in 0..groups {
                let stay = network.flow(stays[group][period]);
                balance.goes[group][period] -= stay;
                balance.changed += balance.goes[group][period];
                if period > group {
                    balance.late += stay + network.flow(moves[group][period]);
                }
            }
        }
        balance
    }
}

/// Returns the dates by which there is work to end, in order, merged where there are many.
fn dates(problem: &Problem, due: &[Option<Timestamp>]) -> Vec<Timestamp> {
    let all: Vec<Timestamp> = due
        .iter()
        .zip(&problem.tasks)
        .filter(|(_, task)| task.left > 0)
        .filter_map(|(date, _)| *date)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let share = all.len().div_ceil(MOST_DATES).max(1);
    all.chunks(share)
        .filter_map(|some| some.last().copied())
        .collect()
}

/// Returns how many future minutes of the stored plan must change at least in any plan that is no
/// more than `late` minutes late.
pub(super) fn least_change(problem: &Problem, stored: &Stored, late: i64) -> i64 {
    let future = || {
        let stands = stored.future.iter().map(|session| session.stand);
        stands.filter(|stand| !stand.review && !stored.pinned.contains(stand))
    };
    let Some(until) = future().map(|stand| stand.span.end).max() else {
        return 0;
    };
    let ground = Ground::new(
        problem,
        &stored.outlook,
        &stored.pinned,
        weeks_until(problem, until),
        0.0,
    );
    let may_stay: Vec<Standing> = future()
        .flat_map(|stand| {
            let parts = ground
                .gaps
                .iter()
                .filter_map(move |gap| gap.intersection(stand.span));
            parts.map(move |span| Standing { span, ..stand })
        })
        .collect();
    let minutes = |stands: &mut dyn Iterator<Item = Standing>| -> i64 {
        stands.map(|stand| stand.span.minutes()).sum()
    };
    let must_go = minutes(&mut future()) - minutes(&mut may_stay.iter().copied());
    let due: Vec<_> = problem.tasks.iter().map(|task| task.late_from).collect();
    let exchange = Exchange::new(
        problem,
        &stored.outlook,
        &stored.pinned,
        may_stay,
        &due,
        until,
    );
    let late = late - minutes_late(problem, &stored.pinned);
    must_go + exchange.changed_for(late)
}

fn minutes_late(problem: &Problem, stands: &[Standing]) -> i64 {
    stands
        .iter()
        .map(|stand| late_minutes(problem, stand))
        .sum()
}

/// Returns the minutes that can be worked in each period beside what cannot move; behind the last
/// date there is room for all.
fn room(
    problem: &Problem,
    outlook: &Outlook,
    fixed: &[Standing],
    dates: &[Timestamp],
    all: i64,
) -> Vec<i64> {
    let weeks = dates.last().map_or(1, |last| weeks_until(problem, *last));
    let ground = Ground::new(problem, outlook, fixed, weeks, 0.0);
    let mut start = problem.earliest;
    let mut room = Vec::with_capacity(dates.len() + 1);
    for &date in dates {
        let gaps: Vec<Span> = Span::new(start, date)
            .map(|period| {
                let gaps = ground.gaps.iter();
                gaps.filter_map(|gap| gap.intersection(period)).collect()
            })
            .unwrap_or_default();
        let axis = ground.axis().over(&gaps);
        room.push(
            axis.capped(&ground.caps, &ground.used, |minutes| minutes)
                .work(),
        );
        start = start.max(date);
    }
    room.push(all);
    room
}

/// Returns what lies between two balances of a front where so many minutes change at most.
fn between(from: &Balance, to: &Balance, most: i64) -> Balance {
    let whole = (to.changed - from.changed).max(1);
    let part = (most - from.changed).min(whole);
    let step = |from: i64, to: i64| from + (to - from) * part / whole;
    let goes: Vec<Vec<i64>> = from
        .goes
        .iter()
        .zip(&to.goes)
        .map(|(from, to)| {
            from.iter()
                .zip(to)
                .map(|(from, to)| step(*from, *to))
                .collect()
        })
        .collect();
    Balance {
        changed: goes.iter().flatten().sum(),
        late: step(from.late, to.late),
        goes,
    }
}
