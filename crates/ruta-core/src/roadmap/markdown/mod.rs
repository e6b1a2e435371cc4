//! Roadmaps in Markdown: headings, lists and tables become the same roadmap as JSON.
//!
//! ```text
//! outline   the text as blocks with places     words     amounts, marks, the words of sections
//! headings  what each heading begins           sections  what the blocks below it are
//! parts     items, projects, resources in a line
//! durations the table of hours                 choices   advice to choose one
//! draft     what was read, with places         nodes     the draft in the shape of the JSON
//! ```
//!
//! `docs/roadmap-format.md` describes the form. What it says is checked by the same code as JSON.

mod choices;
mod draft;
mod durations;
mod headings;
mod nodes;
mod outline;
mod parts;
mod sections;
mod words;

use super::problem::{Problem, ProblemKind};
use super::read::{check, placed};
use super::tree::Lines;
use super::types::Roadmap;
use super::unclear::Unclear;

/// Reads a roadmap from Markdown.
///
/// Ids are made of the titles on the way to a part, and so are the same in every version in which
/// these are. A project needs all topics of its level.
///
/// # Errors
/// Every problem, in order of place; never none. What can be read in more than one way is one
/// ([`Unclear`]).
pub fn read_markdown(text: &str) -> Result<Roadmap, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = Lines::of(text);
    let (mut draft, mut report) = sections::read(&outline::blocks(text));
    choices::find(&mut draft, &mut report);
    let root = nodes::document(&draft);
    check(&root, &lines, &mut report);
    let titles = draft.titles();
    for (at, kind) in &mut report {
        if let ProblemKind::DuplicateId { line, .. } = kind {
            let title = titles.get(at).copied().unwrap_or_default().to_owned();
            let line = *line;
            *kind = Unclear::SameTitle { title, line }.into();
        }
    }
    if draft.levels.is_empty() {
        report.retain(|(_, kind)| *kind != ProblemKind::EmptyList);
    }
    if !report.is_empty() {
        return Err(placed(report, &lines));
    }
    // What passed the schema of the types is one of them; see `read`.
    serde_json::from_value(nodes::json(&root)).map_err(|_| {
        let expected = "object";
        vec![Problem::at((1, 1), ProblemKind::WrongType { expected })]
    })
}
