//! The calendar file.

use std::path::Path;

use ruta_calendar::{Calendar, Event, Status, WriteError, WriteOptions};
use ruta_core::time::Timestamp;
use ruta_store::{ExportRecord, Label, SessionEvent, SessionId};

use crate::content::Content;
use crate::error::AppError;
use crate::listing;
use crate::ruta::Ruta;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::{ExportOptions, ExportReport, ExportState};

impl Ruta {
    /// Returns how the exported file stands against the plan.
    ///
    /// # Errors
    /// [`AppError`] of the store.
    pub fn export_state(&self) -> Result<ExportState, AppError> {
        let situation = self.situation()?;
        let (events, exported) = self.store.events()?;
        let news = News::of(&events, &exported, situation.at(), |event| {
            let text = EventText::of(&situation, self.texts(), event);
            event
                .text
                .as_ref()
                .is_some_and(|old| *old != text.fingerprint(&situation))
        });
        Ok(ExportState {
            last_at: exported
                .last_at
                .map(|at| situation.zone.rfc3339(Timestamp::floor(&at))),
            new: news.new.len() as u32,
            changed: news.changed.len() as u32,
            gone: news.gone.len() as u32,
        })
    }

    /// Writes the calendar file, whole or not at all.
    ///
    /// With `changes` it holds what is new, changed or gone since the last export of this data
    /// folder; without, every session of the plan.
    ///
    /// # Errors
    /// [`AppError::NothingToExport`], [`AppError::NotWritten`]; the file is as it was.
    pub fn export_calendar(
        &mut self,
        path: &Path,
        options: &ExportOptions,
    ) -> Result<ExportReport, AppError> {
        let (_, report) = self.transact_with(|hand| {
            let situation = hand.situation;
            for event in hand.change.events()?.iter().filter(|event| event.present) {
                let text = EventText::of(situation, hand.texts, event).fingerprint(situation);
                if event.text.as_ref() != Some(&text) {
                    hand.change.set_event_text(event.id, &text)?;
                }
            }
            let events = hand.change.events()?;
            let news = News::of(&events, &hand.change.exported()?, situation.at(), |_| false);
            let wanted: Vec<Event> = events
                .iter()
                .filter(|event| {
                    if options.changes {
                        news.names(event.id)
                    } else {
                        event.present
                    }
                })
                .map(|event| calendar_event(situation, hand.texts, event))
                .collect();
            let count = wanted.len() as u32;
            write(situation, hand.texts, path, wanted, options)?;
            hand.change.record_export(options.changes, count)?;
            let report = ExportReport {
                path: path.display().to_string(),
                events: count,
                new: news.new.len() as u32,
                changed: news.changed.len() as u32,
                gone: news.gone.len() as u32,
            };
            Ok(((Label::new("change-export"), None), report))
        })?;
        Ok(report)
    }
}

/// What differs between the plan and what calendars hold.
#[derive(Debug, Default)]
struct News {
    new: Vec<SessionId>,
    changed: Vec<SessionId>,
    gone: Vec<SessionId>,
}

impl News {
    /// Compares the events with the last export; `reworded` tells whether an event's text differs
    /// from the last one.
    ///
    /// Of events that went only those that lie ahead count: what is past stays in calendars as it
    /// was.
    fn of(
        events: &[SessionEvent],
        exported: &ExportRecord,
        now: Timestamp,
        reworded: impl Fn(&SessionEvent) -> bool,
    ) -> Self {
        let mut news = Self::default();
        for event in events {
            match (event.present, exported.sequences.get(&event.id)) {
                (true, None) => news.new.push(event.id),
                (true, Some(sequence)) if *sequence != event.sequence || reworded(event) => {
                    news.changed.push(event.id);
                }
                (false, Some(_)) if event.span.start >= now => news.gone.push(event.id),
                (true, Some(_)) | (false, _) => {}
            }
        }
        news
    }

    fn names(&self, id: SessionId) -> bool {
        [&self.new, &self.changed, &self.gone]
            .into_iter()
            .any(|ids| ids.contains(&id))
    }
}

/// What an event says.
///
/// It depends on the session's task and place alone, never on what stands around it: a session
/// that did not move must not look changed in calendars because its neighbours did.
struct EventText {
    summary: String,
    description: String,
    category: String,
}

impl EventText {
    fn of(situation: &Situation, texts: &Texts, event: &SessionEvent) -> Self {
        let known = situation
            .content
            .as_ref()
            .and_then(|content| Some((content, content.task(&event.task)?)));
        let Some((content, task)) = known else {
            return Self {
                summary: event.task.clone(),
                description: String::new(),
                category: String::new(),
            };
        };
        let level = content.level(&task.level).map(|(_, level)| level);
        let level_title = level.map_or_else(String::new, |level| content.text(&level.title));
        let topic = content.text(&task.topic_title);
        let (details, requirements) = if event.review {
            (texts.get("review-what"), content.topic_titles(&event.task))
        } else {
            content.details(&event.task)
        };
        let mut paragraphs = vec![details];
        if !requirements.is_empty() {
            paragraphs.push(
                requirements
                    .iter()
                    .map(|line| format!("- {line}"))
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
        }
        paragraphs.push(place(texts, &level_title, &topic));
        let reason = texts.get(&format!("reason-{}", event.reason));
        paragraphs.push(texts.format("event-why-here", &[("reason", reason.into())]));
        paragraphs.push(resources(
            content,
            texts,
            level.map(|level| level.id.as_str()),
        ));
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        Self {
            summary: listing::task_title(content, texts, &event.task, event.review),
            description: paragraphs.join("\n\n"),
            category: level_title,
        }
    }

    /// Returns what tells one text from another; the zone is part of what an event says.
    fn fingerprint(&self, situation: &Situation) -> String {
        [
            self.summary.as_str(),
            self.description.as_str(),
            self.category.as_str(),
            situation.zone.name(),
        ]
        .join("\u{1f}")
    }
}

fn place(texts: &Texts, level: &str, topic: &str) -> String {
    if topic.is_empty() {
        return level.to_owned();
    }
    let values = [("level", level.into()), ("topic", topic.into())];
    texts.format("event-place", &values)
}

fn resources(content: &Content, texts: &Texts, level: Option<&str>) -> String {
    let lines: Vec<String> = level
        .map(|level| content.resources_of(level))
        .unwrap_or_default()
        .into_iter()
        .map(|resource| match resource.url {
            Some(url) => format!("- {}: {url}", resource.title),
            None => format!("- {}", resource.title),
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    format!("{}\n{}", texts.get("event-resources"), lines.join("\n"))
}

fn calendar_event(situation: &Situation, texts: &Texts, event: &SessionEvent) -> Event {
    let text = EventText::of(situation, texts, event);
    Event {
        uid: event.uid,
        sequence: event.sequence,
        created_at: event.created_at,
        changed_at: event.changed_at,
        start: event.span.start,
        end: event.span.end,
        summary: text.summary,
        description: text.description,
        category: text.category,
        url: None,
        status: if event.present {
            Status::Planned
        } else {
            Status::Cancelled
        },
    }
}

fn write(
    situation: &Situation,
    texts: &Texts,
    path: &Path,
    events: Vec<Event>,
    options: &ExportOptions,
) -> Result<(), AppError> {
    let name = situation.content.as_ref().map_or_else(
        || texts.get("event-calendar-name"),
        |content| content.text(&content.roadmap.title),
    );
    let calendar = Calendar {
        name,
        zone: situation.zone.clone(),
        events,
    };
    let options = WriteOptions {
        utc: options.utc,
        alarm_minutes_before: options.alarm,
    };
    let text = ruta_calendar::write(&calendar, &options).map_err(|error| match error {
        WriteError::NothingToExport => AppError::NothingToExport,
        WriteError::Lint(_) => AppError::CalendarWrong(error.to_string()),
    })?;
    ruta_calendar::save(path, &text).map_err(|error| AppError::NotWritten {
        path: path.to_owned(),
        kind: error.kind(),
        reason: error.to_string(),
    })
}
