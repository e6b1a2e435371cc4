//! Files that a command reads.

use std::io::{self, Read};
use std::path::Path;

use super::Context;
use crate::failure::Failure;

/// Reads a whole file; `-` is stdin.
pub(super) fn read_bytes(context: &Context<'_>, path: &Path) -> Result<Vec<u8>, Failure> {
    let read = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    read.map_err(|error| {
        let own_words = error.to_string();
        let reason = context.texts().system_reason(error.kind(), &own_words);
        unreadable(context, path, &reason)
    })
}

/// Reads a whole file as text; a byte order mark is no part of it.
pub(super) fn read_text(context: &Context<'_>, path: &Path) -> Result<String, Failure> {
    let bytes = read_bytes(context, path)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| unreadable(context, path, &context.texts().get("file-not-utf8")))?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(ToOwned::to_owned)
        .unwrap_or(text))
}

fn unreadable(context: &Context<'_>, path: &Path, reason: &str) -> Failure {
    let values = [
        ("path", path.display().to_string().into()),
        ("reason", reason.into()),
    ];
    Failure::refused(
        "unreadable-file",
        context.texts().format("read-file-failed", &values),
    )
}
