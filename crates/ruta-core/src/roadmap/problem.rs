//! What can be wrong with a roadmap file.

use thiserror::Error;

use super::unclear::Unclear;

/// Something wrong in a roadmap file, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong.
///
/// Each kind has a code and parameters, from which a shell makes a sentence in the reader's
/// language: the texts `roadmap-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProblemKind {
    /// The text is no JSON from here on.
    #[error("this is not valid JSON: unexpected `{found}`")]
    Syntax {
        /// The character, or its code point where it cannot be seen.
        found: String,
    },
    /// The text ends inside a value.
    #[error("the file ends too early: something is still open")]
    UnexpectedEnd,
    /// A key stands twice in an object.
    #[error("the field `{field}` stands twice")]
    DuplicateField {
        /// The key.
        field: String,
    },
    /// The format knows no such key here.
    #[error("there is no field `{field}` here; known are {known}")]
    UnknownField {
        /// The key.
        field: String,
        /// The keys that there are.
        known: String,
    },
    /// A key is missing.
    #[error("the field `{field}` is missing")]
    MissingField {
        /// The key.
        field: String,
    },
    /// A value has another type.
    #[error("a {expected} should stand here")]
    WrongType {
        /// `string`, `text` (a string, or an object by language), `integer`, `boolean`, `array`
        /// or `object`.
        expected: &'static str,
    },
    /// A number is too small or too large.
    #[error("{value} is out of range: from {min} to {max}")]
    OutOfRange {
        /// The number as written.
        value: String,
        /// The least.
        min: u64,
        /// The most.
        max: u64,
    },
    /// A text is empty.
    #[error("this text is empty")]
    EmptyText,
    /// A text is too long.
    #[error("this text has {length} characters; {most} are allowed")]
    LongText {
        /// Its characters.
        length: usize,
        /// The most.
        most: u64,
    },
    /// A list that must hold something is empty.
    #[error("this list is empty")]
    EmptyList,
    /// The version of the format is another one.
    #[error("format {found} is not known; this version of Ruta reads format {known}")]
    UnknownFormat {
        /// The version as written.
        found: String,
        /// The version that is known.
        known: u32,
    },
    /// An id is no slug.
    #[error("`{id}` is not an id: lower-case letters a-z, digits and single hyphens, at most 64")]
    BadId {
        /// The id.
        id: String,
    },
    /// An id is taken.
    #[error("the id `{id}` is taken: it stands on line {line} too")]
    DuplicateId {
        /// The id.
        id: String,
        /// The line of the first.
        line: u32,
    },
    /// There is no topic, item or project of this id.
    #[error("there is no topic, item or project `{id}`")]
    UnknownId {
        /// The id.
        id: String,
    },
    /// Parts wait for each other.
    #[error("these wait for each other: {ids}")]
    Cycle {
        /// The ids, in order, the first one again at the end.
        ids: String,
    },
    /// There is no such choose-one group.
    #[error("there is no choose-one group `{group}`")]
    UnknownGroup {
        /// The group.
        group: String,
    },
    /// The group has no such option.
    #[error("the group `{group}` has no option `{option}`")]
    UnknownOption {
        /// The group.
        group: String,
        /// The option.
        option: String,
    },
    /// A group leaves no choice.
    #[error("the group `{group}` needs two options at least")]
    FewOptions {
        /// The group.
        group: String,
    },
    /// No item or project belongs to an option.
    #[error("nothing belongs to the option `{option}` of the group `{group}`")]
    UnusedOption {
        /// The group.
        group: String,
        /// The option.
        option: String,
    },
    /// A range is turned round.
    #[error("the range is turned round: {min} is more than {max}")]
    RangeReversed {
        /// Its `min`.
        min: u32,
        /// Its `max`.
        max: u32,
    },
    /// A level has neither items nor projects.
    #[error("the level `{level}` has no items and no projects")]
    EmptyLevel {
        /// The level.
        level: String,
    },
    /// Own ranges do not leave the level's other parts what they need.
    #[error(
        "the hours of `{level}` cannot be divided: its parts with own hours take \
         {own_min}-{own_max} h of {min}-{max} h"
    )]
    HoursDoNotFit {
        /// The level.
        level: String,
        /// The sum of the own ranges' fewest hours.
        own_min: u64,
        /// The sum of the own ranges' most hours.
        own_max: u64,
        /// The fewest hours to divide.
        min: u64,
        /// The most hours to divide.
        max: u64,
    },
    /// A link is no web address.
    #[error("`{url}` is not a web address that starts with http:// or https://")]
    BadLink {
        /// The link.
        url: String,
    },
    /// What is unclear in a Markdown roadmap.
    #[error(transparent)]
    Unclear(#[from] Unclear),
}

impl Problem {
    pub(super) fn at((line, column): (u32, u32), kind: ProblemKind) -> Self {
        Self { line, column, kind }
    }

    /// Returns the kebab-case code.
    pub fn code(&self) -> &'static str {
        self.kind.code()
    }

    /// Returns the values that stand in the message, by name.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        self.kind.parameters()
    }

    /// Returns the English message.
    pub fn message(&self) -> String {
        self.kind.to_string()
    }
}

impl ProblemKind {
    fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::UnexpectedEnd => "unexpected-end",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::MissingField { .. } => "missing-field",
            Self::WrongType { .. } => "wrong-type",
            Self::OutOfRange { .. } => "out-of-range",
            Self::EmptyText => "empty-text",
            Self::LongText { .. } => "long-text",
            Self::EmptyList => "empty-list",
            Self::UnknownFormat { .. } => "unknown-format",
            Self::BadId { .. } => "bad-id",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::UnknownId { .. } => "unknown-id",
            Self::Cycle { .. } => "cycle",
            Self::UnknownGroup { .. } => "unknown-group",
            Self::UnknownOption { .. } => "unknown-option",
            Self::FewOptions { .. } => "few-options",
            Self::UnusedOption { .. } => "unused-option",
            Self::RangeReversed { .. } => "range-reversed",
            Self::EmptyLevel { .. } => "empty-level",
            Self::HoursDoNotFit { .. } => "hours-do-not-fit",
            Self::BadLink { .. } => "bad-link",
            Self::Unclear(unclear) => unclear.code(),
        }
    }

    fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::UnexpectedEnd | Self::EmptyText | Self::EmptyList => Vec::new(),
            Self::Syntax { found } => vec![("found", found.clone())],
            Self::DuplicateField { field } | Self::MissingField { field } => {
                vec![("field", field.clone())]
            }
            Self::UnknownField { field, known } => {
                vec![("field", field.clone()), ("known", known.clone())]
            }
            Self::WrongType { expected } => vec![("expected", (*expected).to_owned())],
            Self::OutOfRange { value, min, max } => vec![
                ("value", value.clone()),
                ("min", min.to_string()),
                ("max", max.to_string()),
            ],
            Self::LongText { length, most } => {
                vec![("length", length.to_string()), ("most", most.to_string())]
            }
            Self::UnknownFormat { found, known } => {
                vec![("found", found.clone()), ("known", known.to_string())]
            }
            Self::BadId { id } | Self::UnknownId { id } => vec![("id", id.clone())],
            Self::DuplicateId { id, line } => {
                vec![("id", id.clone()), ("line", line.to_string())]
            }
            Self::Cycle { ids } => vec![("ids", ids.clone())],
            Self::UnknownGroup { group } | Self::FewOptions { group } => {
                vec![("group", group.clone())]
            }
            Self::UnknownOption { group, option } | Self::UnusedOption { group, option } => {
                vec![("group", group.clone()), ("option", option.clone())]
            }
            Self::RangeReversed { min, max } => {
                vec![("min", min.to_string()), ("max", max.to_string())]
            }
            Self::EmptyLevel { level } => vec![("level", level.clone())],
            Self::HoursDoNotFit {
                level,
                own_min,
                own_max,
                min,
                max,
            } => vec![
                ("level", level.clone()),
                ("own_min", own_min.to_string()),
                ("own_max", own_max.to_string()),
                ("min", min.to_string()),
                ("max", max.to_string()),
            ],
            Self::BadLink { url } => vec![("url", url.clone())],
            Self::Unclear(unclear) => unclear.parameters(),
        }
    }
}
