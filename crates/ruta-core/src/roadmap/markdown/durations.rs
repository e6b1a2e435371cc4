//! The table that sums the levels up: their hours, their months, what to learn with.

use super::super::problem::ProblemKind;
use super::super::title_path::slug;
use super::super::unclear::Unclear;
use super::draft::{Draft, Range};
use super::outline::{Block, BlockKind, Line};
use super::parts::{no_place, range, resources};
use super::words::{self, Amount, Unit, bare};

type Report = Vec<(usize, ProblemKind)>;

/// A row of the table.
#[derive(Debug)]
pub(super) struct Row {
    /// The byte at which it starts.
    at: usize,
    /// The level that it is about, as it names it.
    level: String,
    amounts: Vec<Amount>,
    /// What stands for an amount and is none.
    strange: Vec<String>,
    resources: Option<Line>,
}

/// Reads the rows of the tables that have a column of levels and one of hours.
pub(super) fn rows(blocks: &[Block]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut columns = None;
    for block in blocks {
        match block.kind {
            BlockKind::Head => columns = Columns::of(&block.cells),
            BlockKind::Row => {
                if let Some(columns) = &columns {
                    rows.push(columns.row(block));
                }
            }
            _ => columns = None,
        }
    }
    rows
}

/// Tells whether a head is that of such a table.
pub(super) fn is_head(block: &Block) -> bool {
    Columns::of(&block.cells).is_some()
}

/// Returns the columns of a head that are none that the table has.
pub(super) fn strange_columns(block: &Block) -> Vec<String> {
    let Some(columns) = Columns::of(&block.cells) else {
        return Vec::new();
    };
    let known = |place: &usize| {
        *place == columns.level
            || columns.amounts.contains(place)
            || columns.resources == Some(*place)
    };
    let places = (0..block.cells.len()).filter(|place| !known(place));
    let names = places.map(|place| block.cells[place].text());
    names.filter(|name| !name.is_empty()).collect()
}

/// Returns the hours and months that a row says of a level.
pub(super) fn of_level<'r>(rows: &'r [Row], title: &str) -> Option<&'r Row> {
    let name = level_name(title);
    rows.iter().find(|row| level_name(&row.level) == name)
}

impl Row {
    /// Returns its amount in a unit.
    pub(super) fn amount(&self, unit: Unit) -> Option<&Amount> {
        self.amounts.iter().find(|amount| amount.unit == unit)
    }

    /// Returns the byte at which it starts.
    pub(super) fn at(&self) -> usize {
        self.at
    }
}

/// Adds what the table says to the levels, and reports where it says something else.
pub(super) fn compare(rows: &[Row], draft: &mut Draft, report: &mut Report) {
    for row in rows {
        let name = level_name(&row.level);
        let level = draft
            .levels
            .iter_mut()
            .find(|level| level_name(&level.title.text) == name);
        let Some(level) = level else {
            report.push((row.at, no_place(&row.level)));
            continue;
        };
        report.extend(row.strange.iter().map(|text| (row.at, no_place(text))));
        for amount in &row.amounts {
            let stated = match amount.unit {
                Unit::Hours => Some(level.hours),
                Unit::Months => level.months,
                Unit::Weeks => None,
            };
            match stated {
                // The level took it from here.
                Some(stated) if stated.at == row.at => {}
                Some(stated) if (stated.min, stated.max) != (amount.min, amount.max) => {
                    let shown =
                        |range: Range| format!("{}-{} {}", range.min, range.max, amount.unit_word);
                    let heading = shown(stated);
                    let table = amount.found.clone();
                    report.push((row.at, Unclear::TwoRanges { heading, table }.into()));
                }
                Some(_) => {}
                None => {
                    let months = range(amount, row.at, report);
                    level.months = Some(months);
                }
            }
        }
        if let Some(cell) = &row.resources {
            for resource in resources(cell, row.at) {
                if !level.resources.iter().any(|known| {
                    known.title.text == resource.title.text && known.url == resource.url
                }) {
                    level.resources.push(resource);
                }
            }
        }
    }
}

/// Names a level without the word for it, so that `Level 1: Basics` and `1 basics` are one.
fn level_name(title: &str) -> String {
    let slug = slug(title);
    let words = slug
        .split('-')
        .filter(|word| !matches!(*word, "nivel" | "level"));
    words.collect::<Vec<_>>().join("-")
}

#[derive(Debug)]
struct Columns {
    level: usize,
    amounts: Vec<usize>,
    resources: Option<usize>,
}

impl Columns {
    fn of(head: &[Line]) -> Option<Self> {
        let names: Vec<String> = head.iter().map(|cell| slug(&cell.text())).collect();
        let has = |name: &String, words: &[&str]| name.split('-').any(|word| words.contains(&word));
        let find = |words: &[&str]| names.iter().position(|name| has(name, words));
        let amounts = ["horas", "hours", "meses", "months", "duracion", "duration"];
        let columns = Self {
            level: find(&["nivel", "level"])?,
            amounts: (0..names.len())
                .filter(|place| has(&names[*place], &amounts))
                .collect(),
            resources: find(&["recursos", "resources"]),
        };
        (!columns.amounts.is_empty() || columns.resources.is_some()).then_some(columns)
    }

    fn row(&self, block: &Block) -> Row {
        let cell = |place: usize| block.cells.get(place).map(Line::text).unwrap_or_default();
        let (mut amounts, mut strange) = (Vec::new(), Vec::new());
        for text in self.amounts.iter().map(|place| cell(*place)) {
            let pieces = text.split(['|', ',', ';', '·']).map(str::trim);
            for piece in pieces.filter(|piece| !piece.is_empty()) {
                match words::amount(piece) {
                    Some(amount) => amounts.push(amount),
                    None => strange.push(piece.to_owned()),
                }
            }
        }
        Row {
            at: block.at,
            level: bare(&cell(self.level)).to_owned(),
            amounts,
            strange,
            resources: self
                .resources
                .and_then(|place| block.cells.get(place).cloned()),
        }
    }
}
