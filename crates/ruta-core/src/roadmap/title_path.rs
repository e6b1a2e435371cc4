//! Ids from titles, for roadmaps that have none, and the known ids in their place.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::text::{BothLanguages, Text};
use super::types::{ChoiceGroup, Roadmap};

/// The longest id.
const LONGEST: usize = 64;

/// Makes an id of a title: its letters without accents, in lower case, words joined by hyphens.
///
/// It depends on the title alone, so that the same title has the same id in every version. What
/// `a-z` and digits cannot say, and what is too long, is told apart by a checksum at the end.
pub(super) fn slug(title: &str) -> String {
    let mut id = String::new();
    let mut lossy = false;
    let word = |id: &mut String, text: &str| {
        if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        id.push_str(text);
        id.push('-');
    };
    for letter in title.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        for letter in letter
            .to_lowercase()
            .filter(|letter| !is_combining_mark(*letter))
        {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                '+' => word(&mut id, "plus"),
                '#' => word(&mut id, "sharp"),
                'ß' => id.push_str("ss"),
                'ø' => id.push('o'),
                'æ' => id.push_str("ae"),
                'ł' => id.push('l'),
                'đ' => id.push('d'),
                _ => {
                    lossy |= letter.is_alphanumeric();
                    if !id.is_empty() && !id.ends_with('-') {
                        id.push('-');
                    }
                }
            }
        }
    }
    let id = id.trim_end_matches('-');
    if !lossy && !id.is_empty() && id.len() <= LONGEST {
        return id.to_owned();
    }
    let sum = checksum(title);
    let kept: String = id.chars().take(LONGEST - 9).collect();
    match kept.trim_end_matches('-') {
        "" => format!("x-{sum:08x}"),
        kept => format!("{kept}-{sum:08x}"),
    }
}

/// Takes the year off the end of a title: next year's edition is the same roadmap.
pub(super) fn without_year(title: &str) -> &str {
    let year = title
        .strip_suffix(')')
        .and_then(|title| title.rsplit_once('('));
    match year {
        Some((name, year))
            if year.len() == 4 && year.bytes().all(|digit| digit.is_ascii_digit()) =>
        {
            name
        }
        _ => title,
    }
}

/// Makes the id of a part of the titles on the way to it.
pub(super) fn path_id(titles: &[&str]) -> String {
    slug(&titles.join(" / "))
}

/// Returns the FNV-1a checksum (32 bits) of a text: short, and the same on every machine.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Gives the parts of a roadmap the ids that parts of the same title path have in a known one.
///
/// That is for a roadmap whose ids come from its titles: imported over a version with ids of its
/// own, it keeps the progress that belongs to those. A title counts in every language that it has;
/// where the title of the roadmap, but for its year, is another one, it is returned as it is.
#[must_use]
pub fn with_known_ids(new: Roadmap, known: &Roadmap) -> Roadmap {
    let names = |roadmap: &Roadmap| -> BTreeSet<String> {
        let languages = ["es", "en"].iter();
        languages
            .map(|language| slug(without_year(roadmap.title.in_language(language))))
            .collect()
    };
    if new.id != known.id && names(&new).is_disjoint(&names(known)) {
        return new;
    }
    let mut by_path: BTreeMap<Vec<String>, String> = BTreeMap::new();
    for (paths, id) in parts(known) {
        for path in paths {
            by_path.entry(path).or_insert_with(|| id.clone());
        }
    }
    let new_parts = parts(&new);
    let mut taken: BTreeSet<String> = new_parts.iter().map(|(_, id)| id.clone()).collect();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (paths, id) in &new_parts {
        let found = paths.iter().find_map(|path| by_path.get(path));
        if let Some(found) = found
            && found != id
            && taken.insert(found.clone())
        {
            names.insert(id.clone(), found.clone());
        }
    }
    let groups = group_names(&new.choices, &known.choices);
    renamed(new, known.id.clone(), &names, &groups)
}

/// The ids of a group and of its options, by the ids that the new version has.
type GroupNames = BTreeMap<String, (String, BTreeMap<String, String>)>;

fn group_names(new: &[ChoiceGroup], known: &[ChoiceGroup]) -> GroupNames {
    let same = |one: &Text, other: &Text| {
        let others = slugs(other);
        slugs(one).iter().any(|slug| others.contains(slug))
    };
    let mut names = GroupNames::new();
    for group in new {
        let Some(old) = known.iter().find(|old| same(&group.title, &old.title)) else {
            continue;
        };
        let free = |id: &String| {
            new.iter()
                .all(|other| other.id != *id || other.id == group.id)
        };
        if !free(&old.id) || names.values().any(|(id, _)| *id == old.id) {
            continue;
        }
        let mut options = BTreeMap::new();
        for option in &group.options {
            let found = old
                .options
                .iter()
                .find(|old| same(&option.title, &old.title));
            if let Some(found) = found
                && group.options.iter().all(|other| other.id != found.id)
                && !options.values().any(|id| *id == found.id)
            {
                options.insert(option.id.clone(), found.id.clone());
            }
        }
        names.insert(group.id.clone(), (old.id.clone(), options));
    }
    names
}

fn renamed(
    mut roadmap: Roadmap,
    id: String,
    names: &BTreeMap<String, String>,
    groups: &GroupNames,
) -> Roadmap {
    let rename = |id: &mut String| {
        if let Some(name) = names.get(id) {
            id.clone_from(name);
        }
    };
    let choose = |choice: &mut Option<super::types::Choice>| {
        if let Some(choice) = choice
            && let Some((group, options)) = groups.get(&choice.group)
        {
            choice.group.clone_from(group);
            if let Some(option) = options.get(&choice.option) {
                choice.option.clone_from(option);
            }
        }
    };
    roadmap.id = id;
    for level in &mut roadmap.levels {
        rename(&mut level.id);
        for topic in &mut level.topics {
            rename(&mut topic.id);
            topic.after.iter_mut().for_each(rename);
            for item in &mut topic.items {
                rename(&mut item.id);
                item.after.iter_mut().for_each(rename);
                choose(&mut item.choice);
            }
        }
        for project in &mut level.projects {
            rename(&mut project.id);
            project.needs.iter_mut().for_each(rename);
            choose(&mut project.choice);
        }
        level
            .resources
            .iter_mut()
            .for_each(|resource| rename(&mut resource.id));
    }
    roadmap
        .references
        .iter_mut()
        .for_each(|resource| rename(&mut resource.id));
    for group in &mut roadmap.choices {
        if let Some((id, options)) = groups.get(&group.id) {
            group.id.clone_from(id);
            for option in &mut group.options {
                if let Some(id) = options.get(&option.id) {
                    option.id.clone_from(id);
                }
            }
        }
    }
    roadmap
}

/// Returns every part's title path, in each language, with its id.
fn parts(roadmap: &Roadmap) -> Vec<(Vec<Vec<String>>, String)> {
    let mut parts = Vec::new();
    let mut add = |kind: &str, titles: &[&Text], id: &String| {
        let paths = ["es", "en"].map(|language| {
            let own = titles.iter().map(|title| slug(title.in_language(language)));
            std::iter::once(kind.to_owned()).chain(own).collect()
        });
        parts.push((paths.to_vec(), id.clone()));
    };
    for level in &roadmap.levels {
        add("level", &[&level.title], &level.id);
        for topic in &level.topics {
            add("topic", &[&level.title, &topic.title], &topic.id);
            for item in &topic.items {
                add("item", &[&level.title, &topic.title, &item.title], &item.id);
            }
        }
        for project in &level.projects {
            add("project", &[&level.title, &project.title], &project.id);
        }
        for resource in &level.resources {
            add("resource", &[&level.title, &resource.title], &resource.id);
        }
    }
    for reference in &roadmap.references {
        add("reference", &[&reference.title], &reference.id);
    }
    parts
}

fn slugs(text: &Text) -> Vec<String> {
    match text {
        Text::Plain(text) => vec![slug(text)],
        Text::Translated(BothLanguages { es, en }) => {
            es.iter().chain(en).map(|text| slug(text)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::slug;

    #[test]
    fn titles_that_differ_in_what_an_id_cannot_say_have_their_own_ids() {
        assert_eq!(slug("Introducción  al Backend"), "introduccion-al-backend");
        assert_eq!(
            [slug("C"), slug("C++"), slug("C#")],
            ["c", "c-plus-plus", "c-sharp"]
        );
        assert_eq!(slug("Straße, œuvre № 5"), slug("Straße, œuvre № 5"));
        assert_ne!(slug("日本語"), slug("中文"));
        assert_ne!(slug(&"a".repeat(80)), slug(&"a".repeat(81)));
    }

    proptest! {
        #[test]
        fn every_title_has_an_id_of_the_format(title in any::<String>()) {
            let id = slug(&title);
            prop_assert!(id.len() <= 64);
            for word in id.split('-') {
                prop_assert!(!word.is_empty());
                prop_assert!(word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "{}", id);
            }
        }
    }
}
