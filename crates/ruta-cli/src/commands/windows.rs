//! Windows of wall time, between the core, the wire and what is written on the command line.

use ruta_app::wire::WindowView;
use ruta_core::time::{ClockWindow, WindowError};

use super::Context;
use crate::failure::Failure;

/// Returns a window as the use cases take it.
pub(super) fn view(window: ClockWindow) -> WindowView {
    WindowView {
        start: window.start(),
        end: window.end(),
    }
}

/// Returns a window as it is written, `19:00-21:00`.
pub(super) fn written(window: WindowView) -> String {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    format!("{}-{}", clock(window.start), clock(window.end))
}

/// Returns why a window cannot be read, in the learner's language.
pub(super) fn refused_window(context: &Context<'_>, error: &WindowError) -> Failure {
    let (key, text) = match error {
        WindowError::NotAWindow(text) => ("window-shape", text),
        WindowError::EndsBeforeStart(text) => ("window-backwards", text),
        WindowError::NotADay(text) => ("window-day", text),
        WindowError::NoWindow(text) => ("window-missing", text),
    };
    let texts = context.texts();
    Failure::refused(
        "bad-window",
        texts.format(key, &[("text", text.as_str().into())]),
    )
    .hint(texts.get("window-hint"))
}
