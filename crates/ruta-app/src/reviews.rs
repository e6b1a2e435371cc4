//! Which topics are recalled, and when.
//!
//! The unit is the topic: scheduling topics instead of questions is what was tried in a programming
//! course (`YeckehZaare`, Resnick, Ericson 2019).

mod memory;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ruta_core::plan::Reviews;
use ruta_core::review::{Grade, Ladder, Outlook, ReviewPolicy, outlook};
use ruta_core::roadmap::TaskOutline;
use ruta_store::{LogStatus, PlanSession, ReviewRule, SessionLog};

use crate::content::Content;
use crate::situation::Situation;
use memory::Memory;

/// Returns when each topic is recalled, by the id of the task that stands for it: its last one with
/// something left, or the last one of all. `done` are the minutes of each task that count as done.
pub(crate) fn reviews(
    situation: &Situation,
    content: &Content,
    done: &BTreeMap<String, u32>,
) -> BTreeMap<String, Reviews> {
    if !situation.state.settings.reviews {
        return BTreeMap::new();
    }
    let policy = policy(situation, content);
    let mut reviews = BTreeMap::new();
    for items in topics(content).into_values() {
        let open = |task: &&&TaskOutline| {
            let done = done.get(&task.id).copied().unwrap_or(0);
            content.planned_minutes(&task.id) > done
        };
        if let Some(last) = items.iter().rfind(open) {
            let days = ruta_core::review::ahead(policy.as_ref());
            let (since, owed) = (None, false);
            reviews.insert(last.id.clone(), Reviews { since, days, owed });
        } else if let Some(last) = items.last()
            && let Some(since) = finished_on(situation, &items)
        {
            let after = after(situation, policy.as_ref(), &items, since);
            reviews.insert(last.id.clone(), to_come(situation, &items, after));
        }
    }
    reviews
}

/// Returns what is still to be recalled of a topic that is finished; nothing of one that is not.
pub(crate) fn of_topic(situation: &Situation, content: &Content, topic: &str) -> Option<Outlook> {
    let items = topics(content).remove(topic)?;
    let open =
        |task: &&TaskOutline| content.planned_minutes(&task.id) > content.done_minutes(&task.id);
    if items.iter().any(open) {
        return None;
    }
    let since = finished_on(situation, &items)?;
    let policy = policy(situation, content);
    Some(after(situation, policy.as_ref(), &items, since))
}

fn policy(situation: &Situation, content: &Content) -> Box<dyn ReviewPolicy> {
    let settings = &situation.state.settings;
    match settings.review_rule {
        ReviewRule::Ladder => Box::new(Ladder),
        ReviewRule::Fsrs => {
            let start = situation.start_on();
            let goal = content.due_dates(start, settings.deadline_on);
            let goal = goal.into_iter().flatten().max().unwrap_or(start);
            let days = u32::try_from((goal - start).num_days()).unwrap_or(0);
            Box::new(Memory::new(days))
        }
    }
}

/// Returns the planned tasks of each topic, in the order to learn them.
fn topics(content: &Content) -> BTreeMap<&str, Vec<&TaskOutline>> {
    let mut topics: BTreeMap<&str, Vec<&TaskOutline>> = BTreeMap::new();
    for task in content.planned() {
        if let Some(topic) = &task.topic {
            topics.entry(topic).or_default().push(task);
        }
    }
    topics
}

/// Returns the local day of the last work on tasks.
fn finished_on(situation: &Situation, items: &[&TaskOutline]) -> Option<NaiveDate> {
    let logs = situation.state.logs.values();
    let work = logs.filter(|log| !log.review && log.minutes > 0 && holds(items, &log.task));
    let running = situation.sessions().iter().filter(|session| {
        situation.is_running(session) && !session.is_review() && holds(items, &session.task)
    });
    work.map(|log| log.start)
        .chain(running.map(|session| session.span.start))
        .max()
        .map(|at| situation.zone.date_of(at))
}

fn holds(items: &[&TaskOutline], task: &str) -> bool {
    items.iter().any(|item| item.id == task)
}

fn after(
    situation: &Situation,
    policy: &dyn ReviewPolicy,
    items: &[&TaskOutline],
    finished_on: NaiveDate,
) -> Outlook {
    let mut recalls: Vec<(NaiveDate, Grade)> = situation
        .state
        .logs
        .values()
        .filter(|log| log.review && holds(items, &log.task) && took_place(log))
        .map(|log| {
            let on = situation.zone.date_of(log.start);
            (on, log.grade.unwrap_or(Grade::Good))
        })
        .filter(|(on, _)| *on >= finished_on)
        .collect();
    recalls.sort_unstable();
    outlook(policy, finished_on, &recalls)
}

fn took_place(log: &SessionLog) -> bool {
    matches!(log.status, LogStatus::Done | LogStatus::Partial)
}

/// Returns the reviews to come. One that was missed until the days of the next one have begun gives
/// way to it.
fn to_come(situation: &Situation, items: &[&TaskOutline], outlook: Outlook) -> Reviews {
    let today = (situation.today() - outlook.since).num_days();
    let mut days = outlook.days;
    while days
        .get(1)
        .is_some_and(|next| i64::from(next.after_days) - i64::from(next.tolerance_days) <= today)
    {
        days.remove(0);
    }
    let was_missed = |session: &PlanSession| {
        let log = situation.log(session).map(|log| log.status);
        session.is_review()
            && holds(items, &session.task)
            && situation.zone.date_of(session.span.start) >= outlook.since
            && (situation.is_open(session) || log == Some(LogStatus::Missed))
    };
    Reviews {
        since: Some(outlook.since),
        owed: outlook.failed || situation.sessions().iter().any(was_missed),
        days,
    }
}
