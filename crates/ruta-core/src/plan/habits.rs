//! Which of several equally urgent tasks is best for learning.
//!
//! What is met first is studied on end; what has been introduced is practised in turns with its
//! sibling topics (Brunmair, Richter 2019: of use where categories are alike, and not at first
//! sight). A week holds few topics, and a topic keeps its weekday and hour (Lally and others 2010).
//! None of this makes anything late: it chooses among tasks of one urgency alone.

use std::collections::{BTreeMap, BTreeSet};

use super::ground::Ground;
use super::problem::{Kind, Problem, Rules};
use super::work::Work;
use crate::time::Timestamp;

/// At most so many topics are studied in a week where others can wait.
pub(crate) const MOST_TOPICS: usize = 3;
/// So many topics are practised in turns.
const IN_TURNS: usize = 2;
/// A project's sessions, in minutes, where the windows allow.
pub(crate) const BLOCK_MINUTES: (i64, i64) = (90, 120);

/// What has been studied so far, by topic.
#[derive(Debug, Clone)]
pub(crate) struct Habits {
    rules: Rules,
    /// The topic of each studied task.
    topic: Vec<Option<usize>>,
    topics: Vec<Topic>,
    /// The topics of each week.
    weeks: BTreeMap<usize, BTreeSet<usize>>,
    /// The topic of each day and hour.
    hours: BTreeMap<(usize, u32), usize>,
    /// How many sessions there have been.
    sessions: usize,
}

#[derive(Debug, Clone, Default)]
struct Topic {
    /// The task that introduces it.
    first: usize,
    /// The number of its last session; nothing before the first.
    last: Option<usize>,
    /// True once the task that introduces it has ended.
    introduced: bool,
    /// Its minutes to place.
    left: i64,
}

/// What makes one task better than another of the same urgency, the first difference deciding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Preference {
    /// It would be one topic too many for the week.
    crowds: bool,
    /// It is not the topic that is being introduced.
    interrupts: bool,
    /// The topic was not studied at this weekday and hour a week ago.
    another_hour: bool,
    /// How long ago its topic was studied; the longer goes first.
    turn: usize,
}

impl Habits {
    /// Looks at what stands and what is left; nothing where no rule asks for it.
    pub(crate) fn new(problem: &Problem, ground: &Ground, work: &[Work]) -> Option<Self> {
        let rules = problem.rules;
        if !(rules.interleaving || rules.few_topics || rules.same_hours) {
            return None;
        }
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut topics: Vec<Topic> = Vec::new();
        let mut topic = Vec::with_capacity(work.len());
        for (place, task) in problem.tasks.iter().enumerate() {
            let name = task.topic.as_deref().filter(|_| task.kind == Kind::Study);
            let number = name.map(|name| {
                *numbers.entry(name).or_insert_with(|| {
                    topics.push(Topic {
                        first: place,
                        introduced: work[place].left == 0,
                        ..Topic::default()
                    });
                    topics.len() - 1
                })
            });
            if let Some(number) = number {
                topics[number].left += work[place].left;
                if task.left < task.minutes || work[place].stands > 0 {
                    topics[number].last = Some(0);
                }
            }
            topic.push(number);
        }
        let mut weeks: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
        for (task, day) in &ground.standing_on {
            if let Some(number) = topic[*task] {
                let week = ground.axis().week_of(*day);
                weeks.entry(week).or_default().insert(number);
            }
        }
        Some(Self {
            rules,
            topic,
            topics,
            weeks,
            hours: BTreeMap::new(),
            sessions: 0,
        })
    }

    /// Tells whether a task has a topic.
    pub(crate) fn knows(&self, task: usize) -> bool {
        self.topic[task].is_some()
    }

    /// Returns how good it is to study a task now; the lesser is better.
    pub(crate) fn preference(
        &self,
        ground: &Ground,
        task: usize,
        at: Timestamp,
    ) -> Option<Preference> {
        let number = self.topic[task]?;
        let topic = &self.topics[number];
        let day = ground.axis().day_of(at);
        let week = self.weeks.get(&ground.axis().week_of(day));
        let in_week = week.is_some_and(|topics| topics.contains(&number));
        let crowded = week.is_some_and(|topics| topics.len() >= MOST_TOPICS);
        let begun = topic.last.is_some();
        let open = self
            .topics
            .iter()
            .filter(|topic| topic.last.is_some() && topic.left > 0);
        let turn = match topic.last {
            _ if !self.rules.interleaving => 0,
            Some(last) => last,
            None if open.count() < IN_TURNS => 0,
            None => usize::MAX,
        };
        let a_week_ago = day
            .checked_sub(7)
            .and_then(|day| self.hours.get(&(day, hour(ground, at))));
        Some(Preference {
            crowds: self.rules.few_topics && !in_week && crowded,
            interrupts: self.rules.interleaving && (!begun || topic.introduced),
            another_hour: self.rules.same_hours && a_week_ago != Some(&number),
            turn,
        })
    }

    /// Notes a session of so many minutes; `left` are those that the task has left behind it.
    pub(crate) fn note(
        &mut self,
        ground: &Ground,
        task: usize,
        at: Timestamp,
        minutes: i64,
        left: i64,
    ) {
        let Some(number) = self.topic[task] else {
            return;
        };
        self.sessions += 1;
        let topic = &mut self.topics[number];
        topic.last = Some(self.sessions);
        topic.left -= minutes;
        topic.introduced |= task == topic.first && left == 0;
        let day = ground.axis().day_of(at);
        let week = ground.axis().week_of(day);
        self.weeks.entry(week).or_default().insert(number);
        self.hours.insert((day, hour(ground, at)), number);
    }
}

fn hour(ground: &Ground, at: Timestamp) -> u32 {
    chrono::Timelike::hour(&ground.axis().zone().local(at))
}
