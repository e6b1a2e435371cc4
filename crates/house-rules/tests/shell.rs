//! What the web side may call: one list in five places.

use std::collections::BTreeSet;

use house_rules::{sources, text};
use serde_json::Value;

/// Returns the names that stand between two marks, on every line that has both.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.match_indices(open)
        .filter_map(|(at, _)| text[at + open.len()..].split_once(close))
        .map(|(name, _)| name)
        .collect()
}

/// Returns the commands that the shell declares.
fn declared() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for source in sources("src-tauri/src", &["rs"]) {
        for part in source.text.split("#[tauri::command").skip(1) {
            let name = between(part, "fn ", "(")
                .first()
                .copied()
                .unwrap_or_default();
            names.insert(name.split('<').next().unwrap_or_default().to_owned());
        }
    }
    names
}

fn strings(names: Vec<&str>) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn every_command_is_registered_in_the_shell() {
    let main = text("src-tauri/src/main.rs");
    let handler = between(&main, "generate_handler![", "]").concat();
    let registered = handler
        .split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect::<BTreeSet<_>>();
    assert!(registered.len() > 20, "the list was not found");
    assert_eq!(registered, declared());
}

#[test]
fn every_command_is_closed_until_a_permission_opens_it() {
    let build = text("src-tauri/build.rs");
    let list = between(&build, "COMMANDS: &[&str] = &[", "]").concat();
    let listed = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(strings(listed), declared());
}

#[test]
fn the_one_window_may_call_the_commands_and_nothing_of_tauri() {
    let capability: Value =
        serde_json::from_str(&text("src-tauri/capabilities/main.json")).expect("JSON");
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    let wanted = declared()
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")))
        .collect();
    assert_eq!(allowed, wanted);
    assert_eq!(sources("src-tauri/capabilities", &["json"]).len(), 1);
}

#[test]
fn the_platform_of_the_ui_calls_each_command_and_no_other() {
    let mut called = BTreeSet::new();
    for source in sources("ui/src/platform", &["ts"]) {
        for part in source.text.split("invoke").skip(1) {
            // `invoke<Answer>("name", …)`, `invoke("name")`
            let Some((_, rest)) = part.split_once('(') else {
                continue;
            };
            let name = rest.trim_start().strip_prefix(['"', '\'']);
            let name = name.and_then(|name| name.split(['"', '\'']).next());
            called.extend(name.map(str::to_owned));
        }
    }
    assert_eq!(called, declared());
}

#[test]
fn the_page_runs_nothing_that_it_did_not_bring() {
    let config: Value = serde_json::from_str(&text("src-tauri/tauri.conf.json")).expect("JSON");
    let policy = &config["app"]["security"]["csp"];
    assert_eq!(policy["default-src"], "'none'");
    assert_eq!(policy["script-src"], "'self'");
    let all = policy.to_string();
    assert!(!all.contains("unsafe"), "{all}");
    assert_eq!(config["app"]["withGlobalTauri"], false);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
}
