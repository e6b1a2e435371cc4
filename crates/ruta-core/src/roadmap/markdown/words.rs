//! Words that a Markdown roadmap says things with, in Spanish and in English.

use super::super::title_path::slug;

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// Projects of a level; whether several.
    Projects(bool),
    /// What to learn with.
    Resources,
    /// The table of hours.
    Durations,
    /// What employers ask for.
    InDemand,
    /// How to learn.
    Advice,
    /// Where to read up.
    References,
}

/// The unit of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Hours,
    Months,
    Weeks,
}

/// An amount of time as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Amount {
    /// The words.
    pub(super) found: String,
    pub(super) unit: Unit,
    /// The word of the unit.
    pub(super) unit_word: String,
    pub(super) min: u32,
    pub(super) max: u32,
    /// Whether two numbers are written.
    pub(super) is_range: bool,
}

/// What brackets behind a title say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) amounts: Vec<Amount>,
    pub(super) optional: bool,
    /// What is none of these.
    pub(super) rest: Vec<String>,
}

/// Tells what a heading is about, by the word that its grammar turns on.
pub(super) fn about(heading: &str) -> Option<About> {
    let slug = slug(heading);
    let words: Vec<&str> = slug.split('-').collect();
    let (first, last) = (*words.first()?, *words.last()?);
    let any = |starts: &[&str]| {
        words
            .iter()
            .any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    if matches!(first, "proyectos" | "projects") || last == "projects" {
        return Some(About::Projects(true));
    }
    if matches!(first, "proyecto") || last == "project" {
        return Some(About::Projects(false));
    }
    if any(&["duracion", "duration"]) {
        Some(About::Durations)
    } else if any(&["demand"]) || matches!(first, "tecnologias" | "technologies") {
        Some(About::InDemand)
    } else if any(&["consejo", "advice"]) || words.contains(&"tips") {
        Some(About::Advice)
    } else if any(&["referencia", "bibliogra"]) || words.contains(&"references") {
        Some(About::References)
    } else if any(&["recursos", "resources"]) {
        Some(About::Resources)
    } else {
        None
    }
}

/// Takes pictures and signs off the start of a title, and blanks off both ends.
pub(super) fn bare(title: &str) -> &str {
    const KEPT: &str = "¿¡\"'«“‘(.#@/[+-<";
    title
        .trim()
        .trim_start_matches(|letter: char| !letter.is_alphanumeric() && !KEPT.contains(letter))
        .trim()
}

/// Takes a number as in `2.` or `2)` off the start of a title; none where there is none.
pub(super) fn unnumbered(title: &str) -> Option<&str> {
    let rest = title.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let behind = rest.strip_prefix(['.', ')'])?;
    let numbered = rest.len() < title.len() && behind.starts_with(char::is_whitespace);
    numbered.then(|| behind.trim())
}

/// Takes brackets that say something off the end of a title.
pub(super) fn split_marks(title: &str) -> (&str, Option<Marks>) {
    let inside = title
        .trim_end()
        .strip_suffix(')')
        .and_then(|title| title.rsplit_once('('));
    if let Some((before, inside)) = inside
        && let Some(marks) = marks(inside)
    {
        return (before.trim_end(), Some(marks));
    }
    (title.trim(), None)
}

/// Reads what stands in brackets; none where none of it is an amount or `optional`.
pub(super) fn marks(inside: &str) -> Option<Marks> {
    let mut marks = Marks::default();
    for piece in inside
        .split(['|', ',', ';', '·'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
    {
        if let Some(amount) = amount(piece) {
            marks.amounts.push(amount);
        } else if matches!(piece.to_lowercase().as_str(), "optional" | "opcional") {
            marks.optional = true;
        } else {
            marks.rest.push(piece.to_owned());
        }
    }
    (marks.optional || !marks.amounts.is_empty()).then_some(marks)
}

/// Reads an amount such as `100-150 horas`, `2 to 3 months`, `150h`.
pub(super) fn amount(text: &str) -> Option<Amount> {
    const FILLING: [&str; 14] = [
        "to", "a", "hasta", "y", "and", "about", "unos", "unas", "aprox", "approx", "entre",
        "between", "de", "from",
    ];
    let mut numbers: Vec<u32> = Vec::new();
    let mut unit: Option<(Unit, String)> = None;
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let same = |letter: char| {
            letter.is_ascii_digit() == first.is_ascii_digit()
                && letter.is_alphanumeric() == first.is_alphanumeric()
        };
        let end = rest.find(|letter| !same(letter)).unwrap_or(rest.len());
        let (token, behind) = rest.split_at(end);
        rest = behind;
        if first.is_ascii_digit() {
            // A number beyond the type is beyond every limit, which is reported.
            numbers.push(token.parse().unwrap_or(u32::MAX));
        } else if first.is_alphanumeric() {
            let word = token.to_lowercase();
            match (unit_of(&word), &unit) {
                (Some(found), None) => unit = Some((found, token.to_owned())),
                (None, _) if FILLING.contains(&word.as_str()) => {}
                // `100 h - 150 h` says its unit twice.
                (Some(found), Some((known, _))) if found == *known => {}
                _ => return None,
            }
        } else if !token
            .chars()
            .all(|sign| sign.is_whitespace() || "-–—~≈".contains(sign))
        {
            let is_dot =
                token.trim() == "." && !behind.starts_with(|letter: char| letter.is_ascii_digit());
            if !is_dot {
                return None;
            }
        }
    }
    let (min, max) = match numbers[..] {
        [one] => (one, one),
        [min, max] => (min, max),
        _ => return None,
    };
    let (unit, unit_word) = unit?;
    let is_range = numbers.len() == 2;
    let found = text.trim().to_owned();
    Some(Amount {
        found,
        unit,
        unit_word,
        min,
        max,
        is_range,
    })
}

fn unit_of(word: &str) -> Option<Unit> {
    match word {
        "h" | "hr" | "hrs" | "hour" | "hours" | "hora" | "horas" => Some(Unit::Hours),
        "month" | "months" | "mes" | "meses" => Some(Unit::Months),
        "week" | "weeks" | "semana" | "semanas" => Some(Unit::Weeks),
        _ => None,
    }
}

/// Splits a list in a sentence into its parts: `A, B and C`, `A + B`.
///
/// None where it is no list of short parts, of up to four words each.
pub(super) fn enumeration(text: &str) -> Option<Vec<String>> {
    let text = text.trim().trim_end_matches('.');
    if text.contains(". ") || text.contains(['(', ';', ':']) {
        return None;
    }
    let mut parts: Vec<&str> = if text.contains(" + ") {
        text.split(" + ").collect()
    } else {
        text.split(", ").collect()
    };
    let last = parts.pop()?;
    let pair = [" y ", " and ", " e ", " o ", " or "]
        .iter()
        .find_map(|word| last.split_once(word));
    match pair {
        Some((one, other)) if !parts.is_empty() => parts.extend([one, other]),
        _ => parts.push(last),
    }
    let short = |part: &&str| (1..=4).contains(&part.split_whitespace().count());
    (parts.len() >= 2 && parts.iter().all(short)).then(|| {
        parts
            .into_iter()
            .map(|part| part.trim().to_owned())
            .collect()
    })
}
