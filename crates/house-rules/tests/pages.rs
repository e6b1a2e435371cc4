//! What may stand in the pages of the window.

use house_rules::{Source, lines_with, sources, text};

fn pages(endings: &[&str]) -> Vec<Source> {
    let mut all = sources("ui/src", endings);
    all.extend(sources("ui", &["html"]));
    assert!(all.len() > 10, "the pages were not found");
    all
}

#[test]
fn only_the_platform_knows_tauri() {
    let found = lines_with(&pages(&["ts", "svelte"]), |line| {
        line.contains("@tauri-apps/")
    });
    let strangers = found
        .iter()
        .filter(|line| !line.starts_with("ui/src/platform/"))
        .collect::<Vec<_>>();
    assert!(strangers.is_empty(), "{strangers:#?}");
    let manifest = text("ui/package.json");
    assert!(
        !manifest.contains("@tauri-apps/plugin-"),
        "plugins are called from Rust"
    );
}

#[test]
fn a_colour_stands_in_the_tokens_and_nowhere_else() {
    let mut sources = pages(&["css", "svelte", "ts"]);
    sources.retain(|source| source.path != "ui/src/styles/tokens.css");
    let found = lines_with(&sources, names_a_colour);
    assert!(found.is_empty(), "{found:#?}");
}

/// Tells whether a line holds a hex colour or a colour function.
fn names_a_colour(line: &str) -> bool {
    let code = line.trim_start();
    if code.starts_with("//") || code.starts_with('*') || code.starts_with("/*") {
        return false;
    }
    let function = ["rgb(", "rgba(", "hsl(", "hsla(", "oklch(", "oklab(", "hwb("]
        .iter()
        .any(|function| code.contains(function));
    function
        || code
            .match_indices('#')
            .any(|(at, _)| is_hex_colour(&code[at + 1..]))
}

fn is_hex_colour(rest: &str) -> bool {
    let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
    let ends = !rest[digits..].starts_with(|next: char| next.is_alphanumeric() || next == '-');
    ends && matches!(digits, 3 | 4 | 6 | 8)
}

#[test]
fn the_search_for_colours_finds_them() {
    assert!(names_a_colour("color: #fff;"));
    assert!(names_a_colour("  background: oklch(0.5 0.1 20);"));
    assert!(!names_a_colour("color: var(--ink);"));
    assert!(!names_a_colour("{#each rows as row}"));
    assert!(!names_a_colour("document.querySelector('#app')"));
}

#[test]
fn no_page_takes_markup_from_data_or_carries_a_style_attribute() {
    let found = lines_with(&pages(&["svelte"]), |line| {
        line.contains("{@html") || line.contains(" style=\"") || line.contains(" style={")
    });
    assert!(found.is_empty(), "{found:#?}");
}
