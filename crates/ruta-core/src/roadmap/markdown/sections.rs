//! What each heading begins, and what the blocks below it are.

use super::super::problem::ProblemKind;
use super::super::unclear::Unclear;
use super::draft::{Draft, Level, Range, Resource, Spot, Topic};
use super::durations::{self, Row};
use super::outline::{Block, BlockKind};
use super::parts::{self, no_place, range};
use super::words::{self, About, Marks, Unit, bare};

type Report = Vec<(usize, ProblemKind)>;

/// The hours of a month, where a level says no months.
const HOURS_A_MONTH: u32 = 40;

/// Reads a draft from blocks, with what is unclear.
pub(super) fn read(blocks: &[Block]) -> (Draft, Report) {
    let mut reader = Reader {
        rows: durations::rows(blocks),
        draft: Draft::default(),
        report: Vec::new(),
        section: Section::Start,
        level_rank: None,
        topic_rank: None,
        open_project: false,
    };
    for (place, block) in blocks.iter().enumerate() {
        match block.kind {
            BlockKind::Heading(rank) => {
                reader.heading(block, rank, next_heading(&blocks[place + 1..]));
            }
            _ => reader.block(block, &blocks[place + 1..]),
        }
    }
    reader.finish()
}

fn next_heading(blocks: &[Block]) -> Option<(u8, String)> {
    blocks.iter().find_map(|block| match block.kind {
        BlockKind::Heading(rank) => Some((rank, block.line().text())),
        _ => None,
    })
}

/// What the blocks below a heading are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Start,
    Intro,
    Level,
    Topic,
    /// Projects; whether the heading speaks of several.
    Projects(bool),
    LevelResources,
    Durations,
    InDemand,
    Advice,
    References,
    /// What is left out as a whole, its heading reported.
    LeftOut,
}

struct Reader {
    rows: Vec<Row>,
    draft: Draft,
    report: Report,
    section: Section,
    /// The rank of the level's heading, while the text is inside of it.
    level_rank: Option<u8>,
    topic_rank: Option<u8>,
    /// Whether items are requirements of the project before them.
    open_project: bool,
}

impl Reader {
    fn heading(&mut self, block: &Block, rank: u8, next: Option<(u8, String)>) {
        let at = block.at;
        let whole = block.line().text();
        let (title, marks) = words::split_marks(bare(&whole));
        let hours = marks.as_ref().is_some_and(|marks| has(marks, Unit::Hours));
        if self.draft.title.is_none() && rank == 1 && !hours {
            self.draft.title = Some(Spot {
                at,
                text: bare(&whole).to_owned(),
            });
            self.section = Section::Intro;
            return;
        }
        if self.level_rank.is_some_and(|level| rank <= level) {
            self.level_rank = None;
        }
        if self.level_rank.is_some() {
            self.inside_level(at, rank, title, marks);
            return;
        }
        let number_free = words::unnumbered(title).unwrap_or(title);
        if hours {
            self.level(at, rank, title, marks.unwrap_or_default());
        } else if let Some(about) = words::about(number_free) {
            self.section = match about {
                About::Durations => Section::Durations,
                About::InDemand => Section::InDemand,
                About::Advice => Section::Advice,
                About::References | About::Resources => Section::References,
                About::Projects(_) => {
                    self.report.push((at, no_place(title)));
                    Section::LeftOut
                }
            };
        } else if durations::of_level(&self.rows, title)
            .is_some_and(|row| row.amount(Unit::Hours).is_some())
        {
            self.level(at, rank, title, marks.unwrap_or_default());
        } else if next
            .is_some_and(|(next, title)| next > rank && words::unnumbered(bare(&title)).is_some())
        {
            let heading = title.to_owned();
            self.report.push((at, Unclear::NoHours { heading }.into()));
            self.level(at, rank, title, marks.unwrap_or_default());
            // What to write tells the months too.
            if let Some(level) = self.draft.levels.last_mut() {
                level.months.get_or_insert(Range { at, min: 1, max: 1 });
            }
        } else {
            self.report.push((at, no_place(title)));
            self.section = Section::LeftOut;
        }
    }

    fn level(&mut self, at: usize, rank: u8, title: &str, marks: Marks) {
        let row = durations::of_level(&self.rows, title);
        let of_row =
            |unit| row.and_then(|row| row.amount(unit).map(|amount| (amount.clone(), row.at())));
        let (mut hours, mut months) = (None, None);
        for amount in marks.amounts {
            let slot = if amount.unit == Unit::Hours {
                &mut hours
            } else {
                &mut months
            };
            if slot.is_some() {
                self.report.push((at, no_place(&amount.found)));
            } else {
                *slot = Some((amount, at));
            }
        }
        for rest in &marks.rest {
            self.report.push((at, no_place(rest)));
        }
        if marks.optional {
            self.report.push((at, no_place("optional")));
        }
        let hours = hours.or_else(|| of_row(Unit::Hours));
        let months = months
            .or_else(|| of_row(Unit::Months))
            .or_else(|| of_row(Unit::Weeks));
        let mut made = |found: Option<(words::Amount, usize)>| {
            found.map(|(amount, at)| range(&amount, at, &mut self.report))
        };
        let months = made(months);
        // Where the hours are missing that is reported, and the rest is still checked.
        let hours = made(hours).unwrap_or(Range {
            at,
            min: 1000,
            max: 10_000,
        });
        self.draft.levels.push(Level {
            title: Spot {
                at,
                text: title.to_owned(),
            },
            hours,
            months,
            topics: Vec::new(),
            projects: Vec::new(),
            resources: Vec::new(),
        });
        self.section = Section::Level;
        self.level_rank = Some(rank);
        self.topic_rank = None;
    }

    fn inside_level(&mut self, at: usize, rank: u8, title: &str, marks: Option<Marks>) {
        let marks = marks.unwrap_or_default();
        for amount in &marks.amounts {
            self.report.push((at, no_place(&amount.found)));
        }
        for rest in &marks.rest {
            self.report.push((at, no_place(rest)));
        }
        if marks.optional {
            self.report.push((at, no_place("optional")));
        }
        let numbered = words::unnumbered(title);
        let about = if numbered.is_some() {
            None
        } else {
            words::about(title)
        };
        match about {
            Some(About::Projects(several)) => {
                self.section = Section::Projects(several);
                self.open_project = false;
            }
            Some(About::Resources) => self.section = Section::LevelResources,
            Some(About::Advice) => self.section = Section::Advice,
            Some(About::References) => self.section = Section::References,
            _ if self.topic_rank.is_some_and(|topic| rank > topic) => {
                self.report.push((at, no_place(title)));
                self.section = Section::LeftOut;
            }
            _ => {
                self.topic_rank = Some(rank);
                self.topic(Spot {
                    at,
                    text: numbered.unwrap_or(title).to_owned(),
                });
            }
        }
    }

    fn topic(&mut self, title: Spot) {
        if let Some(level) = self.draft.levels.last_mut() {
            level.topics.push(Topic {
                title,
                items: Vec::new(),
            });
        }
        self.section = Section::Topic;
    }

    fn block(&mut self, block: &Block, behind: &[Block]) {
        if self.section == Section::LeftOut {
            return;
        }
        let (at, line) = (block.at, block.line());
        match (self.section, block.kind) {
            (Section::Intro, BlockKind::Paragraph) => {
                self.draft.description.push(Spot {
                    at,
                    text: line.text(),
                });
            }
            (Section::Level, BlockKind::Item(1)) => {
                let title = self
                    .draft
                    .levels
                    .last()
                    .map(|level| level.title.text.clone());
                let topic = title.unwrap_or_default();
                self.report.push((
                    at,
                    Unclear::NoTopic {
                        topic: topic.clone(),
                    }
                    .into(),
                ));
                self.topic(Spot { at, text: topic });
                self.block(block, behind);
            }
            (Section::Topic, BlockKind::Item(depth)) => self.item(block, depth),
            (Section::Projects(several), BlockKind::Paragraph) => {
                let before_list = matches!(
                    behind.first().map(|block| block.kind),
                    Some(BlockKind::Item(_))
                );
                if several && before_list {
                    let text = line.text();
                    self.report.push((at, Unclear::OneOrMany { text }.into()));
                }
                self.project(block);
                self.open_project = true;
            }
            (Section::Projects(_), BlockKind::Item(depth)) => {
                if depth == 1 && !self.open_project {
                    self.project(block);
                    return;
                }
                let level = self.draft.levels.last_mut();
                if let Some(project) = level.and_then(|level| level.projects.last_mut()) {
                    project.requirements.push(Spot {
                        at,
                        text: line.text(),
                    });
                }
            }
            (Section::LevelResources, BlockKind::Item(1)) => {
                if let Some(level) = self.draft.levels.last_mut() {
                    level.resources.extend(parts::reference(line, at));
                }
            }
            (_, BlockKind::Head) if durations::is_head(block) => {}
            (_, BlockKind::Head) => self.report.push((at, no_place(&row_text(block)))),
            // Reported with its head, or read before.
            (_, BlockKind::Row) => {}
            (Section::InDemand, BlockKind::Item(1)) => {
                let mut part = parts::part(line, at, &mut self.report);
                if part.text.is_none() {
                    part.text = Some(part.title.clone());
                }
                self.draft.in_demand.push(part);
            }
            (Section::Advice, BlockKind::Item(1)) => {
                self.draft.advice.push(parts::advice(line, at));
            }
            (Section::References, BlockKind::Item(1)) => {
                self.draft.references.extend(parts::reference(line, at));
            }
            _ => self.report.push((at, no_place(&line.text()))),
        }
    }

    fn item(&mut self, block: &Block, depth: u32) {
        let Some(level) = self.draft.levels.last_mut() else {
            return;
        };
        let Some(topic) = level.topics.last_mut() else {
            return;
        };
        if depth > 1 {
            if let Some(item) = topic.items.last() {
                let item = item.title.text.clone();
                self.report
                    .push((block.at, Unclear::ListInItem { item }.into()));
            }
            return;
        }
        topic
            .items
            .push(parts::part(block.line(), block.at, &mut self.report));
        add(&mut level.resources, parts::links(block.line()));
    }

    fn project(&mut self, block: &Block) {
        let project = parts::project(block.line(), block.at, &mut self.report);
        if let Some(level) = self.draft.levels.last_mut() {
            level.projects.push(project);
            add(&mut level.resources, parts::links(block.line()));
        }
    }

    fn finish(mut self) -> (Draft, Report) {
        durations::compare(&self.rows, &mut self.draft, &mut self.report);
        for level in &mut self.draft.levels {
            let at = level.title.at;
            if level.months.is_none() {
                let months = |hours: u32| hours.div_ceil(HOURS_A_MONTH).clamp(1, 600);
                let (min, max) = (months(level.hours.min), months(level.hours.max));
                let reading = format!("{min}-{max}");
                self.report.push((
                    at,
                    Unclear::NoMonths {
                        level: level.title.text.clone(),
                        reading,
                    }
                    .into(),
                ));
                level.months = Some(Range { at, min, max });
            }
            for topic in &mut level.topics {
                if topic.items.is_empty() {
                    let title = &topic.title;
                    let kind = Unclear::NoItems {
                        topic: title.text.clone(),
                    };
                    self.report.push((title.at, kind.into()));
                }
            }
            // What has no items is reported, and says nothing more.
            level.topics.retain(|topic| !topic.items.is_empty());
        }
        if self.draft.title.is_none() {
            self.report.push((0, Unclear::NoTitle.into()));
        }
        if self.draft.levels.is_empty() {
            self.report.push((0, Unclear::NoLevels.into()));
        }
        (self.draft, self.report)
    }
}

/// Adds resources that are not there yet.
fn add(known: &mut Vec<Resource>, more: Vec<Resource>) {
    for resource in more {
        let same =
            |other: &Resource| other.title.text == resource.title.text && other.url == resource.url;
        if !known.iter().any(same) {
            known.push(resource);
        }
    }
}

fn has(marks: &Marks, unit: Unit) -> bool {
    marks.amounts.iter().any(|amount| amount.unit == unit)
}

fn row_text(block: &Block) -> String {
    let cells: Vec<String> = block.cells.iter().map(super::outline::Line::text).collect();
    cells.join(" | ")
}
