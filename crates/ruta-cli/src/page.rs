//! Text for people: lines, headings, hints and aligned columns.

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

/// The width of a usual terminal.
const COLUMNS: usize = 80;

/// A text that grows line by line.
#[derive(Debug, Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// Adds a line.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Adds a sentence in lines of at most 80 columns, indented from the second one on.
    pub(crate) fn wrapped(&mut self, text: &str) {
        let mut line = String::new();
        for word in text.split(' ') {
            if line.trim().is_empty() || line.width() + 1 + word.width() <= COLUMNS {
                if !line.trim().is_empty() {
                    line.push(' ');
                }
            } else {
                self.line(&line);
                line.clear();
                line.push_str("  ");
            }
            line.push_str(word);
        }
        self.line(&line);
    }

    /// Adds an empty line, unless the page is empty.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Adds a heading with an empty line above it.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.gap();
        let bold = Style::new().bold();
        self.line(&format!("{bold}{heading}{bold:#}"));
    }

    /// Adds what to do next, with an empty line above it.
    pub(crate) fn next(&mut self, step: &str) {
        self.gap();
        let dim = Style::new().dimmed();
        self.line(&format!("{dim}→ {step}{dim:#}"));
    }

    /// Adds a table, each row indented by two.
    pub(crate) fn table(&mut self, table: &Table) {
        let widths = table.widths();
        for row in &table.rows {
            let mut line = String::from("  ");
            // Empty cells at the end of a row leave no blanks behind.
            let last = row
                .iter()
                .rposition(|cell| !cell.text.is_empty())
                .map_or(0, |last| last + 1);
            for (place, Cell { text, style }) in row[..last].iter().enumerate() {
                let gap = if place == 0 { "" } else { "  " };
                let padding = " ".repeat(widths[place].saturating_sub(text.width()));
                let styled = format!("{style}{text}{style:#}");
                line.push_str(gap);
                line.push_str(&match table.align(place) {
                    Align::Right => padding + &styled,
                    Align::Left if place + 1 == last => styled,
                    Align::Left => styled + &padding,
                });
            }
            self.line(&line);
        }
    }

    /// Returns the whole text.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// To which side a column's cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows of cells in columns as wide as their widest cell.
#[derive(Debug)]
pub(crate) struct Table {
    columns: Vec<Align>,
    rows: Vec<Vec<Cell>>,
}

/// A cell: its text and how it looks on a terminal.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    /// Returns a cell that stands back.
    pub(crate) fn dim(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::new().dimmed(),
        }
    }

    /// Returns a cell that stands out.
    pub(crate) fn bold(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            style: Style::new().bold(),
        }
    }
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            style: Style::new(),
        }
    }
}

impl Table {
    /// Returns an empty table with these columns.
    pub(crate) fn new(columns: &[Align]) -> Self {
        Self {
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        self.rows.push(cells.into_iter().collect());
    }

    fn align(&self, place: usize) -> Align {
        self.columns.get(place).copied().unwrap_or(Align::Left)
    }

    fn widths(&self) -> Vec<usize> {
        let most = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        (0..most)
            .map(|place| {
                let cells = self.rows.iter().filter_map(|row| row.get(place));
                cells.map(|cell| cell.text.width()).max().unwrap_or(0)
            })
            .collect()
    }
}

/// Returns a bar of at most `width` columns for `part` of `whole`.
pub(crate) fn bar(part: u32, whole: u32, width: usize) -> String {
    if whole == 0 || part == 0 {
        return String::new();
    }
    let eighths = u64::from(part.min(whole)) * width as u64 * 8 / u64::from(whole);
    let full = "█".repeat((eighths / 8) as usize);
    // A little is still something to see.
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][(eighths % 8) as usize];
    if full.is_empty() && rest.is_empty() {
        "▏".to_owned()
    } else {
        full + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell_and_numbers_stand_right() {
        let mut table = Table::new(&[Align::Left, Align::Right, Align::Left]);
        table.row(["mié".into(), "9 h".into(), "x".into()]);
        table.row(["wednesday".into(), "10 h".into(), Cell::from("")]);
        let mut page = Page::default();
        page.table(&table);
        let plain = anstream::adapter::strip_str(&page.into_text()).to_string();
        assert_eq!(plain, "  mié         9 h  x\n  wednesday  10 h\n");
    }

    #[test]
    fn a_sentence_breaks_between_words_before_the_eightieth_column() {
        let mut page = Page::default();
        page.wrapped(&"níveles ".repeat(30));
        let text = page.into_text();
        assert!(text.lines().count() > 2);
        assert!(text.lines().all(|line| line.width() <= COLUMNS), "{text}");
        assert_eq!(text.split_whitespace().count(), 30);
    }

    #[test]
    fn a_bar_is_never_longer_than_its_room_and_never_hides_a_little() {
        assert_eq!(bar(0, 100, 8), "");
        assert_eq!(bar(1, 100_000, 8), "▏");
        assert_eq!(bar(50, 100, 8), "████");
        assert_eq!(bar(300, 100, 8), "████████");
        assert_eq!(bar(1, 0, 8), "");
    }
}
