//! A Markdown text as a flat list of blocks, each with its place.
//!
//! Flat on purpose: nested lists are a depth and not a tree, so that no depth of nesting can
//! exhaust the stack.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A block of a Markdown text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// The byte at which it starts.
    pub(super) at: usize,
    /// What it is.
    pub(super) kind: BlockKind,
    /// Its text; of a table row one piece of text for each cell.
    pub(super) cells: Vec<Line>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A heading of a rank from 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The first text of a list item, in so many lists.
    Item(u32),
    /// The head of a table.
    Head,
    /// A row of a table.
    Row,
    /// Code, a quotation, HTML.
    Other,
}

/// A line of text in pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// The pieces, in order.
    pub(super) pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// The byte at which it starts.
    pub(super) at: usize,
    /// The text.
    pub(super) text: String,
    /// How it is set.
    pub(super) style: Style,
}

/// How a piece of text is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Style {
    /// Like its surroundings.
    Plain,
    /// Bold.
    Bold,
    /// In italics.
    Italic,
    /// As code.
    Code,
    /// A link to an address.
    Link(String),
}

impl Block {
    /// Returns the only line of what is no table row.
    pub(super) fn line(&self) -> &Line {
        static EMPTY: Line = Line { pieces: Vec::new() };
        self.cells.first().unwrap_or(&EMPTY)
    }
}

impl Line {
    /// Returns the whole text, without line ends and blanks around it.
    pub(super) fn text(&self) -> String {
        let text: String = self
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns what is set as code, each once.
    pub(super) fn code(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for piece in &self.pieces {
            let text = piece.text.trim();
            if piece.style == Style::Code
                && !text.is_empty()
                && !found.iter().any(|known| known == text)
            {
                found.push(text.to_owned());
            }
        }
        found
    }
}

/// Reads the blocks of a Markdown text (`CommonMark` with tables).
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut outline = Outline::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        outline.take(event, range.start);
    }
    outline.blocks.retain(|block| {
        block.kind == BlockKind::Other || block.cells.iter().any(|cell| !cell.text().is_empty())
    });
    outline.blocks
}

#[derive(Default)]
struct Outline {
    blocks: Vec<Block>,
    lists: u32,
    quotes: u32,
    bold: u32,
    italic: u32,
    links: Vec<String>,
    /// Whether text belongs to the last block.
    open: bool,
}

impl Outline {
    fn take(&mut self, event: Event<'_>, at: usize) {
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.add(&text, at, false),
            Event::Code(text) => self.add(&text, at, true),
            Event::SoftBreak | Event::HardBreak => self.add(" ", at, false),
            Event::Html(html) if !html.trim_start().starts_with("<!--") => {
                let begun = self
                    .blocks
                    .last()
                    .is_some_and(|block| block.kind == BlockKind::Other);
                if begun {
                    self.open = true;
                } else {
                    self.push(BlockKind::Other, at);
                }
                self.add(&html, at, false);
                self.open = false;
            }
            Event::InlineHtml(html) if !html.starts_with("<!--") => self.add(&html, at, false),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, at: usize) {
        match tag {
            Tag::Heading { level, .. } => self.push(BlockKind::Heading(level as u8), at),
            Tag::Paragraph => {
                // The first paragraph of a list item is the item's own text.
                let own = self.open
                    && self.blocks.last().is_some_and(|block| {
                        matches!(block.kind, BlockKind::Item(_)) && block.line().pieces.is_empty()
                    });
                if !own {
                    self.push(self.textual(), at);
                }
            }
            Tag::List(_) => self.lists += 1,
            Tag::Item => self.push(BlockKind::Item(self.lists), at),
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(_) => self.push(BlockKind::Other, at),
            Tag::TableHead => self.row(BlockKind::Head, at),
            Tag::TableRow => self.row(BlockKind::Row, at),
            Tag::TableCell => {
                if let Some(row) = self.blocks.last_mut() {
                    row.cells.push(Line::default());
                }
            }
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.links.push(dest_url.into_string());
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::Table => {
                self.open = false;
            }
            TagEnd::List(_) => {
                self.lists = self.lists.saturating_sub(1);
                self.open = false;
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::CodeBlock => self.open = false,
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => {
                self.links.pop();
            }
            _ => {}
        }
    }

    fn textual(&self) -> BlockKind {
        if self.quotes > 0 {
            BlockKind::Other
        } else {
            BlockKind::Paragraph
        }
    }

    fn push(&mut self, kind: BlockKind, at: usize) {
        let kind = if self.quotes > 0 {
            BlockKind::Other
        } else {
            kind
        };
        let cells = vec![Line::default()];
        self.blocks.push(Block { at, kind, cells });
        self.open = true;
    }

    fn row(&mut self, kind: BlockKind, at: usize) {
        let cells = Vec::new();
        self.blocks.push(Block { at, kind, cells });
        self.open = true;
    }

    fn add(&mut self, text: &str, at: usize, code: bool) {
        if !self.open {
            self.push(self.textual(), at);
        }
        let style = if let Some(link) = self.links.last() {
            Style::Link(link.clone())
        } else if code {
            Style::Code
        } else if self.bold > 0 {
            Style::Bold
        } else if self.italic > 0 {
            Style::Italic
        } else {
            Style::Plain
        };
        let Some(line) = self
            .blocks
            .last_mut()
            .and_then(|block| block.cells.last_mut())
        else {
            return;
        };
        match line.pieces.last_mut() {
            Some(piece) if piece.style == style && style != Style::Code => {
                piece.text.push_str(text);
            }
            _ => line.pieces.push(Piece {
                at,
                text: text.to_owned(),
                style,
            }),
        }
    }
}
