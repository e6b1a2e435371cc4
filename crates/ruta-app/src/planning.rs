//! From what is stored to a planning problem, and from the planner's answer to a plan version.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use ruta_core::plan::{
    Kind, Limits, PinSpec, Plan, Problem, ProblemSpec, Reason, Rules, Session, TaskSpec,
};
use ruta_core::replan::Baseline;
use ruta_core::roadmap::{TaskKind, TaskOutline};
use ruta_core::time::{Availability, Span, without};
use ruta_store::{Change, Label, NewVersion, PlanSession, SessionId, UnplacedRecord};

use crate::error::AppError;
use crate::follows;
use crate::gentle::GentleWeek;
use crate::ports::Ids;
use crate::reviews;
use crate::situation::Situation;

/// The stored sessions, sorted by what a new plan does with them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing<'a> {
    /// They stay as they are: what is logged, what is running and what the timer started.
    pub(crate) held: Vec<&'a PlanSession>,
    /// They lie ahead and nothing is logged.
    pub(crate) ahead: Vec<&'a PlanSession>,
    /// They have ended and nobody said anything.
    pub(crate) open: Vec<&'a PlanSession>,
}

impl<'a> Standing<'a> {
    /// Sorts the sessions of the plan in force.
    pub(crate) fn of(situation: &'a Situation) -> Self {
        let mut standing = Self::default();
        for session in situation.sessions() {
            let started = situation.is_started(session);
            let group = if started {
                &mut standing.held
            } else if situation.is_open(session) {
                &mut standing.open
            } else if situation.log(session).is_some() || session.span.start < situation.at() {
                &mut standing.held
            } else {
                &mut standing.ahead
            };
            group.push(session);
        }
        standing
    }
}

/// Returns the planning problem of what is left, from now on.
///
/// What is logged counts as done. A session that is running or was started by the timer is taken to
/// be done in full, and neither its time nor that of sessions logged ahead is given to others.
pub(crate) fn problem(situation: &Situation) -> Result<Problem, AppError> {
    problem_after(situation, None)
}

/// Returns the same problem with a gentle week to begin with, where one is given.
pub(crate) fn problem_after(
    situation: &Situation,
    gentle: Option<&GentleWeek>,
) -> Result<Problem, AppError> {
    let ground = Ground::of(situation, &Standing::of(situation));
    problem_on(situation, ground, gentle)
}

/// Returns the same problem with the time of sessions that were done before they came.
pub(crate) fn problem_ahead(situation: &Situation) -> Result<Problem, AppError> {
    let ground = Ground::with_early(situation, &Standing::of(situation));
    problem_on(situation, ground, None)
}

fn problem_on(
    situation: &Situation,
    mut ground: Ground,
    gentle: Option<&GentleWeek>,
) -> Result<Problem, AppError> {
    let content = situation.content()?;
    let settings = &situation.state.settings;
    let standing = Standing::of(situation);
    let start = situation.start_on();
    let mut tasks = tasks(situation)?;
    let mut done: BTreeMap<String, u32> = tasks
        .iter()
        .map(|task| (task.id.clone(), content.done_minutes(&task.id)))
        .collect();
    for session in standing.held.iter().filter(|session| !session.is_review()) {
        if situation.log(session).is_none()
            && let Some(minutes) = done.get_mut(&session.task)
        {
            *minutes += minutes_of(session.span);
        }
    }
    let mut reviews = reviews::reviews(situation, content, &done);
    for task in &mut tasks {
        task.reviews = reviews.remove(&task.id);
    }
    let mut pinned = pins(&standing, &tasks, &done);
    if let Some(week) = gentle {
        week.ease(&mut ground, &mut pinned);
    }
    Ok(Problem::new(ProblemSpec {
        availability: ground.availability,
        busy: ground.busy,
        now: situation.now,
        start,
        tasks,
        limits: Limits {
            grid: settings.grid_minutes,
            min_session: settings.min_session_minutes,
            max_session: settings.max_session_minutes,
            break_minutes: settings.break_minutes,
            day: settings.day_minutes,
            week: settings.pace_minutes,
            reserve: f64::from(settings.reserve_percent) / 100.0,
            round_weeks: true,
        },
        rules: Rules {
            spacing: settings.spacing,
            mend_reviews: true,
            interleaving: settings.interleaving,
            few_topics: settings.few_topics,
            late_projects: settings.late_projects,
            project_blocks: settings.project_blocks,
            same_hours: settings.same_hours,
        },
        pinned,
        done,
    })?)
}

/// The time that sessions to come may take.
#[derive(Debug, Clone)]
pub(crate) struct Ground {
    /// Windows, single days and time off.
    pub(crate) availability: Availability,
    /// Busy spans in any order.
    pub(crate) busy: Vec<Span>,
}

impl Ground {
    /// Returns the declared time less busy events and the sessions that are held.
    ///
    /// The time of a session that was done before it came stays taken, so that nothing moves there
    /// unasked, but where later work stands there already because the learner asked.
    pub(crate) fn of(situation: &Situation, standing: &Standing<'_>) -> Self {
        let mut ground = Self::with_early(situation, standing);
        let moved: Vec<Span> = standing.ahead.iter().map(|other| other.span).collect();
        for session in standing.held.iter().filter(|one| is_early(situation, one)) {
            let rest = without(&[session.span], &moved);
            if rest == [session.span] {
                ground.spend(situation, session);
            }
            ground.busy.extend(rest);
        }
        ground
    }

    /// Returns the same with the time of sessions that were done before they came.
    pub(crate) fn with_early(situation: &Situation, standing: &Standing<'_>) -> Self {
        let mut ground = Self {
            availability: situation.availability.clone(),
            busy: situation.busy(),
        };
        for session in standing.held.iter().filter(|one| !is_early(situation, one)) {
            ground.busy.push(session.span);
            ground.spend(situation, session);
        }
        ground
    }

    /// Takes what is done already of a day that has hours instead of windows.
    fn spend(&mut self, situation: &Situation, session: &PlanSession) {
        let minutes = match situation.log(session) {
            Some(log) => log.minutes,
            None => minutes_of(session.span),
        };
        let on = situation.zone.date_of(session.span.start);
        self.availability
            .spend(on, u16::try_from(minutes).unwrap_or(u16::MAX));
    }
}

/// Tells whether a session was logged before it came.
fn is_early(situation: &Situation, session: &PlanSession) -> bool {
    session.span.start >= situation.at() && situation.log(session).is_some()
}

/// Returns the work that is planned, whole, in the learner's order.
pub(crate) fn tasks(situation: &Situation) -> Result<Vec<TaskSpec>, AppError> {
    let content = situation.content()?;
    let settings = &situation.state.settings;
    let split = &settings.split_minutes;
    let dues = content.due_dates(situation.start_on(), settings.deadline_on);
    let planned: BTreeSet<&str> = content.planned().map(|task| task.id.as_str()).collect();
    let task = |task: &TaskOutline| TaskSpec {
        id: task.id.clone(),
        minutes: content.planned_minutes(&task.id),
        after: task
            .after
            .iter()
            .filter(|id| planned.contains(id.as_str()))
            .cloned()
            .collect(),
        kind: kind(task.kind),
        due: content
            .level(&task.level)
            .and_then(|(place, _)| dues.get(place).copied().flatten()),
        optional: task.optional,
        min_session: None,
        max_session: split
            .get(&task.id)
            .map(|most| (*most).max(settings.min_session_minutes)),
        reviews: None,
        topic: task.topic.clone(),
        level: Some(task.level.clone()),
    };
    Ok(content.planned().map(task).collect())
}

/// Returns the fixed sessions ahead, as far as they fit into what is left of their tasks and do
/// not stand on each other.
///
/// Logs may leave less of a task than its fixed sessions hold; then the last ones have no work.
fn pins(standing: &Standing<'_>, tasks: &[TaskSpec], done: &BTreeMap<String, u32>) -> Vec<PinSpec> {
    let mut left: BTreeMap<&str, u32> = tasks
        .iter()
        .map(|task| {
            let done = done.get(&task.id).copied().unwrap_or(0);
            (task.id.as_str(), task.minutes.saturating_sub(done))
        })
        .collect();
    let mut pins: Vec<PinSpec> = Vec::new();
    for session in standing.ahead.iter().filter(|session| session.pinned) {
        let minutes = if session.is_review() {
            0
        } else {
            minutes_of(session.span)
        };
        let clear = !pins.iter().any(|pin| pin.span.overlaps(session.span));
        if let Some(left) = left.get_mut(session.task.as_str())
            && *left >= minutes
            && clear
        {
            *left -= minutes;
            pins.push(PinSpec {
                task: session.task.clone(),
                span: session.span,
                review: session.is_review(),
            });
        }
    }
    pins
}

/// Returns the stored plan as a replan takes it: what lies ahead, and what is behind.
pub(crate) fn baseline(situation: &Situation) -> Vec<Baseline> {
    let at = situation.at();
    let not_running = |session: &&PlanSession| {
        let ahead = session.span.start >= at && situation.log(session).is_none();
        (session.span.end <= at || ahead) && !situation.is_started(session)
    };
    let sessions = situation.sessions().iter().filter(not_running);
    sessions
        .map(|session| Baseline {
            id: session.id.to_string(),
            task: session.task.clone(),
            span: session.span,
            pinned: session.pinned,
            review: session.is_review(),
        })
        .collect()
}

/// Gives a new plan's sessions the ids of stored ones ahead: first where time and task are the
/// same, then of the same task, in order of time. The others get an empty id.
pub(crate) fn carry_on(plan: &mut Plan, situation: &Situation) {
    let mut free = Standing::of(situation).ahead;
    for session in &mut plan.sessions {
        session.id.clear();
    }
    for exactly in [true, false] {
        let nameless = plan.sessions.iter_mut().filter(|new| new.id.is_empty());
        for session in nameless {
            let carries_on = |old: &&PlanSession| {
                old.task == session.task
                    && old.is_review() == (session.kind == Kind::Review)
                    && (!exactly || old.span == session.span)
            };
            if let Some(place) = free.iter().position(carries_on) {
                session.id = free.remove(place).id.to_string();
            }
        }
    }
}

/// Stores a plan as a new version in force.
///
/// A session whose id is that of a stored one ahead carries it on; every other gets a new one.
pub(crate) fn store(
    change: &mut Change<'_>,
    situation: &Situation,
    ids: &mut dyn Ids,
    plan: &Plan,
    label: Label,
    policy: Option<&str>,
) -> Result<(), AppError> {
    let standing = Standing::of(situation);
    let ahead: BTreeMap<String, &PlanSession> = standing
        .ahead
        .iter()
        .map(|session| (session.id.to_string(), *session))
        .collect();
    let mut sessions: Vec<PlanSession> = standing
        .held
        .iter()
        .map(|session| PlanSession {
            history: situation.log(session).is_some(),
            ..(*session).clone()
        })
        .collect();
    for session in &plan.sessions {
        let (id, uid) = if let Some(old) = ahead.get(&session.id) {
            (old.id, old.uid)
        } else {
            let uid = ids.next();
            (change.new_session(uid)?, uid)
        };
        sessions.push(planned_session(session, id, uid));
    }
    let settings = &situation.state.settings;
    change.put_version(&NewVersion {
        label,
        policy: policy.map(ToOwned::to_owned),
        start_on: situation.start_on(),
        deadline_on: settings.deadline_on,
        pace_minutes: settings.pace_minutes,
        confidence_percent: settings.confidence_percent,
        earliest_finish: plan.bounds.finish,
        work: Some(follows::work_mark(situation)?),
        sessions,
        unplaced: unplaced(plan),
    })?;
    Ok(())
}

fn planned_session(session: &Session, id: SessionId, uid: uuid::Uuid) -> PlanSession {
    PlanSession {
        id,
        uid,
        task: session.task.clone(),
        kind: kind_word(session.kind).to_owned(),
        span: session.span,
        pinned: session.pinned,
        history: false,
        reason: session.reason.code().to_owned(),
    }
}

/// Returns what found no place, in the words of the store.
pub(crate) fn unplaced(plan: &Plan) -> Vec<UnplacedRecord> {
    plan.unplaced
        .iter()
        .map(|unplaced| UnplacedRecord {
            task: unplaced.task.clone(),
            minutes: unplaced.minutes,
            code: unplaced.code.code().to_owned(),
            need: unplaced.need,
            have: unplaced.have,
            by_on: unplaced.by,
        })
        .collect()
}

/// Returns the stored sessions ahead as the planner's, for its check.
pub(crate) fn as_planned(sessions: &[&PlanSession]) -> Vec<Session> {
    sessions
        .iter()
        .map(|session| Session {
            id: session.id.to_string(),
            task: session.task.clone(),
            kind: match session.kind.as_str() {
                "project" => Kind::Project,
                "review" => Kind::Review,
                _ => Kind::Study,
            },
            span: session.span,
            pinned: session.pinned,
            reason: Reason::from_code(&session.reason).unwrap_or(Reason::Kept),
        })
        .collect()
}

/// Returns the length of a span in minutes.
pub(crate) fn minutes_of(span: Span) -> u32 {
    u32::try_from(span.minutes()).unwrap_or(0)
}

/// Returns the minutes of a span that lie behind a due date.
pub(crate) fn late_minutes(situation: &Situation, span: Span, due: Option<NaiveDate>) -> u32 {
    due.map_or(0, |due| {
        let late_from = situation.zone.end_of_day(due).max(span.start);
        u32::try_from(span.end - late_from).unwrap_or(0)
    })
}

fn kind(kind: TaskKind) -> Kind {
    match kind {
        TaskKind::Study => Kind::Study,
        TaskKind::Project => Kind::Project,
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Study => "study",
        Kind::Project => "project",
        Kind::Review => "review",
    }
}
