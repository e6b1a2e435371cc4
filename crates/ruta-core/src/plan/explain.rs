//! Why work has no place.

use super::answer::{Unplaced, UnplacedCode};
use super::problem::Problem;
use super::solve::Outcome;

/// Returns what has no place, with the reason and its numbers, in the learner's order.
pub(crate) fn unplaced(problem: &Problem, outcome: &Outcome) -> Vec<Unplaced> {
    let missing = outcome.missing();
    problem
        .tasks
        .iter()
        .enumerate()
        .filter(|(place, _)| missing[*place] > 0)
        .map(|(place, task)| {
            let (code, need, have) = reason(problem, outcome, &missing, place);
            let zone = problem.zone();
            let by = match code {
                UnplacedCode::PinnedTooEarly => outcome.work[place].limit,
                UnplacedCode::NoTimeLeft => outcome.ground.gaps.last().map(|gap| gap.end - 1),
                _ => None,
            };
            Unplaced {
                task: task.id.clone(),
                minutes: minutes(missing[place]),
                code,
                need: minutes(need),
                have: minutes(have),
                by: by.map(|at| zone.date_of(at)),
            }
        })
        .collect()
}

fn minutes(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// Returns the first reason that holds, from the broadest to the narrowest, with need and have.
fn reason(
    problem: &Problem,
    outcome: &Outcome,
    missing: &[i64],
    place: usize,
) -> (UnplacedCode, i64, i64) {
    let task = &outcome.work[place];
    let ground = &outcome.ground;
    let shortest = task.lengths.shortest(task.left.max(1));
    if ground.free_by_week().iter().all(|free| *free == 0) {
        (UnplacedCode::NoFreeTime, missing[place], 0)
    } else if problem.tasks[place]
        .after
        .iter()
        .any(|before| missing[*before] > 0)
    {
        (UnplacedCode::WaitsForUnplaced, missing[place], 0)
    } else if ground.longest_gap() < shortest {
        (
            UnplacedCode::NoStretchLongEnough,
            shortest,
            ground.longest_gap(),
        )
    } else if ground.longest_session() < shortest {
        (
            UnplacedCode::CapTooSmall,
            shortest,
            ground.longest_session(),
        )
    } else if task.limit.is_some() {
        let before_limit = outcome.minutes()[place];
        (
            UnplacedCode::PinnedTooEarly,
            missing[place] + before_limit,
            before_limit,
        )
    } else if task.stranded > 0 && missing[place] == task.stranded {
        (
            UnplacedCode::RemainderTooShort,
            task.lengths.min,
            missing[place],
        )
    } else {
        let placed = outcome.minutes()[place];
        (UnplacedCode::NoTimeLeft, missing[place] + placed, placed)
    }
}
