//! Weeks that hold for a season instead of the usual one.

use ruta_core::time::parse_date;
use ruta_store::ProfileRecord;

use super::days::{week, week_view};
use crate::error::AppError;
use crate::ruta::Ruta;
use crate::wire::{Changed, ProfileView};

/// The longest name of a profile, in characters.
const LONGEST_NAME: usize = 60;

impl Ruta {
    /// Stores the week of a season, in place of the one of that name.
    ///
    /// # Errors
    /// [`AppError::ProfileName`], [`AppError::Time`], [`AppError::EndsBeforeStart`],
    /// [`AppError::ProfilesOverlap`], [`AppError::Window`], [`AppError::NotSevenDays`].
    pub fn set_profile(&mut self, profile: &ProfileView) -> Result<Changed, AppError> {
        self.change_availability("change-profile", |record, situation| {
            record.profiles = with_profile(&record.profiles, profile)?;
            let zone = situation.zone.name().to_owned();
            record.zone.get_or_insert(zone);
            Ok(())
        })
    }

    /// Takes the week of a season away.
    ///
    /// # Errors
    /// [`AppError::UnknownProfile`].
    pub fn remove_profile(&mut self, name: &str) -> Result<Changed, AppError> {
        self.change_availability("change-profile-removed", |record, _| {
            let before = record.profiles.len();
            record.profiles.retain(|profile| profile.name != name);
            if record.profiles.len() == before {
                let known = record.profiles.iter().map(|profile| profile.name.clone());
                return Err(AppError::UnknownProfile {
                    name: name.to_owned(),
                    known: known.collect(),
                });
            }
            Ok(())
        })
    }
}

/// Returns a profile as the window shows it.
pub(super) fn view(profile: &ProfileRecord) -> ProfileView {
    ProfileView {
        name: profile.name.clone(),
        from: profile.from.to_string(),
        to: profile.to.to_string(),
        weekly: week_view(&profile.weekly),
    }
}

/// Returns profiles in order of their first day, with one more or in place of that name.
///
/// # Errors
/// Those of [`Ruta::set_profile`].
pub(crate) fn with_profile(
    profiles: &[ProfileRecord],
    view: &ProfileView,
) -> Result<Vec<ProfileRecord>, AppError> {
    let name = view.name.trim();
    if name.is_empty() || name.chars().count() > LONGEST_NAME || name.contains(char::is_control) {
        return Err(AppError::ProfileName(view.name.clone()));
    }
    let new = ProfileRecord {
        name: name.to_owned(),
        from: parse_date(&view.from)?,
        to: parse_date(&view.to)?,
        weekly: week(&view.weekly)?,
    };
    if new.to < new.from {
        return Err(AppError::EndsBeforeStart {
            from: view.from.clone(),
            to: view.to.clone(),
        });
    }
    let mut all: Vec<ProfileRecord> = profiles
        .iter()
        .filter(|profile| profile.name != new.name)
        .cloned()
        .collect();
    let shares = |other: &&ProfileRecord| other.from <= new.to && new.from <= other.to;
    if let Some(other) = all.iter().find(shares) {
        return Err(AppError::ProfilesOverlap {
            on: new.from.max(other.from).to_string(),
            name: new.name,
            other: other.name.clone(),
        });
    }
    all.push(new);
    all.sort_by(|a, b| (a.from, &a.name).cmp(&(b.from, &b.name)));
    Ok(all)
}
