//! Lines into components, forgiving what can be forgiven.

use super::lines::{self, Line};

/// The deepest nesting that is read; iCalendar needs three levels.
const DEEPEST: usize = 16;

/// Components that stand directly in a calendar: one of them ends whatever is still open in it.
const OF_A_CALENDAR: [&str; 6] = [
    "VEVENT",
    "VTODO",
    "VJOURNAL",
    "VFREEBUSY",
    "VTIMEZONE",
    "VAVAILABILITY",
];

/// A component with its lines and parts.
#[derive(Debug, Default)]
pub(super) struct Component {
    /// Its name in upper case.
    pub(super) name: String,
    /// The line that it begins on.
    pub(super) line: usize,
    /// Its content lines.
    pub(super) properties: Vec<Property>,
    /// The components inside it.
    pub(super) parts: Vec<Component>,
    /// Whether the file goes on behind it: its END stands there, or what cannot be inside it.
    pub(super) closed: bool,
}

/// A content line.
#[derive(Debug)]
pub(super) struct Property {
    /// Its name in upper case.
    pub(super) name: String,
    /// Its parameters, names in upper case.
    pub(super) parameters: Vec<(String, String)>,
    /// Its value as it stands.
    pub(super) value: String,
}

impl Component {
    /// Returns the first property of that name.
    pub(super) fn property(&self, name: &str) -> Option<&Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }

    /// Returns every property of that name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties
            .iter()
            .filter(move |property| property.name == name)
    }

    /// Returns the first value of that name, without blanks around it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.property(name).map(|property| property.value.trim())
    }

    /// Tells whether a property has that value, whatever its case.
    pub(super) fn says(&self, name: &str, value: &str) -> bool {
        self.value(name)
            .is_some_and(|found| found.eq_ignore_ascii_case(value))
    }
}

impl Property {
    /// Returns a parameter's value; an empty one is none.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }
}

/// Returns the outermost components.
///
/// Lines that are no content lines are left out. A missing END is forgiven where the file goes on;
/// what the end of the file cuts off is noted in `closed`, because the rest of it is unknown.
pub(super) fn components(lines: Vec<Line>) -> Vec<Component> {
    let mut open: Vec<Component> = Vec::new();
    let mut roots = Vec::new();
    for line in lines {
        let Some(property) = property(&line.text) else {
            continue;
        };
        let value = property.value.trim().to_ascii_uppercase();
        match property.name.as_str() {
            "BEGIN" => {
                close_before(&value, &mut open, &mut roots);
                if open.len() < DEEPEST {
                    open.push(Component {
                        name: value,
                        line: line.number,
                        ..Component::default()
                    });
                }
            }
            "END" => {
                if let Some(at) = open.iter().rposition(|part| part.name == value) {
                    while open.len() > at {
                        close_whole(&mut open, &mut roots);
                    }
                }
            }
            _ => {
                if let Some(part) = open.last_mut() {
                    part.properties.push(property);
                }
            }
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut roots);
    }
    roots
}

/// Ends what cannot hold a component of that name.
fn close_before(name: &str, open: &mut Vec<Component>, roots: &mut Vec<Component>) {
    let keep = if name == "VCALENDAR" {
        0
    } else if OF_A_CALENDAR.contains(&name) {
        open.iter()
            .rposition(|part| part.name == "VCALENDAR")
            .map_or(0, |at| at + 1)
    } else {
        return;
    };
    while open.len() > keep {
        close_whole(open, roots);
    }
}

fn close_whole(open: &mut Vec<Component>, roots: &mut Vec<Component>) {
    if let Some(part) = open.last_mut() {
        part.closed = true;
    }
    close(open, roots);
}

fn close(open: &mut Vec<Component>, roots: &mut Vec<Component>) {
    if let Some(part) = open.pop() {
        match open.last_mut() {
            Some(whole) => whole.parts.push(part),
            None => roots.push(part),
        }
    }
}

fn property(text: &str) -> Option<Property> {
    let colon = colon(text)?;
    let mut parts = split_outside_quotes(&text[..colon]).into_iter();
    let name = parts.next()?.trim().to_ascii_uppercase();
    let parameters: Vec<(String, String)> = parts
        .filter_map(|part| part.split_once('='))
        .map(|(key, value)| {
            let value = value.trim().trim_matches('"').trim();
            (key.trim().to_ascii_uppercase(), value.to_owned())
        })
        .collect();
    let value = decoded(&text[colon + 1..], &parameters);
    Some(Property {
        name,
        parameters,
        value,
    })
}

/// Returns a value without the encoding that vCalendar 1.0 may give it.
fn decoded(value: &str, parameters: &[(String, String)]) -> String {
    let encoded = parameters
        .iter()
        .any(|(_, encoding)| encoding.eq_ignore_ascii_case("QUOTED-PRINTABLE"));
    let octets = encoded
        .then(|| quoted_printable::decode(value, quoted_printable::ParseMode::Robust).ok())
        .flatten();
    octets.map_or_else(|| value.to_owned(), lines::text)
}

/// Returns where a line's value begins: behind the first colon that is neither in quotes nor, as in
/// `TZID=(UTC+01:00) Madrid`, in the brackets of a zone's name that nobody quoted.
fn colon(text: &str) -> Option<usize> {
    let mut quoted = false;
    let outside = |character| {
        quoted ^= character == '"';
        character == ':' && !quoted
    };
    let first = text.find(outside).or_else(|| text.find(':'))?;
    let zone = text[..first]
        .rfind(';')
        .map_or("", |from| &text[from + 1..first]);
    if zone.to_ascii_uppercase().starts_with("TZID=(") && !zone.contains(')') {
        let close = first + text[first..].find(')')?;
        return Some(close + text[close..].find(':')?);
    }
    Some(first)
}

fn split_outside_quotes(text: &str) -> Vec<&str> {
    let mut quoted = false;
    text.split(|character| {
        quoted ^= character == '"';
        character == ';' && !quoted
    })
    .collect()
}
