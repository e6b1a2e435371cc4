//! Texts for people, in one language or in two.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A text for people: one string for everybody, or one for each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Text {
    /// The same text in every language.
    Plain(#[schemars(length(min = 1, max = 5000))] String),
    /// A text in each language.
    Translated(BothLanguages),
}

/// A text in Spanish, in English, or in both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("minProperties" = 1))]
pub struct BothLanguages {
    /// The Spanish text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 5000))]
    pub es: Option<String>,
    /// The English text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 5000))]
    pub en: Option<String>,
}

impl Text {
    /// Returns the text in a language (`es`, `en`), or in the other one where it is missing.
    pub fn in_language(&self, tag: &str) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Translated(BothLanguages { es, en }) => {
                let (own, other) = if tag == "es" { (es, en) } else { (en, es) };
                own.as_deref().or(other.as_deref()).unwrap_or_default()
            }
        }
    }

    /// Tells whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.in_language("es").is_empty()
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}
