//! Files that the learner picked, read whole.

use std::io::Read;
use std::path::Path;

use ruta_app::wire::{Changed, WireError};

use crate::desk::Desk;
use crate::trouble::{Trouble, Unreadable};

/// No roadmap and no calendar comes near it; a file beyond it was picked by mistake.
const MEGABYTES: u32 = 64;

/// Takes a file as the roadmap.
pub(crate) fn roadmap(desk: &Desk, path: &Path) -> Result<Changed, WireError> {
    let text = text(path).map_err(|trouble| desk.explain(&trouble))?;
    let report = desk.run(|ruta| ruta.import_roadmap(Some(&text)))?;
    Ok(report.changed)
}

/// Takes the events of a file as busy time, under the name of the file; it is read again when it
/// changes.
pub(crate) fn busy_calendar(desk: &Desk, path: &Path) -> Result<Changed, WireError> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let report = desk.run(|ruta| ruta.add_busy_file(&name, path, false))?;
    Ok(report.changed)
}

/// Reads a file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    read(path, MEGABYTES).map_err(|reason| unreadable(path, reason))
}

/// Reads a file as text; a byte order mark is no part of it.
fn text(path: &Path) -> Result<String, Trouble> {
    let text =
        String::from_utf8(bytes(path)?).map_err(|_| unreadable(path, Unreadable::NotText))?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(ToOwned::to_owned)
        .unwrap_or(text))
}

fn read(path: &Path, megabytes: u32) -> Result<Vec<u8>, Unreadable> {
    let limit = u64::from(megabytes) * 1_000_000;
    let system = |error: std::io::Error| Unreadable::System(error.to_string());
    let file = std::fs::File::open(path).map_err(system)?;
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(system)?;
    if bytes.len() as u64 > limit {
        return Err(Unreadable::TooLarge(megabytes));
    }
    Ok(bytes)
}

fn unreadable(path: &Path, reason: Unreadable) -> Trouble {
    Trouble::Unreadable {
        path: path.display().to_string(),
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("roadmap.json");
        std::fs::write(&path, "\u{feff}{}").expect("a file");
        assert_eq!(text(&path), Ok("{}".to_owned()));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_the_path() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("picture.png");
        std::fs::write(&path, [0x89, 0xff]).expect("a file");
        assert_eq!(text(&path), Err(unreadable(&path, Unreadable::NotText)));
    }

    #[test]
    fn a_file_beyond_the_limit_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("large.ics");
        std::fs::write(&path, [b'x'; 1]).expect("a file");
        assert_eq!(read(&path, 0), Err(Unreadable::TooLarge(0)));
        assert_eq!(read(&path, 1), Ok(vec![b'x']));
    }

    #[test]
    fn a_file_that_is_not_there_says_what_the_system_says() {
        let missing = Path::new("no/such/file");
        assert!(matches!(read(missing, 1), Err(Unreadable::System(_))));
    }
}
