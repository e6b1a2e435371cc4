//! Every error of the use cases, and how it is put into words.

mod store;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use ruta_calendar::ReadError;
use ruta_core::holidays::UnknownRegion;
use ruta_core::plan::ProblemError;
use ruta_core::roadmap::Problem;
use ruta_core::time::{TimeError, UnknownZone, WindowError};
use ruta_feed::DoorError;
use ruta_store::StoreError;
use thiserror::Error;

use self::store::store_values;
use crate::caldav::CaldavTrouble;
use crate::texts::{Texts, Value};
use crate::wire::WireError;

/// Why a use case refused; the stored plan is as it was.
#[derive(Debug, Error)]
pub enum AppError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The roadmap has problems, in order of place.
    #[error("the roadmap has {} problems", .0.len())]
    Roadmap(Vec<Problem>),
    /// There is no roadmap yet.
    #[error("there is no roadmap yet")]
    NoRoadmap,
    /// There is no free time yet.
    #[error("there are no weekly hours yet")]
    NoAvailability,
    /// There is no plan yet.
    #[error("there is no plan yet")]
    NoPlan,
    /// The roadmap has no such choose-one group.
    #[error("there is no group `{group}`")]
    UnknownGroup {
        /// What was asked for.
        group: String,
        /// The groups that there are.
        known: Vec<String>,
    },
    /// The group has no such option.
    #[error("`{group}` has no option `{option}`")]
    UnknownOption {
        /// The group.
        group: String,
        /// What was asked for.
        option: String,
        /// The options that there are.
        known: Vec<String>,
    },
    /// The plan has no such session.
    #[error("there is no session `{0}` in the plan")]
    UnknownSession(String),
    /// There is no such policy.
    #[error("there is no policy `{policy}`")]
    UnknownPolicy {
        /// What was asked for.
        policy: String,
        /// The policies that there are.
        known: Vec<String>,
    },
    /// The roadmap has no such resource with an address.
    #[error("there is no resource `{0}`")]
    UnknownResource(String),
    /// The roadmap has no such item, project or own task.
    #[error("there is no item, project or task `{0}`")]
    UnknownTask(String),
    /// The roadmap has no such item, project, own task or topic.
    #[error("there is no item, topic or project `{0}`")]
    UnknownPart(String),
    /// The roadmap has no such level.
    #[error("there is no level `{level}`")]
    UnknownLevel {
        /// What was asked for.
        level: String,
        /// The levels that there are.
        known: Vec<String>,
    },
    /// A range has its ends turned round.
    #[error("{min} is more than {max}")]
    RangeReversed {
        /// The low end, in words.
        min: String,
        /// The high end, in words.
        max: String,
    },
    /// Two parts do not stand beside each other.
    #[error("`{title}` and `{other}` do not stand beside each other")]
    NotSiblings {
        /// The title of what was to move.
        title: String,
        /// The title of what it was to move to.
        other: String,
    },
    /// A part would come before what it builds on.
    #[error("`{title}` builds on `{needs}`")]
    BuildsOn {
        /// The title of what would come too early.
        title: String,
        /// The title of what must come first.
        needs: String,
    },
    /// Only the learner's own tasks can be removed.
    #[error("`{0}` belongs to the roadmap")]
    NotYours(String),
    /// A task was given no title.
    #[error("a task needs a title")]
    NoTitle,
    /// Nothing is left to spread due dates over.
    #[error("there is no work left to spread")]
    NothingToSpread,
    /// No roadmap of this name comes with the program.
    #[error("there is no sample `{name}`")]
    UnknownSample {
        /// What was asked for.
        name: String,
        /// The samples that there are.
        known: Vec<String>,
    },
    /// No time off has these dates.
    #[error("there is no time off from {from} to {to}")]
    UnknownTimeOff {
        /// The first day.
        from: String,
        /// The last day.
        to: String,
    },
    /// There is no such busy calendar.
    #[error("there is no busy calendar `{name}`")]
    UnknownBusy {
        /// What was asked for.
        name: String,
        /// The calendars that there are.
        known: Vec<String>,
    },
    /// Two seasons share a date.
    #[error("`{name}` and `{other}` are both on {on}")]
    ProfilesOverlap {
        /// The season that was to be stored.
        name: String,
        /// The one that is there.
        other: String,
        /// The first date that they share.
        on: String,
    },
    /// No season has this name.
    #[error("there is no season `{name}`")]
    UnknownProfile {
        /// What was asked for.
        name: String,
        /// The seasons that there are.
        known: Vec<String>,
    },
    /// A season's name is empty or too long.
    #[error("`{0}` is no name of a season")]
    ProfileName(String),
    /// There is no such country or region.
    #[error(transparent)]
    Region(#[from] UnknownRegion),
    /// The waking hours go past midnight.
    #[error("the waking hours {0} go past midnight")]
    WakingOverMidnight(String),
    /// A calendar was given no name.
    #[error("a calendar needs a name")]
    NoName,
    /// There is no such zone.
    #[error(transparent)]
    Zone(#[from] UnknownZone),
    /// A window cannot be.
    #[error(transparent)]
    Window(#[from] WindowError),
    /// A date or an instant cannot be read.
    #[error(transparent)]
    Time(#[from] TimeError),
    /// A period ends before it starts.
    #[error("{to} is before {from}")]
    EndsBeforeStart {
        /// Where it starts.
        from: String,
        /// Where it ends.
        to: String,
    },
    /// The weekly hours are not seven lists.
    #[error("weekly hours are seven lists, Monday first; there are {0}")]
    NotSevenDays(usize),
    /// A number lies outside its range.
    #[error("`{name}` is {value}; it must be {min} to {max}")]
    OutOfRange {
        /// What it is of.
        name: &'static str,
        /// What it is.
        value: u32,
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
    /// The planner finds a contradiction in what is stored.
    #[error(transparent)]
    Problem(#[from] ProblemError),
    /// A session that has ended cannot be moved.
    #[error("session `{0}` is over")]
    SessionOver(String),
    /// A session with a log cannot be moved.
    #[error("session `{0}` has a log")]
    SessionLogged(String),
    /// A session is not fixed.
    #[error("session `{0}` is not fixed")]
    NotPinned(String),
    /// A session cannot be moved into the past.
    #[error("{0} is in the past")]
    InThePast(String),
    /// An end was given without a start.
    #[error("an end needs a start")]
    EndWithoutStart,
    /// A fixed session stands there.
    #[error("`{title}` is fixed at {at}")]
    OntoPinned {
        /// Its title.
        title: String,
        /// Its start, in words.
        at: String,
    },
    /// The fixed sessions of a task would hold more than is left of it.
    #[error("only {left} minutes are left of `{title}`")]
    LongerThanTask {
        /// The task's title.
        title: String,
        /// What is left of it, in words.
        left: String,
    },
    /// Partial needs minutes.
    #[error("partial needs minutes")]
    MinutesMissing,
    /// Only a review that was done takes a grade.
    #[error("only a review that was done takes a grade")]
    GradeUnasked,
    /// Only partial takes minutes.
    #[error("only partial takes minutes")]
    MinutesUnasked,
    /// There is no such remedy.
    #[error("there is no remedy `{name}`")]
    UnknownRemedy {
        /// What was asked for.
        name: String,
        /// The remedies that there are.
        known: Vec<String>,
    },
    /// Every due date can be met.
    #[error("no due date lacks time")]
    NothingShort,
    /// The declared hours fit what is studied.
    #[error("no other hours to suggest")]
    NothingSuggested,
    /// The remedy does not make every due date possible.
    #[error("the remedy `{0}` is not enough")]
    NotARemedy(String),
    /// The timer is on another session.
    #[error("the timer is on session `{id}`")]
    TimerOn {
        /// That session.
        id: String,
        /// Its title.
        title: String,
    },
    /// The timer is not on.
    #[error("the timer is not on")]
    TimerOff,
    /// No session can move forward.
    #[error("no session can move forward")]
    NothingAhead,
    /// An item was not missed often enough to be asked about, or was asked about already.
    #[error("`{0}` is not asked about")]
    NotStuck(String),
    /// What is said about an item is not among its answers.
    #[error("this cannot be done about `{0}`")]
    NotPossible(String),
    /// No session has passed without a word.
    #[error("no session has passed without a word")]
    NothingOpen,
    /// The busy calendar cannot be read.
    #[error("the calendar cannot be read: {0}")]
    CalendarUnreadable(ReadError),
    /// The calendar on a server could not be used.
    #[error(transparent)]
    Caldav(#[from] CaldavTrouble),
    /// A calendar file holds no session of the plan.
    #[error("the file holds no session of this plan")]
    NothingToTakeBack,
    /// So many sessions are gone from a calendar file that it may be a mistake.
    #[error("{gone} of {all} sessions are gone from the file")]
    ManyGone {
        /// How many went.
        gone: u32,
        /// How many there were.
        all: u32,
    },
    /// Nobody on this computer can be served at the port.
    #[error(transparent)]
    Feed(#[from] DoorError),
    /// There is nothing to export.
    #[error("there is nothing to export")]
    NothingToExport,
    /// The calendar file would be wrong.
    #[error("the calendar file would break the rule {0}")]
    CalendarWrong(String),
    /// A file cannot be read.
    #[error("{} cannot be read: {reason}", .path.display())]
    NotRead {
        /// The file.
        path: PathBuf,
        /// What kind of failure it is.
        kind: std::io::ErrorKind,
        /// What the system says.
        reason: String,
    },
    /// A file cannot be written.
    #[error("{} cannot be written: {reason}", .path.display())]
    NotWritten {
        /// The file.
        path: PathBuf,
        /// What kind of failure it is.
        kind: ErrorKind,
        /// What the system says.
        reason: String,
    },
}

impl AppError {
    /// Returns the kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Roadmap(_) => "roadmap-problems",
            Self::NoRoadmap => "no-roadmap",
            Self::NoAvailability => "no-availability",
            Self::NoPlan => "no-plan",
            Self::UnknownGroup { .. } => "unknown-group",
            Self::UnknownOption { .. } => "unknown-option",
            Self::UnknownSession(_) => "unknown-session",
            Self::UnknownPolicy { .. } => "unknown-policy",
            Self::UnknownResource(_) => "unknown-resource",
            Self::UnknownTask(_) => "unknown-task",
            Self::UnknownPart(_) => "unknown-part",
            Self::UnknownLevel { .. } => "unknown-level",
            Self::RangeReversed { .. } => "range-reversed",
            Self::NotSiblings { .. } => "not-siblings",
            Self::BuildsOn { .. } => "builds-on",
            Self::NotYours(_) => "not-yours",
            Self::NoTitle => "no-title",
            Self::NothingToSpread => "nothing-to-spread",
            Self::UnknownSample { .. } => "unknown-sample",
            Self::UnknownTimeOff { .. } => "unknown-time-off",
            Self::UnknownBusy { .. } => "unknown-busy-calendar",
            Self::ProfilesOverlap { .. } => "profiles-overlap",
            Self::UnknownProfile { .. } => "unknown-profile",
            Self::ProfileName(_) => "profile-name",
            Self::Region(_) => "unknown-region",
            Self::WakingOverMidnight(_) => "waking-over-midnight",
            Self::NoName => "no-name",
            Self::Zone(_) => "unknown-zone",
            Self::Window(error) => match error {
                WindowError::NotAWindow(_) => "not-a-window",
                WindowError::EndsBeforeStart(_) => "window-ends-before-start",
                WindowError::NotADay(_) => "not-a-day",
                WindowError::NoWindow(_) => "no-window",
                WindowError::WindowsAndHours(_) => "windows-and-hours",
                WindowError::NotHours(_) => "not-hours",
            },
            Self::Time(error) => match error {
                TimeError::NotAnInstant(_) => "not-an-instant",
                TimeError::NotADate(_) => "not-a-date",
                TimeError::OutOfRange(_) => "year-out-of-range",
            },
            Self::EndsBeforeStart { .. } => "ends-before-start",
            Self::NotSevenDays(_) => "not-seven-days",
            Self::OutOfRange { .. } => "out-of-range",
            Self::Problem(_) => "contradiction",
            Self::SessionOver(_) => "session-over",
            Self::SessionLogged(_) => "session-logged",
            Self::NotPinned(_) => "not-pinned",
            Self::InThePast(_) => "in-the-past",
            Self::EndWithoutStart => "end-without-start",
            Self::OntoPinned { .. } => "onto-pinned",
            Self::LongerThanTask { .. } => "longer-than-task",
            Self::MinutesMissing => "minutes-missing",
            Self::MinutesUnasked => "minutes-unasked",
            Self::TimerOn { .. } => "timer-on",
            Self::UnknownRemedy { .. } => "unknown-remedy",
            Self::NothingShort => "nothing-short",
            Self::NothingSuggested => "nothing-suggested",
            Self::NotARemedy(_) => "not-a-remedy",
            Self::TimerOff => "timer-off",
            Self::NothingOpen => "nothing-open",
            Self::NotStuck(_) => "not-stuck",
            Self::NotPossible(_) => "not-possible",
            Self::NothingAhead => "nothing-ahead",
            Self::GradeUnasked => "grade-unasked",
            Self::CalendarUnreadable(_) => "calendar-unreadable",
            Self::Caldav(trouble) => trouble.code(),
            Self::NothingToTakeBack => "nothing-to-take-back",
            Self::ManyGone { .. } => "many-gone",
            Self::Feed(DoorError::Taken(_)) => "port-taken",
            Self::Feed(DoorError::Refused { .. }) => "port-refused",
            Self::NothingToExport => "nothing-to-export",
            Self::CalendarWrong(_) => "calendar-wrong",
            Self::NotRead { .. } => "unreadable-file",
            Self::NotWritten { .. } => "not-written",
        }
    }

    /// Returns the error in words: the texts `error-<code>` and, where there is one, `hint-<code>`.
    pub fn in_words(&self, texts: &Texts) -> WireError {
        let values = self.values(texts);
        let values: Vec<(&str, Value<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        let hint = format!("hint-{}", self.code());
        WireError {
            code: self.code().to_owned(),
            message: texts.format(&format!("error-{}", self.code()), &values),
            hint: texts.has(&hint).then(|| texts.format(&hint, &values)),
        }
    }

    /// Returns the values that stand in the texts, by name.
    fn values(&self, texts: &Texts) -> Vec<(&'static str, String)> {
        let known = |items: &[String]| ("known", texts.list(items));
        match self {
            Self::Store(error) => store_values(error, texts),
            Self::Roadmap(problems) => vec![("count", problems.len().to_string())],
            Self::UnknownGroup { group, known: all } => {
                vec![("group", group.clone()), known(all)]
            }
            Self::UnknownOption {
                group,
                option,
                known: all,
            } => vec![
                ("group", group.clone()),
                ("option", option.clone()),
                known(all),
            ],
            Self::UnknownPolicy { policy, known: all } => {
                vec![("policy", policy.clone()), known(all)]
            }
            Self::UnknownSample { name, known: all }
            | Self::UnknownBusy { name, known: all }
            | Self::UnknownRemedy { name, known: all }
            | Self::UnknownProfile { name, known: all } => {
                vec![("name", name.clone()), known(all)]
            }
            Self::UnknownLevel { level, known: all } => {
                vec![("level", level.clone()), known(all)]
            }
            Self::RangeReversed { min, max } => vec![("min", min.clone()), ("max", max.clone())],
            Self::NotSiblings { title, other } => {
                vec![("title", title.clone()), ("other", other.clone())]
            }
            Self::BuildsOn { title, needs } => {
                vec![("title", title.clone()), ("needs", needs.clone())]
            }
            Self::NotYours(title) | Self::NotStuck(title) | Self::NotPossible(title) => {
                vec![("title", title.clone())]
            }
            Self::ProfilesOverlap { name, other, on } => vec![
                ("name", name.clone()),
                ("other", other.clone()),
                ("on", on.clone()),
            ],
            Self::ProfileName(it) | Self::WakingOverMidnight(it) => vec![("text", it.clone())],
            Self::Region(UnknownRegion(region)) => vec![("region", region.clone())],
            Self::UnknownSession(id)
            | Self::UnknownTask(id)
            | Self::UnknownPart(id)
            | Self::SessionOver(id)
            | Self::SessionLogged(id)
            | Self::NotPinned(id)
            | Self::NotARemedy(id)
            | Self::UnknownResource(id) => vec![("id", id.clone())],
            Self::UnknownTimeOff { from, to } | Self::EndsBeforeStart { from, to } => {
                vec![("from", from.clone()), ("to", to.clone())]
            }
            Self::Zone(UnknownZone(zone)) => vec![("zone", zone.clone())],
            Self::Window(error) => vec![("text", error.text().to_owned())],
            Self::Time(error) => vec![("text", error.text().to_owned())],
            Self::NotSevenDays(count) => vec![("count", count.to_string())],
            Self::OutOfRange {
                name,
                value,
                min,
                max,
            } => range_values(name, [("value", value), ("min", min), ("max", max)]),
            Self::Problem(error) => vec![("detail", error.to_string())],
            Self::TimerOn { id, title } => vec![("id", id.clone()), ("title", title.clone())],
            Self::InThePast(at) => vec![("at", at.clone())],
            Self::OntoPinned { title, at } => vec![("title", title.clone()), ("at", at.clone())],
            Self::LongerThanTask { title, left } => {
                vec![("title", title.clone()), ("left", left.clone())]
            }
            Self::CalendarUnreadable(_)
            | Self::Caldav(_)
            | Self::ManyGone { .. }
            | Self::Feed(_)
            | Self::CalendarWrong(_)
            | Self::NotRead { .. }
            | Self::NotWritten { .. } => self.calendar_values(texts),
            Self::NoRoadmap
            | Self::NoAvailability
            | Self::NoPlan
            | Self::NoName
            | Self::NoTitle
            | Self::NothingToSpread
            | Self::EndWithoutStart
            | Self::MinutesMissing
            | Self::MinutesUnasked
            | Self::TimerOff
            | Self::NothingShort
            | Self::NothingSuggested
            | Self::NothingOpen
            | Self::NothingAhead
            | Self::GradeUnasked
            | Self::NothingToTakeBack
            | Self::NothingToExport => Vec::new(),
        }
    }

    /// Returns the values of what goes wrong with calendars and files.
    fn calendar_values(&self, texts: &Texts) -> Vec<(&'static str, String)> {
        match self {
            Self::CalendarUnreadable(error) => {
                vec![("detail", texts.get(unreadable(*error)))]
            }
            Self::Caldav(trouble) => trouble.values(texts),
            Self::ManyGone { gone, all } => {
                vec![("gone", gone.to_string()), ("all", all.to_string())]
            }
            Self::Feed(DoorError::Taken(port)) => vec![("port", port.to_string())],
            Self::Feed(DoorError::Refused { port, kind, reason }) => vec![
                ("port", port.to_string()),
                ("reason", texts.system_reason(*kind, reason)),
            ],
            Self::CalendarWrong(detail) => vec![("detail", detail.clone())],
            Self::NotRead { path, kind, reason } | Self::NotWritten { path, kind, reason } => {
                file_values(path, *kind, reason, texts)
            }
            _ => Vec::new(),
        }
    }
}

fn range_values(name: &str, numbers: [(&'static str, &u32); 3]) -> Vec<(&'static str, String)> {
    let numbers = numbers.map(|(key, number)| (key, number.to_string()));
    std::iter::once(("name", name.to_owned()))
        .chain(numbers)
        .collect()
}

/// Returns the text of what is wrong with a calendar file.
fn unreadable(error: ReadError) -> &'static str {
    match error {
        ReadError::Empty => "calendar-unreadable-empty",
        ReadError::NoCalendar => "calendar-unreadable-no-calendar",
        ReadError::NoEvents => "calendar-unreadable-no-events",
        ReadError::TooLarge => "calendar-unreadable-too-large",
    }
}

/// Returns where and why the system refused.
fn file_values(
    path: &Path,
    kind: ErrorKind,
    reason: &str,
    texts: &Texts,
) -> Vec<(&'static str, String)> {
    vec![
        ("path", path.display().to_string()),
        ("reason", texts.system_reason(kind, reason)),
    ]
}
