//! What the web side may call: unpack, one use case, answer.
//!
//! They run off the main thread, so that nothing blocks the window.

pub(crate) mod availability;
pub(crate) mod caldav;
pub(crate) mod calendar_file;
pub(crate) mod desktop;
pub(crate) mod edits;
pub(crate) mod feed;
pub(crate) mod history;
pub(crate) mod offered;
pub(crate) mod plan;
pub(crate) mod program;
pub(crate) mod progress;
pub(crate) mod roadmap;
pub(crate) mod sessions;
pub(crate) mod today;

use ruta_app::wire::WireError;
use tauri::State;

use crate::desk::Desk;

/// What every command answers.
type Answer<T> = Result<T, WireError>;

/// The use cases as Tauri hands them to a command.
type Held<'a> = State<'a, Desk>;
