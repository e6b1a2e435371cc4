//! `ruta help`: the long help of a command.

use clap::Args;

use super::Context;
use crate::failure::{Failure, Stop};
use crate::help;

/// The arguments of `ruta help`.
#[derive(Debug, Args)]
#[command(after_long_help = "  ruta help availability set")]
pub(crate) struct Help {
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

impl Help {
    /// Shows the help.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut command = find(context, &self.path)?;
        context
            .console
            .print(&command.render_long_help().ansi().to_string())
    }
}

/// Returns the command of a path such as `availability set`, its full name in its usage line.
pub(super) fn find(context: &Context<'_>, path: &[String]) -> Result<clap::Command, Stop> {
    let texts = context.console.texts();
    let mut command = help::command(texts);
    // Building gives every command its full name and the options of all commands.
    command.build();
    for name in path {
        let below = command.find_subcommand(name).cloned();
        command = below.ok_or_else(|| {
            let message = texts.format(
                "usage-unknown-command",
                &[("command", path.join(" ").into())],
            );
            let hint = texts.format("usage-see-help", &[("command", "ruta".into())]);
            Failure::usage("unknown-command", message).hint(hint)
        })?;
    }
    Ok(command)
}
