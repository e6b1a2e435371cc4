//! Where the data lives when nobody names a folder: the app and the command line share it.

use std::path::PathBuf;

/// Returns the folder of the data: `RUTA_DATA_DIR`, or `ruta` in the platform's data folder.
///
/// That is `$XDG_DATA_HOME` or `~/.local/share` on Linux (XDG Base Directory Specification),
/// `~/Library/Application Support` on macOS, `%APPDATA%` on Windows. `variable` reads one
/// variable of the environment. Nothing where the environment names no home.
pub fn data_dir(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let set = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(named) = set("RUTA_DATA_DIR") {
        return Some(named);
    }
    let platform = if cfg!(windows) {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        // The specification says that a relative path counts as not set.
        set("XDG_DATA_HOME")
            .filter(|path| path.is_absolute())
            .or_else(|| set("HOME").map(|home| home.join(".local/share")))
    };
    platform.map(|folder| folder.join("ruta"))
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    fn of(variables: &[(&str, &str)]) -> Option<String> {
        let folder = data_dir(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        });
        folder.map(|path| path.display().to_string())
    }

    #[test]
    fn a_named_folder_comes_before_the_platform_s() {
        let home = ("HOME", "/home/ana");
        assert_eq!(
            of(&[home, ("RUTA_DATA_DIR", "here")]).as_deref(),
            Some("here")
        );
        assert_eq!(
            of(&[home, ("XDG_DATA_HOME", "/data")]).as_deref(),
            Some("/data/ruta")
        );
        assert_eq!(
            of(&[home, ("XDG_DATA_HOME", "data")]).as_deref(),
            Some("/home/ana/.local/share/ruta")
        );
        assert_eq!(
            of(&[home, ("RUTA_DATA_DIR", "")]).as_deref(),
            Some("/home/ana/.local/share/ruta")
        );
        assert_eq!(of(&[]), None);
    }
}
