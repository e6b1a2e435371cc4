//! Markdown roadmaps: what they become, and that a new version keeps the ids.

use std::collections::BTreeMap;

use ruta_core::roadmap::{self, Choice, Format, HoursRange, Roadmap, Text};

#[path = "roadmap/written.rs"]
mod written;

use proptest::prelude::*;

const BAKERY: &str = include_str!("roadmap/markdown/panaderia.md");

fn bakery() -> Roadmap {
    roadmap::read_markdown(BAKERY).expect("a sound roadmap")
}

fn words(text: &Text) -> &str {
    text.in_language("es")
}

fn choice(group: &str, option: &str) -> Choice {
    let (group, option) = (group.to_owned(), option.to_owned());
    Choice { group, option }
}

#[test]
fn headings_with_hours_are_levels_and_what_stands_below_is_theirs() {
    let bakery = bakery();
    assert_eq!(bakery.id, "panaderia-casera");
    assert_eq!(words(&bakery.title), "Panadería casera (2025)");
    assert!(words(&bakery.description).starts_with("De la primera masa"));
    let shape: Vec<_> = bakery
        .levels
        .iter()
        .map(|level| {
            let topics = level.topics.iter();
            let items: Vec<usize> = topics.map(|topic| topic.items.len()).collect();
            let (hours, months) = (level.hours, level.months);
            (
                words(&level.title),
                (hours.min, hours.max),
                (months.min, months.max),
                items,
            )
        })
        .collect();
    assert_eq!(
        shape,
        [
            ("Nivel Aprendiz", (40, 60), (1, 2), vec![2, 3]),
            ("Nivel Panadero", (80, 100), (2, 4), vec![2, 2, 3]),
        ]
    );
}

#[test]
fn a_line_of_a_topic_is_a_name_its_marks_and_a_text() {
    let bakery = bakery();
    let items: Vec<_> = bakery.levels[0]
        .topics
        .iter()
        .flat_map(|topic| &topic.items)
        .collect();
    assert_eq!(words(&items[0].title), "Harinas");
    assert_eq!(
        words(&items[0].text),
        "Fuerza, molienda y hidratación (T65, T80)."
    );
    assert_eq!(items[0].technologies, ["T65", "T80"]);
    assert_eq!(words(&items[2].title), "Amasado a mano");
    assert_eq!(items[2].hours, Some(HoursRange { min: 6, max: 9 }));
    assert!(items[3].optional && !items[2].optional);
    assert_eq!(
        (words(&items[4].title), items[4].text.is_empty()),
        ("Boleado y formado", true)
    );
    assert_eq!(items[2].id, "nivel-aprendiz-masas-amasado-a-mano");
}

#[test]
fn projects_have_requirements_and_need_the_topics_of_their_level() {
    let bakery = bakery();
    let loaf = &bakery.levels[0].projects[0];
    assert_eq!(words(&loaf.title), "Una hogaza para el desayuno");
    assert_eq!(loaf.requirements.len(), 3);
    let topics: Vec<&String> = bakery.levels[0]
        .topics
        .iter()
        .map(|topic| &topic.id)
        .collect();
    assert_eq!(loaf.needs.iter().collect::<Vec<_>>(), topics);
    let set = &bakery.levels[1].projects[0];
    let requirements: Vec<&str> = set.requirements.iter().map(words).collect();
    assert_eq!(requirements, ["Hogaza", "molde", "bollos"]);
    assert_eq!(bakery.levels[1].projects[1].requirements.len(), 3);
}

#[test]
fn advice_to_keep_to_one_makes_groups() {
    let bakery = bakery();
    let options: Vec<Vec<&str>> = bakery
        .choices
        .iter()
        .map(|group| {
            group
                .options
                .iter()
                .map(|option| option.id.as_str())
                .collect()
        })
        .collect();
    assert_eq!(
        options,
        [["horno-de-piedra", "olla"], ["mercado", "reparto"]]
    );
    let baker = &bakery.levels[1];
    let stone = Some(choice("modo-de-coccion", "horno-de-piedra"));
    assert_eq!(baker.topics[1].items[0].choice, stone);
    assert_eq!(baker.projects[1].choice, stone);
    assert_eq!(
        baker.projects[0].choice,
        Some(choice("modo-de-coccion", "olla"))
    );
    assert_eq!(
        words(&baker.topics[2].items[1].title),
        "Canal: Reparto propio"
    );
    assert_eq!(
        baker.topics[2].items[1].choice,
        Some(choice("canal", "reparto"))
    );
    assert_eq!(baker.topics[2].items[2].choice, None);
}

#[test]
fn tables_and_lists_at_the_end_are_resources_demand_advice_and_references() {
    let bakery = bakery();
    let resources: Vec<(&str, Option<&str>)> = bakery.levels[0]
        .resources
        .iter()
        .map(|resource| (words(&resource.title), resource.url.as_deref()))
        .collect();
    assert_eq!(
        resources,
        [
            ("Curso de masas", Some("https://example.org/masas")),
            ("Pan, paso a paso", None)
        ]
    );
    assert_eq!(bakery.in_demand[1].technologies, ["LibreOffice"]);
    assert_eq!(words(&bakery.advice[2]), "Apunta cada horneada.");
    assert_eq!(
        words(&bakery.references[1].title),
        "Cuaderno del obrador, segunda edición"
    );
}

#[test]
fn the_table_gives_hours_to_a_level_whose_heading_has_none() {
    let text = BAKERY
        .replace(" (40-60 horas | 1-2 meses)", "")
        .replace("40-60h ", "40-60h, 1-2 meses ");
    assert_eq!(roadmap::read_markdown(&text), Ok(bakery()));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    let text = format!("\u{feff}{}", BAKERY.replace('\n', "\r\n"));
    assert_eq!(Format::of("", &text).read(&text), Ok(bakery()));
}

/// Lists in lists take no stack, and no nesting hides what stands in it.
#[test]
fn a_very_deep_page_is_read() {
    let text = format!(
        "{BAKERY}\n{}deep\n{}low\n",
        "- ".repeat(20_000),
        "> ".repeat(20_000)
    );
    let found = roadmap::read_markdown(&text).expect_err("words without a place");
    assert!(found.iter().all(|problem| problem.code() == "no-place"));
}

#[test]
fn a_file_is_read_by_its_name_or_by_its_text() {
    assert_eq!(Format::of("a.json", "# Words"), Format::Json);
    assert_eq!(Format::of("a.MD", "{"), Format::Markdown);
    assert_eq!(Format::of("a.txt", BAKERY), Format::Markdown);
    assert_eq!(Format::of("-", roadmap::SHIPPED_JSON), Format::Json);
}

/// The JSON examples of the page are read by its schema; this is the Markdown one.
#[test]
fn the_example_of_the_page_on_the_format_is_sound() {
    let page = include_str!("../../../docs/roadmap-format.md");
    let example = page
        .split("```markdown\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let read = roadmap::read_markdown(example.expect("an example")).expect("a sound roadmap");
    let tasks = roadmap::tasks(&read, &BTreeMap::new());
    let ids: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
    let named: Vec<&str> = page
        .split("makes these tasks of the Markdown:")
        .nth(1)
        .expect("a table of tasks")
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    assert_eq!(ids, named);
}

#[test]
fn a_new_edition_changes_only_what_was_edited() {
    let text = BAKERY
        .replace("(2025)", "(2026)")
        .replace("Escandallo y margen.", "Escandallo, margen y redondeo.")
        .replace(
            "- Boleado y formado.\n",
            "- Boleado y formado.\n- Greñado.\n",
        )
        .replace(
            "- **Amasadora** (opcional): Tiempos y temperatura final.\n",
            "",
        );
    let new = roadmap::read_markdown(&text).expect("a sound roadmap");
    assert_eq!(new.id, bakery().id);
    let change = roadmap::changes(&bakery(), &roadmap::with_known_ids(new, &bakery()));
    assert_eq!(change.added, ["nivel-aprendiz-masas-grenado"]);
    assert_eq!(change.removed, ["nivel-aprendiz-masas-amasadora"]);
    assert!(
        change
            .changed
            .contains(&"nivel-panadero-vender-precio".to_owned())
    );
    assert!(
        !change
            .changed
            .contains(&"nivel-panadero-vender-canal-reparto-propio".to_owned())
    );
}

#[test]
fn parts_of_a_known_title_path_take_the_known_ids() {
    let mut known = bakery();
    known.id = "bread".to_owned();
    known.levels[0].topics[1].items[0].id = "kneading".to_owned();
    known.levels[0].topics[1].id = "dough".to_owned();
    known.levels[0].projects[0].needs[1] = "dough".to_owned();
    known.levels[0].topics[1].items[0].title = Text::Translated(roadmap::BothLanguages {
        es: Some("Amasado a mano".to_owned()),
        en: Some("Kneading".to_owned()),
    });
    known.choices[1].id = "channel".to_owned();
    for item in &mut known.levels[1].topics[2].items[..2] {
        item.choice.as_mut().expect("a choice").group = "channel".to_owned();
    }
    let kept = roadmap::with_known_ids(bakery(), &known);
    assert_eq!(kept.id, "bread");
    assert_eq!(kept.levels[0].projects, known.levels[0].projects);
    assert_eq!(kept.levels[1], known.levels[1]);
    let change = roadmap::changes(&known, &kept);
    assert_eq!((change.added, change.removed), (vec![], vec![]));
    assert_eq!(change.changed, ["kneading"]);
    let json = roadmap::to_json(&kept);
    assert_eq!(roadmap::read(&json), Ok(kept));
}

#[test]
fn another_roadmap_lends_no_ids() {
    assert_eq!(
        roadmap::with_known_ids(bakery(), &roadmap::shipped()),
        bakery()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_as_markdown_is_read_back_equal(written in written::roadmaps()) {
        let text = written::markdown(&written);
        prop_assert_eq!(roadmap::read_markdown(&text), Ok(written), "{}", text);
    }

    #[test]
    fn ids_that_are_known_are_kept_whatever_stands_in_the_roadmap(
        new in written::roadmaps(),
        known in written::roadmaps(),
    ) {
        let mut known = known;
        known.title = new.title.clone();
        let kept = roadmap::with_known_ids(new.clone(), &known);
        let json = roadmap::to_json(&kept);
        prop_assert_eq!(roadmap::read(&json), Ok(kept));
        prop_assert_eq!(roadmap::with_known_ids(new.clone(), &new), new);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        places_lie_inside(&text)?;
    }

    #[test]
    fn no_markdown_like_text_makes_the_reader_panic(
        text in "([#\\-*>|(`\\[\\]0-9:. \n]{1,4}|ñ→ |level|hours|months|project|one |Advice|Duration){0,60}",
    ) {
        places_lie_inside(&text)?;
    }

    /// A piece of the fixture is cut out, doubled, or written over by another piece.
    #[test]
    fn no_change_of_a_sound_file_makes_the_reader_panic(
        from in 0usize..2500,
        length in 0usize..200,
        by in 0usize..2500,
        kept in any::<bool>(),
    ) {
        let letters: Vec<char> = BAKERY.chars().collect();
        let from = from.min(letters.len());
        let to = (from + length).min(letters.len());
        let by = by.min(letters.len());
        let piece = &letters[by..(by + length).min(letters.len())];
        let rest = if kept { &letters[from..] } else { &letters[to..] };
        let text: String = letters[..from].iter().chain(piece).chain(rest).collect();
        places_lie_inside(&text)?;
    }
}

/// Checks that a text is read or has problems, each at a place that it has.
fn places_lie_inside(text: &str) -> Result<(), TestCaseError> {
    match roadmap::read_markdown(text) {
        Ok(read) => prop_assert_eq!(roadmap::read(&roadmap::to_json(&read)), Ok(read)),
        Err(found) => {
            prop_assert!(!found.is_empty());
            let places = found.iter().map(|problem| (problem.line, problem.column));
            prop_assert!(places.is_sorted());
            for problem in found {
                let line = text.split('\n').nth(problem.line as usize - 1);
                prop_assert!(line.is_some(), "line {}", problem.line);
                let columns = line.unwrap_or_default().chars().count() + 1;
                prop_assert!((1..=columns).contains(&(problem.column as usize)));
            }
        }
    }
    Ok(())
}
