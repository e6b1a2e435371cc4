//! `ruta man`: manual pages.

use clap::Args;
use clap_mangen::Man as Page;
use ruta_app::texts::Texts;

use super::{Context, help::find};
use crate::failure::Stop;

/// The arguments of `ruta man`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta man > ruta.1
  ruta man plan | man -l -")]
pub(crate) struct Man {
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

impl Man {
    /// Writes the page in roff.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let command = find(context, &self.path)?;
        let mut roff = Vec::new();
        Page::new(command)
            .render(&mut roff)
            .map_err(|error| context.console.write_failed(&error))?;
        let page = String::from_utf8_lossy(&roff);
        context.console.print(&in_language(&page, context.texts()))
    }
}

/// Returns a page with its section headings in the learner's language, as manual pages write them.
fn in_language(page: &str, texts: &Texts) -> String {
    let examples = texts.get("help-heading-examples");
    let mut translated = String::with_capacity(page.len());
    // The examples bring a heading of their own, which is the section's here.
    for line in page.lines().filter(|line| *line != examples) {
        match line.strip_prefix(".SH ") {
            Some(heading) => {
                let heading = match heading {
                    "NAME" => texts.get("man-name"),
                    "SYNOPSIS" => texts.get("man-synopsis"),
                    "DESCRIPTION" => texts.get("man-description"),
                    "EXTRA" => examples.trim_end_matches(':').to_owned(),
                    "VERSION" => texts.get("man-version"),
                    other => other.to_owned(),
                };
                translated.push_str(".SH ");
                translated.push_str(&heading.to_uppercase());
            }
            None => translated.push_str(line),
        }
        translated.push('\n');
    }
    translated
}
