//! Files with something wrong: every problem, each in its place.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use ruta_core::roadmap::{self, Format, Problem};

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/roadmap/cases");
    let files = fs::read_dir(folder).expect("the folder of cases");
    let mut cases: Vec<PathBuf> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "txt"))
        .collect();
    cases.sort();
    cases
}

/// Reads a case by what its name says it is.
fn found(path: &Path) -> Vec<Problem> {
    let text = fs::read_to_string(path).expect("a readable case");
    let format = Format::of(&path.display().to_string(), &text);
    format.read(&text).expect_err("a case has a problem")
}

/// Returns the problems of a case, one a line: `line:column code`.
fn problems(path: &Path) -> String {
    let found = found(path);
    let mut lines = String::new();
    for problem in found {
        writeln!(
            lines,
            "{}:{} {}",
            problem.line,
            problem.column,
            problem.code()
        )
        .expect("a string takes all");
    }
    lines
}

/// Each `cases/NAME.json` and `.md` has its problems beside it in `NAME.txt`; `UPDATE=1` writes those files.
#[test]
fn every_problem_is_found_where_it_stands() {
    let cases = cases();
    assert!(cases.len() >= 18);
    for path in cases {
        if std::env::var_os("UPDATE").is_some() {
            fs::write(path.with_extension("txt"), problems(&path)).expect("a writable case");
        }
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        assert_eq!(problems(&path), expected, "{}", path.display());
    }
}

#[test]
fn each_message_says_its_values() {
    for path in cases() {
        for problem in found(&path) {
            let message = problem.message();
            for (name, value) in problem.parameters() {
                assert!(message.contains(&value), "{name} in: {message}");
            }
        }
    }
}

/// A code that is never seen in a case has no test.
#[test]
fn every_code_has_words_in_both_languages_and_a_case() {
    let mut seen = BTreeSet::new();
    for path in cases() {
        let found = found(&path);
        seen.extend(found.iter().map(|problem| {
            let names: Vec<&str> = problem.parameters().iter().map(|(name, _)| *name).collect();
            (problem.code(), names)
        }));
    }
    for texts in [
        include_str!("../../../locales/en/roadmap.ftl"),
        include_str!("../../../locales/es/roadmap.ftl"),
    ] {
        let keys: BTreeSet<&str> = texts
            .lines()
            .filter_map(|line| line.strip_prefix("roadmap-problem-")?.split_once(" ="))
            .map(|(code, _)| code)
            .collect();
        let codes: BTreeSet<&str> = seen.iter().map(|(code, _)| *code).collect();
        assert_eq!(keys, codes);
        for (code, names) in &seen {
            let from = texts
                .split_once(&format!("roadmap-problem-{code} ="))
                .map(|(_, rest)| rest.split("\n\n").next().unwrap_or_default());
            for name in names {
                assert!(
                    from.is_some_and(|text| text.contains(&format!("${name} "))),
                    "{code}: {name}"
                );
            }
        }
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let text = format!("\u{feff}{}", roadmap::SHIPPED_JSON.replace('\n', "\r\n"));
    assert_eq!(roadmap::read(&text), Ok(roadmap::shipped()));
    let broken = text.replace("\"format\": 1", "\"format\": 9");
    let found = roadmap::read(&broken).expect_err("an unknown format");
    assert_eq!((found[0].line, found[0].column), (3, 13));
}

#[test]
fn a_long_chain_of_waiting_is_read() {
    let item = |number: usize| format!(r#"{{ "id": "i{number}", "title": "I" }}"#);
    let items: Vec<String> = (0..20_000).map(item).collect();
    let text = format!(
        r#"{{ "format": 1, "id": "x", "title": "X", "levels": [{{ "id": "l", "title": "L",
        "hours": {{ "min": 5000, "max": 6000 }}, "months": {{ "min": 1, "max": 2 }},
        "topics": [{{ "id": "t", "title": "T", "items": [{}] }}] }}] }}"#,
        items.join(",")
    );
    let read = roadmap::read(&text).expect("a sound roadmap");
    assert_eq!(roadmap::tasks(&read, &BTreeMap::new()).len(), 20_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = roadmap::read(&text);
    }

    #[test]
    fn no_json_like_text_makes_the_reader_panic(text in r#"[\[\]{}:,"0-9a-z\\ .\-\n]{0,200}"#) {
        let found = roadmap::read(&text).expect_err("no roadmap");
        prop_assert!(!found.is_empty());
    }

    /// A piece of the shipped file is cut out, doubled, or written over by another piece.
    #[test]
    fn no_change_of_the_shipped_file_makes_the_reader_panic(
        from in 0usize..25_000,
        length in 0usize..200,
        by in 0usize..25_000,
        kept in any::<bool>(),
    ) {
        let letters: Vec<char> = roadmap::SHIPPED_JSON.chars().collect();
        let from = from.min(letters.len());
        let to = (from + length).min(letters.len());
        let by = by.min(letters.len());
        let piece = &letters[by..(by + length).min(letters.len())];
        let rest = if kept { &letters[from..] } else { &letters[to..] };
        let text: String = letters[..from].iter().chain(piece).chain(rest).collect();
        if let Err(found) = roadmap::read(&text) {
            prop_assert!(!found.is_empty());
            let places: Vec<_> = found.iter().map(|problem| (problem.line, problem.column)).collect();
            prop_assert!(places.is_sorted());
            let lines = text.split('\n').count();
            for (line, column) in places {
                prop_assert!((1..=lines).contains(&(line as usize)));
                let in_line = text.split('\n').nth(line as usize - 1).unwrap_or_default();
                prop_assert!((1..=in_line.chars().count() + 1).contains(&(column as usize)));
            }
        }
    }
}
