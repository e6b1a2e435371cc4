//! Who may depend on whom.

use std::collections::BTreeSet;

use house_rules::{Source, lines_with, packages, sources};
use serde_json::Value;

/// The crates of the house, each with those it may stand on.
const LAYERS: &[(&str, &[&str])] = &[
    ("ruta-core", &[]),
    ("ruta-calendar", &["ruta-core"]),
    ("ruta-caldav", &[]),
    ("ruta-feed", &[]),
    ("ruta-store", &["ruta-core"]),
    (
        "ruta-app",
        &[
            "ruta-caldav",
            "ruta-calendar",
            "ruta-core",
            "ruta-feed",
            "ruta-store",
        ],
    ),
    ("ruta-cli", &["ruta-app", "ruta-core"]),
    ("ruta-desktop", &["ruta-app"]),
    ("house-rules", &[]),
];

/// Network clients.
const NETWORK: &[&str] = &[
    "reqwest", "ureq", "hyper", "curl", "isahc", "libdav", "tokio", "http", "keyring",
];

/// Parts of servers.
const SERVERS: &[&str] = &["httparse", "tiny_http", "axum", "warp", "rouille"];

/// The crates that touch the network, each with the one thing it does there.
const DOORS: [&str; 2] = ["crates/ruta-caldav/", "crates/ruta-feed/"];

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
    let others = program(&DOORS);
    assert_eq!(
        lines_with(&others, |line| line.contains("std::net")),
        [""; 0]
    );
}

#[test]
fn only_the_feed_listens_and_on_this_computer_alone() {
    let who = who_needs(|need| SERVERS.contains(&need));
    assert_eq!(who, BTreeSet::from(["ruta-feed".to_owned()]));
    let listens = |line: &str| line.contains("TcpListener") || line.contains("UdpSocket");
    assert_eq!(lines_with(&program(&DOORS[1..]), listens), [""; 0]);
    let feed = sources("crates/ruta-feed/src", &["rs"]);
    let everywhere = |line: &str| line.contains("UNSPECIFIED") || line.contains("0.0.0.0");
    assert_eq!(lines_with(&feed, everywhere), [""; 0]);
    let binds = lines_with(&feed, |line| line.contains("::bind("));
    assert_eq!(binds.len(), 1, "{binds:?}");
    assert!(binds[0].contains("Ipv4Addr::LOCALHOST"), "{binds:?}");
}

/// Returns the sources of the program, those under some folders left out.
fn program(besides: &[&str]) -> Vec<Source> {
    let crates = sources("crates", &["rs"]).into_iter();
    crates
        .filter(|source| source.path.contains("/src/") && !source.path.contains("house-rules"))
        .filter(|source| !besides.iter().any(|folder| source.path.starts_with(folder)))
        .collect()
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
