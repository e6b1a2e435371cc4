//! The commands with their help in the learner's language.
//!
//! The texts are those of `cli.ftl`: `help-ruta-plan` says what `ruta plan` does,
//! `help-ruta-plan-more` says more, `help-ruta-plan--start` is its option `--start`, and
//! `value-date` the name of what it takes. Options of every command have the keys of `ruta` itself.

use clap::{Arg, ArgAction, Command, CommandFactory};
use ruta_app::texts::Texts;

use crate::arguments::Arguments;

/// The options that every command takes.
const EVERYWHERE: [&str; 4] = ["data_dir", "json", "help", "version"];

/// Behind a command's own options in its help.
const LAST: usize = 900;

/// Returns the whole command tree, ready to parse and to print help.
pub(crate) fn command(texts: &Texts) -> Command {
    let mut root = speak(Arguments::command(), "help-ruta", texts);
    // Only a built command knows its full name and the options of all commands.
    root.build();
    say_usage(&mut root, texts);
    root
}

/// Gives a command and all below it their usage lines; the parser knows the English ones alone.
fn say_usage(command: &mut Command, texts: &Texts) {
    let usage = command.render_usage().ansi().to_string();
    // Behind the word "Usage:", which has a text of its own.
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage);
    let options = texts.get("help-usage-options");
    let usage = usage.replace("[OPTIONS]", &options);
    *command = std::mem::take(command).override_usage(usage);
    for below in command.get_subcommands_mut() {
        say_usage(below, texts);
    }
}

/// Gives a command and all below it their texts.
fn speak(command: Command, key: &str, texts: &Texts) -> Command {
    let subcommands: Vec<String> = command
        .get_subcommands()
        .map(|below| below.get_name().to_owned())
        .collect();
    let examples = command.get_after_long_help().map(ToString::to_string);

    let about = texts.get(key);
    let more = format!("{key}-more");
    let long = if texts.has(&more) {
        format!("{about}\n\n{}", texts.get(&more))
    } else {
        about.clone()
    };
    let usage = texts.get("help-heading-usage");
    let mut command = command
        .about(about)
        .long_about(long)
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(texts.get("help-heading-commands"))
        .subcommand_value_name(texts.get("value-command"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(flag("help", 'h', ArgAction::Help));
    if command.get_version().is_some() {
        command = command
            .disable_version_flag(true)
            .arg(flag("version", 'V', ArgAction::Version));
    }
    if let Some(examples) = examples {
        let heading = texts.get("help-heading-examples");
        let lines: Vec<String> = examples
            .lines()
            .map(|line| format!("  {}", line.trim()))
            .collect();
        command = command.after_long_help(format!("{heading}\n{}", lines.join("\n")));
    }
    let arguments: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .collect();
    for id in arguments {
        command = command.mut_arg(&id, |argument| explain(argument, key, texts));
    }
    for name in subcommands {
        let below = format!("{key}-{name}");
        command = command.mut_subcommand(&name, |subcommand| speak(subcommand, &below, texts));
    }
    command
}

/// Gives an argument its text and its place under a heading.
fn explain(argument: Arg, key: &str, texts: &Texts) -> Arg {
    let id = argument.get_id().to_string();
    let owner = if EVERYWHERE.contains(&id.as_str()) {
        "help-ruta"
    } else {
        key
    };
    let heading = if argument.is_positional() {
        "help-heading-arguments"
    } else {
        "help-heading-options"
    };
    let takes_values = argument.get_action().takes_values();
    let argument = if EVERYWHERE.contains(&id.as_str()) {
        argument.display_order(LAST)
    } else {
        argument
    };
    let values: Vec<String> = argument
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| texts.get(&value_key(name)))
        .collect();
    let argument = if takes_values {
        argument.value_names(values)
    } else {
        argument
    };
    argument
        .help(texts.get(&format!("{owner}--{}", id.replace('_', "-"))))
        .help_heading(texts.get(heading))
        // The texts name the possible values, in sentences.
        .hide_possible_values(takes_values)
}

/// Returns the key of a value's name, `value-minutes-per-week` for `MINUTES_PER_WEEK`.
fn value_key(name: &str) -> String {
    let words: Vec<String> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    format!("value-{}", words.join("-"))
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).short(short).long(name).action(action)
}

#[cfg(test)]
mod tests {
    use ruta_app::wire::Language::{En, Es};

    use super::*;

    /// Collects every text of a command and of all below it.
    fn texts_of(command: &Command, found: &mut Vec<String>) {
        found.extend(command.get_about().map(ToString::to_string));
        found.extend(command.get_arguments().map(|argument| {
            argument
                .get_help()
                .map_or_else(|| argument.get_id().to_string(), ToString::to_string)
        }));
        for below in command.get_subcommands() {
            texts_of(below, found);
        }
    }

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        for language in [Es, En] {
            let mut found = Vec::new();
            texts_of(&command(&Texts::new(language)), &mut found);
            let unexplained: Vec<_> = found.iter().filter(|text| !text.contains(' ')).collect();
            assert!(unexplained.is_empty(), "{language:?}: {unexplained:?}");
            assert!(found.len() > 60, "only {} texts", found.len());
        }
    }

    #[test]
    fn the_command_tree_holds_together() {
        command(&Texts::new(En)).debug_assert();
    }
}
