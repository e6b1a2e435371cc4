//! What is wrong with a JSON text, in words.

use super::Texts;

impl Texts {
    /// Returns what a JSON reader says in the learner's language; `message` is in its own English.
    ///
    /// What is said of a number, a text or a list names its kind; what is rare is said to be no
    /// well-formed JSON.
    pub fn json_error(&self, message: &str) -> String {
        let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
        let first = quoted.first().copied().unwrap_or_default();
        let known = || {
            quoted
                .iter()
                .skip(1)
                .copied()
                .collect::<Vec<_>>()
                .join(", ")
        };
        let named = |key: &str| self.format(key, &[("name", first.into())]);
        let among =
            |key: &str| self.format(key, &[("name", first.into()), ("known", known().into())]);
        if message.starts_with("EOF") {
            self.get("json-ends")
        } else if message.starts_with("unknown field") {
            among("json-unknown-field")
        } else if message.starts_with("unknown variant") {
            among("json-unknown-word")
        } else if message.starts_with("missing field") {
            named("json-missing-field")
        } else if message.starts_with("duplicate field") || message.ends_with("stands twice") {
            named("json-twice")
        } else if let Some(rest) = message.strip_prefix("invalid length") {
            self.wrong_kind(rest.trim_start_matches(':'))
        } else if let Some(rest) = message
            .strip_prefix("invalid type: ")
            .or_else(|| message.strip_prefix("invalid value: "))
        {
            self.wrong_kind(rest)
        } else if message.starts_with("trailing characters") {
            self.get("json-trailing")
        } else if message.starts_with("expected") && !quoted.is_empty() {
            self.format("json-expected", &[("signs", quoted.join(" ").into())])
        } else {
            self.get("json-syntax")
        }
    }

    /// Says what stands there and what should: `string "x", expected u32`.
    fn wrong_kind(&self, what: &str) -> String {
        let (found, expected) = what.rsplit_once(", expected ").unwrap_or((what, ""));
        let value = found.split_once(' ').map_or("", |(_, value)| value);
        let value = value.trim_matches(['`', '"']);
        let kind = |text: &str| {
            let key = match text.split([' ', '`']).next().unwrap_or_default() {
                "u8" | "u16" | "u32" | "u64" | "usize" | "i64" => "json-kind-count",
                "integer" | "floating" | "f64" | "number" => "json-kind-number",
                "string" | "borrowed" => "json-kind-text",
                "boolean" => "json-kind-switch",
                "sequence" | "tuple" => "json-kind-list",
                "null" | "unit" => "json-kind-nothing",
                _ => "json-kind-object",
            };
            self.get(key)
        };
        let expected = expected.trim_start_matches("a ").trim_start_matches("an ");
        self.format(
            "json-wrong-kind",
            &[
                ("found", kind(found).into()),
                ("value", value.into()),
                ("shows", u32::from(!value.is_empty()).into()),
                ("expected", kind(expected).into()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Language::{En, Es};

    #[test]
    fn no_english_word_of_the_reader_is_left_in_spanish() {
        let texts = Texts::new(Es);
        for (message, words) in [
            (
                "EOF while parsing an object",
                "el texto acaba demasiado pronto",
            ),
            (
                "unknown field `taks`, expected one of `zone`, `tasks`",
                "«taks» no es un campo; los hay: zone, tasks",
            ),
            ("missing field `zone`", "falta «zone»"),
            ("duplicate field `zone`", "«zone» está dos veces"),
            ("`2026-01-12` stands twice", "«2026-01-12» está dos veces"),
            (
                "invalid type: string \"ten\", expected u32",
                "hay un texto («ten») donde va un número entero desde 0",
            ),
            (
                "invalid value: integer `-5`, expected u32",
                "hay un número («-5») donde va un número entero desde 0",
            ),
            (
                "invalid type: map, expected a sequence",
                "hay un objeto donde va una lista",
            ),
            (
                "invalid type: null, expected a string",
                "hay nada (null) donde va un texto",
            ),
            (
                "unknown variant `lab`, expected one of `study`, `project`",
                "«lab» no es ninguna de estas palabras: study, project",
            ),
            ("expected `,` or `}`", "aquí falta uno de estos signos: , }"),
            ("trailing characters", "después del final aún hay algo"),
            ("expected value", "no es JSON bien formado"),
            ("recursion limit exceeded", "no es JSON bien formado"),
        ] {
            assert_eq!(texts.json_error(message), words, "{message}");
        }
        let english = Texts::new(En).json_error("missing field `zone`");
        assert_eq!(english, "\"zone\" is missing");
    }
}
