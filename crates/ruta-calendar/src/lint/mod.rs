//! The linter that every export passes: what RFC 5545 demands and what clients choke on.
//!
//! Parsers forgive most of it, each in its own way; so the rules stand here, and every one has a
//! mutant in the tests that only it catches. What Ruta never writes, whole days, repetition,
//! guests, relations, is no rule of its own: whatever is not known is a finding.

mod bytes;
mod calendar;
mod component;
mod event;
mod observance;
mod text;
mod times;
mod zones;

use component::Component;

/// What a calendar text is for; some rules depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A file of its own.
    File,
    /// A file of several, small enough for every program that takes files.
    Part,
    /// What a subscriber reads again and again.
    Feed,
}

/// The most octets of a part: Google takes no file of a million, and some count the transfer too.
pub const PART_OCTETS: usize = 900_000;

/// A broken rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name, kebab-case.
    pub rule: &'static str,
    /// The line, from 1; folded lines count one by one.
    pub line: usize,
    /// What is wrong there.
    pub message: String,
}

impl Finding {
    fn new(rule: &'static str, line: usize, message: impl Into<String>) -> Self {
        Self {
            rule,
            line,
            message: message.into(),
        }
    }
}

/// Returns every broken rule of a calendar file, those of its bytes first.
///
/// Rules about content are asked only of text whose lines can be read.
pub fn lint(text: &str) -> Vec<Finding> {
    lint_as(text, Form::File)
}

/// Returns every broken rule of a calendar text of that form.
pub fn lint_as(text: &str, form: Form) -> Vec<Finding> {
    let findings = bytes::check(text, form);
    if !findings.is_empty() {
        return findings;
    }
    let root = match Component::read(text) {
        Ok(root) => root,
        Err(finding) => return vec![finding],
    };
    let mut findings = Vec::new();
    calendar::check(&root, form, &mut findings);
    text::check(&root, &mut findings);
    let known = zones::Known::of(&root);
    zones::check(&root, &known, &mut findings);
    for component in root.parts_named("VEVENT") {
        event::check(component, &mut findings);
        times::check(component, &known, &mut findings);
    }
    findings
}
