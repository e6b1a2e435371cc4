//! `ruta stuck`: items that were missed again and again, and what to do about each.

use clap::{Args, ValueEnum};
use ruta_app::AppError;
use ruta_app::texts::Texts;
use ruta_app::wire::{StuckAnswer, StuckView};

use super::Context;
use super::changed::show_changed_then;
use super::edited::{refused_part, roadmap};
use crate::failure::Stop;
use crate::page::{Cell, Page, Table};

/// The arguments of `ruta stuck`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta stuck
  ruta stuck python-syntax split")]
pub(crate) struct Stuck {
    #[arg(value_name = "ITEM", requires = "answer")]
    item: Option<String>,
    #[arg(value_name = "ANSWER", hide_possible_values = true)]
    answer: Option<Answer>,
}

/// What to do about an item.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Answer {
    Split,
    Move,
    Optional,
    Drop,
    Keep,
}

impl Answer {
    fn word(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Move => "move",
            Self::Optional => "optional",
            Self::Drop => "drop",
            Self::Keep => "keep",
        }
    }

    fn wire(self) -> StuckAnswer {
        match self {
            Self::Split => StuckAnswer::Split,
            Self::Move => StuckAnswer::Move,
            Self::Optional => StuckAnswer::Optional,
            Self::Drop => StuckAnswer::Drop,
            Self::Keep => StuckAnswer::Keep,
        }
    }
}

impl Stuck {
    /// Lists the questions, or answers one.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let texts = context.texts();
        let mut ruta = context.open()?;
        let asked = ruta.stuck().map_err(|error| context.refused(&error))?;
        let (Some(item), Some(answer)) = (self.item, self.answer) else {
            return context
                .console
                .show(&asked, |page| write(texts, page, &asked));
        };
        let changed = ruta
            .answer_stuck(&item, answer.wire())
            .map_err(|error: AppError| refused_part(context, &ruta, &error, &item))?;
        let said = asked.iter().find(|view| view.task == item);
        let said = said.and_then(|view| {
            let mut choices = view.choices.iter();
            let choice = choices.find(|choice| choice.answer == answer.wire())?;
            let values = [
                ("title", view.title.as_str().into()),
                ("answer", choice.text.as_str().into()),
            ];
            Some(texts.format("stuck-said", &values))
        });
        let waits = roadmap(context, &ruta)?.plan_waits;
        let next = waits.then_some("ruta replan");
        show_changed_then(context, &changed, &said.unwrap_or_default(), next)
    }
}

fn write(texts: &Texts, page: &mut Page, asked: &[StuckView]) {
    if asked.is_empty() {
        page.line(&texts.get("stuck-none"));
        return;
    }
    for view in asked {
        page.gap();
        page.wrapped(&view.text);
        let mut table = Table::new(&[]);
        for choice in &view.choices {
            let answer = Answer::value_variants()
                .iter()
                .find(|answer| answer.wire() == choice.answer);
            let word = answer.map_or("", |answer| answer.word());
            table.row([Cell::bold(word), choice.text.as_str().into()]);
        }
        page.table(&table);
        page.line(&format!("  {}", view.task));
    }
    page.next(&texts.get("stuck-how"));
}
