//! Files written whole or not at all.

use std::io::{self, Write};
use std::path::Path;

/// Writes a file such that at every moment it holds all of the old or all of the new text.
///
/// The text goes to a temporary file in the same folder, is flushed to the disk and renamed.
///
/// # Errors
/// The error of the first step that failed; the file is as it was and nothing is left beside it.
pub fn save(path: &Path, text: &str) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".ruta-")
        .tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    share_like_a_usual_file(file.as_file())?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Lets others read the file, as a file that a program creates usually may be; temporary files
/// are private.
#[cfg(unix)]
fn share_like_a_usual_file(file: &std::fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share_like_a_usual_file(_: &std::fs::File) -> io::Result<()> {
    Ok(())
}
