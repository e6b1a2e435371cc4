//! Words of the store in words of the window, and labels in the learner's language.

use ruta_core::review::Grade;
use ruta_store::{self as store, Label};

use crate::content::{Content, tag};
use crate::texts::{Texts, Value};
use crate::wire::{Language, ReviewGrade, ReviewRule, Theme};

/// Returns what a change is called, in words.
///
/// Values that name a task or a policy are stored as ids, so that they follow the language.
pub(crate) fn label(label: &Label, content: Option<&Content>, texts: &Texts) -> String {
    let values: Vec<(&str, Value<'_>)> = label
        .values
        .iter()
        .map(|(name, value)| match name.as_str() {
            "task" => {
                let title = content.map_or_else(|| value.clone(), |content| content.title(value));
                ("title", title.into())
            }
            "policy" => ("policy", texts.get(&format!("policy-{value}-title")).into()),
            name => (name, value.as_str().into()),
        })
        .collect();
    texts.format(&label.code, &values)
}

/// Returns the language of a stored word.
pub(crate) fn language(word: &str) -> Option<Language> {
    [Language::Es, Language::En]
        .into_iter()
        .find(|language| tag(*language) == word)
}

/// Returns a grade in the words of the window.
pub(crate) fn grade_view(grade: Grade) -> ReviewGrade {
    match grade {
        Grade::Failed => ReviewGrade::Failed,
        Grade::Hard => ReviewGrade::Hard,
        Grade::Good => ReviewGrade::Good,
        Grade::Easy => ReviewGrade::Easy,
    }
}

/// Returns a grade in the words of the planner.
pub(crate) fn grade(view: ReviewGrade) -> Grade {
    match view {
        ReviewGrade::Failed => Grade::Failed,
        ReviewGrade::Hard => Grade::Hard,
        ReviewGrade::Good => Grade::Good,
        ReviewGrade::Easy => Grade::Easy,
    }
}

/// Returns the rule of reviews in the words of the window.
pub(crate) fn review_rule_view(rule: store::ReviewRule) -> ReviewRule {
    match rule {
        store::ReviewRule::Ladder => ReviewRule::Ladder,
        store::ReviewRule::Fsrs => ReviewRule::Fsrs,
    }
}

/// Returns the rule of reviews in the words of the store.
pub(crate) fn review_rule(view: ReviewRule) -> store::ReviewRule {
    match view {
        ReviewRule::Ladder => store::ReviewRule::Ladder,
        ReviewRule::Fsrs => store::ReviewRule::Fsrs,
    }
}

const THEMES: [(Theme, &str); 3] = [
    (Theme::System, "system"),
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
];

/// Returns the colour scheme of a stored word; the desktop's where there is none.
pub(crate) fn theme(word: Option<&str>) -> Theme {
    THEMES
        .into_iter()
        .find(|(_, name)| Some(*name) == word)
        .map_or(Theme::System, |(theme, _)| theme)
}

/// Returns the word under which a colour scheme is stored.
pub(crate) fn theme_word(theme: Theme) -> &'static str {
    THEMES
        .into_iter()
        .find(|(known, _)| *known == theme)
        .map_or("system", |(_, name)| name)
}
