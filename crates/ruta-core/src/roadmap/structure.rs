//! Fields, types and sizes, checked against the JSON Schema of the types.
//!
//! The schema is the one that authors get (`docs/roadmap.schema.json`), so that what an editor
//! marks and what the program reports are one thing. The keywords are those that the types
//! produce; JSON Schema 2020-12 gives their meaning.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value as Json};

use super::problem::ProblemKind;
use super::read::json_schema;
use super::tree::{Field, Node, Value};

/// The schema of a roadmap.
static SCHEMA: LazyLock<Json> = LazyLock::new(json_schema);

/// Reports what in a document is not as the types say, with the byte of each problem.
pub(super) fn check(root: &Node, report: &mut Vec<(usize, ProblemKind)>) {
    node(&SCHEMA, root, report);
}

fn node(schema: &Json, found: &Node, report: &mut Vec<(usize, ProblemKind)>) {
    let Some(schema) = resolved(schema) else {
        return;
    };
    if let Some(Json::Array(ways)) = schema.get("anyOf") {
        let fitting = ways
            .iter()
            .find(|way| resolved(way).is_some_and(|way| fits(way, &found.value)));
        match fitting {
            Some(way) => node(way, found, report),
            None => report.push((found.at, wrong_type(ways))),
        }
        return;
    }
    if !fits(schema, &found.value) {
        let expected = expected(schema);
        report.push((found.at, ProblemKind::WrongType { expected }));
        return;
    }
    match &found.value {
        Value::Object(fields) => object(schema, found.at, fields, report),
        Value::Array(nodes) => {
            if nodes.is_empty() && limit(schema, "minItems").is_some_and(|least| least > 0) {
                report.push((found.at, ProblemKind::EmptyList));
            }
            if let Some(of_items) = schema.get("items") {
                for element in nodes {
                    node(of_items, element, report);
                }
            }
        }
        Value::Text(text) => string(schema, found.at, text, report),
        Value::Number(digits) => number(schema, found.at, digits, report),
        Value::Null | Value::Bool => {}
    }
}

fn object(
    schema: &Map<String, Json>,
    at: usize,
    fields: &[Field],
    report: &mut Vec<(usize, ProblemKind)>,
) {
    let known = schema.get("properties").and_then(Json::as_object);
    let mut seen = BTreeSet::new();
    for field in fields {
        let name = || field.name.clone();
        if !seen.insert(&field.name) {
            report.push((field.at, ProblemKind::DuplicateField { field: name() }));
        }
        match known.and_then(|known| known.get(&field.name)) {
            Some(schema) => node(schema, &field.node, report),
            None => report.push((
                field.at,
                ProblemKind::UnknownField {
                    field: name(),
                    known: known.map_or_else(String::new, |known| {
                        known.keys().cloned().collect::<Vec<_>>().join(", ")
                    }),
                },
            )),
        }
    }
    let required = schema.get("required").and_then(Json::as_array);
    for name in required.into_iter().flatten().filter_map(Json::as_str) {
        if !seen.iter().any(|field| *field == name) {
            let field = name.to_owned();
            report.push((at, ProblemKind::MissingField { field }));
        }
    }
    if fields.is_empty() && limit(schema, "minProperties").is_some() {
        report.push((at, ProblemKind::EmptyText));
    }
}

fn string(
    schema: &Map<String, Json>,
    at: usize,
    text: &str,
    report: &mut Vec<(usize, ProblemKind)>,
) {
    if text.trim().is_empty() && limit(schema, "minLength").is_some() {
        report.push((at, ProblemKind::EmptyText));
    }
    let length = text.chars().count();
    match limit(schema, "maxLength") {
        // A long id is a bad id, which is reported once, with the id's other rules.
        Some(most) if length as u64 > most && !schema.contains_key("pattern") => {
            report.push((at, ProblemKind::LongText { length, most }));
        }
        _ => {}
    }
}

fn number(
    schema: &Map<String, Json>,
    at: usize,
    digits: &str,
    report: &mut Vec<(usize, ProblemKind)>,
) {
    let min = limit(schema, "minimum").unwrap_or(0);
    let max = limit(schema, "maximum").unwrap_or(u64::from(u32::MAX));
    // What is no `u64` is negative or beyond every limit.
    let inside = digits
        .parse::<u64>()
        .is_ok_and(|value| (min..=max).contains(&value));
    if !inside {
        let value = digits.chars().take(40).collect();
        report.push((at, ProblemKind::OutOfRange { value, min, max }));
    }
}

/// Follows a reference to the part of the schema that it names.
fn resolved(schema: &Json) -> Option<&Map<String, Json>> {
    let schema = schema.as_object()?;
    match schema.get("$ref").and_then(Json::as_str) {
        Some(reference) => SCHEMA
            .pointer(reference.strip_prefix('#')?)
            .and_then(Json::as_object),
        None => Some(schema),
    }
}

/// Tells whether a value is of a schema's type, whatever stands inside.
fn fits(schema: &Map<String, Json>, value: &Value) -> bool {
    if let Some(Json::Array(ways)) = schema.get("anyOf") {
        let mut ways = ways.iter().filter_map(resolved);
        return ways.any(|way| fits(way, value));
    }
    types(schema).any(|name| match value {
        Value::Null => name == "null",
        Value::Bool => name == "boolean",
        Value::Number(digits) => {
            let whole = digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-');
            name == "number" || (name == "integer" && whole)
        }
        Value::Text(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
    })
}

fn types(schema: &Map<String, Json>) -> impl Iterator<Item = &str> {
    let (one, many) = match schema.get("type") {
        Some(Json::String(name)) => (Some(name.as_str()), None),
        Some(Json::Array(names)) => (None, Some(names)),
        _ => (None, None),
    };
    let many = many.into_iter().flatten().filter_map(Json::as_str);
    one.into_iter().chain(many)
}

fn expected(schema: &Map<String, Json>) -> &'static str {
    match types(schema).next() {
        Some("string") => "string",
        Some("integer") => "integer",
        Some("boolean") => "boolean",
        Some("array") => "array",
        _ => "object",
    }
}

/// Says what should stand where nothing of a union fits: a text, or what may also be left out.
fn wrong_type(ways: &[Json]) -> ProblemKind {
    let mut ways = ways.iter().filter_map(resolved);
    let expected = match ways.next() {
        Some(_) if ways.any(|way| types(way).any(|name| name == "object")) => "text",
        Some(way) => expected(way),
        None => "object",
    };
    ProblemKind::WrongType { expected }
}

fn limit(schema: &Map<String, Json>, keyword: &str) -> Option<u64> {
    schema.get(keyword).and_then(Json::as_u64)
}
