//! What the learner asks to plan, laid over what is stored.

use std::collections::BTreeMap;

use ruta_core::roadmap::Roadmap;
use ruta_core::time::{Zone, parse_date};
use ruta_store::AvailabilityRecord;

use crate::content::Content;
use crate::error::AppError;
use crate::hours;
use crate::situation::Situation;
use crate::wire::PlanDraft;

/// The least and the most of a pace, in minutes a week.
const PACE: (u32, u32) = (30, 7 * 24 * 60);

/// Returns the situation as it would be with a draft.
///
/// # Errors
/// What the draft says wrongly.
pub(crate) fn apply(mut situation: Situation, draft: &PlanDraft) -> Result<Situation, AppError> {
    if let Some(zone) = &draft.zone {
        situation.zone = Zone::named(zone)?;
        situation.state.availability.zone = Some(situation.zone.name().to_owned());
    }
    if let Some(weekly) = &draft.weekly {
        situation.state.availability.weekly = hours::week(weekly)?;
    }
    for profile in draft.profiles.iter().flatten() {
        let profiles = &situation.state.availability.profiles;
        situation.state.availability.profiles = hours::with_profile(profiles, profile)?;
    }
    situation.availability = situation
        .state
        .availability
        .in_zone(situation.zone.clone())?;
    let settings = &mut situation.state.settings;
    if let Some(start) = &draft.start {
        settings.start_on = Some(parse_date(start)?);
    }
    if let Some(deadline) = &draft.deadline {
        settings.deadline_on = match deadline.as_str() {
            "" => None,
            date => Some(parse_date(date)?),
        };
    }
    if let Some(pace) = draft.pace {
        settings.pace_minutes = match pace {
            0 => None,
            pace => Some(within("pace", pace, PACE.0, PACE.1)?),
        };
    }
    if let Some(confidence) = draft.confidence {
        within("confidence", confidence.into(), 50, 95)?;
        settings.confidence_percent = confidence;
    }
    let start = situation.start_on();
    if let Some(deadline) = situation.state.settings.deadline_on
        && deadline < start
    {
        return Err(AppError::EndsBeforeStart {
            from: start.to_string(),
            to: deadline.to_string(),
        });
    }
    if let Some(picks) = &draft.choices {
        let content = situation.content()?;
        let mut choices = situation.state.choices.clone();
        for pick in picks {
            choose(content, &mut choices, &pick.group, &pick.option)?;
        }
        situation.state.choices = choices;
    }
    situation.content = situation
        .content
        .map(|content| content.again(&situation.state));
    Ok(situation)
}

/// Picks an option of a group; an empty option takes a pick back.
pub(crate) fn choose(
    content: &Content,
    choices: &mut BTreeMap<String, String>,
    group: &str,
    option: &str,
) -> Result<(), AppError> {
    let groups = &content.roadmap.choices;
    let Some(found) = groups.iter().find(|choice| choice.id == group) else {
        return Err(AppError::UnknownGroup {
            group: group.to_owned(),
            known: groups.iter().map(|choice| choice.id.clone()).collect(),
        });
    };
    if option.is_empty() {
        choices.remove(group);
    } else if found.options.iter().any(|known| known.id == option) {
        choices.insert(group.to_owned(), option.to_owned());
    } else {
        return Err(AppError::UnknownOption {
            group: group.to_owned(),
            option: option.to_owned(),
            known: found
                .options
                .iter()
                .map(|option| option.id.clone())
                .collect(),
        });
    }
    Ok(())
}

/// Tells whether a roadmap has that group with that option.
pub(crate) fn offers(roadmap: &Roadmap, group: &str, option: &str) -> bool {
    roadmap
        .choices
        .iter()
        .filter(|known| known.id == group)
        .any(|known| known.options.iter().any(|known| known.id == option))
}

/// Tells whether availability holds any time at all.
pub(crate) fn has_hours(record: &AvailabilityRecord) -> bool {
    let weeks = record.profiles.iter().map(|profile| &profile.weekly);
    let mut days = weeks.chain([&record.weekly]).flatten();
    days.any(|day| !day.is_empty()) || record.days.values().any(|day| !day.is_empty())
}

/// Returns a number that lies within its range.
pub(crate) fn within(name: &'static str, value: u32, min: u32, max: u32) -> Result<u32, AppError> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(AppError::OutOfRange {
            name,
            value,
            min,
            max,
        })
    }
}
