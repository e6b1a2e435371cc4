//! Reading a roadmap with every problem, writing it, and the roadmap that ships.

use super::meaning;
use super::problem::{Problem, ProblemKind};
use super::structure;
use super::tree::{self, Lines};
use super::types::Roadmap;

/// The roadmap that ships, as its file stands in the repository.
pub const SHIPPED_JSON: &str = include_str!("../../../../roadmap.json");

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
    structure::check(&root, &mut report);
    meaning::check(&root, &lines, &mut report);
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
    report.sort_by_key(|(at, _)| *at);
    report.dedup();
    let problems = report.into_iter();
    Err(problems
        .map(|(at, kind)| Problem::at(lines.place(at), kind))
        .collect())
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
#[expect(clippy::missing_panics_doc, reason = "the file is part of the program")]
pub fn shipped() -> Roadmap {
    serde_json::from_str(SHIPPED_JSON).expect("a test reads the roadmap that ships")
}

/// Returns the JSON Schema (2020-12) of a roadmap.
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(Roadmap).to_value()
}
