//! Reads the repository for the tests that hold the house's rules.
//!
//! The rules are in `tests/`, one file for each subject. Nothing else depends on this crate.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Folders that hold what machines made.
const MADE: &[&str] = &["target", "node_modules", "dist", "gen", ".git", "bindings"];

/// A file of the repository with its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its path from the root, with slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Returns the root of the repository.
///
/// # Panics
/// Where this crate does not stand two folders below it.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("this crate stands two folders below the root")
        .to_owned()
}

/// Returns the files below a folder with one of the endings, in order of path.
///
/// What machines made is left out; a folder that is not there has no files.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    collect(&root().join(folder), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| {
            let ending = path.extension().unwrap_or_default().to_string_lossy();
            endings.contains(&ending.as_ref())
        })
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            let path = path.strip_prefix(root()).ok()?.to_string_lossy();
            let path = path.replace('\\', "/");
            Some(Source { path, text })
        })
        .collect()
}

/// Returns the text of one file.
///
/// # Panics
/// Where it cannot be read.
pub fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path))
        .unwrap_or_else(|error| panic!("{path} cannot be read: {error}"))
}

/// Returns every line that breaks a rule, as `path:line: text`.
pub fn lines_with(sources: &[Source], breaks: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for (number, line) in (1..).zip(source.text.lines()) {
            if breaks(line) {
                found.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    found
}

/// Returns the workspace's packages as `cargo metadata` describes them.
///
/// # Panics
/// Where cargo does not answer.
pub fn packages() -> Vec<Value> {
    let answer = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs, since it runs this test");
    let answer: Value = serde_json::from_slice(&answer.stdout).expect("cargo answers in JSON");
    answer["packages"]
        .as_array()
        .expect("a list of packages")
        .clone()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !MADE.contains(&name.as_ref()) {
                collect(&path, paths);
            }
        } else {
            paths.push(path);
        }
    }
}
