//! What a heading begins: the title, a level, a topic, or one of the other sections.

use super::super::unclear::Unclear;
use super::draft::{Level, Range, Spot};
use super::durations;
use super::outline::Block;
use super::parts::{no_place, range};
use super::sections::{Reader, Section};
use super::words::{self, About, Marks, Unit, bare};

impl Reader {
    /// Takes a heading; `next` is the rank and the text of the one behind it.
    pub(super) fn heading(&mut self, block: &Block, rank: u8, next: Option<(u8, String)>) {
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
                self.projects_here = 0;
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
}

fn has(marks: &Marks, unit: Unit) -> bool {
    marks.amounts.iter().any(|amount| amount.unit == unit)
}
