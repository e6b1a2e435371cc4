//! The one window: how it looks before its page does, where it may go, when it shows.

use tauri::webview::Color;
use tauri::{AppHandle, Manager, Runtime, Theme};
use tauri_plugin_window_state::StateFlags;

/// The grounds of `tokens.css`, so that no frame flashes before the page paints.
const PAPER: Color = Color(250, 247, 240, 255);
const INK: Color = Color(27, 24, 21, 255);

/// Returns the plugin that keeps size and place; a hidden window stays hidden until it is ready.
pub(crate) fn remembered<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
        .build()
}

/// Gives the window the ground of the desktop's theme.
pub(crate) fn prepare(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let dark = window.theme().is_ok_and(|theme| theme == Theme::Dark);
        // A window without its ground is no reason not to open it.
        let _ = window.set_background_color(Some(if dark { INK } else { PAPER }));
    }
}

/// Shows the window and brings it to the front.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.show();
        let _ = window.set_focus();
    }
}
