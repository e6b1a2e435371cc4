//! Lines read into components, without forgiving anything.

use super::Finding;

/// A component with its lines and parts.
#[derive(Debug, Default)]
pub(super) struct Component {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) properties: Vec<Property>,
    pub(super) parts: Vec<Component>,
}

/// A content line.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) line: usize,
    pub(super) name: String,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) value: String,
}

impl Component {
    /// Reads the one component of a text.
    pub(super) fn read(text: &str) -> Result<Self, Finding> {
        let mut open: Vec<Self> = Vec::new();
        let mut roots: Vec<Self> = Vec::new();
        for property in properties(text)? {
            match (property.name.as_str(), open.last_mut()) {
                ("BEGIN", _) => open.push(Self {
                    name: property.value,
                    line: property.line,
                    ..Self::default()
                }),
                ("END", Some(part)) if part.name == property.value => {
                    let part = open.pop().unwrap_or_default();
                    match open.last_mut() {
                        Some(whole) => whole.parts.push(part),
                        None => roots.push(part),
                    }
                }
                ("END", _) => {
                    let message = format!("END:{} closes nothing", property.value);
                    return Err(Finding::new("nesting", property.line, message));
                }
                (_, Some(part)) => part.properties.push(property),
                (_, None) => {
                    let message = "a line stands outside every component";
                    return Err(Finding::new("nesting", property.line, message));
                }
            }
        }
        if let Some(part) = open.last() {
            return Err(Finding::new(
                "nesting",
                part.line,
                format!("{} has no end", part.name),
            ));
        }
        if roots.len() == 1 && roots[0].name == "VCALENDAR" {
            return Ok(roots.remove(0));
        }
        Err(Finding::new(
            "one-calendar",
            1,
            "a file holds exactly one VCALENDAR",
        ))
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties
            .iter()
            .filter(move |property| property.name == name)
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.properties
            .iter()
            .find(|property| property.name == name)
            .map(|property| property.value.as_str())
    }

    pub(super) fn parts_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.parts.iter().filter(move |part| part.name == name)
    }
}

impl Property {
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Returns the content lines, unfolded, with the number of the line that each begins on.
fn properties(text: &str) -> Result<Vec<Property>, Finding> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.split_terminator("\r\n").enumerate() {
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some((_, whole))) => whole.push_str(rest),
            _ => lines.push((number + 1, line.to_owned())),
        }
    }
    lines
        .into_iter()
        .map(|(number, line)| property(number, &line))
        .collect()
}

fn property(line: usize, text: &str) -> Result<Property, Finding> {
    let malformed = |message: &str| Finding::new("content-line", line, message);
    let colon = outside_quotes(text, ':').next();
    let (head, value) = colon
        .map(|at| (&text[..at], &text[at + 1..]))
        .ok_or_else(|| malformed("the line has no colon"))?;
    let mut cuts: Vec<usize> = outside_quotes(head, ';').collect();
    cuts.push(head.len());
    let name = &head[..cuts[0]];
    if !is_name(name) {
        return Err(malformed(
            "names are upper-case letters, digits and hyphens",
        ));
    }
    let parameters = cuts
        .windows(2)
        .map(|cut| {
            let (key, value) = head[cut[0] + 1..cut[1]]
                .split_once('=')
                .filter(|(key, value)| is_name(key) && !value.is_empty())
                .ok_or_else(|| malformed("a parameter is NAME=value"))?;
            let bare = parameter_value(value).ok_or_else(|| {
                let message = format!("the value of {key} is not quoted as it must be");
                Finding::new("parameter-value", line, message)
            })?;
            Ok((key.to_owned(), bare.to_owned()))
        })
        .collect::<Result<_, _>>()?;
    Ok(Property {
        line,
        name: name.to_owned(),
        parameters,
        value: value.to_owned(),
    })
}

fn is_name(name: &str) -> bool {
    let legal = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(legal)
}

/// Returns where a character stands outside of quotes.
fn outside_quotes(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    let mut quoted = false;
    text.char_indices().filter_map(move |(at, character)| {
        quoted ^= character == '"';
        (character == wanted && !quoted).then_some(at)
    })
}

/// Returns a parameter's value without its quotes, or nothing where it breaks RFC 5545 §3.2 or the
/// circumflex escapes of RFC 6868.
fn parameter_value(value: &str) -> Option<&str> {
    let quoted = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let bare = quoted.unwrap_or(value);
    let escapes_are_known = bare
        .split('^')
        .skip(1)
        .all(|rest| rest.is_empty() || rest.starts_with(['n', '\'']));
    let closed = !bare.contains('"') && (quoted.is_some() || !bare.contains([',', ':', ';']));
    (closed && escapes_are_known).then_some(bare)
}
