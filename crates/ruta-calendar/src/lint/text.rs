//! Rules about values that are text (RFC 5545 §3.3.11).

use super::Finding;
use super::component::Component;

/// Values that are TEXT among the properties that Ruta writes.
const TEXTS: [&str; 5] = [
    "SUMMARY",
    "DESCRIPTION",
    "NAME",
    "X-WR-CALNAME",
    "CATEGORIES",
];

pub(super) fn check(component: &Component, findings: &mut Vec<Finding>) {
    for property in &component.properties {
        if property.value.trim().is_empty() {
            let message = format!("{} is empty", property.name);
            findings.push(Finding::new("no-empty-value", property.line, message));
        }
        if TEXTS.contains(&property.name.as_str()) && !is_escaped(&property.value) {
            let message = format!(
                "{} holds a bare comma, semicolon or backslash",
                property.name
            );
            findings.push(Finding::new("text-escaped", property.line, message));
        }
    }
    for part in &component.parts {
        check(part, findings);
    }
}

/// Tells whether `\\`, `\;`, `\,` and `\n` are escaped and nothing else.
fn is_escaped(value: &str) -> bool {
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' if !matches!(characters.next(), Some('\\' | ';' | ',' | 'n')) => return false,
            ',' | ';' => return false,
            _ => {}
        }
    }
    true
}
