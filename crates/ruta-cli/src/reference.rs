//! `docs/cli.md`: the reference of every command, made from the commands themselves.
//!
//! `UPDATE=1 cargo test -p ruta-cli reference` writes it anew.

use std::fmt::Write;
use std::path::Path;

use clap::{Arg, Command};
use ruta_app::texts::Texts;
use ruta_app::wire::Language;

use crate::help;

const PREFACE: &str = "\
<!-- Made from the commands by `UPDATE=1 cargo test -p ruta-cli reference`. -->

# The command line

`ruta` does on a terminal what the desktop app does in its window, on the same data.

Every command takes `--data-dir DIR` (the folder of the data, else `RUTA_DATA_DIR`), `--json`
(one JSON document on stdout, nothing else) and `--help`. Errors are lines on stderr,
`error[CODE]: message`, then `hint: …`; with `--json` they are
`{\"error\":{\"code\":…,\"message\":…,\"hint\":…}}` on stdout as well.

| exit status | means |
|---|---|
| 0 | done |
| 1 | the input or the state does not allow it: a file or windows that cannot be read, an id, a name or a zone that does not exist, a session that is over |
| 2 | wrong usage: an unknown command or option, something missing, or a date, a period or a number that cannot be read as one |
| 70 | a bug of Ruta |

| variable | means |
|---|---|
| `RUTA_DATA_DIR` | the folder of the data |
| `RUTA_LANG` | the language, `es` or `en`; else that of the system |
| `RUTA_NOW` | the clock, RFC 3339 with offset, for tests and scripts |
| `NO_COLOR` | no colours |

[solve.md](solve.md) describes what `ruta solve` reads and writes; all that is wrong in what it
reads is input, status 1.
";

/// Returns the reference in Markdown.
fn reference() -> String {
    let mut root = help::command(&Texts::new(Language::En));
    root.build();
    let mut text = PREFACE.to_owned();
    for command in root.get_subcommands_mut() {
        describe(command, 2, &mut text);
    }
    text
}

fn describe(command: &mut Command, depth: usize, text: &mut String) {
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").trim().to_owned();
    let about = command
        .get_long_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let name = command.get_bin_name().unwrap_or_default().to_owned();
    let _ = write!(
        text,
        "\n{} {name}\n\n{about}\n\n```text\n{usage}\n```\n",
        "#".repeat(depth)
    );
    let arguments: Vec<&Arg> = command
        .get_arguments()
        .filter(|argument| !["data_dir", "json", "help"].contains(&argument.get_id().as_str()))
        .collect();
    if !arguments.is_empty() {
        text.push_str("\n| argument | means |\n|---|---|\n");
    }
    for argument in arguments {
        let help = argument
            .get_help()
            .map(ToString::to_string)
            .unwrap_or_default();
        let _ = writeln!(
            text,
            "| `{}` | {} |",
            written(argument),
            help.replace('|', "\\|")
        );
    }
    if let Some(examples) = command.get_after_long_help().map(ToString::to_string) {
        let lines: Vec<&str> = examples.lines().skip(1).map(str::trim).collect();
        let _ = write!(text, "\n```sh\n{}\n```\n", lines.join("\n"));
    }
    for below in command.get_subcommands_mut() {
        describe(below, depth + 1, text);
    }
}

/// Returns an argument as it is written.
fn written(argument: &Arg) -> String {
    let values = argument.get_value_names().unwrap_or_default();
    let value = values.first().map(ToString::to_string).unwrap_or_default();
    match argument.get_long() {
        None => value,
        Some(long) if argument.get_action().takes_values() => format!("--{long} {value}"),
        Some(long) => format!("--{long}"),
    }
}

#[test]
fn the_reference_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/cli.md");
    let fresh = reference();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &fresh).expect("docs/cli.md can be written");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == fresh,
        "docs/cli.md is stale: run `UPDATE=1 cargo test -p ruta-cli reference`"
    );
}
