//! What calendar events say.

use ruta_core::time::Zone;
use ruta_store::SessionEvent;

use crate::content::Content;
use crate::listing;
use crate::situation::Situation;
use crate::texts::Texts;
use crate::wire::Language;

/// The language that events speak, and the roadmap in it.
pub(crate) struct Voice {
    pub(super) language: Language,
    texts: Texts,
    content: Option<Content>,
}

impl Voice {
    /// Returns the voice of a language.
    pub(crate) fn of(situation: &Situation, language: Language) -> Self {
        let content = situation.content.as_ref();
        Self {
            language,
            texts: Texts::new(language),
            content: content.map(|content| content.in_language(language)),
        }
    }

    /// Returns the calendar's name.
    pub(super) fn calendar_name(&self) -> String {
        self.content.as_ref().map_or_else(
            || self.texts.get("event-calendar-name"),
            |content| content.text(&content.roadmap.title),
        )
    }
}

/// What an event says.
///
/// It depends on the session's task and place alone, never on what stands around it: a session
/// that did not move must not look changed in calendars because its neighbours did.
pub(super) struct EventText {
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) category: String,
}

impl EventText {
    pub(super) fn of(voice: &Voice, event: &SessionEvent) -> Self {
        let texts = &voice.texts;
        let content = voice.content.as_ref();
        let known = content.and_then(|content| Some((content, content.task(&event.task)?)));
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
    pub(super) fn fingerprint(&self, zone: &Zone) -> String {
        [
            self.summary.as_str(),
            self.description.as_str(),
            self.category.as_str(),
            zone.name(),
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
