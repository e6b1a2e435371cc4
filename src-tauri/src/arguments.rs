//! What the command line of the window says.

use std::path::{Path, PathBuf};

/// What a start at login says, so that the window stays out of the way.
pub(crate) const AT_LOGIN: &str = "--at-login";

/// The words behind the program's name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The folder behind `--data-dir`.
    pub(crate) data_dir: Option<PathBuf>,
    /// The program was started at login.
    pub(crate) at_login: bool,
    /// A file to open, as a file manager hands it over.
    pub(crate) file: Option<PathBuf>,
}

impl Arguments {
    /// Reads a command line, the program's name first; a file is named from `folder`.
    pub(crate) fn read(words: impl IntoIterator<Item = String>, folder: &Path) -> Self {
        let mut read = Self::default();
        let mut words = words.into_iter().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--data-dir" => read.data_dir = words.next().map(PathBuf::from),
                AT_LOGIN => read.at_login = true,
                _ if word.starts_with('-') => {}
                _ => read.file = Some(folder.join(word)),
            }
        }
        read
    }

    /// Reads the command line of this process.
    pub(crate) fn own() -> Self {
        let words = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
        Self::read(words, &std::env::current_dir().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Arguments {
        let words = words.iter().map(|&word| word.to_owned());
        Arguments::read(words, Path::new("/home/ana"))
    }

    #[test]
    fn the_data_folder_is_the_word_after_its_flag() {
        let folder = |words| read(words).data_dir;
        assert_eq!(
            folder(&["ruta", "--data-dir", "d"]),
            Some(PathBuf::from("d"))
        );
        assert_eq!(folder(&["ruta", "--data-dir"]), None);
        assert_eq!(folder(&["ruta"]), None);
    }

    #[test]
    fn a_file_is_named_from_the_folder_of_who_opens_it() {
        let file = |words| read(words).file;
        let path = |name| Some(PathBuf::from(name));
        assert_eq!(file(&["ruta", "sql.json"]), path("/home/ana/sql.json"));
        assert_eq!(
            file(&["ruta", "--data-dir", "d", "/tmp/a.ics"]),
            path("/tmp/a.ics")
        );
        assert_eq!(file(&["ruta", AT_LOGIN, "--unknown"]), None);
    }

    #[test]
    fn a_start_at_login_says_so() {
        assert!(read(&["ruta", AT_LOGIN]).at_login);
        assert!(!read(&["ruta"]).at_login);
    }
}
