//! `ruta rules`: how sessions are cut, and what is good for learning.

use clap::{Args, ValueEnum};
use ruta_app::texts::Texts;
use ruta_app::wire::{ReviewRule, RulesView};

use super::Context;
use super::changed::show_changed_then;
use crate::arguments::{minutes_of_a_day, minutes_or_none, pause, percent};
use crate::failure::Stop;
use crate::page::{Align, Cell, Page, Table};

/// The arguments of `ruta rules`.
#[derive(Debug, Args)]
#[command(after_long_help = "\
  ruta rules
  ruta rules --reviews off
  ruta rules --day 180 --buffer-before 15 --buffer-after 30
  ruta rules --review-rule fsrs --max-session 90")]
pub(crate) struct Rules {
    #[arg(long, value_name = "MINUTES", value_parser = minutes_of_a_day)]
    min_session: Option<u32>,
    #[arg(long, value_name = "MINUTES", value_parser = minutes_of_a_day)]
    max_session: Option<u32>,
    #[arg(long = "break", value_name = "MINUTES", value_parser = pause)]
    pause: Option<u32>,
    #[arg(long, value_name = "MINUTES", value_parser = minutes_or_none)]
    day: Option<u32>,
    #[arg(long, value_name = "MINUTES", value_parser = pause)]
    buffer_before: Option<u32>,
    #[arg(long, value_name = "MINUTES", value_parser = pause)]
    buffer_after: Option<u32>,
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    reserve: Option<u8>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    spacing: Option<Switch>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    reviews: Option<Switch>,
    #[arg(long, value_name = "RULE", value_enum)]
    review_rule: Option<When>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    interleaving: Option<Switch>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    few_topics: Option<Switch>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    late_projects: Option<Switch>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    project_blocks: Option<Switch>,
    #[arg(long, value_name = "SWITCH", value_enum)]
    same_hours: Option<Switch>,
}

/// A rule is kept, or it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

/// When a finished topic is recalled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum When {
    Ladder,
    Fsrs,
}

impl Rules {
    /// Stores what is named, and shows the rules.
    pub(super) fn run(self, context: &Context<'_>) -> Result<(), Stop> {
        let mut ruta = context.open()?;
        let refused = |error| context.refused(&error);
        let stored = ruta.rules().map_err(refused)?;
        let asked = self.over(stored);
        if asked == stored {
            return context
                .console
                .show(&stored, |page| write(context.texts(), page, &stored));
        }
        let changed = ruta.set_rules(asked).map_err(refused)?;
        let said = context.texts().get("rules-done");
        let start = ruta.bootstrap().map_err(refused)?;
        show_changed_then(
            context,
            &changed,
            &said,
            start.has_plan.then_some("ruta replan"),
        )
    }

    /// Returns rules with what is named put over them.
    fn over(&self, rules: RulesView) -> RulesView {
        let on =
            |switch: Option<Switch>, stored| switch.map_or(stored, |switch| switch == Switch::On);
        RulesView {
            min_session: self.min_session.unwrap_or(rules.min_session),
            max_session: self.max_session.unwrap_or(rules.max_session),
            break_minutes: self.pause.unwrap_or(rules.break_minutes),
            day_minutes: match self.day {
                None => rules.day_minutes,
                Some(0) => None,
                Some(minutes) => Some(minutes),
            },
            buffer_before_minutes: self.buffer_before.unwrap_or(rules.buffer_before_minutes),
            buffer_after_minutes: self.buffer_after.unwrap_or(rules.buffer_after_minutes),
            reserve_percent: self.reserve.unwrap_or(rules.reserve_percent),
            spacing: on(self.spacing, rules.spacing),
            interleaving: on(self.interleaving, rules.interleaving),
            few_topics: on(self.few_topics, rules.few_topics),
            late_projects: on(self.late_projects, rules.late_projects),
            project_blocks: on(self.project_blocks, rules.project_blocks),
            same_hours: on(self.same_hours, rules.same_hours),
            reviews: on(self.reviews, rules.reviews),
            review_rule: self
                .review_rule
                .map_or(rules.review_rule, |when| match when {
                    When::Ladder => ReviewRule::Ladder,
                    When::Fsrs => ReviewRule::Fsrs,
                }),
        }
    }
}

/// Lists the rules by the options that set them.
fn write(texts: &Texts, page: &mut Page, rules: &RulesView) {
    let switch = |on: bool| (if on { "on" } else { "off" }).to_owned();
    let rule = match rules.review_rule {
        ReviewRule::Ladder => "ladder",
        ReviewRule::Fsrs => "fsrs",
    };
    let day = rules.day_minutes;
    let day = day.map_or_else(|| "none".to_owned(), |minutes| minutes.to_string());
    let before = rules.buffer_before_minutes.to_string();
    let after = rules.buffer_after_minutes.to_string();
    let mut table = Table::new(&[Align::Left, Align::Right]);
    for (option, key, value) in [
        ("min-session", "min-session", rules.min_session.to_string()),
        ("max-session", "max-session", rules.max_session.to_string()),
        ("break", "pause", rules.break_minutes.to_string()),
        ("day", "day", day),
        ("buffer-before", "buffer-before", before),
        ("buffer-after", "buffer-after", after),
        ("reserve", "reserve", rules.reserve_percent.to_string()),
        ("spacing", "spacing", switch(rules.spacing)),
        ("reviews", "reviews", switch(rules.reviews)),
        ("review-rule", "review-rule", rule.to_owned()),
        ("interleaving", "interleaving", switch(rules.interleaving)),
        ("few-topics", "few-topics", switch(rules.few_topics)),
        (
            "late-projects",
            "late-projects",
            switch(rules.late_projects),
        ),
        (
            "project-blocks",
            "project-blocks",
            switch(rules.project_blocks),
        ),
        ("same-hours", "same-hours", switch(rules.same_hours)),
    ] {
        table.row([
            format!("--{option}").into(),
            Cell::bold(value),
            Cell::dim(texts.get(&format!("help-ruta-rules--{key}"))),
        ]);
    }
    page.table(&table);
}
