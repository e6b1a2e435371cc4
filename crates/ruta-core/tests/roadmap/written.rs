//! Roadmaps as Markdown can say them, and a writer for them.

use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use ruta_core::roadmap::{
    FORMAT, HoursRange, InDemand, Item, Level, MonthsRange, Project, Resource, Roadmap, Text, Topic,
};

/// A title of its own: words, and a number that no other part has.
fn title(kind: &'static str) -> impl Strategy<Value = String> {
    ("[A-ZÁÑ][a-zéñ]{0,6}( [a-z]{1,5}){0,3}", 0u32..1_000_000)
        .prop_map(move |(words, number)| format!("{kind} {words} {number}x"))
}

fn sentence() -> impl Strategy<Value = String> {
    "[A-Z][a-zñ]{1,8}( [a-zé]{1,8}){0,4}: [a-z]{1,5}, [a-z]{1,5}\\."
}

type DrawnPart = (String, Vec<String>, Option<(u32, u32)>, bool);

fn part(kind: &'static str) -> impl Strategy<Value = DrawnPart> {
    let hours = option::weighted(0.2, (1u32..3, 0u32..3));
    let hours = hours.prop_map(|hours| hours.map(|(min, more)| (min, min + more)));
    (title(kind), vec(sentence(), 0..3), hours, any::<bool>())
}

fn resource() -> impl Strategy<Value = (String, bool)> {
    (title("Page"), any::<bool>())
}

/// Returns roadmaps with every kind of part that the Markdown form has but groups.
pub(crate) fn roadmaps() -> impl Strategy<Value = Roadmap> {
    let topics = vec((title("Topic"), vec(part("Item"), 1..4)), 1..4);
    let level = (
        title("Level"),
        (40u32..80, 40u32..80),
        (1u32..9, 0u32..9),
        topics,
        vec(part("Work"), 0..3),
        vec(resource(), 0..3),
    );
    let rest = (
        vec((title("Field"), sentence()), 0..3),
        vec(sentence(), 0..3),
        vec(resource(), 0..3),
    );
    (
        title("Road"),
        option::of(sentence()),
        vec(level, 1..4),
        rest,
    )
        .prop_map(
            |(name, description, levels, (demand, advice, references))| Roadmap {
                schema: None,
                format: FORMAT,
                id: id(&[&name]),
                title: Text::Plain(name),
                description: description.map(Text::Plain).unwrap_or_default(),
                levels: levels
                    .into_iter()
                    .map(|(title, hours, months, topics, projects, pages)| {
                        let topics = topics
                            .into_iter()
                            .map(|drawn| topic(&title, drawn))
                            .collect();
                        level_of(title, hours, months, topics, projects, pages)
                    })
                    .collect(),
                choices: Vec::new(),
                in_demand: demand
                    .into_iter()
                    .map(|(name, text)| {
                        let (name, text) = (Text::Plain(name), Text::Plain(text));
                        InDemand {
                            name,
                            text,
                            technologies: Vec::new(),
                        }
                    })
                    .collect(),
                advice: advice.into_iter().map(Text::Plain).collect(),
                references: pages(&["reference"], references),
            },
        )
        .prop_filter("each id once", |roadmap| {
            ruta_core::roadmap::read(&ruta_core::roadmap::to_json(roadmap)).is_ok()
        })
}

fn level_of(
    title: String,
    (min, more): (u32, u32),
    (first, further): (u32, u32),
    topics: Vec<Topic>,
    projects: Vec<DrawnPart>,
    drawn: Vec<(String, bool)>,
) -> Level {
    let needs: Vec<String> = topics.iter().map(|topic| topic.id.clone()).collect();
    let projects = projects
        .into_iter()
        .map(|(name, texts, hours, optional)| Project {
            id: id(&[&title, "project", &name]),
            title: Text::Plain(name),
            requirements: texts.into_iter().map(Text::Plain).collect(),
            needs: needs.clone(),
            technologies: Vec::new(),
            hours: hours.map(|(min, max)| HoursRange { min, max }),
            weight: 1,
            choice: None,
            optional,
        });
    Level {
        id: id(&[&title]),
        projects: projects.collect(),
        hours: HoursRange {
            min,
            max: min + more,
        },
        months: MonthsRange {
            min: first,
            max: first + further,
        },
        projects_share_percent: 30,
        topics,
        resources: pages(&[&title, "resource"], drawn),
        title: Text::Plain(title),
    }
}

fn topic(level: &str, (title, items): (String, Vec<DrawnPart>)) -> Topic {
    let items = items
        .into_iter()
        .map(|(name, texts, hours, optional)| Item {
            id: id(&[level, &title, &name]),
            title: Text::Plain(name),
            text: texts.first().cloned().map(Text::Plain).unwrap_or_default(),
            technologies: Vec::new(),
            hours: hours.map(|(min, max)| HoursRange { min, max }),
            weight: 1,
            after: Vec::new(),
            choice: None,
            optional,
        });
    Topic {
        id: id(&[level, &title]),
        items: items.collect(),
        after: Vec::new(),
        title: Text::Plain(title),
    }
}

fn pages(path: &[&str], drawn: Vec<(String, bool)>) -> Vec<Resource> {
    let pages = drawn.into_iter().map(|(name, link)| {
        let mut path = path.to_vec();
        path.push(&name);
        let id = id(&path);
        let url = link.then(|| format!("https://example.org/{id}"));
        Resource {
            id,
            title: Text::Plain(name),
            url,
        }
    });
    pages.collect()
}

/// Returns the id that a title path has, as the reader says it: this writer knows no other.
fn id(path: &[&str]) -> String {
    let text = format!(
        "# {}\n\n## Level (1-2 h | 1-2 months)\n\n### 1. T\n- I\n",
        path.join(" / ")
    );
    ruta_core::roadmap::read_markdown(&text)
        .expect("a sound roadmap")
        .id
}

/// Writes a roadmap as Markdown.
pub(crate) fn markdown(roadmap: &Roadmap) -> String {
    let mut text = format!(
        "# {}\n\n{}\n",
        words(&roadmap.title),
        words(&roadmap.description)
    );
    for level in &roadmap.levels {
        let (hours, months) = (level.hours, level.months);
        let (title, min, max) = (words(&level.title), hours.min, hours.max);
        let _ = writeln!(
            text,
            "\n## 🔥 {title} ({min}-{max} hours | {} to {} meses)",
            months.min, months.max
        );
        for (number, topic) in level.topics.iter().enumerate() {
            let _ = writeln!(text, "\n### **{}. {}**", number + 1, words(&topic.title));
            for item in &topic.items {
                let marks = marks(item.hours, item.optional);
                let _ = write!(text, "- **{}**{marks}", words(&item.title));
                let _ = writeln!(text, ": {}", words(&item.text));
            }
        }
        if !level.projects.is_empty() {
            text.push_str("\n### Proyectos\n");
        }
        for project in &level.projects {
            let marks = marks(project.hours, project.optional);
            let _ = writeln!(text, "- **{}**{marks}", words(&project.title));
            for requirement in &project.requirements {
                let _ = writeln!(text, "  - {}", words(requirement));
            }
        }
        list(&mut text, "\n### Resources\n", &level.resources);
    }
    for (place, named) in roadmap.in_demand.iter().enumerate() {
        text.push_str(if place == 0 { "\n## In demand\n" } else { "" });
        let _ = writeln!(
            text,
            "1. **{}**: {}",
            words(&named.name),
            words(&named.text)
        );
    }
    for (place, advice) in roadmap.advice.iter().enumerate() {
        text.push_str(if place == 0 { "\n## Consejos\n" } else { "" });
        let _ = writeln!(text, "- {}", words(advice));
    }
    list(&mut text, "\n## Referencias\n", &roadmap.references);
    text
}

fn list(text: &mut String, heading: &str, resources: &[Resource]) {
    text.push_str(if resources.is_empty() { "" } else { heading });
    for resource in resources {
        let title = words(&resource.title);
        let _ = match &resource.url {
            Some(url) => writeln!(text, "- [{title}]({url})"),
            None => writeln!(text, "- {title}"),
        };
    }
}

fn marks(hours: Option<HoursRange>, optional: bool) -> String {
    match (hours, optional) {
        (None, false) => String::new(),
        (None, true) => " (optional)".to_owned(),
        (Some(hours), false) => format!(" ({}–{} h)", hours.min, hours.max),
        (Some(hours), true) => format!(" ({}-{} horas | opcional)", hours.min, hours.max),
    }
}

fn words(text: &Text) -> &str {
    text.in_language("en")
}
