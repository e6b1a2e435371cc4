//! A calendar file: its text, and how one state of it is told from another.

use std::fs::{self, File, Metadata};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Read};
use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::error::AppError;

/// One octet more than the reader takes, so that it can say that there are too many.
const MOST_OCTETS: u64 = 20_000_001;

/// Reads a file with its mark: size, time of change and a fingerprint of the text. What is no file
/// of its own, such as a pipe, has none.
pub(super) fn read(path: &Path) -> Result<(Vec<u8>, Option<String>), AppError> {
    let read = || -> io::Result<_> {
        let file = File::open(path)?;
        // Looked at before it is read: what changes in between looks changed the next time.
        let state = file.metadata()?;
        if state.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut bytes = Vec::new();
        file.take(MOST_OCTETS).read_to_end(&mut bytes)?;
        let mark = state
            .is_file()
            .then(|| format!("{} {:016x}", outside(&state), fingerprint(&bytes)));
        Ok((bytes, mark))
    };
    read().map_err(|error| not_read(path, &error))
}

/// Tells whether a file looks as it did when it had that mark, without reading it.
pub(super) fn looks_the_same(path: &Path, mark: &str) -> Result<bool, AppError> {
    let state = fs::metadata(path).map_err(|error| not_read(path, &error))?;
    Ok(mark.starts_with(&format!("{} ", outside(&state))))
}

/// Returns the path by which a file is found again from any folder; nothing where it cannot be
/// written down.
pub(super) fn lasting(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    path.to_str().map(ToOwned::to_owned)
}

fn outside(state: &Metadata) -> String {
    let changed = state
        .modified()
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |since| since.as_nanos());
    format!("{} {changed}", state.len())
}

fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

fn not_read(path: &Path, error: &io::Error) -> AppError {
    AppError::NotRead {
        path: path.to_owned(),
        kind: error.kind(),
        reason: error.to_string(),
    }
}
