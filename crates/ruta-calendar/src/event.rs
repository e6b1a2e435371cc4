//! What is exported: events as values.

use chrono::{DateTime, Utc};
use ruta_core::time::{Timestamp, Zone};
use uuid::Uuid;

/// One study session as a calendar event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Bound to the session for life, given to no other.
    pub uid: Uuid,
    /// Rises by one with every change of the event's content (RFC 5545 §3.8.7.4).
    pub sequence: u32,
    /// When the session first stood in the plan.
    pub created_at: DateTime<Utc>,
    /// When its content changed last; the event's DTSTAMP and LAST-MODIFIED.
    pub changed_at: DateTime<Utc>,
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, after its start.
    pub end: Timestamp,
    /// Its title.
    pub summary: String,
    /// Plain text: what, why here, where to learn it. Empty: none.
    pub description: String,
    /// What it belongs to. Empty: none.
    pub category: String,
    /// Where to learn it: an `http` or `https` address.
    pub url: Option<String>,
    /// Whether it stands.
    pub status: Status,
}

/// Whether an event stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It takes place.
    Planned,
    /// It went; a calendar that holds it should drop it.
    Cancelled,
}

/// A calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The name that clients show.
    pub name: String,
    /// The zone of the events' local times.
    pub zone: Zone,
    /// The events, in any order.
    pub events: Vec<Event>,
}

/// How a calendar file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WriteOptions {
    /// Writes every time in UTC, without zones.
    pub utc: bool,
    /// Adds an alarm so many minutes before each event that stands.
    pub alarm_minutes_before: Option<u32>,
}
