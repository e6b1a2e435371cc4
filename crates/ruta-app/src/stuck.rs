//! Items that were missed again and again: asked once what to do about each.
//!
//! Task managers that roll work over ask after some misses, or put it away by themselves
//! (`docs/catch-up.md`); Ruta asks, and one answer is the end of it.

use chrono::{Datelike, Weekday};
use ruta_core::plan::Reason;
use ruta_core::time::{Span, Timestamp, free_time, without};
use ruta_store::{Label, LogStatus, PlanSession, ProgramSettings, SessionLog};

use crate::edits;
use crate::error::AppError;
use crate::pin;
use crate::planning::minutes_of;
use crate::ruta::{Ruta, Work};
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{Changed, StuckAnswer, StuckChoice, StuckView};

/// How often an item is missed before it is asked about.
const MISSES: usize = 3;
/// How far apart two hours of the day are other hours, in minutes.
const OTHER_HOUR: i64 = 60;
/// How far ahead another hour is looked for, in minutes: four weeks.
const AHEAD: i64 = 28 * 24 * 60;
const DAY: i64 = 24 * 60;

impl Ruta {
    /// Returns the items that were missed three times and not asked about, in order.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn stuck(&self) -> Result<Vec<StuckView>, AppError> {
        let situation = self.situation()?;
        Ok(found(&situation, self.texts()))
    }

    /// Does what the learner says about an item that was missed again and again, and never asks
    /// about it again. Undo takes back what was done, not that it was asked.
    ///
    /// # Errors
    /// [`AppError::UnknownTask`], [`AppError::NotStuck`], [`AppError::NotPossible`].
    pub fn answer_stuck(&mut self, task: &str, answer: StuckAnswer) -> Result<Changed, AppError> {
        self.transact(|mut hand| {
            let content = hand.situation.content()?;
            if content.task(task).is_none() {
                return Err(AppError::UnknownTask(task.to_owned()));
            }
            let asked = found(hand.situation, hand.texts);
            let about = asked.iter().find(|view| view.task == task);
            let about = about.ok_or_else(|| AppError::NotStuck(content.title(task)))?;
            if about.choices.iter().all(|choice| choice.answer != answer) {
                return Err(AppError::NotPossible(content.title(task)));
            }
            let mut program: ProgramSettings = hand.situation.state.program.clone();
            program.asked_about.insert(task.to_owned());
            hand.change.set_program(&program)?;
            carry_out(&mut hand, task, answer)
        })
    }
}

/// Returns what is to be asked, in the order of the plan.
fn found(situation: &Situation, texts: &Texts) -> Vec<StuckView> {
    let Some(content) = &situation.content else {
        return Vec::new();
    };
    let asked = &situation.state.program.asked_about;
    let is_left = |id: &str| content.planned_minutes(id) > content.done_minutes(id);
    let tasks = content.planned().filter(|task| is_left(&task.id));
    tasks
        .filter(|task| !asked.contains(&task.id))
        .filter_map(|task| {
            let count = misses(situation, &task.id).count();
            (count >= MISSES).then(|| StuckView {
                task: task.id.clone(),
                title: content.title(&task.id),
                misses: count as u32,
                text: texts.format(
                    "stuck-text",
                    &[
                        ("title", content.title(&task.id).into()),
                        ("count", count.into()),
                    ],
                ),
                choices: choices(situation, texts, &task.id),
            })
        })
        .collect()
}

/// Returns the sessions of an item that the learner called missed.
fn misses<'a>(situation: &'a Situation, task: &'a str) -> impl Iterator<Item = &'a SessionLog> {
    let logs = situation.state.logs.values();
    logs.filter(move |log| log.task == task && log.status == LogStatus::Missed && !log.review)
}

/// Returns what can be done about an item.
fn choices(situation: &Situation, texts: &Texts, task: &str) -> Vec<StuckChoice> {
    let mut choices = Vec::new();
    let mut offer = |answer, text| choices.push(StuckChoice { answer, text });
    if let Some(minutes) = shorter(situation, task) {
        let values = [("minutes", texts.duration(minutes).into())];
        offer(StuckAnswer::Split, texts.format("stuck-split", &values));
    }
    if let Some(found) = other_hour(situation, task) {
        let when = texts.date_time(situation.zone.at_offset(found.place.start));
        let values = [("when", when.into())];
        offer(StuckAnswer::Move, texts.format("stuck-move", &values));
    }
    let content = situation.content.as_ref();
    if content
        .and_then(|content| content.task(task))
        .is_some_and(|task| !task.optional)
    {
        offer(StuckAnswer::Optional, texts.get("stuck-optional"));
    }
    offer(StuckAnswer::Drop, texts.get("stuck-drop"));
    offer(StuckAnswer::Keep, texts.get("stuck-keep"));
    choices
}

fn carry_out(
    hand: &mut Work<'_, '_>,
    task: &str,
    answer: StuckAnswer,
) -> Result<(Label, Option<String>), AppError> {
    let situation = hand.situation;
    let not_possible = || AppError::NotPossible(task.to_owned());
    let mut edits = situation.content()?.edits.clone();
    let code = match answer {
        StuckAnswer::Keep => return Ok((Label::new("change-stuck-kept").with("task", task), None)),
        StuckAnswer::Move => {
            let found = other_hour(situation, task).ok_or_else(not_possible)?;
            let label = Label::new("version-move").with("task", task);
            fix(hand, found.session, found.place, &label)?;
            let note = found
                .displaces
                .then(|| hand.texts.get("note-waiting-moves"));
            return Ok((label, note));
        }
        StuckAnswer::Split => {
            let minutes = shorter(situation, task).ok_or_else(not_possible)?;
            let mut settings = situation.state.settings.clone();
            settings.split_minutes.insert(task.to_owned(), minutes);
            hand.change.set_settings(&settings)?;
            let note = hand.texts.get("note-plan-waits");
            return Ok((Label::new("change-split").with("task", task), Some(note)));
        }
        StuckAnswer::Optional => {
            edits.optional.insert(task.to_owned(), true);
            "change-optional"
        }
        StuckAnswer::Drop => {
            edits.dropped.insert(task.to_owned());
            "change-dropped"
        }
    };
    edits::keep(hand, &edits)?;
    let note = edits::waits(hand, &edits)?;
    Ok((Label::new(code).with("task", task), note))
}

/// Returns half of the longest session of an item that was missed, on the grid; nothing where that is
/// no shorter, or too short.
fn shorter(situation: &Situation, task: &str) -> Option<u32> {
    let settings = &situation.state.settings;
    let grid = settings.grid_minutes.max(1);
    let of_task = |session: &&PlanSession| session.task == task && !session.is_review();
    let sessions = situation.sessions().iter().filter(of_task);
    let longest = sessions.map(|session| minutes_of(session.span)).max()?;
    let half = (longest / 2).div_ceil(grid) * grid;
    let half = half.max(settings.min_session_minutes);
    (half < longest).then_some(half)
}

/// A session that may move, and where to.
struct OtherHour<'a> {
    session: &'a PlanSession,
    place: Span,
    /// True where work that waits for it stands before its end, and moves with the next replan.
    displaces: bool,
}

/// Returns the next session of an item that may move, and a free place for it at an hour at which it
/// was never missed, or else on a weekday on which it was never missed.
///
/// It stays behind what it waits for, and where there is such a place before what waits for it.
fn other_hour<'a>(situation: &'a Situation, task: &str) -> Option<OtherHour<'a>> {
    let at = situation.at();
    let ahead = |session: &&PlanSession| {
        session.span.start >= at && situation.log(session).is_none() && !session.is_review()
    };
    let sessions = situation.sessions().iter().filter(ahead);
    let of_task = |session: &&PlanSession| session.task == task;
    let session = sessions.clone().find(of_task).filter(|next| !next.pinned)?;
    let content = situation.content.as_ref()?;
    let before = &content.task(task)?.after;
    let waits = |id: &str| {
        let other = content.task(id);
        other.is_some_and(|other| other.after.iter().any(|on| on == task))
    };
    let ended = sessions.clone().filter(|one| before.contains(&one.task));
    let from = ended.map(|one| one.span.end).fold(at, Ord::max);
    let waiting = sessions.clone().find(|one| waits(&one.task));
    let waiting = waiting.map_or(at + AHEAD, |one| one.span.start);
    let place = |until| free_place(situation, session, Span::new(from, until)?);
    let in_order = place(waiting.min(at + AHEAD));
    let place = in_order.or_else(|| place(at + AHEAD))?;
    Some(OtherHour {
        session,
        place,
        displaces: place.end > waiting,
    })
}

/// Returns the first free place for a session at another hour of the day than those at which its task
/// was missed, or else on another weekday.
fn free_place(situation: &Situation, session: &PlanSession, within: Span) -> Option<Span> {
    let others = situation.sessions().iter();
    let taken: Vec<Span> = others
        .filter(|other| situation.log(other).is_none() && other.id != session.id)
        .map(|other| other.span)
        .collect();
    let free = free_time(&situation.availability, &situation.busy(), within);
    let free = without(&free, &taken);
    let grid = situation.state.settings.grid_minutes.max(1);
    let length = session.span.minutes();
    let starts = free.iter().flat_map(|stretch| {
        let next = move |at: &Timestamp| Some(situation.zone.next_on_grid(*at + 1, grid));
        let first = situation.zone.next_on_grid(stretch.start, grid);
        let starts = std::iter::successors(Some(first), next);
        starts.take_while(move |start| *start + length <= stretch.end)
    });
    let starts = starts.filter(|start| *start != session.span.start);
    let starts: Vec<(Timestamp, (Weekday, i64))> = starts
        .map(|start| (start, clock(situation, start)))
        .collect();
    let missed: Vec<(Weekday, i64)> = misses(situation, &session.task)
        .map(|log| clock(situation, log.start))
        .collect();
    let is_apart = |minute: i64, other: i64| {
        let gap = (minute - other).abs();
        gap.min(DAY - gap) >= OTHER_HOUR
    };
    let hours = || missed.iter().map(|(_, minute)| *minute);
    let mut other_hours = starts
        .iter()
        .filter(|(_, (_, minute))| hours().all(|other| is_apart(*minute, other)));
    let mut other_days = starts
        .iter()
        .filter(|(_, (day, _))| missed.iter().all(|(other, _)| other != day));
    let (start, _) = other_hours.next().or_else(|| other_days.next())?;
    Some(Span {
        start: *start,
        end: *start + length,
    })
}

/// Returns the weekday and the minute of the local day.
fn clock(situation: &Situation, at: Timestamp) -> (Weekday, i64) {
    let date = situation.zone.date_of(at);
    (date.weekday(), at - situation.zone.start_of_day(date))
}

/// Stores the plan in force with one session at another place, fixed there.
fn fix(
    hand: &mut Work<'_, '_>,
    session: &PlanSession,
    place: Span,
    label: &Label,
) -> Result<(), AppError> {
    let moved = PlanSession {
        span: place,
        pinned: true,
        reason: Reason::Pinned.code().to_owned(),
        ..session.clone()
    };
    pin::replace(hand, &moved, label)
}
