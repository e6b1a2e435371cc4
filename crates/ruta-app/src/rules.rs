//! How sessions are cut, what stays free around them, and the rules of learning.

use ruta_store::{Label, PlanSettings};

use crate::draft::within;
use crate::error::AppError;
use crate::ruta::Ruta;
use crate::wire::{Changed, RulesView};
use crate::words;

impl Ruta {
    /// Returns how sessions are cut, what stays free around them, and the rules of learning.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn rules(&self) -> Result<RulesView, AppError> {
        Ok(view(&self.situation()?.state.settings))
    }

    /// Sets how sessions are cut, what stays free around them, and the rules of learning.
    ///
    /// # Errors
    /// [`AppError::OutOfRange`].
    pub fn set_rules(&mut self, rules: RulesView) -> Result<Changed, AppError> {
        let rules = checked(rules)?;
        self.transact(|hand| {
            let mut settings = hand.situation.state.settings.clone();
            settings.min_session_minutes = rules.min_session;
            settings.max_session_minutes = rules.max_session;
            settings.break_minutes = rules.break_minutes;
            settings.day_minutes = rules.day_minutes;
            settings.buffer_before_minutes = rules.buffer_before_minutes;
            settings.buffer_after_minutes = rules.buffer_after_minutes;
            settings.reserve_percent = rules.reserve_percent;
            settings.spacing = rules.spacing;
            settings.reviews = rules.reviews;
            settings.review_rule = words::review_rule(rules.review_rule);
            settings.interleaving = rules.interleaving;
            settings.few_topics = rules.few_topics;
            settings.late_projects = rules.late_projects;
            settings.project_blocks = rules.project_blocks;
            settings.same_hours = rules.same_hours;
            hand.change.set_settings(&settings)?;
            Ok((Label::new("change-rules"), None))
        })
    }
}

/// Returns the rules as they are stored.
pub(crate) fn view(settings: &PlanSettings) -> RulesView {
    RulesView {
        min_session: settings.min_session_minutes,
        max_session: settings.max_session_minutes,
        break_minutes: settings.break_minutes,
        day_minutes: settings.day_minutes,
        buffer_before_minutes: settings.buffer_before_minutes,
        buffer_after_minutes: settings.buffer_after_minutes,
        reserve_percent: settings.reserve_percent,
        spacing: settings.spacing,
        reviews: settings.reviews,
        review_rule: words::review_rule_view(settings.review_rule),
        interleaving: settings.interleaving,
        few_topics: settings.few_topics,
        late_projects: settings.late_projects,
        project_blocks: settings.project_blocks,
        same_hours: settings.same_hours,
    }
}

/// Checks how sessions are cut; a day's cap holds at least one session.
fn checked(rules: RulesView) -> Result<RulesView, AppError> {
    within("max-session", rules.max_session, 5, 12 * 60)?;
    within("min-session", rules.min_session, 5, rules.max_session)?;
    within("break", rules.break_minutes, 0, 4 * 60)?;
    if let Some(day) = rules.day_minutes {
        within("day", day, rules.min_session, 24 * 60)?;
    }
    within("buffer-before", rules.buffer_before_minutes, 0, 4 * 60)?;
    within("buffer-after", rules.buffer_after_minutes, 0, 4 * 60)?;
    within("reserve", rules.reserve_percent.into(), 0, 90)?;
    Ok(rules)
}
