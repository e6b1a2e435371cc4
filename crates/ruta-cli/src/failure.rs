//! How a command ends when it does not end well.

use std::io::{self, Write};
use std::panic;

use anstyle::{AnsiColor, Style};
use ruta_app::texts::Texts;
use ruta_app::wire::Language;
use serde_json::{Value, json};

/// Exit status: the input or the state does not allow it.
pub(crate) const REFUSED: u8 = 1;
/// Exit status: wrong usage.
pub(crate) const USAGE: u8 = 2;
/// Exit status: a bug of the program.
pub(crate) const BUG: u8 = 70;

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Something is wrong, and nobody has been told yet.
    Failed(Failure),
    /// Something is wrong, and the command has already shown it.
    Shown(u8),
    /// What was asked for is help, or nothing was asked for and help is due.
    Help {
        /// The text, with colours.
        text: String,
        /// The exit status.
        status: u8,
    },
    /// Nobody reads the output any more.
    BrokenPipe,
}

/// What is wrong, in the learner's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The exit status.
    pub(crate) status: u8,
    /// A kebab-case code that programs branch on.
    pub(crate) code: String,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do about it, one thing a line.
    pub(crate) hints: Vec<String>,
}

impl Failure {
    /// Returns a failure that the input or the state causes.
    pub(crate) fn refused(code: &str, message: String) -> Self {
        Self {
            status: REFUSED,
            code: code.to_owned(),
            message,
            hints: Vec::new(),
        }
    }

    /// Returns a failure of wrong usage.
    pub(crate) fn usage(code: &str, message: String) -> Self {
        Self {
            status: USAGE,
            ..Self::refused(code, message)
        }
    }

    /// Returns the failure with one more thing to do.
    pub(crate) fn hint(mut self, hint: String) -> Self {
        self.hints.push(hint);
        self
    }

    /// Returns `{code, message, hint}`, the hint null where there is none.
    pub(crate) fn data(&self) -> Value {
        let hint = (!self.hints.is_empty()).then(|| self.hints.join("\n"));
        json!({ "code": self.code, "message": self.message, "hint": hint })
    }

    /// Returns the failure as one line of JSON, `{"error":{code, message, hint}}`.
    pub(crate) fn to_json(&self) -> String {
        json!({ "error": self.data() }).to_string()
    }

    /// Writes `error[CODE]: message` and the hints to stderr.
    pub(crate) fn tell(&self) {
        let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let blue = Style::new().bold().fg_color(Some(AnsiColor::Blue.into()));
        let mut lines = vec![format!(
            "{red}error[{}]{red:#}: {}\n",
            self.code, self.message
        )];
        for hint in self.hints.iter().flat_map(|hint| hint.lines()) {
            lines.push(format!("{blue}hint{blue:#}: {hint}\n"));
        }
        // The command has failed already; where nobody reads, nobody can be told.
        let _ = anstream::stderr().write_all(lines.concat().as_bytes());
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Makes a panic, on whatever thread, end the program with a polite report and status 70.
pub(crate) fn report_bugs(language: Language, json: bool) {
    panic::set_hook(Box::new(move |info| {
        let failure = bug(&Texts::new(language), &info.to_string());
        failure.tell();
        if json {
            // As in `tell`.
            let _ = writeln!(io::stdout(), "{}", failure.to_json());
        }
        std::process::exit(i32::from(BUG));
    }));
}

/// Returns what to say of a panic.
fn bug(texts: &Texts, panic: &str) -> Failure {
    let what = panic.split_whitespace().collect::<Vec<_>>().join(" ");
    Failure {
        status: BUG,
        code: "bug".to_owned(),
        message: texts.format("bug", &[("what", what.into())]),
        hints: vec![texts.get("bug-hint")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bug_is_reported_on_one_line_with_a_way_on() {
        let failure = bug(&Texts::new(Language::En), "panicked at src/x.rs:1:2:\nno");
        assert_eq!(failure.status, 70);
        assert!(
            failure.message.contains("panicked at src/x.rs:1:2: no"),
            "{}",
            failure.message
        );
        assert!(!failure.message.contains('\n') && !failure.hints.is_empty());
    }

    #[test]
    fn a_failure_is_one_json_document_with_a_hint_or_null() {
        let failure = Failure::refused("no-plan", "There is no plan.".to_owned());
        assert_eq!(
            failure.to_json(),
            r#"{"error":{"code":"no-plan","hint":null,"message":"There is no plan."}}"#
        );
        let hinted = failure.hint("Make one.".to_owned());
        assert!(hinted.to_json().contains(r#""hint":"Make one.""#));
    }
}
