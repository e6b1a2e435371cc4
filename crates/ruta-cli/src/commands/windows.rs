//! Windows of wall time, between the core, the wire and what is written on the command line.

use ruta_app::wire::WindowView;
use ruta_core::time::ClockWindow;

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
