//! The files that an export is written to.

use std::path::{Path, PathBuf};

use ruta_calendar::{Calendar, WriteError, WriteOptions};

use crate::error::AppError;
use crate::wire::ExportOptions;

/// What an export wrote.
pub(super) struct Written {
    /// The files, in order.
    pub(super) paths: Vec<PathBuf>,
    /// The size of the largest, in octets.
    pub(super) octets: u64,
}

/// Writes a calendar, all of it or nothing.
pub(super) fn write(
    path: &Path,
    calendar: &Calendar,
    options: &ExportOptions,
) -> Result<Written, AppError> {
    let how = WriteOptions {
        utc: options.utc,
        alarm_minutes_before: options.alarm,
    };
    let texts = if options.split {
        ruta_calendar::write_parts(calendar, &how)
    } else {
        ruta_calendar::write(calendar, &how).map(|text| vec![text])
    };
    let texts = texts.map_err(|error| refused(&error))?;
    let octets = texts.iter().map(String::len).max().unwrap_or_default() as u64;
    let paths = paths(path, texts.len());
    let files: Vec<(&Path, &str)> = paths
        .iter()
        .map(PathBuf::as_path)
        .zip(texts.iter().map(String::as_str))
        .collect();
    ruta_calendar::save_all(&files).map_err(|failed| AppError::NotWritten {
        path: failed.path,
        kind: failed.error.kind(),
        reason: failed.error.to_string(),
    })?;
    Ok(Written { paths, octets })
}

/// Returns why a calendar could not be made.
pub(super) fn refused(error: &WriteError) -> AppError {
    match error {
        WriteError::NothingToExport => AppError::NothingToExport,
        WriteError::Lint(_) => AppError::CalendarWrong(error.to_string()),
    }
}

/// Returns the files of so many parts: `plan.ics`, or `plan-1.ics`, `plan-2.ics` and so on.
fn paths(path: &Path, parts: usize) -> Vec<PathBuf> {
    if parts == 1 {
        return vec![path.to_owned()];
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()))
        .unwrap_or_default();
    (1..=parts)
        .map(|number| path.with_file_name(format!("{stem}-{number}{ending}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_numbered_before_the_ending() {
        let named = |path: &str, parts| -> Vec<String> {
            let paths = paths(Path::new(path), parts).into_iter();
            paths.map(|path| path.display().to_string()).collect()
        };
        assert_eq!(named("out/plan.ics", 1), ["out/plan.ics"]);
        assert_eq!(
            named("out/plan.ics", 2),
            ["out/plan-1.ics", "out/plan-2.ics"]
        );
        assert_eq!(named("plan", 2), ["plan-1", "plan-2"]);
    }
}
