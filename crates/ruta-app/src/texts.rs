//! Every text that people read, in the language they chose.
//!
//! The texts live in `locales/{es,en}/<area>.ftl` (Fluent) and are part of the program. A key
//! that is missing in one language fails the test `texts_are_complete`.

mod json;
mod language;
mod problem;
mod system;
mod wording;

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue as Value;
pub use language::language_from;

use crate::wire::Language;

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! areas {
    ($language:literal) => {
        [
            include_str!(concat!("../../../locales/", $language, "/app.ftl")),
            include_str!(concat!("../../../locales/", $language, "/caldav.ftl")),
            include_str!(concat!("../../../locales/", $language, "/calendar.ftl")),
            include_str!(concat!("../../../locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../../locales/", $language, "/desktop.ftl")),
            include_str!(concat!("../../../locales/", $language, "/errors.ftl")),
            include_str!(concat!("../../../locales/", $language, "/planner.ftl")),
            include_str!(concat!("../../../locales/", $language, "/roadmap.ftl")),
            include_str!(concat!("../../../locales/", $language, "/today.ftl")),
        ]
    };
}

impl Texts {
    /// Reads the texts of a language.
    pub fn new(language: Language) -> Self {
        let (tag, sources) = match language {
            Language::Es => ("es", areas!("es")),
            Language::En => ("en", areas!("en")),
        };
        // Both tags are well formed; the default would only cost the plural rules.
        let id: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks would stand in calendar files and between columns; no text here mixes
        // writing directions.
        bundle.set_use_isolating(false);
        for source in sources {
            // What is readable of a broken source is kept; the tests allow none.
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Returns the language of the texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Tells whether there is a text of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Returns the text of a key that takes no values; the key itself where there is none.
    pub fn get(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// Returns the text of a key with its values filled in; the key itself where there is none.
    pub fn format(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return key.to_owned();
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        // A missing value shows as its name in braces, which a test of the caller sees.
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Texts")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_the_text_without_isolation_marks() {
        let texts = Texts::new(Language::En);
        let text = texts.format(
            "duration-hours-minutes",
            &[("hours", 9.into()), ("minutes", 30.into())],
        );
        assert_eq!(text, "9 h 30 min");
    }

    #[test]
    fn an_unknown_key_is_shown_and_never_fails() {
        assert_eq!(Texts::new(Language::Es).get("no-such-key"), "no-such-key");
    }
}
