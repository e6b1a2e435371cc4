//! What the blocks below each heading are.

use super::super::problem::ProblemKind;
use super::super::unclear::Unclear;
use super::draft::{Draft, Range, Resource, Spot, Topic};
use super::durations::{self, Row};
use super::outline::{Block, BlockKind};
use super::parts::{self, no_place};

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
        projects_here: 0,
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
pub(super) enum Section {
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

/// A draft while it is read.
pub(super) struct Reader {
    pub(super) rows: Vec<Row>,
    pub(super) draft: Draft,
    pub(super) report: Report,
    pub(super) section: Section,
    /// The rank of the level's heading, while the text is inside of it.
    pub(super) level_rank: Option<u8>,
    pub(super) topic_rank: Option<u8>,
    /// Whether items are requirements of the project before them.
    pub(super) open_project: bool,
    /// How many projects the section has so far.
    pub(super) projects_here: u32,
}

impl Reader {
    /// Begins a topic.
    pub(super) fn topic(&mut self, title: Spot) {
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
                add(&mut self.draft.references, parts::links(line));
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
                self.project_line(block, several, behind);
            }
            (Section::Projects(several), BlockKind::Item(depth)) => {
                self.project_item(block, several, depth);
            }
            (Section::LevelResources, BlockKind::Item(1)) => {
                if let Some(level) = self.draft.levels.last_mut() {
                    level.resources.extend(parts::reference(line, at));
                }
            }
            (_, BlockKind::Head) if durations::is_head(block) => {
                let strange = durations::strange_columns(block);
                self.report
                    .extend(strange.iter().map(|name| (at, no_place(name))));
            }
            (_, BlockKind::Head) => self.report.push((at, no_place(&row_text(block)))),
            // Reported with its head, or read before.
            (_, BlockKind::Row) => {}
            (Section::InDemand, BlockKind::Item(1)) => {
                let part = parts::in_demand(line, at, &mut self.report);
                add(&mut self.draft.references, parts::links(line));
                self.draft.in_demand.push(part);
            }
            (Section::Advice, BlockKind::Item(1)) => {
                add(&mut self.draft.references, parts::links(line));
                self.draft.advice.push(parts::advice(line, at));
            }
            (Section::References, BlockKind::Item(1)) => {
                let more = parts::reference(line, at);
                add(&mut self.draft.references, more);
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

    /// Takes a paragraph among projects: a project, whose requirements may follow.
    fn project_line(&mut self, block: &Block, several: bool, behind: &[Block]) {
        let text = block.line().text();
        let next = behind.first().map(|block| block.kind);
        if several && matches!(next, Some(BlockKind::Item(_))) {
            self.report
                .push((block.at, Unclear::OneOrMany { text }.into()));
        } else if !several && self.projects_here > 0 {
            self.report.push((block.at, no_place(&text)));
            return;
        }
        self.project(block);
        self.open_project = true;
    }

    /// Takes a list item among projects: a project, or a requirement of the one before it.
    fn project_item(&mut self, block: &Block, several: bool, depth: u32) {
        if depth == 1 && !self.open_project {
            self.project(block);
            if !several && self.projects_here == 2 {
                self.report.push((block.at, Unclear::ManyInOne.into()));
            }
            return;
        }
        let level = self.draft.levels.last_mut();
        if let Some(level) = level
            && let Some(project) = level.projects.last_mut()
        {
            let (at, text) = (block.at, block.line().text());
            project.requirements.push(Spot { at, text });
            add(&mut level.resources, parts::links(block.line()));
        }
    }

    fn project(&mut self, block: &Block) {
        self.projects_here += 1;
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

fn row_text(block: &Block) -> String {
    let cells: Vec<String> = block.cells.iter().map(super::outline::Line::text).collect();
    cells.join(" | ")
}
