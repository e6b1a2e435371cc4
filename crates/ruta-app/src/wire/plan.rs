//! Plans, ways back and plan versions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    DemandView, HoursView, Missed, ProfileView, RailLevel, ShortageView, SpanView, WeekView, wire,
};

wire! {
    /// What the learner asks to plan; absent fields keep what is stored.
    pub struct PlanDraft {
        /// The zone.
        pub zone: Option<String>,
        /// The usual week: seven days, Monday first.
        pub weekly: Option<Vec<HoursView>>,
        /// Weeks of seasons, each in place of the one of that name.
        pub profiles: Option<Vec<ProfileView>>,
        /// Group and option, pairs; an empty option plans them all.
        pub choices: Option<Vec<ChoicePick>>,
        /// The first day.
        pub start: Option<String>,
        /// The last day; an empty text takes a stored one away.
        pub deadline: Option<String>,
        /// At most so many minutes a week; 0 takes a stored pace away.
        pub pace: Option<u32>,
        /// 50 to 95.
        pub confidence: Option<u8>,
    }

    /// One picked option.
    pub struct ChoicePick {
        /// The group.
        pub group: String,
        /// The option, or empty.
        pub option: String,
    }

    /// A plan in numbers, of a stored plan and of a preview alike.
    pub struct PlanSummary {
        /// The first day.
        pub start: String,
        /// The end of the last session.
        pub finish: Option<String>,
        /// No plan with these hours can finish earlier.
        pub earliest_finish: Option<String>,
        /// The number of sessions.
        pub sessions: u32,
        /// Their minutes.
        pub minutes: u32,
        /// The levels in order.
        pub levels: Vec<RailLevel>,
        /// The weeks from the first to the last with a session.
        pub weeks: Vec<WeekView>,
        /// What found no place, and why.
        pub unplaced: Vec<UnplacedView>,
        /// Minutes behind a due date.
        pub late_minutes: u32,
        /// What each due date needs and has, in order; before a plan and after it alike.
        pub demands: Vec<DemandView>,
        /// What due dates lack, and what would help; nothing where every date can be met.
        pub shortage: Option<ShortageView>,
        /// The deadline, if there is one.
        pub deadline: Option<String>,
        /// The confidence in percent.
        pub confidence: u8,
        /// At most so many minutes a week, if set.
        pub pace: Option<u32>,
        /// The share of the week kept empty, in percent.
        pub reserve_percent: u8,
    }

    /// Work without a place.
    pub struct UnplacedView {
        /// The task's id.
        pub task: String,
        /// Its title.
        pub title: String,
        /// Minutes without a place.
        pub minutes: u32,
        /// A kebab-case code.
        pub code: String,
        /// The reason in words, with numbers.
        pub reason: String,
    }

    /// The ways back.
    pub struct Proposals {
        /// What was missed.
        pub missed: Missed,
        /// A gentle week to begin with.
        pub gentle: GentleView,
        /// One for each policy.
        pub proposals: Vec<ProposalView>,
    }

    /// A gentle first week after a break: it is offered, and taken only where the learner asks.
    pub struct GentleView {
        /// True after two weeks without study that nobody planned.
        pub offered: bool,
        /// True where the proposals hold it.
        pub chosen: bool,
        /// The first day of that break, where there was one.
        pub since: Option<String>,
        /// Its first day.
        pub from: String,
        /// Its last day.
        pub to: String,
        /// What it holds at most, in minutes.
        pub minutes: u32,
        /// What these days usually hold.
        pub usual_minutes: u32,
        /// The short look back at the topic that was open, where one was.
        pub refresher: Option<String>,
        /// All of it in words.
        pub text: String,
    }

    /// A plan that is not stored yet, with what it costs.
    pub struct ProposalView {
        /// The policy's name: `keep-calendar`, `balanced`, `keep-deadlines`, `trim`, `shift`.
        pub policy: String,
        /// Its title.
        pub title: String,
        /// What it promises.
        pub promise: String,
        /// The end of its last session.
        pub finish: Option<String>,
        /// By when it is done with a probability of 80 %; absent beyond ten years.
        pub p80: Option<String>,
        /// How many further weeks can be missed with four in five still on time; absent where
        /// nothing is due.
        pub slack_weeks: Option<f64>,
        /// The minutes of its fullest week.
        pub peak_week_minutes: u32,
        /// The levels.
        pub levels: Vec<RailLevel>,
        /// The counts.
        pub diff: DiffView,
        /// Of the future minutes, so many change in any plan that is as little late.
        pub least_changed: u32,
        /// How far from that the proposal is, in words; for those that look for little change.
        pub gap: Option<String>,
        /// What moves, day by day, in order of the old time.
        pub moves: Vec<MoveView>,
        /// What found no place; the code `cut` is for what the proposal leaves out on purpose.
        pub unplaced: Vec<UnplacedView>,
    }

    /// A diff in counts.
    pub struct DiffView {
        /// Same time and task.
        pub kept: u32,
        /// Same task at another time or length.
        pub moved: u32,
        /// Same time with another task.
        pub relabelled: u32,
        /// New sessions.
        pub added: u32,
        /// Sessions that go.
        pub removed: u32,
        /// Future minutes that no longer stand.
        pub minutes_changed: u32,
        /// The finish as it stands.
        pub finish_before: Option<String>,
        /// The finish after it.
        pub finish_after: Option<String>,
        /// Minutes late as it stands.
        pub late_before: u32,
        /// Minutes late after it.
        pub late_after: u32,
    }

    /// One session that a proposal touches.
    pub struct MoveView {
        /// What happens: `moved`, `relabelled`, `added`, `removed`.
        pub change: String,
        /// The task's title (the new one where it is relabelled).
        pub title: String,
        /// The title before, where it is relabelled.
        pub title_before: Option<String>,
        /// Where it was.
        pub before: Option<SpanView>,
        /// Where it goes.
        pub after: Option<SpanView>,
    }

    /// A plan version.
    pub struct VersionView {
        /// Its number, from 1.
        pub version: u32,
        /// When it was made.
        pub at: String,
        /// Why, in words.
        pub reason: String,
        /// The end of its last session.
        pub finish: Option<String>,
        /// Its number of sessions.
        pub sessions: u32,
        /// True for the plan in force.
        pub current: bool,
    }
}
