//! A session's new place and text put into the text that another program left of it.

use crate::text::refold;

/// Properties that say when an event is and which version of it this is.
const PLACE: &[&str] = &[
    "DTSTAMP",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "DURATION",
];

/// Which texts of the event are renewed too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Renew {
    /// The title, and the category with it.
    pub summary: bool,
    /// The description.
    pub description: bool,
}

/// Returns `theirs` with the time, the version and the renewed texts of `fresh`.
///
/// Both are a calendar with one event. Whatever else stands in `theirs` stays as it is, unknown
/// properties and alarms among it; zones that `fresh` needs are added.
pub fn patch(theirs: &str, fresh: &str, renew: Renew) -> String {
    let taken = |name: &str| {
        PLACE.contains(&name)
            || (renew.summary && matches!(name, "SUMMARY" | "CATEGORIES"))
            || (renew.description && name == "DESCRIPTION")
    };
    let fresh = Lines::of(fresh);
    let new_zones: Vec<&Part> = fresh.parts("VTIMEZONE").collect();
    let mut patched = String::new();
    let mut push = |line: &str| {
        patched.push_str(line);
        patched.push_str("\r\n");
    };
    let mut zones_written = false;
    let theirs = Lines::of(theirs);
    for part in &theirs.parts {
        match part.name.as_str() {
            "VTIMEZONE" if new_zones.iter().any(|zone| zone.tzid() == part.tzid()) => {}
            "VEVENT" => {
                if !zones_written {
                    new_zones
                        .iter()
                        .flat_map(|zone| &zone.lines)
                        .for_each(|line| push(line));
                    zones_written = true;
                }
                push("BEGIN:VEVENT");
                for event in fresh.parts("VEVENT") {
                    event
                        .own_lines()
                        .filter(|line| taken(&name(line)))
                        .for_each(&mut push);
                }
                let mut depth = 0_usize;
                for line in &part.lines[1..part.lines.len()] {
                    let inside = depth > 0;
                    match name(line).as_str() {
                        "BEGIN" => depth += 1,
                        "END" => depth = depth.saturating_sub(1),
                        own if !inside && taken(own) => continue,
                        _ => {}
                    }
                    push(line);
                }
            }
            _ => part.lines.iter().for_each(|line| push(line)),
        }
    }
    refold(&patched)
}

/// A calendar's unfolded lines, in parts: one for each component in it, and one for each line
/// between them.
struct Lines {
    parts: Vec<Part>,
}

/// A component of a calendar with its lines, or a line of the calendar itself.
struct Part {
    /// The component's name; empty for a line of the calendar.
    name: String,
    lines: Vec<String>,
}

impl Lines {
    fn of(text: &str) -> Self {
        let unfolded = text
            .replace("\r\n", "\n")
            .replace("\n ", "")
            .replace("\n\t", "");
        let mut parts: Vec<Part> = Vec::new();
        let mut depth = 0_usize;
        for line in unfolded.lines().filter(|line| !line.trim().is_empty()) {
            let name = name(line);
            let begins = name == "BEGIN";
            if begins {
                depth += 1;
            }
            match parts.last_mut() {
                Some(part) if depth > 2 || (depth == 2 && !begins) => {
                    part.lines.push(line.to_owned());
                }
                _ => parts.push(Part {
                    name: if begins && depth == 2 {
                        value(line)
                    } else {
                        String::new()
                    },
                    lines: vec![line.to_owned()],
                }),
            }
            if name == "END" {
                depth = depth.saturating_sub(1);
            }
        }
        Self { parts }
    }

    fn parts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Part> {
        self.parts.iter().filter(move |part| part.name == name)
    }
}

impl Part {
    /// Returns the component's own properties, those of its parts left out.
    fn own_lines(&self) -> impl Iterator<Item = &str> {
        let mut depth = 0_usize;
        self.lines
            .iter()
            .map(String::as_str)
            .filter(move |line| match name(line).as_str() {
                "BEGIN" => {
                    depth += 1;
                    false
                }
                "END" => {
                    depth = depth.saturating_sub(1);
                    false
                }
                _ => depth == 1,
            })
    }

    fn tzid(&self) -> Option<String> {
        self.own_lines()
            .find(|line| name(line) == "TZID")
            .map(value)
    }
}

/// Returns the name of a content line, in upper case.
fn name(line: &str) -> String {
    let end = line.find([':', ';']).unwrap_or(line.len());
    line[..end].trim().to_ascii_uppercase()
}

fn value(line: &str) -> String {
    let (_, value) = line.split_once(':').unwrap_or((line, ""));
    value.trim().to_ascii_uppercase()
}
