//! Items, projects, resources and advice, each from its line.

use super::super::problem::ProblemKind;
use super::super::unclear::Unclear;
use super::draft::{Advice, Part, Range, Resource, Spot};
use super::outline::{Line, Style};
use super::words::{self, Amount, Marks, Unit, bare};

type Report = Vec<(usize, ProblemKind)>;

/// Reads a line as a name and a text: `**Name** (3-5 h): text`, `Name: text` or `Name`.
pub(super) fn part(line: &Line, at: usize, report: &mut Report) -> Part {
    let (name, marks, text) = name_and_text(line);
    let mut part = Part {
        title: Spot { at, text: name },
        text: None,
        requirements: Vec::new(),
        technologies: line.code(),
        hours: None,
        optional: false,
        choice: None,
    };
    if !text.is_empty() {
        part.text = Some(Spot { at, text });
    }
    if let Some(marks) = marks {
        part.optional = marks.optional;
        for amount in &marks.amounts {
            match amount.unit {
                Unit::Hours if part.hours.is_none() => part.hours = Some(range(amount, at, report)),
                _ => report.push((at, no_place(&amount.found))),
            }
        }
        for rest in &marks.rest {
            report.push((at, no_place(rest)));
        }
    }
    part
}

fn name_and_text(line: &Line) -> (String, Option<Marks>, String) {
    let lead = line
        .pieces
        .iter()
        .position(|piece| !bare(&piece.text).is_empty());
    if let Some(first) = lead
        && line.pieces[first].style == Style::Bold
    {
        let name = bare(&line.pieces[first].text)
            .trim_end_matches(':')
            .trim_end()
            .to_owned();
        let behind = Line {
            pieces: line.pieces[first + 1..].to_vec(),
        }
        .text();
        let mut text = behind.as_str();
        let inside = text.strip_prefix('(').and_then(|text| text.split_once(')'));
        let mut marks = inside.and_then(|(inside, _)| words::marks(inside));
        if let (Some(_), Some((_, rest))) = (&marks, inside) {
            text = rest;
        }
        let text = text
            .trim_start_matches([':', '-', '–', '—', ' '])
            .to_owned();
        if marks.is_none() && text.is_empty() {
            let (short, found) = words::split_marks(&name);
            marks = found;
            return (short.to_owned(), marks, text);
        }
        return (name, marks, text);
    }
    let whole = line.text();
    let whole = bare(&whole);
    let (name, text) = whole.split_once(": ").unwrap_or((whole, ""));
    let name = if text.is_empty() {
        name.trim_end_matches('.')
    } else {
        name
    };
    let (name, marks) = words::split_marks(name);
    (
        name.trim_end_matches(':').trim_end().to_owned(),
        marks,
        text.trim().to_owned(),
    )
}

/// Makes a range of an amount; reports what is none.
pub(super) fn range(amount: &Amount, at: usize, report: &mut Report) -> Range {
    let (mut min, mut max) = (amount.min, amount.max);
    let mut word = amount.unit_word.as_str();
    if amount.unit == Unit::Weeks {
        let months = |weeks: u32| weeks.saturating_mul(12).div_ceil(52);
        (min, max) = (months(min), months(max));
        word = if word.to_lowercase().starts_with('s') {
            "meses"
        } else {
            "months"
        };
    }
    if !amount.is_range || amount.unit == Unit::Weeks {
        let (found, reading) = (amount.found.clone(), format!("{min}-{max} {word}"));
        report.push((at, Unclear::NoRange { found, reading }.into()));
    }
    Range { at, min, max }
}

/// Reports a text that belongs to nothing; of a long one how it begins.
pub(super) fn no_place(text: &str) -> ProblemKind {
    let mut shown: String = text.chars().take(60).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    Unclear::NoPlace { text: shown }.into()
}

/// Reads what is in demand: a name and a text.
pub(super) fn in_demand(line: &Line, at: usize, report: &mut Report) -> Part {
    let mut part = part(line, at, report);
    if part.hours.is_some() || part.optional {
        report.push((at, no_place(&line.text())));
    }
    part.text = part.text.or_else(|| Some(part.title.clone()));
    part
}

/// Reads a project from its line: what its text lists are its requirements.
pub(super) fn project(line: &Line, at: usize, report: &mut Report) -> Part {
    let mut project = part(line, at, report);
    let title = &mut project.title.text;
    for ending in [" con", " with", " que", " that"] {
        // `A list of tasks with:` and a list below.
        if line.text().ends_with(&format!("{ending}:")) {
            title.truncate(title.strip_suffix(ending).map_or(title.len(), str::len));
        }
    }
    if let Some(text) = project.text.take() {
        let listed = words::enumeration(&text.text).unwrap_or_else(|| vec![text.text]);
        project.requirements = listed.into_iter().map(|text| Spot { at, text }).collect();
    }
    project
}

/// Reads a reference: the whole line is its title, its link the address.
pub(super) fn reference(line: &Line, at: usize) -> Vec<Resource> {
    let links: Vec<&String> = line
        .pieces
        .iter()
        .filter_map(|piece| link(&piece.style))
        .collect();
    if links.len() > 1 {
        return resources(line, at);
    }
    let whole = line.text();
    let text = bare(&whole).trim_end_matches('.').to_owned();
    let url = links.first().map(|url| (*url).clone());
    vec![Resource {
        title: Spot { at, text },
        url,
    }]
}

/// Reads resources that stand one behind the other: links, titles in italics, and what commas part.
pub(super) fn resources(line: &Line, at: usize) -> Vec<Resource> {
    let mut found = Vec::new();
    let mut add = |at: usize, text: &str, url: Option<String>| {
        let text = text
            .trim_matches(|letter: char| letter.is_whitespace() || "\"“”«».;·".contains(letter));
        if text.chars().any(char::is_alphanumeric) {
            let title = Spot {
                at,
                text: text.to_owned(),
            };
            found.push(Resource { title, url });
        }
    };
    for piece in &line.pieces {
        match &piece.style {
            Style::Link(url) => add(piece.at, &piece.text, Some(url.clone())),
            Style::Plain => {
                let mut start = 0;
                for text in piece.text.split([',', ';']) {
                    // Each has its own place, as far as the text is written without escapes.
                    add(piece.at + start, text, None);
                    start += text.len() + 1;
                }
            }
            _ => add(piece.at, &piece.text, None),
        }
    }
    for resource in &mut found {
        resource.title.at = resource.title.at.max(at);
    }
    found
}

/// Returns the pages that a line links to.
pub(super) fn links(line: &Line) -> Vec<Resource> {
    let pieces = line.pieces.iter();
    pieces
        .filter_map(|piece| {
            let url = link(&piece.style)?.clone();
            let title = Spot {
                at: piece.at,
                text: piece.text.trim().to_owned(),
            };
            (!title.text.is_empty()).then_some(Resource {
                title,
                url: Some(url),
            })
        })
        .collect()
}

fn link(style: &Style) -> Option<&String> {
    match style {
        Style::Link(url) => Some(url),
        _ => None,
    }
}

/// Reads advice: `Keep to **one framework** (Django or FastAPI).` says what to choose.
pub(super) fn advice(line: &Line, at: usize) -> Advice {
    let text = Spot {
        at,
        text: line.text(),
    };
    let chosen = line.pieces.iter().enumerate().find_map(|(place, piece)| {
        let (word, what) = piece.text.trim().split_once(' ')?;
        let one = matches!(word.to_lowercase().as_str(), "un" | "una" | "one" | "uno");
        (piece.style == Style::Bold && one).then_some((place, what.trim().to_owned()))
    });
    let choose = chosen.map(|(place, what)| {
        let behind = line
            .pieces
            .get(place + 1)
            .map_or("", |piece| piece.text.trim_start());
        let inside = behind
            .strip_prefix('(')
            .and_then(|behind| behind.split_once(')'));
        let inside = inside.map_or("", |(inside, _)| inside);
        let mut options: Vec<&str> = vec![inside];
        for between in [" o ", " or ", " u ", "/", ", ", "|"] {
            options = options
                .into_iter()
                .flat_map(|option| option.split(between))
                .collect();
        }
        let options = options
            .into_iter()
            .map(str::trim)
            .filter(|option| !option.is_empty());
        let mut letters = what.chars();
        let first = letters
            .next()
            .map(|first| first.to_uppercase().to_string())
            .unwrap_or_default();
        let title = Spot {
            at,
            text: first + letters.as_str(),
        };
        (title, options.map(str::to_owned).collect())
    });
    Advice { text, choose }
}
