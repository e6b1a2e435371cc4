//! The use cases of Ruta, shared by the desktop app and the command line.
//!
//! [`Ruta`] is the door to all of them. A use case reads what is stored, asks the planner, and
//! writes in one transaction or not at all; a preview answers the same type as the real thing.

mod ahead;
mod archive;
mod backups;
mod busy;
mod caldav;
mod calendar_page;
mod catch_up;
mod content;
mod data_dir;
mod doctor;
mod draft;
mod due;
mod edits;
pub mod error;
mod evidence;
mod export;
mod feasibility;
mod feed;
mod figures;
mod follows;
mod forecasting;
mod gentle;
mod history;
mod hours;
mod levers;
mod listing;
mod locale;
mod logging;
mod missed;
mod outlook;
mod pin;
mod plan;
mod planning;
pub mod ports;
mod preferences;
mod progress;
mod remedy;
mod reminders;
pub mod report;
mod reviews;
mod roadmap_page;
mod rules;
mod ruta;
mod samples;
mod situation;
mod start;
mod stuck;
mod system_zone;
mod taking_back;
pub mod texts;
mod timer;
mod today;
pub mod wire;
mod words;

pub use busy::BusyKind;
pub use caldav::{CaldavLogin, CaldavTrouble};
pub use data_dir::data_dir;
pub use error::AppError;
pub use feed::Feed;
pub use ruta::Ruta;
pub use samples::samples;
pub use system_zone::system_zone;
