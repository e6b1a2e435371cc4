//! What the operating system refuses, in words.

use std::io::ErrorKind;

use super::Texts;

impl Texts {
    /// Returns why a file or a folder cannot be used, in the learner's language; what is rare stays
    /// in the system's own words.
    pub fn system_reason(&self, kind: ErrorKind, own_words: &str) -> String {
        let key = match kind {
            ErrorKind::NotFound => "system-not-found",
            ErrorKind::PermissionDenied => "system-permission-denied",
            ErrorKind::AlreadyExists => "system-already-exists",
            ErrorKind::IsADirectory => "system-is-a-folder",
            ErrorKind::NotADirectory => "system-not-a-folder",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "system-storage-full",
            ErrorKind::ReadOnlyFilesystem => "system-read-only-disk",
            ErrorKind::InvalidFilename => "system-invalid-name",
            _ => return own_words.to_owned(),
        };
        self.get(key)
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::wire::Language::{En, Es};

    #[test]
    fn what_is_frequent_is_said_in_the_learner_s_language() {
        let missing = io::Error::from_raw_os_error(2);
        let say = |language, error: &io::Error| {
            Texts::new(language).system_reason(error.kind(), &error.to_string())
        };
        assert_eq!(say(Es, &missing), "no existe");
        assert_eq!(say(En, &missing), "it does not exist");
        assert_eq!(say(Es, &io::Error::other("odd")), "odd");
    }
}
