//! Text as RFC 5545 writes it: escaped, folded, without control characters.

use unicode_segmentation::UnicodeSegmentation;

/// The longest line in octets, its end not counted (RFC 5545 §3.1).
pub(crate) const LINE_OCTETS: usize = 75;

/// The longest summary in characters, as readers see them.
pub(crate) const SUMMARY_CHARACTERS: usize = 200;

/// Returns text without characters that no calendar may hold; line breaks of every kind become
/// `\n`.
///
/// RFC 5545 §3.1 forbids control characters, and a NUL loses libical the whole file.
pub(crate) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(character),
            _ if character.is_control() => None,
            _ => Some(character),
        })
        .collect()
}

/// Returns a summary: one line, at most 200 characters, cut between graphemes.
pub(crate) fn summary(text: &str) -> String {
    let line = clean(text).replace(['\n', '\t'], " ");
    let line = line.trim();
    if line.chars().count() <= SUMMARY_CHARACTERS {
        return line.to_owned();
    }
    let mut cut = String::new();
    let mut characters = 1;
    for grapheme in line.graphemes(true) {
        characters += grapheme.chars().count();
        if characters > SUMMARY_CHARACTERS {
            break;
        }
        cut.push_str(grapheme);
    }
    format!("{}…", cut.trim_end())
}

/// Escapes a TEXT value (RFC 5545 §3.3.11).
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// Reads a TEXT value (RFC 5545 §3.3.11); an unknown escape stands for its character.
pub(crate) fn unescape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(other) => text.push(other),
                None => text.push('\\'),
            },
            _ => text.push(character),
        }
    }
    text
}

/// Folds every line anew at 75 octets.
///
/// The `ics` crate lets continuation lines reach 76. A fold never splits a character or an escape
/// pair, and stands beside no blank, which some readers trim.
pub(crate) fn refold(text: &str) -> String {
    let unfolded = text.replace("\r\n ", "");
    let mut folded = String::with_capacity(unfolded.len() + unfolded.len() / 32);
    for line in unfolded.split_terminator("\r\n") {
        fold(line, &mut folded);
        folded.push_str("\r\n");
    }
    folded
}

fn fold(line: &str, folded: &mut String) {
    let mut rest = line;
    let mut room = LINE_OCTETS;
    while rest.len() > room {
        let at = fold_point(rest, room);
        folded.push_str(&rest[..at]);
        folded.push_str("\r\n ");
        rest = &rest[at..];
        // The blank that begins a continuation counts.
        room = LINE_OCTETS - 1;
    }
    folded.push_str(rest);
}

/// Returns where to cut a line that is longer than `room` octets: at the last grapheme boundary
/// that is neither inside an escape pair nor beside a blank, else at the last character.
fn fold_point(line: &str, room: usize) -> usize {
    let beside_blank = |at: usize| {
        let blank = |character: char| character == ' ' || character == '\t';
        line[..at].ends_with(blank) || line[at..].starts_with(blank)
    };
    let inside_pair = |at: usize| {
        let slashes = line[..at]
            .bytes()
            .rev()
            .take_while(|byte| *byte == b'\\')
            .count();
        slashes % 2 == 1
    };
    let good = line
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .take_while(|at| *at <= room)
        .filter(|at| *at > 0 && !inside_pair(*at) && !beside_blank(*at))
        .last();
    let any = || {
        line.char_indices()
            .map(|(at, _)| at)
            .take_while(|at| *at <= room)
            .filter(|at| *at > 0 && !inside_pair(*at))
            .last()
    };
    good.or_else(any).unwrap_or(line.len())
}

#[cfg(test)]
mod tests {
    use super::{clean, refold, summary};

    #[test]
    fn control_characters_go_and_line_breaks_stay() {
        assert_eq!(
            clean("a\u{0}b\u{7}c\r\nd\re\u{2028}f\u{7f}\tg"),
            "abc\nd\ne\nf\tg"
        );
    }

    #[test]
    fn a_summary_is_one_line_cut_between_graphemes() {
        assert_eq!(summary(" one\r\ntwo "), "one two");
        let family = "👩‍👩‍👧".repeat(100);
        let cut = summary(&family);
        assert!(cut.chars().count() <= 200 && cut.ends_with("👧…"));
    }

    #[test]
    fn lines_are_folded_at_75_octets_and_not_76() {
        let folded = refold(&format!("SUMMARY:{}\r\n", "x".repeat(200)));
        let lengths: Vec<usize> = folded.split_terminator("\r\n").map(str::len).collect();
        assert_eq!(lengths, [75, 75, 60]);
    }

    #[test]
    fn a_fold_splits_no_escape_and_no_character() {
        for prefix in 60..76 {
            let line = format!("{}\\,ñ\\\\é👩‍👧 end", "x".repeat(prefix));
            let folded = refold(&format!("{line}\r\n"));
            assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
            for part in folded
                .split_terminator("\r\n")
                .filter(|part| part.len() >= 70)
            {
                let slashes = part.bytes().rev().take_while(|byte| *byte == b'\\').count();
                assert!(slashes % 2 == 0 && part.len() <= 75, "{part}");
            }
        }
    }
}
