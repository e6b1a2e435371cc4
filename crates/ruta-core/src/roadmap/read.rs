//! Reading a roadmap with every problem, writing it, and the roadmap that ships.

use super::markdown::read_markdown;
use super::meaning;
use super::problem::{Problem, ProblemKind};
use super::structure;
use super::tree::{self, Lines, Node};
use super::types::Roadmap;

/// The roadmap that ships, as its file stands in the repository.
pub const SHIPPED_JSON: &str = include_str!("../../../../roadmap.json");

/// How a roadmap is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As JSON, with ids.
    Json,
    /// As Markdown, with ids from its titles.
    Markdown,
}

impl Format {
    /// Tells how a file is written: by the ending of its name (`.json`, `.md`, `.markdown`), or,
    /// without one of these, by its text, which as JSON begins with a bracket.
    pub fn of(file_name: &str, text: &str) -> Self {
        let ending = file_name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("json") => Self::Json,
            Some("md" | "markdown") => Self::Markdown,
            _ => {
                let text = text.trim_start_matches('\u{feff}').trim_start();
                if text.is_empty() || text.starts_with(['{', '[']) {
                    Self::Json
                } else {
                    Self::Markdown
                }
            }
        }
    }

    /// Reads a roadmap that is written like this.
    ///
    /// # Errors
    /// Every problem, in order of place; never none.
    pub fn read(self, text: &str) -> Result<Roadmap, Vec<Problem>> {
        match self {
            Self::Json => read(text),
            Self::Markdown => read_markdown(text),
        }
    }
}

/// Reads a roadmap from JSON.
///
/// A byte order mark at the start is skipped; Windows editors write one.
///
/// # Errors
/// Every problem, in order of place; never none. Broken JSON is one problem, because what comes
/// after its place cannot be told.
pub fn read(text: &str) -> Result<Roadmap, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = Lines::of(text);
    let root = tree::parse(text, &lines).map_err(|problem| vec![problem])?;
    let mut report = Vec::new();
    check(&root, &lines, &mut report);
    if report.is_empty() {
        // The schema is made from the types, so that what passed it is one of them; the error is
        // for the case that the two ever part.
        return serde_json::from_str(text).map_err(|error| {
            let place = (error.line() as u32, error.column().max(1) as u32);
            vec![Problem::at(
                place,
                ProblemKind::WrongType { expected: "object" },
            )]
        });
    }
    Err(placed(report, &lines))
}

/// Reports all that is wrong with a document, whatever it was written in.
pub(super) fn check(root: &Node, lines: &Lines<'_>, report: &mut Vec<(usize, ProblemKind)>) {
    structure::check(root, report);
    meaning::check(root, lines, report);
}

/// Gives problems their places, in order, each once.
pub(super) fn placed(mut report: Vec<(usize, ProblemKind)>, lines: &Lines<'_>) -> Vec<Problem> {
    report.sort_by_key(|(at, _)| *at);
    report.dedup();
    let problems = report.into_iter();
    problems
        .map(|(at, kind)| Problem::at(lines.place(at), kind))
        .collect()
}

/// Writes a roadmap as JSON, always in the same way; [`read`] gives it back equal.
#[expect(
    clippy::missing_panics_doc,
    reason = "plain data always has a JSON form"
)]
pub fn to_json(roadmap: &Roadmap) -> String {
    let mut json = serde_json::to_string_pretty(roadmap)
        .expect("a roadmap is made of strings, numbers and lists");
    json.push('\n');
    json
}

/// Returns the roadmap that ships.
pub fn shipped() -> Roadmap {
    parsed(SHIPPED_JSON)
}

/// Returns the roadmap in a file that is part of the program.
pub(super) fn parsed(json: &str) -> Roadmap {
    serde_json::from_str(json).expect("a test reads every roadmap that comes with the program")
}

/// Returns the JSON Schema (2020-12) of a roadmap.
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(Roadmap).to_value()
}
