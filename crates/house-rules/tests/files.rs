//! How files look, and that every door leads to the same tests.

use house_rules::{Source, lines_with, sources, text};

/// Beyond it a file is more than one idea.
const MOST_LINES: usize = 600;

fn written() -> Vec<Source> {
    let endings = &["rs", "ts", "js", "svelte", "css", "py"];
    ["crates", "src-tauri", "ui", "e2e", "scripts"]
        .iter()
        .flat_map(|folder| sources(folder, endings))
        .collect()
}

#[test]
fn a_file_is_one_idea() {
    let long = written()
        .into_iter()
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > MOST_LINES)
        .collect::<Vec<_>>();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn a_file_says_what_it_is_about() {
    const SAY_NOTHING: &[&str] = &[
        "util", "utils", "helper", "helpers", "common", "manager", "misc",
    ];
    let vague = written()
        .into_iter()
        .map(|source| source.path)
        .filter(|path| {
            path.split(['/', '.'])
                .any(|part| SAY_NOTHING.contains(&part))
        })
        .collect::<Vec<_>>();
    assert!(vague.is_empty(), "{vague:#?}");
}

#[test]
fn nothing_is_left_to_be_done_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME")];
    let found = lines_with(&written(), |line| {
        line.split(|letter: char| !letter.is_alphanumeric())
            .any(|word| marks.contains(&word))
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn ci_runs_the_tests_that_everybody_runs() {
    assert!(text(".ci/run").lines().any(|line| line == "exec make test"));
    assert!(text(".github/workflows/ci.yml").contains("- run: .ci/run"));
}
