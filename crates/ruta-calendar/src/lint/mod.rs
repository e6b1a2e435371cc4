//! The linter that every export passes: what RFC 5545 demands and what clients choke on.
//!
//! Parsers forgive most of it, each in its own way; so the rules stand here, and every one has a
//! mutant in the tests that only it catches.

mod bytes;
mod component;
mod rules;

use component::Component;

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
    let findings = bytes::check(text);
    if !findings.is_empty() {
        return findings;
    }
    match Component::read(text) {
        Ok(root) => rules::check(&root),
        Err(finding) => vec![finding],
    }
}
