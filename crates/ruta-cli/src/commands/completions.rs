//! `ruta completions`: what a shell needs to complete `ruta`.

use clap::Args;
use clap_complete::{Shell, generate};

use super::Context;
use crate::failure::Stop;
use crate::help;

/// The arguments of `ruta completions`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta completions bash > ~/.local/share/bash-completion/completions/ruta
  ruta completions zsh > ~/.zfunc/_ruta
  ruta completions fish > ~/.config/fish/completions/ruta.fish")]
pub(crate) struct Completions {
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Writes the script of the shell.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut command = help::command(context.console.texts());
        let mut script = Vec::new();
        generate(self.shell, &mut command, "ruta", &mut script);
        context.console.print(&String::from_utf8_lossy(&script))
    }
}
