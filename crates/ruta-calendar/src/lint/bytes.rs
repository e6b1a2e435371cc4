//! Rules about bytes and lines (RFC 5545 §3.1).

use super::Finding;
use crate::text::LINE_OCTETS;

pub(super) fn check(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if text.starts_with('\u{feff}') {
        findings.push(Finding::new(
            "no-byte-order-mark",
            1,
            "the file begins with a byte order mark",
        ));
    }
    if !text.ends_with("\r\n") {
        findings.push(Finding::new(
            "line-ends",
            text.lines().count(),
            "the last line has no end",
        ));
    }
    for (number, line) in text.split("\r\n").enumerate() {
        let number = number + 1;
        let last = number > 1 && line.is_empty() && text.ends_with("\r\n");
        if line.contains(['\r', '\n']) {
            findings.push(Finding::new(
                "line-ends",
                number,
                "a line ends with CR or LF alone",
            ));
        } else if let Some(control) = line
            .chars()
            .find(|character| character.is_control() && *character != '\t')
        {
            let message = format!("the line holds the control character {control:?}");
            findings.push(Finding::new("no-control-characters", number, message));
        }
        if line.is_empty() && !(last && number == text.split("\r\n").count()) {
            findings.push(Finding::new("no-empty-line", number, "the line is empty"));
        }
        if line.len() > LINE_OCTETS {
            let message = format!("the line has {} octets, more than 75", line.len());
            findings.push(Finding::new("line-length", number, message));
        }
        let slashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
        if slashes % 2 == 1 {
            findings.push(Finding::new(
                "fold-in-escape",
                number,
                "a fold splits an escape pair",
            ));
        }
    }
    findings
}
