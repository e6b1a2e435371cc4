//! Sessions of one task that follow each other, made about equally long.
//!
//! The sweep takes the longest session first and what remains of the stretch behind it, so that
//! 150 minutes become 120 and 30. 75 and 75 are the same work at the same time and tire less.

use super::ground::Ground;
use super::problem::Problem;
use super::work::{Placed, Work};
use crate::time::{Span, Timestamp};

/// Evens out the lengths of sessions that follow each other in one gap on the same day;
/// where they start and end together stays, and so does how many there are.
pub(crate) fn even_out(problem: &Problem, ground: &Ground, work: &[Work], placed: &mut [Placed]) {
    let mut first = 0;
    while first < placed.len() {
        let mut end = first + 1;
        while end < placed.len() && follows(problem, ground, &placed[end - 1], &placed[end]) {
            end += 1;
        }
        let run = &mut placed[first..end];
        if let Some(spans) = evened(problem, &work[run[0].task], run) {
            for (session, span) in run.iter_mut().zip(spans) {
                session.span = span;
            }
        }
        first = end;
    }
}

fn follows(problem: &Problem, ground: &Ground, one: &Placed, next: &Placed) -> bool {
    let whole = Span {
        start: one.span.start,
        end: next.span.end,
    };
    let in_one_gap = || {
        let behind = ground.gaps.partition_point(|gap| gap.start <= whole.start);
        behind > 0 && ground.gaps[behind - 1].contains(whole)
    };
    one.task == next.task
        && one.is_review() == next.is_review()
        && next_start(problem, one.span) == next.span.start
        && in_one_gap()
        && ground.axis().cut(whole).count() == 1
}

/// Returns the first instant at which a session may start behind another.
fn next_start(problem: &Problem, span: Span) -> Timestamp {
    let pause = i64::from(problem.limits.break_minutes);
    problem
        .zone()
        .next_on_grid(span.end + pause, problem.limits.grid)
}

/// Returns the spans of a run of sessions at about equal lengths; nothing where the grid or the
/// legal lengths do not allow it.
fn evened(problem: &Problem, task: &Work, run: &[Placed]) -> Option<Vec<Span>> {
    let last_end = run.last()?.span.end;
    let mut left: i64 = run.iter().map(|session| session.span.minutes()).sum();
    let mut start = run[0].span.start;
    let mut spans = Vec::with_capacity(run.len());
    for sessions in (1..=run.len() as i64).rev() {
        let share = (left + sessions - 1) / sessions;
        // Longer by what brings the next one's start to the grid.
        let end = if sessions == 1 {
            start + left
        } else {
            let pause = i64::from(problem.limits.break_minutes);
            next_start(
                problem,
                Span {
                    start,
                    end: start + share,
                },
            ) - pause
        };
        let span = Span::new(start, end)?;
        left -= span.minutes();
        start = next_start(problem, span);
        spans.push(span);
    }
    let legal = |span: &Span| (task.lengths.min..=task.lengths.max).contains(&span.minutes());
    (spans.iter().all(legal) && spans.last()?.end <= last_end).then_some(spans)
}
