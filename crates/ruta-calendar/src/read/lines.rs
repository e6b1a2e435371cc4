//! Bytes into unfolded lines, whatever program wrote them.

/// An unfolded line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The number of the line that it begins on, from 1.
    pub(super) number: usize,
    /// Its text without its end.
    pub(super) text: String,
}

/// Returns the lines that are not empty.
///
/// Lines may end with CR, LF or both. Folds are undone on bytes, because a fold may split a
/// character (RFC 5545 §3.1). UTF-16 is told by its byte order mark or by its zeros; a line that
/// is no UTF-8 is read as Latin-1.
pub(super) fn lines(bytes: &[u8]) -> Vec<Line> {
    let decoded = utf16(bytes);
    let bytes = decoded.as_deref().map_or(bytes, str::as_bytes);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut unfolded: Vec<(usize, Vec<u8>)> = Vec::new();
    for (number, line) in physical(bytes).enumerate() {
        match (line, unfolded.last_mut()) {
            ([b' ' | b'\t', rest @ ..], Some((_, whole))) => whole.extend_from_slice(rest),
            (rest, Some((_, whole))) if goes_on(whole) => {
                whole.pop();
                whole.extend_from_slice(rest);
            }
            ([], _) => {}
            _ => unfolded.push((number + 1, line.to_vec())),
        }
    }
    unfolded
        .into_iter()
        .map(|(number, line)| Line {
            number,
            text: text(line),
        })
        .filter(|line| !line.text.trim().is_empty())
        .collect()
}

/// Tells whether a line of vCalendar 1.0 ends with a soft break (RFC 2045 §6.7).
fn goes_on(line: &[u8]) -> bool {
    let mark = b"QUOTED-PRINTABLE";
    line.ends_with(b"=")
        && line.split(|byte| *byte == b':').next().is_some_and(|head| {
            head.windows(mark.len())
                .any(|part| part.eq_ignore_ascii_case(mark))
        })
}

/// Returns the lines as they stand, without their ends.
fn physical(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let line = rest?;
        let Some(at) = line.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            rest = None;
            return Some(line);
        };
        let pair = line[at..].starts_with(b"\r\n");
        rest = Some(&line[at + 1 + usize::from(pair)..]);
        Some(&line[..at])
    })
}

/// Returns octets as UTF-8, or as Latin-1 where they are none.
pub(super) fn text(line: Vec<u8>) -> String {
    String::from_utf8(line).unwrap_or_else(|error| {
        error
            .as_bytes()
            .iter()
            .map(|byte| char::from(*byte))
            .collect()
    })
}

fn utf16(bytes: &[u8]) -> Option<String> {
    let little = match bytes {
        [0xff, 0xfe, ..] | [b'B', 0, ..] => true,
        [0xfe, 0xff, ..] | [0, b'B', ..] => false,
        _ => return None,
    };
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| {
            let pair = [pair[0], pair[1]];
            if little {
                u16::from_le_bytes(pair)
            } else {
                u16::from_be_bytes(pair)
            }
        })
        .collect();
    let text = String::from_utf16_lossy(&units);
    Some(text.trim_start_matches('\u{feff}').to_owned())
}
