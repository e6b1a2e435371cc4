//! What stood in an earlier plan and may stay.

use crate::plan::ground::Standing;
use crate::time::{Span, Timestamp};

/// Sessions of an earlier plan that may move, and what of them is kept or lost.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stood {
    /// When each starts, in order.
    starts: Vec<Timestamp>,
    /// The sessions of each task, in order.
    of_task: Vec<Vec<Span>>,
}

impl Stood {
    /// Takes sessions in order of time; reviews are left out.
    pub(crate) fn new(tasks: usize, sessions: impl IntoIterator<Item = Standing>) -> Self {
        let mut of_task = vec![Vec::new(); tasks];
        let mut starts = Vec::new();
        for session in sessions.into_iter().filter(|session| !session.review) {
            of_task[session.task].push(session.span);
            starts.push(session.span.start);
        }
        Self { starts, of_task }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Returns the first start after an instant and before another one.
    pub(super) fn next_start(&self, after: Timestamp, before: Timestamp) -> Option<Timestamp> {
        let next = self.starts.partition_point(|start| *start <= after);
        self.starts
            .get(next)
            .copied()
            .filter(|start| *start < before)
    }

    /// Returns when the session of a task that stands at an instant ends.
    pub(super) fn stands_until(&self, task: usize, at: Timestamp) -> Option<Timestamp> {
        let spans = self.of_task.get(task)?;
        let next = spans.partition_point(|span| span.end <= at);
        spans
            .get(next)
            .filter(|span| span.start <= at)
            .map(|span| span.end)
    }

    /// Returns how many minutes of a span stood with the same task.
    pub(super) fn kept(&self, task: usize, span: Span) -> i64 {
        let Some(spans) = self.of_task.get(task) else {
            return 0;
        };
        let first = spans.partition_point(|other| other.end <= span.start);
        spans[first..]
            .iter()
            .map_while(|other| other.intersection(span))
            .map(Span::minutes)
            .sum()
    }

    /// Returns the minutes that cannot be kept any more: of those before an instant all but the
    /// kept ones, and behind it what is more than is left of each task.
    pub(super) fn lost(&self, at: Timestamp, kept: i64, left: impl Fn(usize) -> i64) -> i64 {
        let mut lost = -kept;
        for (task, spans) in self.of_task.iter().enumerate() {
            let (mut before, mut ahead) = (0, 0);
            for span in spans {
                let past = (at - span.start).clamp(0, span.minutes());
                before += past;
                ahead += span.minutes() - past;
            }
            lost += before + (ahead - left(task)).max(0);
        }
        lost
    }
}

#[cfg(test)]
mod tests {
    use super::Stood;
    use crate::plan::ground::Standing;
    use crate::time::{Span, Timestamp};

    fn span(start: i64, end: i64) -> Span {
        Span {
            start: Timestamp::from_minutes(start),
            end: Timestamp::from_minutes(end),
        }
    }

    fn stood() -> Stood {
        let session = |task, start, end| Standing {
            task,
            span: span(start, end),
            review: false,
        };
        Stood::new(
            2,
            [
                session(0, 0, 60),
                session(1, 100, 160),
                session(0, 200, 260),
            ],
        )
    }

    #[test]
    fn minutes_are_kept_by_the_same_task_at_the_same_time() {
        assert_eq!(stood().kept(0, span(30, 220)), 50);
        assert_eq!(stood().kept(1, span(30, 220)), 60);
        assert_eq!(
            stood().stands_until(1, Timestamp::from_minutes(100)),
            Some(span(0, 160).end)
        );
        assert_eq!(stood().stands_until(0, Timestamp::from_minutes(100)), None);
    }

    #[test]
    fn what_is_behind_or_has_no_work_left_is_lost() {
        let at = Timestamp::from_minutes(130);
        // An hour and a half hour are behind; of what comes, all can stay while work is left.
        assert_eq!(stood().lost(at, 0, |_| 500), 90);
        assert_eq!(stood().lost(at, 40, |_| 500), 50);
        assert_eq!(stood().lost(at, 0, |task| [20, 30][task]), 90 + 40);
    }
}
