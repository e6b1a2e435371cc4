//! Asking for a password.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::commands::Context;
use crate::failure::{Failure, Stop};

/// Asks for the password of a user: on a terminal without showing it, else the first line of
/// stdin.
pub(super) fn ask(context: &Context<'_>, user: &str) -> Result<String, Stop> {
    let texts = context.texts();
    let typed = if io::stdin().is_terminal() {
        let question = texts.format("caldav-ask-password", &[("user", user.into())]);
        // Where the question cannot be shown, the answer cannot be typed either.
        let _ = write!(io::stderr(), "{question} ");
        rpassword::read_password()
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line).map(|_| line)
    };
    let password = typed.unwrap_or_default();
    let password = password.trim_end_matches(['\r', '\n']);
    if password.is_empty() {
        let missing = Failure::refused("caldav-no-password", texts.get("caldav-password-empty"));
        return Err(missing.hint(texts.get("caldav-password-empty-hint")).into());
    }
    Ok(password.to_owned())
}
