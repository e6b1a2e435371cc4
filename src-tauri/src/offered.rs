//! A file that was dropped on the window or opened with the program: it waits until the learner
//! says what to do with it. The web side sees its name, never its path.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ruta_app::wire::{News, OfferedFile, OfferedKind};
use tauri::{AppHandle, DragDropEvent, Manager};

use crate::news;

/// The file that waits.
#[derive(Default)]
pub(crate) struct Offered(Mutex<Option<PathBuf>>);

impl Offered {
    /// Returns the file that waits, in the words of the pages.
    pub(crate) fn view(&self) -> Option<OfferedFile> {
        let path = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let path = path.as_deref()?;
        let name = path.file_name()?.to_string_lossy().into_owned();
        kind(path).map(|kind| OfferedFile { name, kind })
    }

    /// Returns the file that waits with what it is taken for; it waits no more.
    pub(crate) fn take(&self) -> Option<(PathBuf, OfferedKind)> {
        let path = self.set(None)?;
        kind(&path).map(|kind| (path, kind))
    }

    /// Lets a file wait in place of the one before, and returns that.
    pub(crate) fn set(&self, path: Option<PathBuf>) -> Option<PathBuf> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut waiting, path)
    }
}

/// Offers a file to the learner; one that Ruta takes for nothing is let go.
pub(crate) fn offer(app: &AppHandle, path: PathBuf) {
    if kind(&path).is_some() {
        app.state::<Offered>().set(Some(path));
        news::tell(app, News::Offered);
    }
}

/// Follows what is carried over the window.
pub(crate) fn follow(app: &AppHandle, event: &DragDropEvent) {
    match event {
        DragDropEvent::Enter { paths, .. } if first(paths).is_some() => {
            news::tell(app, News::Hovering);
        }
        DragDropEvent::Drop { paths, .. } => {
            news::tell(app, News::Left);
            if let Some(path) = first(paths) {
                offer(app, path.clone());
            }
        }
        DragDropEvent::Leave => news::tell(app, News::Left),
        _ => {}
    }
}

/// Returns the first file that Ruta takes for something.
fn first(paths: &[PathBuf]) -> Option<&PathBuf> {
    paths.iter().find(|path| kind(path).is_some())
}

/// Returns what a file is taken for by its ending.
fn kind(path: &Path) -> Option<OfferedKind> {
    let ending = path.extension()?.to_string_lossy().to_ascii_lowercase();
    match ending.as_str() {
        "json" | "md" | "markdown" | "ruta" => Some(OfferedKind::Roadmap),
        "ics" | "ical" => Some(OfferedKind::Calendar),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_waits_until_it_is_taken_and_shows_its_name_alone() {
        let offered = Offered::default();
        assert_eq!(offered.view(), None);
        offered.set(Some(PathBuf::from("/home/ana/Work.ICS")));
        let view = offered.view().expect("a file");
        assert_eq!(
            (view.name.as_str(), view.kind),
            ("Work.ICS", OfferedKind::Calendar)
        );
        let taken = offered.take().expect("a file");
        assert_eq!(taken.1, OfferedKind::Calendar);
        assert_eq!(offered.take(), None);
    }

    #[test]
    fn of_what_is_dropped_the_first_that_ruta_reads_counts() {
        let paths = ["a.png", "b", "c.md", "d.ics"].map(PathBuf::from);
        assert_eq!(first(&paths), Some(&paths[2]));
        assert_eq!(first(&paths[..2]), None);
    }
}
