//! Fixing sessions by hand.

use ruta_core::plan::Reason;
use ruta_core::time::{Span, Timestamp, free_time, parse_instant};
use ruta_store::{Label, PlanSession};

use crate::error::AppError;
use crate::listing;
use crate::planning::minutes_of;
use crate::ruta::{Ruta, Work};
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::Changed;

impl Ruta {
    /// Fixes a session where it is, or moves it (RFC 3339; without an end it keeps its length).
    ///
    /// It may go onto another session or outside free time; what it displaces is named in the
    /// note and planned anew by the next replan.
    ///
    /// # Errors
    /// [`AppError::SessionOver`], [`AppError::SessionLogged`], [`AppError::InThePast`],
    /// [`AppError::EndsBeforeStart`], [`AppError::OntoPinned`], [`AppError::LongerThanTask`].
    pub fn pin_session(
        &mut self,
        id: &str,
        start: Option<&str>,
        end: Option<&str>,
    ) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let situation = hand.situation;
            let session = movable(situation, id)?;
            let span = target(situation, session, start, end)?;
            let code = if span == session.span {
                "version-pin"
            } else {
                refuse(situation, hand.texts, session, span)?;
                "version-move"
            };
            let note = note(situation, hand.texts, session, span);
            let pinned = PlanSession {
                span,
                pinned: true,
                reason: Reason::Pinned.code().to_owned(),
                ..session.clone()
            };
            let label = Label::new(code).with("task", &session.task);
            replace(&mut hand, &pinned, &label)?;
            Ok((label, note))
        })
    }

    /// Lets a fixed session go; it stays where it is until the next replan moves it.
    ///
    /// # Errors
    /// [`AppError::NotPinned`], [`AppError::SessionOver`], [`AppError::SessionLogged`].
    pub fn unpin_session(&mut self, id: &str) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let session = movable(hand.situation, id)?;
            if !session.pinned {
                return Err(AppError::NotPinned(id.to_owned()));
            }
            let free = PlanSession {
                pinned: false,
                reason: Reason::Kept.code().to_owned(),
                ..session.clone()
            };
            let label = Label::new("version-unpin").with("task", &session.task);
            replace(&mut hand, &free, &label)?;
            Ok((label, None))
        })
    }
}

/// Returns a session that is neither over nor logged.
fn movable<'a>(situation: &'a Situation, id: &str) -> Result<&'a PlanSession, AppError> {
    let session = situation.session(id)?;
    if situation.log(session).is_some() {
        return Err(AppError::SessionLogged(id.to_owned()));
    }
    if session.span.end <= Timestamp::floor(&situation.now) {
        return Err(AppError::SessionOver(id.to_owned()));
    }
    Ok(session)
}

/// Returns where a session is to stand.
fn target(
    situation: &Situation,
    session: &PlanSession,
    start: Option<&str>,
    end: Option<&str>,
) -> Result<Span, AppError> {
    let Some(start) = start else {
        return match end {
            Some(_) => Err(AppError::EndWithoutStart),
            None => Ok(session.span),
        };
    };
    let from = Timestamp::floor(&parse_instant(start)?);
    let to = match end {
        Some(end) => Timestamp::floor(&parse_instant(end)?),
        None => from + session.span.minutes(),
    };
    let span = Span::new(from, to).ok_or_else(|| AppError::EndsBeforeStart {
        from: start.to_owned(),
        to: end.unwrap_or(start).to_owned(),
    })?;
    // A session that is running may be fixed as it is, but nothing moves into the past.
    if span != session.span && span.start < situation.at() {
        return Err(AppError::InThePast(start.to_owned()));
    }
    Ok(span)
}

/// Refuses a place on another fixed session, and more time than the task has left.
fn refuse(
    situation: &Situation,
    texts: &Texts,
    session: &PlanSession,
    span: Span,
) -> Result<(), AppError> {
    let others = || {
        situation
            .sessions()
            .iter()
            .filter(|other| other.id != session.id && situation.log(other).is_none())
    };
    if let Some(fixed) = others().find(|other| other.pinned && other.span.overlaps(span)) {
        return Err(AppError::OntoPinned {
            title: listing::title(situation, texts, fixed),
            at: texts.date_time(situation.zone.at_offset(fixed.span.start)),
        });
    }
    let Some(content) = situation.content.as_ref().filter(|_| !session.is_review()) else {
        return Ok(());
    };
    let done = content.done_minutes(&session.task);
    let left = content.planned_minutes(&session.task).saturating_sub(done);
    let pinned: u32 = others()
        .filter(|other| other.pinned && other.task == session.task && !other.is_review())
        .map(|other| minutes_of(other.span))
        .sum();
    let grows = span.minutes() > session.span.minutes();
    if grows && pinned + minutes_of(span) > left {
        return Err(AppError::LongerThanTask {
            title: listing::title(situation, texts, session),
            left: texts.duration(left.saturating_sub(pinned)),
        });
    }
    Ok(())
}

/// Says what a place displaces, and whether it lies outside free time.
fn note(situation: &Situation, texts: &Texts, session: &PlanSession, span: Span) -> Option<String> {
    let mut displaced: Vec<String> = situation
        .sessions()
        .iter()
        .filter(|other| {
            other.id != session.id
                && other.span.overlaps(span)
                && situation.log(other).is_none()
                && other.span.end > situation.at()
        })
        .map(|other| listing::title(situation, texts, other))
        .collect();
    displaced.dedup();
    let free = free_time(&situation.availability, &situation.busy(), span);
    let outside = span != session.span && free != [span];
    let mut sentences = Vec::new();
    if !displaced.is_empty() {
        let values = [
            ("titles", texts.list(&displaced).into()),
            ("count", displaced.len().into()),
        ];
        sentences.push(texts.format("note-displaced", &values));
    }
    if outside {
        sentences.push(texts.get("note-outside-free-time"));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Stores the plan in force with one session in another state, as a new version.
pub(crate) fn replace(
    hand: &mut Work<'_, '_>,
    changed: &PlanSession,
    label: &Label,
) -> Result<(), AppError> {
    let mut sessions = hand.situation.version()?.plan.sessions.clone();
    for session in &mut sessions {
        if session.id == changed.id {
            session.clone_from(changed);
        }
    }
    hand.put_sessions(sessions, label)
}
