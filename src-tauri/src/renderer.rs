//! The web view's renderer, where the graphics driver does not get along with it.

/// Starts the program anew without the DMA-BUF renderer where NVIDIA's driver is loaded.
///
/// With it the window stays blank there (bug 261874 of `WebKit`). Elsewhere it is the faster one and
/// stays; a learner who sets the variable is obeyed.
#[cfg(target_os = "linux")]
pub(crate) fn settle() {
    use std::os::unix::process::CommandExt;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    const NVIDIA: &str = "/proc/driver/nvidia/version";

    if std::env::var_os(VARIABLE).is_some() || !std::path::Path::new(NVIDIA).exists() {
        return;
    }
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    // The web view reads its own environment, which a running program may not change safely.
    // `exec` answers only where it failed; the window then opens as it is.
    let _ = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(VARIABLE, "1")
        .exec();
}

/// Does nothing: other systems bring other web views.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle() {}
