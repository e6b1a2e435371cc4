//! Reading the stored plan.

use serde::Deserialize;

use super::error::{BaselineFault, ReadError};
use super::request::span;
use crate::plan::{Kind, Problem};
use crate::replan::Baseline;

/// A session of the stored plan; the fields that an answer adds are taken and not needed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBaseline {
    id: String,
    task: String,
    start: String,
    end: String,
    #[serde(default)]
    pinned: bool,
    #[serde(default)]
    kind: Option<Kind>,
    #[serde(default, rename = "reason")]
    _reason: Option<String>,
}

/// Reads the stored plan. A session that does not say its kind recalls its task where those before
/// it hold all of the task already; `sizes` are the tasks' whole sizes in minutes,
/// `reviews` tells whether the rules add reviews.
pub(super) fn baseline(
    raw: Vec<RawBaseline>,
    problem: &Problem,
    sizes: Vec<i64>,
    reviews: bool,
) -> Result<Vec<Baseline>, ReadError> {
    let mut seen = std::collections::BTreeSet::new();
    let mut sessions = Vec::with_capacity(raw.len());
    let places = problem.places();
    for (number, raw) in raw.into_iter().enumerate() {
        let field = format!("baseline[{number}]");
        let refused = |id: &str, what| {
            Err(ReadError::Baseline {
                field: field.clone(),
                id: id.to_owned(),
                what,
            })
        };
        if !seen.insert(raw.id.clone()) {
            return refused(&raw.id, BaselineFault::Twice);
        }
        let Some(&place) = places.get(raw.task.as_str()) else {
            return refused(&raw.task, BaselineFault::NoTask);
        };
        let span = span(&field, &raw.start, &raw.end)?;
        sessions.push((
            place,
            raw.kind,
            Baseline {
                id: raw.id,
                task: raw.task,
                span,
                pinned: raw.pinned,
                review: false,
            },
        ));
    }
    let mut left = sizes;
    let mut in_time: Vec<usize> = (0..sessions.len()).collect();
    in_time.sort_by_key(|session| (sessions[*session].2.span.start, *session));
    for session in in_time {
        let (place, kind, baseline) = &mut sessions[session];
        let adds_reviews = problem.tasks[*place].kind != Kind::Review;
        let says_so = kind.map_or(left[*place] <= 0, |kind| kind == Kind::Review);
        baseline.review = adds_reviews && says_so && reviews;
        if !baseline.review {
            left[*place] -= baseline.span.minutes();
        }
    }
    Ok(sessions
        .into_iter()
        .map(|(.., baseline)| baseline)
        .collect())
}
