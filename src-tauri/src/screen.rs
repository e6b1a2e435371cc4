//! Whether there is a screen to open a window on.

/// Returns what to tell where there is none; GTK would end the program with a backtrace.
#[cfg(target_os = "linux")]
pub(crate) fn missing() -> Option<&'static str> {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")).then_some(
        "error[no-screen]: there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
         hint: Start Ruta in a desktop session; on the command line there is `ruta --help`.\n",
    )
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn missing() -> Option<&'static str> {
    None
}
