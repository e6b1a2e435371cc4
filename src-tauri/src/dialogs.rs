//! The system's file dialogs, called from here so that the web side never sees a path.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Asks where to save a file; nothing where the learner cancels.
pub(crate) fn save(
    app: &AppHandle,
    file_name: &str,
    kind: &str,
    endings: &[&str],
) -> Option<PathBuf> {
    if let Some(path) = named_by_a_test() {
        return Some(path);
    }
    let dialog = app
        .dialog()
        .file()
        .set_file_name(file_name)
        .add_filter(kind, endings);
    dialog.blocking_save_file().and_then(as_path)
}

/// Asks which file to open; nothing where the learner cancels.
pub(crate) fn open(app: &AppHandle, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    if let Some(path) = named_by_a_test() {
        return Some(path);
    }
    app.dialog()
        .file()
        .add_filter(kind, endings)
        .blocking_pick_file()
        .and_then(as_path)
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
