//! Files written whole or not at all.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Writes a file such that at every moment it holds all of the old or all of the new text.
///
/// The text goes to a temporary file in the same folder, is flushed to the disk and renamed. A
/// file that is there keeps who may read it; of a link its target is written. What is no file, a
/// device or a pipe, is written to and never replaced.
///
/// # Errors
/// The error of the first step that failed; the file is as it was and nothing is left beside it.
pub fn save(path: &Path, text: &str) -> io::Result<()> {
    let there = match fs::metadata(path) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    match there {
        Some(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Some(there) if there.is_file() => replace(&fs::canonicalize(path)?, text, Some(&there)),
        Some(_) => OpenOptions::new()
            .write(true)
            .open(path)?
            .write_all(text.as_bytes()),
        None => replace(path, text, None),
    }
}

fn replace(path: &Path, text: &str, old: Option<&Metadata>) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    let mut new = Builder::new();
    new.prefix(".ruta-");
    let mut file = create(&mut new, folder).map_err(|error| bare(&error))?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.write_all(text.as_bytes())
        .map_err(|error| bare(&error))?;
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Creates the temporary file with what the user's own mask leaves of the usual permissions, as
/// any program does; temporary files are private.
#[cfg(unix)]
fn create(new: &mut Builder<'_, '_>, folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    new.permissions(fs::Permissions::from_mode(0o666))
        .tempfile_in(folder)
}

#[cfg(not(unix))]
fn create(new: &mut Builder<'_, '_>, folder: &Path) -> io::Result<NamedTempFile> {
    new.tempfile_in(folder)
}

/// Returns the system's own error, without the name of the temporary file, which nobody asked for.
fn bare(error: &io::Error) -> io::Error {
    let inner = error
        .get_ref()
        .and_then(|outer| outer.source())
        .and_then(|inner| inner.downcast_ref::<io::Error>());
    let code = inner.unwrap_or(error).raw_os_error();
    code.map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}
