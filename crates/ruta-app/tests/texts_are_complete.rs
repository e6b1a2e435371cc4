//! The texts of the two languages say the same, and all that the program asks for is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use ruta_core::plan::UnplacedCode;
use ruta_core::replan::Policy;

/// The keys of a file, each with the values it takes.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// How the program looks a text up.
const CALLS: &[&str] = &[
    "texts.get(",
    "texts.format(",
    "texts().get(",
    "texts().format(",
];
/// How the texts look themselves up.
const OWN_CALLS: &[&str] = &["self.get(", "self.format("];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Returns the areas of a language with their keys; fails on a syntax error and on a text that
/// no comment explains.
fn areas(language: &str) -> BTreeMap<String, Keys> {
    let folder = root().join("locales").join(language);
    let mut areas = BTreeMap::new();
    for file in fs::read_dir(folder).expect("the folder of the language") {
        let path = file.expect("a file of the folder").path();
        let source = fs::read_to_string(&path).expect("a readable file");
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let resource = parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        let mut keys = Keys::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name.clone();
            assert!(
                message.comment.is_some(),
                "{language}/{name}: no comment says where `{key}` appears"
            );
            let mut values = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect(pattern, &mut values);
            }
            assert!(
                keys.insert(key.clone(), values).is_none(),
                "{language}/{name}: `{key}` stands twice"
            );
        }
        areas.insert(name, keys);
    }
    areas
}

/// Collects the names of the values in a pattern.
fn collect(pattern: &Pattern<String>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, values);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            values.insert(id.name.clone());
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_values() {
    assert_eq!(areas("es"), areas("en"));
}

#[test]
fn a_key_belongs_to_one_area_only() {
    let mut seen = BTreeMap::new();
    // The window's texts are a bundle of their own.
    for (area, keys) in areas("en").into_iter().filter(|(area, _)| area != "ui.ftl") {
        for key in keys.into_keys() {
            let other = seen.insert(key.clone(), area.clone());
            assert_eq!(other, None, "`{key}` stands in {area} too");
        }
    }
}

#[test]
fn every_key_that_the_program_names_is_there() {
    let keys: BTreeSet<String> = areas("en")
        .into_values()
        .flat_map(Keys::into_keys)
        .collect();
    let mut named = 0;
    for folder in ["crates", "src-tauri"] {
        for path in sources(&root().join(folder)) {
            let source = fs::read_to_string(&path).expect("a readable source");
            // What a test asks for on purpose stands behind this line.
            let program = source.split("#[cfg(test)]").next().unwrap_or_default();
            let own = path
                .parent()
                .is_some_and(|folder| folder.ends_with("texts"));
            let calls = if own { OWN_CALLS } else { CALLS };
            for key in named_keys(program, calls) {
                assert!(keys.contains(key), "{} asks for `{key}`", path.display());
                named += 1;
            }
        }
    }
    assert!(named > 5, "the search for keys found only {named}");
}

/// Every reason for which the planner leaves work without a place.
const UNPLACED: [UnplacedCode; 8] = [
    UnplacedCode::NoFreeTime,
    UnplacedCode::NoStretchLongEnough,
    UnplacedCode::RemainderTooShort,
    UnplacedCode::CapTooSmall,
    UnplacedCode::PinnedTooEarly,
    UnplacedCode::WaitsForUnplaced,
    UnplacedCode::NoTimeLeft,
    UnplacedCode::Cut,
];

/// Returns a reason's place among them; a new one does not compile until it has its own.
fn place(code: UnplacedCode) -> usize {
    match code {
        UnplacedCode::NoFreeTime => 0,
        UnplacedCode::NoStretchLongEnough => 1,
        UnplacedCode::RemainderTooShort => 2,
        UnplacedCode::CapTooSmall => 3,
        UnplacedCode::PinnedTooEarly => 4,
        UnplacedCode::WaitsForUnplaced => 5,
        UnplacedCode::NoTimeLeft => 6,
        UnplacedCode::Cut => 7,
    }
}

#[test]
fn every_reason_of_the_planner_has_its_sentence() {
    let keys = &areas("en")["planner.ftl"];
    for (number, code) in UNPLACED.into_iter().enumerate() {
        assert_eq!(place(code), number);
        let key = format!("unplaced-{}", code.code());
        assert!(keys.contains_key(&key), "{key}");
    }
    for policy in Policy::ALL {
        for part in ["title", "promise"] {
            let key = format!("policy-{}-{part}", policy.code());
            assert!(keys.contains_key(&key), "{key}");
        }
    }
}

/// Returns the Rust sources under the `src` folders of a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() && !path.ends_with("target") && !path.ends_with("tests") => {
                sources(&path)
            }
            Some(extension) if extension == "rs" => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// Returns the literal keys behind the calls that look a text up.
fn named_keys<'a>(source: &'a str, calls: &[&str]) -> Vec<&'a str> {
    let mut keys = Vec::new();
    for call in calls {
        for (at, _) in source.match_indices(call) {
            let rest = source[at + call.len()..].trim_start();
            if let Some((key, _)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                keys.push(key);
            }
        }
    }
    keys
}
