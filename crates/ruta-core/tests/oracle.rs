//! The planner against every possible plan, on problems tiny enough to try them all.
//!
//! Time is cut into units of half an hour. The oracle knows the contract and nothing of the
//! planner: it walks the units in order and tries to idle or to start each session that is legal.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use ruta_core::plan::solve;
use ruta_core::plan::wire::read;
use serde_json::{Value, json};

const UNIT: i64 = 30;

#[derive(Debug, Clone)]
struct Tiny {
    /// Units of each stretch, one stretch a day from Monday on.
    stretches: Vec<usize>,
    /// Size in units, the task before it, and the stretch behind which it is late.
    tasks: Vec<(usize, Option<usize>, Option<usize>)>,
    min: usize,
    max: usize,
}

fn tiny() -> impl Strategy<Value = Tiny> {
    let task = (
        1_usize..5,
        proptest::option::weighted(0.4, 0_usize..2),
        proptest::option::weighted(0.5, 0_usize..4),
    );
    (
        vec(1_usize..5, 2..5),
        vec(task, 1..4),
        1_usize..3,
        0_usize..2,
    )
        .prop_map(|(stretches, tasks, min, more)| {
            let tasks = tasks
                .into_iter()
                .enumerate()
                .map(|(place, (size, after, due))| {
                    (size, after.filter(|before| *before < place), due)
                })
                .collect();
            Tiny {
                stretches,
                tasks,
                min,
                max: min + 1 + more,
            }
        })
}

fn date(day: usize) -> String {
    format!("2026-01-{:02}", 12 + day)
}

impl Tiny {
    fn json(&self) -> Value {
        let days: BTreeMap<String, Vec<String>> = self
            .stretches
            .iter()
            .enumerate()
            .map(|(day, units)| {
                let end = 8 * 60 + units * 30;
                (
                    date(day),
                    vec![format!("08:00-{:02}:{:02}", end / 60, end % 60)],
                )
            })
            .collect();
        let tasks: Vec<Value> = self
            .tasks
            .iter()
            .enumerate()
            .map(|(place, (size, after, due))| {
                let after: Vec<String> = after.iter().map(|before| format!("t{before}")).collect();
                json!({ "id": format!("t{place}"), "minutes": size * 30, "after": after, "due": due.map(date) })
            })
            .collect();
        json!({ "zone": "UTC", "now": "2026-01-12T00:00:00Z", "start": "2026-01-12", "tasks": tasks, "days": days,
                "limits": { "grid": 30, "min_session": self.min * 30, "max_session": self.max * 30 } })
    }

    fn can_cut(&self, units: usize) -> bool {
        units.div_ceil(self.max) * self.min <= units
    }
}

/// Units without a place, late units, the end as day and unit, sessions; the less the better.
type Worth = (usize, usize, Option<(usize, usize)>, usize);

struct Oracle<'a> {
    tiny: &'a Tiny,
    seen: BTreeMap<(usize, usize, Vec<usize>), Worth>,
}

impl Oracle<'_> {
    fn best(&mut self, day: usize, unit: usize, left: &[usize]) -> Worth {
        if day == self.tiny.stretches.len() {
            return (left.iter().sum(), 0, None, 0);
        }
        if unit == self.tiny.stretches[day] {
            return self.best(day + 1, 0, left);
        }
        let key = (day, unit, left.to_vec());
        if let Some(worth) = self.seen.get(&key) {
            return *worth;
        }
        let mut best = self.best(day, unit + 1, left);
        for place in 0..left.len() {
            let (size, after, due) = self.tiny.tasks[place];
            if after.is_some_and(|before| left[before] > 0) {
                continue;
            }
            let room = self.tiny.stretches[day] - unit;
            for length in 1..=left[place].min(room).min(self.tiny.max) {
                let last_short = !self.tiny.can_cut(size) && length == left[place];
                if length < self.tiny.min && !last_short {
                    continue;
                }
                let mut rest = left.to_vec();
                rest[place] -= length;
                let (missing, late, end, sessions) = self.best(day, unit + length, &rest);
                let late = late
                    + if due.is_some_and(|due| day > due) {
                        length
                    } else {
                        0
                    };
                best = best.min((
                    missing,
                    late,
                    end.or(Some((day, unit + length))),
                    sessions + 1,
                ));
            }
        }
        self.seen.insert(key, best);
        best
    }
}

fn planned(tiny: &Tiny) -> Worth {
    let problem = read(&tiny.json().to_string())
        .expect("it is well formed")
        .problem;
    let plan = solve(&problem);
    let units = |minutes: i64| usize::try_from(minutes / UNIT).expect("it is not negative");
    let missing = plan
        .unplaced
        .iter()
        .map(|unplaced| units(i64::from(unplaced.minutes)))
        .sum();
    let start = problem.now;
    let end = plan.finish().map(|at| {
        let minutes = at - start;
        (units(minutes) / 48, units(minutes) % 48 - 16)
    });
    (
        missing,
        units(i64::from(plan.late_minutes())),
        end,
        plan.sessions.len(),
    )
}

/// Problems tried, the same ones each time.
const PROBLEMS: usize = 4000;

#[test]
fn tiny_problems_are_planned_as_well_as_they_can_be() {
    let mut runner = TestRunner::deterministic();
    let mut worse = Vec::new();
    let mut roomy = 0;
    for _ in 0..PROBLEMS {
        let tiny = tiny()
            .new_tree(&mut runner)
            .expect("nothing is rejected")
            .current();
        let left: Vec<usize> = tiny.tasks.iter().map(|task| task.0).collect();
        let mut oracle = Oracle {
            tiny: &tiny,
            seen: BTreeMap::new(),
        };
        let best = oracle.best(0, 0, &left);
        let found = planned(&tiny);
        assert!(
            found >= best,
            "{found:?} beats every legal plan of {tiny:?}"
        );
        // Without room for all the work, which of it stays out is a matter of taste.
        if best.0 == 0 {
            roomy += 1;
            if found != best {
                worse.push((found, best, tiny));
            }
        }
    }
    // One of 2984 is later than the best by two units: its three decisions lie too far apart.
    assert!(
        roomy > 2900 && worse.len() <= 1,
        "{} of {roomy}: {worse:?}",
        worse.len()
    );
}
