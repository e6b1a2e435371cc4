//! A draft in the shape of the JSON format, so that the same checks read it.

use super::super::title_path::{path_id, slug, without_year};
use super::super::tree::{Field, Node, Value};
use super::super::types::FORMAT;
use super::draft::{Draft, Group, Level, Part, Range, Resource, Spot, Topic};

/// Titles that say what every roadmap is before they say what it is about.
const PREFIXES: [&str; 5] = [
    "ruta de aprendizaje:",
    "ruta de estudio:",
    "learning roadmap:",
    "learning path:",
    "roadmap:",
];

/// Returns a draft as a document of the format.
pub(super) fn document(draft: &Draft) -> Node {
    let nothing = Spot {
        at: 0,
        text: "?".to_owned(),
    };
    let title = draft.title.as_ref().unwrap_or(&nothing);
    let name = without_prefix(&title.text);
    let mut root = Object::at(title.at);
    root.add("format", number(title.at, FORMAT));
    root.add("id", string(title.at, &slug(without_year(name))));
    root.add("title", string(title.at, name));
    if let Some(first) = draft.description.first() {
        let texts: Vec<&str> = draft
            .description
            .iter()
            .map(|spot| spot.text.as_str())
            .collect();
        root.add("description", string(first.at, &texts.join("\n\n")));
    }
    root.list(
        "levels",
        true,
        draft.levels.iter().map(|found| level(found, draft)),
    );
    root.list("choices", false, draft.choices.iter().map(group));
    root.list("in_demand", false, draft.in_demand.iter().map(in_demand));
    root.list(
        "advice",
        false,
        draft.advice.iter().map(|advice| spot(&advice.text)),
    );
    root.list(
        "references",
        false,
        draft
            .references
            .iter()
            .map(|found| resource(&["reference"], found)),
    );
    root.node()
}

/// Returns a document as plain JSON.
pub(super) fn json(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::Null => serde_json::Value::Null,
        Value::Bool => serde_json::Value::Bool(true),
        Value::Number(digits) => digits
            .parse::<u32>()
            .map_or(serde_json::Value::Null, Into::into),
        Value::Text(text) => text.clone().into(),
        Value::Array(nodes) => nodes.iter().map(json).collect(),
        Value::Object(fields) => {
            let fields = fields.iter();
            fields
                .map(|field| (field.name.clone(), json(&field.node)))
                .collect()
        }
    }
}

fn without_prefix(title: &str) -> &str {
    let found = PREFIXES.iter().find_map(|prefix| {
        let start = title.get(..prefix.len())?;
        start
            .eq_ignore_ascii_case(prefix)
            .then(|| title[prefix.len()..].trim())
    });
    found.filter(|rest| !rest.is_empty()).unwrap_or(title)
}

fn level(level: &Level, draft: &Draft) -> Node {
    let title = level.title.text.as_str();
    let mut node = Object::titled(&[title], &level.title);
    node.add("hours", range(level.hours));
    if let Some(months) = level.months {
        node.add("months", range(months));
    }
    node.list(
        "topics",
        false,
        level.topics.iter().map(|found| topic(title, found, draft)),
    );
    node.list(
        "projects",
        false,
        level
            .projects
            .iter()
            .map(|found| project(level, found, draft)),
    );
    node.list(
        "resources",
        false,
        level
            .resources
            .iter()
            .map(|found| resource(&[title, "resource"], found)),
    );
    node.node()
}

fn topic(level: &str, topic: &Topic, draft: &Draft) -> Node {
    let title = topic.title.text.as_str();
    let mut node = Object::titled(&[level, title], &topic.title);
    let items = topic.items.iter().map(|item| {
        let mut node = Object::titled(&[level, title, &item.title.text], &item.title);
        if let Some(text) = &item.text {
            node.add("text", spot(text));
        }
        node.part(item, draft);
        node.node()
    });
    node.list("items", true, items);
    node.node()
}

fn project(level: &Level, project: &Part, draft: &Draft) -> Node {
    let path = [
        level.title.text.as_str(),
        "project",
        project.title.text.as_str(),
    ];
    let mut node = Object::titled(&path, &project.title);
    node.list("requirements", false, project.requirements.iter().map(spot));
    let needs = level.topics.iter().map(|topic| {
        let id = path_id(&[&level.title.text, &topic.title.text]);
        string(project.title.at, &id)
    });
    node.list("needs", false, needs);
    node.part(project, draft);
    node.node()
}

fn in_demand(part: &Part) -> Node {
    let mut node = Object::at(part.title.at);
    node.add("name", spot(&part.title));
    if let Some(text) = &part.text {
        node.add("text", spot(text));
    }
    node.technologies(part);
    node.node()
}

fn resource(path: &[&str], resource: &Resource) -> Node {
    let mut path = path.to_vec();
    path.push(&resource.title.text);
    let mut node = Object::titled(&path, &resource.title);
    if let Some(url) = &resource.url {
        node.add("url", string(resource.title.at, url));
    }
    node.node()
}

fn group(group: &Group) -> Node {
    let at = group.title.at;
    let mut node = Object::titled(&[&group.title.text], &group.title);
    node.add("why", string(at, &group.why));
    let options = group.options.iter().map(|option| {
        let title = Spot {
            at,
            text: option.clone(),
        };
        Object::titled(&[option], &title).node()
    });
    node.list("options", true, options);
    node.node()
}

fn range(range: Range) -> Node {
    let mut node = Object::at(range.at);
    node.add("min", number(range.at, range.min));
    node.add("max", number(range.at, range.max));
    node.node()
}

fn spot(spot: &Spot) -> Node {
    string(spot.at, &spot.text)
}

fn string(at: usize, text: &str) -> Node {
    Node {
        at,
        value: Value::Text(text.to_owned()),
    }
}

fn number(at: usize, number: u32) -> Node {
    Node {
        at,
        value: Value::Number(number.to_string()),
    }
}

/// An object while it is filled.
struct Object {
    at: usize,
    fields: Vec<Field>,
}

impl Object {
    fn at(at: usize) -> Self {
        Self {
            at,
            fields: Vec::new(),
        }
    }

    /// Starts a part with the id of its title path, and its title.
    fn titled(path: &[&str], title: &Spot) -> Self {
        let mut object = Self::at(title.at);
        object.add("id", string(title.at, &path_id(path)));
        object.add("title", spot(title));
        object
    }

    fn add(&mut self, name: &str, node: Node) {
        let (at, name) = (node.at, name.to_owned());
        self.fields.push(Field { at, name, node });
    }

    /// Adds a list; an empty one only where the format needs it.
    fn list(&mut self, name: &str, needed: bool, nodes: impl Iterator<Item = Node>) {
        let nodes: Vec<Node> = nodes.collect();
        if needed || !nodes.is_empty() {
            let (at, value) = (self.at, Value::Array(nodes));
            self.add(name, Node { at, value });
        }
    }

    fn technologies(&mut self, part: &Part) {
        let at = part.title.at;
        self.list(
            "technologies",
            false,
            part.technologies.iter().map(|name| string(at, name)),
        );
    }

    /// Adds what items and projects both have.
    fn part(&mut self, part: &Part, draft: &Draft) {
        self.technologies(part);
        if let Some(hours) = part.hours {
            self.add("hours", range(hours));
        }
        if let Some((group, option)) = part.choice {
            let at = part.title.at;
            let found = draft.choices.get(group);
            let names =
                found.and_then(|group| Some((&group.title.text, group.options.get(option)?)));
            if let Some((group, option)) = names {
                let mut choice = Object::at(at);
                choice.add("group", string(at, &path_id(&[group])));
                choice.add("option", string(at, &path_id(&[option])));
                self.add("choice", choice.node());
            }
        }
        if part.optional {
            let at = part.title.at;
            self.add(
                "optional",
                Node {
                    at,
                    value: Value::Bool,
                },
            );
        }
    }

    fn node(self) -> Node {
        Node {
            at: self.at,
            value: Value::Object(self.fields),
        }
    }
}
