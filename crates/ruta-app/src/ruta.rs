//! The door to every use case.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::error::AppError;
use crate::ports::Ports;
use crate::report::{BackupReport, BusyReport, DoctorReport, ImportReport, ListedSession};
use crate::texts::Texts;
use crate::wire::{
    AvailabilityView, Bootstrap, CalendarView, Changed, ExportOptions, ExportReport, ExportState,
    Language, LogEntry, PlanDraft, PlanSummary, Proposals, RoadmapView, RulesView, SessionSheet,
    SpanView, Theme, VersionView, WindowView, WireError,
};

/// The state of one data folder, and all that can be done with it.
pub struct Ruta {
    data_dir: PathBuf,
    texts: Texts,
    ports: Ports,
}

type Answer<T> = Result<T, AppError>;

impl Ruta {
    /// Opens a data folder, and makes it where there is none; `language` overrides the stored one.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn open(data_dir: &Path, ports: Ports, language: Option<Language>) -> Answer<Self> {
        let texts = Texts::new(language.unwrap_or(Language::En));
        Ok(Self {
            data_dir: data_dir.to_owned(),
            texts,
            ports,
        })
    }

    /// Returns an error in the learner's words.
    pub fn explain(&self, error: &AppError) -> WireError {
        error.in_words(&self.texts)
    }

    /// Returns the texts of the language in use.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Returns where the data lives.
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Returns what the window needs before its first paint.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn bootstrap(&self) -> Answer<Bootstrap> {
        Err(AppError::NotReady)
    }

    /// Returns the roadmap with progress.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn roadmap_view(&self) -> Answer<RoadmapView> {
        Err(AppError::NotReady)
    }

    /// Takes a roadmap into the data folder; none: the one that ships.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn import_roadmap(&mut self, text: Option<&str>) -> Answer<ImportReport> {
        _ = text;
        Err(AppError::NotReady)
    }

    /// Picks an option of a choose-one group; an empty option plans them all.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_choice(&mut self, group: &str, option: &str) -> Answer<Changed> {
        _ = group;
        _ = option;
        Err(AppError::NotReady)
    }

    /// Returns the address of a resource of the roadmap.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn resource_url(&self, id: &str) -> Answer<String> {
        _ = id;
        Err(AppError::NotReady)
    }

    /// Returns the availability page, with 26 weeks.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn availability_view(&self) -> Answer<AvailabilityView> {
        Err(AppError::NotReady)
    }

    /// Returns the busy spans of the same 26 weeks.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn busy_spans(&self) -> Answer<Vec<SpanView>> {
        Err(AppError::NotReady)
    }

    /// Replaces the weekly windows (seven lists, Monday first) and, where given, the zone.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_weekly(
        &mut self,
        zone: Option<&str>,
        weekly: &[Vec<WindowView>],
    ) -> Answer<Changed> {
        _ = zone;
        _ = weekly;
        Err(AppError::NotReady)
    }

    /// Gives a date windows of its own; none takes them back.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_day(&mut self, date: &str, windows: Option<&[WindowView]>) -> Answer<Changed> {
        _ = date;
        _ = windows;
        Err(AppError::NotReady)
    }

    /// Adds time off, both dates included.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn add_time_off(&mut self, from: &str, to: &str, note: Option<&str>) -> Answer<Changed> {
        _ = from;
        _ = to;
        _ = note;
        Err(AppError::NotReady)
    }

    /// Takes time off back.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn remove_time_off(&mut self, from: &str, to: &str) -> Answer<Changed> {
        _ = from;
        _ = to;
        Err(AppError::NotReady)
    }

    /// Reads a calendar file as busy time; the same name again replaces it.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn add_busy_calendar(
        &mut self,
        name: &str,
        bytes: &[u8],
        all_day: bool,
    ) -> Answer<BusyReport> {
        _ = name;
        _ = bytes;
        _ = all_day;
        Err(AppError::NotReady)
    }

    /// Takes a busy calendar away.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn remove_busy_calendar(&mut self, name: &str) -> Answer<Changed> {
        _ = name;
        Err(AppError::NotReady)
    }

    /// Sets how sessions are cut.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_rules(&mut self, rules: RulesView) -> Answer<Changed> {
        _ = rules;
        Err(AppError::NotReady)
    }

    /// Makes a plan and stores nothing.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn preview_plan(&self, draft: &PlanDraft) -> Answer<PlanSummary> {
        _ = draft;
        Err(AppError::NotReady)
    }

    /// Makes a plan and stores it with all that the draft names.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn make_plan(&mut self, draft: &PlanDraft) -> Answer<Changed> {
        _ = draft;
        Err(AppError::NotReady)
    }

    /// Returns the stored plan in numbers.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn plan_summary(&self) -> Answer<Option<PlanSummary>> {
        Err(AppError::NotReady)
    }

    /// Returns what the calendar shows from one date to just before another.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn calendar(&self, from: &str, to: &str) -> Answer<CalendarView> {
        _ = from;
        _ = to;
        Err(AppError::NotReady)
    }

    /// Returns the sessions of the plan that touch the dates, both included, in order of start.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn sessions(
        &self,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Answer<Vec<ListedSession>> {
        _ = from;
        _ = to;
        Err(AppError::NotReady)
    }

    /// Returns a session's sheet.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn session_sheet(&self, id: &str) -> Answer<SessionSheet> {
        _ = id;
        Err(AppError::NotReady)
    }

    /// Notes what became of sessions, all or none; undo does not take it back.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn log_sessions(&mut self, entries: &[LogEntry]) -> Answer<Changed> {
        _ = entries;
        Err(AppError::NotReady)
    }

    /// Fixes a session where it is, or moves it (RFC 3339; without an end it keeps its length).
    ///
    /// # Errors
    /// [`AppError`].
    pub fn pin_session(
        &mut self,
        id: &str,
        start: Option<&str>,
        end: Option<&str>,
    ) -> Answer<Changed> {
        _ = id;
        _ = start;
        _ = end;
        Err(AppError::NotReady)
    }

    /// Lets a fixed session go.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn unpin_session(&mut self, id: &str) -> Answer<Changed> {
        _ = id;
        Err(AppError::NotReady)
    }

    /// Returns the ways back after missed time, nothing stored.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn proposals(&self) -> Answer<Proposals> {
        Err(AppError::NotReady)
    }

    /// Stores the proposal of a policy as a new plan version.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn apply_proposal(&mut self, policy: &str) -> Answer<Changed> {
        _ = policy;
        Err(AppError::NotReady)
    }

    /// Returns the plan versions, newest first.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn history(&self) -> Answer<Vec<VersionView>> {
        Err(AppError::NotReady)
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn undo(&mut self) -> Answer<Changed> {
        Err(AppError::NotReady)
    }

    /// Brings the change again that undo took back last.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn redo(&mut self) -> Answer<Changed> {
        Err(AppError::NotReady)
    }

    /// Brings an older plan version back as a new one.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn restore(&mut self, version: u32) -> Answer<Changed> {
        _ = version;
        Err(AppError::NotReady)
    }

    /// Returns how the exported file stands against the plan.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn export_state(&self) -> Answer<ExportState> {
        Err(AppError::NotReady)
    }

    /// Writes the calendar file, whole or not at all.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn export_calendar(
        &mut self,
        path: &Path,
        options: &ExportOptions,
    ) -> Answer<ExportReport> {
        _ = path;
        _ = options;
        Err(AppError::NotReady)
    }

    /// Sets the language.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_language(&mut self, language: Language) -> Answer<Changed> {
        _ = language;
        Err(AppError::NotReady)
    }

    /// Sets the colour scheme.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn set_theme(&mut self, theme: Theme) -> Answer<Changed> {
        _ = theme;
        Err(AppError::NotReady)
    }

    /// Copies the database into `backups/`.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn backup(&mut self) -> Answer<BackupReport> {
        Err(AppError::NotReady)
    }

    /// Returns the backups, newest first.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn backups(&self) -> Answer<Vec<BackupReport>> {
        Err(AppError::NotReady)
    }

    /// Puts a backup back, whole or not at all; the present is backed up first.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn restore_backup(&mut self, id: &str) -> Answer<Changed> {
        _ = id;
        Err(AppError::NotReady)
    }

    /// Checks the database and the plan.
    ///
    /// # Errors
    /// [`AppError`].
    pub fn doctor(&self) -> Answer<DoctorReport> {
        Err(AppError::NotReady)
    }
}
