//! The system's file dialogs, called from here so that the web side never sees a path.

use std::path::PathBuf;

use ruta_app::texts::Texts;
use tauri::{AppHandle, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

use crate::desk::Desk;

/// What a dialog asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Asked {
    /// A roadmap to take.
    Roadmap,
    /// A calendar whose events are busy time.
    BusyCalendar,
    /// A calendar with the sessions as the learner changed them.
    TakeBack,
    /// The file that the calendar goes to.
    Export,
}

impl Asked {
    /// Returns the dialog's title, in the learner's language.
    fn title(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Roadmap => "desktop-pick-roadmap",
            Self::BusyCalendar => "desktop-pick-calendar",
            Self::TakeBack => "desktop-pick-take-back",
            Self::Export => "desktop-save-calendar",
        })
    }

    /// Returns what its files are called, in the learner's language.
    fn kind(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Roadmap => "desktop-kind-roadmap",
            Self::BusyCalendar | Self::TakeBack | Self::Export => "desktop-kind-calendar",
        })
    }

    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Roadmap => &["json", "md", "markdown", "ruta"],
            Self::BusyCalendar | Self::TakeBack | Self::Export => &["ics"],
        }
    }
}

/// Asks where to save a file; nothing where the learner cancels.
pub(crate) fn save(app: &AppHandle, desk: &Desk, asked: Asked, name: &str) -> Option<PathBuf> {
    named_by_a_test().or_else(|| {
        let dialog = dialog(app, desk, asked).set_file_name(name);
        dialog.blocking_save_file().and_then(as_path)
    })
}

/// Asks which file to open; nothing where the learner cancels.
pub(crate) fn open(app: &AppHandle, desk: &Desk, asked: Asked) -> Option<PathBuf> {
    named_by_a_test().or_else(|| {
        let dialog = dialog(app, desk, asked);
        dialog.blocking_pick_file().and_then(as_path)
    })
}

fn dialog(app: &AppHandle, desk: &Desk, asked: Asked) -> FileDialogBuilder<Wry> {
    let dialog = app.dialog().file();
    // Where the data folder could not be opened, the command says so after the dialog.
    match desk.run(|ruta| Ok((asked.title(ruta.texts()), asked.kind(ruta.texts())))) {
        Ok((title, kind)) => dialog.set_title(title).add_filter(kind, asked.endings()),
        Err(_) => dialog,
    }
}

fn as_path(file: FilePath) -> Option<PathBuf> {
    file.into_path().ok()
}

/// Returns the path that a test names instead of the dialog, which a driver cannot reach; only
/// under automation.
fn named_by_a_test() -> Option<PathBuf> {
    let automated = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    std::env::var_os("RUTA_DIALOG_PATH")
        .filter(|_| automated)
        .map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use ruta_app::wire::Language;

    use super::*;

    #[test]
    fn every_dialog_speaks_the_learners_language() {
        let [spanish, english] = [Language::Es, Language::En].map(Texts::new);
        for asked in [
            Asked::Roadmap,
            Asked::BusyCalendar,
            Asked::TakeBack,
            Asked::Export,
        ] {
            for words in [Asked::title, Asked::kind] {
                let said = [&spanish, &english].map(|texts| words(asked, texts));
                assert!(
                    said.iter().all(|text| !text.contains("desktop-")),
                    "{said:?}"
                );
                assert_ne!(said[0], said[1]);
            }
        }
    }
}
