//! Choose-one groups, from advice that says to keep to one.
//!
//! Two forms count, both with `**one …**` in bold. With the options in brackets behind it, the
//! items of these names in one topic belong to them, and so does a project that names one of them
//! alone. Without, an item that the words name (`one cloud provider`: `Cloud`) and whose text is a
//! list becomes an item for each.

use std::collections::BTreeSet;

use super::super::problem::ProblemKind;
use super::super::title_path::slug;
use super::super::unclear::Unclear;
use super::draft::{Draft, Group, Part, Spot};
use super::words::enumeration;

/// Finds the groups of a draft and what belongs to them.
pub(super) fn find(draft: &mut Draft, report: &mut Vec<(usize, ProblemKind)>) {
    let advice: Vec<(Spot, Vec<String>, String)> = draft
        .advice
        .iter()
        .filter_map(|advice| {
            let (what, options) = advice.choose.clone()?;
            Some((what, options, advice.text.text.clone()))
        })
        .collect();
    for (title, options, why) in advice {
        if options.len() >= 2 {
            named(draft, title, options, why, report);
        } else {
            listed(draft, title, why);
        }
    }
}

/// Takes the items that are called like the options.
fn named(
    draft: &mut Draft,
    title: Spot,
    options: Vec<String>,
    why: String,
    report: &mut Vec<(usize, ProblemKind)>,
) {
    let slugs: Vec<String> = options.iter().map(|option| slug(option)).collect();
    let group = draft.choices.len();
    let mut any = false;
    let mut known: BTreeSet<usize> = BTreeSet::new();
    for level in &mut draft.levels {
        for topic in &mut level.topics {
            let option_of = |item: &Part| {
                let own = slug(&item.title.text);
                slugs
                    .iter()
                    .position(|slug| *slug == own)
                    .filter(|_| item.choice.is_none())
            };
            let found: BTreeSet<usize> = topic.items.iter().filter_map(option_of).collect();
            known.extend(&found);
            if found.len() == slugs.len() {
                any = true;
                for item in &mut topic.items {
                    item.choice = item
                        .choice
                        .or(option_of(item).map(|option| (group, option)));
                }
            }
        }
    }
    if !any {
        // Advice about what the roadmap does not teach is advice.
        let missing = (0..options.len()).find(|option| !known.contains(option));
        if let (false, Some(missing)) = (known.is_empty(), missing) {
            let option = options[missing].clone();
            report.push((title.at, Unclear::NoSuchOption { option }.into()));
        }
        return;
    }
    for project in draft
        .levels
        .iter_mut()
        .flat_map(|level| &mut level.projects)
    {
        let mut words = slug(&project.title.text);
        for requirement in &project.requirements {
            words = words + "-" + &slug(&requirement.text);
        }
        let words = format!("-{words}-");
        let mut options = slugs
            .iter()
            .enumerate()
            .filter(|(_, slug)| words.contains(&format!("-{slug}-")));
        if let (Some((option, _)), None, None) = (options.next(), options.next(), project.choice) {
            project.choice = Some((group, option));
        }
    }
    draft.choices.push(Group {
        title,
        why,
        options,
    });
}

/// Takes an item that lists the options, and makes an item of each.
fn listed(draft: &mut Draft, title: Spot, why: String) {
    let what = slug(&title.text);
    let words: BTreeSet<&str> = what.split('-').collect();
    let group = draft.choices.len();
    for topic in draft.levels.iter_mut().flat_map(|level| &mut level.topics) {
        let found = topic.items.iter().enumerate().find_map(|(place, item)| {
            let named = words.contains(slug(&item.title.text).as_str());
            let listed = item
                .text
                .as_ref()
                .and_then(|text| enumeration(&text.text))?;
            (named && item.choice.is_none()).then_some((place, listed))
        });
        let Some((place, listed)) = found else {
            continue;
        };
        let first = |part: &String| {
            part.split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned()
        };
        let short: Vec<String> = listed.iter().map(first).collect();
        let distinct: BTreeSet<String> = short.iter().map(|name| slug(name)).collect();
        let options = if distinct.len() == listed.len() {
            short
        } else {
            listed.clone()
        };
        let item = topic.items.remove(place);
        let split = listed.into_iter().enumerate().map(|(option, part)| {
            let text = format!("{}: {part}", item.title.text);
            let technologies = item
                .technologies
                .iter()
                .filter(|name| part.contains(name.as_str()));
            Part {
                title: Spot {
                    at: item.title.at,
                    text,
                },
                text: None,
                technologies: technologies.cloned().collect(),
                choice: Some((group, option)),
                ..item.clone()
            }
        });
        topic.items.splice(place..place, split);
        draft.choices.push(Group {
            title,
            why,
            options,
        });
        return;
    }
}
