//! What the types cannot say: ids, references, choices, ranges, links, hours that fit, cycles.
//!
//! It looks at the tree and not at the types, so that a wrong type in one place hides no problem
//! in another; what is missing or of another type is passed over here and reported by the
//! structure.

use std::collections::{BTreeMap, BTreeSet};

use super::cycle::{Edge, cycles};
use super::problem::ProblemKind;
use super::split::{Part, Unfit, split};
use super::tree::{Lines, Node, Value};
use super::types::{FORMAT, HoursRange};

/// The longest title, in characters.
const LONGEST_TITLE: u64 = 500;
/// The longest id.
const LONGEST_ID: usize = 64;
/// The longest cycle that is listed whole.
const LISTED_IN_CYCLE: usize = 12;

type Report = Vec<(usize, ProblemKind)>;

/// Reports what in a document does not make sense, with the byte of each problem.
pub(super) fn check(root: &Node, lines: &Lines<'_>, report: &mut Report) {
    format(root, report);
    ids(root, lines, report);
    choices(root, report);
    references(root, report);
    values(root, report);
    for level in root.list("levels") {
        hours(level, report);
    }
}

fn format(root: &Node, report: &mut Report) {
    if let Some(node) = root.get("format")
        && let Value::Number(found) = &node.value
        && root.number_of("format") != Some(FORMAT)
    {
        let (found, known) = (found.chars().take(40).collect(), FORMAT);
        report.push((node.at, ProblemKind::UnknownFormat { found, known }));
    }
}

/// Checks that ids are slugs, each once in its space: the roadmap's parts, the groups, the options
/// of a group.
fn ids(root: &Node, lines: &Lines<'_>, report: &mut Report) {
    slug(root, report);
    let levels = root.list("levels");
    let parts = levels.iter().flat_map(|level| {
        let topics = level.list("topics").iter();
        let with_items = topics.flat_map(|topic| std::iter::once(topic).chain(topic.list("items")));
        std::iter::once(level)
            .chain(with_items)
            .chain(level.list("projects"))
            .chain(level.list("resources"))
    });
    unique(parts.chain(root.list("references")), lines, report);
    let groups = root.list("choices");
    unique(groups.iter(), lines, report);
    for group in groups {
        unique(group.list("options").iter(), lines, report);
    }
}

fn unique<'t>(nodes: impl Iterator<Item = &'t Node>, lines: &Lines<'_>, report: &mut Report) {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for node in nodes {
        slug(node, report);
        let Some(id) = node.get("id") else { continue };
        let Some(text) = id.text() else { continue };
        if let Some(first) = first.get(text) {
            let (line, _) = lines.place(*first);
            let id_text = text.to_owned();
            report.push((id.at, ProblemKind::DuplicateId { id: id_text, line }));
        } else {
            first.insert(text, id.at);
        }
    }
}

fn slug(node: &Node, report: &mut Report) {
    let Some(id) = node.get("id") else { return };
    let Some(text) = id.text() else { return };
    let letters = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if text.len() > LONGEST_ID || !text.split('-').all(letters) {
        let shown = text.chars().take(LONGEST_ID + 1).collect();
        report.push((id.at, ProblemKind::BadId { id: shown }));
    }
}

/// Checks that items and projects belong to options that exist, and that groups leave a choice.
fn choices(root: &Node, report: &mut Report) {
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    for part in items_and_projects(root) {
        let Some(choice) = part.get("choice") else {
            continue;
        };
        let Some(group_id) = choice.text_of("group") else {
            continue;
        };
        let groups = root.list("choices").iter();
        let mut named = groups.filter(|group| group.text_of("id") == Some(group_id));
        let Some(group) = named.next() else {
            let group = group_id.to_owned();
            report.push((choice.at, ProblemKind::UnknownGroup { group }));
            continue;
        };
        let Some(option_id) = choice.text_of("option") else {
            continue;
        };
        let mut options = group.list("options").iter();
        if options.any(|option| option.text_of("id") == Some(option_id)) {
            used.insert((group_id, option_id));
        } else {
            let (group, option) = (group_id.to_owned(), option_id.to_owned());
            report.push((choice.at, ProblemKind::UnknownOption { group, option }));
        }
    }
    for group in root.list("choices") {
        let group_id = group.text_of("id").unwrap_or_default();
        let options = group.list("options");
        let is_list = matches!(
            group.get("options").map(|node| &node.value),
            Some(Value::Array(_))
        );
        if is_list && options.len() < 2 {
            let group_id = group_id.to_owned();
            report.push((group.at, ProblemKind::FewOptions { group: group_id }));
        }
        for option in options {
            if let Some(id) = option.text_of("id")
                && !used.contains(&(group_id, id))
            {
                let (group, id) = (group_id.to_owned(), id.to_owned());
                report.push((option.at, ProblemKind::UnusedOption { group, option: id }));
            }
        }
    }
}

/// Checks that `after` and `needs` name parts that exist and do not wait for each other.
fn references(root: &Node, report: &mut Report) {
    let parts: Vec<&Node> = items_and_projects(root).collect();
    // What to wait for to have a topic, an item or a project behind oneself.
    let mut last: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for (place, part) in parts.iter().enumerate() {
        if let Some(id) = part.text_of("id") {
            last.entry(id).or_insert(Some(place));
        }
    }
    let place_of: BTreeMap<usize, usize> = parts
        .iter()
        .enumerate()
        .map(|(place, part)| (part.at, place))
        .collect();
    for topic in topics(root) {
        if let Some(id) = topic.text_of("id") {
            let item = topic.list("items").last();
            let place = item.and_then(|item| place_of.get(&item.at).copied());
            last.entry(id).or_insert(place);
        }
    }

    let mut edges: Vec<Vec<Edge>> = vec![Vec::new(); parts.len()];
    let mut wait = |of: Option<usize>, names: &[Node], report: &mut Report| {
        for name in names {
            let Some(id) = name.text() else { continue };
            match last.get(id) {
                None => report.push((name.at, ProblemKind::UnknownId { id: id.to_owned() })),
                Some(to) => {
                    if let (Some(of), Some(to)) = (of, *to) {
                        let at = Some(name.at);
                        edges[of].push(Edge { to, at });
                    }
                }
            }
        }
    };
    for topic in topics(root) {
        let first = topic.list("items").first();
        let first = first.and_then(|item| place_of.get(&item.at).copied());
        wait(first, topic.list("after"), report);
    }
    for (place, part) in parts.iter().enumerate() {
        wait(Some(place), part.list("after"), report);
        wait(Some(place), part.list("needs"), report);
    }
    for topic in topics(root) {
        for pair in topic.list("items").windows(2) {
            if let (Some(before), Some(then)) =
                (place_of.get(&pair[0].at), place_of.get(&pair[1].at))
            {
                let (to, at) = (*before, None);
                edges[*then].push(Edge { to, at });
            }
        }
    }
    for (at, cycle) in cycles(&edges) {
        let names = cycle.iter().chain(cycle.first());
        let mut names: Vec<&str> = names
            .map(|place| parts[*place].text_of("id").unwrap_or("?"))
            .collect();
        if names.len() > LISTED_IN_CYCLE {
            names.splice(LISTED_IN_CYCLE - 2..names.len() - 1, ["…"]);
        }
        let ids = names.join(" → ");
        report.push((at, ProblemKind::Cycle { ids }));
    }
}

/// Checks what a key alone says about its value, wherever it stands: titles, links, ranges.
fn values(node: &Node, report: &mut Report) {
    match &node.value {
        Value::Array(nodes) => nodes.iter().for_each(|node| values(node, report)),
        Value::Object(fields) => {
            for field in fields {
                match field.name.as_str() {
                    "title" | "name" => title(&field.node, report),
                    "url" => link(&field.node, report),
                    "hours" | "months" => range(&field.node, report),
                    _ => {}
                }
                values(&field.node, report);
            }
        }
        _ => {}
    }
}

fn title(node: &Node, report: &mut Report) {
    match &node.value {
        Value::Text(text) => {
            let length = text.chars().count();
            // Beyond the limit of every text the structure reports it.
            if length as u64 > LONGEST_TITLE && length <= 5000 {
                let most = LONGEST_TITLE;
                report.push((node.at, ProblemKind::LongText { length, most }));
            }
        }
        Value::Object(fields) => fields.iter().for_each(|field| title(&field.node, report)),
        _ => {}
    }
}

fn link(node: &Node, report: &mut Report) {
    let Some(url) = node.text() else { return };
    let lower = url.to_ascii_lowercase();
    let rest = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"));
    let has_host = rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[')
    });
    let clean = !url
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control());
    if !has_host || !clean {
        let url = url.chars().take(200).collect();
        report.push((node.at, ProblemKind::BadLink { url }));
    }
}

fn range(node: &Node, report: &mut Report) {
    if let (Some(min), Some(max)) = (node.number_of("min"), node.number_of("max"))
        && min > max
    {
        report.push((node.at, ProblemKind::RangeReversed { min, max }));
    }
}

/// Checks that a level has work and that its hours can be divided.
fn hours(level: &Node, report: &mut Report) {
    let items: Vec<&Node> = level
        .list("topics")
        .iter()
        .flat_map(|topic| topic.list("items"))
        .collect();
    let projects: Vec<&Node> = level.list("projects").iter().collect();
    let id = || level.text_of("id").unwrap_or_default().to_owned();
    if items.is_empty() && projects.is_empty() {
        if level.list("topics").is_empty() && matches!(level.value, Value::Object(_)) {
            report.push((level.at, ProblemKind::EmptyLevel { level: id() }));
        }
        return;
    }
    let Some(Ok(whole)) = level.get("hours").map(hours_range) else {
        return;
    };
    let share = match level.get("projects_share_percent") {
        None => 30,
        Some(_) => match level.number_of("projects_share_percent") {
            Some(share) if (1..100).contains(&share) => share,
            _ => return,
        },
    };
    let parts = |nodes: &[&Node]| -> Result<Vec<Part>, ()> {
        nodes.iter().map(|node| part(node)).collect()
    };
    // Ranges and weights that are wrong in themselves are reported, and say nothing here.
    let (Ok(items), Ok(projects)) = (parts(&items), parts(&projects)) else {
        return;
    };
    if let Err(Unfit { own, whole }) = split(whole, share, &items, &projects) {
        let at = level.get("hours").map_or(level.at, |node| node.at);
        let kind = ProblemKind::HoursDoNotFit {
            level: id(),
            own_min: own.0,
            own_max: own.1,
            min: whole.0,
            max: whole.1,
        };
        report.push((at, kind));
    }
}

fn part(node: &Node) -> Result<Part, ()> {
    let hours = match node.get("hours") {
        None => None,
        Some(node) if matches!(node.value, Value::Null) => None,
        Some(node) => Some(hours_range(node)?),
    };
    let weight = match node.get("weight") {
        None => 1,
        Some(_) => node.number_of("weight").filter(|w| *w > 0).ok_or(())?,
    };
    Ok(Part { hours, weight })
}

fn hours_range(node: &Node) -> Result<HoursRange, ()> {
    match (node.number_of("min"), node.number_of("max")) {
        (Some(min), Some(max)) if 0 < min && min <= max => Ok(HoursRange { min, max }),
        _ => Err(()),
    }
}

fn topics(root: &Node) -> impl Iterator<Item = &Node> {
    let levels = root.list("levels").iter();
    levels.flat_map(|level| level.list("topics"))
}

fn items_and_projects(root: &Node) -> impl Iterator<Item = &Node> {
    let levels = root.list("levels").iter();
    levels.flat_map(|level| {
        let items = level
            .list("topics")
            .iter()
            .flat_map(|topic| topic.list("items"));
        items.chain(level.list("projects"))
    })
}
