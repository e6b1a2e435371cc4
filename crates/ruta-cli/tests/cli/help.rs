//! Help, completions and manual pages.

use crate::place::Place;

#[test]
fn the_help_of_ruta_names_every_command() {
    let place = Place::new();
    insta::assert_snapshot!("help_en", place.ruta(&["--help"]).fine());
}

#[test]
fn the_help_speaks_spanish_too() {
    let place = Place::spanish();
    insta::assert_snapshot!("help_es", place.ruta(&["--help"]).fine());
    insta::assert_snapshot!("help_plan_es", place.ruta(&["plan", "--help"]).fine());
}

#[test]
fn no_spanish_help_names_values_in_english() {
    let place = Place::spanish();
    let mut waiting = vec![String::new()];
    let mut seen = 0;
    while let Some(path) = waiting.pop() {
        let mut arguments: Vec<&str> = path.split_whitespace().collect();
        arguments.push("--help");
        let run = place.ruta(&arguments);
        let mut help = run.fine().lines();
        for english in [
            "OPTIONS", "COMMAND", "DATE", "FILE", "MINUTES", "NAME", "DIR", "FROM", "TIME",
        ] {
            let shown = ["<", "["].map(|open| format!("{open}{english}"));
            let found = shown.iter().find(|name| run.stdout.contains(*name));
            assert_eq!(found, None, "{}", run.stdout);
        }
        seen += 1;
        let below = help.by_ref().skip_while(|line| *line != "Órdenes:").skip(1);
        let below = below.take_while(|line| !line.is_empty());
        waiting.extend(
            below
                .filter_map(|line| line.split_whitespace().next())
                .map(|name| format!("{path} {name}")),
        );
    }
    assert!(seen > 30, "only {seen} helps");
}

#[test]
fn the_long_help_has_examples_and_the_short_help_has_none() {
    let place = Place::new();
    let long = place.ruta(&["availability", "set", "--help"]);
    insta::assert_snapshot!("help_availability_set", long.fine());
    let short = place.ruta(&["availability", "set", "-h"]);
    assert!(!short.fine().contains("Examples:"), "{}", short.stdout);
}

#[test]
fn every_command_with_arguments_shows_an_example() {
    let place = Place::new();
    let all = place.ruta(&["--help"]);
    let commands: Vec<&str> = all
        .fine()
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 15, "{commands:?}");
    for command in commands {
        let help = place.ruta(&[command, "--help"]);
        let group = help.fine().contains("<COMMAND>");
        assert!(
            group || help.stdout.contains(&format!("\n  ruta {command}")),
            "{}",
            help.stdout
        );
    }
}

#[test]
fn help_is_the_same_by_word_and_by_flag() {
    let place = Place::new();
    let (word, flag) = (
        place.ruta(&["help", "busy", "add"]),
        place.ruta(&["busy", "add", "--help"]),
    );
    assert_eq!(word.fine(), flag.fine());
    place
        .ruta(&["help", "busy", "ad"])
        .fails(2, "unknown-command");
}

#[test]
fn ruta_alone_shows_help_and_is_wrong_usage() {
    let run = Place::new().ruta(&[]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(
        run.stderr.contains("Usage: ruta [OPTIONS] <COMMAND>"),
        "{}",
        run.stderr
    );
}

#[test]
fn every_shell_gets_its_completions() {
    let place = Place::new();
    for (shell, mark) in [
        ("bash", "complete -F _ruta"),
        ("zsh", "#compdef ruta"),
        ("fish", "complete -c ruta"),
        ("elvish", "edit:completion:arg-completer[ruta]"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let script = place.ruta(&["completions", shell]);
        assert!(script.fine().contains(mark), "{shell}: {}", script.stdout);
        assert!(script.stdout.contains("availability"), "{shell}");
    }
    place
        .ruta(&["completions", "cmd"])
        .fails(2, "invalid-value");
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let place = Place::new();
    let page = place.ruta(&["man"]);
    assert!(page.fine().contains(".TH ruta 1"), "{}", page.stdout);
    let page = place.ruta(&["man", "availability", "set"]);
    assert!(
        page.fine().contains("Replaces the usual week"),
        "{}",
        page.stdout
    );
    place.ruta(&["man", "nothing"]).fails(2, "unknown-command");
}

#[test]
fn the_spanish_manual_has_spanish_headings() {
    let place = Place::spanish();
    for command in [&["man"][..], &["man", "backup"], &["man", "plan"]] {
        let page = place.ruta(command);
        let headings: Vec<&str> = page
            .fine()
            .lines()
            .filter_map(|line| line.strip_prefix(".SH "))
            .collect();
        assert_eq!(headings[..3], ["NOMBRE", "SINOPSIS", "DESCRIPCIÓN"]);
        assert!(headings.contains(&"EJEMPLOS"), "{headings:?}");
        for english in ["NAME", "OPTIONS", "EXTRA", "Órdenes"] {
            assert!(!headings.contains(&english), "{headings:?}");
        }
    }
}

#[test]
fn the_example_of_a_backup_looks_like_a_backup() {
    let place = Place::new();
    let help = place.ruta(&["backup", "restore", "--help"]);
    let made = place.ruta(&["backup", "--json"]).json();
    let example = format!(
        "ruta backup restore {}",
        made["id"].as_str().expect("an id")
    );
    assert!(help.fine().contains(&example), "{}", help.stdout);
}

#[test]
fn the_version_is_that_of_the_package() {
    let run = Place::new().ruta(&["--version"]);
    assert_eq!(
        run.fine(),
        concat!("ruta ", env!("CARGO_PKG_VERSION"), "\n")
    );
}
