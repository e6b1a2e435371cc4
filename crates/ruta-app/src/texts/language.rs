//! Which language to speak.

use crate::wire::Language;

/// Returns the language that the environment asks for.
///
/// `RUTA_LANG` decides where it names a language that there is; then the first of `LC_ALL`,
/// `LC_MESSAGES` and `LANG` that is set, as POSIX orders them; then English. `variable` reads one
/// variable of the environment.
pub fn language_from(variable: impl Fn(&str) -> Option<String>) -> Language {
    if let Some(language) = variable("RUTA_LANG").as_deref().and_then(named) {
        return language;
    }
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .as_deref()
        .and_then(named)
        .unwrap_or(Language::En)
}

/// Returns the language of a locale's name, such as `es`, `es_ES.UTF-8` or `en-GB`.
fn named(locale: &str) -> Option<Language> {
    let name = locale
        .split(['_', '-', '.', '@'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match name.as_str() {
        "es" => Some(Language::Es),
        "en" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_something_decides() {
        for (variables, language) in [
            (&[][..], Language::En),
            (&[("LANG", "es_ES.UTF-8")], Language::Es),
            (&[("LANG", "es_ES.UTF-8"), ("LC_ALL", "C")], Language::En),
            (&[("LANG", "es_ES"), ("LC_MESSAGES", "")], Language::Es),
            (&[("LANG", "es_ES"), ("RUTA_LANG", "en")], Language::En),
            (&[("LANG", "es_ES"), ("RUTA_LANG", "fr")], Language::Es),
            (&[("LANG", "de_DE.UTF-8")], Language::En),
            (&[("RUTA_LANG", "ES-mx")], Language::Es),
        ] {
            let found = language_from(|name| {
                variables
                    .iter()
                    .find(|(variable, _)| *variable == name)
                    .map(|(_, value)| (*value).to_owned())
            });
            assert_eq!(found, language, "{variables:?}");
        }
    }
}
