//! Files written whole or not at all.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

/// A file that could not be written.
#[derive(Debug)]
pub struct NotSaved {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

/// Writes several files: each as [`save`] does, and none before all texts are on the disk.
///
/// # Errors
/// [`NotSaved`] of the first file that failed. Where a file cannot be made at all nothing is
/// changed; where one cannot be put in its place, those put before it stay if they were there
/// already and go if they were not.
pub fn save_all(files: &[(&Path, &str)]) -> Result<(), NotSaved> {
    if let [(path, text)] = files {
        return save(path, text).map_err(|error| NotSaved::of(path, error));
    }
    let mut ready = Vec::new();
    for (path, text) in files {
        ready.push(prepare(path, text).map_err(|error| NotSaved::of(path, error))?);
    }
    let mut new: Vec<PathBuf> = Vec::new();
    for ((file, target, was_there), (path, _)) in ready.into_iter().zip(files) {
        if let Err(error) = file.persist(&target) {
            for path in new {
                let _ = fs::remove_file(path);
            }
            return Err(NotSaved::of(path, error.error));
        }
        if !was_there {
            new.push(target);
        }
    }
    Ok(())
}

impl NotSaved {
    fn of(path: &Path, error: io::Error) -> Self {
        Self {
            path: path.to_owned(),
            error,
        }
    }
}

/// Writes a text beside the file that it is for; answers with that file and whether it is there.
fn prepare(path: &Path, text: &str) -> io::Result<(NamedTempFile, PathBuf, bool)> {
    match fs::metadata(path) {
        Ok(there) if there.is_file() => {
            let target = fs::canonicalize(path)?;
            Ok((write_beside(&target, text, Some(&there))?, target, true))
        }
        Ok(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        // Several texts have no place in one device or pipe.
        Ok(_) => Err(io::ErrorKind::Unsupported.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok((write_beside(path, text, None)?, path.to_owned(), false))
        }
        Err(error) => Err(error),
    }
}

fn replace(path: &Path, text: &str, old: Option<&Metadata>) -> io::Result<()> {
    let file = write_beside(path, text, old)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

fn write_beside(path: &Path, text: &str, old: Option<&Metadata>) -> io::Result<NamedTempFile> {
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
    Ok(file)
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
