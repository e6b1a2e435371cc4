//! Who may depend on whom.

use std::collections::BTreeSet;

use house_rules::{lines_with, packages, sources};
use serde_json::Value;

/// The crates of the house, each with those it may stand on.
const LAYERS: &[(&str, &[&str])] = &[
    ("ruta-core", &[]),
    ("ruta-calendar", &["ruta-core"]),
    ("ruta-caldav", &[]),
    ("ruta-store", &["ruta-core"]),
    (
        "ruta-app",
        &["ruta-caldav", "ruta-calendar", "ruta-core", "ruta-store"],
    ),
    ("ruta-cli", &["ruta-app", "ruta-core"]),
    ("ruta-desktop", &["ruta-app"]),
    ("house-rules", &[]),
];

/// Network clients.
const NETWORK: &[&str] = &[
    "reqwest", "ureq", "hyper", "curl", "isahc", "libdav", "tokio", "http", "keyring",
];

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap_or_default()
}

/// Returns the names of what a package needs, tests of it left out.
fn needs(package: &Value) -> Vec<&str> {
    let all = package["dependencies"].as_array();
    all.into_iter()
        .flatten()
        .filter(|dependency| dependency["kind"].as_str() != Some("dev"))
        .map(name)
        .collect()
}

/// Returns the packages that need something whose name fits.
fn who_needs(fits: impl Fn(&str) -> bool) -> BTreeSet<String> {
    packages()
        .iter()
        .filter(|package| needs(package).into_iter().any(&fits))
        .map(|package| name(package).to_owned())
        .collect()
}

#[test]
fn each_crate_stands_only_on_those_below_it() {
    for package in packages() {
        let layer = LAYERS.iter().find(|(layer, _)| *layer == name(&package));
        let Some((_, below)) = layer else {
            panic!("{} has no place in the layers", name(&package));
        };
        for need in needs(&package) {
            let ours = LAYERS.iter().any(|(layer, _)| *layer == need);
            assert!(
                !ours || below.contains(&need),
                "{} needs {need}",
                name(&package)
            );
        }
    }
}

#[test]
fn only_the_store_knows_sqlite() {
    let who = who_needs(|need| need.starts_with("rusqlite") || need == "sqlx" || need == "diesel");
    assert_eq!(who, BTreeSet::from(["ruta-store".to_owned()]));
}

#[test]
fn nothing_but_the_shell_knows_tauri() {
    let mut who = who_needs(|need| need.starts_with("tauri"));
    who.remove("ruta-desktop");
    assert_eq!(who, BTreeSet::new());
}

#[test]
fn only_the_way_to_calendar_servers_opens_a_network_connection() {
    let who = who_needs(|need| NETWORK.contains(&need));
    assert_eq!(who, BTreeSet::from(["ruta-caldav".to_owned()]));
    let crates = sources("crates", &["rs"]);
    let program: Vec<_> = crates
        .into_iter()
        .filter(|source| source.path.contains("/src/") && !source.path.contains("house-rules"))
        .filter(|source| !source.path.starts_with("crates/ruta-caldav/"))
        .collect();
    assert_eq!(
        lines_with(&program, |line| line.contains("std::net")),
        [""; 0]
    );
}

#[test]
fn the_core_reads_no_clock_no_file_no_environment_and_no_random_source() {
    const DOORS: &[&str] = &[
        "std::env",
        "std::fs",
        "std::io::stdin",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "Zoned::now",
        "Timestamp::now",
        "new_v4",
        "getrandom",
        "rand::",
    ];
    let core = sources("crates/ruta-core/src", &["rs"]);
    assert!(core.len() > 10, "the core was not found");
    let found = lines_with(&core, |line| {
        !line.trim_start().starts_with("//") && DOORS.iter().any(|door| line.contains(door))
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_core_keeps_its_collections_in_order() {
    let core = sources("crates/ruta-core/src", &["rs"]);
    let found = lines_with(&core, |line| {
        !line.trim_start().starts_with("//")
            && (line.contains("HashMap") || line.contains("HashSet"))
    });
    assert_eq!(found, [""; 0]);
}
