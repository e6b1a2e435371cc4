//! The JSON Schema in docs/ is that of the types, and the guide's example is a roadmap.

use std::path::{Path, PathBuf};
use std::{env, fs};

use ruta_core::roadmap;

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// `UPDATE=1 cargo test -p ruta-core --test roadmap_schema` writes the file anew.
#[test]
fn the_schema_is_that_of_the_types() {
    let path = docs().join("roadmap.schema.json");
    let mut schema =
        serde_json::to_string_pretty(&roadmap::json_schema()).expect("a schema is JSON");
    schema.push('\n');
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &schema).expect("a writable schema");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored.replace("\r\n", "\n") == schema,
        "{} is stale; run `UPDATE=1 cargo test -p ruta-core --test roadmap_schema`",
        path.display()
    );
}

#[test]
fn the_example_of_the_guide_is_a_roadmap() {
    let guide = fs::read_to_string(docs().join("roadmap-format.md")).expect("the guide");
    let examples: Vec<&str> = guide
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    let [example] = examples[..] else {
        panic!("{} examples", examples.len());
    };
    let read = roadmap::read(example).expect("a sound roadmap");

    // What the guide says of it.
    let tasks = roadmap::tasks(&read, &std::collections::BTreeMap::new());
    let outline: Vec<(&str, u32, u32)> = tasks
        .iter()
        .map(|task| (task.id.as_str(), task.minutes.min, task.minutes.max))
        .collect();
    for (id, min, max) in &outline {
        let row = format!("| `{id}` | {min} | {max} |");
        assert!(guide.contains(&row), "the guide lacks: {row}");
    }
    let mentioned: Vec<usize> = outline
        .iter()
        .map(|(id, ..)| guide.find(&format!("| `{id}` |")).expect("a row"))
        .collect();
    assert!(
        mentioned.is_sorted(),
        "the rows stand in the order to learn"
    );
}

#[test]
fn every_field_of_the_schema_is_explained() {
    let schema = roadmap::json_schema();
    let definitions = schema["$defs"].as_object().expect("definitions");
    let objects = definitions.values().chain([&schema]);
    let mut fields = 0;
    let guide = fs::read_to_string(docs().join("roadmap-format.md")).expect("the guide");
    for properties in objects.filter_map(|object| object["properties"].as_object()) {
        for (name, property) in properties {
            assert!(property["description"].is_string(), "{name}");
            assert!(
                guide.contains(&format!("`{name}`")),
                "the guide lacks {name}"
            );
            fields += 1;
        }
    }
    assert!(fields > 40);
}
