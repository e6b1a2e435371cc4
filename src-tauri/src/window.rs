//! The one window: how it looks before its page does, where it may go, when it shows.

use ruta_app::wire::Theme;
use tauri::plugin::TauriPlugin;
use tauri::webview::Color;
use tauri::{AppHandle, Manager, Runtime, Url};
use tauri_plugin_window_state::StateFlags;

/// The grounds of `tokens.css`, so that no frame flashes before the page paints.
const PAPER: Color = Color(250, 247, 240, 255);
const INK: Color = Color(27, 24, 21, 255);

/// Returns the plugin that keeps size and place; a hidden window stays hidden until it is ready.
pub(crate) fn remembered<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
        .build()
}

/// Returns the plugin that keeps the window on the program's own pages.
pub(crate) fn kept_home<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::<R>::new("kept-home")
        .on_navigation(|_, url| is_home(url))
        .build()
}

/// Tells whether an address is one of the program's own pages; Windows has no schemes of its own.
fn is_home(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// Opens the window as the configuration has it, hidden until its page stands.
///
/// Its title follows the page's, so that the running timer stands in the list of windows.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let windows = &app.config().app.windows;
    let Some(main) = windows.iter().find(|window| window.label == "main") else {
        return Ok(());
    };
    let builder = tauri::WebviewWindowBuilder::from_config(app, main)?;
    let titled = builder.on_document_title_changed(|window, title| {
        // An old title is no reason to stop.
        let _ = window.set_title(&title);
    });
    titled.build().map(drop)
}

/// Shows the pages so large.
pub(crate) fn zoom(app: &AppHandle, percent: u32) {
    if let Some(window) = app.get_webview_window("main") {
        // Pages of another size can be read too.
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Gives the window the learner's theme, and its ground while the page is not there yet.
pub(crate) fn dress(app: &AppHandle, theme: Theme) {
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    let named = match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    };
    // A window in the wrong colours is no reason not to open it.
    let _ = window.set_theme(named);
    let dark = named
        .or_else(|| window.theme().ok())
        .is_some_and(|theme| theme == tauri::Theme::Dark);
    let _ = window.set_background_color(Some(if dark { INK } else { PAPER }));
}

/// Shows the window in the list of windows alone, for a start that nobody is waiting for.
pub(crate) fn show_small(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.minimize();
        let _ = window.show();
    }
}

/// Shows the window and brings it to the front.
pub(crate) fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(address: &str) -> bool {
        is_home(&address.parse().expect("an address"))
    }

    #[test]
    fn the_window_goes_to_no_page_but_its_own() {
        assert!(home("tauri://localhost/index.html"));
        assert!(home("http://tauri.localhost/index.html"));
        assert!(!home("https://example.org/"));
        assert!(!home("file:///etc/passwd"));
        assert!(!home("http://tauri.localhost.example.org/"));
    }
}
