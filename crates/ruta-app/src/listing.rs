//! Sessions as people and programs see them.

use chrono::NaiveDate;
use ruta_core::time::Timestamp;
use ruta_store::{LogStatus, PlanSession};

use crate::content::Content;
use crate::error::AppError;
use crate::planning::minutes_of;
use crate::report::ListedSession;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{SessionKind, SessionStatus, SessionView};
use crate::words;

impl Ruta {
    /// Returns the sessions of the plan that touch the dates, both included, in order of start.
    ///
    /// # Errors
    /// [`AppError::NoPlan`].
    pub fn sessions(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Vec<ListedSession>, AppError> {
        let situation = self.situation()?;
        situation.version()?;
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            return Err(AppError::EndsBeforeStart {
                from: from.to_string(),
                to: to.to_string(),
            });
        }
        let after = from.map(|date| situation.zone.start_of_day(date));
        let before = to.map(|date| situation.zone.end_of_day(date));
        Ok(situation
            .sessions()
            .iter()
            .filter(|session| after.is_none_or(|after| session.span.end > after))
            .filter(|session| before.is_none_or(|before| session.span.start < before))
            .map(|session| ListedSession {
                view: view(&situation, self.texts(), session),
                reason_code: session.reason.clone(),
            })
            .collect())
    }
}

/// Returns a session as the calendar shows it.
pub(crate) fn view(situation: &Situation, texts: &Texts, session: &PlanSession) -> SessionView {
    let content = situation.content.as_ref();
    let task = content.and_then(|content| content.task(&session.task));
    let level = content
        .zip(task)
        .and_then(|(content, task)| content.level(&task.level));
    let in_words = |text| content.map_or_else(String::new, |content| content.text(text));
    SessionView {
        id: session.id.to_string(),
        uid: session.uid.to_string(),
        task: session.task.clone(),
        title: title(situation, texts, session),
        topic: task
            .map(|task| in_words(&task.topic_title))
            .unwrap_or_default(),
        level: task.map(|task| task.level.clone()).unwrap_or_default(),
        level_title: level
            .map(|(_, level)| in_words(&level.title))
            .unwrap_or_default(),
        level_index: level.map_or(0, |(place, _)| place as u32),
        kind: kind(&session.kind),
        start: situation.zone.rfc3339(session.span.start),
        end: situation.zone.rfc3339(session.span.end),
        minutes: minutes_of(session.span),
        status: status(situation, session),
        logged: situation.log(session).map_or(0, |log| log.minutes),
        grade: situation
            .log(session)
            .and_then(|log| log.grade)
            .map(words::grade_view),
        pinned: session.pinned,
        open: situation.is_open(session),
        assumed: situation.assumed.contains(&session.id),
        reason: texts.get(&format!("reason-{}", session.reason)),
    }
}

/// Returns a session's title: its task's, and of a review the topic that is recalled.
pub(crate) fn title(situation: &Situation, texts: &Texts, session: &PlanSession) -> String {
    match &situation.content {
        Some(content) => task_title(content, texts, &session.task, session.is_review()),
        None => session.task.clone(),
    }
}

/// Returns the title of a session that works on a task, or recalls it.
pub(crate) fn task_title(content: &Content, texts: &Texts, task: &str, review: bool) -> String {
    let title = content.title(task);
    if !review {
        return title;
    }
    let topic = content
        .task(task)
        .map(|task| content.text(&task.topic_title));
    let topic = topic.filter(|topic| !topic.is_empty()).unwrap_or(title);
    texts.format("review-title", &[("topic", topic.into())])
}

/// Returns what became of a session.
pub(crate) fn status(situation: &Situation, session: &PlanSession) -> SessionStatus {
    match situation.log(session).map(|log| log.status) {
        None => SessionStatus::Planned,
        Some(LogStatus::Done) => SessionStatus::Done,
        Some(LogStatus::Partial) => SessionStatus::Partial,
        Some(LogStatus::Missed) => SessionStatus::Missed,
        Some(LogStatus::Skipped) => SessionStatus::Skipped,
    }
}

fn kind(word: &str) -> SessionKind {
    match word {
        "project" => SessionKind::Project,
        "review" => SessionKind::Review,
        _ => SessionKind::Study,
    }
}

/// Returns the start of a task's next session, RFC 3339.
pub(crate) fn next_at(situation: &Situation, task: &str) -> Option<String> {
    let now = Timestamp::floor(&situation.now);
    situation
        .sessions()
        .iter()
        .find(|session| {
            session.task == task
                && !session.is_review()
                && session.span.end > now
                && situation.log(session).is_none()
        })
        .map(|session| situation.zone.rfc3339(session.span.start))
}
