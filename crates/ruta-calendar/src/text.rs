//! Text as RFC 5545 writes it: escaped, folded, without control characters.

use std::collections::BTreeSet;

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
    let mut room = LINE_OCTETS;
    if line.len() <= room {
        folded.push_str(line);
        return;
    }
    let points = fold_points(line);
    let mut from = 0;
    while line.len() - from > room {
        let at = points.last_within(line, from, room);
        folded.push_str(&line[from..at]);
        folded.push_str("\r\n ");
        from = at;
        // The blank that begins a continuation counts.
        room = LINE_OCTETS - 1;
    }
    folded.push_str(&line[from..]);
}

/// Where a line may be folded.
#[derive(Debug)]
pub(crate) struct FoldPoints {
    /// The places between graphemes that are neither inside an escape pair nor beside a blank.
    pub(crate) good: BTreeSet<usize>,
    /// The places between a backslash and what it escapes.
    pub(crate) inside_pairs: BTreeSet<usize>,
}

/// Returns where a line may be folded.
pub(crate) fn fold_points(line: &str) -> FoldPoints {
    let mut inside_pairs = BTreeSet::new();
    let mut escaping = false;
    for (at, byte) in line.bytes().enumerate() {
        if escaping {
            inside_pairs.insert(at);
        }
        escaping = byte == b'\\' && !escaping;
    }
    let blank = |character: char| character == ' ' || character == '\t';
    let beside_blank = |at: usize| line[..at].ends_with(blank) || line[at..].starts_with(blank);
    let good = line
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .filter(|at| *at > 0 && !inside_pairs.contains(at) && !beside_blank(*at))
        .collect();
    FoldPoints { good, inside_pairs }
}

impl FoldPoints {
    /// Returns the best place to fold behind `from`, at most `room` octets further: the last good
    /// one, else the last between characters.
    fn last_within(&self, line: &str, from: usize, room: usize) -> usize {
        let good = self.good.range(from + 1..=from + room).next_back().copied();
        let any = || {
            (from + 1..=from + room)
                .rev()
                .find(|at| line.is_char_boundary(*at) && !self.inside_pairs.contains(at))
        };
        good.or_else(any).unwrap_or(line.len())
    }
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
