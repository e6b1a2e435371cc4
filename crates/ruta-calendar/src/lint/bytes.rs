//! Rules about bytes and lines (RFC 5545 §3.1).

use super::{Finding, Form, PART_OCTETS};
use crate::text::{LINE_OCTETS, fold_points};

pub(super) fn check(text: &str, form: Form) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |rule, line, message: String| findings.push(Finding::new(rule, line, message));
    if form == Form::Part && text.len() > PART_OCTETS {
        let message = format!(
            "the part has {} octets, more than {PART_OCTETS}",
            text.len()
        );
        add("part-size", 1, message);
    }
    if text.starts_with('\u{feff}') {
        let message = "the file begins with a byte order mark";
        add("no-byte-order-mark", 1, message.to_owned());
    }
    if !text.ends_with("\r\n") {
        let message = "the last line has no end";
        add("line-ends", text.lines().count(), message.to_owned());
    }
    for (number, line) in (1..).zip(text.split_terminator("\r\n")) {
        if line.contains(['\r', '\n']) {
            let message = "a line ends with CR or LF alone";
            add("line-ends", number, message.to_owned());
        } else if let Some(control) = line
            .chars()
            .find(|character| character.is_control() && *character != '\t')
        {
            let message = format!("the line holds the control character {control:?}");
            add("no-control-characters", number, message);
        }
        if line.is_empty() {
            add("no-empty-line", number, "the line is empty".to_owned());
        }
        if line.starts_with('\t') {
            let message = "a line goes on behind a space, not a tab";
            add("fold-with-space", number, message.to_owned());
        }
        if line.len() > LINE_OCTETS {
            let message = format!("the line has {} octets, more than 75", line.len());
            add("line-length", number, message);
        }
    }
    if findings.is_empty() {
        folds(text, &mut findings);
    }
    findings
}

/// Checks where lines are folded: never inside an escape pair, and neither inside a grapheme nor
/// beside a blank unless the line has no other place.
fn folds(text: &str, findings: &mut Vec<Finding>) {
    let mut lines = (1..).zip(text.split_terminator("\r\n")).peekable();
    while let Some((_, first)) = lines.next() {
        let mut whole = first.to_owned();
        let mut folds = Vec::new();
        while let Some((number, line)) = lines.next_if(|(_, line)| line.starts_with(' ')) {
            folds.push((number - 1, whole.len()));
            whole.push_str(&line[1..]);
        }
        if folds.is_empty() {
            continue;
        }
        let points = fold_points(&whole);
        let mut from = 0;
        for (number, at) in folds {
            if points.inside_pairs.contains(&at) {
                let message = "a fold splits an escape pair";
                findings.push(Finding::new("fold-in-escape", number, message));
            } else if !points.good.contains(&at) && points.good.range(from + 1..at).next().is_some()
            {
                let message = "a fold splits a character or stands beside a blank";
                findings.push(Finding::new("fold-beside-blank", number, message));
            }
            from = at;
        }
    }
}
