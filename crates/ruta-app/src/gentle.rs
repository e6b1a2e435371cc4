//! A gentle first week after an unplanned break: less of each day, and a short look back at the
//! topic that was open.
//!
//! A planned break is time off: nothing is planned there, so nothing is missed and nothing of this
//! is offered. Running plans ease in after a break (`docs/catch-up.md`); no study planner that we
//! know of does, and no study measured the seventy percent.

use chrono::{Days, NaiveDate};
use ruta_core::plan::{PinSpec, Plan, Reason, Session};
use ruta_core::replan::Policy;
use ruta_core::time::{Span, Timestamp, usable_time, without};

use crate::listing;
use crate::missed;
use crate::planning::{Ground, Standing};
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::GentleView;

/// How much of a usual week a gentle one holds, in percent.
const PERCENT: i64 = 70;
/// How many days without study make a break.
const BREAK_DAYS: i64 = 14;
/// How many days a gentle week has, the first one included.
const DAYS: u64 = 7;
/// How long the look back takes, in minutes.
const REFRESHER: i64 = 20;

/// The first week after a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GentleWeek {
    from: NaiveDate,
    to: NaiveDate,
    /// What a usual week would hold in these days.
    usual: i64,
    /// What this one holds at most.
    most: i64,
    /// Free time that stays empty.
    quiet: Vec<Span>,
    /// Minutes that stay empty of dates that have hours instead of windows.
    empty: Vec<(NaiveDate, u16)>,
    refresher: Option<PinSpec>,
}

impl GentleWeek {
    /// Returns the gentle week that begins today, for a policy that may spend the reserve.
    pub(crate) fn of(situation: &Situation) -> Self {
        Self::with_reserve(situation, 0)
    }

    /// Returns the same for a policy: one that keeps the reserve keeps it of what this week leaves
    /// free.
    pub(crate) fn for_policy(situation: &Situation, policy: Policy) -> Self {
        let keeps = policy == Policy::Shift;
        let reserve = situation.state.settings.reserve_percent;
        Self::with_reserve(situation, if keeps { reserve.into() } else { 0 })
    }

    /// Returns the week with so many percent of it to spare.
    ///
    /// Each free stretch keeps its first part, so that study begins at its usual hours; a part under
    /// the smallest session is left to the next stretch. Fixed sessions stand and count.
    fn with_reserve(situation: &Situation, spare_percent: i64) -> Self {
        let standing = Standing::of(situation);
        let ground = Ground::of(situation, &standing);
        let (from, zone) = (situation.today(), &situation.zone);
        let to = from.checked_add_days(Days::new(DAYS - 1)).unwrap_or(from);
        let begin = situation.at().max(zone.start_of_day(situation.start_on()));
        let mut week = Self {
            from,
            to,
            usual: 0,
            most: 0,
            quiet: Vec::new(),
            empty: Vec::new(),
            refresher: None,
        };
        let Some(ahead) = Span::new(begin, zone.end_of_day(to)) else {
            return week;
        };
        let free = usable_time(&ground.availability, &ground.busy, ahead);
        week.usual = usual_minutes(situation, &free);
        week.most = week.usual * PERCENT / 100;
        let pinned = standing.ahead.iter().filter(|session| session.pinned);
        let fixed: Vec<Span> = pinned
            .filter_map(|session| session.span.intersection(ahead))
            .collect();
        let open = by_day(situation, without(&free, &fixed));
        let left = week.most - fixed.iter().copied().map(Span::minutes).sum::<i64>();
        let left = left.max(0) * 100 / (100 - spare_percent.min(99));
        let parts = shares(situation, &open, left);
        for (stretch, part) in open.iter().zip(&parts) {
            week.leave_empty(situation, &ground, *stretch, *part);
        }
        week.refresher = open_task(situation).and_then(|task| {
            let places = open.iter().zip(&parts);
            let mut places = places.filter(|(_, part)| **part >= REFRESHER);
            let (stretch, _) = places.next()?;
            let grid = situation.state.settings.grid_minutes;
            let start = zone.next_on_grid(stretch.start, grid);
            let end = start + REFRESHER;
            (end <= stretch.end).then_some(PinSpec {
                task,
                span: Span { start, end },
                review: true,
            })
        });
        week
    }

    /// Leaves time empty, and fixes the look back before all else.
    pub(crate) fn ease(&self, ground: &mut Ground, pinned: &mut Vec<PinSpec>) {
        ground.busy.extend(&self.quiet);
        for (date, minutes) in &self.empty {
            ground.availability.spend(*date, *minutes);
        }
        let refresher = self.refresher.iter();
        let clear = refresher.filter(|new| pinned.iter().all(|pin| !pin.span.overlaps(new.span)));
        pinned.extend(clear.cloned().collect::<Vec<_>>());
    }

    /// Says of the look back why it stands where it does.
    pub(crate) fn explain(&self, plan: &mut Plan) {
        let Some(pin) = &self.refresher else {
            return;
        };
        let is_it = |session: &&mut Session| session.task == pin.task && session.span == pin.span;
        for session in plan.sessions.iter_mut().filter(is_it) {
            session.reason = Reason::Refresher;
        }
    }

    /// Puts the week into words and numbers; `chosen` where the proposals beside it hold it.
    pub(crate) fn view(&self, situation: &Situation, texts: &Texts, chosen: bool) -> GentleView {
        let minutes = |minutes: i64| u32::try_from(minutes).unwrap_or(0);
        let refresher = self.refresher.as_ref().map(|pin| match &situation.content {
            Some(content) => listing::task_title(content, texts, &pin.task, true),
            None => pin.task.clone(),
        });
        let since = break_since(situation);
        let mut text = texts.format(
            "gentle-week",
            &[
                ("hours", texts.duration(minutes(self.most)).into()),
                ("usual", texts.duration(minutes(self.usual)).into()),
                ("to", texts.date(self.to).into()),
            ],
        );
        if let Some(title) = &refresher {
            let values = [
                ("title", title.as_str().into()),
                ("minutes", texts.duration(minutes(REFRESHER)).into()),
            ];
            text.push(' ');
            text.push_str(&texts.format("gentle-refresher", &values));
        }
        GentleView {
            offered: since.is_some() && missed::missed(situation).sessions > 0,
            chosen,
            since: since.map(|date| date.to_string()),
            from: self.from.to_string(),
            to: self.to.to_string(),
            minutes: minutes(self.most),
            usual_minutes: minutes(self.usual),
            refresher,
            text,
        }
    }

    /// Leaves all of a stretch empty but so many minutes.
    fn leave_empty(&mut self, situation: &Situation, ground: &Ground, stretch: Span, part: i64) {
        let date = situation.zone.date_of(stretch.start);
        if ground.availability.most_on(date).is_some() {
            let rest = u16::try_from(stretch.minutes() - part).unwrap_or(u16::MAX);
            self.empty.push((date, rest));
        } else if let Some(rest) = Span::new(stretch.start + part, stretch.end) {
            self.quiet.push(rest);
        }
    }
}

/// Returns the first day of a break that nobody planned and that has lasted two weeks or more, days
/// off left out: what stood there has passed and nothing was worked since.
pub(crate) fn break_since(situation: &Situation) -> Option<NaiveDate> {
    if situation.state.timer.is_some() {
        return None;
    }
    let worked = situation.state.logs.values().filter(|log| log.minutes > 0);
    let last = worked.map(|log| log.start).max();
    let over = Timestamp::floor(&situation.now);
    let mut passed = situation.sessions().iter().filter(|session| {
        session.span.end <= over && last.is_none_or(|last| last < session.span.start)
    });
    let since = situation.zone.date_of(passed.next()?.span.start);
    let days = since.iter_days().take_while(|day| *day < situation.today());
    let without_off = days.filter(|day| !situation.availability.is_off(*day));
    (without_off.count() as i64 >= BREAK_DAYS).then_some(since)
}

/// Returns the task of the last work where its topic is not finished.
///
/// Without reviews there is no look back either.
fn open_task(situation: &Situation) -> Option<String> {
    let content = situation.content.as_ref()?;
    let logs = situation.state.logs.values();
    let worked = logs.filter(|log| !log.review && log.minutes > 0);
    let last = worked.max_by_key(|log| (log.start, &log.task))?;
    let task = content.task(&last.task).filter(|task| task.planned)?;
    let open = content.planned().any(|other| {
        let same = other.id == task.id || task.topic.is_some() && other.topic == task.topic;
        same && content.planned_minutes(&other.id) > content.done_minutes(&other.id)
    });
    (open && situation.state.settings.reviews).then(|| task.id.clone())
}

/// Returns what a usual week would hold of free stretches: the reserve stays empty, and no more than
/// the pace.
fn usual_minutes(situation: &Situation, free: &[Span]) -> i64 {
    let settings = &situation.state.settings;
    let all: i64 = free.iter().copied().map(Span::minutes).sum();
    let kept = all * (100 - i64::from(settings.reserve_percent)) / 100;
    let pace = settings.pace_minutes.map_or(i64::MAX, i64::from);
    kept.min(pace)
}

/// Cuts stretches at midnight.
fn by_day(situation: &Situation, stretches: Vec<Span>) -> Vec<Span> {
    let zone = &situation.zone;
    let mut parts = Vec::new();
    for stretch in stretches {
        let mut rest = Some(stretch);
        while let Some(span) = rest {
            let midnight = zone.end_of_day(zone.date_of(span.start)).min(span.end);
            parts.extend(Span::new(span.start, midnight));
            rest = Span::new(midnight, span.end);
        }
    }
    parts
}

/// Shares so many minutes out among stretches by their length, on the grid; what a stretch cannot use
/// is carried over to the next.
fn shares(situation: &Situation, stretches: &[Span], minutes: i64) -> Vec<i64> {
    let settings = &situation.state.settings;
    let grid = i64::from(settings.grid_minutes.max(1));
    let all: i64 = stretches.iter().copied().map(Span::minutes).sum();
    let (mut passed, mut given) = (0, 0);
    let share = |stretch: &Span| {
        let length = stretch.minutes();
        passed += length;
        let due = passed * minutes.min(all) / all.max(1) - given;
        let part = due.min(length) / grid * grid;
        let part = if part < i64::from(settings.min_session_minutes) {
            0
        } else {
            part
        };
        given += part;
        part
    };
    stretches.iter().map(share).collect()
}
