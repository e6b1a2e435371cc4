//! JSON as a tree in which every value and every key knows its place.

use jsonc_parser::ast::Value as Ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::problem::{Problem, ProblemKind};

/// A JSON value with its place.
#[derive(Debug)]
pub(super) struct Node {
    /// The byte at which it starts.
    pub(super) at: usize,
    /// What it is.
    pub(super) value: Value,
}

/// What a JSON value is.
#[derive(Debug)]
pub(super) enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number, as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Node>),
    /// An object; its keys in order, repeated ones too.
    Object(Vec<Field>),
}

/// A key of an object with its value.
#[derive(Debug)]
pub(super) struct Field {
    /// The byte at which the key starts.
    pub(super) at: usize,
    /// The key.
    pub(super) name: String,
    /// The value.
    pub(super) node: Node,
}

/// Lines of a text, to turn bytes into places for people.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// The characters before every [`STRIDE`]th byte, so that a place deep in a file of one line,
    /// with very many problems, is not counted from the start each time.
    counted: Vec<usize>,
}

/// How many bytes lie between two counts of characters.
const STRIDE: usize = 1024;

impl Node {
    /// Returns the value of a key; of a repeated key the first.
    pub(super) fn get(&self, name: &str) -> Option<&Node> {
        let Value::Object(fields) = &self.value else {
            return None;
        };
        fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| &field.node)
    }

    /// Returns the elements of the array at a key; none where it is missing or no array.
    pub(super) fn list(&self, name: &str) -> &[Node] {
        match self.get(name).map(|node| &node.value) {
            Some(Value::Array(nodes)) => nodes,
            _ => &[],
        }
    }

    /// Returns the string, if it is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the string at a key.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Node::text)
    }

    /// Returns the whole number at a key, where it fits.
    pub(super) fn number_of(&self, name: &str) -> Option<u32> {
        match &self.get(name)?.value {
            Value::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub(super) fn of(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0)
            .chain(breaks.map(|(at, _)| at + 1))
            .collect();
        let counted = text
            .as_bytes()
            .chunks(STRIDE)
            .scan(0, |before, chunk| {
                Some(std::mem::replace(before, *before + characters(chunk)))
            })
            .collect();
        Self {
            text,
            starts,
            counted,
        }
    }

    /// Returns the line and the column of a byte, both from 1; columns count characters.
    pub(super) fn place(&self, at: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let start = self.starts[line - 1];
        let column = self.characters_before(at) - self.characters_before(start) + 1;
        (line as u32, column as u32)
    }

    fn characters_before(&self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let at = at.min(bytes.len());
        let (counted, from) = match self.counted.get(at / STRIDE) {
            Some(counted) => (*counted, at / STRIDE * STRIDE),
            None => (0, 0),
        };
        counted + characters(&bytes[from..at])
    }

    /// Returns the byte of a line and a column that count as `serde_json` does: from 1, in bytes.
    fn byte(&self, line: usize, column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let mut at = start.unwrap_or(self.text.len()) + column.saturating_sub(1);
        at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// Counts the characters that start in a piece of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    let starts = |byte: &&u8| (**byte & 0b1100_0000) != 0b1000_0000;
    bytes.iter().filter(starts).count()
}

/// Reads strict JSON (RFC 8259) into a tree.
///
/// # Errors
/// The first place at which it is no JSON.
pub(super) fn parse(text: &str, lines: &Lines<'_>) -> Result<Node, Problem> {
    // The located parser is made for JSON with comments; what is JSON and what is not is
    // `serde_json`'s word, its limit on depth included.
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        let at = lines.byte(error.line(), error.column());
        return Err(broken(text, lines, at, error.is_eof()));
    }
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = parse_to_ast(text, &CollectOptions::default(), &options)
        .map_err(|error| broken(text, lines, error.range().start, false))?;
    let value = parsed
        .value
        .ok_or_else(|| broken(text, lines, text.len(), true))?;
    Ok(node(value))
}

fn broken(text: &str, lines: &Lines<'_>, at: usize, at_end: bool) -> Problem {
    let found = text.get(at..).and_then(|rest| rest.chars().next());
    match found {
        Some(found) if !at_end => {
            let found = if found.is_control() {
                format!("U+{:04X}", u32::from(found))
            } else {
                found.to_string()
            };
            Problem::at(lines.place(at), ProblemKind::Syntax { found })
        }
        _ => Problem::at(lines.place(text.len()), ProblemKind::UnexpectedEnd),
    }
}

fn node(ast: Ast<'_>) -> Node {
    let at = ast.start();
    let value = match ast {
        Ast::NullKeyword(_) => Value::Null,
        Ast::BooleanLit(_) => Value::Bool,
        Ast::NumberLit(number) => Value::Number(number.value.to_owned()),
        Ast::StringLit(string) => Value::Text(string.value.into_owned()),
        Ast::Array(array) => Value::Array(array.elements.into_iter().map(node).collect()),
        Ast::Object(object) => Value::Object(
            object
                .properties
                .into_iter()
                .map(|property| Field {
                    at: property.range.start,
                    name: property.name.into_string(),
                    node: node(property.value),
                })
                .collect(),
        ),
    };
    Node { at, value }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_place_is_where_counting_from_the_start_comes_to(
            text in "[a-zñ→🐍\n]{0,3000}|[a→]{1000,3000}",
        ) {
            let lines = Lines::of(&text);
            let (mut line, mut column) = (1, 1);
            for (at, letter) in text.char_indices() {
                prop_assert_eq!(lines.place(at), (line, column));
                (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            prop_assert_eq!(lines.place(text.len()), (line, column));
        }
    }
}
